package vn.bontot.rehearsal.generate;

import java.util.List;

/**
 * What hangs below one committee.
 *
 * @param communes number of branches of each đảng bộ of a commune
 * @param institutions number of branches of each đảng bộ of an institution
 * @param branches number of chi bộ cơ sở
 */
record CommitteePlan(
        String code, String name, Kind kind, List<Integer> communes, List<Integer> institutions, int branches) {

    /** What a committee is made of; it decides the words in the names of its units. */
    enum Kind {
        DISTRICT("Huyện ủy", "xã", "ấp"),
        TOWN("Thị ủy", "phường", "khóm"),
        CITY("Thành ủy", "phường", "khóm"),
        BLOC("Đảng ủy Khối", null, null),
        MILITARY("Đảng ủy Quân sự", null, null),
        POLICE("Đảng ủy Công an", null, null),
        BORDER("Đảng ủy Biên phòng", null, null);

        private final String body;
        private final String commune;
        private final String hamlet;

        Kind(String body, String commune, String hamlet) {
            this.body = body;
            this.commune = commune;
            this.hamlet = hamlet;
        }

        boolean hasCommunes() {
            return commune != null;
        }

        String body() {
            return body;
        }

        String commune() {
            return commune;
        }

        String hamlet() {
            return hamlet;
        }
    }
}
