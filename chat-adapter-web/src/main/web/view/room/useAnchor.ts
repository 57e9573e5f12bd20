import type { RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";

/** How near to the end counts as the end, in pixels: less than a line. */
const NEAR_END = 16;

interface Anchor {
  id: string;
  place: number;
}

/**
 * Keeps what is read where it is while messages come and go above and below it; at the end, keeps to the end, also when a picture is loaded
 * or the page gets another width. The first child of the list holds all that is in it.
 *
 * @param content changes whenever what is shown does
 * @param onEnd is told whether the reader is at the end
 * @returns what to call on every scroll
 */
export function useAnchor(
  list: RefObject<HTMLElement | null>,
  content: unknown,
  atEnd: boolean,
  onEnd: (atEnd: boolean) => void,
) {
  const anchor = useRef<Anchor | undefined>(undefined);
  // Before anything changes: where what is shown becomes shorter, the browser moves a reader at its end by itself.
  const before = list.current?.scrollTop ?? 0;

  const note = useCallback(() => {
    const element = list.current;
    if (element === null) {
      return;
    }
    anchor.current = firstVisible(element);
    onEnd(element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_END);
  }, [list, onEnd]);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) {
      return;
    }
    if (atEnd) {
      element.scrollTop = element.scrollHeight;
    } else if (anchor.current !== undefined) {
      const there = document.getElementById(anchor.current.id);
      if (there !== null) {
        // By how much it was moved, and not to where it was: a scroll that was not told of yet is not taken back.
        element.scrollTop = before + there.offsetTop - anchor.current.place;
      }
    }
    anchor.current = firstVisible(element);
  }, [content]);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(() => {
      if (atEnd) {
        element.scrollTop = element.scrollHeight;
      }
    });
    observer.observe(element);
    if (element.firstElementChild !== null) {
      observer.observe(element.firstElementChild);
    }
    return () => observer.disconnect();
  }, [atEnd]);

  return note;
}

/** The first message of which something is seen, and where in the list it stands. Found by halves: this is asked with every message. */
function firstVisible(list: HTMLElement): Anchor | undefined {
  const rows = list.querySelectorAll<HTMLElement>("[data-message]");
  const top = list.scrollTop;
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const row = rows[middle] as HTMLElement;
    if (row.offsetTop + row.offsetHeight > top) {
      to = middle;
    } else {
      from = middle + 1;
    }
  }
  const first = rows[from];
  return first === undefined ? undefined : { id: first.id, place: first.offsetTop };
}
