package vn.bontot.rules;

/**
 * One row of one table that decided something.
 *
 * @param decision id of the decision
 * @param version version of the decision: its version tag, and behind a colon the number the engine gave it
 * @param rule id of the row in the DMN file
 * @param sentence the row's description: the Vietnamese sentence of the plan that it implements
 */
public record MatchedRow(String decision, String version, String rule, String sentence) {

    /** The version as people know it. */
    public String versionTag() {
        return version.substring(0, version.indexOf(':'));
    }
}
