import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

export interface Drawer {
  open: boolean;
  set(open: boolean): void;
  /** What slides in. */
  side: RefObject<HTMLElement | null>;
}

/** What slides in where the page is narrow: it takes the focus, gives it back, and closes on Escape and when the page goes elsewhere. */
export function useDrawer(elsewhere: unknown): Drawer {
  const [open, set] = useState(false);
  const side = useRef<HTMLElement>(null);
  useEffect(() => set(false), [elsewhere]);
  useEffect(() => {
    if (!open) {
      return;
    }
    const before = document.activeElement;
    side.current?.querySelector<HTMLElement>("a, button:not(.drawer-overlay)")?.focus();
    const keys = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        set(false);
        if (before instanceof HTMLElement) {
          before.focus();
        }
      }
    };
    side.current?.addEventListener("keydown", keys);
    return () => side.current?.removeEventListener("keydown", keys);
  }, [open]);
  return { open, set, side };
}
