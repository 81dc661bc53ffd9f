package vn.bontot.launch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.bontot.campaign.Campaigns;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.organisation.Organisation;
import vn.bontot.organisation.Organisations;

/** What the launch of the province and those of the committees have in common. */
@Component
class LaunchDesk {

    private final Launches launches;
    private final Plans plans;
    private final Campaigns campaigns;
    private final Organisations organisations;
    private final Clock clock;

    LaunchDesk(Launches launches, Plans plans, Campaigns campaigns, Organisations organisations, Clock clock) {
        this.launches = launches;
        this.plans = plans;
        this.campaigns = campaigns;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param signatories the organisations that may sign the pledge */
    Map<String, Object> shown(OpenTask task, List<Organisation> signatories) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("organisation", organisations.get(task.organisationCode()));
        shown.put("campaign", campaigns.get(task.campaignCode()));
        shown.put(
                "plan",
                plans.issued(task.campaignCode(), task.organisationCode()).orElse(null));
        shown.put("signatories", signatories);
        shown.put(
                "provinceLaunchedOn",
                launches.launchedOn(
                                task.campaignCode(), organisations.province().code())
                        .orElse(null));
        return shown;
    }

    void record(OpenTask task, LaunchAnswer answer, List<Organisation> signatories) {
        if (answer.launchedOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("launchedOn", "Ngày phát động không được sau hôm nay.");
        }
        demandAmong(signatories, answer.signatoryCodes());
        launches.record(
                new Launch(
                        task.campaignCode(),
                        task.organisationCode(),
                        answer.launchedOn(),
                        answer.place(),
                        answer.document()),
                answer.signatoryCodes());
    }

    private static void demandAmong(List<Organisation> signatories, List<String> ticked) {
        Set<String> foreign = new HashSet<>(ticked);
        foreign.removeAll(signatories.stream().map(Organisation::code).collect(Collectors.toSet()));
        if (!foreign.isEmpty()) {
            throw new Refused(
                    "signatories",
                    "Danh sách ký giao ước có tổ chức đảng không trực thuộc: "
                            + foreign.stream().sorted().collect(Collectors.joining(", ")) + ".");
        }
    }
}
