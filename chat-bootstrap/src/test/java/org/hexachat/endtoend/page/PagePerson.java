package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.hexachat.endtoend.v1.V1Person;

/** Somebody before a browser of their own, who knows the page by what stands on it. */
final class PagePerson implements AutoCloseable {

    private static final String BURST = """
            (texts) => {
                const field = document.querySelector("#composer textarea");
                for (const text of texts) {
                    field.value = text;
                    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
                    field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
                }
            }
            """;

    private final BrowserContext browser;
    private final Troubles troubles;
    private final String address;
    private final String name;
    private final Page page;

    private PagePerson(BrowserContext browser, Troubles troubles, String address, String name) {
        this.browser = browser;
        this.troubles = troubles;
        this.address = address;
        this.name = name;
        this.page = browser.newPage();
    }

    static PagePerson before(Browser chromium, Looks looks, String address, String name) {
        BrowserContext browser = chromium.newContext(looks.options());
        return new PagePerson(browser, Troubles.in(browser), address, name);
    }

    /** In a further tab of the same browser, at the same place. */
    PagePerson inAnotherTab() {
        PagePerson tab = new PagePerson(browser, troubles, address, name);
        tab.page.navigate(page.url());
        return tab;
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return browser;
    }

    Troubles troubles() {
        return troubles;
    }

    List<Page> tabs() {
        return browser.pages();
    }

    void opens(String path) {
        page.navigate(address + path);
    }

    void logsIn() {
        opens("/#/login");
        field("User name").fill(name);
        field("Password").fill(V1Person.PASSWORD);
        button("Log in").click();
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
        assertThat(field("User name")).hasCount(0);
    }

    void enters(String room) {
        opens("/#/room/" + room);
        assertThat(composer()).isVisible();
    }

    void says(String text) {
        composer().fill(text);
        composer().press("Enter");
    }

    void saysAndIsHeard(String text) {
        says(text);
        sees(text);
    }

    /** Says all of this faster than anybody can type, so that most of it is on its way when the last was said. */
    void bursts(List<String> texts) {
        page.evaluate(BURST, texts);
    }

    /** Adds a file to what is said next, and waits until the server has it. */
    void uploads(FilePayload file) {
        field("Attach files").setInputFiles(file);
        Locator uploads =
                page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Files that go with the message"));
        assertThat(uploads).containsText(file.name);
        assertThat(uploads.getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
    }

    void sees(String text) {
        assertThat(message(text)).isVisible();
    }

    Locator composer() {
        return page.locator("#composer").getByRole(AriaRole.TEXTBOX);
    }

    Locator messages() {
        return page.getByRole(AriaRole.LOG, new Page.GetByRoleOptions().setName(Pattern.compile("^Messages of ")));
    }

    /** The message that has this in its text; only accepted ones are articles. */
    Locator message(String text) {
        return messages().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(text));
    }

    /** What all accepted messages say, in the order in which they stand there. */
    List<String> seenTexts() {
        return messages().locator("[data-message] .prose-chat").allInnerTexts();
    }

    /** What is shown and not accepted yet, or refused. */
    Locator pending(String text) {
        return messages().locator("[data-pending]").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Uses the tools of a message, which are there while the pointer is over it: it may be moved meanwhile. */
    void presses(String tool, String text) {
        Locator button = message(text)
                .first()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(tool).setExact(true));
        page.waitForCondition(() -> {
            message(text).first().hover();
            return button.isVisible();
        });
        button.click();
    }

    void chooses(String item) {
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    Locator button(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator link(String label) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Locator beside(String title) {
        return page.getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(title));
    }

    Locator inList(String room) {
        return page.locator("#room-list").getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(room));
    }

    void assertNoTrouble() {
        assertThat(troubles.unexpected())
                .as("what the browser of " + name + " complained of")
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
    }
}
