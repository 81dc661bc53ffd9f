package vn.bontot.desk;

import java.util.List;

/** Who holds a role at an organisation today. */
public interface Holders {

    List<String> of(String role, String organisationCode);
}
