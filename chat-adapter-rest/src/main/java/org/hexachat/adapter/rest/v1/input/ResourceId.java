package org.hexachat.adapter.rest.v1.input;

import java.util.UUID;
import org.hexachat.adapter.rest.input.CanonicalId;
import org.hexachat.domain.attachment.AttachmentId;
import org.hexachat.domain.error.ChatException;
import org.hexachat.domain.error.ErrorCode;
import org.hexachat.domain.invitation.InvitationId;
import org.hexachat.domain.job.JobId;
import org.hexachat.domain.message.MessageId;
import org.hexachat.domain.push.PushSubscriptionId;
import org.hexachat.domain.room.RoomId;
import org.hexachat.domain.session.SessionId;
import org.hexachat.domain.user.UserId;
import org.hexachat.domain.webhook.OutgoingWebhookId;

/** Reads the identifiers of a path. What is no identifier names nothing, and so is not found. */
public final class ResourceId {
    private ResourceId() {}

    /**
     * Names a room.
     *
     * @throws ChatException {@code room.not_found}
     */
    public static RoomId ofRoom(String text) {
        return new RoomId(parse(text, ErrorCode.ROOM_NOT_FOUND));
    }

    /**
     * Names a message.
     *
     * @throws ChatException {@code message.not_found}
     */
    public static MessageId ofMessage(String text) {
        return new MessageId(parse(text, ErrorCode.MESSAGE_NOT_FOUND));
    }

    /**
     * Names a user.
     *
     * @throws ChatException {@code user.not_found}
     */
    public static UserId ofUser(String text) {
        return new UserId(parse(text, ErrorCode.USER_NOT_FOUND));
    }

    /**
     * Names a bot.
     *
     * @throws ChatException {@code bot.not_found}
     */
    public static UserId ofBot(String text) {
        return new UserId(parse(text, ErrorCode.BOT_NOT_FOUND));
    }

    /**
     * Names an incoming webhook.
     *
     * @throws ChatException {@code incoming_webhook.not_found}
     */
    public static UserId ofWebhook(String text) {
        return new UserId(parse(text, ErrorCode.INCOMING_WEBHOOK_NOT_FOUND));
    }

    /**
     * Names an invitation.
     *
     * @throws ChatException {@code invitation.not_found}
     */
    public static InvitationId ofInvitation(String text) {
        return new InvitationId(parse(text, ErrorCode.INVITATION_NOT_FOUND));
    }

    /**
     * Names a file.
     *
     * @throws ChatException {@code attachment.not_found}
     */
    public static AttachmentId ofAttachment(String text) {
        return new AttachmentId(parse(text, ErrorCode.ATTACHMENT_NOT_FOUND));
    }

    /**
     * Names a session.
     *
     * @throws ChatException {@code session.not_found}
     */
    public static SessionId ofSession(String text) {
        return new SessionId(parse(text, ErrorCode.SESSION_NOT_FOUND));
    }

    /**
     * Names a job.
     *
     * @throws ChatException {@code job.not_found}
     */
    public static JobId ofJob(String text) {
        return new JobId(parse(text, ErrorCode.JOB_NOT_FOUND));
    }

    /**
     * Names an outgoing webhook.
     *
     * @throws ChatException {@code outgoing_webhook.not_found}
     */
    public static OutgoingWebhookId ofOutgoingWebhook(String text) {
        return new OutgoingWebhookId(parse(text, ErrorCode.OUTGOING_WEBHOOK_NOT_FOUND));
    }

    /**
     * Names a push subscription.
     *
     * @throws ChatException {@code push_subscription.not_found}
     */
    public static PushSubscriptionId ofPushSubscription(String text) {
        return new PushSubscriptionId(parse(text, ErrorCode.PUSH_SUBSCRIPTION_NOT_FOUND));
    }

    private static UUID parse(String text, ErrorCode otherwise) {
        return CanonicalId.of(text).orElseThrow(() -> new ChatException(otherwise));
    }
}
