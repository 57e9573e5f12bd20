package org.hexachat.application.service.room;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;

import org.hexachat.application.port.in.Caller;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.room.Room;
import org.junit.jupiter.api.Test;

class ConfirmMemberServiceTest {
    private final World world = new World();
    private final Caller anna = world.callerNamed("anna");
    private final Room room = world.roomNamed("kitchen", anna);
    private final ConfirmMemberService members = new ConfirmMemberService(world.authorization);

    @Test
    void a_member_is_one() {
        world.join(room, anna);
        assertThatCode(() -> members.confirm(anna, room.id())).doesNotThrowAnyException();
    }

    @Test
    void nobody_else_is_not_even_the_owner() {
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> members.confirm(anna, room.id()));
        assertRefused(ErrorCode.ROOM_NOT_FOUND, () -> members.confirm(anna, anyRoomId()));
    }
}
