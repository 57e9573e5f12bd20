import type { Http, Query } from "../../../main/web/api/http";
import type { Message, Page } from "../../../main/web/wire/model";
import { settled } from "./FakeClock";

interface Asked {
  query: Query;
  answer(page: Page<Message>): void;
  fail(problem: unknown): void;
}

/** A history that is answered when a test wants it to be. */
export class FakeHistory {
  readonly asked: Asked[] = [];
  readonly http = {
    get: (_: string, query: Query = {}) =>
      new Promise<unknown>((answer, fail) => {
        this.asked.push({ query, answer, fail });
      }),
  } as unknown as Http;

  /** Answers the oldest question that is open; with more beyond the page, or without. */
  async answer(items: readonly Message[], more = false): Promise<void> {
    this.take().answer({ items: [...items], next: more ? "next" : null });
    await settled();
  }

  async fail(problem: unknown): Promise<void> {
    this.take().fail(problem);
    await settled();
  }

  /** What the open questions ask, oldest first. */
  get open(): Query[] {
    return this.asked.map(({ query }) => query);
  }

  private take(): Asked {
    const asked = this.asked.shift();
    if (asked === undefined) {
      throw new Error("Nothing was asked");
    }
    return asked;
  }
}
