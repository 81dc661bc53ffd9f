package vn.bontot.bulk;

import java.util.Arrays;
import java.util.Optional;
import vn.bontot.desk.Verdict;

/** The tasks that an officer can do from a list. */
public enum BulkKind {
    CONFIRM_REGISTRATION(
            "ConfirmRegistration",
            "Xác nhận đăng ký của chi bộ",
            "Xác nhận",
            "Đăng ký được chuyển Ban Tổ chức tiếp nhận.",
            "Chi bộ nhận lại đăng ký kèm nội dung cần bổ sung."),
    ACCEPT_REGISTRATION(
            "AcceptRegistration",
            "Tiếp nhận đăng ký",
            "Tiếp nhận",
            "Tổ chức đảng vào danh sách thi đua.",
            "Tổ chức đảng nhận lại đăng ký kèm nội dung cần bổ sung."),
    VERIFY_ASSESSMENT(
            "VerifyAssessment",
            "Kiểm tra, xác nhận hồ sơ",
            "Xác nhận",
            "Các mục giữ kết quả tự đánh giá; hồ sơ được chuyển Ban Tổ chức thẩm định.",
            "Chi bộ nhận lại hồ sơ kèm nội dung cần bổ sung và hạn bổ sung."),
    APPRAISE_ASSESSMENT(
            "AppraiseAssessment",
            "Thẩm định hồ sơ",
            "Hoàn thành thẩm định",
            "Các mục giữ kết quả kiểm tra hoặc tự đánh giá; kết luận từng nội dung theo kết quả chấm các mục;"
                    + " hồ sơ trình hội nghị Ban Thường vụ.",
            "Tổ chức đảng nhận lại hồ sơ kèm nội dung cần bổ sung và hạn bổ sung."),
    CONFIRM_SUMMARY(
            "ConfirmSummary",
            "Xác nhận báo cáo tổng kết của chi bộ",
            "Xác nhận",
            "Báo cáo được ghi nhận là đã nộp.",
            "Chi bộ nhận lại báo cáo kèm nội dung cần bổ sung."),
    RECEIVE_REPORT(
            "ReceiveReport",
            "Tiếp nhận báo cáo tổng kết của cấp ủy",
            "Tiếp nhận",
            "Đề nghị tặng Bằng khen vào danh sách xét của tỉnh.",
            "Cấp ủy nhận lại báo cáo kèm nội dung cần bổ sung.");

    private final String key;
    private final String label;
    private final String agreed;
    private final String agreedEffect;
    private final String returnedEffect;

    BulkKind(String key, String label, String agreed, String agreedEffect, String returnedEffect) {
        this.key = key;
        this.label = label;
        this.agreed = agreed;
        this.agreedEffect = agreedEffect;
        this.returnedEffect = returnedEffect;
    }

    /** The task's id in tasks.md. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** What the act is called. */
    public String verb(Verdict verdict) {
        return verdict == Verdict.AGREED ? agreed : verdict.label();
    }

    /** What becomes of each unit's paper, as a sentence. */
    public String effect(Verdict verdict) {
        return verdict == Verdict.AGREED ? agreedEffect : returnedEffect;
    }

    /** Whether the papers are dossiers of a yearly assessment; they go back with a date. */
    public boolean ofDossiers() {
        return this == VERIFY_ASSESSMENT || this == APPRAISE_ASSESSMENT;
    }

    public static Optional<BulkKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
