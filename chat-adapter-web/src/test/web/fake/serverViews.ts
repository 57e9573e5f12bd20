import type { BareMessage, Message, OwnRoom, Page } from "../../../main/web/wire/model";
import type { ServerRoom } from "./ServerRoom";
import type { StoredMessage } from "./storedRoom";

/** What the history says of a message to a reader. */
export function messageView(room: ServerRoom, message: StoredMessage, reader: string): Message {
  const replies = room.stored.messages.filter((reply) => reply.threadId === message.id && reply.text !== null);
  const following = room.stored.follows.some((follow) => follow.thread === message.id && follow.user === reader);
  const last_seq = replies.at(-1)?.seq;
  return {
    ...bareView(message),
    reactions: reactionViews(message, reader),
    thread: last_seq === undefined ? null : { replies: replies.length, last_seq, following },
  };
}

function bareView(message: StoredMessage): BareMessage {
  return {
    id: message.id,
    seq: message.seq,
    author: message.author,
    text: message.text,
    mentions: message.mentions,
    mentions_room: message.mentionsRoom,
    reply_to: message.replyTo,
    thread_id: message.threadId,
    at: message.at,
    edited_at: message.editedAt,
    deleted: message.text === null,
    withheld: false,
  };
}

function reactionViews(message: StoredMessage, reader: string) {
  return [...new Set(message.reactions.map(({ emoji }) => emoji))].map((emoji) => {
    const users = message.reactions.filter((reaction) => reaction.emoji === emoji).map(({ user }) => user);
    return { emoji, count: users.length, me: users.includes(reader) };
  });
}

/** A page of the history: the newest without an edge. */
export function history(
  room: ServerRoom,
  reader: string,
  limit: number,
  edge: { before?: number; after?: number },
): Page<Message> {
  room.member(reader);
  const view = (message: StoredMessage) => messageView(room, message, reader);
  if (edge.after !== undefined) {
    const after = edge.after;
    const found = room.stored.messages.filter((message) => message.seq > after);
    const shown = found.slice(0, limit);
    return { items: shown.map(view), next: found.length > limit ? String(shown.at(-1)?.seq) : null };
  }
  const before = edge.before ?? Number.POSITIVE_INFINITY;
  const found = room.stored.messages.filter((message) => message.seq < before);
  const shown = found.slice(-limit);
  return { items: shown.map(view), next: found.length > limit ? String(shown[0]?.seq) : null };
}

/** A room as a member's list shows it. */
export function ownRoom(room: ServerRoom, reader: string): OwnRoom {
  const { stored } = room;
  const member = room.member(reader);
  const living = stored.messages.filter((message) => message.text !== null);
  const last = living.at(-1);
  const unread = living.filter((message) => message.seq > member.readSeq && message.author.id !== reader);
  const owner_id = stored.members[0]?.person.id ?? "";
  return {
    room: {
      id: stored.id,
      name: stored.name,
      owner_id,
      password_required: false,
      access: "open",
      listed: true,
      kind: "room",
      people: [],
      slow_mode_s: 0,
      retention_days: null,
      created_at: stored.createdAt,
    },
    seq: room.last,
    last_message: last === undefined ? null : bareView(last),
    active_at: last?.at ?? member.joinedAt,
    unread: unread.length,
    mentions: unread.filter((message) => message.mentionsRoom || message.mentions.includes(reader)).length,
    read_seq: member.readSeq,
    notifications: member.notifications,
    role: reader === owner_id ? "owner" : "member",
  };
}

/** A page of a member's list, the latest active first; a place in it is an instant, and no two rooms have the same. */
export function ownRooms(rooms: readonly ServerRoom[], reader: string, limit: number, after = "9"): Page<OwnRoom> {
  const found = rooms
    .filter((room) => room.stored.members.some(({ person }) => person.id === reader))
    .map((room) => ownRoom(room, reader))
    .filter((own) => own.active_at < after)
    .sort((one, other) => (one.active_at < other.active_at ? 1 : -1));
  const shown = found.slice(0, limit);
  return { items: shown, next: found.length > limit ? (shown.at(-1)?.active_at ?? null) : null };
}
