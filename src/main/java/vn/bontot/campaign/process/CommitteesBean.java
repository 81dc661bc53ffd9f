package vn.bontot.campaign.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;

/** {@code ${committees…}} of the models: the committees that run the campaign. */
@Component("committees")
public class CommitteesBean {

    private final Organisations organisations;

    CommitteesBean(Organisations organisations) {
        this.organisations = organisations;
    }

    public List<String> codes(DelegateExecution execution) {
        return organisations.committees().stream().map(Organisation::code).toList();
    }
}
