package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexachat.endtoend.v1.V1Person;

/** Somebody in the administrator's area, who knows it by what stands there. */
record AreaPerson(PagePerson person) {

    /** What means something else than itself to a browser's regular expressions, which know no quotes. */
    private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");

    /** Types name and password at the login of the area. */
    static AreaPerson knocking(PagePerson person) {
        person.opens("/admin/");
        AreaPerson area = new AreaPerson(person);
        person.field("User name").fill(person.name());
        person.field("Password").fill(V1Person.PASSWORD);
        person.button("Log in").click();
        return area;
    }

    /** Comes in. */
    static AreaPerson entering(PagePerson person) {
        AreaPerson area = knocking(person);
        area.isAt("Dashboard");
        return area;
    }

    Page page() {
        return person.page();
    }

    void isAt(String heading) {
        assertThat(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    /** Goes somewhere by the menu. */
    void goes(String view) {
        page().getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(view).setExact(true))
                .click();
        isAt(view);
    }

    /** Follows a link to a thing that has a heading of this name. */
    void follows(String name) {
        person.link(name).click();
        isAt(name);
    }

    /** Looks at one of the parts of a thing. */
    void opensTab(String name) {
        page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    /** Presses a button that gives a file, and waits until all of it is there. */
    Path downloads(String button) {
        return page().waitForDownload(() -> person.button(button).click()).path();
    }

    /** The row of a list that has all of this in it, in this order. */
    Locator row(String... texts) {
        String all = Stream.of(texts)
                .map(text -> SPECIAL.matcher(text).replaceAll("\\\\$0"))
                .collect(Collectors.joining(".*"));
        return page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile(all)));
    }

    /** What stands in the cells of lists that are seen; they are in no row as far as the document is concerned. */
    Locator cells() {
        return page().locator("vaadin-grid-cell-content").filter(new Locator.FilterOptions().setVisible(true));
    }

    /** Does what a button says, which asks once more, for a reason, too. */
    void doesWithReason(String act, String reason) {
        person.button(act).click();
        confirms(act, reason);
    }

    void confirms(String act, String reason) {
        Locator dialog = page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill(reason);
        press(dialog, act);
    }

    /** Does what a button says, which asks once more. */
    void does(String act) {
        person.button(act).click();
        press(page().getByRole(AriaRole.DIALOG), act);
    }

    void presses(String button) {
        press(page().getByRole(AriaRole.DIALOG), button);
    }

    private static void press(Locator dialog, String button) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    /** What is typed into a dialog. */
    void types(String field, String text) {
        page().getByRole(AriaRole.DIALOG)
                .getByLabel(field, new Locator.GetByLabelOptions().setExact(true))
                .fill(text);
    }

    /** Presses a button of a dialog that stays open. */
    void tries(String button) {
        page().getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Chooses from a field of choices. */
    void chooses(Locator field, String choice) {
        field.click();
        page().getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
    }
}
