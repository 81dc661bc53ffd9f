package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reviewer can ask a unit to complete: the figures of a content, an item, or the meeting that agreed.
 *
 * @param code of the item; {@code S1} to {@code S4} for figures, {@code H} for the meeting
 * @param content 1 to 4; 0 for the meeting
 */
public record Returnable(String code, int content, String name, String wording) {

    private static final Returnable MEETING =
            new Returnable("H", 0, "Họp thông qua", "ngày họp, số dự họp, tán thành, biên bản");

    public String label() {
        return name + ": " + wording;
    }

    static List<Returnable> of(List<MarkedItem> items) {
        List<Returnable> all = new ArrayList<>();
        for (Content content : Content.values()) {
            all.add(new Returnable(
                    "S" + content.number(),
                    content.number(),
                    "Số liệu nội dung " + content.numeral(),
                    content.topic()));
            items.stream()
                    .filter(item -> item.content() == content.number())
                    .map(item -> new Returnable(item.code(), content.number(), "Mục " + item.code(), item.wording()))
                    .forEach(all::add);
        }
        return Stream.concat(all.stream(), Stream.of(MEETING)).toList();
    }
}
