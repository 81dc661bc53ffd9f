package vn.bontot.rehearsal.generate;

import java.util.List;

/** Places that do not exist: a syllable that many real names begin with, and a plant. */
final class PlaceNames {

    /** Ends every invented name. */
    static final String SAMPLE = "(mẫu)";

    private static final List<String> FIRST =
            List.of("Long", "Mỹ", "Thạnh", "Vĩnh", "Tân", "Hòa", "An", "Bình", "Phú", "Khánh", "Nhơn", "Lương");
    private static final List<String> SECOND = List.of(
            "Sen", "Dừa", "Quế", "Lựu", "Trúc", "Mai", "Đào", "Cau", "Tràm", "Lúa", "Bưởi", "Xoài", "Súng", "Lài", "Me",
            "Mận", "Ổi", "Khế", "Sậy");
    private static final int NUMBER = FIRST.size() * SECOND.size();

    private PlaceNames() {}

    /** The i-th place; after a full round of 228 the names go on with a number. 19 and 12 share no factor. */
    static String place(int i) {
        String name = FIRST.get(i % FIRST.size()) + " " + SECOND.get(i % SECOND.size());
        return i < NUMBER ? name : name + " " + (i / NUMBER + 1);
    }
}
