import { UNREACHABLE } from "../api/problem";
import type { Connection, Timers } from "../live/connection";
import type { Subscribed } from "../wire/frames";
import type { Rooms } from "./rooms";

/** What was read here. A mark that got lost is made again: it only moves forward, so one that comes twice changes nothing. */
export class Marks {
  /** What the server has not confirmed yet, by room. */
  private readonly open = new Map<string, number>();

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
      this.send(room, seq);
    }
  }

  /** A subscription stands anew. Where the room began anew, too, marks of before mean nothing. */
  subscribed(room: string, { reset, read_seq }: Subscribed): void {
    const seq = this.open.get(room) ?? 0;
    if (reset || seq <= read_seq) {
      this.open.delete(room);
    } else {
      this.send(room, seq);
    }
  }

  private send(room: string, seq: number): void {
    const done = () => this.open.get(room) === seq && this.open.delete(room);
    this.connection.ask({ type: "read", room, seq }).then(done, (problem) => {
      if (problem.retryAfter === 0) {
        done();
      } else if (problem.code !== UNREACHABLE) {
        this.timers.after(problem.retryAfter, () => this.open.get(room) === seq && this.send(room, seq));
      }
    });
  }
}
