package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.stream.LongStream;
import org.hexachat.application.port.out.ReadStateBroadcaster;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.ReadState;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.contract.PersonalWire.Ear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link ReadStateBroadcaster} must do. */
@Timeout(60)
public abstract class ReadStateBroadcasterContract {
    private static final RoomId ROOM = anyRoomId();

    private final UserId user = anyUserId();
    private PersonalWire wire;

    /** The adapter, fresh. */
    protected abstract PersonalWire openWire();

    @BeforeEach
    void open() {
        wire = openWire();
    }

    @AfterEach
    void close() throws Exception {
        wire.close();
    }

    @Test
    void tells_every_connection_of_the_user_all_that_is_in_a_state() {
        Ear one = wire.connect(user);
        Ear two = wire.connect(user);
        for (NotificationLevel level : NotificationLevel.values()) {
            ReadState state = new ReadState(anyRoomId(), new Sequence(7), level);
            tell(user, state);
            expectLast(one, state);
            expectLast(two, state);
        }
    }

    @Test
    void tells_nobody_else() {
        Ear stranger = wire.connect(anyUserId());
        Ear mine = wire.connect(user);
        tell(user, aState(1));
        expectLast(mine, aState(1));
        assertThat(stranger.heard()).isEmpty();
    }

    @Test
    void nobody_connected_is_no_failure() {
        assertThatCode(() -> tell(user, aState(1))).doesNotThrowAnyException();
    }

    @Test
    void who_left_hears_nothing_more_and_the_others_do() {
        Ear gone = wire.connect(user);
        Ear stays = wire.connect(user);
        gone.leave();
        tell(user, aState(1));
        expectLast(stays, aState(1));
        assertThat(gone.heard()).isEmpty();
    }

    @Test
    void who_comes_back_hears_again() {
        wire.connect(user).leave();
        Ear back = wire.connect(user);
        tell(user, aState(1));
        expectLast(back, aState(1));
    }

    @Test
    void a_connection_that_never_reads_delays_nobody() {
        wire.connectButNeverRead(user);
        Ear brisk = wire.connect(user);
        LongStream.rangeClosed(1, 2_000).forEach(i -> tell(user, aState(i)));
        expectLast(brisk, aState(2_000));
    }

    private void tell(UserId whom, ReadState state) {
        wire.broadcaster().broadcast(whom, state);
    }

    private static void expectLast(Ear ear, ReadState state) {
        await().untilAsserted(() -> assertThat(ear.heard()).endsWith(state));
    }

    private static ReadState aState(long position) {
        return new ReadState(ROOM, new Sequence(position), NotificationLevel.ALL);
    }
}
