package org.hexachat.endtoend.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexachat.endtoend.DataFolder;
import org.hexachat.endtoend.v1.V1Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A room of a hundred thousand messages. */
class PageLoadIT {

    private static final int LONG = 100_000;
    private static final int BACK = 1_000;
    private static final int MOST_IN_VIEW = 1_000;
    private static final int MOST_PIXELS = 3;

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

    @RegisterExtension
    static final Stage STAGE = new Stage();

    @Test
    void a_long_room_is_read_back_and_forth_and_nothing_jumps() {
        V1Person account = STAGE.account("anna_long");
        String room = account.opensRoom("long");
        DataFolder.of(STAGE.folder()).sql(FILL.formatted(room, LONG));
        PagePerson anna = STAGE.person(account);
        anna.enters(room);
        anna.sees("line " + LONG);
        Scroll scroll = new Scroll(anna.page());
        Scroll.Seen back = scroll.until("up", LONG - BACK);
        Scroll.Seen forth = scroll.until("down", LONG);
        for (Scroll.Seen seen : List.of(back, forth)) {
            System.out.println("PageLoadIT, scrolling: " + seen);
            assertThat(seen.jumps()).as("pixels that what is read was moved by").allMatch(by -> by <= MOST_PIXELS);
            assertThat(seen.mostMessages()).isLessThan(MOST_IN_VIEW);
        }
        assertThat(anna.message("line " + LONG)).isInViewport();
    }
}
