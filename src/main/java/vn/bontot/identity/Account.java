package vn.bontot.identity;

/**
 * Somebody who is known to the product.
 *
 * @param simulated stands for an official in a rehearsal and can never sign in
 */
public record Account(
        String username,
        String fullName,
        String email,
        String phone,
        boolean enabled,
        boolean simulated,
        boolean administrator) {}
