package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goes to every view of the page: each is legible, fits the screen, and shows where the focus is. */
class PageViewsIT {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void before_somebody_has_logged_in(Looks looks) {
        PagePerson stranger = STAGE.stranger("stranger_" + looks, looks);
        visit(stranger, looks, "login", "/#/login", "Log in");
        visit(stranger, looks, "register", "/#/register", "Create an account");
        stranger.troubles().expect("status of 401 .*/setup$");
        visit(stranger, looks, "setup", "/#/setup/secret", "Set up your chat");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void around_the_rooms(Looks looks) {
        V1Person account = STAGE.account("anna_around_" + looks);
        V1Person other = STAGE.account("boris_around_" + looks);
        String door = other.post("/rooms", Map.of("name", "locked_" + looks, "password", "open sesame"))
                .require(201)
                .get("id")
                .asString();
        PagePerson anna = STAGE.person(account, looks);
        visit(anna, looks, "home", "/#/", "Welcome, " + anna.name());
        visit(anna, looks, "door", "/#/room/" + door, "locked_" + looks);
        visit(anna, looks, "directory", "/#/directory", "All rooms");
        visit(anna, looks, "account", "/#/account", "Account: " + anna.name());
        assertThat(anna.page().getByText("This device", new Page.GetByTextOptions().setExact(true)))
                .isVisible();

        String room = account.opensRoom("lobby_" + looks);
        other.join(room).require(201);
        Speech.of(other, room).says("a needle, @" + anna.name()).says("and one more needle");
        anna.opens("/#/search?q=needle");
        assertThat(anna.page().locator("mark")).hasCount(2);
        view(anna, looks, "search").checkWithKeys();
        anna.page().keyboard().press("Control+k");
        assertThat(anna.field("Name of a room or person")).isFocused();
        view(anna, looks, "switcher").checkWithKeys();
        anna.page().keyboard().press("Escape");
        anna.page().evaluate("document.activeElement.blur()");
        anna.page().keyboard().press("?");
        assertThat(anna.dialog()).containsText("While writing");
        view(anna, looks, "help").checkWithKeys();
        anna.page().keyboard().press("Escape");
        openList(anna, looks);
        anna.button("New…").click();
        view(anna, looks, "list-menu").check();
        anna.chooses("New room");
        view(anna, looks, "new-room").checkWithKeys();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZOOMED")
    void in_a_room(Looks looks) {
        V1Person owner = STAGE.account("anna_inside_" + looks);
        V1Person member = STAGE.account("boris_inside_" + looks);
        String room = owner.opensRoom("kitchen_" + looks);
        member.join(room).require(201);
        Conversation.between(owner, member, room);
        PagePerson anna = STAGE.person(owner, looks);
        anna.enters(room);
        anna.presses("React", "Good morning");
        assertThat(anna.dialog().getByRole(AriaRole.BUTTON).nth(20)).isVisible();
        view(anna, looks, "emoji").checkWithKeys();
        anna.field("Find an emoji").fill("tada");
        anna.dialog().getByRole(AriaRole.BUTTON).last().click();
        assertThat(anna.message("Good morning").getByRole(AriaRole.GROUP).first())
                .isVisible();
        view(anna, looks, "room").checkWithKeys();
        anna.presses("More", "Good morning");
        view(anna, looks, "message-menu").check();
        anna.page().keyboard().press("Escape");
        anna.button("Invite").click();
        anna.button("Make a link").click();
        assertThat(anna.dialog().getByRole(AriaRole.IMG)).isVisible();
        view(anna, looks, "invite").checkWithKeys();

        beside(anna, looks, room, "members", "Members");
        anna.button("What to do with " + member.name()).click();
        view(anna, looks, "member-menu").check();
        anna.chooses("Ban…");
        view(anna, looks, "ban").checkWithKeys();
        beside(anna, looks, room, "settings", "Room settings");
        beside(anna, looks, room, "files", "Files");
        anna.enters(room);
        anna.link("1 reply").click();
        assertThat(anna.beside("Thread").getByRole(AriaRole.ARTICLE)).hasCount(2);
        view(anna, looks, "thread").checkWithKeys();
    }

    private static void beside(PagePerson person, Looks looks, String room, String panel, String title) {
        person.page().navigate("about:blank");
        person.opens("/#/room/" + room + "?panel=" + panel);
        assertThat(person.beside(title)).isVisible();
        assertThat(person.page().getByText("Loading…")).hasCount(0);
        view(person, looks, panel).checkWithKeys();
    }

    private static void visit(PagePerson person, Looks looks, String name, String path, String heading) {
        person.opens(path);
        assertThat(person.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)))
                .isVisible();
        assertThat(person.page().getByText("Loading…")).hasCount(0);
        view(person, looks, name).checkWithKeys();
    }

    /** Where the page is narrow, the list of rooms is a view of its own. */
    private static void openList(PagePerson person, Looks looks) {
        if (!looks.isWide()) {
            person.button("Rooms").click();
            assertThat(person.page()
                            .locator("#room-list")
                            .getByRole(AriaRole.LINK)
                            .first())
                    .isVisible();
            view(person, looks, "list").checkWithKeys();
        }
    }

    private static View view(PagePerson person, Looks looks, String name) {
        person.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return new View(name, looks, person.page());
    }
}
