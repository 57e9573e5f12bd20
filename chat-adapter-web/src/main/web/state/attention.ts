import { type ReadonlySignal, signal } from "@preact/signals";

/** Whether somebody looks at the page: it is shown, and what is typed goes to it. */
export function attention(document: Document, window: Window): ReadonlySignal<boolean> {
  const now = () => document.visibilityState === "visible" && document.hasFocus();
  const looked = signal(now());
  const look = () => {
    looked.value = now();
  };
  document.addEventListener("visibilitychange", look);
  window.addEventListener("focus", look);
  window.addEventListener("blur", look);
  return looked;
}
