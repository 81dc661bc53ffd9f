package vn.bontot.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Actor.OnBehalf;
import vn.bontot.desk.Holders;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.People;
import vn.bontot.documents.Documents;
import vn.bontot.organisation.Organisations;

/** The office above enters the signed paper of a unit without an account ("nhập thay"). */
@Simulated
class SignedPaper {

    private static final String PAPER = "ban-giay-da-ky.png";
    private static final String OFFICE = "grassroots-office";

    private final Documents documents;
    private final Organisations organisations;
    private final Holders holders;
    private final People people;

    SignedPaper(Documents documents, Organisations organisations, Holders holders, People people) {
        this.documents = documents;
        this.organisations = organisations;
        this.holders = holders;
        this.people = people;
    }

    /** The one who enters it, with the paper stored. */
    Actor enteredFor(OpenTask task) {
        String office = organisations.get(task.unitCode()).parentCode();
        String username = holders.of(OFFICE, office).get(0);
        String document = documents.store(
                task.campaignCode(), task.unitCode(), task.key(), "behalfDocument", PAPER, paper(), username);
        return new Actor(
                username,
                people.fullName(username),
                new OnBehalf("Chi bộ chưa có tài khoản, gửi bản giấy đã ký.", document));
    }

    private static byte[] paper() {
        try (InputStream in = new ClassPathResource(SampleCampaign.FOLDER + PAPER).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
