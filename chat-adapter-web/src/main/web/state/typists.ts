import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Connection, Timers } from "../live/connection";
import type { RoomEvent, Typing } from "../wire/frames";
import type { Person } from "../wire/model";

/** How often to say that one types: the server passes it on once in this time (docs/protocol.md). */
const EVERY_MS = 3_000;

/** Who types where. */
export class Typists {
  private readonly rooms = new Map<string, Signal<readonly Person[]>>();
  private readonly expiries = new Map<string, () => void>();
  private quiet = false;

  constructor(
    private readonly connection: Connection,
    private readonly timers: Timers,
  ) {
    connection.onFrames((frames) => {
      for (const frame of frames) {
        if (frame.type === "typing" && "user" in frame) {
          this.typing(frame);
        }
      }
    });
  }

  of(room: string): ReadonlySignal<readonly Person[]> {
    return this.at(room);
  }

  /** One types oneself; say it with every key. */
  say(room: string): void {
    if (!this.quiet) {
      this.quiet = true;
      this.timers.after(EVERY_MS, () => {
        this.quiet = false;
      });
      this.connection.tell({ type: "typing", room });
    }
  }

  /** Who has said something does not type it any more. */
  take(room: string, events: readonly RoomEvent[]): void {
    for (const event of events) {
      if (event.type === "message.posted") {
        this.stop(room, event.message.author.id);
      }
    }
  }

  private typing({ room, user, expires_ms }: Typing): void {
    const there = this.at(room);
    if (!there.peek().some((person) => person.id === user.id)) {
      there.value = [...there.peek(), user];
    }
    const key = `${room} ${user.id}`;
    this.expiries.get(key)?.();
    this.expiries.set(
      key,
      this.timers.after(expires_ms, () => this.stop(room, user.id)),
    );
  }

  private stop(room: string, user: string): void {
    const there = this.rooms.get(room);
    this.expiries.get(`${room} ${user}`)?.();
    this.expiries.delete(`${room} ${user}`);
    if (there?.peek().some((person) => person.id === user)) {
      there.value = there.peek().filter((person) => person.id !== user);
    }
  }

  private at(room: string): Signal<readonly Person[]> {
    const there = this.rooms.get(room) ?? signal([]);
    this.rooms.set(room, there);
    return there;
  }
}
