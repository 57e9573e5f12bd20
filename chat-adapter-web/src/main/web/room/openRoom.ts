import { type Signal, signal } from "@preact/signals";
import type { Http, Query } from "../api/http";
import type { Timers } from "../live/connection";
import { isPassing } from "../live/passing";
import type { RoomEvent } from "../wire/frames";
import type { Message, Page } from "../wire/model";
import { Doubts } from "./doubts";
import { append, apply, EMPTY, prepend, recount, refresh, type Timeline } from "./timeline";

const PAGE = 50;

/** How long a message waits to be loaded again, so that several reasons make one request. */
const SOON_MS = 200;
const RETRY_MS = 3_000;

export interface RoomSource {
  http: Http;
  timers: Timers;
  me: string;
  /** Whether events of this room are told at present. Without that, what is loaded would grow old unnoticed. */
  live: (room: string) => boolean;
  /** Whether all events that were told before this question have come; asks the server. */
  caughtUp: (room: string) => Promise<boolean>;
}

/** What is being loaded of a stretch. */
interface Stretch {
  older: boolean;
  newer: boolean;
}

/** A room that is looked at: what was said there, as far as it is loaded, kept up to date by events. */
export class OpenRoom {
  readonly timeline: Signal<Timeline> = signal(EMPTY);
  /** Nothing is shown yet, since nothing was loaded yet. */
  readonly blank = signal(true);
  readonly failed = signal(false);
  /** Whether the reader is where new messages appear. */
  readonly atEnd = signal(true);
  /** The place that was shown last, a new object each time that one is; 0 for the newest. */
  readonly arrival: Signal<{ seq: number } | undefined> = signal(undefined);

  private readonly recordings = new Set<RoomEvent[]>();
  private readonly doubts: Doubts;
  /** The messages that are about to be loaded again. */
  private readonly outdated = new Set<string>();
  /** Tells loads of this stretch from those of one that was left. */
  private stretch: Stretch = { older: false, newer: false };
  /** Where to begin once events are told; 0 for the newest. */
  private wanted: number | undefined;

  constructor(
    readonly id: string,
    private readonly source: RoomSource,
    /** Where the messages are read: those of the room, or of a thread in it. */
    private readonly path = `/rooms/${id}/messages`,
  ) {
    this.doubts = new Doubts(
      source.timers,
      () => source.caughtUp(id),
      () => source.live(id),
    );
  }

  /** Shows the newest. */
  showNewest(): Promise<void> {
    return this.show(0);
  }

  /** Reads on where new messages appear. */
  toEnd(): void {
    this.atEnd.value = true;
    if (this.timeline.peek().newer) {
      void this.showNewest();
    }
  }

  /** Shows what stands around a place; tries again for as long as nobody answers. */
  async show(seq: number): Promise<void> {
    if (!this.source.live(this.id)) {
      this.wanted = seq;
      return;
    }
    this.wanted = undefined;
    const stretch = { older: false, newer: false };
    this.stretch = stretch;
    this.failed.value = false;
    const problem = await (seq === 0
      ? this.load({}, (page) => ({ ...page, newer: false }))
      : this.load({ before: seq + 1 }, (page) => ({ ...page, newer: true })));
    if (problem !== undefined) {
      this.wanted = seq;
    } else if (stretch === this.stretch) {
      this.arrival.value = { seq };
      await this.loadNewer();
    }
    if (isPassing(problem)) {
      this.source.timers.after(RETRY_MS, () => this.stretch === stretch && void this.show(seq));
    }
  }

  /** Loads what stands before the first message, if there is more. */
  async loadOlder(): Promise<void> {
    const { stretch } = this;
    const { messages, older } = this.timeline.value;
    const [first] = messages;
    if (!older || stretch.older || first === undefined) {
      return;
    }
    stretch.older = true;
    await this.load({ before: first.seq }, (page) => {
      const now = this.timeline.value;
      return now.messages[0]?.id === first.id ? prepend(now, page.messages, page.older) : now;
    });
    stretch.older = false;
  }

  /** Loads what stands after the last message, if there is more. */
  async loadNewer(): Promise<void> {
    const { stretch } = this;
    const last = this.timeline.value.messages.at(-1);
    if (!this.timeline.value.newer || stretch.newer) {
      return;
    }
    stretch.newer = true;
    await this.load({ after: last?.seq ?? 0 }, (page) => {
      const now = this.timeline.value;
      return now.messages.at(-1)?.id === last?.id ? append(now, page.messages, page.newer) : now;
    });
    stretch.newer = false;
  }

  /** What happened, in order. */
  take(events: readonly RoomEvent[]): void {
    for (const recording of this.recordings) {
      recording.push(...events);
    }
    const sure = events.filter((event) => !this.isDoubtful(event));
    this.timeline.value = apply(this.timeline.value, sure, this.reader());
    this.recount(events);
  }

  /** Events are told from now on, and what came before them was missed: it does not belong right after what is shown. */
  reset(): void {
    this.timeline.value = { ...this.timeline.value, newer: true };
    this.doubts.resumed();
    void this.show(this.wanted ?? 0);
  }

  /** Events are told again, and none was missed. */
  resumed(): void {
    this.doubts.resumed();
    if (this.wanted !== undefined) {
      void this.show(this.wanted);
    }
  }

  /** Loads a page of the stretch; answers with why not. */
  private async load(edge: { before?: number; after?: number }, merge: (page: Timeline) => Timeline): Promise<unknown> {
    const { stretch } = this;
    try {
      const { page, meanwhile } = await this.ask({ limit: PAGE, ...edge });
      if (stretch === this.stretch) {
        const more = page.next !== null;
        const found =
          edge.after === undefined
            ? { messages: page.items, older: more, newer: edge.before !== undefined }
            : { messages: page.items, older: true, newer: more };
        this.timeline.value = merge(apply(found, meanwhile, this.reader()));
        this.recount(meanwhile);
        this.blank.value = false;
        this.failed.value = false;
      }
      return undefined;
    } catch (thrown) {
      if (stretch !== this.stretch) {
        return undefined;
      }
      this.failed.value = true;
      return thrown;
    }
  }

  /** Asks for messages, and answers with them and with what has happened since, but for what they may show already. */
  private async ask(query: Query): Promise<{ page: Page<Message>; meanwhile: readonly RoomEvent[] }> {
    const recording: RoomEvent[] = [];
    this.recordings.add(recording);
    try {
      const page = await this.source.http.get<Page<Message>>(this.path, query);
      this.doubts.add(page.items.map((message) => message.id));
      return { page, meanwhile: recording.filter((event) => !this.isDoubtful(event)) };
    } finally {
      this.recordings.delete(recording);
    }
  }

  private reader() {
    return { me: this.source.me, atEnd: this.atEnd.value };
  }

  /** Whether an event may be counted already; its message is loaded again then. */
  private isDoubtful(event: RoomEvent): boolean {
    if ((event.type !== "reaction.added" && event.type !== "reaction.removed") || !this.doubts.has(event.message.id)) {
      return false;
    }
    this.loadAgain(event.message.id, SOON_MS);
    return true;
  }

  private recount(events: readonly RoomEvent[]): void {
    for (const event of events) {
      for (const id of recount(this.timeline.value, event)) {
        this.loadAgain(id, SOON_MS);
      }
    }
  }

  private loadAgain(id: string, ms: number): void {
    if (this.outdated.has(id)) {
      return;
    }
    this.outdated.add(id);
    this.source.timers.after(ms, () => {
      this.outdated.delete(id);
      void this.reload(id);
    });
  }

  private async reload(id: string): Promise<void> {
    const { stretch } = this;
    const known = this.timeline.value.messages.find((message) => message.id === id);
    if (known === undefined) {
      return;
    }
    try {
      const { page, meanwhile } = await this.ask({ after: known.seq - 1, limit: 1 });
      if (stretch !== this.stretch) {
        return;
      }
      const alone = apply({ messages: page.items, older: true, newer: true }, meanwhile, this.reader());
      for (const message of alone.messages) {
        this.timeline.value = refresh(this.timeline.value, message);
      }
      this.recount(meanwhile);
    } catch (thrown) {
      if (isPassing(thrown)) {
        this.loadAgain(id, RETRY_MS);
      }
    }
  }
}
