package vn.bontot.desk.web;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.bontot.Application;
import vn.bontot.desk.OpenTask;

/** Where the form of a task lies: {@code forms/<stage>/<task in kebab-case>.html}. */
@Component
class FormLocation {

    private final Map<String, String> stageByForm = new HashMap<>();

    FormLocation() throws IOException {
        for (Resource form : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.html")) {
            String[] path = form.getURL().getPath().split("/");
            stageByForm.put(path[path.length - 1].replace(".html", ""), path[path.length - 2]);
        }
    }

    /** Name of the template. */
    String of(OpenTask task) {
        String form = task.key().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String stage = stageByForm.get(form);
        if (stage == null) {
            throw new IllegalStateException("no form for task " + task.key());
        }
        return "forms/" + stage + "/" + form;
    }

    ZoneId zone() {
        return ZoneId.of(Application.ZONE);
    }
}
