package vn.bontot.rehearsal.input;

import java.util.List;
import vn.bontot.files.CsvRow;
import vn.bontot.organisation.OrganisationFile;
import vn.bontot.organisation.OrganisationType;

/** Reads the cells that facts and overrides share: a unit and a cycle. */
final class UnitReference {

    private final OrganisationFile organisations;
    private final List<String> cycles;

    UnitReference(OrganisationFile organisations, List<String> cycles) {
        this.organisations = organisations;
        this.cycles = cycles;
    }

    /** The code of a unit, null where the cell is wrong. A code is not called unknown where nobody can know. */
    String unit(CsvRow row) {
        String code = row.code("unit");
        if (code == null || !organisations.isReadable()) {
            return code;
        }
        if (!organisations.knows(code)) {
            row.fault("unit", organisations.unknownCode(code));
            return null;
        }
        OrganisationType type = organisations.type(code);
        if (type != null && !type.isUnit()) {
            row.fault(
                    "unit",
                    "Mã này thuộc loại " + type + ", không dự thi; chỉ dùng mã của GRASSROOTS_COMMITTEE,"
                            + " GRASSROOTS_BRANCH hoặc BRANCH.");
            return null;
        }
        return code;
    }

    /** One of the campaign's cycles, null where the cell is wrong. */
    String cycle(CsvRow row) {
        String cycle = row.cell("cycle");
        if (cycles.contains(cycle)) {
            return cycle;
        }
        row.fault(
                "cycle",
                (cycle.isEmpty() ? "Ô này không được để trống" : "Không có kỳ đánh giá này trong phong trào")
                        + "; hãy chọn một trong: " + String.join(", ", cycles) + ".");
        return null;
    }

    /** The type of a unit; null where unknown. */
    OrganisationType type(String unit) {
        return unit == null ? null : organisations.type(unit);
    }
}
