package vn.bontot.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.bontot.files.CsvRow;
import vn.bontot.files.CsvTable;
import vn.bontot.files.Faults;

/**
 * Reads {@code accounts.csv}, one post per row: {@code username,fullName,email,phone,role,organisation,validFrom,validTo}.
 * Whoever has several posts has several rows, which say the same of the person.
 */
final class AccountFile {

    static final String NAME = "accounts.csv";
    static final List<String> COLUMNS =
            List.of("username", "fullName", "email", "phone", "role", "organisation", "validFrom", "validTo");

    static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    static final String USERNAME_WORDING =
            "Tên đăng nhập gồm 1 đến 64 ký tự A–Z, a–z, 0–9, dấu chấm, gạch nối, gạch dưới; không dấu, không khoảng trắng.";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 30;

    /**
     * A row; what is wrong in it is null, or left as it stands.
     *
     * @param source where further faults of the row are told
     * @param whole whether its own cells have no fault
     * @param from null where the file leaves it to the post that is there, or to today
     */
    record Row(
            CsvRow source,
            boolean whole,
            String username,
            String fullName,
            String email,
            String phone,
            Role role,
            String organisation,
            LocalDate from,
            LocalDate to) {}

    private final Faults faults;
    private final Map<String, CsvRow> firstOf = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private AccountFile(Faults faults) {
        this.faults = faults;
    }

    static List<Row> read(byte[] content, Faults faults) {
        AccountFile file = new AccountFile(faults);
        CsvTable.of(content, NAME, COLUMNS, faults).forEach(file::accept, broken -> {});
        return file.rows;
    }

    private void accept(CsvRow row) {
        int before = faults.count();
        String username = username(row);
        String fullName = limited(row, "fullName", row.text("fullName"), LONGEST_NAME);
        String email = limited(row, "email", row.cell("email"), LONGEST_NAME);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            row.fault("email", "Không phải địa chỉ thư; hãy sửa hoặc để trống.");
        }
        String phone = limited(row, "phone", row.cell("phone"), LONGEST_PHONE);
        Role role = role(row);
        String organisation = row.code("organisation");
        LocalDate from = row.dayOrEmpty("validFrom");
        LocalDate to = row.dayOrEmpty("validTo");
        if (from != null && to != null && to.isBefore(from)) {
            row.fault("validTo", "Ngày kết thúc đứng trước ngày bắt đầu; hãy sửa một trong hai.");
        }
        if (username != null) {
            compareWithFirst(row, username);
        }
        boolean whole = faults.count() == before;
        rows.add(new Row(row, whole, username, fullName, email, phone, role, organisation, from, to));
    }

    private static String username(CsvRow row) {
        String username = row.text("username");
        if (username != null && !USERNAME.matcher(username).matches()) {
            row.fault("username", USERNAME_WORDING);
            return null;
        }
        return username;
    }

    private static Role role(CsvRow row) {
        String id = row.text("role");
        if (id == null) {
            return null;
        }
        Role role = Arrays.stream(Role.values())
                .filter(known -> known != Role.ADMINISTRATOR && known.id().equals(id))
                .findFirst()
                .orElse(null);
        if (role == null) {
            row.fault(
                    "role",
                    Role.ADMINISTRATOR.id().equals(id)
                            ? "Quyền quản trị không giao bằng tệp; hãy giao ở trang của tài khoản."
                            : "Không có vai trò này; hãy chọn một trong: "
                                    + Arrays.stream(Role.values())
                                            .filter(known -> known != Role.ADMINISTRATOR)
                                            .map(Role::id)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
        return role;
    }

    private static String limited(CsvRow row, String column, String text, int longest) {
        if (text != null && (text.length() > longest || text.chars().anyMatch(Character::isISOControl))) {
            row.fault(column, "Nội dung dài quá " + longest + " ký tự hoặc có ký tự xuống dòng; hãy viết gọn lại.");
        }
        return text;
    }

    private void compareWithFirst(CsvRow row, String username) {
        CsvRow first = firstOf.putIfAbsent(username.toLowerCase(Locale.ROOT), row);
        if (first == null) {
            return;
        }
        for (String column : List.of("username", "fullName", "email", "phone")) {
            if (!Objects.equals(first.cell(column), row.cell(column))) {
                row.fault(
                        column,
                        "Khác với dòng " + first.line() + " của cùng tài khoản; hãy viết giống nhau ở mọi dòng.");
            }
        }
    }
}
