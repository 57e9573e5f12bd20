import { type ReadonlySignal, signal } from "@preact/signals";
import { type Problem, problemOf, UNREACHABLE } from "../api/problem";
import type { Attachment } from "../wire/model";
import type { Connection, Timers } from "./connection";

/** A message that was not accepted yet. It keeps its `clientId` through every attempt, so the server stores it once. */
export interface Outgoing {
  clientId: string;
  room: string;
  text: string;
  replyTo: string | undefined;
  attachments: Attachment[];
  /** When it was written, ISO 8601. */
  at: string;
  /** Why it was refused; it is tried again only when somebody says so. */
  failure: string | undefined;
}

/** Where unsent messages survive a reload. */
export interface Shelf {
  all(): Outgoing[];
  put(message: Outgoing): void;
  remove(clientId: string): void;
  /** Is told what another tab removed: it was accepted or discarded there. */
  onRemoved(listener: (clientId: string) => void): void;
}

/**
 * Sends messages once, in the order of each room: the next goes out when the one before was accepted, or refused for good. What a broken
 * connection left open goes out again on the next one.
 */
export class Outbox {
  private readonly list = signal<readonly Outgoing[]>([]);
  private readonly busy = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly shelf: Shelf,
    private readonly timers: Timers,
  ) {
    this.list.value = [...shelf.all()].sort((a, b) => (a.at < b.at ? -1 : 1));
    shelf.onRemoved((clientId) => this.forget(clientId));
    connection.onOnline(() => this.sendAll());
  }

  /** What is on its way or was refused, oldest first. */
  get messages(): ReadonlySignal<readonly Outgoing[]> {
    return this.list;
  }

  send(message: Outgoing): void {
    const placed = { ...message, at: this.afterAll(message.at) };
    this.shelf.put(placed);
    this.list.value = [...this.list.value, placed];
    this.sendNext(message.room);
  }

  /** Tries a refused message again. */
  retry(clientId: string): void {
    const message = this.change(clientId, undefined);
    if (message !== undefined) {
      this.sendNext(message.room);
    }
  }

  /** Gives a message up. It may have been accepted already, where the answer was lost. */
  discard(clientId: string): void {
    this.shelf.remove(clientId);
    this.forget(clientId);
  }

  /** Times keep the order on the shelf, so no two are the same, and none goes back with the clock. */
  private afterAll(at: string): string {
    const last = this.list.value.at(-1)?.at ?? "";
    return at > last ? at : new Date(Date.parse(last) + 1).toISOString();
  }

  private sendAll(): void {
    this.busy.clear();
    for (const room of new Set(this.list.value.map((message) => message.room))) {
      this.sendNext(room);
    }
  }

  private sendNext(room: string): void {
    const next = this.list.value.find((message) => message.room === room && message.failure === undefined);
    if (next === undefined || this.busy.has(room) || this.connection.state.value !== "online") {
      return;
    }
    this.busy.add(room);
    this.connection
      .ask({
        type: "message.send",
        room,
        client_id: next.clientId,
        ...(next.text === "" ? {} : { text: next.text }),
        ...(next.replyTo === undefined ? {} : { reply_to: next.replyTo }),
        ...(next.attachments.length === 0 ? {} : { attachments: next.attachments.map((file) => file.id) }),
      })
      .then(
        () => this.accepted(next),
        (thrown) => this.refused(next, problemOf(thrown)),
      );
  }

  private accepted(message: Outgoing): void {
    this.discard(message.clientId);
    this.goOn(message.room);
  }

  private refused(message: Outgoing, problem: Problem): void {
    if (problem.code === UNREACHABLE) {
      return;
    }
    if (problem.retryAfter > 0) {
      this.timers.after(problem.retryAfter, () => this.goOn(message.room));
      return;
    }
    this.change(message.clientId, problem.message);
    this.goOn(message.room);
  }

  private goOn(room: string): void {
    this.busy.delete(room);
    this.sendNext(room);
  }

  private change(clientId: string, failure: string | undefined): Outgoing | undefined {
    const message = this.list.value.find((candidate) => candidate.clientId === clientId);
    if (message === undefined) {
      return undefined;
    }
    const changed = { ...message, failure };
    this.shelf.put(changed);
    this.list.value = this.list.value.map((candidate) => (candidate === message ? changed : candidate));
    return changed;
  }

  private forget(clientId: string): void {
    this.list.value = this.list.value.filter((message) => message.clientId !== clientId);
  }
}
