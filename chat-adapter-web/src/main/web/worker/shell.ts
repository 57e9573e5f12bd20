/** Where the shell of the page is kept, and how it is asked for. */
export interface Shelf {
  open(): Promise<Cache>;
  fetch(request: Request | string): Promise<Response>;
}

const PAGE = "/";
const HASHED = "/assets/web/hashed/";
const WORDS = "/assets/web/words/";

/** Keeps the page and all that it names, before it is needed. */
export async function keep(shelf: Shelf): Promise<void> {
  const page = await shelf.fetch(PAGE);
  if (page.ok) {
    await store(shelf, page);
  }
}

/**
 * Answers for the shell; undefined for everything else, which is the network's affair. The page comes from the network where there is one, and
 * takes the place of the one that was kept; files whose name holds a digest never change.
 */
export function serve(shelf: Shelf, request: Request): Promise<Response> | undefined {
  const { pathname } = new URL(request.url);
  if (request.method !== "GET") {
    return undefined;
  }
  if (request.mode === "navigate" && isPage(pathname)) {
    return networkFirst(shelf, request, PAGE);
  }
  if (pathname.startsWith(HASHED)) {
    return keptFirst(shelf, request);
  }
  return pathname.startsWith(WORDS) ? networkFirst(shelf, request, pathname) : undefined;
}

/** The page is at its own address, and at those of rooms. */
export function isPage(pathname: string): boolean {
  return pathname === PAGE || /^\/api\/(?!v1(\/|$))[^/]+\/?$/.test(pathname);
}

async function networkFirst(shelf: Shelf, request: Request, name: string): Promise<Response> {
  try {
    const answer = await shelf.fetch(request);
    if (answer.ok) {
      await (name === PAGE ? store(shelf, answer.clone()) : (await shelf.open()).put(name, answer.clone()));
    }
    return answer;
  } catch (failure) {
    const kept = await (await shelf.open()).match(name);
    if (kept === undefined) {
      throw failure;
    }
    return kept;
  }
}

async function keptFirst(shelf: Shelf, request: Request): Promise<Response> {
  return (await (await shelf.open()).match(request)) ?? shelf.fetch(request);
}

/** Keeps a page with the files that it names, and lets go of those of an earlier one. */
async function store(shelf: Shelf, page: Response): Promise<void> {
  const cache = await shelf.open();
  const html = await page.clone().text();
  const named = [...html.matchAll(/"(\/assets\/web\/hashed\/[^"]+)"/g)].map((match) => match[1] as string);
  const kept = (await cache.keys()).map((request) => new URL(request.url).pathname);
  await Promise.all(named.filter((file) => !kept.includes(file)).map((file) => cache.add(file)));
  await cache.put(PAGE, page);
  await Promise.all(kept.filter((file) => file.startsWith(HASHED) && !named.includes(file)).map((file) => cache.delete(file)));
}
