import { type Signal, signal } from "@preact/signals";

/** What was typed and not sent, by room (or thread), kept in this browser and shared by its tabs. */
export class Drafts {
  private readonly open = new Map<string, Signal<string>>();
  private readonly prefix: string;

  constructor(
    user: string,
    private readonly storage: Storage,
    events: EventTarget,
  ) {
    this.prefix = `hexachat.draft.${user}.`;
    events.addEventListener("storage", (event) => {
      const { key, newValue } = event as StorageEvent;
      const draft = key?.startsWith(this.prefix) ? this.open.get(key.slice(this.prefix.length)) : undefined;
      if (draft !== undefined) {
        draft.value = newValue ?? "";
      }
    });
  }

  /** What is typed there; set it by `write`. */
  of(place: string): Signal<string> {
    const known = this.open.get(place) ?? signal(this.storage.getItem(this.prefix + place) ?? "");
    this.open.set(place, known);
    return known;
  }

  write(place: string, text: string): void {
    this.of(place).value = text;
    if (text === "") {
      this.storage.removeItem(this.prefix + place);
      return;
    }
    try {
      this.storage.setItem(this.prefix + place, text);
    } catch {
      // The storage is full: the draft lives as long as the page.
    }
  }
}
