package vn.bontot.bulk;

/** Where an act on many tasks stands. */
public enum BulkState {
    PREPARED("Đang xem trước, chưa thực hiện"),
    QUEUED("Chờ thực hiện, còn hủy được"),
    WITHDRAWN("Đã hủy, không thực hiện"),
    RUNNING("Đang thực hiện"),
    DONE("Đã thực hiện xong");

    private final String label;

    BulkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
