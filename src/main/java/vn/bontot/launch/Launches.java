package vn.bontot.launch;

import java.time.LocalDate;
import java.util.Optional;

public interface Launches {
    Optional<LocalDate> launchedOn(String campaignCode, String organisationCode);
}
