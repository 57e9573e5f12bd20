package org.hexachat.domain.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hexachat.domain.log.RoomChange.AccessChanged;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.user.Actor;
import org.hexachat.domain.user.PasswordHash;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.user.Username;
import org.junit.jupiter.api.Test;

class InvitationTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant NOW = Instant.EPOCH;
    private final Actor anna = new Actor(new UserId(UUID.randomUUID()), new Username("anna"));

    @Test
    void an_invitation_opens_as_often_as_it_says() {
        Invitation once = invitation(1);
        assertThat(once.opens(NOW)).isTrue();
        assertThat(once.used().opens(NOW)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> once.used().used());
    }

    @Test
    void an_invitation_opens_until_it_expires() {
        Invitation invitation = invitation(2).used();
        assertThat(invitation.opens(NOW.plus(HOUR).minusMillis(1))).isTrue();
        assertThat(invitation.opens(NOW.plus(HOUR))).isFalse();
    }

    @Test
    void nothing_was_used_less_than_never() {
        Invitation made = invitation(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Invitation(made.id(), made.room(), anna, NOW, NOW, 1, -1));
    }

    @Test
    void terms_are_bounded() {
        assertThat(InvitationTerms.USUAL.maxUses()).isPositive();
        assertThatIllegalArgumentException().isThrownBy(() -> new InvitationTerms(HOUR, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvitationTerms(HOUR, InvitationTerms.MAX_USES + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvitationTerms(InvitationTerms.MIN_LIFETIME.minusMillis(1), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InvitationTerms(InvitationTerms.MAX_LIFETIME.plusMillis(1), 1));
    }

    @Test
    void a_change_of_access_says_what_it_takes_from_now_on() {
        assertThat(AccessChanged.to(new RoomAccess.Open())).isEqualTo(new AccessChanged(false, false));
        assertThat(AccessChanged.to(new RoomAccess.ByPassword(new PasswordHash("hash"))))
                .isEqualTo(new AccessChanged(true, false));
        assertThat(AccessChanged.to(new RoomAccess.ByInvitation())).isEqualTo(new AccessChanged(false, true));
    }

    private Invitation invitation(int maxUses) {
        return Invitation.to(
                new RoomId(UUID.randomUUID()),
                new InvitationId(UUID.randomUUID()),
                anna,
                NOW,
                new InvitationTerms(HOUR, maxUses));
    }
}
