import { type ReadonlySignal, signal } from "@preact/signals";

/** What stands beside the messages of a room. */
export type Panel = "thread" | "members" | "settings" | "files";

export type Route =
  | { view: "home" }
  | { view: "room"; room: string; seq: number; panel: Panel | undefined; thread: string | undefined }
  | { view: "directory" | "search" | "account" | "login" | "register"; query: URLSearchParams }
  | { view: "invite"; token: string }
  | { view: "setup"; secret: string }
  | { view: "named"; name: string };

const PANELS: readonly string[] = ["thread", "members", "settings", "files"];

/**
 * Where the page is, as its address says after `#`: what stands there is never sent to a server, so that secrets of invitations and of the setup
 * are in nobody's log.
 */
export class Router {
  private readonly current: ReturnType<typeof signal<Route>>;
  /** The address that the route was read from. A browser tells that it has changed a moment after it has. */
  private address: string;

  constructor(private readonly window: Window) {
    this.address = window.location.href;
    this.current = signal(parse(window.location));
    window.addEventListener("hashchange", () => this.read());
  }

  get route(): ReadonlySignal<Route> {
    return this.current as ReadonlySignal<Route>;
  }

  go(hash: string): void {
    this.window.location.hash = hash;
  }

  /** Goes there in the place of where it is, unless the reader has just gone elsewhere. */
  replace(hash: string): void {
    if (this.window.location.href === this.address) {
      this.window.history.replaceState(null, "", hash);
      this.read();
    }
  }

  private read(): void {
    this.address = this.window.location.href;
    this.current.value = parse(this.window.location);
  }
}

/** The address of a room, of a place in it, or of what stands beside it. */
export function roomHash(room: string, at: { seq?: number; panel?: Panel; thread?: string } = {}): string {
  const query = new URLSearchParams();
  if (at.panel !== undefined) {
    query.set("panel", at.panel);
  }
  if (at.thread !== undefined) {
    query.set("thread", at.thread);
  }
  return `#/room/${room}${at.seq === undefined ? "" : `/${at.seq}`}${query.size === 0 ? "" : `?${query}`}`;
}

/** Reads an address. `/api/<name>/` without anything after `#` is the room of that name. */
export function parse(location: Pick<Location, "hash" | "pathname">): Route {
  const [, path = "", asked = ""] = /^#?\/?([^?]*)\??(.*)$/s.exec(location.hash) ?? [];
  const query = new URLSearchParams(asked);
  const [view, first = "", second = ""] = path.split("/").map(decoded);
  switch (view) {
    case "room":
      return { view, room: first, seq: place(second), panel: panel(query), thread: query.get("thread") ?? undefined };
    case "invite":
      return { view, token: first };
    case "setup":
      return { view, secret: first };
    case "directory":
    case "search":
    case "account":
    case "login":
    case "register":
      return { view, query };
    default: {
      const name = /^\/api\/([^/]+)\/?$/.exec(location.pathname)?.[1];
      return name === undefined || view !== "" ? { view: "home" } : { view: "named", name: decoded(name) };
    }
  }
}

/** Somebody may have typed or cut the address: what is no encoding stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** 0 for what is none. */
function place(text: string): number {
  const seq = Number(text);
  return Number.isSafeInteger(seq) && seq > 0 ? seq : 0;
}

function panel(query: URLSearchParams): Panel | undefined {
  const wanted = query.get("panel") ?? (query.has("thread") ? "thread" : "");
  return PANELS.includes(wanted) ? (wanted as Panel) : undefined;
}
