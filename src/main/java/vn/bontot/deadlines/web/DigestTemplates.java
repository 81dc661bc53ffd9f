package vn.bontot.deadlines.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.bontot.deadlines.DigestContent;
import vn.bontot.deadlines.DigestContent.Decided;
import vn.bontot.deadlines.DigestContent.DigestTask;
import vn.bontot.deadlines.DigestMail;
import vn.bontot.deadlines.DigestText;
import vn.bontot.deadlines.MailSettings;
import vn.bontot.desk.PaperDate;

/** Digests in Vietnamese. A mail names posts and organisations, never persons, and leads to the login by a link. */
@Component
public class DigestTemplates implements DigestText {

    /** The rest of a long list is read on the page. */
    private static final int MOST_LINES = 50;

    private static final Map<String, String> TITLES = Map.of(
            "branch-secretary", "Bí thư chi bộ",
            "grassroots-office", "cán bộ xây dựng Đảng",
            "organisation-board", "cán bộ Ban Tổ chức",
            "inspection-commission", "cán bộ Ủy ban Kiểm tra",
            "session-secretary", "thư ký hội nghị",
            "standing-committee", "ủy viên Ban Thường vụ",
            "emulation-council", "ủy viên Hội đồng Thi đua – Khen thưởng",
            "viewer", "người theo dõi phong trào");

    private static final String CAMPAIGN =
            "trong phong trào thi đua xây dựng “chi bộ bốn tốt”, “đảng bộ cơ sở bốn tốt”";
    private static final String ONCE = "Thư này được gửi một lần trong ngày; việc đã xong không nhắc lại.";

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final String baseUrl;

    public DigestTemplates(MailSettings settings) {
        this.baseUrl = settings.baseUrl();
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/mail/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    /**
     * A line of a mail.
     *
     * @param opens what the link does
     * @param link null where there is nothing to open: others have to do it
     */
    public record Line(String name, String about, boolean late, String opens, String link) {

        private String asText() {
            return "- " + name + " – " + about + (link == null ? "" : "\n  " + opens + ": " + link);
        }
    }

    @Override
    public DigestMail of(DigestContent content) {
        List<Paragraph> paragraphs = Stream.of(decided(content), own(content), late(content))
                .filter(paragraph -> !paragraph.lines().isEmpty())
                .toList();
        String greeting = greeting(content);
        String text = Stream.of(
                        Stream.of(greeting),
                        paragraphs.stream().map(Paragraph::asText),
                        Stream.of("Danh sách việc: " + baseUrl + "/", ONCE))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n\n", "", "\n"));
        Context context = new Context(Locale.forLanguageTag("vi"));
        context.setVariable("greeting", greeting);
        context.setVariable("paragraphs", paragraphs);
        context.setVariable("home", baseUrl + "/");
        context.setVariable("once", ONCE);
        return new DigestMail(subject(content), text, engine.process("digest", context));
    }

    /** A list with what leads to it and what is left out of it. */
    public record Paragraph(String lead, List<Line> lines, String rest) {

        private String asText() {
            String list = lines.stream().map(Line::asText).collect(Collectors.joining("\n"));
            return lead + "\n" + list + (rest == null ? "" : "\n" + rest);
        }
    }

    private static String subject(DigestContent content) {
        boolean onlyNews = content.tasks().isEmpty() && content.late().isEmpty();
        String start = (onlyNews ? "Thông báo ngày " : "Nhắc việc ngày ") + PaperDate.format(content.day()) + ": ";
        return Stream.of(
                        part(content.decided(), "%d kết quả, quyết định"),
                        part(content.tasks(), "%d việc, " + content.overdue() + " việc quá hạn"),
                        part(content.late(), "cấp dưới quá hạn %d việc"))
                .flatMap(part -> part)
                .collect(Collectors.joining("; ", start, ""));
    }

    private static Stream<String> part(List<?> items, String words) {
        return items.isEmpty() ? Stream.of() : Stream.of(words.formatted(items.size()));
    }

    private static String greeting(DigestContent content) {
        return content.role() == null
                ? "Kính gửi đồng chí."
                : "Kính gửi đồng chí " + TITLES.get(content.role()) + ", " + content.organisationName() + ".";
    }

    private Paragraph decided(DigestContent content) {
        String lead = "Kết quả, quyết định đối với tổ chức đảng " + CAMPAIGN + ":";
        return paragraph(
                lead,
                "nội dung",
                content.decided(),
                one -> new Line(one.title(), about(one), false, "Xem", baseUrl + address(one)));
    }

    private Paragraph own(DigestContent content) {
        String lead = "Đồng chí có " + content.tasks().size() + " việc " + CAMPAIGN + ":";
        return paragraph(
                lead,
                "việc",
                content.tasks(),
                task -> new Line(task.name(), about(task), task.overdue(), "Mở việc", baseUrl + "/viec/" + task.id()));
    }

    private Paragraph late(DigestContent content) {
        String lead = "Tổ chức đảng cấp dưới quá hạn " + content.late().size() + " việc"
                + (content.tasks().isEmpty() ? " " + CAMPAIGN : "") + ":";
        return paragraph(lead, "việc", content.late(), task -> new Line(task.name(), about(task), true, null, null));
    }

    private static <T> Paragraph paragraph(String lead, String noun, List<T> items, Function<T, Line> line) {
        String rest = items.size() > MOST_LINES ? "và " + (items.size() - MOST_LINES) + " " + noun + " khác." : null;
        return new Paragraph(lead, items.stream().limit(MOST_LINES).map(line).toList(), rest);
    }

    private static String address(Decided one) {
        String cycle = one.cycleCode() == null ? "" : "#ky-" + one.cycleCode();
        return "/don-vi/" + one.unitCode() + "?phongTrao=" + one.campaignCode() + cycle;
    }

    private static String about(Decided one) {
        String cycle = one.cycleName() == null ? "" : ", " + one.cycleName();
        return one.unitName() + cycle + ": " + one.text();
    }

    private static String about(DigestTask task) {
        String due = "hạn " + PaperDate.format(task.dueOn());
        String overdue = task.overdue() ? ", quá hạn " + task.overdueDays() + " ngày làm việc" : "";
        return task.subject() + " – " + due + overdue + (task.opening() ? " (việc mới)" : "");
    }
}
