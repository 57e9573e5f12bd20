import type { Timers } from "../../../main/web/live/connection";
import type { Chance } from "./Chance";

declare function setImmediate(action: () => void): void;

/** More happens in no test that ends. */
const MOST_STEPS = 50_000;

interface Timer {
  at: number;
  tie: number;
  action: () => void;
}

/** Time that goes on when it is told to. What is due at the same moment happens in an order that the seed decides. */
export class FakeClock implements Timers {
  private readonly due = new Set<Timer>();
  private time = 0;
  private steps = 0;

  constructor(private readonly chance: Chance) {}

  /** Milliseconds since the beginning. */
  get now(): number {
    return this.time;
  }

  after(ms: number, action: () => void): () => void {
    const timer = { at: this.time + ms, tie: this.chance.next(), action };
    this.due.add(timer);
    return () => this.due.delete(timer);
  }

  /** Lets so much time go by. Promises that are settled by a timer are followed to their end before the next timer. */
  async run(ms: number): Promise<void> {
    const end = this.time + ms;
    await settled();
    for (let next = this.next(end); next !== undefined; next = this.next(end)) {
      this.due.delete(next);
      this.time = next.at;
      this.steps++;
      if (this.steps > MOST_STEPS) {
        throw new Error("It goes on for ever");
      }
      next.action();
      await settled();
    }
    this.time = end;
  }

  private next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.due) {
      if (timer.at <= end && (first === undefined || timer.at < first.at || (timer.at === first.at && timer.tie < first.tie))) {
        first = timer;
      }
    }
    return first;
  }
}

/** Everything that follows from promises which are settled has happened. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
