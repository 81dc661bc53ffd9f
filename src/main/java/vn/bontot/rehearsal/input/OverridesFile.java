package vn.bontot.rehearsal.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bontot.files.CsvRow;
import vn.bontot.files.CsvTable;
import vn.bontot.files.Faults;
import vn.bontot.organisation.OrganisationType;

/** Reads {@code overrides.csv}: {@code kind,unit,cycle,value,reason}; the file may be missing. */
public final class OverridesFile {

    public static final String NAME = "overrides.csv";
    public static final List<String> COLUMNS = List.of("kind", "unit", "cycle", "value", "reason");

    private final UnitReference references;
    private final Faults faults;
    private final List<Override> overrides = new ArrayList<>();
    private final Map<List<Object>, Integer> linesByOverride = new HashMap<>();

    private OverridesFile(UnitReference references, Faults faults) {
        this.references = references;
        this.faults = faults;
    }

    static List<Override> read(Path directory, UnitReference references, Faults faults) {
        OverridesFile file = new OverridesFile(references, faults);
        CsvTable.optional(directory, NAME, COLUMNS, faults).forEach(file::accept, firstCell -> {});
        return file.overrides;
    }

    private void accept(CsvRow row) {
        int before = faults.count();
        Override.Kind kind = row.constant("kind", Override.Kind.class);
        String unit = references.unit(row);
        checkLift(row, kind, unit);
        String cycle = kind == null ? null : cycle(row, kind);
        if (!row.isEmpty("value")) {
            row.fault("value", "Ô này luôn để trống; hãy xóa giá trị.");
        }
        String reason = row.text("reason");
        if (kind != null && unit != null && (cycle != null || !kind.isOfCycle())) {
            checkOnce(row, kind, unit, cycle);
        }
        if (faults.count() == before) {
            overrides.add(new Override(kind, unit, cycle, reason));
        }
    }

    private void checkLift(CsvRow row, Override.Kind kind, String unit) {
        OrganisationType type = references.type(unit);
        if (kind == Override.Kind.LIFT_PARENT_KNOCKOUT
                && type != null
                && type != OrganisationType.GRASSROOTS_COMMITTEE) {
            row.fault("unit", "LIFT_PARENT_KNOCKOUT chỉ dùng cho đảng bộ cơ sở; hãy ghi mã của đảng bộ cơ sở.");
        }
    }

    private String cycle(CsvRow row, Override.Kind kind) {
        if (kind.isOfCycle()) {
            return references.cycle(row);
        }
        if (!row.isEmpty("cycle")) {
            row.fault("cycle", "Loại " + kind + " không thuộc riêng kỳ nào; hãy để trống ô này.");
        }
        return null;
    }

    private void checkOnce(CsvRow row, Override.Kind kind, String unit, String cycle) {
        List<Object> key = cycle == null ? List.of(kind, unit) : List.of(kind, unit, cycle);
        Integer first = linesByOverride.putIfAbsent(key, row.line());
        if (first != null) {
            row.fault("kind", "Dòng này lặp lại dòng " + first + "; hãy bỏ một trong hai dòng.");
        }
    }
}
