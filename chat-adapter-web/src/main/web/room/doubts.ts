import type { Timers } from "../live/connection";

/** An event is told within milliseconds of its commit, and this is long. */
const DOUBT_MS = 2_000;

/**
 * Messages whose counts may be ahead of the events. Counts say nothing of when they were counted, so an event that is told right after its
 * message was loaded may be in them already, until everything that was told before has come.
 */
export class Doubts {
  private readonly marks = new Map<string, object>();
  private waiting: object[] = [];

  constructor(
    private readonly timers: Timers,
    /** Whether all events that were told before this question have come; asks the server. */
    private readonly caughtUp: () => Promise<boolean>,
    /** Whether events are told at present; if not, `resumed` says when. */
    private readonly live: () => boolean,
  ) {}

  /** These were just loaded. */
  add(messages: readonly string[]): void {
    const mark = {};
    for (const id of messages) {
      this.marks.set(id, mark);
    }
    this.settle(mark);
  }

  has(message: string): boolean {
    return this.marks.has(message);
  }

  /** Events are told again. */
  resumed(): void {
    for (const mark of this.waiting.splice(0)) {
      this.settle(mark);
    }
  }

  private settle(mark: object): void {
    this.timers.after(DOUBT_MS, async () => {
      if (await this.caughtUp()) {
        this.forget(mark);
      } else if (this.live()) {
        this.settle(mark);
      } else {
        this.waiting.push(mark);
      }
    });
  }

  private forget(mark: object): void {
    for (const [id, its] of this.marks) {
      if (its === mark) {
        this.marks.delete(id);
      }
    }
  }
}
