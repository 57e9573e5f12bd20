package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aBotOf;
import static org.hexachat.testkit.fixture.Samples.aCaller;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.room.BanMemberUseCase;
import org.hexachat.application.port.in.room.ChangeRoleUseCase;
import org.hexachat.application.port.in.room.KickMemberUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.bot.Bot;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.log.RoomChange.RoleChanged;
import org.hexachat.domain.room.Membership;
import org.hexachat.domain.room.Role;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.UserId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeRoleServiceTest {
    private final World world = new World();
    private final Caller olga = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Caller clara = world.callerNamed("clara");
    private final Room room = world.roomNamed("kitchen", olga);
    private final ChangeRoleService change =
            new ChangeRoleService(world.authorization, world.storage.users(), world.act);
    private final Departure departure =
            new Departure(world.storage.log(), world.connections, world.broadcaster, world.clock);
    private final KickMemberService kick = new KickMemberService(world.authorization, world.storage.users(), departure);
    private final BanMemberService ban = new BanMemberService(world.authorization, world.storage.users(), departure);

    @BeforeEach
    void fillTheRoom() {
        world.join(room, boris);
        world.join(room, clara);
    }

    @Test
    void a_moderator_keeps_order_over_members_and_not_over_moderators_or_the_owner() {
        make(olga, boris.id(), Role.MODERATOR);
        assertThat(world.broadcaster.events().getLast().change())
                .isEqualTo(new RoleChanged(boris.actor(), Role.MODERATOR));
        assertRefused(ErrorCode.ROOM_OWNER_STAYS, () -> kick(boris, olga));
        kick(boris, clara);
        world.join(room, clara);
        make(olga, clara.id(), Role.MODERATOR);
        assertRefused(ErrorCode.ROOM_NOT_ABOVE, () -> kick(boris, clara));
        assertRefused(
                ErrorCode.ROOM_NOT_ABOVE, () -> ban.ban(new BanMemberUseCase.Command(boris, room.id(), clara.id())));
        kick(olga, clara);
        assertThat(world.isMember(room, clara)).isFalse();
    }

    @Test
    void an_owner_gives_the_room_away_and_has_nothing_more_to_say() {
        make(olga, boris.id(), Role.OWNER);
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> make(olga, clara.id(), Role.MODERATOR));
        make(boris, clara.id(), Role.MODERATOR);
        assertThat(roleOf(clara)).contains(Role.MODERATOR);
    }

    @Test
    void an_administrator_can_do_what_an_owner_can() {
        make(world.administratorNamed("root"), boris.id(), Role.OWNER);
        assertThat(roleOf(boris)).contains(Role.OWNER);
    }

    @Test
    void a_moderator_steps_down_and_gives_no_roles() {
        make(olga, boris.id(), Role.MODERATOR);
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> make(boris, clara.id(), Role.MODERATOR));
        assertRefused(ErrorCode.ROOM_NOT_OWNER, () -> make(clara, clara.id(), Role.MODERATOR));
        make(boris, boris.id(), Role.MEMBER);
        assertThat(roleOf(boris)).contains(Role.MEMBER);
    }

    @Test
    void a_role_that_somebody_has_is_no_news() {
        make(olga, boris.id(), Role.MEMBER);
        make(olga, olga.id(), Role.OWNER);
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void refuses_what_is_not_there_and_a_room_without_an_owner() {
        assertRefused(
                ErrorCode.ROOM_NOT_FOUND,
                () -> change.change(new ChangeRoleUseCase.Command(olga, anyRoomId(), boris.id(), Role.MODERATOR)));
        assertRefused(ErrorCode.USER_NOT_FOUND, () -> make(olga, anyUserId(), Role.MODERATOR));
        assertRefused(
                ErrorCode.ROOM_NOT_MEMBER,
                () -> make(olga, world.callerNamed("dora").id(), Role.MODERATOR));
        assertRefused(ErrorCode.ROOM_NEEDS_OWNER, () -> make(olga, olga.id(), Role.MEMBER));
        assertThat(world.broadcaster.events()).isEmpty();
    }

    @Test
    void a_bot_moderates_but_owns_no_room() {
        Bot bot = aBotOf(world.accountOf(olga));
        world.storage.bots().add(bot);
        world.join(room, aCaller(bot));
        assertRefused(ErrorCode.BOT_FORBIDDEN, () -> make(olga, bot.id(), Role.OWNER));
        make(olga, bot.id(), Role.MODERATOR);
        assertThat(roleOf(aCaller(bot))).contains(Role.MODERATOR);
    }

    private void make(Caller caller, UserId member, Role role) {
        change.change(new ChangeRoleUseCase.Command(caller, room.id(), member, role));
    }

    private void kick(Caller caller, Caller member) {
        kick.kick(new KickMemberUseCase.Command(caller, room.id(), member.id()));
    }

    private Optional<Role> roleOf(Caller caller) {
        return world.storage.memberships().find(room.id(), caller.id()).map(Membership::role);
    }
}
