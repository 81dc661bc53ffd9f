package vn.bontot.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bontot.documents.Spreadsheet.Column;
import vn.bontot.documents.Spreadsheet.Kind;

class SpreadsheetTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("Tổ chức đảng", Kind.TEXT, 30),
            new Column("Số chi bộ", Kind.NUMBER, 10),
            new Column("Ngày gửi", Kind.DATE, 12));

    @Test
    void wordsNumbersAndDatesComeBackAsWhatTheyAre() throws IOException {
        XSSFWorkbook read = written(
                List.of("Danh sách", "Số liệu đến ngày 15/8/2023"),
                List.of("Đảng bộ xã Mỹ Hưng", 1_234L, LocalDate.of(2023, 8, 15)),
                Arrays.asList("Chi bộ ấp Thạnh Cầu", null, null));
        XSSFSheet sheet = read.getSheet("Danh sách");
        assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(3);
        assertThat(texts(sheet.getRow(0))).containsExactly("Tổ chức đảng", "Số chi bộ", "Ngày gửi");
        Row first = sheet.getRow(1);
        assertThat(first.getCell(0).getStringCellValue()).isEqualTo("Đảng bộ xã Mỹ Hưng");
        assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(1234);
        assertThat(DateUtil.isCellDateFormatted(first.getCell(2))).isTrue();
        assertThat(first.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2023, 8, 15));
        assertThat(sheet.getRow(2).getCell(1)).isNull();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getColumnWidth(0)).isEqualTo(30 * 256);
        assertThat(read.getSheet("Thông tin").getRow(1).getCell(0).getStringCellValue())
                .isEqualTo("Số liệu đến ngày 15/8/2023");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+84 912 345 678", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1"})
    void textIsNeverAFormula(String text) throws IOException {
        Cell cell = written(List.of(), Arrays.asList(text, null, null))
                .getSheetAt(0)
                .getRow(1)
                .getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue().replace("\n", "\r")).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
    }

    @SafeVarargs
    private static XSSFWorkbook written(List<String> notes, List<Object>... rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Spreadsheet sheet = new Spreadsheet("Danh sách", COLUMNS)) {
            for (List<Object> row : rows) {
                sheet.add(row);
            }
            sheet.write(notes, file);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
    }

    private static List<String> texts(Row row) {
        List<String> texts = new java.util.ArrayList<>();
        row.forEach(cell -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
