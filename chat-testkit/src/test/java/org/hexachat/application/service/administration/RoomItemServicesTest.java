package org.hexachat.application.service.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexachat.testkit.fixture.ChatAssertions.assertRefused;
import static org.hexachat.testkit.fixture.Samples.NOON;
import static org.hexachat.testkit.fixture.Samples.aWebhookOf;
import static org.hexachat.testkit.fixture.Samples.anInvitationTo;
import static org.hexachat.testkit.fixture.Samples.anyRoomId;
import static org.hexachat.testkit.fixture.Samples.anyTokenHash;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexachat.application.port.in.Caller;
import org.hexachat.application.port.in.administration.ListAdministeredIncomingWebhooksUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredInvitationsUseCase;
import org.hexachat.application.port.in.administration.ListAdministeredOutgoingWebhooksUseCase;
import org.hexachat.application.service.World;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.hook.IncomingWebhook;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomItem;
import org.hexachat.domain.room.RoomItemFilter;
import org.hexachat.domain.room.RoomName;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.user.Username;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.junit.jupiter.api.Test;

class RoomItemServicesTest {
    private static final RoomItemFilter ALL = new RoomItemFilter(Optional.empty(), Optional.empty());

    private final World world = new World();
    private final Caller root = world.administratorNamed("root");
    private final Caller anna = world.callerNamed("anna");
    private final Caller boris = world.callerNamed("boris");
    private final Room kitchen = world.roomNamed("kitchen", anna);
    private final Room garden = world.roomNamed("garden", boris);
    private final RoomItems items = new RoomItems(world.storage.rooms(), world.storage.users());

    @Test
    void lists_the_invitations_of_all_rooms_until_they_expire() {
        Invitation one = invitation(kitchen, anna);
        Invitation other = invitation(garden, anna);
        assertThat(invitations(root, ALL))
                .containsExactlyInAnyOrder(new RoomItem<>(one, kitchen.name()), new RoomItem<>(other, garden.name()));
        assertThat(invitations(root, filter("KITCHEN", "Anna"))).containsExactly(new RoomItem<>(one, kitchen.name()));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> invitations(anna, ALL));
        world.clock.advance(Duration.ofHours(1));
        assertThat(invitations(root, ALL)).isEmpty();
    }

    @Test
    void lists_the_incoming_webhooks_of_all_rooms() {
        IncomingWebhook one = aWebhookOf(kitchen, world.accountOf(anna));
        IncomingWebhook other = aWebhookOf(garden, world.accountOf(boris));
        List.of(one, other).forEach(webhook -> world.storage.webhooks().add(webhook, anyTokenHash()));
        assertThat(incoming(root, ALL))
                .containsExactlyInAnyOrder(new RoomItem<>(one, kitchen.name()), new RoomItem<>(other, garden.name()));
        assertThat(incoming(root, filter("garden", "boris"))).containsExactly(new RoomItem<>(other, garden.name()));
        assertThat(incoming(root, filter("garden", "anna"))).isEmpty();
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> incoming(anna, filter("kitchen", "anna")));
    }

    @Test
    void lists_the_outgoing_webhooks_of_all_rooms() {
        OutgoingWebhook one = outgoingWebhook(kitchen, anna);
        OutgoingWebhook other = outgoingWebhook(garden, boris);
        assertThat(outgoing(root, ALL))
                .containsExactlyInAnyOrder(new RoomItem<>(one, kitchen.name()), new RoomItem<>(other, garden.name()));
        assertThat(outgoing(root, filter("kitchen", "anna"))).containsExactly(new RoomItem<>(one, kitchen.name()));
        assertRefused(ErrorCode.ADMINISTRATOR_REQUIRED, () -> outgoing(anna, ALL));
    }

    @Test
    void a_name_that_nobody_and_no_room_has_finds_nothing() {
        invitation(kitchen, anna);
        assertThat(invitations(root, filter("kitche", "anna"))).isEmpty();
        assertThat(invitations(root, filter("kitchen", "ann"))).isEmpty();
        assertThat(invitations(root, new RoomItemFilter(Optional.of(new RoomName("kitche")), Optional.empty())))
                .isEmpty();
        assertThat(invitations(root, new RoomItemFilter(Optional.empty(), Optional.of(new Username("ann")))))
                .isEmpty();
    }

    private List<RoomItem<Invitation>> invitations(Caller caller, RoomItemFilter filter) {
        return new ListAdministeredInvitationsService(items, world.storage.invitations(), world.clock)
                .list(new ListAdministeredInvitationsUseCase.Query(caller, filter, Optional.empty(), 10));
    }

    private List<RoomItem<IncomingWebhook>> incoming(Caller caller, RoomItemFilter filter) {
        return new ListAdministeredIncomingWebhooksService(items, world.storage.webhooks())
                .list(new ListAdministeredIncomingWebhooksUseCase.Query(caller, filter, Optional.empty(), 10));
    }

    private List<RoomItem<OutgoingWebhook>> outgoing(Caller caller, RoomItemFilter filter) {
        return new ListAdministeredOutgoingWebhooksService(items, world.storage.outgoingWebhooks())
                .list(new ListAdministeredOutgoingWebhooksUseCase.Query(caller, filter, Optional.empty(), 10));
    }

    private static RoomItemFilter filter(String room, String by) {
        return new RoomItemFilter(Optional.of(new RoomName(room)), Optional.of(new Username(by)));
    }

    private Invitation invitation(Room room, Caller by) {
        Invitation invitation = anInvitationTo(room, world.accountOf(by), 3);
        world.storage.invitations().add(invitation, anyTokenHash());
        return invitation;
    }

    private OutgoingWebhook outgoingWebhook(Room room, Caller by) {
        OutgoingWebhook webhook = OutgoingWebhook.to(
                new WebhookUrl("https://example.org"),
                room.id(),
                new OutgoingWebhookId(anyRoomId().value()),
                WebhookSecret.of(new SessionToken("t")),
                by.actor(),
                NOON,
                Sequence.START);
        world.storage.outgoingWebhooks().add(webhook);
        return webhook;
    }
}
