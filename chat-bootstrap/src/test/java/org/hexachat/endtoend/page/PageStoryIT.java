package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people who meet on the page and talk, against the packaged jar. */
class PageStoryIT {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void two_people_register_and_one_follows_the_invitation_of_the_other() {
        PagePerson anna = STAGE.stranger("anna", Looks.LIGHT);
        register(anna, "/");
        anna.button("New…").click();
        anna.chooses("New room");
        anna.field("Name").fill("kitchen");
        anna.field("By invitation only").check();
        anna.button("Create").click();
        assertThat(anna.composer()).isFocused();

        anna.button("Invite").click();
        anna.button("Make a link").click();
        String invitation = anna.field("Link").inputValue();
        assertThat(anna.dialog().getByRole(AriaRole.IMG)).isVisible();
        anna.page().keyboard().press("Escape");
        anna.says("Come in!");

        PagePerson boris = STAGE.stranger("boris", Looks.LIGHT);
        register(boris, invitation.substring(invitation.indexOf("/#")));
        assertThat(boris.page().getByText("The room “kitchen” is waiting for you."))
                .isVisible();
        boris.button("Join").click();
        boris.sees("Come in!");
        boris.says("Thank you");
        anna.sees("Thank you");
    }

    @Test
    void what_is_said_is_shown_as_it_was_meant() {
        Talk talk = Talk.in(STAGE, "markdown");
        talk.anna().says("**bold** and `code`, https://example.org\n\n- one\n- two\n\n> a quote");
        Locator heard = talk.boris().message("bold");
        assertThat(heard.locator("strong").filter(new Locator.FilterOptions().setHasText("bold")))
                .isVisible();
        assertThat(heard.locator("code")).hasText("code");
        assertThat(heard.getByRole(AriaRole.LISTITEM)).hasText(new String[] {"one", "two"});
        assertThat(heard.locator("blockquote")).hasText("a quote");
        Locator link = heard.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("https://example.org"));
        assertThat(link).hasAttribute("rel", Pattern.compile("noopener"));
    }

    @Test
    void names_and_emoji_are_completed_while_they_are_typed() {
        Talk talk = Talk.in(STAGE, "completion");
        PagePerson anna = talk.anna();
        anna.composer().pressSequentially("Look, @" + talk.boris().name().substring(0, 3));
        Locator offered = anna.page().getByRole(AriaRole.OPTION);
        assertThat(offered).hasText(talk.boris().name());
        anna.composer().press("Enter");
        assertThat(anna.composer()).hasValue("Look, @" + talk.boris().name() + " ");
        anna.composer().pressSequentially(":tada");
        assertThat(offered.first()).containsText("🎉");
        anna.composer().press("Tab");
        anna.composer().press("Enter");

        Locator heard = talk.boris().message("Look,");
        assertThat(heard).containsText("🎉");
        assertThat(heard.locator(".mention-me")).hasText("@" + talk.boris().name());
    }

    @Test
    void a_message_is_answered_with_an_emoji_and_in_a_thread() {
        Talk talk = Talk.in(STAGE, "answers");
        PagePerson anna = talk.anna();
        PagePerson boris = talk.boris();
        anna.saysAndIsHeard("Tea?");
        boris.sees("Tea?");
        boris.presses("React with 👍", "Tea?");
        Locator reaction =
                anna.message("Tea?").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("👍, 1"));
        assertThat(reaction).hasAttribute("aria-pressed", "false");
        reaction.click();
        assertThat(boris.message("Tea?").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("👍, 2")))
                .isVisible();

        boris.presses("Reply", "Tea?");
        assertThat(boris.page().getByText("Reply to " + anna.name() + ": Tea?")).isVisible();
        boris.says("Gladly");
        assertThat(anna.message("Gladly")).containsText(anna.name() + ": Tea?");
        anna.link("1 reply").click();
        Locator thread = anna.beside("Thread");
        thread.getByRole(AriaRole.TEXTBOX).fill("With milk?");
        thread.getByRole(AriaRole.TEXTBOX).press("Enter");
        assertThat(thread.getByRole(AriaRole.ARTICLE)).hasCount(3);
        boris.sees("With milk?");
        assertThat(boris.link("2 replies")).isVisible();
    }

    @Test
    void a_message_is_edited_by_arrow_up_and_deleted() {
        Talk talk = Talk.in(STAGE, "edits");
        PagePerson anna = talk.anna();
        anna.saysAndIsHeard("Helo");
        anna.composer().press("ArrowUp");
        assertThat(anna.field("Edit the message")).isFocused();
        anna.field("Edit the message").fill("Hello");
        anna.field("Edit the message").press("Enter");
        assertThat(talk.boris().message("Hello")).containsText("(edited)");
        assertThat(talk.boris().message("Helo")).hasCount(0);

        anna.presses("More", "Hello");
        anna.chooses("Delete");
        anna.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Delete"))
                .click();
        talk.boris().sees("This message was deleted");
        assertThat(talk.boris().message("Hello")).hasCount(0);
    }

    @Test
    void a_link_to_a_message_and_a_search_lead_to_its_place() {
        V1Person writer = STAGE.account("writer");
        V1Person reader = STAGE.account("reader");
        String room = writer.opensRoom("archive");
        reader.join(room).require(201);
        Speech.of(writer, room).says("A needle in the hay").saysLines(120, "hay");
        PagePerson anna = STAGE.person(writer);
        anna.opens("/#/room/" + room + "/" + Speech.placeOf(writer, room, "needle"));
        anna.sees("A needle in the hay");
        anna.presses("More", "needle");
        anna.chooses("Copy link");
        String link = (String) anna.page().evaluate("navigator.clipboard.readText()");

        long newest = reader.get("/account/rooms")
                .require(200)
                .get("items")
                .get(0)
                .get("seq")
                .asLong();
        reader.put("/rooms/" + room + "/members/me/read", Map.of("seq", newest)).require(200);
        PagePerson boris = STAGE.person(reader);
        boris.enters(room);
        boris.sees("hay 119");
        assertThat(boris.message("needle")).hasCount(0);
        boris.opens(link.substring(link.indexOf("/#")));
        assertThat(boris.message("needle")).isInViewport();
        assertThat(boris.message("needle")).isFocused();

        boris.page().keyboard().press("Escape");
        assertThat(boris.message("hay 119")).isInViewport();
        boris.link("Search").click();
        boris.field("What to look for").fill("needles");
        boris.field("What to look for").press("Enter");
        assertThat(boris.page().getByRole(AriaRole.MAIN).locator("mark")).hasText("needle");
        boris.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("A needle"))
                .click();
        assertThat(boris.message("needle")).isInViewport();
    }

    private static void register(PagePerson person, String path) {
        person.opens(path);
        person.link("Create an account").click();
        person.field("User name").fill(person.name());
        person.field("Password").fill(V1Person.PASSWORD);
        person.button("Create an account").click();
        assertThat(person.page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Rooms")))
                .isVisible();
    }
}
