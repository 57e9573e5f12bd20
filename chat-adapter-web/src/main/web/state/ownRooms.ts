import type { Http } from "../api/http";
import type { OwnRoom, Page } from "../wire/model";

const PAGE = 100;

/** Loads the list of one's rooms, the latest active first. What it says of each is of after the call. */
export async function ownRooms(http: Http): Promise<ReadonlyMap<string, OwnRoom>> {
  const page = (after?: string) => http.get<Page<OwnRoom>>("/account/rooms", { limit: PAGE, after });
  const first = await page();
  const found = [...first.items];
  for (let { next } = first; next !== null; ) {
    const more = await page(next);
    found.push(...more.items);
    next = more.next;
  }
  if (first.next === null) {
    return byId(found);
  }
  // Where something was said meanwhile, a room went to the front, maybe from a page that was not read yet.
  const front = await page();
  const begin = first.items[0]?.active_at ?? "";
  const moved = front.items.filter((own) => own.active_at > begin);
  return moved.length === front.items.length && front.next !== null ? ownRooms(http) : byId([...moved, ...found]);
}

/** Of two that are the same room, the first. */
function byId(rooms: readonly OwnRoom[]): ReadonlyMap<string, OwnRoom> {
  const found = new Map<string, OwnRoom>();
  for (const own of rooms) {
    if (!found.has(own.room.id)) {
      found.set(own.room.id, own);
    }
  }
  return found;
}
