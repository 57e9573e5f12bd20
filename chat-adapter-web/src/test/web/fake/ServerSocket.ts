import { Problem } from "../../../main/web/api/problem";
import type { ClientFrame, ServerFrame } from "../../../main/web/wire/frames";
import type { Person } from "../../../main/web/wire/model";
import type { FakeServer } from "./FakeServer";
import { refusal } from "./refusal";
import { ServerOutlet } from "./ServerOutlet";
import type { ServerRoom } from "./ServerRoom";

/** What the server holds of a connection's other end. */
export interface Peer {
  /** Sends a frame, of one or more objects. */
  send(text: string): void;
  close(code: number): void;
}

/** Requests that must have an id, so that they can be answered. Without it the server refuses them. */
const ANSWERED = /^(subscribe|unsubscribe|message\..*|reaction\..*|read|presence\..*)$/;

/** What the server does for one v1 connection. */
export class ServerSocket {
  /** The rooms that are listened to, each with the last event that was told. */
  private readonly told = new Map<string, number>();
  private readonly watched = new Set<string>();
  private readonly outlet: ServerOutlet;

  constructor(
    readonly person: Person,
    private readonly server: FakeServer,
    private readonly peer: Peer,
  ) {
    this.outlet = new ServerOutlet(server.clock, server.chance, server.settings.mischief, (text) => peer.send(text));
    const limits = { frame_bytes: 65_536, message_chars: 4_000, rooms: server.settings.roomsPerConnection };
    this.send({ type: "hello", session: "session", user: person, heartbeat_ms: 25_000, limits });
  }

  hear(text: string): void {
    const frame = JSON.parse(text) as ClientFrame & { id?: string };
    let id: string | undefined;
    try {
      this.server.limits.spendFrame(this.person.id);
      id = frame.id;
      if (id === undefined && ANSWERED.test(frame.type)) {
        throw refusal("input.invalid", 400);
      }
      this.grant(frame, id ?? "");
    } catch (thrown) {
      if (!(thrown instanceof Problem)) {
        throw thrown;
      }
      const error = { type: "error", code: thrown.code, title: thrown.message, retry_after_ms: thrown.retryAfter } as const;
      const refused = id === undefined ? error : { ...error, id };
      // What is said of subscriptions has an order of its own.
      frame.type === "subscribe" ? this.send(refused) : this.outlet.answer(refused);
    }
  }

  /** Tells what happened in a room, up to there, where that is listened to and was not told yet. */
  tell(room: ServerRoom, upTo: number): void {
    const told = this.told.get(room.stored.id);
    if (told !== undefined && told < upTo) {
      this.told.set(room.stored.id, upTo);
      for (const event of room.stored.log.slice(told, upTo)) {
        this.outlet.tell(event, event.seq === upTo);
      }
    }
  }

  send(frame: ServerFrame): void {
    this.outlet.send(frame);
  }

  /** The right to read a room has ended. */
  cutOff(room: string, code: string): void {
    if (this.told.delete(room)) {
      this.watched.delete(room);
      this.send({ type: "unsubscribed", room, code });
    }
  }

  listensTo(room: string): boolean {
    return this.told.has(room);
  }

  watches(room: string): boolean {
    return this.watched.has(room);
  }

  close(code: number): void {
    this.peer.close(code);
  }

  private grant(frame: ClientFrame, id: string): void {
    const me = this.person.id;
    switch (frame.type) {
      case "subscribe":
        this.subscribe(frame, id);
        break;
      case "unsubscribe":
        this.told.delete(frame.room);
        this.watched.delete(frame.room);
        this.send({ type: "unsubscribed", id, room: frame.room });
        break;
      case "message.send": {
        const { room, client_id, text = "", reply_to } = frame;
        this.server.limits.spendMessage(me);
        const posted = this.server.room(room).post(me, { clientId: client_id, text, replyTo: reply_to });
        this.accept(id, room, posted.seq, posted.id);
        break;
      }
      case "reaction.add":
      case "reaction.remove": {
        const added = frame.type === "reaction.add";
        const { seq } = this.server.room(frame.room).react(me, frame.message_id, frame.emoji, added);
        this.accept(id, frame.room, seq, frame.message_id);
        break;
      }
      case "read":
        this.outlet.answer({ ...this.server.markRead(me, frame.room, frame.seq, this), id });
        break;
      case "presence.subscribe":
        this.watch(frame.room, id);
        break;
      case "presence.unsubscribe":
        this.watched.delete(frame.room);
        this.send({ type: "presence.unsubscribed", id });
        break;
      case "typing":
        this.server.company.typing(this.person, frame.room);
        break;
      case "ping":
        this.outlet.answer(id === "" ? { type: "pong" } : { type: "pong", id });
    }
  }

  private subscribe({ room: id, since, epoch }: ClientFrame & { type: "subscribe" }, frame: string): void {
    this.told.delete(id);
    this.watched.delete(id);
    const room = this.server.room(id);
    const { readSeq, notifications } = room.member(this.person.id);
    if (this.told.size >= this.server.settings.roomsPerConnection) {
      throw refusal("subscription.limit", 409);
    }
    const known = since === undefined || (epoch === this.server.epoch && room.stored.trimmed <= since && since <= room.last);
    const from = known ? (since ?? room.last) : room.last;
    this.send({
      type: "subscribed",
      id: frame,
      room: id,
      seq: room.last,
      epoch: this.server.epoch,
      ...(known ? { replaying: room.last - from } : { reset: true }),
      read_seq: readSeq,
      notifications,
    });
    for (const event of room.replay(from)) {
      this.send(event);
    }
    this.told.set(id, room.last);
  }

  private accept(id: string, room: string, seq: number, message_id: string): void {
    this.server.changed(room);
    this.outlet.answer({ type: "accepted", id, room, seq, message_id });
  }

  private watch(room: string, id: string): void {
    this.server.room(room).member(this.person.id);
    if (!this.told.has(room)) {
      throw refusal("subscription.required", 409);
    }
    this.watched.add(room);
    this.send({ type: "presence.subscribed", id });
    this.send(this.server.company.present(room));
  }
}
