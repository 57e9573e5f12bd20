package org.hexachat.endtoend.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import org.hexachat.endtoend.v1.V1Person;

/**
 * Two people in a room that both of them look at. Their names end with that of the room.
 *
 * @param owner the account of the first, whose room it is
 * @param member the account of the second
 */
record Talk(String room, V1Person owner, V1Person member, PagePerson anna, PagePerson boris) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    static Talk in(Stage stage, String roomName) {
        V1Person owner = stage.account("anna_" + roomName);
        V1Person member = stage.account("boris_" + roomName);
        String room = owner.opensRoom(roomName);
        member.join(room).require(201);
        Talk talk = new Talk(room, owner, member, stage.person(owner), stage.person(member));
        talk.anna.enters(room);
        talk.boris.enters(room);
        return talk;
    }

    /** Until the pages have connected again: they wait for half a minute at most between attempts. */
    void awaitConnections() {
        for (PagePerson person : List.of(anna, boris)) {
            PlaywrightAssertions.assertThat(person.page().locator("[data-link]"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE.toMillis()));
        }
    }

    /** Whatever happened: in the end both see all of the history, each message once and in its order, and so many there are. */
    void assertBothSeeTheHistoryOf(int count) {
        await().atMost(PATIENCE).pollInSameThread().untilAsserted(() -> {
            List<String> history = history();
            assertThat(history).hasSize(count).doesNotHaveDuplicates();
            assertThat(anna.seenTexts()).as("what anna sees").isEqualTo(history);
            assertThat(boris.seenTexts()).as("what boris sees").isEqualTo(history);
        });
        assertThat(anna.pending("").count() + boris.pending("").count())
                .as("what is still shown as on its way")
                .isZero();
    }

    private List<String> history() {
        return owner.get("/rooms/" + room + "/messages?after=0&limit=100")
                .require(200)
                .get("items")
                .valueStream()
                .map(message -> message.get("text").asString())
                .toList();
    }
}
