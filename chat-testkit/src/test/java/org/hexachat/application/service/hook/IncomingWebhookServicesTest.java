package org.hexachat.application.service.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hexachat.testkit.fixture.ChatAssertions.answerOf;
import static org.hexachat.testkit.fixture.ChatAssertions.assertInvalid;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.ChatAssertions.violation;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aKick;
import static org.hexachat.testkit.fixture.Samples.anyClientId;
import static org.hexachat.testkit.fixture.Samples.anyUserId;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.hook.ListIncomingWebhooksUseCase;
import org.hexachat.application.port.in.hook.MakeIncomingWebhookUseCase;
import org.hexachat.application.port.in.hook.MakeIncomingWebhookUseCase.MadeWebhook;
import org.hexachat.application.port.in.hook.PostByWebhookUseCase;
import org.hexachat.application.port.in.hook.RevokeIncomingWebhookUseCase;
import org.hexachat.application.port.out.RateLimits;
import org.hexachat.application.service.World;
import org.hexachat.application.service.message.SendMessageService;
import org.hexachat.application.service.session.AuthenticateService;
import org.hexachat.domain.audit.AuditAction;
import org.hexachat.domain.audit.AuditEntry;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.log.RoomChange.MemberJoined;
import org.hexachat.domain.log.RoomChange.MemberLeft;
import org.hexachat.domain.log.RoomChange.MessagePosted;
import org.hexachat.domain.log.RoomEvent;
import org.hexachat.domain.request.ClientId;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.user.User;
import org.hexachat.domain.user.UserId;
import org.hexachat.testkit.fake.FakeRateLimits;
import org.junit.jupiter.api.Test;

class IncomingWebhookServicesTest {
    private final World world = new World();
    private final Caller olga = world.callerNamed("olga");
    private final Caller boris = world.callerNamed("boris");
    private final Room room = world.roomNamed("kitchen", olga);
    private final MakeIncomingWebhookService make = make(world.limits);
    private final ListIncomingWebhooksService list =
            new ListIncomingWebhooksService(world.authorization, world.storage.webhooks());
    private final RevokeIncomingWebhookService revoke = new RevokeIncomingWebhookService(
            world.authorization, world.storage.webhooks(), world.removal, world.storage.audit(), world.clock);
    private final PostByWebhookService post = post(world.limits);

    @Test
    void a_webhook_joins_its_room_and_says_what_comes_by_it() {
        MadeWebhook made = made("ci");
        RoomEvent said = said(made, "build 12 is green");
        assertThat(world.broadcaster.events()).hasSize(2);
        assertThat(world.broadcaster.events().getFirst().change()).isEqualTo(new MemberJoined());
        assertThat(world.broadcaster.events().getLast()).isEqualTo(said);
        assertThat(said.actor()).isEqualTo(made.webhook().account());
        assertThat(said.actor().id().isBot()).isTrue();
        assertThat(said.actor().name().value()).isEqualTo("ci");
        assertThat(((MessagePosted) said.change()).text().value()).isEqualTo("build 12 is green");
    }

    @Test
    void what_is_said_twice_under_one_client_id_is_one_message() {
        MadeWebhook made = made("ci");
        Optional<ClientId> key = Optional.of(anyClientId());
        assertThat(said(made, "once", key)).isEqualTo(said(made, "once", key));
    }

    @Test
    void the_secret_is_no_token_and_a_token_is_no_secret() {
        MadeWebhook made = made("ci");
        AuthenticateService authenticate = new AuthenticateService(world.storage.sessions(), world.tokens, world.clock);
        assertRefused(
                ErrorCode.TOKEN_INVALID,
                () -> authenticate.authenticate(made.secret().value()));
        for (String wrong : List.of(world.tokens.issue().value(), "", "no secret", "x".repeat(1000))) {
            assertRefused(ErrorCode.INCOMING_WEBHOOK_INVALID, () -> said(wrong, "hello", Optional.empty()));
        }
    }

    @Test
    void moderators_alone_make_see_and_revoke_webhooks() {
        world.join(room, boris);
        IncomingWebhook webhook = made("ci").webhook();
        assertRefused(
                ErrorCode.ROOM_NOT_MODERATOR,
                () -> make.make(new MakeIncomingWebhookUseCase.Command(boris, room.id(), "cd")));
        assertRefused(
                ErrorCode.ROOM_NOT_MODERATOR, () -> list.list(new ListIncomingWebhooksUseCase.Query(boris, room.id())));
        assertRefused(ErrorCode.ROOM_NOT_MODERATOR, () -> revoke(boris, webhook.id()));
        assertThat(listed()).containsExactly(webhook);
    }

    @Test
    void a_webhook_that_is_revoked_says_nothing_more_and_its_account_is_gone() {
        MadeWebhook made = made("ci");
        said(made, "hello");
        revoke(olga, made.webhook().id());
        assertRefused(ErrorCode.INCOMING_WEBHOOK_INVALID, () -> said(made, "still here"));
        assertThat(listed()).isEmpty();
        assertThat(world.storage.users().findById(made.webhook().id())).isEmpty();
        assertThat(world.broadcaster.events().getLast().change()).isEqualTo(new MemberLeft());
        assertRefused(
                ErrorCode.INCOMING_WEBHOOK_NOT_FOUND,
                () -> revoke(olga, made.webhook().id()));
    }

    @Test
    void nobody_is_removed_as_a_webhook_who_is_none_of_the_room() {
        UserId other = make.make(new MakeIncomingWebhookUseCase.Command(
                        boris, world.roomNamed("attic", boris).id(), "cd"))
                .webhook()
                .id();
        for (UserId wrong : List.of(other, boris.id(), anyUserId())) {
            assertRefused(ErrorCode.INCOMING_WEBHOOK_NOT_FOUND, () -> revoke(olga, wrong));
        }
        assertThat(world.storage.users().findById(other)).isPresent();
        assertThat(world.storage.users().findById(boris.id())).isPresent();
    }

    @Test
    void the_audit_log_says_who_made_and_revoked_what() {
        IncomingWebhook webhook = made("ci").webhook();
        revoke(olga, webhook.id());
        List<AuditEntry> entries = world.storage
                .audit()
                .entries(new AuditQuery(
                        Optional.of(room.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        10));
        assertThat(entries)
                .extracting(entry -> entry.act().action())
                .containsExactly(AuditAction.WEBHOOK_REVOKED, AuditAction.WEBHOOK_CREATED);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.act().actor()).isEqualTo(olga.id());
            assertThat(entry.act().member()).contains(webhook.id());
            assertThat(entry.act().detail()).contains("ci");
        });
    }

    @Test
    void a_webhook_that_was_put_out_of_the_room_says_nothing_there() {
        MadeWebhook made = made("ci");
        User account = world.storage.users().findById(made.webhook().id()).orElseThrow();
        world.storage.log().append(aKick(room, world.accountOf(olga), account));
        assertRefused(ErrorCode.ROOM_NOT_MEMBER, () -> said(made, "hello"));
    }

    @Test
    void what_it_says_is_bounded_and_rationed_like_what_people_say() {
        MadeWebhook made = made("ci");
        assertRefused(ErrorCode.INPUT_TOO_LONG, () -> said(made, "x".repeat(100_000)));
        PostByWebhookService rationed = post(FakeRateLimits.of(1));
        PostByWebhookUseCase.Command command =
                new PostByWebhookUseCase.Command(made.secret().value(), "hello", Optional.empty());
        answerOf(rationed.post(command));
        assertRefused(ErrorCode.RATE_LIMITED, () -> answerOf(rationed.post(command)));
        MakeIncomingWebhookService few = make(FakeRateLimits.of(1));
        few.make(new MakeIncomingWebhookUseCase.Command(olga, room.id(), "one"));
        assertRefused(
                ErrorCode.RATE_LIMITED, () -> few.make(new MakeIncomingWebhookUseCase.Command(olga, room.id(), "two")));
    }

    @Test
    void names_and_numbers_are_bounded_and_a_refusal_leaves_nothing() {
        for (String taken : List.of("Boris", "deleted-user")) {
            assertInvalid(() -> made(taken), violation("name", ErrorCode.USERNAME_TAKEN));
        }
        assertInvalid(() -> made("no spaces"), violation("name", ErrorCode.USERNAME_INVALID));
        assertThat(world.broadcaster.events()).isEmpty();
        IntStream.range(0, IncomingWebhook.MAX_PER_ROOM).forEach(i -> made("hook" + i));
        assertRefused(ErrorCode.INCOMING_WEBHOOK_LIMIT, () -> made("straw"));
        assertThat(world.broadcaster.events()).hasSize(IncomingWebhook.MAX_PER_ROOM);
    }

    @Test
    void a_person_is_no_webhook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncomingWebhook(boris.actor(), room.id(), olga.actor(), NOON));
    }

    private MadeWebhook made(String name) {
        return make.make(new MakeIncomingWebhookUseCase.Command(olga, room.id(), name));
    }

    private void revoke(Caller caller, UserId webhook) {
        revoke.revoke(new RevokeIncomingWebhookUseCase.Command(caller, room.id(), webhook));
    }

    private List<IncomingWebhook> listed() {
        return list.list(new ListIncomingWebhooksUseCase.Query(olga, room.id()));
    }

    private RoomEvent said(MadeWebhook by, String text) {
        return said(by, text, Optional.empty());
    }

    private RoomEvent said(MadeWebhook by, String text, Optional<ClientId> clientId) {
        return said(by.secret().value(), text, clientId);
    }

    private RoomEvent said(String secret, String text, Optional<ClientId> clientId) {
        return answerOf(post.post(new PostByWebhookUseCase.Command(secret, text, clientId)));
    }

    private MakeIncomingWebhookService make(RateLimits limits) {
        return new MakeIncomingWebhookService(
                world.authorization,
                world.storage.webhooks(),
                world.storage.log(),
                world.storage.audit(),
                world.storage.transactions(),
                world.broadcaster,
                world.tokens,
                limits,
                world.ids,
                world.clock);
    }

    private PostByWebhookService post(RateLimits limits) {
        return new PostByWebhookService(
                world.storage.webhooks(),
                world.tokens,
                new SendMessageService(world.storage.log(), world.broadcaster, limits, world.ids, world.clock));
    }
}
