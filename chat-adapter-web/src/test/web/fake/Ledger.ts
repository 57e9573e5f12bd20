import { effect } from "@preact/signals";
import { expect } from "vitest";
import type { RoomEvent, ServerFrame } from "../../../main/web/wire/frames";
import type { Tab } from "./Tab";

export interface Written {
  tab: string;
  room: string;
  clientId: string;
  text: string;
}

/** What is known of what was written, and of what became of it, from outside. */
export class Ledger {
  readonly written: Written[] = [];
  /** What an outbox said of being refused for good, once at least. */
  readonly refused = new Set<string>();
  readonly discarded = new Set<string>();
  /** What was stored, and gone after a restore. */
  readonly lost = new Set<string>();

  /** Notes what a page shows of its messages. */
  watchOutbox(tab: Tab): void {
    const { messages } = tab.chat.outbox;
    effect(() => {
      for (const message of messages.value) {
        if (message.failure !== undefined) {
          this.refused.add(message.clientId);
        }
      }
    });
  }

  /**
   * Checks that events are passed on once and in order, without a hole but where the server began anew.
   *
   * @returns what has to see each frame before the page does
   */
  watchEvents(tab: Tab): (text: string) => void {
    const last = new Map<string, number>();
    const begun = new Map<string, Set<number>>();
    tab.chat.onEvents((room, events) => {
      for (const event of events) {
        this.follows(room, event, last.get(room), begun.get(room) ?? new Set());
        last.set(room, event.seq);
        begun.delete(room);
      }
    });
    return (text) => {
      for (const line of text.split("\n")) {
        const frame = JSON.parse(line) as ServerFrame;
        if (frame.type === "subscribed" && (frame.reset || frame.replaying === 0)) {
          begun.set(frame.room, (begun.get(frame.room) ?? new Set()).add(frame.seq));
        }
      }
    };
  }

  private follows(room: string, event: RoomEvent, last: number | undefined, begun: ReadonlySet<number>): void {
    expect(event.room).toBe(room);
    if (event.seq - 1 !== last && !begun.has(event.seq - 1)) {
      expect.fail(`event ${event.seq} of ${room} was passed on after ${last}`);
    }
  }
}
