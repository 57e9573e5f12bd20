import { problemOf } from "../../api/problem";
import { roomHash } from "../../state/route";
import type { ChatApp } from "../../ui/app";
import type { MadeInvitation, Room } from "../../wire/model";

type Way = Pick<ChatApp, "chat" | "http" | "router">;

/** Joins a room, and goes there; throws the refusal. */
export async function enter(way: Way, room: string, password?: string): Promise<void> {
  await unlessMember(() => way.http.put(`/rooms/${room}/members/me`, password === undefined ? {} : { password }));
  await arrive(way, room);
}

/** Joins by an invitation, and goes there. */
export async function enterInvited(way: Way, room: string, token: string): Promise<void> {
  await unlessMember(() => way.http.post(`/invitations/${encodeURIComponent(token)}/join`));
  await arrive(way, room);
}

/** Joins a room of one's own, whatever opens it: where that is an invitation, the owner, too, needs one, and can make it. */
export async function enterOwn(way: Way, room: Room, password?: string): Promise<void> {
  if (room.access !== "invitation") {
    return enter(way, room.id, password);
  }
  const { token } = await way.http.post<MadeInvitation>(`/rooms/${room.id}/invitations`, { expires_in_s: 60, max_uses: 1 });
  return enterInvited(way, room.id, token);
}

/** Shows a room that one has become a member of. */
export async function arrive({ chat, router }: Way, room: string): Promise<void> {
  await chat.rooms.reload();
  if (chat.rooms.find(room) === undefined) {
    // What was loaded had been asked for before.
    await chat.rooms.reload();
  }
  router.go(roomHash(room));
}

/** Who is a member already is where they wanted to be. */
async function unlessMember(join: () => Promise<unknown>): Promise<void> {
  try {
    await join();
  } catch (thrown) {
    if (problemOf(thrown).code !== "room.already_member") {
      throw thrown;
    }
  }
}
