package vn.bontot.registration;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.bontot.desk.Actor;
import vn.bontot.desk.OpenTask;
import vn.bontot.desk.Refused;
import vn.bontot.desk.UnitNotice;
import vn.bontot.desk.UnitNotices;
import vn.bontot.organisation.Organisations;

/** What the two reviews of a registration have in common. */
@Component
class ReviewedRegistrations {

    private final Registrations registrations;
    private final Organisations organisations;
    private final UnitNotices notices;

    ReviewedRegistrations(Registrations registrations, Organisations organisations, UnitNotices notices) {
        this.registrations = registrations;
        this.organisations = organisations;
        this.notices = notices;
    }

    Map<String, Object> shown(OpenTask task) {
        return Map.of(
                "registration", registrations.get(task.entryId()),
                "unit", organisations.get(task.unitCode()),
                "committee", organisations.get(task.committeeCode()));
    }

    void decide(OpenTask task, Review review, RegistrationState whenAgreed, Actor actor) {
        if (!review.agreed() && (review.note() == null || review.note().isBlank())) {
            throw new Refused("note", "Đề nghị nêu rõ lý do, nội dung cần bổ sung.");
        }
        RegistrationState state =
                switch (review.verdict()) {
                    case AGREED -> whenAgreed;
                    case RETURNED -> RegistrationState.RETURNED;
                    case REFUSED -> RegistrationState.REFUSED;
                };
        registrations.decide(task.entryId(), state, review.note(), actor.fullName());
        if (state == RegistrationState.ACCEPTED) {
            tell(task, "Đã được tiếp nhận; tổ chức đảng dự thi đua.");
        } else if (state == RegistrationState.REFUSED) {
            tell(task, "Không được tiếp nhận. Lý do: " + UnitNotice.sentence(review.note()));
        }
    }

    private void tell(OpenTask task, String text) {
        notices.tell(List.of(new UnitNotice(task.campaignCode(), null, task.unitCode(), "Đăng ký thi đua", text)));
    }
}
