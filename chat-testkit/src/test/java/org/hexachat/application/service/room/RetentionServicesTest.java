package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.ChangeRetentionUseCase.Command;
import org.hexachat.application.port.in.room.ShowRetentionUseCase.Kept;
import org.hexachat.application.port.in.room.ShowRetentionUseCase.Query;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.RetentionChanged;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.room.MessageRetention;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.testkit.fixture.Samples;
import org.junit.jupiter.api.Test;

class RetentionServicesTest {
    private static final Optional<MessageRetention> WEEK = Optional.of(new MessageRetention(7));
    private static final Optional<MessageRetention> YEAR = Optional.of(new MessageRetention(365));

    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", anna);
    private final ChangeRetentionService change = new ChangeRetentionService(world.authorization, world.act);
    private final ShowRetentionService show = new ShowRetentionService(world.authorization, world.settings);

    @Test
    void the_owner_says_for_how_long_and_everybody_hears_of_it() {
        assertThat(change.change(new Command(anna, room.id(), WEEK)).retention())
                .isEqualTo(WEEK);
        assertThat(world.broadcaster.events())
                .extracting(RoomEvent::change)
                .containsExactly(new RetentionChanged(WEEK));
        assertThat(change.change(new Command(anna, room.id(), Optional.empty())).retention())
                .isEmpty();
        assertThat(world.broadcaster.events()).hasSize(2);
    }

    @Test
    void what_is_so_already_is_not_said_again() {
        change.change(new Command(anna, room.id(), WEEK));
        change.change(new Command(anna, room.id(), WEEK));
        assertThat(world.broadcaster.events()).hasSize(1);
    }

    @Test
    void whoever_runs_the_server_may_and_moderators_may_not() {
        world.join(room, boris);
        world.storage.log().append(Samples.aRole(room, world.accountOf(anna), world.accountOf(boris), Role.MODERATOR));
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> change.change(new Command(boris, room.id(), WEEK)));
        change.change(new Command(world.administratorNamed("root"), room.id(), WEEK));
        assertThat(world.storage.rooms().findById(room.id()).orElseThrow().retention())
                .isEqualTo(WEEK);
    }

    @Test
    void the_shorter_of_room_and_server_holds() {
        assertThat(show.show(new Query(anna, room.id())).effective()).isEmpty();
        world.storage
                .settings()
                .save(new ChangedSettings(
                        Optional.empty(), Optional.empty(), YEAR, Optional.empty(), Optional.empty()));
        assertThat(show.show(new Query(anna, room.id())).effective()).isEqualTo(YEAR);
        change.change(new Command(anna, room.id(), WEEK));
        assertThat(show.show(new Query(anna, room.id()))).isEqualTo(new Kept(WEEK, YEAR));
        assertThat(new Kept(WEEK, YEAR).effective()).isEqualTo(WEEK);
        assertThat(new Kept(Optional.of(new MessageRetention(400)), YEAR).effective())
                .isEqualTo(YEAR);
        assertThat(new Kept(Optional.empty(), Optional.empty()).effective()).isEmpty();
    }

    @Test
    void strangers_are_not_told() {
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> show.show(new Query(boris, room.id())));
    }
}
