package org.hexachat.adapter.persistence.failure;

import static org.hexachat.testkit.fixture.Samples.aJoin;
import static org.hexachat.testkit.fixture.Samples.aRoomOf;
import static org.hexachat.testkit.fixture.Samples.aSessionOf;
import static org.hexachat.testkit.fixture.Samples.aUser;
import static org.hexachat.testkit.fixture.Samples.anInvitationTo;
import static org.hexachat.testkit.fixture.Samples.anyPasswordHash;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hexachat.domain.attachment.Attachment;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.attachment.ContentType;
import org.hexachat.domain.attachment.FileName;
import org.hexachat.domain.attachment.Rendition;
import org.hexachat.domain.attachment.Upload;
import org.hexachat.domain.attachment.UploadLimits;
import org.hexachat.domain.audit.AuditQuery;
import org.hexachat.domain.audit.AuditedAct;
import org.hexachat.domain.bot.BotOrder;
import org.hexachat.domain.bot.BotQuery;
import org.hexachat.domain.bot.BotScope;
import org.hexachat.domain.invitation.Invitation;
import org.hexachat.domain.job.Job;
import org.hexachat.domain.job.JobKind;
import org.hexachat.domain.job.JobQuery;
import org.hexachat.domain.log.EventRetention;
import org.hexachat.domain.log.PendingEvent;
import org.hexachat.domain.log.RoomChange;
import org.hexachat.domain.message.Emoji;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.message.MessagePage;
import org.hexachat.domain.push.PushNotice;
import org.hexachat.domain.push.PushSubscription;
import org.hexachat.domain.readstate.NotificationLevel;
import org.hexachat.domain.readstate.RoomListQuery;
import org.hexachat.domain.room.AdministeredRoomQuery;
import org.hexachat.domain.room.Room;
import org.hexachat.domain.room.RoomAccess;
import org.hexachat.domain.room.RoomItemQuery;
import org.hexachat.domain.room.RoomOrder;
import org.hexachat.domain.room.RoomQuery;
import org.hexachat.domain.room.Sequence;
import org.hexachat.domain.search.SearchOrder;
import org.hexachat.domain.search.SearchQuery;
import org.hexachat.domain.search.SearchRequest;
import org.hexachat.domain.session.Session;
import org.hexachat.domain.session.SessionToken;
import org.hexachat.domain.session.Ticket;
import org.hexachat.domain.settings.ChangedSettings;
import org.hexachat.domain.storage.SentAttachmentOrder;
import org.hexachat.domain.storage.SentAttachmentQuery;
import org.hexachat.domain.user.AccountQuery;
import org.hexachat.domain.user.NamePiece;
import org.hexachat.domain.user.User;
import org.hexachat.domain.webhook.OutgoingWebhook;
import org.hexachat.domain.webhook.OutgoingWebhookId;
import org.hexachat.domain.webhook.WebhookSecret;
import org.hexachat.domain.webhook.WebhookUrl;
import org.hexachat.testkit.contract.Storage;
import org.hexachat.testkit.fixture.Samples;

/** Calls every method that a store has, with arguments that do not matter. */
final class PortCalls {

    private static final User USER = aUser();
    private static final Room ROOM = aRoomOf(USER);
    private static final Session SESSION = aSessionOf(USER);
    private static final PendingEvent EVENT = aJoin(ROOM, USER);
    private static final Invitation INVITATION = anInvitationTo(ROOM, USER, 1);
    private static final PendingEvent ACCESS_CHANGED =
            new PendingEvent(ROOM.id(), EVENT.actor(), Instant.EPOCH, new RoomChange.AccessChanged(false, false));
    private static final PendingEvent DELETION = Samples.aDeletion(ROOM, USER, Samples.anyMessageId());
    private static final Job JOB = Samples.aJob(JobKind.REINDEX);
    private static final OutgoingWebhook WEBHOOK = OutgoingWebhook.to(
            new WebhookUrl("https://example.org"),
            ROOM.id(),
            new OutgoingWebhookId(ROOM.id().value()),
            WebhookSecret.of(new SessionToken("t")),
            USER.actor(),
            Instant.EPOCH,
            Sequence.START);

    private static final PushSubscription SUBSCRIPTION = Samples.aPushSubscription(SESSION);

    private static final Attachment FILE = new Attachment(
            new AttachmentId(ROOM.id().value()),
            new FileName("a"),
            ContentType.UNKNOWN,
            1,
            Optional.empty(),
            Optional.empty());

    private static final List<Object> ARGUMENTS = List.of(
            USER,
            USER.id(),
            USER.username(),
            new NamePiece("a"),
            new AccountQuery(Optional.empty(), Optional.empty(), Optional.empty(), 1),
            anyPasswordHash(),
            ROOM,
            ROOM.id(),
            ROOM.name(),
            SESSION,
            SESSION.id(),
            SESSION.tokenHash(),
            EVENT,
            INVITATION,
            INVITATION.id(),
            new RoomAccess.Open(),
            new MessageId(ROOM.id().value()),
            MessagePage.newest(1),
            new RoomQuery(Optional.empty(), Optional.empty(), Optional.empty(), 1),
            new AdministeredRoomQuery(Optional.empty(), Optional.empty(), new RoomOrder.ByName(Optional.empty()), 1),
            new RoomOrder.ByName(Optional.empty()),
            new BotQuery(Optional.empty(), Optional.empty(), new BotOrder.NewestFirst(Optional.empty()), 1),
            new RoomItemQuery<>(Optional.empty(), Optional.empty(), Optional.empty(), 1),
            new RoomListQuery(USER.id(), Optional.empty(), 1),
            new SearchRequest(USER.id(), SearchQuery.parse("word"), SearchOrder.TIME, Optional.empty(), 1),
            NotificationLevel.ALL,
            new Emoji("👍"),
            AuditedAct.ofDeletion(ROOM.id(), ROOM.name(), USER.id(), Instant.EPOCH, Optional.empty()),
            new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1),
            EventRetention.STANDARD,
            WEBHOOK,
            WEBHOOK.id(),
            SUBSCRIPTION,
            SUBSCRIPTION.id(),
            PushNotice.of(SUBSCRIPTION.id(), ROOM.id(), Sequence.START, Instant.EPOCH),
            Samples.anyServerKeys(),
            Samples.aBotOf(USER),
            Samples.aWebhookOf(ROOM, USER),
            FILE.id(),
            FILE,
            new Upload(FILE.id(), ROOM.id(), USER.id(), FILE.name(), 1, Instant.EPOCH),
            new UploadLimits(1, 1, 1, Duration.ofDays(1)),
            Rendition.ORIGINAL,
            new SentAttachmentQuery(SentAttachmentOrder.CREATED, Optional.empty(), 1),
            new ByteArrayInputStream(new byte[1]),
            JOB,
            JOB.id(),
            new JobQuery(Optional.empty(), Optional.empty(), Optional.empty(), 1),
            Duration.ofSeconds(1),
            new Ticket(SESSION.tokenHash(), SESSION.id(), Instant.EPOCH),
            Samples.aSetupSecret(Instant.EPOCH),
            ChangedSettings.NONE,
            Sequence.START,
            Instant.EPOCH,
            Optional.empty(),
            List.of(),
            Set.of(USER.id()),
            (Supplier<Boolean>) () -> true,
            (Runnable) () -> {});

    private PortCalls() {}

    static Stream<PortCall> on(Storage storage) {
        return Arrays.stream(Storage.class.getMethods())
                .flatMap(port -> Arrays.stream(port.getReturnType().getMethods())
                        .map(method -> new PortCall(invoke(port, storage), method)));
    }

    private static Object invoke(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failed) {
            throw (RuntimeException) failed.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object argument(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        return ARGUMENTS.stream().filter(type::isInstance).findFirst().orElseThrow();
    }

    record PortCall(Object port, Method method) {

        String name() {
            Collection<String> types = Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .toList();
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + types;
        }

        void run() {
            Object answer = invoke(
                    method,
                    port,
                    Arrays.stream(method.getParameterTypes())
                            .map(this::argument)
                            .toArray());
            if (answer instanceof CompletionStage<?> later) {
                join(later);
            }
        }

        private Object argument(Class<?> type) {
            return switch (method.getName()) {
                case "changeAccess" -> type == PendingEvent.class ? ACCESS_CHANGED : PortCalls.argument(type);
                case "changeScopes" -> type == Set.class ? Set.of(BotScope.ROOMS_READ) : PortCalls.argument(type);
                case "withdraw" -> List.of(DELETION);
                case "claim" -> type == Set.class ? Set.of(JobKind.REINDEX) : PortCalls.argument(type);
                default -> PortCalls.argument(type);
            };
        }

        private static void join(CompletionStage<?> later) {
            try {
                later.toCompletableFuture().join();
            } catch (CompletionException failed) {
                throw (RuntimeException) failed.getCause();
            }
        }
    }
}
