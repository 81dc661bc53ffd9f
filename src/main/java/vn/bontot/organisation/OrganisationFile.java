package vn.bontot.organisation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bontot.files.CsvRow;
import vn.bontot.files.CsvTable;
import vn.bontot.files.Fault;
import vn.bontot.files.Faults;

/**
 * Reads {@code organisations.csv}: {@code code,name,type,parent,members}.
 *
 * <p>A parent may stand below its children in the file. Codes are unique without regard to case, but a reference to a
 * code repeats it exactly.
 */
public final class OrganisationFile {

    public static final String NAME = "organisations.csv";
    public static final List<String> COLUMNS = List.of("code", "name", "type", "parent", "members");

    private final Faults faults;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> byCode = new HashMap<>();
    private final Map<String, Integer> linesByFoldedCode = new HashMap<>();
    private final Set<String> brokenCodes = new LinkedHashSet<>();
    private boolean complete;

    private OrganisationFile(Faults faults) {
        this.faults = faults;
    }

    /** Reads the file in this directory; everything wrong goes into the faults. */
    public static OrganisationFile read(Path directory, Faults faults) {
        return read(CsvTable.required(directory, NAME, COLUMNS, faults), faults);
    }

    /** Reads a file that somebody handed in. */
    static OrganisationFile read(byte[] content, Faults faults) {
        return read(CsvTable.of(content, NAME, COLUMNS, faults), faults);
    }

    private static OrganisationFile read(CsvTable table, Faults faults) {
        OrganisationFile file = new OrganisationFile(faults);
        table.forEach(file::accept, file.brokenCodes::add);
        file.complete = table.isReadable();
        if (table.isReadable()) {
            file.checkProvince(table.isWhole());
            file.findLoops();
            file.lines.forEach(file::checkParent);
        }
        return file;
    }

    /** The rows without a fault of their own cells, in file order. */
    public List<OrganisationRow> rows() {
        return lines.stream()
                .filter(line -> line.good)
                .map(line -> new OrganisationRow(line.code, line.name, line.type, line.parent, line.members))
                .toList();
    }

    /** Whether an absent code can be called unknown: false where the file as a whole could not be read. */
    public boolean isReadable() {
        return complete;
    }

    /** Whether some row, be it faulty elsewhere, carries this code. */
    public boolean knows(String code) {
        return byCode.containsKey(code) || brokenCodes.contains(code);
    }

    /** The type that the row of this code gives; null where unknown or faulty. */
    public OrganisationType type(String code) {
        Line line = byCode.get(code);
        return line == null ? null : line.type;
    }

    private void accept(CsvRow row) {
        Line line = new Line(row);
        line.code = row.code("code");
        line.name = row.text("name");
        line.type = row.constant("type", OrganisationType.class);
        boolean membersGiven = !row.isEmpty("members");
        line.members = row.numberOrEmpty("members");
        line.good = line.code != null
                && line.name != null
                && line.type != null
                && !(membersGiven && line.members == null)
                && readParent(line);
        lines.add(line);
        if (line.code != null) {
            checkUnique(line);
        }
    }

    private boolean readParent(Line line) {
        boolean empty = line.row.isEmpty("parent");
        if (line.type == OrganisationType.PROVINCE) {
            if (!empty) {
                line.row.fault("parent", "Tỉnh ủy không có cấp trên trong tệp này; hãy để trống ô này.");
            }
            return empty;
        }
        if (line.type == null && empty) {
            return true;
        }
        line.parent = line.row.code("parent");
        return line.parent != null;
    }

    private void checkUnique(Line line) {
        Integer first = linesByFoldedCode.putIfAbsent(line.code.toLowerCase(Locale.ROOT), line.row.line());
        byCode.putIfAbsent(line.code, line);
        if (first != null) {
            line.good = false;
            line.row.fault(
                    "code",
                    "Mã này trùng với mã ở dòng " + first
                            + " (không phân biệt chữ hoa, chữ thường); hãy đặt mã khác cho một trong hai.");
        }
    }

    private void checkProvince(boolean whole) {
        List<Line> provinces = lines.stream()
                .filter(line -> line.type == OrganisationType.PROVINCE)
                .toList();
        boolean typesKnown = whole && lines.stream().noneMatch(line -> line.type == null);
        if (provinces.isEmpty() && typesKnown) {
            faults.add(
                    Fault.ofFile(NAME, "Không có dòng nào thuộc loại PROVINCE; hãy thêm đúng một dòng cho Tỉnh ủy."));
        }
        provinces.stream()
                .skip(1)
                .forEach(line -> line.row.fault(
                        "type",
                        "Đã có một Tỉnh ủy ở dòng " + provinces.get(0).row.line()
                                + "; chỉ được có đúng một dòng thuộc loại PROVINCE."));
    }

    private void checkParent(Line line) {
        if (line.parent == null) {
            return;
        }
        Line parent = byCode.get(line.parent);
        if (parent == null) {
            if (!brokenCodes.contains(line.parent)) {
                line.wrongParent(unknownCode(line.parent));
            }
        } else if (line.loop != null) {
            if (line.loop.wrong().contains(line)) {
                line.wrongParent("Cấp trên tạo thành vòng lặp (" + line.loop.path()
                        + "); hãy sửa cấp trên của một trong các mã này.");
            }
        } else if (isWrong(line.type, parent.type)) {
            line.wrongParent("Cấp trên của loại " + line.type + " phải thuộc loại " + parentTypeOf(line.type)
                    + ", nhưng mã này thuộc loại " + parent.type + "; hãy sửa cấp trên hoặc loại.");
        }
    }

    /** What to say of a code that no row carries. */
    public String unknownCode(String code) {
        Integer similar = linesByFoldedCode.get(code.toLowerCase(Locale.ROOT));
        return similar == null
                ? "Mã này không có trong " + NAME + "; hãy sửa mã hoặc bổ sung tổ chức."
                : "Mã này chỉ khác chữ hoa, chữ thường với mã ở dòng " + similar + " của " + NAME
                        + "; hãy viết đúng như ở đó.";
    }

    /** Walks up from every row once; a walk that meets itself has found a loop. */
    private void findLoops() {
        for (Line start : lines) {
            Line line = start;
            while (line != null && line.walk == null) {
                line.walk = start;
                line = line.parent == null ? null : byCode.get(line.parent);
            }
            if (line != null && line.walk == start) {
                Loop loop = loopThrough(line);
                loop.lines().forEach(member -> member.loop = loop);
            }
        }
    }

    private Loop loopThrough(Line start) {
        List<Line> loop = new ArrayList<>();
        Line line = start;
        do {
            loop.add(line);
            line = byCode.get(line.parent);
        } while (line != start);
        return Loop.of(loop);
    }

    private static boolean isWrong(OrganisationType type, OrganisationType parent) {
        return type != null && parent != null && parentTypeOf(type) != parent;
    }

    private static OrganisationType parentTypeOf(OrganisationType type) {
        return switch (type) {
            case COMMITTEE -> OrganisationType.PROVINCE;
            case GRASSROOTS_COMMITTEE, GRASSROOTS_BRANCH -> OrganisationType.COMMITTEE;
            case BRANCH -> OrganisationType.GRASSROOTS_COMMITTEE;
            case PROVINCE -> throw new IllegalArgumentException("the province has no parent");
        };
    }

    /**
     * Rows of which each stands below the next and the last below the first.
     *
     * @param wrong those whose link cannot be right; where types are missing too, the first row stands for all
     */
    private record Loop(List<Line> lines, Set<Line> wrong) {

        private static final int SHOWN = 10;

        private static Loop of(List<Line> lines) {
            Set<Line> wrong = new LinkedHashSet<>();
            for (int i = 0; i < lines.size(); i++) {
                if (isWrong(lines.get(i).type, lines.get((i + 1) % lines.size()).type)) {
                    wrong.add(lines.get(i));
                }
            }
            return new Loop(lines, wrong.isEmpty() ? Set.of(lines.get(0)) : wrong);
        }

        private String path() {
            String shown = lines.stream().limit(SHOWN).map(line -> line.code).collect(Collectors.joining(" → "));
            return shown + " → " + (lines.size() > SHOWN ? "…" : lines.get(0).code);
        }
    }

    private static final class Line {
        private final CsvRow row;
        private String code;
        private String name;
        private OrganisationType type;
        private String parent;
        private Integer members;
        private boolean good;
        private Line walk;
        private Loop loop;

        private Line(CsvRow row) {
            this.row = row;
        }

        private void wrongParent(String reason) {
            good = false;
            row.fault("parent", reason);
        }
    }
}
