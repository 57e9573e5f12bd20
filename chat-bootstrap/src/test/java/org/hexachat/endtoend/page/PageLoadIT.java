package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.hexachat.endtoend.DataFolder;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What much of it does to the page: a room of a hundred thousand messages, and one in which fifty a second are said. */
class PageLoadIT {

    private static final int LONG = 100_000;
    private static final int BACK = 1_000;
    private static final int MOST_IN_VIEW = 1_000;
    private static final int MOST_PIXELS = 3;

    private static final int PER_SECOND = 50;
    private static final int KEY_EVERY_MS = 60;
    private static final String TYPED = "and this is what I say ".repeat(6).strip();
    private static final int WAITING_MS = 60_000;

    private static final String FILL = """
            with said as (
                insert into message (room_id, seq, id, author_id, body, posted_at)
                select id, last_seq + i, gen_random_uuid(), owner_id, 'line ' || i || repeat(' and more', i %% 30),
                       now() - (%2$d - i) * interval '1 minute'
                from room, generate_series(1, %2$d) i
                where id = '%1$s'
            ), happened as (
                insert into room_event (room_id, seq, kind, version, payload, actor_id, at)
                select id, last_seq + i, 'message.posted', 1, '{}', owner_id, now()
                from room, generate_series(1, %2$d) i
                where id = '%1$s'
            )
            update room set last_seq = last_seq + %2$d where id = '%1$s'
            """;

    /** So slow that who scrolls comes to the end of what is loaded, and waits there. */
    private static final String SLOW_NETWORK = """
            const fetchAtOnce = window.fetch;
            window.fetch = async (...asked) => {
                if (String(asked[0]).includes("/messages?")) {
                    await new Promise(done => setTimeout(done, 200));
                }
                return fetchAtOnce(...asked);
            };
            """;

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void a_long_room_is_read_back_and_forth_and_nothing_jumps() {
        V1Person account = STAGE.account("anna_long");
        String room = account.opensRoom("long");
        DataFolder.of(STAGE.folder()).sql(FILL.formatted(room, LONG));
        PagePerson anna = STAGE.person(account);
        anna.page().addInitScript(SLOW_NETWORK);
        anna.page().reload();
        anna.enters(room);
        anna.sees("line " + LONG);
        Smoothness smoothness = Smoothness.of(anna.page());
        Scroll scroll = new Scroll(anna.page());
        Scroll.Seen back = scroll.until("up", LONG - BACK);
        Scroll.Seen forth = scroll.until("down", LONG);
        for (Scroll.Seen seen : List.of(back, forth)) {
            System.out.println("PageLoadIT, scrolling: " + seen);
            assertThat(seen.jumps()).as("pixels that what is read was moved by").allMatch(by -> by <= MOST_PIXELS);
            assertThat(seen.mostMessages()).isLessThan(MOST_IN_VIEW);
        }
        System.out.println("PageLoadIT, scrolling: " + smoothness.figures());
        assertThat(anna.message("line " + LONG)).isInViewport();
    }

    @Test
    void somebody_types_while_fifty_messages_a_second_come_in() {
        V1Person account = STAGE.account("anna_busy");
        V1Person other = STAGE.account("boris_busy");
        String room = account.opensRoom("busy");
        other.join(room).require(201);
        Speech.of(other, room).saysLines(20, "before");
        PagePerson anna = STAGE.person(account);
        anna.enters(room);
        anna.sees("before 19");
        int said;
        Smoothness.Figures figures;
        try (Storm storm = Storm.of(Speech.of(other, room), PER_SECOND)) {
            assertThat(anna.message("storm").first()).isVisible();
            Smoothness smoothness = Smoothness.of(anna.page());
            int before = storm.said();
            anna.composer()
                    .pressSequentially(
                            TYPED,
                            new Locator.PressSequentiallyOptions()
                                    .setDelay(KEY_EVERY_MS)
                                    .setTimeout(WAITING_MS));
            said = storm.said() - before;
            figures = smoothness.figures();
        }
        System.out.println("PageLoadIT, typing while " + said + " messages came: " + figures);
        assertThat(anna.composer()).hasValue(TYPED);
        assertThat(figures.steps()).as("messages are drawn together").isBetween(1, said / 2);
        anna.composer().press("Enter");
        anna.sees(TYPED);
    }
}
