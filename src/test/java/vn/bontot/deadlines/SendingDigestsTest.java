package vn.bontot.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bontot.deadlines.RemindersFixture.OF_COMMITTEE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.bontot.deadlines.RemindersFixture.Post.Sent;
import vn.bontot.desk.UnitNotice;

/** Who is z.bithu has an address, the others of the fixture have none. 30/8/2023 is a Wednesday. */
class SendingDigestsTest {

    private final RemindersFixture fixture = new RemindersFixture();

    @Test
    void mailLeavesOnceWhenTheTimersOfTheHourHaveHadTheirTime() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        writeAt("2023-08-30T08:00");
        sendAt("2023-08-30T08:09:59");
        assertThat(fixture.post.sent).isEmpty();
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-31");
        fixture.writing.write(OF_COMMITTEE);
        sendAt("2023-08-30T08:10");
        sendAt("2023-08-30T09:00");
        assertThat(fixture.post.sent).extracting(Sent::address).containsExactly("bithu@example.vn");
        assertThat(mail().subject()).isEqualTo("Nhắc việc ngày 30/8/2023: 2 việc, 0 việc quá hạn");
        assertThat(fixture.stateOf("z.bithu", "2023-08-30")).isEqualTo("SENT");
    }

    @Test
    void mailIsWrittenInThePartysStyleAndNamesNobody() {
        String own = fixture.task("branch-secretary", "Z-D01-01", "2023-08-25");
        fixture.everybodyHasMail();
        writeAt("2023-08-30T08:00");
        sendAt("2023-08-30T08:10");
        assertThat(mailTo("z.bithu").text())
                .isEqualTo(
                        """
                        Kính gửi đồng chí Bí thư chi bộ, Chi bộ ấp 1.

                        Đồng chí có 1 việc trong phong trào thi đua xây dựng “chi bộ bốn tốt”, “đảng bộ cơ sở bốn tốt”:
                        - Đăng ký – Chi bộ ấp 1 – hạn 25/8/2023, quá hạn 3 ngày làm việc
                          Mở việc: https://bontot.example/viec/%s

                        Danh sách việc: https://bontot.example/

                        Thư này được gửi một lần trong ngày; việc đã xong không nhắc lại.
                        """
                                .formatted(own));
        assertThat(mailTo("z.bithu").html())
                .contains("href=\"https://bontot.example/viec/" + own + "\">Đăng ký</a>", "Kính gửi đồng chí Bí thư");
        assertThat(mailTo("z.vanphong").subject()).isEqualTo("Nhắc việc ngày 30/8/2023: cấp dưới quá hạn 1 việc");
        assertThat(mailTo("z.vanphong").text())
                .contains("Kính gửi đồng chí cán bộ xây dựng Đảng, Đảng bộ xã Mẫu.", "- Đăng ký – Chi bộ ấp 1 – hạn")
                .doesNotContain("/viec/");
    }

    @Test
    void whatChangedSinceTheMorningIsLeftOut() {
        String stays = fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        String done = fixture.task("branch-secretary", "Z-D01-01", "2023-08-31");
        String extended = fixture.task("branch-secretary", "Z-D01-01", "2023-09-06");
        String reassigned = fixture.task("branch-secretary", "Z-D01-01", "2023-09-13");
        writeAt("2023-08-30T08:00");
        assertThat(fixture.linesOf("z.bithu", "2023-08-30")).hasSize(4);
        fixture.tasks.remove(done);
        fixture.move(extended, "2023-09-29");
        fixture.tasks.assign(reassigned, "z.phobithu");
        sendAt("2023-08-30T08:10");
        assertThat(mail().text())
                .contains("Đồng chí có 1 việc", stays)
                .doesNotContain(done + "\n", extended + "\n", reassigned + "\n");
    }

    /** Returning closes the office's task and opens one of the unit, with a date of its own. */
    @Test
    void returnedDossierIsQuietForWhoReturnedItAndNewForTheUnit() {
        fixture.everybodyHasMail();
        String handedIn = fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        fixture.tasks.remove(handedIn);
        String verify = fixture.task("grassroots-office", "Z-D01", "2023-08-30");
        writeAt("2023-08-30T08:00");
        assertThat(fixture.linesOf("z.vanphong", "2023-08-30")).hasSize(1);
        fixture.tasks.remove(verify);
        String again = fixture.task("branch-secretary", "Z-D01-01", "2023-09-08");
        fixture.openedAt(again, "2023-08-30T08:05");
        sendAt("2023-08-30T08:10");
        assertThat(fixture.post.sent).isEmpty();

        tellAt("2023-08-31T08:00");
        writeAt("2023-08-31T08:00");
        sendAt("2023-08-31T08:10");
        assertThat(fixture.post.sent)
                .extracting(Sent::address)
                .containsExactlyInAnyOrder("z.bithu@example.vn", "z.phobithu@example.vn");
        assertThat(mail().subject()).isEqualTo("Nhắc việc ngày 31/8/2023: 1 việc, 0 việc quá hạn");
        assertThat(mail().text()).contains("hạn 08/9/2023 (việc mới)", again).doesNotContain(handedIn + "\n");
    }

    @Test
    void taskThatWasPutBackIsTheBusinessOfAllWhoHoldItsRole() {
        fixture.everybodyHasMail();
        String task = fixture.task("branch-secretary", "Z-D01-01", "2023-08-31", "z.phobithu");
        writeAt("2023-08-30T08:00");
        fixture.tasks.assign(task, null);
        sendAt("2023-08-30T08:10");
        writeAt("2023-08-31T08:00");
        sendAt("2023-08-31T08:10");
        assertThat(fixture.post.sent)
                .extracting(Sent::address)
                .containsExactly("z.phobithu@example.vn", "z.bithu@example.vn", "z.phobithu@example.vn");
    }

    @Test
    void digestWithNothingLeftIsNotSent() {
        String task = fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        writeAt("2023-08-30T08:00");
        fixture.tasks.remove(task);
        sendAt("2023-08-30T08:10");
        assertThat(fixture.post.sent).isEmpty();
        assertThat(fixture.stateOf("z.bithu", "2023-08-30")).isEqualTo("EMPTY");
    }

    @Test
    void whoLostThePostMeanwhileIsNotWrittenTo() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        writeAt("2023-08-30T08:00");
        fixture.jdbc
                .sql("update post set valid_to = '2023-08-29' where username = 'z.bithu'")
                .update();
        sendAt("2023-08-30T08:10");
        assertThat(fixture.post.sent).isEmpty();
    }

    @Test
    void failedMailIsTriedAgainLaterAndGivenUpInTheEnd() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        fixture.task("grassroots-office", "Z-D01", "2023-08-30");
        fixture.everybodyHasMail();
        writeAt("2023-08-30T08:00");
        fixture.post.broken = true;
        sendAt("2023-08-30T08:10");
        fixture.post.broken = false;
        sendAt("2023-08-30T08:10:59");
        assertThat(fixture.post.sent).isEmpty();
        sendAt("2023-08-30T08:11");
        assertThat(fixture.post.sent)
                .extracting(Sent::messageId)
                .doesNotHaveDuplicates()
                .hasSize(3);

        fixture.jdbc.sql("update reminder_digest set state = 'UNSENT'").update();
        fixture.post.broken = true;
        sendAt("2023-08-30T09:00");
        assertThat(fixture.stateOf("z.vanphong", "2023-08-30")).isEqualTo("UNSENT");
        sendAt("2023-08-30T09:05");
        assertThat(fixture.stateOf("z.vanphong", "2023-08-30")).isEqualTo("DEAD");
        assertThat(fixture.jdbc
                        .sql("select last_error from reminder_digest where recipient = 'z.vanphong'")
                        .query(String.class)
                        .single())
                .isEqualTo("451 try again");
    }

    @Test
    void everyAttemptCarriesTheSameMessageIdAndOneThatWasAskedForAnother() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        writeAt("2023-08-30T08:00");
        sendAt("2023-08-30T08:10");
        // As after a crash between the server's answer and the commit.
        fixture.jdbc.sql("update reminder_digest set state = 'UNSENT'").update();
        sendAt("2023-08-30T08:12");
        fixture.mails.sendAgain(fixture.idOf("z.bithu", "2023-08-30"));
        sendAt("2023-08-30T08:13");
        List<String> ids = fixture.post.sent.stream().map(Sent::messageId).toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.get(0)).startsWith("digest.2023-08-30.").isEqualTo(ids.get(1));
        assertThat(ids.get(2)).isEqualTo(ids.get(0) + ".1");
    }

    @Test
    void nothingLeavesOnADayOfRest() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-25");
        writeAt("2023-08-25T08:00");
        fixture.post.broken = true;
        sendAt("2023-08-25T08:10");
        fixture.post.broken = false;
        sendAt("2023-08-26T08:10");
        sendAt("2023-08-27T08:10");
        assertThat(fixture.post.sent).isEmpty();
        sendAt("2023-08-28T07:00");
        assertThat(fixture.post.sent).hasSize(1);
        assertThat(mail().text()).contains("quá hạn 1 ngày làm việc");
    }

    @Test
    void mailsWaitWithoutAServerAndThoseWithoutAnAddressDoNot() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        writeAt("2023-08-30T08:00");
        fixture.post.open = false;
        sendAt("2023-08-30T08:10");
        assertThat(fixture.stateOf("z.bithu", "2023-08-30")).isEqualTo("UNSENT");
        assertThat(fixture.stateOf("z.phobithu", "2023-08-30")).isEqualTo("IN_APP");
        assertThat(told("z.phobithu")).isEqualTo(1);
        sendAt("2023-09-04T08:00");
        assertThat(fixture.stateOf("z.bithu", "2023-08-30")).isEqualTo("EXPIRED");
    }

    @Test
    void whatComesAfterTheMailIsToldOnTheNextWorkingDay() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-09-01");
        writeAt("2023-09-01T08:00");
        sendAt("2023-09-01T08:10");
        String later = fixture.task("branch-secretary", "Z-D01-01", "2023-09-01");
        writeAt("2023-09-01T11:00");
        sendAt("2023-09-01T11:10");
        assertThat(fixture.post.sent).hasSize(1);
        assertThat(fixture.linesOf("z.bithu", "2023-09-04"))
                .extracting(DigestLine::taskId)
                .containsExactly(later);
        sendAt("2023-09-04T08:00");
        assertThat(fixture.post.sent).hasSize(2);
    }

    @Test
    void newTaskIsToldOnceOnTheNextMorningInTheSameDigest() {
        String fresh = fixture.task("branch-secretary", "Z-D01-01", "2023-08-31");
        fixture.openedAt(fresh, "2023-08-25T17:00");
        tellAt("2023-08-26T09:00");
        tellAt("2023-08-28T07:59");
        assertThat(fixture.daysWithDigest("z.bithu")).isEmpty();
        tellAt("2023-08-28T08:00");
        writeAt("2023-08-28T08:00");
        sendAt("2023-08-28T08:10");
        assertThat(fixture.post.sent).hasSize(1);
        assertThat(mail().subject()).isEqualTo("Nhắc việc ngày 28/8/2023: 1 việc, 0 việc quá hạn");
        assertThat(mail().text()).contains("- Đăng ký – Chi bộ ấp 1 – hạn 31/8/2023 (việc mới)\n");
        tellAt("2023-08-29T08:00");
        assertThat(fixture.daysWithDigest("z.bithu")).containsExactly(LocalDate.of(2023, 8, 28));
    }

    @Test
    void whatIsNewIsNoReminderInTheReport() {
        String fresh = fixture.task("branch-secretary", "Z-D01-01", "2023-10-31");
        fixture.openedAt(fresh, "2023-08-29T17:00");
        tellAt("2023-08-30T08:00");
        assertThat(fixture.daysWithDigest("z.bithu")).hasSize(1);
        assertThat(fixture.daysOf("z.bithu")).isEmpty();
    }

    @Test
    void onlyOneWhoHasTheTaskInHandIsToldThatItIsNew() {
        String fresh = fixture.task("branch-secretary", "Z-D01-01", "2023-10-31", "z.phobithu");
        fixture.openedAt(fresh, "2023-08-29T17:00");
        tellAt("2023-08-30T08:00");
        assertThat(fixture.daysWithDigest("z.bithu")).isEmpty();
        assertThat(fixture.daysWithDigest("z.phobithu")).hasSize(1);
    }

    @Test
    void whatWasDecidedOnAUnitIsInTheNextMorningsMail() {
        fixture.everybodyHasMail();
        decidedAt("2023-08-26T17:00", "Đã được tiếp nhận.");
        tellAt("2023-08-26T18:00");
        tellAt("2023-08-28T08:00");
        sendAt("2023-08-28T08:10");
        assertThat(fixture.post.sent)
                .extracting(Sent::address)
                .containsExactlyInAnyOrder("z.bithu@example.vn", "z.phobithu@example.vn", "z.vanphong@example.vn");
        assertThat(mailTo("z.bithu").subject()).isEqualTo("Thông báo ngày 28/8/2023: 1 kết quả, quyết định");
        assertThat(mailTo("z.bithu").text())
                .contains(
                        """
                        Kết quả, quyết định đối với tổ chức đảng trong phong trào thi đua xây dựng “chi bộ bốn tốt”, “đảng bộ cơ sở bốn tốt”:
                        - Đăng ký thi đua – Chi bộ ấp 1: Đã được tiếp nhận.
                          Xem: https://bontot.example/don-vi/Z-D01-01?phongTrao=T
                        """);
        assertThat(fixture.daysOf("z.bithu")).isEmpty();
        tellAt("2023-08-29T08:00");
        sendAt("2023-08-29T08:10");
        assertThat(fixture.post.sent).hasSize(3);
    }

    @Test
    void decisionsStandBesideTasksAndWaitWhereTheMailOfTheDayHasLeft() {
        fixture.task("branch-secretary", "Z-D01-01", "2023-08-30");
        writeAt("2023-08-30T08:00");
        sendAt("2023-08-30T08:10");
        decidedAt("2023-08-30T08:20", "Đã được tiếp nhận.");
        tellAt("2023-08-30T08:30");
        sendAt("2023-08-30T09:00");
        assertThat(fixture.post.sent).hasSize(1);
        writeAt("2023-08-31T08:00");
        tellAt("2023-08-31T08:00");
        sendAt("2023-08-31T08:10");
        assertThat(fixture.post.sent).hasSize(2);
        assertThat(mailTo("bithu").subject()).startsWith("Nhắc việc ngày 30/8/2023: 1 việc");
        assertThat(fixture.post.sent.get(1).mail().subject())
                .isEqualTo("Nhắc việc ngày 31/8/2023: 1 kết quả, quyết định; 1 việc, 1 việc quá hạn");
    }

    private void decidedAt(String moment, String text) {
        fixture.at(moment);
        fixture.notices.tell(List.of(new UnitNotice("T", null, "Z-D01-01", "Đăng ký thi đua", text)));
    }

    private void writeAt(String moment) {
        fixture.at(moment);
        fixture.writing.write(OF_COMMITTEE);
    }

    private void sendAt(String moment) {
        fixture.at(moment);
        fixture.sending.sendDue();
    }

    private void tellAt(String moment) {
        fixture.at(moment);
        fixture.openings.tell();
    }

    private DigestMail mail() {
        return fixture.post.sent.get(fixture.post.sent.size() - 1).mail();
    }

    private DigestMail mailTo(String username) {
        return fixture.post.sent.stream()
                .filter(sent -> sent.address().equals(username + "@example.vn"))
                .findFirst()
                .orElseThrow()
                .mail();
    }

    private int told(String username) {
        return fixture.jdbc
                .sql("select count(*) from reminder_item i join reminder_digest d on d.id = i.digest_id"
                        + " where i.told and d.recipient = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }
}
