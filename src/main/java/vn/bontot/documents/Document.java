package vn.bontot.documents;

import java.time.OffsetDateTime;

/**
 * A stored file without its content.
 *
 * @param organisationCode whose file it is
 * @param sha256 hexadecimal
 */
public record Document(
        String id,
        String campaignCode,
        String organisationCode,
        String fileName,
        String contentType,
        int sizeBytes,
        String sha256,
        String uploadedBy,
        OffsetDateTime uploadedAt) {}
