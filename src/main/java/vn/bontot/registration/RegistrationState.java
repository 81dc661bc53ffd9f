package vn.bontot.registration;

/** Where a unit's registration stands. */
public enum RegistrationState {
    NOT_ANSWERED("Chưa đăng ký"),
    HANDED_IN("Đã gửi, chờ xác nhận"),
    CONFIRMED("Chờ tiếp nhận"),
    RETURNED("Trả lại để bổ sung"),
    ACCEPTED("Đã tiếp nhận"),
    REFUSED("Không tiếp nhận"),
    DECLINED("Không đăng ký"),
    WITHDRAWN("Đã rút"),
    NOT_REGISTERED("Không đăng ký trong thời hạn");

    private final String label;

    RegistrationState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the unit does not take part. */
    public boolean isFinalRefusal() {
        return this == REFUSED || this == DECLINED || this == NOT_REGISTERED;
    }
}
