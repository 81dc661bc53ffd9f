package vn.bontot.campaign.process;

import org.springframework.stereotype.Component;
import vn.bontot.engine.Superiors;
import vn.bontot.organisation.Organisations;

/** Tells routing what it must know of the tree of organisations. */
@Component
class OrganisationSuperiors implements Superiors {

    private final Organisations organisations;

    OrganisationSuperiors(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String parentOf(String organisationCode) {
        return organisations.get(organisationCode).parentCode();
    }

    @Override
    public String province() {
        return organisations.province().code();
    }
}
