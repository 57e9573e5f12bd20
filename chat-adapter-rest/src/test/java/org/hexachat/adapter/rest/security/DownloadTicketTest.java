package org.hexachat.adapter.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexachat.restserver.Client;
import org.hexachat.restserver.V1Test;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ticket stands in the address of a download, and nowhere else. */
class DownloadTicketTest extends V1Test {
    private Client anna;
    private String room;

    @BeforeEach
    void come() {
        anna = somebody();
        room = anOpenRoomOf(anna);
    }

    @Test
    void it_opens_one_download_of_its_owner() {
        String ticket = ticketOf(anna);
        assertThat(get(stranger(), room + "/export?ticket=" + ticket).body()).endsWith("{\"type\":\"end\"}\n");
        assertProblem(get(stranger(), room + "/export?ticket=" + ticket), 401, "ticket.invalid");
        assertProblem(get(stranger(), room + "/export?ticket=" + ticketOf(somebody())), 403, "room.not_owner");
    }

    @Test
    void it_opens_all_that_is_long_and_nothing_else() {
        for (String path : List.of(room + "/audit/export", "/account/export")) {
            assertThat(get(stranger(), path + "?ticket=" + ticketOf(anna)).status())
                    .as(path)
                    .isEqualTo(200);
        }
        assertProblem(get(stranger(), "/admin/audit/export?ticket=" + ticketOf(anna)), 403, "administrator.required");
        for (String path : List.of("/account", room, room + "/messages")) {
            assertProblem(get(stranger(), path + "?ticket=" + ticketOf(anna)), 401, "authentication.required");
        }
        assertProblem(
                send(stranger(), "POST", room + "/export?ticket=" + ticketOf(anna)), 401, "authentication.required");
    }

    @Test
    void nonsense_opens_nothing() {
        for (String ticket : List.of("", "0123456789abcdef", "%20")) {
            assertProblem(get(stranger(), room + "/export?ticket=" + ticket), 401, "ticket.invalid");
        }
    }

    @Test
    void it_goes_before_a_cookie_and_after_a_header() {
        Client other = stranger().with("Cookie", "chat_session=0123456789abcdef");
        assertThat(get(other, room + "/export?ticket=" + ticketOf(anna)).status())
                .isEqualTo(200);
        String ticket = ticketOf(anna);
        assertProblem(get(somebody(), room + "/export?ticket=" + ticket), 403, "room.not_owner");
        assertThat(get(stranger(), room + "/export?ticket=" + ticket).status()).isEqualTo(200);
    }

    private static String ticketOf(Client client) {
        return send(client, "POST", "/tickets").json().get("ticket").asString();
    }
}
