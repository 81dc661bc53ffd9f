package vn.bontot.campaign;

import java.time.LocalDate;

/**
 * An emulation campaign.
 *
 * @param ownerCode the organisation that runs it: the province
 * @param ownerName the body that acts for it in texts
 */
public record Campaign(
        String code,
        String name,
        String purpose,
        String ownerCode,
        String ownerName,
        String scope,
        LocalDate periodFrom,
        LocalDate periodTo) {}
