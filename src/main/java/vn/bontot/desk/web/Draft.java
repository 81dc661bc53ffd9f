package vn.bontot.desk.web;

import java.time.OffsetDateTime;
import java.util.Map;
import vn.bontot.desk.PaperDate;

/**
 * What somebody has typed into a task's form and not yet sent.
 *
 * @param revision counts the savings from 1
 * @param dossierVersion the state of the dossier that it was typed on, see {@link DossierVersions}
 * @param typed field name to what was typed
 */
record Draft(String username, OffsetDateTime savedAt, int revision, String dossierVersion, Map<String, String> typed) {

    public String savedMoment() {
        return PaperDate.format(savedAt);
    }
}
