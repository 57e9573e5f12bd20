import type { FakeClock } from "./FakeClock";
import { refusal } from "./refusal";

/** Who sends too much for a while. */
export class Limits {
  private readonly messages = new Map<string, number>();
  private readonly frames = new Map<string, number>();

  constructor(private readonly clock: FakeClock) {}

  limitMessages(user: string, ms: number): void {
    this.messages.set(user, this.clock.now + ms);
  }

  /** Frames are refused before they are read: the refusal does not say which one it is about. */
  limitFrames(user: string, ms: number): void {
    this.frames.set(user, this.clock.now + ms);
  }

  lift(): void {
    this.messages.clear();
    this.frames.clear();
  }

  spendMessage(user: string): void {
    this.spend(this.messages.get(user));
  }

  spendFrame(user: string): void {
    this.spend(this.frames.get(user));
  }

  private spend(until = 0): void {
    if (until > this.clock.now) {
      throw refusal("rate_limited", 429, until - this.clock.now);
    }
  }
}
