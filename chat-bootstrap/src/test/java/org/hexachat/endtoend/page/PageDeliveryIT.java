package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of messages when the connection, the server or the page goes away while they are written. */
class PageDeliveryIT {

    private static final int MANY = 15;
    private static final int RELOADS = 4;
    private static final int FEW = 10;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void what_is_written_without_a_connection_waits_in_view_and_goes_out_once() {
        Talk talk = cut(Talk.in(STAGE, "offline"));
        PagePerson anna = talk.anna();
        anna.saysAndIsHeard("before the cut");
        anna.browser().setOffline(true);
        assertThat(anna.page().getByText("No connection.")).isVisible();
        anna.says("first");
        anna.says("second");
        assertThat(anna.pending("first")).containsText("Goes out once there is a connection");
        talk.boris().saysAndIsHeard("anybody there?");
        talk.boris().saysAndIsHeard("well, later");
        assertThat(anna.message("anybody")).hasCount(0);

        anna.browser().setOffline(false);
        anna.sees("second");
        anna.sees("well, later");
        assertThat(anna.page().getByText("No connection.")).hasCount(0);
        talk.assertBothSeeTheHistoryOf(5);
    }

    @Test
    void a_server_that_is_killed_while_both_write_loses_and_doubles_nothing() {
        Talk talk = cut(Talk.in(STAGE, "killed"));
        talk.anna().bursts(lines("anna before", MANY));
        talk.boris().bursts(lines("boris before", MANY));
        STAGE.server().kill();
        talk.anna().says("anna meanwhile");
        talk.boris().says("boris meanwhile");
        assertThat(talk.anna().pending("anna meanwhile")).isVisible();
        STAGE.server().start();
        talk.awaitConnections();
        talk.anna().sees("boris meanwhile");
        talk.boris().sees("anna meanwhile");
        talk.anna().saysAndIsHeard("anna afterwards");
        talk.assertBothSeeTheHistoryOf(2 * MANY + 3);
    }

    @Test
    void a_page_that_is_loaded_anew_while_it_sends_loses_and_doubles_nothing() {
        Talk talk = cut(Talk.in(STAGE, "reloads"));
        for (int i = 0; i < RELOADS; i++) {
            talk.anna().bursts(lines("round " + i, FEW));
            talk.anna().page().reload();
            assertThat(talk.anna().composer()).isVisible();
        }
        talk.assertBothSeeTheHistoryOf(RELOADS * FEW);
    }

    @Test
    void what_was_refused_says_why_and_goes_out_when_it_is_tried_again() {
        Talk talk = Talk.in(STAGE, "muted");
        String mute = "/rooms/" + talk.room() + "/mutes/" + talk.member().id();
        talk.owner().put(mute, Map.of()).require(204);
        talk.boris().says("may I?");
        Locator refused = talk.boris().pending("may I?");
        assertThat(refused.getByRole(AriaRole.ALERT)).containsText("Not sent:");
        talk.boris().page().reload();
        assertThat(refused.getByRole(AriaRole.ALERT)).containsText("Not sent:");

        talk.owner().delete(mute).require(204);
        refused.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again"))
                .click();
        talk.boris().sees("may I?");
        assertThat(refused).hasCount(0);
        talk.assertBothSeeTheHistoryOf(1);
    }

    @Test
    void a_refused_message_can_be_discarded() {
        Talk talk = Talk.in(STAGE, "discarded");
        talk.owner()
                .put("/rooms/" + talk.room() + "/mutes/" + talk.member().id(), Map.of())
                .require(204);
        talk.boris().says("never mind");
        talk.boris().button("Discard").click();
        assertThat(talk.boris().pending("never mind")).hasCount(0);
        talk.boris().page().reload();
        assertThat(talk.boris().composer()).isVisible();
        talk.assertBothSeeTheHistoryOf(0);
    }

    /** Browsers complain of each attempt to connect where there is nothing to connect to. */
    private static Talk cut(Talk talk) {
        talk.anna().troubles().expect("net::ERR_|WebSocket connection");
        talk.boris().troubles().expect("net::ERR_|WebSocket connection");
        return talk;
    }

    private static List<String> lines(String text, int count) {
        return IntStream.range(0, count).mapToObj(i -> text + " " + i).toList();
    }
}
