package org.hexachat.domain.audit;

/** What the audit log tells of. */
public enum AuditAction {
    MEMBER_KICKED("member.kicked"),
    MEMBER_BANNED("member.banned"),
    MEMBER_UNBANNED("member.unbanned"),
    MEMBER_MUTED("member.muted"),
    MEMBER_UNMUTED("member.unmuted"),
    ROLE_CHANGED("member.role_changed"),
    MEMBER_ADDED("member.added"),
    MESSAGE_EDITED("message.edited"),
    MESSAGE_DELETED("message.deleted"),
    SLOW_MODE_CHANGED("room.slow_mode_changed"),
    ROOM_RENAMED("room.renamed"),
    ACCESS_CHANGED("room.access_changed"),
    LISTING_CHANGED("room.listing_changed"),
    RETENTION_CHANGED("room.retention_changed"),
    MESSAGES_EXPIRED("messages.expired"),
    WEBHOOK_CREATED("webhook.created"),
    WEBHOOK_REVOKED("webhook.revoked"),
    OUTGOING_WEBHOOK_CREATED("outgoing_webhook.created"),
    OUTGOING_WEBHOOK_ENABLED("outgoing_webhook.enabled"),
    OUTGOING_WEBHOOK_DISABLED("outgoing_webhook.disabled"),
    OUTGOING_WEBHOOK_DELETED("outgoing_webhook.deleted"),
    ROOM_DELETED("room.deleted"),
    ROOM_READ("room.read"),
    ROOM_EXPORTED("room.exported"),
    MESSAGES_SEARCHED("messages.searched"),
    ACCOUNT_CREATED("account.created"),
    ADMINISTRATOR_GRANTED("account.administrator_granted"),
    ADMINISTRATOR_REVOKED("account.administrator_revoked"),
    ACCOUNT_DISABLED("account.disabled"),
    ACCOUNT_ENABLED("account.enabled"),
    PASSWORD_RESET("account.password_reset"),
    SESSIONS_ENDED("account.sessions_ended"),
    ACCOUNT_DELETED("account.deleted"),
    SETTINGS_CHANGED("settings.changed");

    private final String code;

    AuditAction(String code) {
        this.code = code;
    }

    /** The stable, dotted, lower-case name that clients switch on; that of the event, where there is one. */
    public String code() {
        return code;
    }
}
