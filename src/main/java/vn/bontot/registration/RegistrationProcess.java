package vn.bontot.registration;

/** The running of a unit's registration. */
public interface RegistrationProcess {

    /** The unit takes its registration back and is asked again. */
    void withdrawn(String processInstanceId);
}
