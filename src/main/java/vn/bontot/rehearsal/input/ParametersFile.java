package vn.bontot.rehearsal.input;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bontot.files.CsvRow;
import vn.bontot.files.CsvTable;
import vn.bontot.files.Faults;

/** Reads {@code parameters.csv}: {@code key,value}; the file may be missing. What a key means is known elsewhere. */
public final class ParametersFile {

    public static final String NAME = "parameters.csv";
    public static final List<String> COLUMNS = List.of("key", "value");

    private final ParameterCheck check;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> linesByKey = new HashMap<>();

    private ParametersFile(ParameterCheck check) {
        this.check = check;
    }

    static Map<String, String> read(Path directory, ParameterCheck check, Faults faults) {
        ParametersFile file = new ParametersFile(check);
        CsvTable.optional(directory, NAME, COLUMNS, faults).forEach(file::accept, firstCell -> {});
        return file.values;
    }

    private void accept(CsvRow row) {
        String key = row.text("key");
        if (key == null) {
            return;
        }
        if (!check.isKnown(key)) {
            row.fault("key", "Không có tham số này; hãy dùng đúng tên trong bảng tham số của phong trào.");
            return;
        }
        Integer first = linesByKey.putIfAbsent(key, row.line());
        if (first != null) {
            row.fault("key", "Tham số này đã có ở dòng " + first + "; hãy bỏ một trong hai dòng.");
        }
        String value = row.cell("value");
        check.fault(key, value).ifPresentOrElse(reason -> row.fault("value", reason), () -> values.put(key, value));
    }
}
