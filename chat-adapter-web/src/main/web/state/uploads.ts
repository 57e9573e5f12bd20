import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { upload } from "../api/http";
import { type Problem, problemOf } from "../api/problem";
import type { Attachment } from "../wire/model";

/** As many as the server takes with one message (docs/protocol.md). */
export const MOST_FILES = 10;

export interface Upload {
  id: string;
  name: string;
  /** From 0 to 1. */
  progress: number;
  /** There once the server has it. */
  file: Attachment | undefined;
  problem: Problem | undefined;
}

/** Files on their way to a room, by where their message is written. They are sent with the next message there. */
export class Uploads {
  private readonly places = new Map<string, Signal<readonly Upload[]>>();
  private readonly aborts = new Map<string, AbortController>();

  constructor(private readonly newId: () => string) {}

  at(place: string): ReadonlySignal<readonly Upload[]> {
    return this.of(place);
  }

  /** Begins to upload; what is more than a message can have is left out. */
  add(place: string, room: string, files: readonly File[]): void {
    const free = MOST_FILES - this.of(place).peek().length;
    for (const file of files.slice(0, free)) {
      void this.run(place, room, file);
    }
  }

  remove(place: string, id: string): void {
    this.aborts.get(id)?.abort();
    this.of(place).value = this.of(place)
      .peek()
      .filter((one) => one.id !== id);
  }

  /** Hands out what is uploaded, for a message that is sent now, and forgets it. */
  take(place: string): Attachment[] {
    const files = this.of(place)
      .peek()
      .flatMap((one) => one.file ?? []);
    this.of(place).value = [];
    return files;
  }

  private async run(place: string, room: string, file: File): Promise<void> {
    const id = this.newId();
    const abort = new AbortController();
    this.aborts.set(id, abort);
    this.of(place).value = [...this.of(place).peek(), { id, name: file.name, progress: 0, file: undefined, problem: undefined }];
    try {
      const done = await upload<Attachment>(
        `/rooms/${room}/attachments`,
        { name: file.name },
        file,
        (progress) => this.change(place, id, { progress }),
        abort.signal,
      );
      this.change(place, id, { file: done, progress: 1 });
    } catch (thrown) {
      if (!abort.signal.aborted) {
        this.change(place, id, { problem: problemOf(thrown) });
      }
    } finally {
      this.aborts.delete(id);
    }
  }

  private change(place: string, id: string, what: Partial<Upload>): void {
    this.of(place).value = this.of(place)
      .peek()
      .map((one) => (one.id === id ? { ...one, ...what } : one));
  }

  private of(place: string): Signal<readonly Upload[]> {
    const there = this.places.get(place) ?? signal([]);
    this.places.set(place, there);
    return there;
  }
}
