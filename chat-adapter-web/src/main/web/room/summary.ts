import type { ReadState, RoomEvent } from "../wire/frames";
import type { OwnRoom, Role } from "../wire/model";
import { messageOf } from "./timeline";

/** Up to where somebody has read, and what they want to be told of, where that is known. */
export type Reading = Pick<ReadState, "read_seq"> & Partial<Pick<ReadState, "notifications">>;

/** What is unread cannot be told from an event alone: the list has to be asked again. */
export interface Change {
  room: OwnRoom;
  unsure: boolean;
}

/** A room of the list after what happened there. What the list counted already is left out. */
export function happened(room: OwnRoom, event: RoomEvent, me: string): Change {
  if (event.seq <= room.seq) {
    return { room, unsure: false };
  }
  const after = { ...room, seq: event.seq };
  switch (event.type) {
    case "message.posted":
      return { room: said(after, event, me), unsure: false };
    case "message.edited":
    case "message.deleted":
    case "message.withdrawn":
      return { room: after, unsure: room.unread > 0 || after.last_message?.id === messageOfEvent(event) };
    case "room.renamed":
      return { room: { ...after, room: { ...after.room, name: event.name } }, unsure: false };
    case "room.slow_mode_changed":
      return { room: { ...after, room: { ...after.room, slow_mode_s: event.slow_mode_s } }, unsure: false };
    case "room.listing_changed":
      return { room: { ...after, room: { ...after.room, listed: event.listed } }, unsure: false };
    case "room.access_changed":
    case "room.retention_changed":
    case "message.withheld":
    case "messages.expired":
      return { room: after, unsure: true };
    case "member.role_changed":
      return { room: promoted(after, event.user.id, event.role, me), unsure: false };
    default:
      return { room: after, unsure: false };
  }
}

/** A room has one owner, so whoever had it is a moderator once another one does. */
function promoted(room: OwnRoom, user: string, role: Role, me: string): OwnRoom {
  const mine = user === me ? role : role === "owner" && room.role === "owner" ? "moderator" : room.role;
  return { ...room, role: mine, room: role === "owner" ? { ...room.room, owner_id: user } : room.room };
}

function messageOfEvent(event: RoomEvent): string | undefined {
  return "message" in event ? event.message.id : undefined;
}

function said(room: OwnRoom, event: Extract<RoomEvent, { type: "message.posted" }>, me: string): OwnRoom {
  const message = messageOf(event);
  const shown = { ...room, last_message: message, active_at: event.at };
  // The marker can be ahead: another device tells of it, and not in the order of the room.
  if (message.author.id === me || event.seq <= room.read_seq) {
    return shown;
  }
  const named = message.mentions_room || message.mentions.includes(me);
  return { ...shown, unread: room.unread + 1, mentions: room.mentions + (named ? 1 : 0) };
}

/** A room of the list after somebody read it, here or elsewhere: up to its last message, or up to somewhere before that. */
export function read(room: OwnRoom, state: Reading): Change {
  const read_seq = Math.max(room.read_seq, state.read_seq);
  const after = { ...room, read_seq, notifications: state.notifications ?? room.notifications };
  const all = read_seq >= (room.last_message?.seq ?? 0);
  return all
    ? { room: { ...after, unread: 0, mentions: 0 }, unsure: false }
    : { room: after, unsure: read_seq > room.read_seq && room.unread > 0 };
}
