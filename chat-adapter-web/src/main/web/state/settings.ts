import { effect, type Signal, signal } from "@preact/signals";

export type Theme = "system" | "light" | "dark";
export type Language = "en" | "ru";

/** How this browser shows the page; kept in it. */
export interface Settings {
  theme: Signal<Theme>;
  /** Takes effect when the page is loaded anew. */
  language: Signal<Language>;
  /** Whether a sound tells of messages. Off at first. */
  sound: Signal<boolean>;
}

export function settings(storage: Storage, root: HTMLElement, preferred: readonly string[]): Settings {
  const theme = kept<Theme>(storage, "theme", "system");
  const language = kept<Language>(storage, "language", preferred.some((tag) => tag.startsWith("ru")) ? "ru" : "en");
  const sound = kept(storage, "sound", false);
  effect(() => {
    if (theme.value === "system") {
      delete root.dataset["theme"];
    } else {
      root.dataset["theme"] = theme.value;
    }
  });
  root.lang = language.peek();
  return { theme, language, sound };
}

function kept<T>(storage: Storage, name: string, otherwise: T): Signal<T> {
  const key = `hexachat.${name}`;
  const text = storage.getItem(key);
  const value = signal<T>(text === null ? otherwise : (JSON.parse(text) as T));
  let first = true;
  effect(() => {
    const json = JSON.stringify(value.value);
    if (!first) {
      storage.setItem(key, json);
    }
    first = false;
  });
  return value;
}
