package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.anySessionId;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.out.SessionRepository;
import org.hexachat.application.port.out.SessionRepository.OpenSession;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SessionRepository} must do. Untested: a session of an account that was never there, since only a bug makes
 * one.
 */
public abstract class SessionRepositoryContract extends StorageContract {
    @Test
    void a_token_opens_its_session_and_tells_whose_it_is() {
        User user = someone();
        Session session = opened(aSessionOf(user, NOON.plusNanos(123_456_000)));
        opened(aSessionOf(user));
        assertThat(sessions().find(session.tokenHash())).contains(new OpenSession(session, user, Optional.empty()));
        assertThat(sessions().isOpen(session.id())).isTrue();
    }

    @Test
    void another_token_opens_nothing() {
        opened(aSessionOf(someone()));
        assertThat(sessions().find(anyTokenHash())).isEmpty();
        assertThat(sessions().isOpen(anySessionId())).isFalse();
    }

    @Test
    void a_use_is_written_down_for_one_session() {
        User user = someone();
        Session used = opened(aSessionOf(user));
        Session other = opened(aSessionOf(user));
        Instant later = NOON.plusSeconds(3600);
        sessions().markUsed(used.id(), later);
        assertThat(found(used).lastUsedAt()).isEqualTo(later);
        assertThat(found(used).createdAt()).isEqualTo(used.createdAt());
        assertThat(found(other)).isEqualTo(other);
    }

    @Test
    void a_revoked_session_is_closed_and_others_are_not() {
        User user = someone();
        Session revoked = opened(aSessionOf(user));
        Session other = opened(aSessionOf(user));
        sessions().revoke(revoked.id());
        assertThat(sessions().find(revoked.tokenHash())).isEmpty();
        assertThat(sessions().isOpen(revoked.id())).isFalse();
        assertThat(sessions().isOpen(other.id())).isTrue();
    }

    @Test
    void nothing_happens_to_a_session_that_is_gone() {
        Session gone = opened(aSessionOf(someone()));
        sessions().revoke(gone.id());
        assertThatCode(() -> {
                    sessions().revoke(gone.id());
                    sessions().markUsed(gone.id(), NOON.plusSeconds(60));
                })
                .doesNotThrowAnyException();
        assertThat(sessions().isOpen(gone.id())).isFalse();
    }

    @Test
    void revoking_the_others_keeps_one_and_answers_which_ended() {
        User user = someone();
        Session stranger = opened(aSessionOf(someone()));
        Session kept = opened(aSessionOf(user));
        Session one = opened(aSessionOf(user));
        Session two = opened(aSessionOf(user));
        assertThat(sessions().revokeOthers(user.id(), kept.id())).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(sessions().isOpen(kept.id())).isTrue();
        assertThat(sessions().isOpen(one.id())).isFalse();
        assertThat(sessions().isOpen(stranger.id())).isTrue();
        assertThat(sessions().revokeOthers(user.id(), kept.id())).isEmpty();
    }

    @Test
    void revoking_all_ends_every_session_of_one_user_and_answers_which() {
        User user = someone();
        Session stranger = opened(aSessionOf(someone()));
        List<Session> all =
                IntStream.range(0, 3).mapToObj(i -> opened(aSessionOf(user))).toList();
        assertThat(sessions().revokeAll(user.id()))
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Session::id).toList());
        assertThat(all).noneMatch(session -> sessions().isOpen(session.id()));
        assertThat(sessions().isOpen(stranger.id())).isTrue();
    }

    @Test
    void revoking_the_oldest_keeps_those_that_were_used_last_and_answers_which_ended() {
        User user = someone();
        Session stranger = opened(aSessionOf(someone(), NOON.minusSeconds(99)));
        SessionId third = opened(aSessionOf(user, NOON.plusSeconds(3))).id();
        SessionId first = opened(aSessionOf(user, NOON.plusSeconds(1))).id();
        SessionId fourth = opened(aSessionOf(user, NOON.plusSeconds(4))).id();
        SessionId second = opened(aSessionOf(user, NOON.plusSeconds(2))).id();
        assertThat(sessions().revokeOldest(user.id(), 2)).containsExactlyInAnyOrder(first, second);
        assertThat(sessions().isOpen(third) && sessions().isOpen(fourth)).isTrue();
        assertThat(sessions().isOpen(first) || sessions().isOpen(second)).isFalse();
        assertThat(sessions().isOpen(stranger.id())).isTrue();
        assertThat(sessions().revokeOldest(user.id(), 2)).isEmpty();
    }

    @Test
    void lists_the_sessions_of_one_user_the_one_that_was_used_last_first() {
        User user = someone();
        opened(aSessionOf(someone()));
        Session middle = opened(aSessionOf(user, NOON.plusSeconds(2)));
        Session last = opened(aSessionOf(user, NOON.plusSeconds(3)));
        Session first = opened(aSessionOf(user, NOON.plusSeconds(1)));
        assertThat(sessions().listOf(user.id())).containsExactly(last, middle, first);
        sessions().revoke(last.id());
        assertThat(sessions().listOf(user.id())).containsExactly(middle, first);
        assertThat(sessions().listOf(someone().id())).isEmpty();
    }

    @Test
    void a_user_ends_a_session_of_their_own_and_no_other() {
        User user = someone();
        Session own = opened(aSessionOf(user));
        Session another = opened(aSessionOf(user));
        Session foreign = opened(aSessionOf(someone()));
        assertThat(sessions().revoke(user.id(), foreign.id())).isFalse();
        assertThat(sessions().isOpen(foreign.id())).isTrue();
        assertThat(sessions().revoke(user.id(), own.id())).isTrue();
        assertThat(sessions().revoke(user.id(), own.id())).isFalse();
        assertThat(sessions().isOpen(own.id())).isFalse();
        assertThat(sessions().isOpen(another.id())).isTrue();
    }

    @Test
    void a_session_of_a_deleted_account_opens_nothing() {
        User user = someone();
        Session session = opened(aSessionOf(user));
        storage().users().delete(user.id());
        assertThat(sessions().find(session.tokenHash())).isEmpty();
    }

    private Session opened(Session session) {
        sessions().add(session);
        return session;
    }

    private Session found(Session session) {
        return sessions().find(session.tokenHash()).orElseThrow().session();
    }

    private SessionRepository sessions() {
        return storage().sessions();
    }
}
