package vn.bontot.deadlines;

/** A digest in words, as plain text and as HTML. */
public record DigestMail(String subject, String text, String html) {}
