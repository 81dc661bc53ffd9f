package vn.bontot.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Which files are taken: PDF, DOCX, XLSX, JPG, PNG, told by what is in them and not only by their name. */
@Component
class FileRules {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String OFFICE = "[Content_Types].xml";

    /** The kinds that are taken, with how a file begins and what else stands in it. */
    enum Kind {
        PDF("application/pdf", List.of("pdf"), "%PDF-"),
        DOCX(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                List.of("docx"),
                ZIP,
                OFFICE,
                "word/document"),
        XLSX(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                List.of("xlsx"),
                ZIP,
                OFFICE,
                "xl/workbook"),
        JPG("image/jpeg", List.of("jpg", "jpeg"), "\u00ff\u00d8\u00ff"),
        PNG("image/png", List.of("png"), "\u0089PNG\r\n\u001a\n");

        private final String contentType;
        private final List<String> extensions;
        private final String start;
        private final List<String> parts;

        Kind(String contentType, List<String> extensions, String start, String... parts) {
            this.contentType = contentType;
            this.extensions = extensions;
            this.start = start;
            this.parts = List.of(parts);
        }

        String contentType() {
            return contentType;
        }

        /** Names of the parts of an Office file are written plainly between them. */
        private boolean fits(String extension, String content) {
            return extensions.contains(extension)
                    && content.startsWith(start)
                    && parts.stream().allMatch(content::contains);
        }
    }

    private final FileLimits limits;

    FileRules(FileLimits limits) {
        this.limits = limits;
    }

    /** @throws UnacceptableFile where a limit is passed or the content is not what the name says */
    Kind check(String name, byte[] content) {
        if (name.codePointCount(0, name.length()) > limits.maxNameLength()) {
            throw new UnacceptableFile("Tên tệp dài quá %d ký tự; đề nghị đặt tên ngắn hơn rồi gửi lại."
                    .formatted(limits.maxNameLength()));
        }
        if (content.length > limits.maxSize().toBytes()) {
            throw wrongFile();
        }
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.fits(extension, text))
                .findFirst()
                .orElseThrow(this::wrongFile);
    }

    /** The name without folders and control characters. */
    static String plainName(String fileName) {
        return fileName.replaceAll("(?s).*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    }

    private UnacceptableFile wrongFile() {
        return new UnacceptableFile("Tệp phải là PDF, DOCX, XLSX, JPG hoặc PNG, không quá %d MB."
                .formatted(limits.maxSize().toMegabytes()));
    }
}
