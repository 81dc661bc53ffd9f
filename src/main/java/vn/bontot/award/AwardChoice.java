package vn.bontot.award;

import java.util.Arrays;
import java.util.Optional;

/** What a committee may decide about an eligible unit (R20: giấy khen or a nomination, never both). */
public enum AwardChoice {
    COMMENDED("Giấy khen"),
    NOMINATED("Đề nghị Bằng khen"),
    NONE("Không khen thưởng lần này");

    private final String label;

    AwardChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The choice of that name; {@link #NONE} where nothing was chosen; empty for anything else. */
    static Optional<AwardChoice> parse(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of(NONE);
        }
        return Arrays.stream(values())
                .filter(choice -> choice.name().equals(text))
                .findFirst();
    }
}
