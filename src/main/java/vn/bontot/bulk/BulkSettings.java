package vn.bontot.bulk;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How work in bulk goes on.
 *
 * @param withdrawable how long an act waits before it is carried out
 * @param most tasks of one act
 * @param notableChangePercent from which change on a figure is to be looked at
 * @param overlooked what is not looked for
 */
@ConfigurationProperties("bontot.bulk")
public record BulkSettings(
        @DefaultValue("60s") Duration withdrawable,
        @DefaultValue("500") int most,
        @DefaultValue("30") int notableChangePercent,
        @DefaultValue Set<Attention> overlooked) {}
