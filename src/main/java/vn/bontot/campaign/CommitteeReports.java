package vn.bontot.campaign;

import java.util.List;

/** What the province knows of its committees' reports; told by the stage that gathers them. */
public interface CommitteeReports {

    /** One line per committee, by code. */
    List<CommitteeReportLine> of(String campaignCode);
}
