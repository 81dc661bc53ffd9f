package vn.bontot.identity;

import java.util.Arrays;

/** What somebody does in an organisation. The id is part of engine groups and of data files. */
public enum Role {
    BRANCH_SECRETARY("branch-secretary", "Cấp ủy chi bộ"),
    GRASSROOTS_OFFICE("grassroots-office", "Văn phòng – Xây dựng Đảng, đảng ủy cơ sở"),
    ORGANISATION_BOARD("organisation-board", "Ban Tổ chức"),
    INSPECTION_COMMISSION("inspection-commission", "Ủy ban Kiểm tra"),
    SESSION_SECRETARY("session-secretary", "Văn phòng cấp ủy – thư ký hội nghị"),
    STANDING_COMMITTEE("standing-committee", "Ban Thường vụ"),
    EMULATION_COUNCIL("emulation-council", "Hội đồng Thi đua – Khen thưởng"),
    ADMINISTRATOR("administrator", "Quản trị hệ thống"),
    VIEWER("viewer", "Người theo dõi (chỉ xem)");

    private final String id;
    private final String label;

    Role(String id, String label) {
        this.id = id;
        this.label = label;
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
