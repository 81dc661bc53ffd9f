package vn.bontot.identity;

import java.util.Arrays;
import java.util.function.Predicate;
import vn.bontot.organisation.OrganisationType;

/** What somebody does in an organisation. The id is part of engine groups and of data files. */
public enum Role {
    BRANCH_SECRETARY("branch-secretary", "Cấp ủy chi bộ", OrganisationType::isBranchType),
    GRASSROOTS_OFFICE(
            "grassroots-office",
            "Văn phòng – Xây dựng Đảng, đảng ủy cơ sở",
            OrganisationType.GRASSROOTS_COMMITTEE::equals),
    ORGANISATION_BOARD("organisation-board", "Ban Tổ chức", Role::isUpper),
    INSPECTION_COMMISSION("inspection-commission", "Ủy ban Kiểm tra", Role::isUpper),
    SESSION_SECRETARY("session-secretary", "Văn phòng cấp ủy – thư ký hội nghị", Role::isUpper),
    STANDING_COMMITTEE("standing-committee", "Ban Thường vụ", Role::isUpper),
    EMULATION_COUNCIL("emulation-council", "Hội đồng Thi đua – Khen thưởng", Role::isUpper),
    ADMINISTRATOR("administrator", "Quản trị hệ thống", type -> false),
    VIEWER("viewer", "Người theo dõi (chỉ xem)", type -> true);

    private final String id;
    private final String label;
    private final Predicate<OrganisationType> organisations;

    Role(String id, String label, Predicate<OrganisationType> organisations) {
        this.id = id;
        this.label = label;
        this.organisations = organisations;
    }

    private static boolean isUpper(OrganisationType type) {
        return type == OrganisationType.PROVINCE || type == OrganisationType.COMMITTEE;
    }

    /** Whether organisations of this type have the role. */
    public boolean existsAt(OrganisationType type) {
        return organisations.test(type);
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    public static Role of(String id) {
        return Arrays.stream(values())
                .filter(role -> role.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Không có vai trò " + id));
    }
}
