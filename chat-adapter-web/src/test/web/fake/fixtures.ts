import type { MessagePosted, RoomEvent, Subscribed } from "../../../main/web/wire/frames";
import type { Message, OwnRoom, Person } from "../../../main/web/wire/model";

/** Valid as they are; a test says only what it is about. */

export const anna: Person = { id: "anna", name: "anna" };
export const boris: Person = { id: "boris", name: "boris" };

/** The moment at which something with this place happened. */
export function at(seq: number): string {
  return new Date(Date.UTC(2026, 0, 1) + seq).toISOString();
}

export function aMessage(seq: number, more: Partial<Message> = {}): Message {
  return {
    id: `m${seq}`,
    seq,
    author: boris,
    text: `text ${seq}`,
    mentions: [],
    mentions_room: false,
    reply_to: null,
    thread_id: null,
    reactions: [],
    thread: null,
    at: at(seq),
    edited_at: null,
    deleted: false,
    withheld: false,
    ...more,
  };
}

/** Messages of these places, both among them. */
export function messages(from: number, to: number): Message[] {
  return Array.from({ length: to - from + 1 }, (_, i) => aMessage(from + i));
}

export function posted(seq: number, more: Partial<MessagePosted["message"]> = {}): RoomEvent {
  const message = { id: `m${seq}`, author: boris, text: `text ${seq}`, ...more };
  return { type: "message.posted", room: "kitchen", seq, at: at(seq), message };
}

export function edited(seq: number, id: string, text: string): RoomEvent {
  return { type: "message.edited", room: "kitchen", seq, at: at(seq), actor: boris, message: { id, text } };
}

export function deleted(seq: number, id: string): RoomEvent {
  return { type: "message.deleted", room: "kitchen", seq, at: at(seq), actor: boris, message: { id } };
}

export function reacted(seq: number, id: string, more: { emoji?: string; actor?: Person; gone?: boolean } = {}): RoomEvent {
  const { emoji = "👍", actor = boris, gone = false } = more;
  const type = gone ? "reaction.removed" : "reaction.added";
  return { type, room: "kitchen", seq, at: at(seq), actor, message: { id }, emoji };
}

export function expired(seq: number, up_to_seq: number): RoomEvent {
  return { type: "messages.expired", room: "kitchen", seq, at: at(seq), actor: boris, up_to_seq, messages: 1 };
}

export function subscribed(seq: number, more: Partial<Subscribed> = {}): Subscribed {
  return { type: "subscribed", id: "", room: "kitchen", seq, epoch: "e1", read_seq: 0, notifications: "all", ...more };
}

/** A room of the list in which Boris has said all so far. */
export function anOwnRoom(more: Partial<OwnRoom> = {}, id = "kitchen"): OwnRoom {
  const last_message = aMessage(10);
  return {
    room: {
      id,
      name: id,
      owner_id: boris.id,
      password_required: false,
      access: "open",
      listed: true,
      kind: "room",
      people: [],
      slow_mode_s: 0,
      retention_days: null,
      created_at: at(0),
    },
    seq: 10,
    last_message,
    active_at: last_message.at,
    unread: 2,
    mentions: 0,
    read_seq: 8,
    notifications: "all",
    role: "member",
    ...more,
  };
}
