import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Http } from "../api/http";
import { Connection, type Timers } from "../live/connection";
import { Feed } from "../live/feed";
import { Outbox, type Shelf } from "../live/outbox";
import type { Dial } from "../live/transport";
import { OpenRoom } from "../room/openRoom";
import type { Presence, RoomEvent, ServerFrame } from "../wire/frames";
import type { Attachment, Message, Notifications, OwnRoom, Person, Place } from "../wire/model";
import { Marks } from "./marks";
import { Presences } from "./presences";
import { Rooms } from "./rooms";
import { Typists } from "./typists";

/** What a connection can follow when it has not said so yet. */
const FOLLOWED = 200;

/** How often a list is asked for that has more rooms than can be followed. */
const UNFOLLOWED_MS = 60_000;

export interface Surroundings {
  http: Http;
  dial: Dial;
  shelf: Shelf;
  timers: Timers;
  random: () => number;
  /** Whether nobody sees the page. */
  hidden: () => boolean;
  newId: () => string;
  now: () => string;
}

/** Everything that somebody who is logged in has of the server, kept up to date. */
export class Chat {
  readonly connection: Connection;
  readonly rooms: Rooms;
  readonly outbox: Outbox;
  readonly typists: Typists;
  readonly presences: Presences;
  readonly http: Http;
  /** The room that is looked at. */
  readonly current = signal<OpenRoom | undefined>(undefined);
  /** How much is unread in all rooms that one wants to be told of: mentions, and everything. */
  readonly unread: ReadonlySignal<{ mentions: number; messages: number }>;

  private readonly feed: Feed;
  private readonly marks: Marks;
  private readonly watchers = new Set<(room: string, events: readonly RoomEvent[]) => void>();
  private readonly goners = new Set<(room: OwnRoom, code: string) => void>();

  constructor(
    readonly me: Person,
    private readonly around: Surroundings,
  ) {
    const { http, timers } = around;
    this.http = http;
    this.connection = new Connection(around.dial, timers, around.random, around.hidden);
    this.rooms = new Rooms(http, timers, me.id, (added, removed) => this.follow(added, removed));
    this.marks = new Marks(this.connection, this.rooms, timers);
    this.typists = new Typists(this.connection, timers);
    this.presences = new Presences(this.connection);
    this.feed = new Feed(
      this.connection,
      {
        onEvents: (room, events) => this.happened(room, events),
        onReset: (room) => this.missed(room),
        onSubscribed: (room, subscribed) => {
          this.rooms.readState(room, subscribed);
          this.marks.subscribed(room, subscribed);
          this.lookedAt(room)?.resumed();
          this.presences.subscribed(room);
        },
        onEnded: (room, code) => this.ended(room, code),
      },
      timers,
    );
    this.outbox = new Outbox(this.connection, around.shelf, timers);
    this.unread = computed(() => this.sum());
    this.connection.onFrames((frames) => this.others(frames));
    this.connection.onOnline(() => this.rooms.refresh());
  }

  /** Connects, and keeps connected. */
  start(): void {
    this.connection.start();
    this.rooms.refresh();
    this.pollUnfollowed();
  }

  /** Is told of what happens in any room, as it happens, until what this answers with is called. */
  onEvents(watcher: (room: string, events: readonly RoomEvent[]) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Is told when a room is no longer one's own, with the server's code, until what this answers with is called. */
  onRoomEnded(goner: (room: OwnRoom, code: string) => void): () => void {
    this.goners.add(goner);
    return () => this.goners.delete(goner);
  }

  /**
   * Looks at a room.
   *
   * @param seq the place to begin at; 0 for the newest
   */
  open(room: string, seq = 0): OpenRoom {
    const before = this.current.peek();
    const open = before?.id === room ? before : new OpenRoom(room, this.source());
    if (before?.id !== room) {
      this.presences.watch(room);
      this.makePlace(room);
      this.feed.follow(room);
    }
    if (open !== before || seq !== 0) {
      void open.show(seq);
    }
    this.current.value = open;
    return open;
  }

  /** The answers of a thread, which whoever opens it tells of the events that concern it. */
  openThread(room: string, thread: string): OpenRoom {
    return new OpenRoom(room, this.source(), `/rooms/${room}/messages/${thread}/replies`);
  }

  /** Looks at this room no longer, if it is the one. */
  close(room: string): void {
    if (this.current.peek()?.id === room) {
      this.presences.watch(undefined);
      this.current.value = undefined;
    }
  }

  /** Says something; it is in the outbox until the server has it. */
  say(room: string, text: string, replyTo?: string, attachments: Attachment[] = []): void {
    this.outbox.send({
      clientId: this.around.newId(),
      room,
      text,
      replyTo,
      attachments,
      at: this.around.now(),
      failure: undefined,
    });
  }

  edit(room: string, message: string, text: string): Promise<Place> {
    return this.http.patch(`/rooms/${room}/messages/${message}`, { text });
  }

  /** Adds one's own reaction, or takes it back. */
  async react(room: string, message: Message, emoji: string): Promise<void> {
    const mine = message.reactions.some((reaction) => reaction.emoji === emoji && reaction.me);
    await this.connection.ask({ type: mine ? "reaction.remove" : "reaction.add", room, message_id: message.id, emoji });
  }

  /** Everything up to there was read. */
  read(room: string, seq: number): void {
    this.marks.read(room, seq);
  }

  async notify(room: string, level: Notifications): Promise<void> {
    this.rooms.readState(room, await this.http.put(`/rooms/${room}/members/me/notifications`, { level }));
    // Another device may have chosen since, and may have been heard of before this answer came.
    this.rooms.refresh();
  }

  /** Up to where everything that happened in a room is known. */
  position(room: string): number {
    return this.feed.position(room);
  }

  /** Whether somebody looks at the page. */
  look(state: Exclude<Presence, "offline">): void {
    this.presences.look(state);
  }

  private source() {
    return {
      http: this.http,
      timers: this.around.timers,
      me: this.me.id,
      live: (room: string) => this.connection.state.peek() === "online" && this.feed.stands(room),
      caughtUp: (room: string) =>
        this.connection.ask({ type: "ping" }).then(
          () => this.feed.caughtUp(room),
          () => false,
        ),
    };
  }

  private lookedAt(room: string): OpenRoom | undefined {
    const open = this.current.peek();
    return open?.id === room ? open : undefined;
  }

  private happened(room: string, events: readonly RoomEvent[]): void {
    batch(() => {
      this.lookedAt(room)?.take(events);
      this.rooms.take(room, events);
      this.typists.take(room, events);
    });
    for (const watcher of this.watchers) {
      watcher(room, events);
    }
  }

  private missed(room: string): void {
    this.lookedAt(room)?.reset();
    this.rooms.missed(room);
  }

  private ended(room: string, code: string): void {
    const own = this.rooms.find(room)?.peek();
    this.rooms.remove(room);
    if (own !== undefined) {
      for (const goner of this.goners) {
        goner(own, code);
      }
    }
  }

  private others(frames: readonly ServerFrame[]): void {
    for (const frame of frames) {
      if (frame.type === "read_state") {
        // An answer waits for those before it, and what it says of notifications may be overtaken.
        this.rooms.readState(frame.room, frame.id === undefined ? frame : { read_seq: frame.read_seq });
      } else if (frame.type === "room_added") {
        this.rooms.refresh();
      }
    }
  }

  /** Follows the rooms of the list, the latest active first, as many as the server allows. */
  private follow(added: readonly string[], removed: readonly string[]): void {
    for (const room of removed) {
      this.feed.forget(room);
    }
    let places = this.limit() - 1 - this.feed.count;
    for (const room of added) {
      if (places > 0 && !this.feed.follows(room)) {
        this.feed.follow(room);
        places--;
      }
    }
  }

  /** Where the connection follows as many rooms as it can, the one in which nothing was said for longest gives way. */
  private makePlace(room: string): void {
    if (!this.feed.follows(room) && this.feed.count >= this.limit()) {
      const quiet = this.rooms.order.peek().findLast((other) => this.feed.follows(other));
      if (quiet !== undefined) {
        this.feed.forget(quiet);
      }
    }
  }

  private limit(): number {
    return this.connection.hello?.limits.rooms ?? FOLLOWED;
  }

  private pollUnfollowed(): void {
    this.around.timers.after(UNFOLLOWED_MS, () => {
      if (this.rooms.order.peek().some((room) => !this.feed.follows(room))) {
        this.rooms.refresh();
      }
      this.pollUnfollowed();
    });
  }

  private sum() {
    let mentions = 0;
    let messages = 0;
    for (const id of this.rooms.order.value) {
      const room = this.rooms.find(id)?.value;
      if (room !== undefined && room.notifications !== "nothing") {
        mentions += room.mentions;
        messages += room.notifications === "all" ? room.unread : 0;
      }
    }
    return { mentions, messages };
  }
}
