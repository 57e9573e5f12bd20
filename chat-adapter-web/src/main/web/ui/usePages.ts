import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Problem, problemOf } from "../api/problem";
import type { Page } from "../wire/model";

/** A list that is loaded part by part. */
export interface Pages<T> {
  items: readonly T[];
  state: "loading" | "ready" | "failed";
  /** Why it failed; there only then. */
  problem: Problem | undefined;
  /** Whether the server has more than what is loaded. */
  hasMore: boolean;
  /** Loads the part after what is there; where something failed, that again. */
  more(): void;
  /** Loads the list anew; what is there stays until the answer comes. */
  reload(): void;
  /** Takes something out that is gone, without asking the server. */
  remove(item: T): void;
}

interface Loaded<T> {
  items: readonly T[];
  state: Pages<T>["state"];
  problem: Problem | undefined;
  /** What the server called `next`. */
  next: string | undefined;
  /** Where the latest load began. */
  from: string | undefined;
}

const NOTHING: Loaded<never> = { items: [], state: "loading", problem: undefined, next: undefined, from: undefined };

/**
 * Loads a keyset-paged list, and shows nothing of the one before once `deps` have changed.
 *
 * @param load asks for the part after a place, or for the first
 * @param deps what decides which list it is, as those of an effect
 */
export function usePages<T>(load: (after?: string) => Promise<Page<T>>, deps: readonly unknown[]): Pages<T> {
  const [list, setList] = useState<Loaded<T>>(NOTHING);
  const latest = useRef(0);

  function get(from: string | undefined): void {
    latest.current++;
    const mine = latest.current;
    const settle = (how: (before: Loaded<T>) => Loaded<T>) => mine === latest.current && setList(how);
    setList((before) => ({ ...before, state: "loading", problem: undefined, from }));
    load(from).then(
      (page) => settle((before) => joined(from === undefined ? NOTHING : before, page)),
      (thrown) => settle((before) => ({ ...before, state: "failed", problem: problemOf(thrown) })),
    );
  }

  useLayoutEffect(() => {
    setList(NOTHING);
    get(undefined);
    return () => {
      latest.current++;
    };
  }, [...deps]);

  return {
    items: list.items,
    state: list.state,
    problem: list.problem,
    hasMore: list.next !== undefined,
    more: () => get(list.state === "ready" ? list.next : list.from),
    reload: () => get(undefined),
    remove: (item) => setList((before) => ({ ...before, items: before.items.filter((other) => other !== item) })),
  };
}

function joined<T>(before: Loaded<T>, page: Page<T>): Loaded<T> {
  return { ...NOTHING, items: [...before.items, ...page.items], state: "ready", next: page.next ?? undefined };
}
