import type { Tab } from "../fake/Tab";
import { PEOPLE, ROOMS, type World } from "../fake/World";
import type { Happenings } from "./sync.happening";

/** What breaks, and what others decide. */
export const STORM = {
  cut: [8, (_, tab, { pick }) => tab.line.cut(pick % 4 !== 0)],
  lose: [4, (_, tab) => tab.line.loseRequests()],
  goDown: [
    4,
    (_, tab, { pick }) => {
      tab.line.down = true;
      tab.line.cut(pick % 2 === 0);
    },
  ],
  comeBack: [
    7,
    (_, tab) => {
      tab.line.down = false;
      tab.chat.connection.hurry();
    },
  ],
  reload: [4, (_, tab) => tab.reload()],
  logOut: [1, (world, tab) => world.server.logOut(tab.person.id)],
  restart: [2, (world, _, { pick }) => world.restart(pick * 3)],
  trim: [3, (world, _, { room, pick }) => world.server.room(room).trim(pick % 12)],
  expire: [
    1,
    (world, _, { pick }) => {
      world.server.room("kitchen").expire(pick % 400, { id: "server", name: "server" });
      world.server.changed("kitchen");
    },
  ],
  backUp: [2, (world) => world.backUp()],
  restore: [1, (world) => world.restore()],
  mute: [
    3,
    (world, tab, { room, pick }) => {
      for (const member of world.server.room(room).stored.members) {
        member.muted = member.person.id === tab.person.id && pick % 2 === 0;
      }
    },
  ],
  limit: [2, (world, tab, { pick }) => world.server.limits.limitMessages(tab.person.id, pick * 5)],
  limitFrames: [1, (world, tab, { pick }) => world.server.limits.limitFrames(tab.person.id, pick * 2)],
  kick: [1, (world, tab, { room }) => isMember(world, tab, room) && world.server.kick(room, tab.person.id)],
  join: [3, (world, tab, { room }) => isMember(world, tab, room) || world.server.join(room, tab.person)],
} satisfies Happenings;

function isMember(world: World, tab: Tab, room: string): boolean {
  return world.server.room(room).stored.members.some(({ person }) => person.id === tab.person.id);
}

/** Everybody is a member again, so that what they are shown can be compared. */
export function reunite(world: World): void {
  for (const room of ROOMS) {
    for (const person of PEOPLE) {
      if (!world.server.room(room).stored.members.some((member) => member.person.id === person.id)) {
        world.server.join(room, person);
      }
    }
  }
}
