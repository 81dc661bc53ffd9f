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
     * @param link where the task is opened; null where others have to do it
     */
    public record Line(String name, String about, boolean late, String link) {

        private String asText() {
            return "- " + name + " – " + about + (link == null ? "" : "\n  Mở việc: " + link);
        }
    }

    @Override
    public DigestMail of(DigestContent content) {
        List<Paragraph> paragraphs = Stream.of(own(content), late(content))
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
        String start = "Nhắc việc ngày " + PaperDate.format(content.day()) + ": ";
        String below = "cấp dưới quá hạn " + content.late().size() + " việc";
        if (content.tasks().isEmpty()) {
            return start + below;
        }
        return start + content.tasks().size() + " việc, " + content.overdue() + " việc quá hạn"
                + (content.late().isEmpty() ? "" : "; " + below);
    }

    private static String greeting(DigestContent content) {
        return content.role() == null
                ? "Kính gửi đồng chí."
                : "Kính gửi đồng chí " + TITLES.get(content.role()) + ", " + content.organisationName() + ".";
    }

    private Paragraph own(DigestContent content) {
        String lead = "Đồng chí có " + content.tasks().size() + " việc " + CAMPAIGN + ":";
        return paragraph(
                lead,
                content.tasks(),
                task -> new Line(task.name(), about(task), task.overdue(), baseUrl + "/viec/" + task.id()));
    }

    private Paragraph late(DigestContent content) {
        String lead = "Tổ chức đảng cấp dưới quá hạn " + content.late().size() + " việc"
                + (content.tasks().isEmpty() ? " " + CAMPAIGN : "") + ":";
        return paragraph(lead, content.late(), task -> new Line(task.name(), about(task), true, null));
    }

    private static Paragraph paragraph(String lead, List<DigestTask> tasks, Function<DigestTask, Line> line) {
        String rest = tasks.size() > MOST_LINES ? "và " + (tasks.size() - MOST_LINES) + " việc khác." : null;
        return new Paragraph(lead, tasks.stream().limit(MOST_LINES).map(line).toList(), rest);
    }

    private static String about(DigestTask task) {
        String due = "hạn " + PaperDate.format(task.dueOn());
        String overdue = task.overdue() ? ", quá hạn " + task.overdueDays() + " ngày làm việc" : "";
        return task.subject() + " – " + due + overdue + (task.opening() ? " (việc mới)" : "");
    }
}
