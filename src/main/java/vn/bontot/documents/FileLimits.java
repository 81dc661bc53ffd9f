package vn.bontot.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much people may attach.
 *
 * @param maxPerField files under one field of a form
 * @param maxNameLength characters of a file's name
 */
@ConfigurationProperties("bontot.files")
public record FileLimits(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("10") int maxPerField,
        @DefaultValue("150") int maxNameLength) {}
