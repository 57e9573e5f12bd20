/** What the audit log of a room tells of, as the server calls it. */
export const AUDIT_ACTIONS = [
  "member.kicked",
  "member.banned",
  "member.unbanned",
  "member.muted",
  "member.unmuted",
  "member.role_changed",
  "member.added",
  "message.edited",
  "message.deleted",
  "messages.expired",
  "room.read",
  "room.exported",
  "room.renamed",
  "room.access_changed",
  "room.listing_changed",
  "room.slow_mode_changed",
  "room.retention_changed",
  "webhook.created",
  "webhook.revoked",
  "outgoing_webhook.created",
  "outgoing_webhook.enabled",
  "outgoing_webhook.disabled",
  "outgoing_webhook.deleted",
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Whether this page has words for an action: a newer server may tell of more. */
export function isAuditAction(action: string): action is AuditAction {
  return (AUDIT_ACTIONS as readonly string[]).includes(action);
}
