package vn.bontot.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A {@code process} or {@code web} package is used by nobody but its own stage. */
class LeaveInnerPackagesAlone extends ArchCondition<JavaClass> {

    private final Pattern inner;

    LeaveInnerPackagesAlone(String root) {
        super("leave the process and web packages of others alone");
        this.inner = Pattern.compile("(" + Pattern.quote(root) + "\\.\\w+)\\.(process|web)(\\..*)?");
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            Matcher used = inner.matcher(dependency.getTargetClass().getPackageName());
            if (used.matches() && !(user.getPackageName() + ".").startsWith(used.group(1) + ".")) {
                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
            }
        }
    }
}
