package org.hexachat.endtoend.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a browser complains of while somebody uses the page: errors, warnings, what the content security policy forbade, dialogs. */
final class Troubles {

    private static final Set<String> LOUD = Set.of("error", "warning");

    /** How the page finds out that nobody has logged in. */
    private static final Predicate<String> FIRST_LOOK =
            Pattern.compile("status of 401 .*/api/v1/account$").asPredicate();

    private final List<String> all = new ArrayList<>();
    private Predicate<String> expected = FIRST_LOOK;

    static Troubles in(BrowserContext browser) {
        Troubles troubles = new Troubles();
        browser.onConsoleMessage(troubles::listen);
        browser.onWebError(error -> troubles.all.add("thrown: " + error.error()));
        browser.onDialog(dialog -> {
            troubles.all.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        return troubles;
    }

    /** What is no trouble in this test. */
    void expect(String pattern) {
        expected = expected.or(Pattern.compile(pattern).asPredicate());
    }

    List<String> unexpected() {
        return all.stream().filter(expected.negate()).toList();
    }

    private void listen(ConsoleMessage message) {
        if (LOUD.contains(message.type())) {
            all.add(message.text() + " " + message.location().replaceAll(":\\d+:\\d+$", ""));
        }
    }
}
