import type { Room } from "../wire/model";

/** What a room is called: a direct conversation by the others in it. */
export function roomName(room: Pick<Room, "kind" | "name" | "people">, me: string): string {
  if (room.kind !== "direct") {
    return room.name;
  }
  const others = room.people.filter((person) => person.id !== me).map((person) => person.name);
  return others.length === 0 ? room.name : others.join(", ");
}
