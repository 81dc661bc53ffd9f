package vn.bontot.organisation;

import java.time.LocalDate;

/**
 * A party organisation.
 *
 * @param actingBody the body that acts for it, e.g. "Ban Thường vụ Huyện ủy Chợ Mới"
 * @param committeeCode the committee it belongs to, itself for a committee; null for the province
 * @param members information only; may be null
 * @param validTo last day; null while it exists
 */
public record Organisation(
        String code,
        String name,
        String actingBody,
        OrganisationType type,
        String parentCode,
        String committeeCode,
        Integer members,
        LocalDate validFrom,
        LocalDate validTo) {}
