package vn.bontot.desk;

/** What a review makes of a paper: it goes on, or back to the one who wrote it. */
public enum Verdict {
    AGREED("Đồng ý"),
    RETURNED("Trả lại để bổ sung");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * Whether the paper goes back. A return needs a reason, which is shown to the one who gets the paper back.
     *
     * @param note component {@code note} of the answer
     * @throws Refused where the reason is missing
     */
    public boolean returns(String note) {
        if (this == RETURNED && (note == null || note.isBlank())) {
            throw new Refused("note", "Đề nghị nêu lý do trả lại, nội dung cần bổ sung.");
        }
        return this == RETURNED;
    }
}
