package org.hexachat.endtoend.page;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the page, for people to look at. */
final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** Shows how a view looks. */
    static void of(String view, Looks looks, Page page) {
        take(page, view + "-" + looks);
    }

    /** Shows what somebody saw when a test failed. */
    static void ofFailure(String test, PagePerson person) {
        for (int tab = 0; tab < person.tabs().size(); tab++) {
            take(person.tabs().get(tab), "failed-" + test + "-" + person.name() + "-" + tab);
        }
    }

    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
