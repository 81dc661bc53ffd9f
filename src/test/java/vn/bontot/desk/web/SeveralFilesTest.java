package vn.bontot.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.documents.DocumentStore;
import vn.bontot.documents.Documents;
import vn.bontot.fixtures.House;

/** Files under one field: several, of one's own, not too many. */
class SeveralFilesTest {

    record Answer(String paper, List<String> files, Map<String, List<String>> evidence) {}

    private final House house = new House().committee("A").committee("B");
    private final Documents documents = DocumentStore.in(house);
    private final FormInput input = new FormInput(documents, DocumentStore.LIMITS, new AnswerBinder());
    private final MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();

    @Test
    void newFilesJoinThoseThatStayAndOneFileTakesThePlaceOfAnother() {
        String kept = stored("A");
        request.addParameter("evidence[T1.1]", kept);
        request.addParameter("paper", stored("A"));
        upload("evidence[T1.1]", "one.pdf");
        upload("evidence[T1.1]", "two.pdf");
        upload("paper", "paper.pdf");

        Answer answer = handIn("A");

        assertThat(answer.evidence().get("T1.1")).hasSize(3).startsWith(kept);
        assertThat(names(answer.evidence().get("T1.1"))).containsExactly("kept.pdf", "one.pdf", "two.pdf");
        assertThat(names(List.of(answer.paper()))).containsExactly("paper.pdf");
        assertThat(answer.files()).isEmpty();
    }

    @Test
    void theFileOfAnotherOrganisationIsRefused() {
        request.addParameter("files", stored("A"));
        request.addParameter("files", stored("B"));

        assertProblem("files", "Tệp đính kèm không thuộc hồ sơ này; đề nghị gửi lại tệp.");
    }

    @Test
    void whatIsNoFileIsRefused() {
        request.addParameter("evidence[T1.1]", "x");

        assertProblem("evidence[T1.1]", "Tệp đính kèm không thuộc hồ sơ này; đề nghị gửi lại tệp.");
    }

    @Test
    void theirNumberIsLimited() {
        for (int i = 0; i < 3; i++) {
            request.addParameter("files", stored("A"));
        }
        assertThat(handIn("A").files()).hasSize(3);

        upload("files", "four.pdf");
        assertProblem("files", "Mỗi mục được kèm nhiều nhất 3 tệp.");
    }

    @Test
    void aFileOfTheWrongKindIsToldAtItsField() {
        request.addFile(new MockMultipartFile("files", "a.pdf", "application/pdf", new byte[] {'M', 'Z'}));

        assertProblem("files", "Tệp phải là PDF, DOCX, XLSX, JPG hoặc PNG, không quá 1 MB.");
    }

    private void assertProblem(String field, String message) {
        assertThatThrownBy(() -> handIn("A"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(new Problem(field, message)));
    }

    private Answer handIn(String organisation) {
        Map<String, String> typed = new HashMap<>(input.typed(request));
        input.storeFiles(request, Answer.class, typed, House.CAMPAIGN, organisation, "T", House.SOMEBODY);
        return input.bind(Answer.class, typed);
    }

    private String stored(String organisation) {
        return documents.store(House.CAMPAIGN, organisation, "T", "files", "kept.pdf", pdf(), "u1");
    }

    private void upload(String field, String name) {
        request.addFile(new MockMultipartFile(field, name, "application/pdf", pdf()));
    }

    private static byte[] pdf() {
        return "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);
    }

    private List<String> names(List<String> ids) {
        return ids.stream()
                .map(id -> documents.find(id).orElseThrow().fileName())
                .toList();
    }
}
