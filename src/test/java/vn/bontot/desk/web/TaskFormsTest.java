package vn.bontot.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import vn.bontot.desk.Actor;
import vn.bontot.desk.NextSteps;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.OpenTasks;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.Receipts;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.TaskDesk;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.desk.UseCases;
import vn.bontot.documents.DocumentStore;
import vn.bontot.documents.Documents;
import vn.bontot.engine.TestDesk;
import vn.bontot.fixtures.House;
import vn.bontot.fixtures.RenderedForm;

/** What people see of a form: receipts, drafts, each other, and nothing overwritten. The task is to draft a plan. */
class TaskFormsTest {

    private static final String TASK = "t-DraftPlan";
    private static final String FIRST = "own.first";
    private static final String SECOND = "own.second";
    private static final String ABOVE = "above";
    private static final String STRANGER = "stranger";

    record Draft(String summary, String document) {}

    /** "Họp tiếp" keeps the task open. An inner class, which the scan for the use cases of the product passes over. */
    private class DraftingPlans implements TaskUseCase<Draft> {

        private Draft stored = new Draft(null, null);

        @Override
        public String key() {
            return "DraftPlan";
        }

        @Override
        public Class<Draft> answerType() {
            return Draft.class;
        }

        @Override
        public Draft prefilled(OpenTask task) {
            return stored;
        }

        @Override
        public Map<String, Object> shown(OpenTask task) {
            return Map.of("organisation", house.organisations.get(House.PROVINCE), "legalBases", List.of());
        }

        @Override
        public Outcome answer(OpenTask task, Draft answer, Actor actor) {
            stored = answer;
            if (answer.summary().equals("Trình phê duyệt")) {
                new OpenTasks(house.jdbc).add(house.provinceTask("ApprovePlan"));
            }
            return answer.summary().equals("Họp tiếp") ? Outcome.staysOpen() : Outcome.done();
        }

        @Override
        public String afterwards(OpenTask task, Draft answer, Actor actor) {
            return "Đồng chí có thể xem lại.";
        }
    }

    private static final House house = new House();

    private final Documents documents = DocumentStore.in(house);
    private final TaskAuthority authority = new TaskAuthority() {
        @Override
        public boolean holds(String username, OpenTask task) {
            return username.startsWith("own");
        }

        @Override
        public boolean mayEnterFor(String username, OpenTask task) {
            return username.equals(ABOVE);
        }

        @Override
        public Optional<Actor> acting(Actor actor, OpenTask task) {
            boolean may =
                    actor.onBehalf() == null ? holds(actor.username(), task) : mayEnterFor(actor.username(), task);
            return Optional.of(actor).filter(allowed -> may);
        }

        @Override
        public Actor acting(Actor actor, String role, String organisationCode) {
            return actor;
        }
    };
    private final UseCases useCases = new UseCases(List.of(new DraftingPlans()));
    private final TaskDesk desk = TestDesk.in(house, authority, useCases);
    private final Receipts receipts = new Receipts(house.jdbc, house.clock);
    private final ObjectMapper json = new ObjectMapper().findAndRegisterModules();
    private final Drafts drafts = new Drafts(house.jdbc, json, house.clock);
    private final AttachedFiles attached = new AttachedFiles(documents, DocumentStore.LIMITS);
    private final FormInput input = new FormInput(documents, DocumentStore.LIMITS, new AnswerBinder());
    private TaskFormController forms;
    private TypingController typing;

    @BeforeEach
    void open() throws IOException {
        List.of("desk_task", "task_draft", "receipt", "event", "document")
                .forEach(table -> house.template.update("delete from " + table));
        house.template.update("alter table receipt alter column id restart with 1");
        OpenTask task = house.provinceTask("DraftPlan");
        new OpenTasks(house.jdbc).add(task);
        DossierVersions versions = new DossierVersions(json, receipts);
        TaskForms shown = new TaskForms(
                useCases,
                authority,
                username -> username,
                attached,
                drafts,
                versions,
                receipts,
                new FormLocation(),
                house.clock);
        forms = new TaskFormController(
                desk,
                useCases,
                authority,
                username -> username,
                new Submission(input, new OpenTasks(house.jdbc), versions, desk, new NextSteps(house.jdbc), receipts),
                input,
                drafts,
                receipts,
                shown);
        typing = new TypingController(desk, useCases, authority, username -> username, input, attached, drafts, shown);
    }

    @Test
    void everythingHandedInHasAReceipt() {
        assertThat(read(send(FIRST, Map.of("summary", "Kế hoạch"))))
                .containsSubsequence(
                        "data-done",
                        "Đã gửi lúc <span>12:00 ngày 20/3/2023</span>. Số tiếp nhận:",
                        "<strong>2023-000001</strong>",
                        "Đồng chí có thể xem lại.");
        assertThat(house.column("select actor_name || ' ' || task_name || ' ' || organisation_code || ' ' || on_behalf"
                        + " from receipt where completed"))
                .containsExactly("own.first DraftPlan P FALSE");
        assertThat(receipts.find("2023-000001").orElseThrow().organisationName())
                .isEqualTo("Tỉnh ủy");
        assertThat(receipts.find("2022-000001")).isEmpty();
        assertThat(receipts.find("2023-1")).isEmpty();
    }

    @Test
    void receiptSaysWhetherItWasLateAndWhatComesNext() {
        new OpenTasks(house.jdbc).add(house.provinceTask("OpenBefore"));
        house.jdbc
                .sql("update desk_task set due_at = timestamp with time zone '2023-03-19 23:59:59+07:00' where id = ?")
                .param(TASK)
                .update();

        assertThat(read(send(FIRST, Map.of("summary", "Trình phê duyệt"))))
                .contains("Sau hạn (hạn ngày 19/3/2023).", "Bước tiếp theo: ApprovePlan (Tỉnh ủy).")
                .doesNotContain("OpenBefore");
        assertThat(house.column("select late || ' ' || next_steps from receipt"))
                .containsExactly("TRUE ApprovePlan (Tỉnh ủy)");
    }

    @Test
    void whatIsEnteredForOthersSaysSo() {
        MockMultipartHttpServletRequest request =
                request(Map.of("summary", "Kế hoạch", "behalfReason", "Chưa có tài khoản"));
        request.addFile(pdf("behalfDocument"));
        assertThat(read(forms.answer(TASK, "send", request, user(ABOVE)))).contains("data-done");
        assertThat(house.column("select cast(on_behalf as varchar) from receipt"))
                .containsExactly("TRUE");
    }

    @Test
    void anAnswerThatKeepsTheTaskOpenHasAReceiptToo() {
        assertThat(read(send(FIRST, Map.of("summary", "Họp tiếp"))))
                .contains("Đã lưu lúc 12:00 ngày 20/3/2023. Số tiếp nhận: 2023-000001. Việc này vẫn còn mở.");
        assertThat(house.column("select cast(completed as varchar) from receipt"))
                .containsExactly("FALSE");
    }

    @Test
    void whatIsTypedIsSavedAndFoundOnAnotherDevice() {
        assertThat(save(FIRST, 0, Map.of("summary", "Đang viết", "onlyForShow", "x"))
                        .text())
                .isEqualTo("Đã lưu tạm lúc 12:00.");
        assertThat(house.column("select content from task_draft")).containsExactly("{\"summary\":\"Đang viết\"}");

        String again = read(forms.inline(TASK, user(FIRST)));
        assertThat(again)
                .containsSubsequence(
                        "Nội dung đồng chí lưu tạm lúc", "12:00 ngày 20/3/2023", "data-drop", ">Đang viết</textarea>");
        assertThat(again).contains("name=\"revision\" value=\"1\"");

        assertThat(read(forms.answer(TASK, "drop", request(Map.of()), user(FIRST))))
                .contains("Đã bỏ bản lưu tạm.")
                .doesNotContain("Đang viết");
        assertThat(house.column("select content from task_draft")).isEmpty();
    }

    @Test
    void oneDeviceDoesNotOverwriteWhatAnotherHasSaved() {
        save(FIRST, 0, Map.of("summary", "Trên máy"));
        save(FIRST, 1, Map.of("summary", "Trên máy, tiếp"));

        assertThat(typing.save(TASK, 1, request(Map.of("summary", "Trên điện thoại")), user(FIRST))
                        .getStatusCode()
                        .value())
                .isEqualTo(409);
        assertThat(house.column("select content from task_draft")).containsExactly("{\"summary\":\"Trên máy, tiếp\"}");
        assertThat(save(FIRST, null, Map.of("summary", "Trên điện thoại")).revision())
                .isEqualTo(3);
    }

    @Test
    void twoPeopleAreToldOfEachOther() {
        save(FIRST, 0, Map.of("summary", "Của người thứ nhất"));

        assertThat(read(forms.inline(TASK, user(SECOND))))
                .contains("Đồng chí own.first cũng đang soạn việc này, lưu tạm lúc 12:00 ngày 20/3/2023.")
                .doesNotContain("Của người thứ nhất");
        assertThat(save(SECOND, 0, Map.of("summary", "Của người thứ hai")).others())
                .contains("own.first");
    }

    @Test
    void nothingIsOverwrittenWhereTheDossierWasChangedSince() {
        String opened = version(read(forms.inline(TASK, user(FIRST))));
        send(SECOND, Map.of("summary", "Họp tiếp", "version", opened));

        ModelAndView refused = send(FIRST, Map.of("summary", "Bản của tôi", "version", opened));
        assertThat(read(refused))
                .contains(
                        "Hồ sơ vừa được đồng chí own.second sửa lúc 12:00 ngày 20/3/2023; nội dung đồng chí nhập vẫn còn"
                                + " dưới đây, đề nghị đối chiếu rồi gửi lại.",
                        ">Bản của tôi</textarea>");
        assertThat(house.column("select actor from receipt")).containsExactly(SECOND);

        assertThat(read(send(FIRST, Map.of("summary", "Bản của tôi", "version", version(read(refused))))))
                .contains("data-done");
    }

    @Test
    void aDraftOfAnEarlierStateIsToldWhenItIsOpened() {
        String opened = version(read(forms.inline(TASK, user(FIRST))));
        save(FIRST, 0, Map.of("summary", "Bản của tôi", "version", opened));
        assertThat(read(forms.inline(TASK, user(FIRST)))).doesNotContain("Hồ sơ vừa được");

        send(SECOND, Map.of("summary", "Họp tiếp"));
        assertThat(read(forms.inline(TASK, user(FIRST))))
                .contains("Hồ sơ vừa được đồng chí own.second sửa", ">Bản của tôi</textarea>");
    }

    @Test
    void whatWasTypedCanBeCopiedWhenSomebodyElseWasFaster() {
        save(FIRST, 0, Map.of("summary", "Đoạn đã lưu tạm"));
        send(SECOND, Map.of("summary", "Xong"));

        ModelAndView late = send(FIRST, Map.of("summary", "Đoạn mới viết", "document", ""));
        assertThat(late.getStatus().value()).isEqualTo(410);
        assertThat(read(late))
                .contains("Việc này đã được đồng chí khác hoàn thành lúc 12:00 ngày 20/3/2023.", "Đoạn mới viết");
        assertThat(read(forms.inline(TASK, user(FIRST)))).contains("Đoạn đã lưu tạm");
        assertThat(read(forms.inline(TASK, user(SECOND))))
                .contains("Đồng chí đã hoàn thành việc này lúc 12:00 ngày 20/3/2023. Số tiếp nhận: 2023-000001.");
        assertThat(typing.save(TASK, 1, request(Map.of()), user(FIRST))
                        .getBody()
                        .text())
                .startsWith("Việc này đã được đồng chí khác hoàn thành lúc");
    }

    @Test
    void aFileGoesUpAsSoonAsItIsChosen() {
        MockMultipartHttpServletRequest request = request(Map.of());
        request.addFile(pdf("document"));

        String field = read(typing.upload(TASK, "document", "Tệp dự thảo", request, user(FIRST)));

        String id = house.column("select id from document where organisation_code = 'P'")
                .get(0);
        assertThat(field)
                .contains("href=\"/tai-lieu/" + id, ">bao-cao.pdf</a>", "1 KB", "value=\"" + id, "Tệp dự thảo</label>");
    }

    @Test
    void aFileThatIsNotTakenIsToldAtItsField() {
        MockMultipartHttpServletRequest request = request(Map.of());
        request.addFile(new MockMultipartFile("document", "a.pdf", null, new byte[] {'M', 'Z'}));

        assertThat(read(typing.upload(TASK, "document", "Tệp dự thảo", request, user(FIRST))))
                .contains("id=\"problem-document\">Tệp phải là PDF, DOCX, XLSX, JPG hoặc PNG, không quá 1 MB.</span>");
        assertThat(house.column("select id from document")).isEmpty();
    }

    @Test
    void aStrangerOpensSavesAndSendsNothing() {
        MockMultipartHttpServletRequest request = request(Map.of("summary", "x"));
        request.addFile(pdf("document"));

        assertThat(forms.inline(TASK, user(STRANGER)).getStatus().value()).isEqualTo(403);
        assertThat(forms.answer(TASK, "send", request, user(STRANGER))
                        .getStatus()
                        .value())
                .isEqualTo(403);
        assertThat(typing.save(TASK, 0, request, user(STRANGER)).getStatusCode().value())
                .isEqualTo(403);
        assertThat(typing.upload(TASK, "document", "x", request, user(STRANGER))
                        .getStatus()
                        .value())
                .isEqualTo(403);
        assertThat(house.column("select id from document union all select task_id from task_draft"))
                .isEmpty();
    }

    private ModelAndView send(String username, Map<String, String> fields) {
        return forms.answer(TASK, "send", request(fields), user(username));
    }

    private TypingController.Told save(String username, Integer seen, Map<String, String> fields) {
        return typing.save(TASK, seen, request(fields), user(username)).getBody();
    }

    private static MockMultipartHttpServletRequest request(Map<String, String> fields) {
        MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
        request.addParameter("inline", "true");
        fields.forEach(request::addParameter);
        return request;
    }

    private static MockMultipartFile pdf(String field) {
        return new MockMultipartFile(field, "bao-cao.pdf", null, "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    }

    private static Principal user(String username) {
        return () -> username;
    }

    private static String read(ModelAndView page) {
        return RenderedForm.process(page.getViewName(), page.getModel());
    }

    private static String version(String form) {
        return form.replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1");
    }
}
