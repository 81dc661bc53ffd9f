package vn.bontot.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The marks of one content's items as they stand in a form.
 *
 * @param unmarked codes of items without a mark
 * @param failed codes of items marked "Không đạt"
 * @param ruling what the appraiser says of the content as a whole; null where the items speak
 */
record ItemMarks(List<String> unmarked, List<String> failed, Boolean ruling) {

    /** As a form holds them. */
    static ItemMarks of(Content content, List<MarkedItem> items, FormTexts form) {
        return of(
                content,
                items,
                item -> form.constant(Mark.class, "marks[" + item.code() + "]"),
                form.bool(content.ruling()));
    }

    /** As they are stored: the last reviewer's, else the unit's own. */
    static ItemMarks reviewed(Content content, List<MarkedItem> items) {
        return of(content, items, MarkedItem::mark, null);
    }

    private static ItemMarks of(
            Content content, List<MarkedItem> items, Function<MarkedItem, Mark> marks, Boolean ruling) {
        List<String> unmarked = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (MarkedItem item : items) {
            if (item.content() == content.number()) {
                Mark mark = marks.apply(item);
                if (mark == null) {
                    unmarked.add(item.code());
                } else if (mark == Mark.FAIL) {
                    failed.add(item.code());
                }
            }
        }
        return new ItemMarks(unmarked, failed, ruling);
    }

    /** The mark of the whole content; null while an item is not marked. */
    Boolean pass() {
        if (ruling != null) {
            return ruling;
        }
        return unmarked.isEmpty() ? failed.isEmpty() : null;
    }

    /** Why the content as a whole is not passed. */
    String judged() {
        return failed.isEmpty() ? "thẩm định kết luận không đạt" : "mục " + String.join(", ", failed) + " không đạt";
    }
}
