package vn.bontot.engine;

/** What routing must know of the tree of organisations. */
public interface Superiors {

    String parentOf(String organisationCode);

    String province();
}
