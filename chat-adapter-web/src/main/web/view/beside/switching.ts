import type { OwnRoom } from "../../wire/model";

/** How many rooms are offered: more than fit on a screen; who looks further down had better type. */
const MOST = 50;

/**
 * Which rooms one may want to go to: those with something unread that one wants to be told of first, mentions before all, and the latest
 * active first among those alike. With something typed, those whose names begin so before those that have it elsewhere.
 *
 * @param rooms the latest active first
 * @param name what a room is called here
 */
export function candidates(rooms: readonly OwnRoom[], typed: string, name: (room: OwnRoom) => string): OwnRoom[] {
  const wanted = typed.trim().toLowerCase();
  return rooms
    .map((room) => ({ room, at: name(room).toLowerCase().indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => Math.min(one.at, 1) - Math.min(other.at, 1) || urgency(other.room) - urgency(one.room))
    .slice(0, MOST)
    .map(({ room }) => room);
}

/** Whether something there waits to be read. */
export function waits({ unread, mentions, notifications }: OwnRoom): boolean {
  return notifications === "all" ? unread > 0 : notifications === "mentions" && mentions > 0;
}

function urgency(room: OwnRoom): number {
  return !waits(room) ? 0 : room.mentions > 0 ? 2 : 1;
}
