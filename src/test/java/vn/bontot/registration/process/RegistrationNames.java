package vn.bontot.registration.process;

import java.util.Set;

/** The names by which the code of the registration reaches the models. */
public final class RegistrationNames {

    private RegistrationNames() {}

    public static Set<String> messages() {
        return Set.of(CamundaRegistrationProcess.WITHDRAWN);
    }
}
