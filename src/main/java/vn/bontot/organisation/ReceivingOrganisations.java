package vn.bontot.organisation;

import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import vn.bontot.files.Fault;
import vn.bontot.files.Faults;

/** Takes an {@code organisations.csv} that somebody hands in: all of it, or nothing and the list of its faults. */
@Service
public class ReceivingOrganisations {

    private final Organisations organisations;
    private final ImportingOrganisations importing;

    public ReceivingOrganisations(Organisations organisations, ImportingOrganisations importing) {
        this.organisations = organisations;
        this.importing = importing;
    }

    /**
     * Checks the file and stores it where it has no fault.
     *
     * @param validFrom day from which the organisations exist
     */
    public Receipt receive(byte[] content, LocalDate validFrom) {
        Faults faults = new Faults();
        OrganisationFile file = OrganisationFile.read(content, faults);
        if (faults.isEmpty() && !organisations.isEmpty()) {
            faults.add(alreadyThere());
        }
        if (faults.isEmpty()) {
            store(file, validFrom, faults);
        }
        return new Receipt(faults.isEmpty() ? file.rows().size() : 0, faults);
    }

    private void store(OrganisationFile file, LocalDate validFrom, Faults faults) {
        try {
            importing.importAll(file.rows(), validFrom);
        } catch (DataIntegrityViolationException raced) {
            if (organisations.isEmpty()) {
                throw raced;
            }
            faults.add(alreadyThere());
        }
    }

    private static Fault alreadyThere() {
        return Fault.ofFile(
                OrganisationFile.NAME,
                "Hệ thống đã có tổ chức đảng; tệp này chỉ nhập được khi hệ thống chưa có tổ chức đảng nào.");
    }

    /**
     * What became of the file.
     *
     * @param stored number of organisations stored; 0 where there are faults
     */
    public record Receipt(int stored, Faults faults) {

        public boolean accepted() {
            return faults.isEmpty();
        }
    }
}
