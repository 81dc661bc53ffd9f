package vn.bontot.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.documents.Documents;
import vn.bontot.documents.UnacceptableFile;

/** What came in with a form: typed text, files, and an answer made of both. */
@Component
public class FormInput {

    private static final Set<String> NOT_OF_THE_ANSWER = Set.of("_csrf", "inline", "action");

    private final Documents documents;
    private final AnswerBinder binder;

    FormInput(Documents documents, AnswerBinder binder) {
        this.documents = documents;
        this.binder = binder;
    }

    /** Field name to what was typed; the last value of a field wins. */
    public Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[values.length - 1]));
        typed.keySet().removeAll(NOT_OF_THE_ANSWER);
        return typed;
    }

    /**
     * Stores the files and puts their ids under their fields.
     *
     * @throws Refused where a file is not taken
     */
    public void storeFiles(
            HttpServletRequest request,
            Map<String, String> typed,
            String campaignCode,
            String organisationCode,
            String taskKey,
            Actor actor) {
        if (request instanceof MultipartHttpServletRequest multipart) {
            multipart.getFileMap().forEach((field, file) -> {
                if (!file.isEmpty()) {
                    typed.put(field, store(campaignCode, organisationCode, taskKey, field, file, actor));
                }
            });
        }
    }

    /** @throws Refused naming every field whose text is not what it should be */
    public <A extends Record> A bind(Class<A> type, Map<String, String> typed) {
        return binder.bind(type, typed);
    }

    /** Field to message. */
    public static Map<String, String> problems(Refused refused) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (Problem problem : refused.problems()) {
            byField.merge(problem.field(), problem.message(), (one, other) -> one + " " + other);
        }
        return byField;
    }

    private String store(
            String campaignCode,
            String organisationCode,
            String taskKey,
            String field,
            MultipartFile file,
            Actor actor) {
        try {
            return documents.store(
                    campaignCode,
                    organisationCode,
                    taskKey,
                    field,
                    file.getOriginalFilename(),
                    file.getBytes(),
                    actor.username());
        } catch (UnacceptableFile unacceptable) {
            throw new Refused(field, unacceptable.getMessage());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
