package vn.bontot.desk;

/** Names of users, for records and pages. */
public interface People {

    /** Name and post of a user; the username itself where it is unknown. */
    String fullName(String username);
}
