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
  const theme = kept<Theme>(storage, "theme", ["system", "light", "dark"]);
  const russian = preferred.find((tag) => /^(en|ru)\b/.test(tag))?.startsWith("ru");
  const language = kept<Language>(storage, "language", russian ? ["ru", "en"] : ["en", "ru"]);
  const sound = kept(storage, "sound", [false, true]);
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

/** A choice; the first where none was made, or one that this version of the page does not know. */
function kept<T>(storage: Storage, name: string, choices: readonly [T, ...T[]]): Signal<T> {
  const key = `hexachat.${name}`;
  const text = storage.getItem(key);
  const value = signal<T>(choices.find((choice) => JSON.stringify(choice) === text) ?? choices[0]);
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
