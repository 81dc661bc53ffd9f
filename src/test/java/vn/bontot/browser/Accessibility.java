package vn.bontot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** What axe finds on a page that would keep somebody with a screen reader or a keyboard from their work. */
final class Accessibility {

    private static final Set<String> IN_THE_WAY = Set.of("serious", "critical");

    private Accessibility() {}

    /** Nothing within the part of the page is in anybody's way. */
    static void check(Page page, String part) {
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).include(part).analyze().getViolations().stream()
                        .filter(rule -> IN_THE_WAY.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
        assertThat(found).as("in the way on %s", page.url()).isEmpty();
    }
}
