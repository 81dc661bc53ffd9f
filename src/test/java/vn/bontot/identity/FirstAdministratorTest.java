package vn.bontot.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.transaction.support.TransactionOperations;

class FirstAdministratorTest {

    private final Accounts accounts = mock(Accounts.class);

    @ParameterizedTest
    @ValueSource(strings = {"", "ngan-qua", "aaaaaaaaaaaaaaaa", "quantri-2026-xy", "BonTot2023-2025"})
    void weakPasswordStopsTheStart(String password) {
        assertThatThrownBy(() -> administrator(password).afterSingletonsInstantiated())
                .hasMessageContaining("BONTOT_ADMIN_PASSWORD");
        verify(accounts, never()).create(any(), any(), any(), any());
    }

    @Test
    void goodPasswordMakesTheFirstAdministrator() {
        administrator("sen-hong-thap-muoi").afterSingletonsInstantiated();
        verify(accounts).setPassword("quantri", "sen-hong-thap-muoi");
        verify(accounts).makeAdministrator("quantri");
    }

    @Test
    void existingAdministratorIsLeftAlone() {
        when(accounts.anyAdministrator()).thenReturn(true);
        assertThatCode(() -> administrator("").afterSingletonsInstantiated()).doesNotThrowAnyException();
        verify(accounts, never()).setPassword(any(), any());
    }

    private FirstAdministrator administrator(String password) {
        return new FirstAdministrator(accounts, TransactionOperations.withoutTransaction(), password);
    }
}
