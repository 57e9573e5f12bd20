import type { ComponentChildren } from "preact";
import { useApp } from "./app";
import { Failed } from "./Failed";
import { useKeptFocus } from "./useKeptFocus";
import type { Pages } from "./usePages";

interface Props<T> {
  pages: Pages<T>;
  /** What the list is called. */
  label: string;
  /** What to say where nothing is in it. */
  empty: string;
  id: (item: T) => string;
  children: (item: T) => ComponentChildren;
}

/** A list with a button for more, which says when it loads, is empty, or failed. */
export function PagedList<T>({ pages, label, empty, id, children }: Props<T>) {
  const { t } = useApp();
  const root = useKeptFocus();
  const { items, state, problem } = pages;
  return (
    <div ref={root} tabIndex={-1} class="flex flex-col gap-2">
      {items.length > 0 && (
        <ul aria-label={label} class="flex flex-col divide-y divide-base-300">
          {items.map((item) => (
            <li key={id(item)} tabIndex={-1} class="py-2 flex flex-wrap items-center gap-x-3 gap-y-1">
              {children(item)}
            </li>
          ))}
        </ul>
      )}
      <p role="status">{state === "loading" ? t("loading") : state === "ready" && items.length === 0 ? empty : ""}</p>
      {problem !== undefined && <Failed problem={problem} retry={pages.more} />}
      {pages.hasMore && problem === undefined && (
        <button
          type="button"
          class="btn self-center"
          aria-disabled={state === "loading"}
          onClick={() => state === "ready" && pages.more()}
        >
          {t("more")}
        </button>
      )}
    </div>
  );
}
