package vn.bontot.rehearsal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.bontot.files.Fault;
import vn.bontot.files.Faults;
import vn.bontot.violation.ViolationSource;

/**
 * Every fault of the contract's "Bad input", each in a set of files that is otherwise right. The good files stand below;
 * a case replaces one line or one cell and expects exactly one fault.
 */
class RehearsalInputTest {

    private static final List<String> CYCLES = List.of("2023", "2024", "2025");
    private static final ParameterCheck CHECK = new ParameterCheck(
            "awardPercent"::equals,
            (key, value) -> value.matches("[0-9]+") ? Optional.empty() : Optional.of("Phải là số từ 0 đến 100."));

    private static final String ORGANISATIONS = "organisations.csv";
    private static final String FACTS = "facts.csv";
    private static final String OVERRIDES = "overrides.csv";
    private static final String PARAMETERS = "parameters.csv";

    private static final String EMPTY = "Ô này không được để trống; hãy điền giá trị.";
    private static final String BAD_CODE =
            "Mã không hợp lệ; mã gồm 1 đến 32 ký tự A–Z, a–z, 0–9, _ hoặc -, bắt đầu bằng chữ hoặc số,"
                    + " không có khoảng trắng và không có dấu.";
    private static final String BAD_NUMBER =
            "Không phải số nguyên từ 0 đến 999999; hãy chỉ dùng các chữ số 0–9," + " không có dấu và khoảng trắng.";
    private static final String BAD_BOOLEAN = "Giá trị phải là true hoặc false, viết thường, không có khoảng trắng.";
    private static final String UNKNOWN_CODE =
            "Mã này không có trong organisations.csv; hãy sửa mã hoặc bổ sung tổ chức.";
    private static final String NOT_A_UNIT_END =
            ", không dự thi; chỉ dùng mã của GRASSROOTS_COMMITTEE, GRASSROOTS_BRANCH hoặc BRANCH.";
    private static final String BAD_CYCLE_END = "; hãy chọn một trong: 2023, 2024, 2025.";
    private static final String SEMICOLONS =
            "Tệp được ngăn cách bằng dấu chấm phẩy; hãy lưu lại với dấu phẩy giữa các ô.";
    private static final String NO_VIOLATION = "Không có vi phạm (violations = 0) thì ô này phải để trống.";
    private static final String VIOLATION = "Có vi phạm (violations từ 1 trở lên) thì ô này không được để trống.";
    private static final String NEEDS_REVIEW =
            "Vi phạm do chi bộ, đảng bộ tự phát hiện hoặc cấp trên phát hiện và đã kết luận đúng thì phải"
                    + " ghi hội nghị có chấp nhận hay không; hãy điền true hoặc false.";

    @TempDir
    Path directory;

    private final Faults faults = new Faults();

    @Test
    void goodFilesHaveNoFault() throws Exception {
        RehearsalInput input = read(goodFiles());
        assertThat(faults.list()).isEmpty();
        assertThat(input.organisations()).hasSize(6);
        assertThat(input.facts()).hasSize(5);
        assertThat(input.overrides()).hasSize(3);
        assertThat(input.parameters()).containsExactly(Map.entry("awardPercent", "40"));
        assertThat(input.facts().get(0).regularMeetingsRequired()).isNull();
        assertThat(input.facts().get(2).violationSource()).isEqualTo(ViolationSource.SELF);
    }

    @Test
    void lastTwoFilesMayBeMissing() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.remove(OVERRIDES);
        files.remove(PARAMETERS);
        RehearsalInput input = read(files);
        assertThat(faults.list()).isEmpty();
        assertThat(input.overrides()).isEmpty();
        assertThat(input.parameters()).isEmpty();
    }

    @Test
    void byteOrderMarkWindowsLinesAndBlankLinesAreAccepted() throws Exception {
        for (Map.Entry<String, List<String>> file : goodFiles().entrySet()) {
            String text = "\uFEFF" + String.join("\r\n\r\n", file.getValue()) + "\r\n\r\n";
            Files.writeString(directory.resolve(file.getKey()), text);
        }
        RehearsalInput input = RehearsalInput.read(directory, CYCLES, CHECK, faults);
        assertThat(faults.list()).isEmpty();
        assertThat(input.facts()).hasSize(5);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                // organisations.csv: 2 T, 3 C, 4 D, 5 B1, 6 B2, 7 G
                cell(ORGANISATIONS, 7, "code", "B 2", BAD_CODE),
                cell(ORGANISATIONS, 7, "code", "", EMPTY),
                cell(ORGANISATIONS, 7, "code", "-G", BAD_CODE),
                cell(ORGANISATIONS, 7, "code", "a".repeat(33), BAD_CODE),
                cell(ORGANISATIONS, 7, "code", "Đ1", BAD_CODE),
                cell(
                        ORGANISATIONS,
                        7,
                        "code",
                        "b1",
                        "Mã này trùng với mã ở dòng 5 (không phân biệt chữ hoa, chữ thường); hãy đặt mã khác cho một"
                                + " trong hai."),
                cell(ORGANISATIONS, 7, "name", "", EMPTY),
                cell(ORGANISATIONS, 7, "name", " ", EMPTY),
                cell(ORGANISATIONS, 7, "type", "", EMPTY),
                cell(
                        ORGANISATIONS,
                        7,
                        "type",
                        "branch",
                        "Giá trị không hợp lệ; hãy chọn một trong: PROVINCE, COMMITTEE, GRASSROOTS_COMMITTEE,"
                                + " GRASSROOTS_BRANCH, BRANCH."),
                cell(ORGANISATIONS, 7, "parent", "", EMPTY),
                cell(ORGANISATIONS, 7, "parent", "C ", BAD_CODE),
                cell(ORGANISATIONS, 7, "parent", "X", UNKNOWN_CODE),
                cell(
                        ORGANISATIONS,
                        7,
                        "parent",
                        "c",
                        "Mã này chỉ khác chữ hoa, chữ thường với mã ở dòng 3 của organisations.csv; hãy viết đúng như"
                                + " ở đó."),
                cell(
                        ORGANISATIONS,
                        7,
                        "parent",
                        "D",
                        "Cấp trên của loại GRASSROOTS_BRANCH phải thuộc loại COMMITTEE, nhưng mã này thuộc loại"
                                + " GRASSROOTS_COMMITTEE; hãy sửa cấp trên hoặc loại."),
                cell(
                        ORGANISATIONS,
                        7,
                        "parent",
                        "G",
                        "Cấp trên tạo thành vòng lặp (G → G); hãy sửa cấp trên của một trong các mã này."),
                cell(
                        ORGANISATIONS,
                        3,
                        "parent",
                        "D",
                        "Cấp trên tạo thành vòng lặp (C → D → C); hãy sửa cấp trên của một trong các mã này."),
                cell(ORGANISATIONS, 2, "parent", "C", "Tỉnh ủy không có cấp trên trong tệp này; hãy để trống ô này."),
                cell(ORGANISATIONS, 7, "members", "-1", BAD_NUMBER),
                cell(ORGANISATIONS, 7, "members", "1.000", BAD_NUMBER),
                // facts.csv: 2 D 2023, 3 B1 2023, 4 B1 2024 (violation), 5 B2 2023 (not registered), 6 G 2023
                cell(FACTS, 6, "cycle", "2026", "Không có kỳ đánh giá này trong phong trào" + BAD_CYCLE_END),
                cell(FACTS, 6, "cycle", "", "Ô này không được để trống" + BAD_CYCLE_END),
                cell(FACTS, 6, "unit", "", EMPTY),
                cell(FACTS, 6, "unit", " G", BAD_CODE),
                cell(FACTS, 6, "unit", "X", UNKNOWN_CODE),
                cell(FACTS, 6, "unit", "C", "Mã này thuộc loại COMMITTEE" + NOT_A_UNIT_END),
                cell(FACTS, 6, "unit", "T", "Mã này thuộc loại PROVINCE" + NOT_A_UNIT_END),
                arguments(
                        new Fault(
                                FACTS,
                                4,
                                "unit",
                                "B1",
                                "Kỳ 2023 của mã này đã có ở dòng 3; hãy bỏ một trong hai dòng."),
                        Map.of("cycle", "2023")),
                cell(FACTS, 6, "registered", "", EMPTY),
                cell(FACTS, 6, "registered", "TRUE", BAD_BOOLEAN),
                cell(FACTS, 6, "registered", "1", BAD_BOOLEAN),
                cell(
                        FACTS,
                        4,
                        "registered",
                        "false",
                        "Khác với dòng đầu tiên của mã này (dòng 3: true); hãy ghi giống nhau ở mọi dòng."),
                cell(FACTS, 6, "targetsAssigned", "", EMPTY),
                cell(FACTS, 6, "targetsAssigned", "1000000", BAD_NUMBER),
                cell(FACTS, 6, "targetsMet", "１", BAD_NUMBER),
                cell(FACTS, 6, "targetsExceeded", "+1", BAD_NUMBER),
                cell(FACTS, 6, "admissionsTarget", "1.0", BAD_NUMBER),
                cell(FACTS, 6, "admissionsDone", " 1", BAD_NUMBER),
                cell(FACTS, 6, "overduePetitions", "không", BAD_NUMBER),
                cell(FACTS, 6, "targetsMet", "9", "Số chỉ tiêu đạt không được lớn hơn số chỉ tiêu được giao."),
                cell(FACTS, 6, "targetsExceeded", "9", "Số chỉ tiêu vượt không được lớn hơn số chỉ tiêu đạt."),
                cell(FACTS, 6, "politicalPass", "", EMPTY),
                cell(FACTS, 6, "regularMeetings", "", EMPTY),
                cell(FACTS, 6, "regularMeetingsRequired", "x", BAD_NUMBER),
                cell(FACTS, 6, "thematicMeetings", "", EMPTY),
                cell(FACTS, 6, "thematicMeetingsRequired", "2 ", BAD_NUMBER),
                cell(FACTS, 6, "meetingPass", "có", BAD_BOOLEAN),
                cell(FACTS, 6, "violations", "", EMPTY),
                cell(FACTS, 6, "violationSource", "PRESS", NO_VIOLATION),
                cell(FACTS, 6, "violationConclusion", "TRUE", NO_VIOLATION),
                cell(FACTS, 4, "violationSource", "", VIOLATION),
                cell(FACTS, 4, "violationConclusion", "", VIOLATION),
                cell(
                        FACTS,
                        4,
                        "violationSource",
                        "press",
                        "Giá trị không hợp lệ; hãy chọn một trong: PRESS, CITIZEN, SELF, SUPERIOR."),
                cell(
                        FACTS,
                        4,
                        "violationConclusion",
                        "true",
                        "Giá trị không hợp lệ; hãy chọn một trong: PENDING, TRUE, PARTLY, FALSE."),
                cell(FACTS, 4, "reviewAccepts", "", NEEDS_REVIEW),
                cell(FACTS, 4, "reviewAccepts", "yes", BAD_BOOLEAN),
                cell(FACTS, 6, "unityPass", "", EMPTY),
                cell(FACTS, 6, "membersRated", "", EMPTY),
                cell(
                        FACTS,
                        6,
                        "membersGood",
                        "11",
                        "Số đảng viên từ Hoàn thành tốt nhiệm vụ trở lên không được lớn hơn số đảng viên được xếp loại."),
                arguments(
                        new Fault(
                                FACTS,
                                6,
                                "membersRated",
                                "0",
                                "Chi bộ đã đăng ký phải có ít nhất một đảng viên được xếp loại; hãy điền số đảng viên."),
                        Map.of("membersRated", "0", "membersGood", "0")),
                cell(FACTS, 6, "memberPass", "False", BAD_BOOLEAN),
                // overrides.csv: 2 NOT_RECOGNISED B1 2023, 3 LIFT D 2023, 4 NOT_COMMENDED G
                cell(OVERRIDES, 2, "kind", "", EMPTY),
                cell(
                        OVERRIDES,
                        2,
                        "kind",
                        "RECOGNISED",
                        "Giá trị không hợp lệ; hãy chọn một trong: NOT_RECOGNISED, REVOKED, LIFT_PARENT_KNOCKOUT,"
                                + " NOT_COMMENDED, NOMINATION_REFUSED."),
                cell(OVERRIDES, 2, "unit", "X", UNKNOWN_CODE),
                cell(OVERRIDES, 2, "unit", "C", "Mã này thuộc loại COMMITTEE" + NOT_A_UNIT_END),
                cell(OVERRIDES, 2, "cycle", "", "Ô này không được để trống" + BAD_CYCLE_END),
                cell(OVERRIDES, 2, "cycle", "23", "Không có kỳ đánh giá này trong phong trào" + BAD_CYCLE_END),
                cell(OVERRIDES, 4, "cycle", "2023", "Loại NOT_COMMENDED không thuộc riêng kỳ nào; hãy để trống ô này."),
                cell(OVERRIDES, 2, "value", "true", "Ô này luôn để trống; hãy xóa giá trị."),
                cell(OVERRIDES, 2, "reason", "", EMPTY),
                cell(
                        OVERRIDES,
                        3,
                        "unit",
                        "B1",
                        "LIFT_PARENT_KNOCKOUT chỉ dùng cho đảng bộ cơ sở; hãy ghi mã của đảng bộ cơ sở."),
                // parameters.csv: 2 awardPercent
                cell(
                        PARAMETERS,
                        2,
                        "key",
                        "awardpercent",
                        "Không có tham số này; hãy dùng đúng tên trong bảng tham số của phong trào."),
                cell(PARAMETERS, 2, "key", "", EMPTY),
                cell(PARAMETERS, 2, "value", "", "Phải là số từ 0 đến 100."));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void oneFaultyCellIsOneFault(Fault expected, Map<String, String> changes) throws Exception {
        Map<String, List<String>> files = goodFiles();
        // a faulty code in organisations.csv would be missed by those who refer to it
        if (expected.file().equals(ORGANISATIONS) && expected.column().equals("code")) {
            files.get(FACTS).remove(5);
            files.get(OVERRIDES).remove(3);
        }
        List<String> lines = files.get(expected.file());
        changes.forEach((column, value) -> change(lines, expected.line(), column, value));
        read(files);
        assertThat(faults.list()).containsExactly(expected);
    }

    @Test
    void everyFileNeedsItsHeader() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.forEach((file, lines) -> lines.set(0, lines.get(0) + ",more"));
        read(files);
        assertThat(faults.list()).extracting(Fault::file).containsExactlyElementsOf(files.keySet());
        assertThat(faults.list()).allSatisfy(fault -> {
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.column()).isNull();
            assertThat(fault.reason()).startsWith("Dòng tiêu đề không đúng; dòng này phải là: ");
        });
    }

    @Test
    void semicolonsGetTheirOwnMessage() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.values().forEach(lines -> lines.replaceAll(line -> line.replace(',', ';')));
        read(files);
        assertThat(faults.list()).extracting(Fault::file).containsExactlyElementsOf(files.keySet());
        assertThat(faults.list()).extracting(Fault::reason).containsOnly(SEMICOLONS);
    }

    @Test
    void missingFilesAreNamedAndNobodyIsCalledUnknown() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.remove(ORGANISATIONS);
        read(files);
        assertThat(faults.list())
                .containsExactly(Fault.ofFile(
                        ORGANISATIONS, "Không có tệp này trong thư mục dữ liệu; hãy thêm tệp rồi chạy lại."));
    }

    @Test
    void emptyDirectoryMissesTwoFiles() {
        RehearsalInput.read(directory, CYCLES, CHECK, faults);
        assertThat(faults.list()).extracting(Fault::file).containsExactly(ORGANISATIONS, FACTS);
    }

    @Test
    void fileInAnotherEncodingIsNamedWithItsLine() throws Exception {
        read(goodFiles());
        byte[] latin = "kind,unit,cycle,value,reason\nREVOKED,B1,2023,,Lý do\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(directory.resolve(OVERRIDES), latin);
        RehearsalInput.read(directory, CYCLES, CHECK, faults);
        assertThat(faults.list())
                .containsExactly(
                        Fault.ofLine(OVERRIDES, 2, "Tệp không dùng mã UTF-8; hãy lưu lại tệp với bảng mã UTF-8."));
    }

    @Test
    void noProvinceIsAFaultOfTheFile() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.put(ORGANISATIONS, new ArrayList<>(List.of("code,name,type,parent,members")));
        files.keySet().retainAll(List.of(ORGANISATIONS));
        files.put(FACTS, new ArrayList<>(List.of(String.join(",", FactsFile.COLUMNS))));
        read(files);
        assertThat(faults.list())
                .containsExactly(Fault.ofFile(
                        ORGANISATIONS, "Không có dòng nào thuộc loại PROVINCE; hãy thêm đúng một dòng cho Tỉnh ủy."));
    }

    @Test
    void secondProvinceIsAFaultAtItsRow() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.get(ORGANISATIONS).add("T2,Tỉnh ủy hai,PROVINCE,,");
        read(files);
        assertThat(faults.list())
                .containsExactly(new Fault(
                        ORGANISATIONS,
                        8,
                        "type",
                        "PROVINCE",
                        "Đã có một Tỉnh ủy ở dòng 2; chỉ được có đúng một dòng thuộc loại PROVINCE."));
    }

    @Test
    void loopOfTwoIsToldAtBothRows() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.get(ORGANISATIONS).add("X,Huyện ủy X,COMMITTEE,Y,");
        files.get(ORGANISATIONS).add("Y,Huyện ủy Y,COMMITTEE,X,");
        read(files);
        String reason = "Cấp trên tạo thành vòng lặp (X → Y → X); hãy sửa cấp trên của một trong các mã này.";
        assertThat(faults.list())
                .containsExactly(
                        new Fault(ORGANISATIONS, 8, "parent", "Y", reason),
                        new Fault(ORGANISATIONS, 9, "parent", "X", reason));
    }

    @Test
    void sameOverrideTwiceIsAFaultAtTheSecond() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.get(OVERRIDES).add("NOT_RECOGNISED,B1,2023,,Lý do khác");
        files.get(OVERRIDES).add("NOT_COMMENDED,G,,,Lý do khác");
        read(files);
        assertThat(faults.list())
                .containsExactly(
                        new Fault(
                                OVERRIDES,
                                5,
                                "kind",
                                "NOT_RECOGNISED",
                                "Dòng này lặp lại dòng 2; hãy bỏ một trong hai dòng."),
                        new Fault(
                                OVERRIDES,
                                6,
                                "kind",
                                "NOT_COMMENDED",
                                "Dòng này lặp lại dòng 4; hãy bỏ một trong hai dòng."));
    }

    @Test
    void sameParameterTwiceIsAFaultAtTheSecond() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.get(PARAMETERS).add("awardPercent,40");
        read(files);
        assertThat(faults.list())
                .containsExactly(new Fault(
                        PARAMETERS,
                        3,
                        "key",
                        "awardPercent",
                        "Tham số này đã có ở dòng 2; hãy bỏ một trong hai dòng."));
    }

    @Test
    void unitWhoseOwnRowIsFaultyIsStillKnown() throws Exception {
        Map<String, List<String>> files = goodFiles();
        files.get(ORGANISATIONS).set(6, "G,,GRASSROOTS_BRANCH,C");
        files.get(ORGANISATIONS).set(3, "D,Đảng bộ \"xã\",GRASSROOTS_COMMITTEE,C,");
        files.get(ORGANISATIONS).set(4, "B1,Chi bộ \"1\",BRANCH,D,10");
        read(files);
        assertThat(faults.list()).extracting(Fault::file).containsOnly(ORGANISATIONS);
        assertThat(faults.list()).extracting(Fault::line).containsExactly(4, 5, 7);
    }

    @Test
    void manyFaultsAreFoundAtOnceInOrder() throws Exception {
        Map<String, List<String>> files = goodFiles();
        change(files.get(ORGANISATIONS), 6, "members", "x");
        change(files.get(FACTS), 6, "targetsMet", "x");
        change(files.get(FACTS), 6, "targetsExceeded", "999999");
        change(files.get(FACTS), 6, "memberPass", "");
        change(files.get(FACTS), 4, "membersGood", "11");
        change(files.get(FACTS), 4, "cycle", "2030");
        change(files.get(OVERRIDES), 3, "reason", "");
        change(files.get(OVERRIDES), 3, "unit", "X");
        change(files.get(PARAMETERS), 2, "value", "nhiều");
        read(files);
        assertThat(faults.list())
                .extracting(fault -> fault.file() + ":" + fault.line() + " " + fault.column())
                .containsExactly(
                        "organisations.csv:6 members",
                        "facts.csv:4 cycle",
                        "facts.csv:4 membersGood",
                        "facts.csv:6 targetsMet",
                        "facts.csv:6 memberPass",
                        "overrides.csv:3 unit",
                        "overrides.csv:3 reason",
                        "parameters.csv:2 value");
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments(FACTS, 6, Map.of("targetsAssigned", "0", "targetsMet", "0", "targetsExceeded", "0")),
                arguments(FACTS, 6, Map.of("targetsAssigned", "0000999999")),
                arguments(FACTS, 6, Map.of("reviewAccepts", "true")),
                arguments(FACTS, 4, Map.of("violationSource", "PRESS", "reviewAccepts", "")),
                arguments(FACTS, 4, Map.of("violationConclusion", "PENDING", "reviewAccepts", "")),
                arguments(FACTS, 5, Map.of("membersRated", "0", "membersGood", "0")),
                arguments(
                        FACTS,
                        5,
                        Map.of(
                                "violations",
                                "1",
                                "violationSource",
                                "SELF",
                                "violationConclusion",
                                "TRUE",
                                "reviewAccepts",
                                "")),
                arguments(FACTS, 2, Map.of("membersRated", "0", "membersGood", "0")),
                arguments(ORGANISATIONS, 7, Map.of("members", "")));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void unusualButAllowed(String file, int line, Map<String, String> changes) throws Exception {
        Map<String, List<String>> files = goodFiles();
        changes.forEach((column, value) -> change(files.get(file), line, column, value));
        read(files);
        assertThat(faults.list()).isEmpty();
    }

    private static Map<String, List<String>> goodFiles() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put(
                ORGANISATIONS,
                lines(
                        "code,name,type,parent,members",
                        "T,Tỉnh ủy,PROVINCE,,",
                        "C,Huyện ủy,COMMITTEE,T,",
                        "D,Đảng bộ xã,GRASSROOTS_COMMITTEE,C,",
                        "B1,Chi bộ ấp 1,BRANCH,D,10",
                        "B2,Chi bộ ấp 2,BRANCH,D,",
                        "G,Chi bộ Văn phòng,GRASSROOTS_BRANCH,C,10"));
        files.put(
                FACTS,
                lines(
                        String.join(",", FactsFile.COLUMNS),
                        "2023,D,true,8,8,2,1,1,0,true,8,,2,,true,0,,,,true,0,0,true",
                        "2023,B1,true,8,8,2,1,1,0,true,8,8,2,2,true,0,,,,true,10,10,true",
                        "2024,B1,true,8,8,2,1,1,0,true,8,8,2,2,true,1,SELF,TRUE,true,true,10,10,true",
                        "2023,B2,false,8,8,2,1,1,0,true,8,8,2,2,true,0,,,,true,10,10,true",
                        "2023,G,true,8,8,2,1,1,0,true,8,8,2,2,true,0,,,,true,10,10,true"));
        files.put(
                OVERRIDES,
                lines(
                        "kind,unit,cycle,value,reason",
                        "NOT_RECOGNISED,B1,2023,,Lý do",
                        "LIFT_PARENT_KNOCKOUT,D,2023,,\"Lý do, có dấu phẩy\"",
                        "NOT_COMMENDED,G,,,Lý do"));
        files.put(PARAMETERS, lines("key,value", "awardPercent,40"));
        return files;
    }

    private static List<String> lines(String... lines) {
        return new ArrayList<>(List.of(lines));
    }

    private static Arguments cell(String file, int line, String column, String value, String reason) {
        return arguments(new Fault(file, line, column, value, reason), Map.of(column, value));
    }

    private static void change(List<String> lines, int line, String column, String value) {
        List<String> header = Arrays.asList(lines.get(0).split(","));
        String[] cells = lines.get(line - 1).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        cells[header.indexOf(column)] = value;
        lines.set(line - 1, String.join(",", cells));
    }

    private RehearsalInput read(Map<String, List<String>> files) throws IOException {
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        return RehearsalInput.read(directory, CYCLES, CHECK, faults);
    }
}
