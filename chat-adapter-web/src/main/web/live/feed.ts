import { UNREACHABLE } from "../api/problem";
import { isRoomEvent, type RoomEvent, type ServerFrame, type Subscribed } from "../wire/frames";
import type { Connection, Timers } from "./connection";

/** The connection follows as many rooms as the server allows; the right to read this one stands. */
const NO_PLACE = "subscription.limit";

/** Up to where everything of a room is known. */
export interface Position {
  seq: number;
  epoch: string;
}

export interface FeedListener {
  /** Events of one arrival, in order, each once ever, with no hole since the last ones or since `onReset`. */
  onEvents(room: string, events: readonly RoomEvent[]): void;
  /** What was missed will not be told: whatever is known of the room has to be loaded anew. Events after this follow. */
  onReset(room: string, subscribed: Subscribed): void;
  /** The subscription stands (again); what was missed follows, or nothing was. */
  onSubscribed(room: string, subscribed: Subscribed): void;
  /** The right to read the room has ended. */
  onEnded(room: string, code: string): void;
}

/**
 * Follows rooms through all connections: subscribes to each anew, from where it was, and passes on each event exactly once, in the
 * order of the room.
 */
export class Feed {
  /** Undefined for a room that was never subscribed to. */
  private readonly positions = new Map<string, Position | undefined>();
  /** The subscriptions of this connection that were asked for, by room; frames of one that was replaced are not for us. */
  private readonly standing = new Set<string>();
  /** Where a room was when its subscription began: up to there, events are told late. */
  private readonly beginnings = new Map<string, number>();

  constructor(
    private readonly connection: Connection,
    private readonly listener: FeedListener,
    private readonly timers: Timers,
  ) {
    connection.onOnline(() => this.resume());
    connection.onFrames((frames) => this.take(frames));
  }

  /** Follows a room from now on. */
  follow(room: string): void {
    if (!this.positions.has(room)) {
      this.positions.set(room, undefined);
      this.subscribe(room);
    }
  }

  /** Follows it no longer, and forgets where it was. */
  forget(room: string): void {
    if (this.positions.delete(room)) {
      this.standing.delete(room);
      this.connection.ask({ type: "unsubscribe", room }).catch(() => {});
    }
  }

  /** How many rooms it follows. */
  get count(): number {
    return this.positions.size;
  }

  /** Whether events of the room are told at present. */
  stands(room: string): boolean {
    return this.standing.has(room);
  }

  /** Whether everything that was missed has been told. */
  caughtUp(room: string): boolean {
    return this.stands(room) && this.position(room) >= (this.beginnings.get(room) ?? 0);
  }

  follows(room: string): boolean {
    return this.positions.has(room);
  }

  /** Up to where everything of the room was passed on; 0 where nothing is known. */
  position(room: string): number {
    return this.positions.get(room)?.seq ?? 0;
  }

  private resume(): void {
    this.standing.clear();
    for (const room of this.positions.keys()) {
      this.subscribe(room);
    }
  }

  private subscribe(room: string): void {
    const position = this.positions.get(room);
    const from = position === undefined ? {} : { since: position.seq, epoch: position.epoch };
    this.connection.ask({ type: "subscribe", room, ...from }).catch((problem) => {
      if (problem.code === UNREACHABLE) {
        return;
      }
      if (problem.retryAfter > 0) {
        this.timers.after(problem.retryAfter, () => this.subscribeAgain(room));
      } else if (this.positions.delete(room) && problem.code !== NO_PLACE) {
        this.listener.onEnded(room, problem.code);
      }
    });
  }

  private subscribeAgain(room: string): void {
    if (this.positions.has(room) && !this.standing.has(room)) {
      this.subscribe(room);
    }
  }

  private take(frames: readonly ServerFrame[]): void {
    let run: RoomEvent[] = [];
    const flush = () => {
      if (run[0] !== undefined) {
        this.listener.onEvents(run[0].room, run);
        run = [];
      }
    };
    for (const frame of frames) {
      if (isRoomEvent(frame)) {
        if (run[0] !== undefined && run[0].room !== frame.room) {
          flush();
        }
        if (this.advance(frame)) {
          run.push(frame);
        }
      } else {
        flush();
        this.control(frame);
      }
    }
    flush();
  }

  private control(frame: ServerFrame): void {
    if (frame.type === "subscribed" && this.positions.has(frame.room)) {
      this.subscribed(frame);
    } else if (frame.type === "unsubscribed" && frame.code !== undefined) {
      this.standing.delete(frame.room);
      if (this.positions.delete(frame.room)) {
        this.listener.onEnded(frame.room, frame.code);
      }
    }
  }

  private subscribed(frame: Subscribed): void {
    const known = this.positions.get(frame.room);
    if (known !== undefined && !frame.reset && frame.seq - (frame.replaying ?? 0) > known.seq) {
      // The answer to an older question, which did not say where we are.
      this.subscribe(frame.room);
      return;
    }
    this.standing.add(frame.room);
    this.beginnings.set(frame.room, frame.seq);
    if (known === undefined || frame.reset) {
      this.positions.set(frame.room, { seq: frame.seq, epoch: frame.epoch });
      this.listener.onReset(frame.room, frame);
    }
    this.listener.onSubscribed(frame.room, frame);
  }

  /** Whether the event is the next one. One that is known is left out; a hole, which the server rules out, is asked for. */
  private advance(event: RoomEvent): boolean {
    const position = this.positions.get(event.room);
    if (position === undefined || !this.standing.has(event.room) || event.seq <= position.seq) {
      return false;
    }
    if (event.seq > position.seq + 1) {
      this.standing.delete(event.room);
      this.subscribe(event.room);
      return false;
    }
    this.positions.set(event.room, { seq: event.seq, epoch: position.epoch });
    return true;
  }
}
