package vn.bontot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationTypeTest {

    @ParameterizedTest
    @CsvSource({
        "PROVINCE,false,false",
        "COMMITTEE,false,false",
        "GRASSROOTS_COMMITTEE,true,false",
        "GRASSROOTS_BRANCH,true,true",
        "BRANCH,true,true"
    })
    void unitsAreTheLastThreeAndBranchesTheLastTwo(OrganisationType type, boolean unit, boolean branch) {
        assertThat(type.isUnit()).isEqualTo(unit);
        assertThat(type.isBranchType()).isEqualTo(branch);
        assertThat(type.label()).isNotBlank();
    }
}
