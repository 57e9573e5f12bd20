import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Message } from "../wire/model";

/** What the writer is about: which message is answered in which room, and which one is edited. */
export class Composing {
  private readonly answered = new Map<string, Signal<Message | undefined>>();
  private readonly edited = signal<string | undefined>(undefined);

  /** The message that the next one in this room answers. */
  replyTo(room: string): ReadonlySignal<Message | undefined> {
    return this.at(room);
  }

  reply(room: string, message: Message | undefined): void {
    this.at(room).value = message;
  }

  /** The id of the message that is edited. */
  get editing(): ReadonlySignal<string | undefined> {
    return this.edited;
  }

  edit(message: string | undefined): void {
    this.edited.value = message;
  }

  private at(room: string): Signal<Message | undefined> {
    const there = this.answered.get(room) ?? signal(undefined);
    this.answered.set(room, there);
    return there;
  }
}
