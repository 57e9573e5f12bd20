import type { Outgoing, Shelf } from "../../../main/web/live/outbox";
import type { FakeClock } from "./FakeClock";

/** What a browser keeps for all of its tabs. They learn of what another one removed a moment later. */
export class FakeShelf {
  private readonly kept = new Map<string, string>();
  private readonly listeners = new Map<object, (clientId: string) => void>();

  constructor(private readonly clock: FakeClock) {}

  get size(): number {
    return this.kept.size;
  }

  /** The shelf as one tab sees it. */
  of(tab: object): Shelf {
    return {
      all: () => [...this.kept.values()].reverse().map((text) => JSON.parse(text) as Outgoing),
      put: (message) => this.kept.set(message.clientId, JSON.stringify(message)),
      remove: (clientId) => {
        if (this.kept.delete(clientId)) {
          this.tell(tab, clientId);
        }
      },
      onRemoved: (listener) => this.listeners.set(tab, listener),
    };
  }

  /** The tab is gone. */
  close(tab: object): void {
    this.listeners.delete(tab);
  }

  private tell(from: object, clientId: string): void {
    for (const [tab, listener] of this.listeners) {
      if (tab !== from) {
        this.clock.after(1, () => this.listeners.get(tab) === listener && listener(clientId));
      }
    }
  }
}
