package vn.bontot.bulk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a careful officer looks at one by one. */
public enum Attention {
    CASE("Có vụ việc"),
    VIOLATION("Tự khai có vi phạm"),
    UNMET("Có mục không đạt"),
    PRELIMINARY("Tạm tính chưa đạt bốn tốt"),
    DIFFERS("Kiểm tra khác tự đánh giá"),
    DISSENT("Có đảng viên không tán thành"),
    FIGURES("Số liệu lệch nhiều"),
    RETURNED("Từng trả lại, gửi lại"),
    LATE("Nộp sau hạn"),
    ON_BEHALF("Nhập thay"),
    NO_EVIDENCE("Không kèm minh chứng"),
    DRAFT("Có ý kiến lưu tạm");

    private final String label;

    Attention(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Attention> named(String name) {
        return Arrays.stream(values())
                .filter(point -> point.name().equals(name))
                .findFirst();
    }

    /** @param words names with blanks between them, as SQL collects them */
    public static Set<Attention> in(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> named(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Attention.class)));
    }

    static String labels(Set<Attention> points) {
        return points.stream().map(Attention::label).collect(Collectors.joining(", "));
    }
}
