export type SearchOrder = "time" | "rank";

/** What narrows a search. */
export const FILTERS = ["from:", "in:", "after:", "before:", "has:file"] as const;

/** Those which the server refuses where nothing else is asked for. */
const NARROWING = ["in:", "after:", "before:"];

export interface Asked {
  q: string;
  sort: SearchOrder;
}

/** What an address asks for. */
export function asked(query: URLSearchParams): Asked {
  return { q: query.get("q")?.trim() ?? "", sort: query.get("sort") === "rank" ? "rank" : "time" };
}

/** The address of a search. */
export function searchHash({ q, sort }: Asked): string {
  return `#/search?${new URLSearchParams({ q, ...(sort === "time" ? {} : { sort }) })}`;
}

/** Whether there is something to look for. */
export function isEnough(q: string): boolean {
  return q.split(/\s+/).some((word) => word !== "" && !NARROWING.some((filter) => word.startsWith(filter)));
}
