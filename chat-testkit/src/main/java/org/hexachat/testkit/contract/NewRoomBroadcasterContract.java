package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.aDirectOf;
import static org.hexachat.testkit.fixture.Samples.aRoomNamed;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import org.hexachat.application.port.out.NewRoomBroadcaster;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.RoomWire.Ear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link NewRoomBroadcaster} must do. That a slow connection delays nobody is proven of the hub it speaks through. */
@Timeout(60)
public abstract class NewRoomBroadcasterContract {
    private final UserId user = anyUserId();
    private RoomWire wire;

    /** The adapter, fresh. */
    protected abstract RoomWire openWire();

    @BeforeEach
    void open() {
        wire = openWire();
    }

    @AfterEach
    void close() throws Exception {
        wire.close();
    }

    @Test
    void tells_every_connection_of_the_user_of_rooms_and_of_direct_conversations() {
        Ear one = wire.connect(user);
        Ear two = wire.connect(user);
        Room room = aRoomNamed("kitchen");
        Room direct = aDirectOf(aUser(), aUser());
        wire.broadcaster().broadcast(user, room);
        wire.broadcaster().broadcast(user, direct);
        for (Ear ear : new Ear[] {one, two}) {
            await().untilAsserted(() -> assertThat(ear.heard()).containsExactly(room.id(), direct.id()));
        }
    }

    @Test
    void tells_nobody_else() {
        Ear stranger = wire.connect(anyUserId());
        Ear mine = wire.connect(user);
        wire.broadcaster().broadcast(user, aRoomNamed("kitchen"));
        await().untilAsserted(() -> assertThat(mine.heard()).hasSize(1));
        assertThat(stranger.heard()).isEmpty();
    }

    @Test
    void who_left_or_never_came_is_no_failure() {
        Ear gone = wire.connect(user);
        gone.leave();
        assertThatCode(() -> wire.broadcaster().broadcast(user, aRoomNamed("kitchen")))
                .doesNotThrowAnyException();
        assertThat(gone.heard()).isEmpty();
    }
}
