import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keeps the focus in a list when what had it goes: a row that was removed, or the button for more once there is no more. The row that took
 * its place has it then, or the list. Rows are `li` that can be focused.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const before = place(root.current);
  useLayoutEffect(() => {
    if (before !== undefined && document.activeElement === document.body) {
      const rows = rowsOf(root.current);
      (rows[Math.min(before, rows.length - 1)] ?? root.current)?.focus();
    }
  });
  return root;
}

/** The row with the focus, or, for what stands after the rows, their number. */
function place(root: HTMLElement | null): number | undefined {
  if (!root?.contains(document.activeElement)) {
    return undefined;
  }
  const rows = rowsOf(root);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  return at < 0 ? rows.length : at;
}

function rowsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>("li") ?? [])];
}
