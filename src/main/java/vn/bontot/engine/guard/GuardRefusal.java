package vn.bontot.engine.guard;

import org.camunda.bpm.engine.ProcessEngineException;

/** The guard refused to complete or to assign a task; the transaction is rolled back. */
public class GuardRefusal extends ProcessEngineException {

    public GuardRefusal(String message) {
        super(message);
    }
}
