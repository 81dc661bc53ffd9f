package vn.bontot.model;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;

/** Stands for every bean that the models name: says what a test has told it to say, and counts how often it was asked. */
public final class StubBeans {

    private static final Date FAR_AWAY = Date.from(
            LocalDateTime.of(2099, 1, 1, 0, 0).atZone(ZoneId.systemDefault()).toInstant());

    private final Map<String, Deque<Map<String, Object>>> answers = new HashMap<>();
    private final Map<String, Integer> calls = new HashMap<>();
    private boolean needed;
    private List<String> committees;
    private List<String> cycles;
    private int day;

    /** What the bean sets the flag to, call after call. */
    void tell(String delegate, String flag, Boolean... values) {
        for (Boolean value : values) {
            tell(delegate, Map.of(flag, value));
        }
    }

    /** What the bean sets when it is next called. */
    void tell(String delegate, Map<String, Object> flags) {
        answers.computeIfAbsent(delegate, name -> new ArrayDeque<>()).add(flags);
    }

    int calls(String delegate) {
        return calls.getOrDefault(delegate, 0);
    }

    void needEveryTask() {
        needed = true;
    }

    void haveCommittees(String... codes) {
        committees = List.of(codes);
    }

    void haveCycles(String... codes) {
        cycles = List.of(codes);
    }

    void forget() {
        answers.clear();
        calls.clear();
        needed = false;
        committees = List.of();
        cycles = List.of();
        day = 1;
    }

    Map<Object, Object> byName() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("routing", new Routing());
        beans.put("calendar", new Calendar());
        beans.put("reminders", new Reminders());
        beans.put("committees", new Committees());
        beans.put("cycles", new Cycles());
        for (ServiceTask task : Models.elements(Models.all(), ServiceTask.class)) {
            var name = task.getCamundaDelegateExpression().replaceAll("[${}]", "");
            beans.put(name, (JavaDelegate) execution -> answer(name, execution));
        }
        return beans;
    }

    private void answer(String delegate, DelegateExecution execution) {
        calls.merge(delegate, 1, Integer::sum);
        var queue = answers.getOrDefault(delegate, new ArrayDeque<>());
        if (!queue.isEmpty()) {
            execution.setVariables(queue.poll());
        }
    }

    public final class Routing {
        public String holder(DelegateExecution execution) {
            return "holder";
        }

        public String group(DelegateExecution execution) {
            return "group";
        }

        public boolean needed(DelegateExecution execution, String task) {
            return needed;
        }
    }

    public static final class Calendar {
        public Date due(DelegateExecution execution, String name) {
            return FAR_AWAY;
        }

        public Date after(DelegateExecution execution, String name) {
            return FAR_AWAY;
        }

        public Date from(DelegateExecution execution, String name) {
            return FAR_AWAY;
        }
    }

    public final class Reminders {
        public String cycle(DelegateExecution execution) {
            return "R/2099-01-%02dT08:00:00/P1D".formatted(day++);
        }
    }

    public final class Committees {
        public List<String> codes(DelegateExecution execution) {
            return committees;
        }
    }

    public final class Cycles {
        public List<String> codes(DelegateExecution execution) {
            return cycles;
        }
    }
}
