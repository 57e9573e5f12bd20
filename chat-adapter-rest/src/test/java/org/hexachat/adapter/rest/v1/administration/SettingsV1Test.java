package org.hexachat.adapter.rest.v1.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.user.UserId;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SettingsV1Test extends V1Test {
    private static final String PATH = "/admin/settings";

    private Client person;
    private Client root;

    @BeforeEach
    void come() {
        person = somebody();
        root = somebody();
        storage.users().grantAdministrator(new UserId(UUID.fromString(idOf(root))));
    }

    /** The other tests run on the same server. */
    @AfterEach
    void goBack() {
        storage.settings().save(ChangedSettings.NONE);
    }

    @Test
    void each_setting_is_shown_beside_what_the_configuration_says() {
        JsonNode settings = get(root, PATH).json();
        assertThat(settings.propertyNames())
                .containsExactly(
                        "registration",
                        "room_creation",
                        "retention_days",
                        "on_account_deletion",
                        "on_account_deletion_choice");
        assertThat(settings.get("registration").toString())
                .isEqualTo("{\"value\":\"open\",\"configured\":\"open\",\"changed\":false}");
        assertThat(settings.get("retention_days").toString())
                .isEqualTo("{\"value\":365,\"configured\":365,\"changed\":false}");
        assertThat(settings.get("on_account_deletion_choice").toString())
                .isEqualTo("{\"value\":true,\"configured\":true,\"changed\":false}");
    }

    @Test
    void only_what_is_named_changes_and_null_goes_back() {
        change("""
                {"retention_days": 30, "room_creation": "administrators", "on_account_deletion": "erase",
                 "on_account_deletion_choice": false}""");
        JsonNode changed = change("{\"retention_days\": null}");
        assertThat(changed.at("/retention_days/value").asInt()).isEqualTo(365);
        assertThat(changed.at("/retention_days/changed").asBoolean()).isFalse();
        assertThat(changed.at("/room_creation").toString())
                .isEqualTo("{\"value\":\"administrators\",\"configured\":\"everybody\",\"changed\":true}");
        assertThat(changed.at("/on_account_deletion/value").asString()).isEqualTo("erase");
        assertThat(changed.at("/on_account_deletion_choice").toString())
                .isEqualTo("{\"value\":false,\"configured\":true,\"changed\":true}");
        assertThat(change("{}")).isEqualTo(changed);
        assertThat(get(root, PATH).json()).isEqualTo(changed);
    }

    @Test
    void what_was_changed_stands_in_the_audit_log_once() {
        change("{\"registration\": \"closed\", \"retention_days\": 7}");
        change("{\"registration\": \"closed\"}");
        change("{\"registration\": null}");
        JsonNode lines = get(root, "/admin/audit?action=settings.changed&actor=" + idOf(root))
                .json()
                .get("items");
        assertThat(lines.findValuesAsString("detail"))
                .containsExactly("registration=open (configured)", "registration=closed, retention_days=7");
        assertThat(lines.at("/0/room_id").isNull()).isTrue();
        assertThat(lines.at("/0/member").isNull()).isTrue();
    }

    @Test
    void nobody_registers_where_that_is_closed_on_either_surface() {
        change("{\"registration\": \"closed\"}");
        String v1 = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(anyName(), PASSWORD);
        assertProblem(send(stranger(), "POST", "/users", v1), 403, "registration.closed");
        String classic = "{\"username\": \"%s\", \"password\": \"%2$s\", \"re_password\": \"%2$s\"}"
                .formatted(anyName(), PASSWORD);
        Reply refused =
                stranger().inEnglish().with("Content-Type", "application/json").send("POST", "/auth/users/", classic);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("detail").asString()).startsWith("Nobody can register here.");
        assertThat(send(root, "POST", "/admin/users", v1).status()).isEqualTo(201);
        change("{\"registration\": null}");
        assertThat(send(
                                stranger(),
                                "POST",
                                "/users",
                                "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(anyName(), PASSWORD))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void only_administrators_make_rooms_where_it_is_so_on_either_surface() {
        change("{\"room_creation\": \"administrators\"}");
        String room = "{\"name\": \"%s\"}";
        assertProblem(send(person, "POST", "/rooms", room.formatted(anyName())), 403, "room.creation_restricted");
        assertThat(person.with("Content-Type", "application/json")
                        .send("POST", "/api/createroom/", "{\"name\": \"%s\", \"password\": \"\"}".formatted(anyName()))
                        .status())
                .isEqualTo(403);
        assertThat(send(root, "POST", "/rooms", room.formatted(anyName())).status())
                .isEqualTo(201);
        assertThat(send(person, "POST", "/direct", "{\"people\": [\"%s\"], \"text\": \"hi\"}".formatted(idOf(root)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void the_retention_of_the_server_holds_for_rooms_at_once() {
        String room = anOpenRoomOf(person);
        assertThat(get(person, room + "/retention").json().get("server_days").asInt())
                .isEqualTo(365);
        change("{\"retention_days\": 30}");
        assertThat(get(person, room + "/retention").json().get("server_days").asInt())
                .isEqualTo(30);
    }

    @Test
    void what_becomes_of_messages_is_no_choice_where_there_is_none() {
        change("{\"on_account_deletion\": \"erase\", \"on_account_deletion_choice\": false}");
        String deletion = "{\"current_password\": \"%s\", \"messages\": \"keep\"}".formatted(PASSWORD);
        assertBlamed(send(person, "DELETE", "/account", deletion), "messages", "input.choice");
    }

    @Test
    void what_is_no_value_is_refused_and_changes_nothing() {
        assertBlamed(refused("{\"registration\": \"invited\"}"), "registration", "input.choice");
        assertBlamed(refused("{\"room_creation\": true}"), "room_creation", "input.type");
        assertBlamed(refused("{\"retention_days\": 0}"), "retention_days", "input.number");
        assertBlamed(refused("{\"retention_days\": 36501}"), "retention_days", "input.number");
        assertBlamed(refused("{\"on_account_deletion\": \"\"}"), "on_account_deletion", "input.blank");
        assertBlamed(
                refused("{\"on_account_deletion_choice\": \"no\", \"registration\": \"closed\"}"),
                "on_account_deletion_choice",
                "input.boolean");
        assertThat(storage.settings().find()).isEqualTo(ChangedSettings.NONE);
    }

    @Test
    void nobody_else_sees_or_changes_them() {
        assertProblem(get(person, PATH), 403, "administrator.required");
        for (String body : List.of("{}", "{\"registration\": \"closed\"}")) {
            assertProblem(send(person, "PATCH", PATH, body), 403, "administrator.required");
        }
        assertThat(storage.settings().find()).isEqualTo(ChangedSettings.NONE);
    }

    private JsonNode change(String body) {
        Reply changed = send(root, "PATCH", PATH, body);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        return changed.json();
    }

    private Reply refused(String body) {
        return send(root, "PATCH", PATH, body);
    }
}
