package vn.bontot.desk;

/** Tasks that somebody holds and others have to do now. */
public interface SharedTasks {

    /**
     * Makes common what of this post's tasks is held by somebody who does not hold the post any more, or who is
     * substituted by the user.
     */
    void takeOver(String username, String role, String organisationCode);
}
