package vn.bontot.deadlines.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.bontot.deadlines.WritingDigests;

/** Writes the digests of the day for the scope of the process. */
@Component
public class WriteDigestsDelegate implements JavaDelegate {

    private final WritingDigests writingDigests;

    WriteDigestsDelegate(WritingDigests writingDigests) {
        this.writingDigests = writingDigests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        writingDigests.write(Scopes.of(execution));
    }
}
