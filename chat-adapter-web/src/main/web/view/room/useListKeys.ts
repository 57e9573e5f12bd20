import type { RefObject } from "preact";
import { useCallback } from "preact/hooks";

/** In a list of messages, the arrows go from one to the next. What a message does with a key is its own affair. */
export function useListKeys(list: RefObject<HTMLElement | null>) {
  return useCallback(
    (event: KeyboardEvent) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const target = event.target as HTMLElement;
      if (step === undefined || target.closest("input,textarea,[role=menu]") !== null) {
        return;
      }
      const all = [...(list.current?.querySelectorAll<HTMLElement>("[data-message]") ?? [])];
      const at = all.findIndex((row) => row.contains(target));
      const next = at < 0 ? all.at(-1) : all[at + step];
      if (next !== undefined) {
        event.preventDefault();
        next.focus();
        next.scrollIntoView({ block: "nearest" });
      }
    },
    [list],
  );
}
