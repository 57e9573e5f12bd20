import type { RoomEvent } from "../../../main/web/wire/frames";
import type { Notifications, Person } from "../../../main/web/wire/model";

export interface StoredMessage {
  id: string;
  seq: number;
  author: Person;
  clientId: string;
  text: string | null;
  mentions: string[];
  mentionsRoom: boolean;
  replyTo: string | null;
  threadId: string | null;
  at: string;
  editedAt: string | null;
  reactions: { emoji: string; user: string }[];
}

export interface StoredMember {
  person: Person;
  readSeq: number;
  notifications: Notifications;
  joinedAt: string;
  muted: boolean;
}

/** What is kept of a room, as plain data: a copy of it is a backup. */
export interface StoredRoom {
  id: string;
  name: string;
  createdAt: string;
  /** All of it; what stands up to `trimmed` is not told any more. */
  log: RoomEvent[];
  trimmed: number;
  messages: StoredMessage[];
  members: StoredMember[];
  follows: { thread: string; user: string }[];
}

/** A room in which nothing has happened yet. */
export function aStoredRoom(id: string, createdAt: string): StoredRoom {
  return { id, name: id, createdAt, log: [], trimmed: 0, messages: [], members: [], follows: [] };
}
