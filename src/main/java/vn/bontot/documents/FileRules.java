package vn.bontot.documents;

import java.util.Arrays;
import java.util.Locale;

/** Which files are taken: PDF, DOCX, XLSX, JPG, PNG up to 10 MB, told by their first bytes and not by their name. */
final class FileRules {

    private static final int MAX_BYTES = 10 * 1024 * 1024;
    private static final String REFUSAL = "Tệp phải là PDF, DOCX, XLSX, JPG hoặc PNG, không quá 10 MB.";

    enum Kind {
        PDF("application/pdf", 0x25, 0x50, 0x44, 0x46),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", 0x50, 0x4B, 0x03, 0x04),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 0x50, 0x4B, 0x03, 0x04),
        JPG("image/jpeg", 0xFF, 0xD8, 0xFF),
        JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
        PNG("image/png", 0x89, 0x50, 0x4E, 0x47);

        private final String contentType;
        private final int[] firstBytes;

        Kind(String contentType, int... firstBytes) {
            this.contentType = contentType;
            this.firstBytes = firstBytes;
        }

        String contentType() {
            return contentType;
        }

        private boolean fits(byte[] content) {
            for (int i = 0; i < firstBytes.length; i++) {
                if (content.length <= i || (content[i] & 0xFF) != firstBytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private FileRules() {}

    static Kind check(String fileName, byte[] content) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(extension) && kind.fits(content) && content.length <= MAX_BYTES)
                .findFirst()
                .orElseThrow(() -> new UnacceptableFile(REFUSAL));
    }

    /** The name without folders and control characters, at most 255 characters. */
    static String plainName(String fileName) {
        String name = fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        return name.length() <= 255 ? name : name.substring(name.length() - 255);
    }
}
