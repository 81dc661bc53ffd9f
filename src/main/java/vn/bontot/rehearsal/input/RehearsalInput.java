package vn.bontot.rehearsal.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.bontot.files.Faults;
import vn.bontot.organisation.OrganisationFile;
import vn.bontot.organisation.OrganisationRow;

/**
 * A whole campaign as handed in: {@code organisations.csv}, {@code facts.csv}, and where given {@code overrides.csv} and
 * {@code parameters.csv}.
 *
 * @param parameters only those that the file names, as written there
 */
public record RehearsalInput(
        List<OrganisationRow> organisations,
        List<UnitFacts> facts,
        List<Override> overrides,
        Map<String, String> parameters) {

    /**
     * Reads the four files. Everything wrong with any of them goes into the faults; the answer may be used only if there
     * are none.
     *
     * @param cycles codes of the campaign's cycles
     */
    public static RehearsalInput read(Path directory, List<String> cycles, ParameterCheck parameters, Faults faults) {
        OrganisationFile organisations = OrganisationFile.read(directory, faults);
        UnitReference references = new UnitReference(organisations, cycles);
        return new RehearsalInput(
                organisations.rows(),
                FactsFile.read(directory, references, faults),
                OverridesFile.read(directory, references, faults),
                ParametersFile.read(directory, parameters, faults));
    }
}
