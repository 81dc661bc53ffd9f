package vn.bontot.rehearsal.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.bontot.rehearsal.generate.CommitteePlan.Kind;

/**
 * How many units hang where. Only the names of the fifteen committees are real; numbers per committee follow what is
 * publicly known of such committees, not of these.
 */
final class ProvincePlan {

    private static final int SMALL = 100;
    private static final int UNITS_PER_SMALL_COMMITTEE = 20;
    private static final int UNITS_PER_COMMITTEE = 236;
    private static final int MOST_COMMITTEES = 110;
    private static final double SHARE_OF_GRASSROOTS_BRANCHES = 0.107;

    private record Committee(String code, String name, Kind kind, int communes, int weight) {}

    private static final List<Committee> REAL = List.of(
            new Committee("LX", "Thành ủy Long Xuyên", Kind.CITY, 13, 248),
            new Committee("CD", "Thành ủy Châu Đốc", Kind.CITY, 7, 161),
            new Committee("TC", "Thị ủy Tân Châu", Kind.TOWN, 14, 263),
            new Committee("TB", "Thị ủy Tịnh Biên", Kind.TOWN, 14, 263),
            new Committee("AP", "Huyện ủy An Phú", Kind.DISTRICT, 14, 263),
            new Committee("CP", "Huyện ủy Châu Phú", Kind.DISTRICT, 13, 248),
            new Committee("CT", "Huyện ủy Châu Thành", Kind.DISTRICT, 13, 248),
            new Committee("CM", "Huyện ủy Chợ Mới", Kind.DISTRICT, 18, 320),
            new Committee("PT", "Huyện ủy Phú Tân", Kind.DISTRICT, 18, 320),
            new Committee("TS", "Huyện ủy Thoại Sơn", Kind.DISTRICT, 17, 306),
            new Committee("TT", "Huyện ủy Tri Tôn", Kind.DISTRICT, 15, 277),
            new Committee("KCQ", "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh", Kind.BLOC, 0, 268),
            new Committee("QS", "Đảng ủy Quân sự tỉnh", Kind.MILITARY, 0, 52),
            new Committee("CA", "Đảng ủy Công an tỉnh", Kind.POLICE, 0, 114),
            new Committee("BP", "Đảng ủy Bộ đội Biên phòng tỉnh", Kind.BORDER, 0, 75));

    private final Random random;

    ProvincePlan(Random random) {
        this.random = random;
    }

    List<CommitteePlan> of(Scale scale) {
        return switch (scale.shape()) {
            case FULL -> REAL.stream().map(this::full).toList();
            case DEMO -> REAL.stream().map(ProvincePlan::demo).toList();
            case UNITS -> ofUnits(scale.units());
        };
    }

    private CommitteePlan full(Committee committee) {
        return switch (committee.kind()) {
            case DISTRICT, TOWN, CITY ->
                plan(committee, sizes(committee.communes(), 9, 19), sizes(between(5, 6), 4, 7), between(27, 32));
            case BLOC -> plan(committee, List.of(), sizes(38, 3, 7), 40);
            case MILITARY -> plan(committee, List.of(), sizes(8, 3, 7), 4);
            case POLICE -> plan(committee, List.of(), sizes(16, 3, 7), 18);
            case BORDER -> plan(committee, List.of(), sizes(12, 3, 7), 3);
        };
    }

    /** The two committees with accounts are large; army and border guards are so small that their quota is 0. */
    private static CommitteePlan demo(Committee committee) {
        return switch (committee.code()) {
            case "CM" -> plan(committee, List.of(9, 8, 7), List.of(4), 9);
            case "LX" -> plan(committee, List.of(8, 7, 6), List.of(4), 9);
            case "KCQ" -> plan(committee, List.of(), List.of(4, 4), 6);
            case "CA" -> plan(committee, List.of(), List.of(4), 5);
            case "QS", "BP" -> plan(committee, List.of(), List.of(3), 1);
            default -> plan(committee, List.of(5), List.of(4), 3);
        };
    }

    private List<CommitteePlan> ofUnits(int units) {
        List<Committee> committees = committees(units);
        int total = committees.stream().mapToInt(Committee::weight).sum();
        List<CommitteePlan> plans = new ArrayList<>();
        long weightSoFar = 0;
        int given = 0;
        for (Committee committee : committees) {
            weightSoFar += committee.weight();
            int upTo = (int) (units * weightSoFar / total);
            plans.add(ofUnits(committee, upTo - given));
            given = upTo;
        }
        return plans;
    }

    private static List<Committee> committees(int units) {
        if (units < SMALL) {
            return REAL.subList(0, Math.max(1, units / UNITS_PER_SMALL_COMMITTEE));
        }
        List<Committee> committees = new ArrayList<>(REAL);
        int number = Math.min(MOST_COMMITTEES, units / UNITS_PER_COMMITTEE);
        for (int i = REAL.size() + 1; i <= number; i++) {
            String name = "Huyện ủy " + PlaceNames.place(i) + " " + PlaceNames.SAMPLE;
            committees.add(new Committee("H" + i, name, Kind.DISTRICT, 0, UNITS_PER_COMMITTEE));
        }
        return committees;
    }

    private CommitteePlan ofUnits(Committee committee, int units) {
        int branches = (int) Math.ceil(units * SHARE_OF_GRASSROOTS_BRANCHES);
        List<Integer> communes = new ArrayList<>();
        List<Integer> institutions = new ArrayList<>();
        int left = units - branches;
        while (left > 1) {
            boolean commune = committee.kind().hasCommunes() && (communes.size() < 3 * institutions.size() + 3);
            int size = Math.min(left - 1, commune ? between(9, 19) : between(3, 7));
            (commune ? communes : institutions).add(size);
            left -= size + 1;
        }
        return plan(committee, communes, institutions, branches + left);
    }

    private static CommitteePlan plan(
            Committee committee, List<Integer> communes, List<Integer> institutions, int branches) {
        return new CommitteePlan(
                committee.code(), committee.name(), committee.kind(), communes, institutions, branches);
    }

    private List<Integer> sizes(int number, int least, int most) {
        return Collections.nCopies(number, 0).stream()
                .map(nothing -> between(least, most))
                .toList();
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
