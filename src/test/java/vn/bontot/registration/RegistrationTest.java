package vn.bontot.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.bontot.campaign.TaskRouting;
import vn.bontot.desk.Actor;
import vn.bontot.desk.EventLog;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.PaperDate;
import vn.bontot.desk.Refused;
import vn.bontot.desk.TaskAuthority;
import vn.bontot.desk.UnitNotices;
import vn.bontot.engine.TestTables;
import vn.bontot.fixtures.House;
import vn.bontot.launch.Launches;
import vn.bontot.round.RoundKind;
import vn.bontot.round.Rounds;

/** R-order (R12), "Không đăng ký", and withdrawal until the office above has taken it up. */
class RegistrationTest {

    private static final String PARTY = "A-D-001";
    private static final String BRANCH = "A-B-001";
    private static final String ENTRY = Rounds.entryId(RoundKind.REGISTRATION, House.CAMPAIGN, null, BRANCH);
    private static final Actor SECRETARY = Actor.of("bithu", "Bí thư chi bộ");

    private final House house = new House()
            .committee("A")
            .units("A", "GRASSROOTS_COMMITTEE", "A", "A-D", 1)
            .units("A", "BRANCH", PARTY, "A-B", 1);
    private final Rounds rounds = new Rounds(house.jdbc, house.template, house.clock);
    private final Registrations registrations = new Registrations(house.jdbc, house.template, house.clock);
    private final RegisteringUnits registering = new RegisteringUnits(
            registrations,
            new Launches(house.jdbc),
            house.organisations,
            house.campaigns,
            rounds,
            (role, organisation) -> List.of("bi.thu"),
            username -> "Bí thư Chi bộ",
            house.clock);
    private final UnitNotices notices = new UnitNotices(house.jdbc, house.template, house.clock);
    private final List<String> told = new ArrayList<>();
    private final WithdrawingRegistrations withdrawing = new WithdrawingRegistrations(
            house.jdbc,
            registrations,
            rounds,
            told::add,
            house.organisations,
            new TaskRouting(TestTables.bare()),
            (role, organisation) -> role.equals("branch-secretary") && organisation.equals(BRANCH)
                    ? List.of(SECRETARY.username())
                    : List.of(),
            mock(TaskAuthority.class, call -> call.getArgument(0)),
            new EventLog(house.jdbc, house.clock),
            house.clock);
    private final OpenTask task = house.unitTask("RegisterUnit", "A", BRANCH, ENTRY, "2023-08-15");

    @BeforeEach
    void theRegisterIsOpen() {
        house.jdbc
                .sql(
                        "insert into launch (campaign_code, organisation_code, launched_on, place) values (?, 'A', ?, '-')")
                .params(House.CAMPAIGN, LocalDate.of(2023, 6, 5))
                .update();
        new OpeningRegistration(house.organisations, rounds, registrations).open(House.CAMPAIGN, "A");
        rounds.started(ENTRY, "instance-1");
        house.clock.set("2023-07-10");
    }

    @Test
    void aMeetingBeforeTheCommitteesLaunchIsRefusedWithTheDate() {
        assertThatThrownBy(() -> registering.answer(task, metOn(LocalDate.of(2023, 6, 4)), SECRETARY))
                .isInstanceOf(Refused.class)
                .hasMessage("Ngày họp không được trước ngày cấp ủy cấp trên phát động (5/6/2023).");
        assertThat(registrations.get(ENTRY).state()).isEqualTo(RegistrationState.NOT_ANSWERED);
    }

    @Test
    void theDayOfTheLaunchIsEarlyEnough() {
        assertThat(registering.answer(task, metOn(LocalDate.of(2023, 6, 5)), SECRETARY))
                .isEqualTo(Outcome.done("registering", true));
        assertThat(registrations.get(ENTRY).state()).isEqualTo(RegistrationState.HANDED_IN);
        assertThat(rounds.entry(ENTRY).isOpen()).isTrue();
    }

    @Test
    void notRegisteringNeedsAReasonAndEndsTheWaiting() {
        assertThatThrownBy(() -> registering.answer(task, declined(" "), SECRETARY))
                .hasMessage("Đề nghị nêu lý do không đăng ký.");

        registering.answer(task, declined("Mới thành lập"), SECRETARY);

        assertThat(registrations.get(ENTRY).state()).isEqualTo(RegistrationState.DECLINED);
        assertThat(rounds.entry(ENTRY).isOpen()).isFalse();
    }

    @Test
    void moreInFavourThanPresentIsRefusedBesideItsField() {
        RegistrationAnswer answer =
                new RegistrationAnswer(true, null, LocalDate.of(2023, 7, 1), 20, 18, 19, null, null, null, null, null);

        assertThatThrownBy(() -> registering.answer(task, answer, SECRETARY))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems())
                        .containsExactly(new Refused.Problem(
                                "membersInFavour", "Số đảng viên tán thành không được lớn hơn số dự họp.")));
    }

    @Test
    void whatComesBackAfterTheLimitIsMeasuredByItsFirstHandIn() {
        house.clock.set("2023-08-10");
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);
        house.clock.set("2023-08-16");
        assertThat(registering.cameBack(task)).isFalse();
        review(new Review(Review.Verdict.RETURNED, "Thiếu biên bản"));
        assertThat(registering.cameBack(task)).isTrue();
        house.clock.set("2023-08-17");
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);

        Registration again = registrations.get(ENTRY);
        assertThat(again.handedInLate()).isFalse();
        assertThat(PaperDate.format(again.handedInAt())).endsWith("10/8/2023");
        assertThat(PaperDate.format(again.sentAgainAt())).endsWith("17/8/2023");
        assertThat(again.reviewedBy()).isEqualTo("Nguyễn Văn A");
    }

    @Test
    void whatItsUnitTakesBackItselfAndSendsAfterTheLimitIsLate() {
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);
        withdrawing.withdraw(ENTRY, SECRETARY);
        house.clock.set("2023-08-16");
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);

        assertThat(registrations.get(ENTRY).handedInLate()).isTrue();
        assertThat(PaperDate.format(registrations.get(ENTRY).handedInAt())).endsWith("16/8/2023");
        assertThat(registrations.get(ENTRY).sentAgainAt()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0912 345 678", "0912.345.678", "+84912345678", "02963852123"})
    void aTelephoneNumberMayBeWrittenAsPeopleDo(String phone) {
        assertThat(faultsOf(phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0912345678 (Ba)", "1234567", "1234567890123456", "09123+45678"})
    void whatIsNoTelephoneNumberIsRefusedBesideItsField(String phone) {
        assertThat(faultsOf(phone))
                .containsExactly("contactPhone: Số điện thoại gồm 8 đến 15 chữ số; giữa các chữ số có thể có dấu cách,"
                        + " dấu chấm.");
    }

    private static List<String> faultsOf(String phone) {
        var answer =
                new RegistrationAnswer(true, null, LocalDate.of(2023, 7, 1), 20, 18, 18, null, null, null, null, phone);
        return Validation.buildDefaultValidatorFactory().getValidator().validate(answer).stream()
                .map(fault -> fault.getPropertyPath() + ": " + fault.getMessage())
                .toList();
    }

    @Test
    void theUnitTakesItBackUntilItIsTakenUp() {
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);

        withdrawing.withdraw(ENTRY, SECRETARY);

        assertThat(told).containsExactly("instance-1");
        assertThat(registrations.get(ENTRY).state()).isEqualTo(RegistrationState.WITHDRAWN);
    }

    @Test
    void aDecidedRegistrationIsNotTakenBack() {
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);
        registrations.decide(ENTRY, RegistrationState.ACCEPTED, null, null);

        assertThatThrownBy(() -> withdrawing.withdraw(ENTRY, SECRETARY))
                .hasMessageStartingWith("Cấp trên đã xem xét đăng ký này");
        assertThat(told).isEmpty();
    }

    @Test
    void somebodyElseDoesNotTakeItBack() {
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);

        assertThatThrownBy(() -> withdrawing.withdraw(ENTRY, House.SOMEBODY))
                .hasMessage("Việc này không thuộc phạm vi được giao của đồng chí.");
        assertThat(told).isEmpty();
    }

    @Test
    void onlyWhoRegisteredTheUnitIsOfferedToTakeItBack() {
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);
        house.post("bithu", "branch-secretary", BRANCH).post("theodoi", "viewer", BRANCH);

        assertThat(withdrawing.of("bithu"))
                .extracting(WithdrawingRegistrations.Withdrawable::entryId)
                .containsExactly(ENTRY);
        assertThat(withdrawing.of("theodoi")).isEmpty();
    }

    @Test
    void theUnitIsToldWhatBecomesOfItsRegistration() {
        house.post("bithu", "branch-secretary", BRANCH).post("vanphong", "grassroots-office", PARTY);
        registering.answer(task, metOn(LocalDate.of(2023, 7, 1)), SECRETARY);

        review(new Review(Review.Verdict.RETURNED, "Thiếu biên bản"));
        assertThat(house.notices()).isEmpty();
        review(new Review(Review.Verdict.AGREED, null));
        review(new Review(Review.Verdict.REFUSED, "Ngoài phạm vi"));

        assertThat(house.notices())
                .containsExactly(
                        "bithu: A-B-001, Đã được tiếp nhận; tổ chức đảng dự thi đua.",
                        "vanphong: A-B-001, Đã được tiếp nhận; tổ chức đảng dự thi đua.",
                        "bithu: A-B-001, Không được tiếp nhận. Lý do: Ngoài phạm vi.",
                        "vanphong: A-B-001, Không được tiếp nhận. Lý do: Ngoài phạm vi.");
    }

    @Test
    void whoIsNotInTheRegisterWhenItIsClosedIsTold() {
        house.post("bithu", "branch-secretary", BRANCH).post("vanphong", "grassroots-office", PARTY);
        review(new Review(Review.Verdict.AGREED, null));
        house.jdbc.sql("delete from unit_notice").update();

        new ClosingRegister(registrations, rounds, house.organisations, notices, house.jdbc)
                .answer(
                        house.committeeTask("CloseRegister", "A", "2023-08-29"),
                        new ClosingRegister.Closed(true),
                        House.SOMEBODY);

        assertThat(house.notices())
                .containsExactly("vanphong: A-D-001, Danh sách đăng ký đã chốt: không đăng ký trong thời hạn.");
    }

    private void review(Review review) {
        new ReviewedRegistrations(registrations, house.organisations, notices)
                .decide(
                        house.unitTask("AcceptRegistration", "A", BRANCH, ENTRY, "2023-08-25"),
                        review,
                        RegistrationState.ACCEPTED,
                        House.SOMEBODY);
    }

    private static RegistrationAnswer metOn(LocalDate day) {
        return new RegistrationAnswer(true, null, day, 20, 18, 18, null, null, null, null, null);
    }

    private static RegistrationAnswer declined(String reason) {
        return new RegistrationAnswer(false, reason, null, null, null, null, null, null, null, null, null);
    }
}
