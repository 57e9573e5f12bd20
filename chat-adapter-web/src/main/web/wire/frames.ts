/** The frames of `/ws/v1`. The server's document of all of them is at /asyncapi/. */
import type { Access, Attachment, Notifications, Person, Role, Room } from "./model";

export interface Hello {
  type: "hello";
  session: string;
  user: Person;
  heartbeat_ms: number;
  limits: { frame_bytes: number; message_chars: number; rooms: number };
}

export interface Subscribed {
  type: "subscribed";
  id: string;
  room: string;
  seq: number;
  epoch: string;
  replaying?: number;
  reset?: true;
  read_seq: number;
  notifications: Notifications;
}

export interface Unsubscribed {
  type: "unsubscribed";
  id?: string;
  room: string;
  code?: string;
}

export interface Accepted {
  type: "accepted";
  id: string;
  room: string;
  seq: number;
  message_id: string;
}

export interface Refused {
  type: "error";
  id?: string;
  code: string;
  title: string;
  retry_after_ms: number;
  errors?: { field: string; code: string; message: string }[];
}

export interface ReadState {
  type: "read_state";
  id?: string;
  room: string;
  read_seq: number;
  notifications: Notifications;
}

export interface RoomAdded {
  type: "room_added";
  room: Pick<Room, "id" | "name" | "owner_id" | "kind" | "people" | "created_at">;
}

export interface Typing {
  type: "typing";
  room: string;
  user: Person;
  expires_ms: number;
}

export type Presence = "online" | "away" | "offline";

export interface PresenceChanges {
  type: "presence";
  room: string;
  cursor: string;
  complete?: true;
  changes: { user: Person; state: Presence; last_seen?: string }[];
}

interface Happened<T extends string> {
  type: T;
  room: string;
  seq: number;
  at: string;
}

interface Did<T extends string> extends Happened<T> {
  actor: Person;
}

interface DidTo<T extends string> extends Did<T> {
  user: Person;
}

export interface MessagePosted extends Happened<"message.posted"> {
  message: {
    id: string;
    author: Person;
    text: string;
    mentions?: string[];
    mentions_room?: true;
    reply_to?: string;
    thread_id?: string;
    attachments?: Attachment[];
  };
}

export interface MessageEdited extends Did<"message.edited"> {
  message: { id: string; text: string; mentions?: string[]; mentions_room?: true };
}

export type MessageDeleted = Did<"message.deleted"> & { message: { id: string } };
export type MessageWithdrawn = Happened<"message.withdrawn"> & { message: { id: string } };
export type MessageWithheld = Happened<"message.withheld"> & { message: { id: string } };
export type ReactionChanged = Did<"reaction.added" | "reaction.removed"> & { message: { id: string }; emoji: string };
export type MessagesExpired = Did<"messages.expired"> & { up_to_seq: number; messages: number };

/** What is told of a room, in the order of `seq`, each once. */
export type RoomEvent =
  | MessagePosted
  | MessageEdited
  | MessageDeleted
  | MessageWithdrawn
  | MessageWithheld
  | ReactionChanged
  | MessagesExpired
  | (Happened<"member.joined" | "member.left"> & { user: Person })
  | DidTo<"member.kicked" | "member.banned" | "member.unbanned" | "member.unmuted">
  | (DidTo<"member.muted"> & { until?: string })
  | (DidTo<"member.role_changed"> & { role: Role })
  | (Did<"room.slow_mode_changed"> & { slow_mode_s: number })
  | (Did<"room.retention_changed"> & { retention_days: number | null })
  | (Did<"room.renamed"> & { name: string })
  | (Did<"room.listing_changed"> & { listed: boolean })
  | (Did<"room.access_changed"> & { password_required: boolean; access?: Access });

export type ServerFrame =
  | Hello
  | Subscribed
  | Unsubscribed
  | Accepted
  | Refused
  | ReadState
  | RoomAdded
  | Typing
  | PresenceChanges
  | RoomEvent
  | { type: "presence.subscribed" | "presence.unsubscribed" | "pong"; id?: string };

/** What a client asks and is answered to; `id` is added on the way. */
export type ClientFrame =
  | { type: "subscribe"; room: string; since?: number; epoch?: string }
  | { type: "unsubscribe" | "presence.unsubscribe"; room: string }
  | { type: "presence.subscribe"; room: string; cursor?: string }
  | { type: "message.send"; room: string; client_id: string; text?: string; reply_to?: string; attachments?: string[] }
  | { type: "message.edit"; room: string; message_id: string; text: string }
  | { type: "message.delete"; room: string; message_id: string }
  | { type: "reaction.add" | "reaction.remove"; room: string; message_id: string; emoji: string }
  | { type: "read"; room: string; seq: number }
  | { type: "presence"; state: "online" | "away" }
  | { type: "typing"; room: string }
  | { type: "ping" };

/** Whether a frame is an event of a room's log: those have a place there. */
export function isRoomEvent(frame: ServerFrame): frame is RoomEvent {
  return "seq" in frame && "at" in frame;
}
