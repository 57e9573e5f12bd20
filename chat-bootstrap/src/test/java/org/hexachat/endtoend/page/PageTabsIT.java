package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody has read, drafted and set, in one tab and in another, and what they are told of where there is none. */
class PageTabsIT {

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void what_is_unread_elsewhere_is_counted_in_the_list_until_it_is_read_in_any_tab() {
        Talk talk = Talk.in(STAGE, "kitchen");
        V1Person owner = talk.owner();
        String garden = owner.opensRoom("garden");
        talk.member().join(garden).require(201);
        Speech.of(owner, garden).says("spring");
        Speech.of(talk.member(), garden).says("roses").says("@" + owner.name() + ", tulips?");
        PagePerson anna = talk.anna();
        PagePerson tab = anna.inAnotherTab();
        for (PagePerson one : new PagePerson[] {anna, tab}) {
            assertThat(one.inList("garden")).containsText("2 unread messages");
            assertThat(one.inList("garden")).containsText("@1");
            assertThat(one.inList("garden")).containsText("tulips?");
        }
        tab.page().bringToFront();
        tab.inList("garden").click();
        tab.sees("roses");
        assertThat(tab.messages().getByText("New", new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        for (PagePerson one : new PagePerson[] {tab, anna}) {
            assertThat(one.inList("garden")).containsText("tulips?");
            assertThat(one.inList("garden")).not().containsText("unread");
            assertThat(one.inList("garden")).not().containsText("@1");
        }
    }

    @Test
    void a_draft_is_in_all_tabs_and_survives_a_reload() {
        Talk talk = Talk.in(STAGE, "drafts");
        PagePerson anna = talk.anna();
        PagePerson tab = anna.inAnotherTab();
        assertThat(tab.composer()).isVisible();
        anna.composer().fill("half a sent");
        assertThat(tab.composer()).hasValue("half a sent");
        anna.page().reload();
        assertThat(anna.composer()).hasValue("half a sent");
        tab.composer().press("Enter");
        talk.boris().sees("half a sent");
        assertThat(anna.composer()).hasValue("");
        anna.page().reload();
        assertThat(anna.composer()).hasValue("");
    }

    @Test
    void who_logs_out_in_one_tab_has_logged_out_in_all() {
        Talk talk = Talk.in(STAGE, "leaving");
        PagePerson tab = talk.anna().inAnotherTab();
        assertThat(tab.composer()).isVisible();
        talk.anna().troubles().expect("status of 401");
        talk.anna().button("Log out").click();
        assertThat(talk.anna().field("User name")).isVisible();
        assertThat(tab.field("User name")).isVisible();
        assertThat(tab.composer()).hasCount(0);
    }

    @Test
    void one_device_ends_the_session_of_another() {
        V1Person account = STAGE.account("anna_devices");
        PagePerson desk = STAGE.person(account);
        PagePerson phone = STAGE.person(account);
        desk.link("Account and settings").click();
        Locator sessions =
                desk.page().getByRole(AriaRole.LIST).filter(new Locator.FilterOptions().setHasText("This device"));
        assertThat(sessions.getByRole(AriaRole.LISTITEM)).hasCount(3);
        phone.troubles().expect("status of 401|WebSocket");
        for (int left = 2; left > 0; left--) {
            sessions.getByRole(AriaRole.BUTTON).first().click();
            assertThat(sessions.getByRole(AriaRole.LISTITEM)).hasCount(left);
        }
        phone.page().reload();
        assertThat(phone.field("User name")).isVisible();
    }

    @Test
    void somebody_who_wants_to_be_told_of_nothing_sees_no_number() {
        Talk talk = Talk.in(STAGE, "quiet");
        PagePerson anna = talk.anna();
        anna.link("Room settings").click();
        anna.field("Nothing").check();
        anna.opens("/#/account");
        Speech.of(talk.member(), talk.room()).says("psst");
        assertThat(anna.inList("quiet")).containsText("psst");
        assertThat(anna.inList("quiet")).not().containsText("unread");
        anna.opens("/#/room/" + talk.room() + "?panel=settings");
        assertThat(anna.field("Nothing")).isChecked();
    }

    @Test
    void the_switcher_goes_to_a_room_by_a_few_letters() {
        V1Person account = STAGE.account("anna_switches");
        String attic = account.opensRoom("attic");
        account.opensRoom("cellar");
        PagePerson anna = STAGE.person(account);
        anna.enters(attic);
        anna.page().keyboard().press("Control+k");
        anna.field("Name of a room or person").pressSequentially("cel");
        anna.page().keyboard().press("Enter");
        assertThat(anna.page().getByRole(AriaRole.HEADING).first()).hasText("cellar");
        assertThat(anna.composer()).isFocused();
        anna.page().keyboard().press("Alt+ArrowDown");
        assertThat(anna.page().getByRole(AriaRole.HEADING).first()).hasText("attic");
    }

    @Test
    void the_page_speaks_russian_when_it_is_asked_to() {
        Talk talk = Talk.in(STAGE, "languages");
        PagePerson anna = talk.anna();
        anna.opens("/#/account");
        anna.field("Language").selectOption("Русский");
        assertThat(anna.link("Учётная запись и настройки").first()).isVisible();
        assertThat(anna.page().locator("html")).hasAttribute("lang", "ru");
        Speech.of(talk.member(), talk.room()).says("раз").says("два");
        assertThat(anna.inList("languages")).containsText("2 непрочитанн");
    }

    @Test
    void a_push_is_shown_where_the_page_is_not_looked_at() {
        PagePerson anna = Talk.in(STAGE, "pushes").anna();
        Notifications.allow(anna);
        Notifications notifications = Notifications.of(anna);
        notifications.deliver(push("r0", "\"cellar\"", 1, "on the page already"));
        anna.opens("/assets/web/icon.svg");
        notifications.deliverUntil(push("r1", "\"garden\"", 7, "roses"), "boris · garden: roses");
        notifications.deliverUntil(push("r1", "\"garden\"", 8, ""), "boris · garden: sent a file");
        notifications.deliver(push("r1", "\"garden\"", 7, "roses"));
        notifications.deliverUntil(push("r2", "null", 3, "hi"), "boris · garden: sent a file", "boris: hi");
        notifications.deliverUntil("of a newer server", "boris · garden: sent a file", "boris: hi", "New message: ");
    }

    @Test
    void what_is_said_in_another_room_is_shown_once_by_the_page_and_by_a_push() {
        Talk talk = Talk.in(STAGE, "twice");
        V1Person owner = talk.owner();
        String garden = owner.opensRoom("garden_twice");
        talk.member().join(garden).require(201);
        PagePerson anna = talk.anna();
        Notifications.allow(anna);
        Notifications notifications = Notifications.of(anna);
        assertThat(anna.inList("garden_twice")).isVisible();
        String said = "@" + owner.name() + ", roses?";
        String title = talk.member().name() + " · garden_twice: " + said;
        notifications.repeatUntil(() -> Speech.of(talk.member(), garden).says(said), title);
        anna.opens("/assets/web/icon.svg");
        notifications.deliver(push(garden, "\"garden_twice\"", 1, "older"));
        notifications.deliverUntil(push("r2", "null", 1, "hi"), title, "boris: hi");
    }

    @Test
    void pushes_are_turned_on_and_off_and_end_with_the_session() {
        V1Person account = STAGE.account("anna_device");
        PagePerson anna = STAGE.person(account);
        Notifications.allow(anna);
        anna.opens("/#/account");
        anna.page().reload();
        Locator choice = anna.field("Notify on this device also when the page is closed");
        choice.check();
        anna.page().waitForCondition(() -> hosts(account).equals(List.of("push.example.org")));
        anna.page().reload();
        assertThat(choice).isChecked();
        choice.uncheck();
        anna.page().waitForCondition(() -> hosts(account).isEmpty());
        anna.page().reload();
        assertThat(choice).not().isChecked();
        choice.check();
        anna.page().waitForCondition(() -> hosts(account).size() == 1);
        anna.button("Log out").click();
        assertThat(anna.button("Log in")).isVisible();
        anna.page().waitForCondition(() -> hosts(account).isEmpty());
        assertThat(anna.page().evaluate("localStorage.getItem('push-service')")).isNull();
    }

    private static String push(String room, String name, int seq, String text) {
        return """
                {"room": "%s", "room_name": %s, "seq": %d, "author": "boris", "text": "%s", "mention": false}
                """.formatted(room, name, seq, text);
    }

    /** Where the server pushes to for somebody. */
    private static List<String> hosts(V1Person person) {
        return person.get("/account/push-subscriptions")
                .require(200)
                .get("items")
                .valueStream()
                .map(one -> one.get("host").asString())
                .toList();
    }
}
