/** What v1 answers with over HTTP. The server's document of all of it is at /redoc/. */

/** Somebody, or a program that uses an account. */
export interface Person {
  id: string;
  name: string;
  bot?: true;
}

/** A part of a list; `next` is what to give for the part after it. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

export type Access = "open" | "password" | "invitation";
export type Notifications = "all" | "mentions" | "nothing";
export type Role = "owner" | "moderator" | "member";

export interface Room {
  id: string;
  name: string;
  owner_id: string;
  password_required: boolean;
  access: Access;
  listed: boolean;
  kind: "room" | "direct";
  people: Person[];
  slow_mode_s: number;
  retention_days: number | null;
  created_at: string;
}

export interface Attachment {
  id: string;
  name: string;
  type: string;
  size: number;
  width?: number;
  height?: number;
  thumbnail?: { width: number; height: number };
}

export interface Reaction {
  emoji: string;
  count: number;
  me: boolean;
}

/** The answers to a message; there only on the message that a thread began with. */
export interface Thread {
  replies: number;
  last_seq: number;
  following: boolean;
}

/** A message as the history shows it. `text` is null where it was deleted or is withheld. */
export interface Message {
  id: string;
  seq: number;
  author: Person;
  text: string | null;
  mentions: string[];
  mentions_room: boolean;
  reply_to: string | null;
  thread_id: string | null;
  reactions: Reaction[];
  thread: Thread | null;
  at: string;
  edited_at: string | null;
  deleted: boolean;
  withheld: boolean;
  attachments?: Attachment[];
}

/** A message as lists of rooms and searches show it. */
export type BareMessage = Omit<Message, "reactions" | "thread">;

/** A room that one is a member of, but for what changes with every message. */
export interface Membership {
  room: Room;
  /** What one is there oneself. */
  role: Role;
}

/** A room that one is a member of, with what is unread there. */
export interface OwnRoom extends Membership {
  seq: number;
  last_message: BareMessage | null;
  active_at: string;
  unread: number;
  mentions: number;
  read_seq: number;
  notifications: Notifications;
}

export interface Member {
  user: Person;
  role: Role;
  joined_at: string;
}

export interface Ban {
  user: Person;
  banned_by: Person;
  banned_at: string;
}

export interface Mute {
  user: Person;
  muted_by: Person;
  muted_at: string;
  until: string | null;
}

export interface Session {
  id: string;
  created_at: string;
  last_used_at: string;
  current: boolean;
}

export interface Account {
  id: string;
  username: string;
  email: string | null;
  /** Whether they run the server: in every room they may do what its owner may. */
  administrator: boolean;
}

/** Who opens an invitation sees this of the room. */
export interface HeldInvitation {
  room_id: string;
  room_name: string;
  expires_at: string;
}

export interface MadeInvitation {
  id: string;
  token: string;
  expires_at: string;
  uses: number;
  max_uses: number;
}

export interface Invitation {
  id: string;
  created_by: Person;
  created_at: string;
  expires_at: string;
  uses: number;
  max_uses: number;
}

export interface Place {
  message_id: string;
  seq: number;
  at: string;
}

export interface FormerText {
  seq: number;
  editor: Person;
  edited_at: string;
  text_before: string;
}

/** A message that a search found; `matches` count UTF-16 code units of `text`. */
export interface FoundMessage {
  room_id: string;
  message: BareMessage;
  excerpt: {
    text: string;
    matches: { start: number; end: number }[];
    cut_before: boolean;
    cut_after: boolean;
  };
}

export interface AuditEntry {
  number: number;
  at: string;
  actor: Person;
  action: string;
  room_id: string;
  room_name: string;
  member: Person | null;
  message_id: string | null;
  reason: string | null;
  detail: string | null;
}

export interface Retention {
  days: number | null;
  server_days: number | null;
  effective_days: number | null;
}

export interface Block {
  user: Person;
  blocked_at: string;
}
