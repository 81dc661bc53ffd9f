package vn.bontot.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Says which organisation's role a task goes to. */
public interface TaskRouter {

    /** The role and organisation that a task belongs to. */
    record Addressee(String role, String organisationCode) {

        public String group() {
            return role + "." + organisationCode;
        }
    }

    Addressee addressee(String taskKey, DelegateExecution execution);

    /** Name of the organisation below the addressee that a task is about; null where it is the addressee's own. */
    String subject(Addressee addressee, DelegateExecution execution);
}
