import type { RoomEvent } from "../../../main/web/wire/frames";
import type { Person } from "../../../main/web/wire/model";
import { meant, named } from "./mentions";
import { refusal } from "./refusal";
import type { StoredMember, StoredMessage, StoredRoom } from "./storedRoom";

export interface Writing {
  clientId: string;
  text: string;
  replyTo?: string | undefined;
}

type Event = RoomEvent extends infer One ? (One extends RoomEvent ? Omit<One, "room" | "seq" | "at"> : never) : never;

/** A room of the server with its log: gives everything its place, or refuses it. */
export class ServerRoom {
  constructor(
    readonly stored: StoredRoom,
    /** Each time another one, ascending. */
    private readonly time: () => string,
  ) {}

  get last(): number {
    return this.stored.log.length;
  }

  join(person: Person): void {
    const event = this.append({ type: "member.joined", user: person });
    this.stored.members.push({ person, readSeq: event.seq, notifications: "all", joinedAt: event.at, muted: false });
  }

  kick(user: string, actor: Person): void {
    const { person } = this.member(user);
    this.stored.members = this.stored.members.filter((member) => member.person.id !== user);
    this.append({ type: "member.kicked", actor, user: person });
  }

  /** Stores a message; one that this author sent before with this client id is answered with the first result. */
  post(author: string, { clientId, text, replyTo }: Writing): { id: string; seq: number } {
    const { person, muted } = this.member(author);
    const first = this.stored.messages.find((message) => message.clientId === clientId && message.author.id === author);
    if (first !== undefined) {
      return first;
    }
    if (muted) {
      throw refusal("room.muted", 403);
    }
    const answered = replyTo === undefined ? undefined : this.living(replyTo);
    const threadId = answered === undefined ? null : (answered.threadId ?? answered.id);
    const id = `${this.stored.id}-m${this.last + 1}-${clientId}`;
    const whom = meant(text, this.stored.members);
    const { seq, at } = this.append({
      type: "message.posted",
      message: {
        id,
        author: person,
        text,
        ...named(whom),
        ...(replyTo === undefined || threadId === null ? {} : { reply_to: replyTo, thread_id: threadId }),
      },
    });
    const replies = { replyTo: replyTo ?? null, threadId };
    this.stored.messages.push({
      id,
      seq,
      author: person,
      clientId,
      text,
      ...whom,
      ...replies,
      at,
      editedAt: null,
      reactions: [],
    });
    if (threadId !== null) {
      this.follow(threadId, author);
      this.follow(threadId, this.stored.messages.find((message) => message.id === threadId)?.author.id ?? author);
    }
    return { id, seq };
  }

  edit(actor: string, id: string, text: string): RoomEvent {
    const message = this.own(actor, id);
    const whom = meant(text, this.stored.members);
    const event = this.append({ type: "message.edited", actor: message.author, message: { id, text, ...named(whom) } });
    Object.assign(message, { text, ...whom, editedAt: event.at });
    return event;
  }

  delete(actor: string, id: string): RoomEvent {
    const message = this.own(actor, id);
    Object.assign(message, { text: null, mentions: [], mentionsRoom: false, editedAt: null, reactions: [] });
    return this.append({ type: "message.deleted", actor: message.author, message: { id } });
  }

  react(actor: string, id: string, emoji: string, added: boolean): RoomEvent {
    const { person } = this.member(actor);
    const message = this.living(id);
    const others = message.reactions.filter((reaction) => reaction.emoji !== emoji || reaction.user !== actor);
    if (added === others.length < message.reactions.length) {
      throw refusal(added ? "message.already_reacted" : "message.not_reacted", 409);
    }
    message.reactions = added ? [...others, { emoji, user: actor }] : others;
    return this.append({ type: added ? "reaction.added" : "reaction.removed", actor: person, message: { id }, emoji });
  }

  /** Moves the read marker; answers whether it moved. */
  read(user: string, seq: number): boolean {
    const member = this.member(user);
    const before = member.readSeq;
    member.readSeq = Math.max(before, Math.min(seq, this.last));
    return member.readSeq > before;
  }

  /** From now on what stands up to there is not told any more. */
  trim(kept: number): void {
    this.stored.trimmed = Math.max(this.stored.trimmed, this.last - kept);
  }

  /** Messages up to there are gone. */
  expire(upTo: number, actor: Person): void {
    const left = this.stored.messages.filter((message) => message.seq > upTo);
    const messages = this.stored.messages.length - left.length;
    if (messages > 0) {
      this.stored.messages = left;
      this.stored.trimmed = Math.max(this.stored.trimmed, upTo);
      this.append({ type: "messages.expired", actor, up_to_seq: upTo, messages });
    }
  }

  /** What is told to who has everything up to there: what was deleted is told no more. */
  replay(after: number): RoomEvent[] {
    const deleted = new Set(this.stored.messages.filter((message) => message.text === null).map((message) => message.id));
    return this.stored.log
      .slice(after)
      .map((event) =>
        (event.type === "message.posted" || event.type === "message.edited") && deleted.has(event.message.id)
          ? { type: "message.withdrawn", room: event.room, seq: event.seq, at: event.at, message: { id: event.message.id } }
          : event,
      );
  }

  member(user: string): StoredMember {
    const member = this.stored.members.find(({ person }) => person.id === user);
    if (member === undefined) {
      throw refusal("room.not_member", 403);
    }
    return member;
  }

  private append(event: Event): RoomEvent {
    const placed = { ...event, room: this.stored.id, seq: this.last + 1, at: this.time() } as RoomEvent;
    this.stored.log.push(placed);
    return placed;
  }

  private own(actor: string, id: string): StoredMessage {
    this.member(actor);
    const message = this.living(id);
    if (message.author.id !== actor) {
      throw refusal("message.not_author", 403);
    }
    return message;
  }

  private living(id: string): StoredMessage {
    const message = this.stored.messages.find((candidate) => candidate.id === id);
    if (message === undefined || message.text === null) {
      throw refusal("message.not_found", 404);
    }
    return message;
  }

  private follow(thread: string, user: string): void {
    if (!this.stored.follows.some((known) => known.thread === thread && known.user === user)) {
      this.stored.follows.push({ thread, user });
    }
  }
}
