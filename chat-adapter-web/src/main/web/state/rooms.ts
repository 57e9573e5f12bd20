import { batch, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Http } from "../api/http";
import type { Timers } from "../live/connection";
import { isPassing } from "../live/passing";
import { type Change, happened, type Reading, read } from "../room/summary";
import type { RoomEvent } from "../wire/frames";
import type { OwnRoom } from "../wire/model";
import { ownRooms } from "./ownRooms";

const SETTLE_MS = 500;
const RETRY_MS = 5_000;

/** The rooms that one is a member of, each with what is unread, the latest active first. */
export class Rooms {
  /** False until the list was loaded once. */
  readonly loaded = signal(false);
  private readonly ids = signal<readonly string[]>([]);
  private readonly byId = new Map<string, Signal<OwnRoom>>();
  private reloading: Promise<void> | undefined;
  private again = false;
  private settling = false;
  /** What has changed since the list that is being loaded was asked for: it may or may not show that. */
  private meanwhile: { room: string; how: (known: OwnRoom) => Change }[] = [];

  constructor(
    private readonly http: Http,
    private readonly timers: Timers,
    private readonly me: string,
    /** Is told of rooms that are new in the list, and of those that are in it no longer. */
    private readonly onChange: (added: readonly string[], removed: readonly string[]) => void,
  ) {}

  get order(): ReadonlySignal<readonly string[]> {
    return this.ids;
  }

  /** One of them. A component that reads its value is drawn anew when that room changes, and not when others do. */
  find(id: string): ReadonlySignal<OwnRoom> | undefined {
    return this.byId.get(id);
  }

  /** Loads the list anew. What is asked for meanwhile is done once, afterwards. */
  reload(): Promise<void> {
    if (this.reloading !== undefined) {
      this.again = true;
      return this.reloading;
    }
    this.reloading = this.load().finally(() => {
      this.reloading = undefined;
      if (this.again) {
        this.again = false;
        this.refresh();
      }
    });
    return this.reloading;
  }

  /** Loads the list anew, and tries again for as long as nobody answers. */
  refresh(): void {
    this.reload().catch((thrown) => isPassing(thrown) && this.refreshIn(RETRY_MS));
  }

  /** What happened in a room was missed, and what happens from now on may be of another life of the server. */
  missed(room: string): void {
    this.meanwhile = this.meanwhile.filter((change) => change.room !== room);
    this.refresh();
  }

  take(room: string, events: readonly RoomEvent[]): void {
    for (const event of events) {
      this.change(room, (known) => happened(known, event, this.me));
    }
  }

  /** Somebody with this account read a room, or chose what to be told of it. */
  readState(room: string, state: Reading): void {
    this.change(room, (known) => read(known, state));
  }

  /** It is no longer one of one's own. */
  remove(room: string): void {
    if (this.byId.delete(room)) {
      this.ids.value = this.ids.value.filter((id) => id !== room);
      this.onChange([], [room]);
    }
  }

  private change(room: string, how: (known: OwnRoom) => Change): void {
    if (this.reloading !== undefined) {
      this.meanwhile.push({ room, how });
    }
    const known = this.byId.get(room);
    if (known === undefined) {
      return;
    }
    const change = how(known.peek());
    const moved = change.room.active_at !== known.peek().active_at;
    known.value = change.room;
    if (moved) {
      this.move(room, change.room.active_at);
    }
    if (change.unsure) {
      this.refreshIn(SETTLE_MS);
    }
  }

  /** Puts a room in its place, mostly the first; what is told of two rooms need not come in the order in which it happened. */
  private move(room: string, activeAt: string): void {
    const others = this.ids.peek().filter((id) => id !== room);
    const earlier = others.findIndex((id) => (this.byId.get(id)?.peek().active_at ?? "") < activeAt);
    const place = earlier < 0 ? others.length : earlier;
    if (this.ids.peek()[place] !== room) {
      this.ids.value = others.toSpliced(place, 0, room);
    }
  }

  private refreshIn(ms: number): void {
    if (!this.settling) {
      this.settling = true;
      this.timers.after(ms, () => {
        this.settling = false;
        this.refresh();
      });
    }
  }

  private async load(): Promise<void> {
    this.meanwhile = [];
    const found = await ownRooms(this.http);
    batch(() => this.put(found));
    this.loaded.value = true;
  }

  private put(found: ReadonlyMap<string, OwnRoom>): void {
    const removed = [...this.byId.keys()].filter((id) => !found.has(id));
    const added = [...found.keys()].filter((id) => !this.byId.has(id));
    for (const id of removed) {
      this.byId.delete(id);
    }
    for (const [id, own] of found) {
      const known = this.byId.get(id) ?? signal(own);
      known.value = own;
      this.byId.set(id, known);
    }
    this.ids.value = [...found.keys()];
    if (added.length > 0 || removed.length > 0) {
      this.onChange(added, removed);
    }
    for (const { room, how } of this.meanwhile.splice(0)) {
      this.change(room, how);
    }
  }
}
