package org.hexachat.endtoend.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of WCAG 2.2, levels A and AA, and what is good practice beside them, as far as a program can check them. */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Colors in the middle of a fade are nobody's. What turns while something is loaded, or goes with scrolling, is not waited for. */
    private static final String AT_REST = """
            () => document.getAnimations().every(one => one.playState !== "running" || one.timeline !== document.timeline
                || one.effect.getComputedTiming().iterations === Infinity)
            """;

    /** Vaadin's own: a bar at the upper edge, beside what is looked at, and a list of tabs with a scroller inside, which is no tab. */
    private static final List<String> VAADINS = List.of("vaadin-connection-indicator", "vaadin-tabs");

    private Axe() {}

    static void assertFindsNothing(String view, Page page) {
        page.waitForFunction(AT_REST);
        AxeBuilder axe = new AxeBuilder(page).withTags(RULES);
        VAADINS.forEach(name -> axe.exclude(List.of(name)));
        List<Rule> violations = axe.analyze().getViolations().stream()
                .filter(rule -> !isOfCells(rule))
                .toList();
        assertThat(violations.stream().map(Axe::inWords))
                .as("what axe finds in " + view)
                .isEmpty();
    }

    /** A cell of a list of Vaadin's takes the focus of the keyboard, and is pressed by nobody. */
    private static boolean isOfCells(Rule rule) {
        return rule.getId().equals("target-size")
                && rule.getNodes().stream().allMatch(node -> node.getHtml().startsWith("<td id=\"vaadin-grid-cell"));
    }

    private static String inWords(Rule rule) {
        List<String> where = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + where;
    }
}
