package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What those do in their area who run the server. */
class AreaStoryIT {

    @RegisterExtension
    static final Stage STAGE = Stage.administered();

    @Test
    void an_account_is_opened_and_disabled_and_the_audit_log_says_why() {
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Users");
        area.person().button("New user").click();
        area.types("User name", "zoe");
        area.types("Password", "1234");
        area.tries("New user");
        assertThat(area.person().dialog()).containsText("This password is too short");
        area.types("Password", V1Person.PASSWORD);
        area.presses("New user");
        area.isAt("zoe");

        area.doesWithReason("Disable", "<b>lost</b> phone");
        assertThat(area.person().button("Enable")).isVisible();
        V1Person admin = STAGE.administrator();
        assertThat(admin.post("/sessions", Map.of("username", "zoe", "password", V1Person.PASSWORD))
                        .require(403)
                        .get("code")
                        .asString())
                .isEqualTo("account.disabled");
        area.goes("Audit log");
        assertThat(area.row("account.disabled", "zoe", "<b>lost</b> phone")).isVisible();
    }

    @Test
    void nobody_else_comes_in() {
        V1Person account = STAGE.account("boris");
        AreaPerson area = AreaPerson.knocking(STAGE.stranger(account.name(), Looks.LIGHT));
        assertThat(area.page().getByText("You were not let in")).isVisible();
        area.person().opens("/admin/users");
        assertThat(area.page()).hasURL(Pattern.compile("/admin/login$"));
    }

    @Test
    void the_last_administrator_cannot_be_taken_away() {
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Users");
        area.person().field("Find").fill("admin");
        area.follows("admin");
        area.person().button("Take the right").click();
        area.tries("Take the right");
        assertThat(area.page().locator("vaadin-notification-card")).containsText("administrator");
        assertThat(STAGE.administrator().get("/admin/users").status()).isEqualTo(200);
    }

    @Test
    void who_loses_the_right_is_out_at_once() {
        V1Person admin = STAGE.administrator();
        V1Person second = STAGE.account("deputy");
        admin.put("/admin/users/" + second.id() + "/administrator", Map.of()).require(204);
        AreaPerson area = AreaPerson.entering(STAGE.stranger(second.name(), Looks.LIGHT));
        area.goes("Users");
        admin.delete("/admin/users/" + second.id() + "/administrator").require(204);
        area.person().opens("/admin/rooms");
        assertThat(area.person().button("Log in")).isVisible();
    }

    @Test
    void leaving_the_area_ends_its_session() {
        V1Person admin = STAGE.administrator();
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        int open = admin.get("/sessions").require(200).get("items").size();
        area.person().button("Log out").click();
        assertThat(area.person().button("Log in")).isVisible();
        assertThat(admin.get("/sessions").require(200).get("items").size()).isEqualTo(open - 1);
    }

    @Test
    void somebody_is_put_into_a_room_and_out_of_it() {
        V1Person owner = STAGE.account("owner_of_attic");
        V1Person guest = STAGE.account("guest_of_attic");
        String room = owner.opensRoom("attic");
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Rooms");
        area.person().field("Find").fill("atti");
        area.follows("attic");
        area.person().field("Put somebody in").fill(guest.name());
        assertThat(area.cells().getByText("Put in")).hasCount(1);
        area.cells().getByText("Put in").click();
        assertThat(area.row(guest.name(), "Member")).isVisible();

        guest.post("/rooms/" + room + "/messages", Map.of("text", "how did I get here?"))
                .require(201);

        area.chooses(area.page().getByLabel("What to do with " + guest.name()), "Put out");
        area.confirms("Put out", "a mistake");
        assertThat(guest.post("/rooms/" + room + "/messages", Map.of("text", "hello?"))
                        .status())
                .isEqualTo(403);
        area.opensTab("Audit log");
        assertThat(area.row("member.kicked", "a mistake")).isVisible();
    }

    @Test
    void what_was_said_is_found_read_and_deleted() {
        V1Person writer = STAGE.account("writer_of_cellar");
        String room = writer.opensRoom("cellar");
        Speech.of(writer, room)
                .says("before")
                .says("<img src=x onerror=alert(1)> plutonium")
                .says("after");
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Messages");
        area.person().field("What to look for").fill("plutonium");
        area.person().button("Find").click();
        assertThat(area.row("<img src=x onerror=alert(1)> plutonium")).isVisible();
        assertThat(area.cells().locator("mark")).hasText("plutonium");
        area.cells().getByText("In context").click();
        area.isAt("cellar");
        assertThat(area.page().getByRole(AriaRole.ARTICLE)).hasCount(3);
        area.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText("plutonium"))
                .getByText("Delete")
                .click();
        area.confirms("Delete", "dangerous");
        assertThat(area.page().getByRole(AriaRole.ARTICLE).nth(1)).containsText("This message was deleted.");
        assertThat(writer.get("/rooms/" + room + "/audit").require(200).toString())
                .contains("room.read", "dangerous")
                .doesNotContain("plutonium");
    }

    @Test
    void a_webhook_comes_with_the_line_that_posts_by_it() {
        V1Person owner = STAGE.account("owner_of_garage");
        owner.opensRoom("garage");
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Rooms");
        area.person().field("Find").fill("garage");
        area.follows("garage");
        area.opensTab("Incoming webhooks");
        area.person().button("New webhook").click();
        area.types("Name", "builds");
        area.presses("New webhook");
        assertThat(area.page().locator("pre")).hasText(Pattern.compile("^curl http://[^/]+/api/v1/hooks/\\S+ -H .*"));
        assertThat(area.row("builds")).isVisible();
    }

    @Test
    void a_room_is_taken_along_as_a_file_and_its_owner_is_told() throws IOException {
        V1Person owner = STAGE.account("owner_of_library");
        String room = owner.opensRoom("library");
        Speech.of(owner, room).says("first").says("last");
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Rooms");
        area.person().field("Find").fill("library");
        area.follows("library");
        area.opensTab("Export");
        Path file = area.downloads("Export the room");
        assertThat(Files.readAllLines(file))
                .satisfies(lines -> assertThat(lines.getFirst()).contains("\"name\":\"library\""))
                .anySatisfy(line -> assertThat(line).contains("\"text\":\"last\""))
                .last()
                .isEqualTo("{\"type\":\"end\"}");
        assertThat(area.row("library", "admin", "Complete", "3 / 3")).isVisible();
        assertThat(owner.get("/rooms/" + room + "/audit").require(200).toString())
                .contains("room.exported");
        area.goes("Background work");
        assertThat(area.row("library", "admin", "Complete")).isVisible();
    }

    @Test
    void a_file_is_opened_and_the_room_is_told_that_somebody_reads() {
        V1Person writer = STAGE.account("writer_of_archive");
        String room = "/rooms/" + writer.opensRoom("archive");
        String file = writer.post(room + "/attachments?name=plans.json", Map.of("secret", "plans"))
                .require(201)
                .get("id")
                .asString();
        writer.post(room + "/messages", Map.of("attachments", List.of(file))).require(201);
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Files and storage");
        assertThat(area.downloads("plans.json")).hasContent("{\"secret\":\"plans\"}");
        assertThat(writer.get(room + "/audit").require(200).toString()).contains("room.read");
        area.cells().getByText("In context").first().click();
        area.isAt("archive");
        assertThat(area.downloads("plans.json")).hasContent("{\"secret\":\"plans\"}");
    }

    @Test
    void the_audit_log_is_narrowed_by_names_and_taken_along() throws IOException {
        V1Person admin = STAGE.administrator();
        V1Person wanted = STAGE.account("wanted_of_audit");
        V1Person other = STAGE.account("other_of_audit");
        for (V1Person one : List.of(wanted, other)) {
            admin.put("/admin/users/" + one.id() + "/administrator", Map.of()).require(204);
        }
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Audit log");
        assertThat(area.row("account.administrator_granted", other.name())).isVisible();
        area.person().field("Who").fill("nobody_of_this_name");
        area.page().keyboard().press("Tab");
        assertThat(area.page().locator("vaadin-combo-box[invalid]")).containsText("Nothing found");
        area.person().field("To whom").fill("wanted_of");
        area.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(wanted.name()))
                .click();
        assertThat(area.row("account.administrator_granted", other.name())).hasCount(0);
        assertThat(area.row("account.administrator_granted", wanted.name())).isVisible();
        assertThat(Files.readAllLines(area.downloads("Export")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(wanted.id()));
    }

    @Test
    void the_bot_of_somebody_else_is_found_and_deleted() {
        V1Person owner = STAGE.account("owner_of_bots");
        V1Person bot = STAGE.bot(madeBot(owner, "nightly_builds"));
        bot.get("/account").require(200);
        madeBot(STAGE.account("other_owner"), "weather_report");
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Bots");
        area.person().field("Find").fill("TLY_BUI");
        assertThat(area.row("nightly_builds", "owner_of_bots", "messages:write"))
                .isVisible();
        assertThat(area.row("weather_report")).hasCount(0);
        assertThat(area.cells().getByText("New token")).hasCount(0);
        area.cells().getByText("Delete").click();
        area.confirms("Delete", "nobody needs it");
        assertThat(area.row("nightly_builds")).hasCount(0);
        assertThat(owner.get("/bots").require(200).get("items").isEmpty()).isTrue();
        assertThat(bot.get("/account").status()).isEqualTo(401);

        area.person().field("Find").fill("");
        area.person().field("Owner").fill("other_owner");
        assertThat(area.row("weather_report", "other_owner")).isVisible();
        area.goes("Audit log");
        assertThat(area.row("account.deleted", "nobody needs it")).isVisible();
    }

    @Test
    void the_webhooks_and_invitations_of_a_room_are_found_among_all_and_revoked() {
        V1Person owner = STAGE.account("owner_of_loft");
        String room = "/rooms/" + owner.opensRoom("loft");
        String hook = madeForPrograms(owner, room, "loft");
        V1Person other = STAGE.account("owner_of_shed");
        madeForPrograms(other, "/rooms/" + other.opensRoom("shed"), "shed");
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));

        area.goes("Incoming webhooks");
        assertThat(area.row("shed", "shed_builds", "owner_of_shed")).isVisible();
        area.person().field("Room").fill("LOFT");
        assertThat(area.row("shed")).hasCount(0);
        assertThat(area.row("loft", "loft_builds", "owner_of_loft")).isVisible();
        area.cells().getByText("Revoke").click();
        area.presses("Revoke");
        assertThat(area.row("loft_builds")).hasCount(0);
        assertThat(owner.post(hook, Map.of("text", "built")).status()).isEqualTo(404);

        area.goes("Outgoing webhooks");
        assertThat(area.row("shed", "https://example.org/shed")).isVisible();
        area.person().field("Who").fill("owner_of_loft");
        assertThat(area.row("shed")).hasCount(0);
        assertThat(area.row("loft", "https://example.org/loft", "Active")).isVisible();
        area.cells().getByText("Delete").click();
        area.presses("Delete");
        assertThat(area.row("https://example.org/loft")).hasCount(0);

        area.goes("Invitations");
        assertThat(area.row("shed", "owner_of_shed")).isVisible();
        area.person().field("Room").fill("loft");
        assertThat(area.row("shed")).hasCount(0);
        assertThat(area.row("loft", "owner_of_loft", "0 / 100")).isVisible();
        area.cells().getByText("Revoke").click();
        area.presses("Revoke");
        assertThat(area.row("loft", "owner_of_loft")).hasCount(0);
        for (String list : List.of("/webhooks", "/outgoing-webhooks", "/invitations")) {
            assertThat(owner.get(room + list).require(200).get("items").isEmpty())
                    .as(list)
                    .isTrue();
        }
    }

    @Test
    void settings_are_changed_while_the_server_runs() {
        V1Person admin = STAGE.administrator();
        Map<String, String> somebody = Map.of("username", "late_comer", "password", V1Person.PASSWORD);
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        area.goes("Settings");
        area.chooses(area.person().field("Who can register"), "nobody; administrators open accounts");
        area.person().button("Save").click();
        assertThat(area.page().getByText("Saved.")).isVisible();
        assertThat(admin.post("/users", somebody).require(403).get("code").asString())
                .isEqualTo("registration.closed");
        area.chooses(area.person().field("Who can register"), "As configured");
        area.person().button("Save").click();
        assertThat(area.page().getByText("The configuration says: everybody").first())
                .isVisible();
        area.page().waitForCondition(() -> admin.post("/users", somebody).status() == 201);
    }

    @Test
    void the_dashboard_goes_on_by_itself() {
        AreaPerson area = AreaPerson.entering(STAGE.stranger("admin", Looks.LIGHT));
        assertThat(area.page().getByText("answers within")).isVisible();
        V1Person writer = STAGE.account("writer_of_figures");
        Speech talk = Speech.of(writer, writer.opensRoom("figures"));
        assertThat(area.page().locator(".area-figure").nth(1)).hasText("per second 0");
        area.page().waitForCondition(() -> {
            talk.says("tick");
            return !area.page().locator(".area-figure").nth(1).innerText().equals("per second 0");
        });
        assertThat(area.page().locator("canvas")).hasCount(6);
    }

    /** An incoming webhook, of which the path is answered, an outgoing one, and an invitation. */
    private static String madeForPrograms(V1Person owner, String room, String name) {
        owner.post(room + "/outgoing-webhooks", Map.of("url", "https://example.org/" + name))
                .require(201);
        owner.post(room + "/invitations", Map.of()).require(201);
        return owner.post(room + "/webhooks", Map.of("name", name + "_builds"))
                .require(201)
                .get("url")
                .asString()
                .replaceFirst("^/api/v1", "");
    }

    private static JsonNode madeBot(V1Person owner, String name) {
        return owner.post("/bots", Map.of("username", name, "scopes", List.of("messages:write")))
                .require(201);
    }
}
