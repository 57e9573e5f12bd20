package org.hexachat.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.aPushSubscription;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;

import java.util.List;
import java.util.stream.Stream;
import org.hexachat.application.port.out.PushSubscriptionRepository;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.push.PushEndpoint;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.user.User;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What every {@link PushSubscriptionRepository} must do. */
public abstract class PushSubscriptionRepositoryContract extends StorageContract {
    @Test
    void a_subscription_is_found_as_it_was_stored() {
        Session session = someSession();
        PushSubscription subscription = aPushSubscription(session);
        assertThat(subscriptions().put(subscription)).isEqualTo(subscription);
        assertThat(subscriptions().find(subscription.id())).contains(subscription);
        assertThat(subscriptions().find(aPushSubscription(session).id())).isEmpty();
    }

    @Test
    void lists_those_of_one_person_in_the_order_of_their_identifiers() {
        Session session = someSession();
        List<PushSubscription> put =
                Stream.generate(() -> put(session)).limit(3).toList();
        put(someSession());
        assertThat(subscriptions().listOf(session.user()))
                .containsExactlyInAnyOrderElementsOf(put)
                .isSortedAccordingTo((a, b) -> a.id().toString().compareTo(b.id().toString()));
    }

    @Test
    void the_same_endpoint_again_gets_the_session_and_the_keys_and_stays_what_it_was() {
        User anna = someone();
        PushSubscription first = put(sessionOf(anna));
        PushSubscription again = aPushSubscription(sessionOf(anna), first.endpoint());
        PushSubscription expected = new PushSubscription(
                first.id(),
                anna.id(),
                again.session(),
                first.endpoint(),
                again.key(),
                again.secret(),
                first.createdAt());
        assertThat(subscriptions().put(again)).isEqualTo(expected);
        assertThat(subscriptions().listOf(anna.id())).containsExactly(expected);
    }

    @Test
    void the_endpoint_of_somebody_else_moves() {
        PushSubscription annas = put(someSession());
        PushSubscription boriss = aPushSubscription(someSession(), annas.endpoint());
        assertThat(subscriptions().put(boriss)).isEqualTo(boriss);
        assertThat(subscriptions().listOf(annas.user())).isEmpty();
        assertThat(subscriptions().find(annas.id())).isEmpty();
        assertThat(subscriptions().listOf(boriss.user())).containsExactly(boriss);
    }

    @Test
    void goes_with_its_session_and_none_is_stored_in_one_that_has_ended() {
        User anna = someone();
        Session ending = sessionOf(anna);
        PushSubscription gone = put(ending);
        PushSubscription kept = put(sessionOf(anna));
        storage().sessions().revoke(anna.id(), ending.id());
        assertThat(subscriptions().find(gone.id())).isEmpty();
        assertThat(subscriptions().listOf(anna.id())).containsExactly(kept);
        assertRefused(ErrorCode.TOKEN_INVALID, () -> put(ending));
        assertRefused(ErrorCode.TOKEN_INVALID, () -> put(aSessionOf(anna)));
    }

    @Test
    void goes_once_the_person_is_logged_out_everywhere() {
        Session session = someSession();
        put(session);
        storage().sessions().revokeAll(session.user());
        assertThat(subscriptions().listOf(session.user())).isEmpty();
    }

    @RepeatedTest(2)
    void a_person_has_so_many_also_when_they_are_stored_at_once() {
        Session session = someSession();
        PushEndpoint known = put(session).endpoint();
        Stream.generate(() -> put(session))
                .limit(PushSubscription.MAX_PER_USER - 2)
                .forEach(_ -> {});
        List<Boolean> won = Race.between(6, i -> () -> Race.wins(() -> put(session), ErrorCode.PUSH_LIMIT));
        assertThat(won.stream().filter(yes -> yes)).hasSize(1);
        subscriptions().put(aPushSubscription(session, known));
        assertThat(subscriptions().listOf(session.user())).hasSize(PushSubscription.MAX_PER_USER);
        put(someSession());
    }

    @RepeatedTest(2)
    void an_endpoint_that_two_people_want_at_once_is_one_person_s() {
        List<Session> sessions = Stream.generate(this::someSession).limit(4).toList();
        PushEndpoint endpoint = aPushSubscription(sessions.getFirst()).endpoint();
        Race.between(4, i -> () -> subscriptions().put(aPushSubscription(sessions.get(i), endpoint)));
        assertThat(sessions.stream().flatMap(session -> subscriptions().listOf(session.user()).stream()))
                .hasSize(1);
    }

    @Test
    void is_removed_once_and_by_its_own_person_alone() {
        PushSubscription subscription = put(someSession());
        assertThat(subscriptions().remove(someone().id(), subscription.id())).isFalse();
        assertThat(subscriptions().remove(subscription.user(), subscription.id()))
                .isTrue();
        assertThat(subscriptions().remove(subscription.user(), subscription.id()))
                .isFalse();
        assertThat(subscriptions().find(subscription.id())).isEmpty();
    }

    private PushSubscription put(Session session) {
        return subscriptions().put(aPushSubscription(session));
    }

    private Session someSession() {
        return sessionOf(someone());
    }

    private Session sessionOf(User user) {
        Session session = aSessionOf(user);
        storage().sessions().add(session);
        return session;
    }

    private PushSubscriptionRepository subscriptions() {
        return storage().pushSubscriptions();
    }
}
