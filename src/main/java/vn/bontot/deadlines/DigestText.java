package vn.bontot.deadlines;

/** Puts a digest into words. */
public interface DigestText {

    DigestMail of(DigestContent content);
}
