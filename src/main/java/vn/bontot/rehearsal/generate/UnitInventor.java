package vn.bontot.rehearsal.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.bontot.organisation.OrganisationRow;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.rehearsal.generate.CommitteePlan.Kind;

/** Gives the units of a plan their codes, names and members. Institutions are numbered, never named. */
final class UnitInventor {

    private static final List<String> INSTITUTIONS_OF_COMMUNE = List.of(
            "Công an %s",
            "Quân sự %s", "Cơ quan %s", "Trường THCS", "Trường Tiểu học", "Trường Mầm non", "Trạm Y tế %s");
    private static final int SMALL_INSTITUTIONS_UP_TO = 2;
    private static final int STATION = 6;

    private static final List<String> TERRITORIAL = List.of(
            "Trung tâm Y tế;Khoa",
            "Quân sự;Bộ phận",
            "Công an;Đội",
            "Trường THPT số 1;Tổ",
            "Doanh nghiệp số 1;Phân xưởng",
            "Doanh nghiệp số 2;Phân xưởng");
    private static final List<String> BLOC = List.of(
            "Sở Nội vụ;Phòng",
            "Sở Tài chính;Phòng",
            "Sở Xây dựng;Phòng",
            "Sở Tư pháp;Phòng",
            "Sở Công Thương;Phòng",
            "Sở Y tế;Phòng");
    private static final List<String> BLOC_NUMBERED =
            List.of("Bệnh viện số %d;Khoa", "Trường số %d;Khoa", "Công ty số %d;Phân xưởng", "Ngân hàng số %d;Phòng");

    private static final List<String> OFFICES = List.of(
            "Văn phòng %s",
            "Ban Tổ chức %s",
            "Ủy ban Kiểm tra %s",
            "Ban Tuyên giáo %s",
            "Ban Dân vận – Mặt trận",
            "Văn phòng HĐND và UBND",
            "Phòng Nội vụ",
            "Phòng Tài chính – Kế hoạch",
            "Phòng Giáo dục và Đào tạo",
            "Phòng Lao động – Thương binh và Xã hội",
            "Phòng Nông nghiệp và Phát triển nông thôn",
            "Phòng Tài nguyên và Môi trường",
            "Phòng Kinh tế và Hạ tầng",
            "Phòng Văn hóa và Thông tin",
            "Phòng Tư pháp",
            "Thanh tra",
            "Viện Kiểm sát nhân dân",
            "Tòa án nhân dân",
            "Chi cục Thi hành án dân sự",
            "Kho bạc Nhà nước",
            "Bảo hiểm xã hội",
            "Ngân hàng Chính sách xã hội",
            "Điện lực",
            "Trung tâm GDNN – GDTX");
    private static final List<String> ASSOCIATIONS =
            List.of("Hội số %d", "Liên minh số %d", "Quỹ số %d", "Trung tâm số %d", "Công ty nhỏ số %d");

    private final Random random;
    private int places;

    UnitInventor(Random random) {
        this.random = random;
    }

    List<InventedUnit> units(CommitteePlan plan) {
        List<InventedUnit> units = new ArrayList<>();
        for (int branches : plan.communes()) {
            units.add(commune(plan, units.size(), branches));
        }
        for (int i = 0; i < plan.institutions().size(); i++) {
            units.add(institution(plan, units.size(), i, plan.institutions().get(i)));
        }
        for (int i = 0; i < plan.branches(); i++) {
            String code = "%s-C%02d".formatted(plan.code(), i + 1);
            units.add(new InventedUnit(
                    row(
                            code,
                            "Chi bộ " + office(plan.kind(), i),
                            OrganisationType.GRASSROOTS_BRANCH,
                            plan.code(),
                            between(5, 28)),
                    List.of()));
        }
        return units;
    }

    private InventedUnit commune(CommitteePlan plan, int before, int size) {
        String code = code(plan, before);
        String place = PlaceNames.place(places++);
        String kind = kindOfCommune(plan.kind(), before);
        String hamlet = kind.equals("xã") ? "ấp" : "khóm";
        String whole = kind + " " + place;
        int institutions = Math.min(size / 2, INSTITUTIONS_OF_COMMUNE.size());
        int hamlets = size - institutions;
        List<OrganisationRow> branches = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean isHamlet = i < hamlets;
            String name = isHamlet ? hamlet + " " + place + " " + (i + 1) : institution(i - hamlets, whole, place);
            int members = isHamlet ? between(14, 40) : membersOfInstitution(i - hamlets);
            branches.add(branch(code, i, name, members));
        }
        return committee(plan, code, whole, branches);
    }

    /** A district has one thị trấn; a town or city has two xã. */
    private static String kindOfCommune(Kind kind, int number) {
        if (kind == Kind.DISTRICT) {
            return number == 0 ? "thị trấn" : kind.commune();
        }
        return number == 3 || number == 4 ? "xã" : kind.commune();
    }

    private static String institution(int number, String whole, String place) {
        String name = INSTITUTIONS_OF_COMMUNE.get(number);
        return name.contains("%s") ? name.formatted(whole) : name + " " + place;
    }

    private int membersOfInstitution(int number) {
        return number < SMALL_INSTITUTIONS_UP_TO || number == STATION ? between(5, 9) : between(8, 24);
    }

    private InventedUnit institution(CommitteePlan plan, int before, int number, int size) {
        String code = code(plan, before);
        String[] nameAndPart = institution(plan.kind(), number).split(";");
        List<OrganisationRow> branches = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            branches.add(branch(code, i, nameAndPart[1] + " " + (i + 1), between(6, 25)));
        }
        return committee(plan, code, nameAndPart[0], branches);
    }

    private static String institution(Kind kind, int number) {
        return switch (kind) {
            case DISTRICT, TOWN, CITY ->
                number < TERRITORIAL.size()
                        ? TERRITORIAL.get(number)
                        : "Doanh nghiệp số " + (number - 3) + ";Phân xưởng";
            case BLOC -> number < BLOC.size() ? BLOC.get(number) : numbered(BLOC_NUMBERED, number - BLOC.size());
            case MILITARY -> "đơn vị số " + (number + 1) + ";Bộ phận";
            case POLICE -> "đơn vị số " + (number + 1) + ";Đội";
            case BORDER -> "đồn số " + (number + 1) + ";Đội";
        };
    }

    private static String office(Kind kind, int number) {
        return switch (kind) {
            case DISTRICT, TOWN, CITY ->
                number < OFFICES.size()
                        ? OFFICES.get(number).formatted(kind.body())
                        : "Trường THPT số " + (number - OFFICES.size() + 2);
            case BLOC -> numbered(ASSOCIATIONS, number);
            case MILITARY, POLICE, BORDER -> "đơn vị trực thuộc số " + (number + 1);
        };
    }

    private static String numbered(List<String> names, int number) {
        return names.get(number % names.size()).formatted(number / names.size() + 1);
    }

    private static String code(CommitteePlan plan, int before) {
        return "%s-D%02d".formatted(plan.code(), before + 1);
    }

    private static InventedUnit committee(
            CommitteePlan plan, String code, String name, List<OrganisationRow> branches) {
        return new InventedUnit(
                row(code, "Đảng bộ " + name, OrganisationType.GRASSROOTS_COMMITTEE, plan.code(), null), branches);
    }

    private static OrganisationRow branch(String parent, int number, String name, int members) {
        String code = "%s-%02d".formatted(parent, number + 1);
        return row(code, "Chi bộ " + name, OrganisationType.BRANCH, parent, members);
    }

    private static OrganisationRow row(
            String code, String name, OrganisationType type, String parent, Integer members) {
        return new OrganisationRow(code, name + " " + PlaceNames.SAMPLE, type, parent, members);
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
