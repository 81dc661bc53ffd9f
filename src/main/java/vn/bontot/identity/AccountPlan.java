package vn.bontot.identity;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a file of accounts and posts would change. */
public record AccountPlan(List<Line> lines) {

    /** What becomes of a row. */
    public enum Kind {
        NEW("mới"),
        CHANGED("thay đổi"),
        ENDED("kết thúc"),
        UNCHANGED("không thay đổi");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What is done to the account, or to the post. */
    enum Step {
        CREATE,
        CHANGE,
        NOTHING
    }

    /**
     * One row of the file.
     *
     * @param line line of the file
     * @param text what happens, as a reader and the record of events are told
     */
    public record Line(
            int line,
            Kind kind,
            String text,
            String username,
            String fullName,
            String email,
            String phone,
            Role role,
            String organisation,
            LocalDate from,
            LocalDate to,
            Step account,
            Step post) {}

    /** How many rows of each kind, every kind named. */
    public Map<Kind, Long> counts() {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, lines.stream().filter(line -> line.kind() == kind).count());
        }
        return counts;
    }

    public List<Line> changes() {
        return lines.stream().filter(line -> line.kind() != Kind.UNCHANGED).toList();
    }

    /** The same for the same changes: what is carried out is what was looked at. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(lines.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
