package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each view of the administrator's area, in light and dark and on a phone. */
class AreaViewsIT {

    @RegisterExtension
    static final Stage STAGE = Stage.administered();

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZOOMED")
    void every_view(Looks looks) {
        V1Person admin = STAGE.administrator();
        V1Person writer = STAGE.account("anna_" + looks);
        String room = writer.opensRoom("kitchen_" + looks);
        Speech.of(writer, room).says("Good morning").says("Tea is ready");
        writer.post("/bots", Map.of("username", "builds_" + looks, "scopes", List.of("messages:write", "rooms:join")))
                .require(201);
        writer.post("/rooms/" + room + "/invitations", Map.of()).require(201);
        writer.post("/rooms/" + room + "/webhooks", Map.of("name", "weather_" + looks))
                .require(201);
        writer.post("/rooms/" + room + "/outgoing-webhooks", Map.of("url", "https://example.org/a/rather/long/address"))
                .require(201);
        String file = writer.post("/rooms/" + room + "/attachments?name=map_of_the_kitchen.json", Map.of())
                .require(201)
                .get("id")
                .asString();
        writer.post("/rooms/" + room + "/messages", Map.of("attachments", List.of(file)))
                .require(201);
        admin.delete("/rooms/" + room + "/members/" + writer.id() + "?reason=none");
        PagePerson person = STAGE.stranger("admin", looks);
        person.opens("/admin/");
        assertThat(person.button("Log in")).isVisible();
        check("area-login", looks, person);
        AreaPerson area = AreaPerson.entering(person);
        check("area-dashboard", looks, person);
        visit(area, looks, "users", "Users");
        visit(area, looks, "users/" + writer.id(), writer.name());
        visit(area, looks, "rooms", "Rooms");
        visit(area, looks, "rooms/" + room, "kitchen_" + looks);
        area.opensTab("Export");
        area.downloads("Export the room");
        assertThat(area.row("kitchen_" + looks, "Complete")).isVisible();
        check("area-room-export", looks, person);
        visit(area, looks, "rooms/" + room + "/messages", "kitchen_" + looks);
        visit(area, looks, "messages", "Messages");
        visit(area, looks, "storage", "Files and storage");
        visit(area, looks, "bots", "Bots");
        visit(area, looks, "invitations", "Invitations");
        visit(area, looks, "incoming-webhooks", "Incoming webhooks");
        visit(area, looks, "outgoing-webhooks", "Outgoing webhooks");
        visit(area, looks, "audit", "Audit log");
        visit(area, looks, "jobs", "Background work");
        visit(area, looks, "settings", "Settings");
        visit(area, looks, "users/" + writer.id(), writer.name());
        person.button("Disable").click();
        assertThat(person.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Disable")))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        check("area-disable", looks, person);
    }

    private static void visit(AreaPerson area, Looks looks, String path, String heading) {
        area.person().opens("/admin/" + path);
        area.isAt(heading);
        assertThat(area.page().getByRole(AriaRole.GRID).locator("[loading]")).hasCount(0);
        check("area-" + path.replaceAll("[0-9a-f-]{36}", "one").replace('/', '-'), looks, area.person());
    }

    private static void check(String name, Looks looks, PagePerson person) {
        Page page = person.page();
        Axe.assertFindsNothing(name + ", " + looks, page);
        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth <= innerWidth"))
                .as("that %s fits, %s", name, looks)
                .isEqualTo(true);
        Screenshots.of(name, looks, page);
    }
}
