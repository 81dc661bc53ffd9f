package vn.bontot.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * One table as an .xlsx file, written row by row to disk, so that its length costs no memory.
 *
 * <p>What is text stays text: a cell never becomes a formula, and those that look like one are marked as text for whoever
 * edits them later.
 */
public final class Spreadsheet implements Closeable {

    /** What the cells of a column hold: String, a whole number or LocalDate; null leaves a cell empty. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    /** @param width in characters */
    public record Column(String heading, Kind kind, int width) {}

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final List<Column> columns;
    private final Sheet sheet;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle number;
    private final CellStyle date;
    private int rows;

    /** Begins with the row of headings, which stays in sight. */
    public Spreadsheet(String name, List<Column> columns) {
        this.columns = columns;
        this.sheet = workbook.createSheet(name);
        this.text = style("@");
        this.quoted = style("@");
        quoted.setQuotePrefixed(true);
        this.number = style("#,##0");
        this.date = style("dd/mm/yyyy");
        CellStyle heading = heading();
        Row head = sheet.createRow(rows++);
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * WIDTH_OF_A_CHARACTER);
            Cell cell = head.createCell(i);
            cell.setCellStyle(heading);
            cell.setCellValue(columns.get(i).heading());
        }
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    /** Adds a row; the values stand in the order of the columns. */
    public void add(List<?> values) {
        Row row = sheet.createRow(rows++);
        for (int i = 0; i < columns.size(); i++) {
            if (values.get(i) != null) {
                fill(row.createCell(i), columns.get(i).kind(), values.get(i));
            }
        }
    }

    /** Writes the file; {@code notes} are a sheet of their own, so that the list begins with its first row. */
    public void write(List<String> notes, OutputStream out) throws IOException {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows - 1), 0, columns.size() - 1));
        Sheet about = workbook.createSheet("Thông tin");
        about.setColumnWidth(0, 100 * WIDTH_OF_A_CHARACTER);
        for (int i = 0; i < notes.size(); i++) {
            fill(about.createRow(i).createCell(0), Kind.TEXT, notes.get(i));
        }
        workbook.write(out);
    }

    /** Deletes what was written to disk. */
    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void fill(Cell cell, Kind kind, Object value) {
        switch (kind) {
            case TEXT -> {
                String words = value.toString();
                cell.setCellStyle(looksLikeFormula(words) ? quoted : text);
                cell.setCellValue(words);
            }
            case NUMBER -> {
                cell.setCellStyle(number);
                cell.setCellValue(((Number) value).doubleValue());
            }
            case DATE -> {
                cell.setCellStyle(date);
                cell.setCellValue((LocalDate) value);
            }
        }
    }

    private static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private CellStyle heading() {
        CellStyle style = style("@");
        Font bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }
}
