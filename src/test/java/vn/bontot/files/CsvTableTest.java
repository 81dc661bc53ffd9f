package vn.bontot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {

    private static final String INSIDE =
            "Dấu ngoặc kép đặt sai chỗ; hãy đặt cả ô trong dấu ngoặc kép và viết mỗi dấu ngoặc kép bên trong thành hai.";
    private static final String UNCLOSED =
            "Dấu ngoặc kép mở ở dòng này không được đóng; hãy thêm dấu ngoặc kép ở cuối ô.";

    @TempDir
    Path directory;

    private final Faults faults = new Faults();
    private final List<String> rows = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @Test
    void byteOrderMarkWindowsLinesAndBlankLinesAreAccepted() throws Exception {
        read("\uFEFFa,b\r\n\r\n1,2\r\n\r\n\r\n3,\"x, \"\"y\"\"\"\r\n");
        assertThat(faults.list()).isEmpty();
        assertThat(rows).containsExactly("3:1|2", "6:3|x, \"y\"");
    }

    @Test
    void cellOverTwoLinesCountsFromItsFirst() throws Exception {
        read("a,b\n1,\"x\ny\"\n2,z\n");
        assertThat(faults.list()).isEmpty();
        assertThat(rows).containsExactly("2:1|x\ny", "4:2|z");
    }

    @Test
    void lastLineNeedsNoBreak() throws Exception {
        read("a,b\n1,2");
        assertThat(rows).containsExactly("2:1|2");
    }

    @Test
    void quoteInsideACellBreaksOnlyItsLine() throws Exception {
        read("a,b\n1,x \"y\" z\n2,z\n3,\"x\" y\n4,w\n");
        assertThat(faults.list()).containsExactly(Fault.ofLine("t.csv", 2, INSIDE), Fault.ofLine("t.csv", 4, INSIDE));
        assertThat(rows).containsExactly("3:2|z", "5:4|w");
        assertThat(broken).containsExactly("1", "3");
    }

    @Test
    void quoteThatIsNeverClosedBreaksOnlyItsLine() throws Exception {
        read("a,b\n1,\"x\n2,z\n3\n");
        assertThat(faults.list())
                .containsExactly(
                        Fault.ofLine("t.csv", 2, UNCLOSED),
                        Fault.ofLine(
                                "t.csv",
                                4,
                                "Dòng có 1 ô, trong khi dòng tiêu đề có 2 ô; hãy thêm hoặc bớt dấu phẩy cho đủ."));
        assertThat(rows).containsExactly("3:2|z");
        assertThat(broken).containsExactlyInAnyOrder("1", "3");
    }

    @Test
    void brokenHeaderIsOneFault() throws Exception {
        read("\"a,b\n1,2\n");
        assertThat(faults.list()).containsExactly(Fault.ofLine("t.csv", 1, UNCLOSED));
        assertThat(rows).isEmpty();
    }

    @Test
    void emptyFileHasAWrongHeader() throws Exception {
        read("");
        assertThat(faults.list())
                .containsExactly(new Fault("t.csv", 1, null, "", "Dòng tiêu đề không đúng; dòng này phải là: a,b."));
    }

    @Test
    void quotedHeaderIsTheSameHeader() throws Exception {
        read("\"a\",\"b\"\n1,2\n");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void semicolonsWithQuotesAreStillSemicolons() throws Exception {
        read("\"a\";\"b\"\n\"1\";\"2\"\n");
        assertThat(faults.list())
                .containsExactly(new Fault(
                        "t.csv",
                        1,
                        null,
                        "\"a\";\"b\"",
                        "Tệp được ngăn cách bằng dấu chấm phẩy; hãy lưu lại với dấu phẩy giữa các ô."));
    }

    @Test
    void lineThatIsNotUtf8IsNamed() throws Exception {
        Files.write(directory.resolve("t.csv"), new byte[] {'a', ',', 'b', '\r', '\n', '1', ',', (byte) 0xD0, '\n'});
        walk();
        assertThat(faults.list())
                .containsExactly(
                        Fault.ofLine("t.csv", 2, "Tệp không dùng mã UTF-8; hãy lưu lại tệp với bảng mã UTF-8."));
    }

    @Test
    void utf8CutOffAtTheEndIsNotUtf8() throws Exception {
        Files.write(directory.resolve("t.csv"), new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0xE1});
        walk();
        assertThat(faults.list()).extracting(Fault::line).containsExactly(2);
    }

    @Test
    void folderInPlaceOfAFileIsUnreadable() throws Exception {
        Files.createDirectory(directory.resolve("t.csv"));
        walk();
        assertThat(faults.list())
                .containsExactly(
                        Fault.ofFile("t.csv", "Không mở được tệp; hãy kiểm tra tệp và quyền đọc rồi chạy lại."));
    }

    @Test
    void faultsAreSortedAndWrittenOnePerLine() throws Exception {
        faults.reading("z.csv", List.of("one", "two"));
        faults.reading("a.csv", List.of("one"));
        faults.add(new Fault("a.csv", 2, "one", "x\ny", "Sai, rồi."));
        faults.add(new Fault("z.csv", 3, "two", "", "Sai."));
        faults.add(new Fault("z.csv", 3, "one", "1", "Sai."));
        faults.add(new Fault("z.csv", 2, null, "", "Sai."));
        faults.add(Fault.ofFile("z.csv", "Sai."));
        faults.write(directory.resolve("errors.csv"));
        assertThat(directory.resolve("errors.csv"))
                .hasContent("file,line,column,value,reason\nz.csv,,,,Sai.\nz.csv,2,,,Sai.\nz.csv,3,one,1,Sai.\n"
                        + "z.csv,3,two,,Sai.\na.csv,2,one,x\\ny,\"Sai, rồi.\"\n");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        faults.print(new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "z.csv: Sai.",
                        "z.csv:2: Sai.",
                        "z.csv:3 one=\"1\": Sai.",
                        "z.csv:3 two=\"\": Sai.",
                        "a.csv:2 one=\"x\\ny\": Sai, rồi.");
    }

    @Test
    void codePointsOrderBeyondTheBasicPlane() {
        List<String> texts = new ArrayList<>(List.of("\uD83D\uDE00", "\uFF21", "a", "Z", "Za", ""));
        texts.sort(CodePoints.ORDER);
        assertThat(texts).containsExactly("", "Z", "Za", "a", "\uFF21", "\uD83D\uDE00");
    }

    private void read(String text) throws IOException {
        Files.writeString(directory.resolve("t.csv"), text);
        walk();
    }

    private void walk() {
        CsvTable.required(directory, "t.csv", List.of("a", "b"), faults)
                .forEach(row -> rows.add(row.line() + ":" + row.cell("a") + "|" + row.cell("b")), broken::add);
    }
}
