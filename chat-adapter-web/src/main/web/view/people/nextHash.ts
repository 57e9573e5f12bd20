import type { Route } from "../../state/route";

const HOME = "#/";

/** Where to go after logging in: where `?next=` says, or where the page is. Always a place of this page, and not a form for getting in again. */
export function nextHash(route: Route, hash: string): string {
  const wanted = route.view === "login" || route.view === "register" ? (route.query.get("next") ?? HOME) : hash;
  return /^#\/(?!(login|register|setup)\b)/.test(wanted) ? wanted : HOME;
}

/** The address of one of the two forms, which leads on to the same place. */
export function entryHash(form: "login" | "register", next: string): string {
  return next === HOME ? `#/${form}` : `#/${form}?${new URLSearchParams({ next })}`;
}
