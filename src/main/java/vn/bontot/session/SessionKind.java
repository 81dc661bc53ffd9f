package vn.bontot.session;

import java.util.Locale;

/** What a meeting decides. */
public enum SessionKind {
    RECOGNITION("Hội nghị xét công nhận"),
    SUPPLEMENTARY("Hội nghị xét công nhận bổ sung"),
    REVOCATION("Hội nghị xét thu hồi công nhận"),
    AWARD("Hội nghị xét khen thưởng"),
    PROVINCIAL("Hội nghị xét tặng Bằng khen");

    private final String label;

    SessionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
