import { type Problem, UNREACHABLE } from "../api/problem";
import type { Connection, Timers } from "../live/connection";
import type { Subscribed } from "../wire/frames";
import type { Rooms } from "./rooms";

/**
 * What was read here, one mark of a room on its way at a time: of those that come meanwhile only the latest matters. A mark that got lost is made
 * again: it only moves forward, so one that comes twice changes nothing.
 */
export class Marks {
  /** What the server has not confirmed yet, by room. */
  private readonly open = new Map<string, number>();
  private readonly asked = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly rooms: Rooms,
    private readonly timers: Timers,
  ) {}

  /** Everything up to there was read. */
  read(room: string, seq: number): void {
    const known = this.rooms.find(room)?.peek();
    if (known !== undefined && seq > known.read_seq) {
      this.rooms.readState(room, { read_seq: seq });
      this.open.set(room, seq);
      this.send(room);
    }
  }

  /** A subscription stands anew. Where the room began anew, too, marks of before mean nothing. */
  subscribed(room: string, { reset, read_seq }: Subscribed): void {
    if (reset || (this.open.get(room) ?? 0) <= read_seq) {
      this.open.delete(room);
    } else {
      this.send(room);
    }
  }

  private send(room: string): void {
    const seq = this.open.get(room);
    if (seq === undefined || this.asked.has(room)) {
      return;
    }
    this.asked.add(room);
    this.connection.ask({ type: "read", room, seq }).then(
      () => this.settled(room, seq),
      (problem) => this.refused(room, seq, problem),
    );
  }

  private settled(room: string, seq: number): void {
    this.asked.delete(room);
    if (this.open.get(room) === seq) {
      this.open.delete(room);
    } else {
      this.send(room);
    }
  }

  private refused(room: string, seq: number, problem: Problem): void {
    if (problem.retryAfter === 0) {
      this.settled(room, seq);
      return;
    }
    this.asked.delete(room);
    if (problem.code !== UNREACHABLE) {
      this.timers.after(problem.retryAfter, () => this.send(room));
    }
  }
}
