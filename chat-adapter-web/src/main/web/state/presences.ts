import { type ReadonlySignal, signal } from "@preact/signals";
import type { Connection } from "../live/connection";
import type { Presence, PresenceChanges } from "../wire/frames";

/** Whether somebody is there, and since when not. */
export interface Seen {
  state: Presence;
  lastSeen: string | undefined;
}

const NOBODY: ReadonlyMap<string, Seen> = new Map();

/** Who is there in the room that is looked at; of the others nobody asks. */
export class Presences {
  private readonly seen = signal(NOBODY);
  private room: string | undefined;
  private cursor: string | undefined;
  private own: "online" | "away" = "online";

  constructor(private readonly connection: Connection) {
    connection.onOnline(() => this.own === "away" && connection.tell({ type: "presence", state: "away" }));
    connection.onFrames((frames) => {
      for (const frame of frames) {
        if (frame.type === "presence" && "changes" in frame && frame.room === this.room) {
          this.changed(frame);
        }
      }
    });
  }

  /** By the id of the person; who is missing is offline. */
  get people(): ReadonlySignal<ReadonlyMap<string, Seen>> {
    return this.seen;
  }

  /** Asks of this room from now on, and no longer of the one before. */
  watch(room: string | undefined): void {
    if (this.room !== undefined && this.room !== room) {
      this.connection.ask({ type: "presence.unsubscribe", room: this.room }).catch(() => {});
    }
    this.room = room;
    this.cursor = undefined;
    this.seen.value = NOBODY;
    if (room !== undefined) {
      this.subscribe(room);
    }
  }

  /** A subscription to a room stands anew, and presence ended with the one before. */
  subscribed(room: string): void {
    if (room === this.room) {
      this.subscribe(room);
    }
  }

  /** Whether somebody looks at this page. */
  look(state: "online" | "away"): void {
    if (this.own !== state) {
      this.own = state;
      this.connection.tell({ type: "presence", state });
    }
  }

  /** Refused where the room is not subscribed to yet; `subscribed` comes then. */
  private subscribe(room: string): void {
    const from = this.cursor === undefined ? {} : { cursor: this.cursor };
    this.connection.ask({ type: "presence.subscribe", room, ...from }).catch(() => {});
  }

  private changed({ cursor, complete, changes }: PresenceChanges): void {
    this.cursor = cursor;
    const seen = new Map(complete ? NOBODY : this.seen.peek());
    for (const { user, state, last_seen } of changes) {
      seen.set(user.id, { state, lastSeen: last_seen });
    }
    this.seen.value = seen;
  }
}
