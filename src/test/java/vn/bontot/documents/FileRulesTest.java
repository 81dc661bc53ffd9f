package vn.bontot.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class FileRulesTest {

    private static final String WRONG = "Tệp phải là PDF, DOCX, XLSX, JPG hoặc PNG, không quá 1 MB.";

    private final FileRules rules = new FileRules(new FileLimits(DataSize.ofMegabytes(1), 10, 20));

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.4",
        "Ảnh.JPG, \u00ff\u00d8\u00ff\u00e0",
        "a.jpeg, \u00ff\u00d8\u00ff",
        "a.docx, PK\u0003\u0004[Content_Types].xml word/document.xml",
        "a.xlsx, PK\u0003\u0004[Content_Types].xml xl/workbook.xml"
    })
    void whatPeopleHandInIsTaken(String name, String content) {
        assertThat(rules.check(name, bytes(content))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, %PDF-1.4",
        "a.pdf, MZ",
        "a, %PDF-1.4",
        "a.exe, MZ",
        "a.docx, PK\u0003\u0004[Content_Types].xml xl/workbook.xml",
        "a.xlsx, PK\u0003\u0004index.html",
        "a.pdf, ''"
    })
    void aNameThatDoesNotFitTheContentIsRefused(String name, String content) {
        assertThatThrownBy(() -> rules.check(name, bytes(content)))
                .isInstanceOf(UnacceptableFile.class)
                .hasMessage(WRONG);
    }

    @Test
    void sizeIsLimited() {
        byte[] most = Arrays.copyOf(bytes("%PDF-"), 1024 * 1024);
        assertThat(rules.check("a.pdf", most)).isEqualTo(FileRules.Kind.PDF);
        assertThatThrownBy(() -> rules.check("a.pdf", Arrays.copyOf(most, most.length + 1)))
                .hasMessage(WRONG);
    }

    @Test
    void lengthOfTheNameIsLimited() {
        assertThat(rules.check("Nghị quyết số 12.pdf", bytes("%PDF-"))).isEqualTo(FileRules.Kind.PDF);
        assertThatThrownBy(() -> rules.check("Nghị quyết số 123.pdf", bytes("%PDF-")))
                .hasMessage("Tên tệp dài quá 20 ký tự; đề nghị đặt tên ngắn hơn rồi gửi lại.");
    }

    @Test
    void foldersAndControlCharactersAreNoPartOfTheName() {
        assertThat(FileRules.plainName("C:\\Tài liệu\\biên\tbản.pdf")).isEqualTo("biênbản.pdf");
        assertThat(FileRules.plainName("../../a\n/b.pdf")).isEqualTo("b.pdf");
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
