package vn.bontot.launch;

import java.time.LocalDate;

/** The ceremony with which the province or a committee launched the campaign. */
public record Launch(
        String campaignCode, String organisationCode, LocalDate launchedOn, String place, String document) {}
