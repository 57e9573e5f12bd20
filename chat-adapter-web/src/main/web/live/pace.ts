import type { Timers } from "./connection";

/** What is seen within this time is felt as at once (Nielsen, Usability Engineering, 1993). */
const MOMENT_MS = 100;
/** So much is told as it comes, one after the other, before anything waits. */
const BURST = 10;

/**
 * Tells what comes at once, and where much comes, what came within a moment together: whoever types in a room in which fifty messages a second
 * are said needs the time in which they would be drawn one by one (docs/performance.md). Nothing overtakes anything.
 */
export class Pace<T> {
  private waiting: T[] = [];
  private credit = BURST;
  private ticking = false;

  constructor(
    private readonly timers: Timers,
    private readonly tell: (items: readonly T[]) => void,
  ) {}

  /** @param now whether it must not wait, and with it nothing that came before */
  take(items: readonly T[], now: boolean): void {
    this.waiting.push(...items);
    if (now) {
      this.flush();
    } else if (this.credit > 0) {
      this.credit--;
      this.flush();
    }
    this.tick();
  }

  /** Tells what waits. */
  flush(): void {
    const items = this.waiting;
    this.waiting = [];
    if (items.length > 0) {
      this.tell(items);
    }
  }

  private tick(): void {
    if (this.ticking || this.credit === BURST) {
      return;
    }
    this.ticking = true;
    this.timers.after(MOMENT_MS, () => {
      this.ticking = false;
      if (this.waiting.length > 0) {
        this.flush();
      } else {
        this.credit++;
      }
      this.tick();
    });
  }
}
