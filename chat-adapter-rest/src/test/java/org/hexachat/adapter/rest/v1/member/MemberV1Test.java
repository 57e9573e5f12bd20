package org.hexachat.adapter.rest.v1.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.Reply;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MemberV1Test extends V1Test {
    @Test
    void a_password_opens_a_room_once() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        send(anna, "PUT", room + "/password", "{\"password\": \"sesame\"}");
        Client boris = somebody();
        String mine = room + "/members/me";
        assertProblem(send(boris, "PUT", mine, "{\"password\": \"wrong\"}"), 403, "room.password_incorrect");
        assertProblem(send(boris, "PUT", mine), 403, "room.password_incorrect");
        Reply joined = send(boris, "PUT", mine, "{\"password\": \"sesame\"}");
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.body()).isEqualTo(get(boris, room).body());
        assertProblem(send(boris, "PUT", mine, "{\"password\": \"sesame\"}"), 409, "room.already_member");
    }

    @Test
    void members_leave() {
        String room = anOpenRoomOf(somebody());
        Client boris = somebody();
        join(boris, room);
        assertThat(send(boris, "DELETE", room + "/members/me").status()).isEqualTo(204);
        assertProblem(send(boris, "DELETE", room + "/members/me"), 403, "room.not_member");
    }

    @Test
    void members_see_each_other_page_by_page() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(anna, room);
        join(boris, room);
        JsonNode first = get(boris, room + "/members?limit=1").json();
        JsonNode second = get(
                        boris,
                        room + "/members?limit=1&after=" + first.get("next").asString())
                .json();
        assertThat(first.at("/items/0/user/id").asString()).isEqualTo(idOf(anna));
        assertThat(second.at("/items/0/user/id").asString()).isEqualTo(idOf(boris));
        assertThat(second.at("/items/0").propertyNames()).containsExactly("user", "role", "joined_at");
        assertThat(second.get("next").isNull()).isTrue();
        assertProblem(get(somebody(), room + "/members"), 403, "room.not_member");
        assertBlamed(get(boris, room + "/members?after=x"), "after", "input.uuid");
    }

    @Test
    void members_are_found_by_how_their_names_begin() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        String name = aUser();
        Client boris = somebodyCalled(name);
        join(anna, room);
        join(boris, room);
        JsonNode found =
                get(anna, room + "/members?q=" + name.toUpperCase(Locale.ROOT)).json();
        assertThat(found.get("items").size()).isEqualTo(1);
        assertThat(found.at("/items/0/user/id").asString()).isEqualTo(idOf(boris));
        assertThat(get(anna, room + "/members?q=" + name.substring(1))
                        .json()
                        .get("items")
                        .isEmpty())
                .isTrue();
        assertThat(get(anna, room + "/members?q=").json().get("items").size()).isEqualTo(2);
        assertBlamed(get(anna, room + "/members?q=" + "a".repeat(151)), "q", "input.too_long");
    }

    @Test
    void a_moderator_keeps_somebody_out_until_the_ban_is_lifted() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(boris, room);
        String ban = room + "/bans/" + idOf(boris);
        assertProblem(send(boris, "PUT", room + "/bans/" + idOf(anna)), 403, "room.not_moderator");
        assertProblem(get(boris, room + "/bans"), 403, "room.not_moderator");
        assertThat(send(anna, "PUT", ban).status()).isEqualTo(204);
        assertProblem(send(anna, "PUT", ban), 409, "room.already_banned");
        assertProblem(get(boris, room + "/messages"), 403, "room.not_member");
        assertProblem(send(boris, "PUT", room + "/members/me"), 403, "room.banned");
        JsonNode bans = get(anna, room + "/bans").json();
        assertThat(bans.at("/items/0").propertyNames()).containsExactly("user", "banned_by", "banned_at");
        assertThat(bans.at("/items/0/user/id").asString()).isEqualTo(idOf(boris));
        assertThat(bans.at("/items/0/banned_by/id").asString()).isEqualTo(idOf(anna));
        assertThat(bans.get("next").isNull()).isTrue();
        assertThat(send(anna, "DELETE", ban).status()).isEqualTo(204);
        assertProblem(send(anna, "DELETE", ban), 409, "room.not_banned");
        join(boris, room);
        assertProblem(send(anna, "PUT", room + "/bans/" + idOf(anna)), 409, "room.owner_stays");
        assertProblem(send(anna, "PUT", room + "/bans/" + anyId()), 404, "user.not_found");
        assertProblem(send(anna, "DELETE", room + "/bans/nobody"), 404, "user.not_found");
    }

    @Test
    void a_moderator_mutes_somebody_for_a_while_or_for_good_and_lifts_it() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(boris, room);
        String mute = room + "/mutes/" + idOf(boris);
        assertProblem(send(boris, "PUT", room + "/mutes/" + idOf(anna), "{}"), 403, "room.not_moderator");
        assertBlamed(send(anna, "PUT", mute, "{\"for_s\":0}"), "for_s", "input.number");
        assertThat(send(anna, "PUT", mute, "{\"for_s\":60}").status()).isEqualTo(204);
        JsonNode muted = get(anna, room + "/mutes").json().at("/items/0");
        assertThat(muted.propertyNames()).containsExactly("user", "muted_by", "muted_at", "until");
        assertThat(muted.get("until").isNull()).isFalse();
        assertProblem(send(boris, "POST", room + "/messages", "{\"text\":\"hi\"}"), 403, "room.muted");
        assertThat(send(anna, "PUT", mute, "{}").status()).isEqualTo(204);
        assertThat(get(anna, room + "/mutes").json().at("/items/0/until").isNull())
                .isTrue();
        assertThat(send(anna, "DELETE", mute).status()).isEqualTo(204);
        assertProblem(send(anna, "DELETE", mute), 409, "room.not_muted");
        assertThat(send(boris, "POST", room + "/messages", "{\"text\":\"hi\"}").status())
                .isEqualTo(201);
    }

    @Test
    void a_moderator_slows_a_room_down() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(boris, room);
        String slow = room + "/slow_mode";
        assertProblem(send(boris, "PUT", slow, "{\"seconds\":60}"), 403, "room.not_moderator");
        assertBlamed(send(anna, "PUT", slow, "{\"seconds\":21601}"), "seconds", "input.number");
        assertThat(send(anna, "PUT", slow, "{\"seconds\":60}")
                        .json()
                        .get("slow_mode_s")
                        .asInt())
                .isEqualTo(60);
        assertProblem(send(boris, "POST", room + "/messages", "{\"text\":\"hi\"}"), 429, "room.slow_mode");
    }

    @Test
    void an_owner_gives_roles_up_to_the_room_itself() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(boris, room);
        String role = room + "/members/" + idOf(boris) + "/role";
        assertProblem(send(boris, "PUT", role, "{\"role\":\"moderator\"}"), 403, "room.not_owner");
        assertBlamed(send(anna, "PUT", role, "{\"role\":\"king\"}"), "role", "input.choice");
        assertThat(send(anna, "PUT", role, "{\"role\":\"moderator\"}").status()).isEqualTo(204);
        assertThat(get(boris, room + "/members").json().at("/items/0/role").asString())
                .isEqualTo("moderator");
        assertProblem(send(boris, "DELETE", room + "/members/" + idOf(anna)), 409, "room.owner_stays");
        assertThat(send(anna, "PUT", role, "{\"role\":\"owner\"}").status()).isEqualTo(204);
        assertProblem(send(boris, "PUT", role, "{\"role\":\"member\"}"), 409, "room.needs_owner");
        assertThat(get(boris, room).json().get("owner_id").asString()).isEqualTo(idOf(boris));
    }

    @Test
    void a_moderator_puts_a_member_out() {
        Client anna = somebody();
        String room = anOpenRoomOf(anna);
        Client boris = somebody();
        join(anna, room);
        join(boris, room);
        assertProblem(send(boris, "DELETE", room + "/members/" + idOf(anna)), 403, "room.not_moderator");
        assertProblem(send(anna, "DELETE", room + "/members/" + idOf(anna)), 409, "room.owner_stays");
        assertThat(send(anna, "DELETE", room + "/members/" + idOf(boris)).status())
                .isEqualTo(204);
        assertProblem(send(anna, "DELETE", room + "/members/" + idOf(boris)), 403, "room.not_member");
        assertProblem(send(anna, "DELETE", room + "/members/" + anyId()), 404, "user.not_found");
        assertProblem(send(anna, "DELETE", room + "/members/nobody"), 404, "user.not_found");
    }
}
