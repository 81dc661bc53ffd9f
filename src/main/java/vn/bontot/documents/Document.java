package vn.bontot.documents;

import java.time.OffsetDateTime;

/**
 * A stored file without its content.
 *
 * @param organisationCode whose file it is
 * @param taskKey what it came with
 * @param sha256 hexadecimal
 */
public record Document(
        String id,
        String campaignCode,
        String organisationCode,
        String taskKey,
        String fileName,
        String contentType,
        int sizeBytes,
        String sha256,
        String uploadedBy,
        OffsetDateTime uploadedAt) {

    private static final int KILO = 1024;

    /** The size as people write it, e.g. 87 KB or 1,4 MB. */
    public String readableSize() {
        return sizeBytes < KILO * KILO
                ? Math.max(1, sizeBytes / KILO) + " KB"
                : "%.1f MB".formatted((double) sizeBytes / (KILO * KILO)).replace('.', ',');
    }
}
