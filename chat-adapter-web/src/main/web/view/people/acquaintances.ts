import type { Chat } from "../../state/chat";
import type { Member, Page, Person } from "../../wire/model";

const ROOMS = 5;

/** People whom one has to do with: those of one's direct conversations and of the rooms that were active last, by name, without oneself. */
export async function acquaintances({ http, me, rooms }: Pick<Chat, "http" | "me" | "rooms">): Promise<Person[]> {
  const own = rooms.order.peek().flatMap((id) => rooms.find(id)?.peek().room ?? []);
  const active = own.filter((room) => room.kind === "room").slice(0, ROOMS);
  const members = await Promise.all(active.map((room) => http.get<Page<Member>>(`/rooms/${room.id}/members`, { limit: 100 })));
  const all = [...own.flatMap((room) => room.people), ...members.flatMap((page) => page.items.map((member) => member.user))];
  const byId = new Map(all.map((person) => [person.id, person]));
  byId.delete(me.id);
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name));
}
