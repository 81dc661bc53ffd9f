package vn.bontot.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.Actor;
import vn.bontot.desk.Holders;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Outcome;
import vn.bontot.desk.People;
import vn.bontot.desk.Refused;
import vn.bontot.desk.Refused.Problem;
import vn.bontot.desk.TaskUseCase;
import vn.bontot.launch.Launches;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.OrganisationType;
import vn.bontot.organisation.Organisations;
import vn.bontot.round.Rounds;

/** A unit registers for the campaign, or says that it does not ("Không đăng ký"). */
@Service
class RegisteringUnits implements TaskUseCase<RegistrationAnswer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Registrations registrations;
    private final Launches launches;
    private final Organisations organisations;
    private final Campaigns campaigns;
    private final Rounds rounds;
    private final Holders holders;
    private final People people;
    private final Clock clock;

    RegisteringUnits(
            Registrations registrations,
            Launches launches,
            Organisations organisations,
            Campaigns campaigns,
            Rounds rounds,
            Holders holders,
            People people,
            Clock clock) {
        this.registrations = registrations;
        this.launches = launches;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.rounds = rounds;
        this.holders = holders;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "RegisterUnit";
    }

    @Override
    public Class<RegistrationAnswer> answerType() {
        return RegistrationAnswer.class;
    }

    @Override
    public RegistrationAnswer prefilled(OpenTask task) {
        Registration known = registrations.get(task.entryId());
        Integer members = organisations.get(task.unitCode()).members();
        return new RegistrationAnswer(
                known.state() != RegistrationState.DECLINED,
                known.declineReason(),
                known.metOn(),
                known.membersTotal() == null ? members : known.membersTotal(),
                known.membersPresent(),
                known.membersInFavour(),
                known.goal(),
                known.pledgeDocument(),
                known.minutesDocument(),
                known.contactName() == null ? onlySecretary(task) : known.contactName(),
                known.contactPhone());
    }

    /** Null where several may hand in: they know whom to name. */
    private String onlySecretary(OpenTask task) {
        List<String> secretaries = holders.of(task.role(), task.organisationCode());
        return secretaries.size() == 1 ? people.fullName(secretaries.get(0)) : null;
    }

    @Override
    public Map<String, Object> shown(OpenTask task) {
        Registration known = registrations.get(task.entryId());
        Organisation unit = organisations.get(task.unitCode());
        return Map.of(
                "registration",
                known,
                "unit",
                unit,
                "committee",
                organisations.get(task.committeeCode()),
                "settings",
                campaigns.settings(task.campaignCode()),
                "confirmed",
                unit.type() == OrganisationType.BRANCH,
                "wholeParty",
                unit.type() == OrganisationType.GRASSROOTS_COMMITTEE);
    }

    @Override
    public boolean cameBack(OpenTask task) {
        return registrations.get(task.entryId()).isReturned();
    }

    @Override
    public Outcome answer(OpenTask task, RegistrationAnswer answer, Actor actor) {
        if (!answer.registering()) {
            return decline(task, answer, actor);
        }
        demandConsistent(task, answer);
        boolean confirmedFirst = organisations.get(task.unitCode()).type() == OrganisationType.BRANCH;
        registrations.handIn(
                task.entryId(),
                answer,
                confirmedFirst ? RegistrationState.HANDED_IN : RegistrationState.CONFIRMED,
                isLate(task),
                actor.enteringFor());
        return Outcome.done("registering", true);
    }

    @Override
    public String afterwards(OpenTask task, RegistrationAnswer answer, Actor actor) {
        if (!answer.registering() || actor.onBehalf() != null) {
            return "";
        }
        boolean confirmedFirst = organisations.get(task.unitCode()).type() == OrganisationType.BRANCH;
        return "Đồng chí có thể rút lại để sửa đến khi %s bắt đầu xem."
                .formatted(confirmedFirst ? "đảng ủy cơ sở" : "Ban Tổ chức");
    }

    private Outcome decline(OpenTask task, RegistrationAnswer answer, Actor actor) {
        if (answer.declineReason() == null || answer.declineReason().isBlank()) {
            throw new Refused("declineReason", "Đề nghị nêu lý do không đăng ký.");
        }
        registrations.handIn(task.entryId(), answer, RegistrationState.DECLINED, isLate(task), actor.enteringFor());
        rounds.close(task.entryId());
        return Outcome.done("registering", false).saying("Không đăng ký: " + answer.declineReason());
    }

    private void demandConsistent(OpenTask task, RegistrationAnswer answer) {
        List<Problem> problems = new ArrayList<>();
        demandDay(task, answer.metOn(), problems);
        if (answer.membersTotal() == null) {
            problems.add(new Problem("membersTotal", "Đề nghị nhập tổng số đảng viên."));
        }
        if (answer.membersPresent() == null) {
            problems.add(new Problem("membersPresent", "Đề nghị nhập số đảng viên dự họp."));
        }
        if (answer.membersInFavour() == null) {
            problems.add(new Problem("membersInFavour", "Đề nghị nhập số đảng viên tán thành."));
        }
        if (isMore(answer.membersPresent(), answer.membersTotal())) {
            problems.add(new Problem("membersPresent", "Số đảng viên dự họp không được lớn hơn tổng số đảng viên."));
        }
        if (isMore(answer.membersInFavour(), answer.membersPresent())) {
            problems.add(new Problem("membersInFavour", "Số đảng viên tán thành không được lớn hơn số dự họp."));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** R12: a unit registers after the province and its committee have launched; the same day is allowed. */
    private void demandDay(OpenTask task, LocalDate metOn, List<Problem> problems) {
        LocalDate launchedOn = launches.launchedOn(task.campaignCode(), task.committeeCode())
                .orElseThrow(() -> new Refused("Cấp ủy cấp trên chưa phát động phong trào nên chưa thể đăng ký."));
        if (metOn == null) {
            problems.add(new Problem("metOn", "Đề nghị nhập ngày họp thống nhất đăng ký."));
        } else if (metOn.isBefore(launchedOn)) {
            problems.add(new Problem(
                    "metOn",
                    "Ngày họp không được trước ngày cấp ủy cấp trên phát động (" + launchedOn.format(DAY) + ")."));
        } else if (metOn.isAfter(LocalDate.now(clock))) {
            problems.add(new Problem("metOn", "Ngày họp không được sau hôm nay."));
        }
    }

    private static boolean isMore(Integer part, Integer whole) {
        return part != null && whole != null && part > whole;
    }

    private boolean isLate(OpenTask task) {
        return task.dueAt() != null && Instant.now(clock).isAfter(task.dueAt());
    }
}
