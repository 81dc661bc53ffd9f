package vn.bontot.assessment;

import java.util.List;

/**
 * How a dossier stands by what is in its form at this moment.
 *
 * @param contents in their order
 * @param party what a đảng bộ counts from its branches; null for the other units
 */
public record FormVerdicts(List<ContentVerdict> contents, Party party) {

    /**
     * What a đảng bộ counts from its branches.
     *
     * @param members of the whole đảng bộ
     * @param branchesIn registered branches whose figures are in
     * @param branchesRegistered registered branches
     * @param share branches that the rules would recognise today; it may change until the session
     * @param branchesOpen branches of the cycle that are not appraised yet
     */
    public record Party(
            MemberFigures members, int branchesIn, int branchesRegistered, BranchShare share, int branchesOpen) {}

    /** @param number 1 to 4 */
    public ContentVerdict content(int number) {
        return contents.get(number - 1);
    }

    public long complete() {
        return contents.stream().filter(ContentVerdict::complete).count();
    }
}
