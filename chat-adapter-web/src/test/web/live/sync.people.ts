import type { Problem } from "../../../main/web/api/problem";
import type { Message } from "../../../main/web/wire/model";
import type { Tab } from "../fake/Tab";
import type { Happenings } from "./sync.happening";

/** The messages that a tab shows, without those that are gone. */
function shown(tab: Tab): readonly Message[] {
  return (
    tab.chat.current
      .peek()
      ?.timeline.peek()
      .messages.filter((message) => !message.deleted) ?? []
  );
}

function chosen<T>(items: readonly T[], pick: number): T | undefined {
  return items[items.length - 1 - (pick % Math.min(items.length, 8))];
}

function own(tab: Tab, pick: number): Message | undefined {
  return chosen(
    shown(tab).filter((message) => message.author.id === tab.person.id),
    pick,
  );
}

const here = (tab: Tab) => tab.chat.current.peek()?.id ?? "";

/** What a page answers with where something was refused or lost: a sentence that somebody reads. */
const told = (doing: Promise<unknown>) => void doing.catch((problem: Problem) => problem);

/** What people do with their pages. */
export const PEOPLE_DO = {
  say: [
    12,
    (world, tab, { room, pick }) => {
      for (let i = 0; i <= pick % 3; i++) {
        world.say(tab, room, ["", " @anna", " @room", ""][pick % 4] ?? "", undefined);
      }
    },
  ],
  answer: [6, (world, tab, { pick }) => shown(tab).length > 0 && world.say(tab, here(tab), "", chosen(shown(tab), pick)?.id)],
  talk: [4, (world, _, { room, pick }) => world.talk(room, 1 + (pick % 3))],
  flood: [1, (world, _, { room, pick }) => world.talk(room, pick % 60)],
  edit: [
    5,
    (_, tab, { pick }) => {
      const message = own(tab, pick);
      return message && told(tab.chat.edit(here(tab), message.id, `${message.text}, edited ${pick}${pick % 3 ? "" : " @anna"}`));
    },
  ],
  delete: [
    4,
    (_, tab, { pick }) => {
      const message = own(tab, pick);
      return message && told(tab.chat.http.delete(`/rooms/${here(tab)}/messages/${message.id}`));
    },
  ],
  react: [
    10,
    (_, tab, { pick }) => {
      const message = chosen(shown(tab), pick);
      return message && told(tab.chat.react(here(tab), message, pick % 2 ? "👍" : "🌻"));
    },
  ],
  open: [7, (_, tab, { room }) => tab.chat.open(room)],
  jump: [3, (_, tab, { room, pick }) => tab.chat.open(room, 1 + (pick % 450))],
  close: [1, (_, tab) => tab.chat.close(here(tab))],
  older: [6, (_, tab) => void tab.chat.current.peek()?.loadOlder()],
  newer: [6, (_, tab) => void tab.chat.current.peek()?.loadNewer()],
  newest: [2, (_, tab) => void tab.chat.current.peek()?.showNewest()],
  away: [
    3,
    (_, tab, { pick }) => {
      const open = tab.chat.current.peek();
      if (open !== undefined) {
        open.atEnd.value = pick % 2 === 0;
      }
    },
  ],
  climb: [
    2,
    async (world, tab) => {
      for (let page = 0; page < 9; page++) {
        void tab.chat.current.peek()?.loadOlder();
        await world.clock.run(300);
      }
    },
  ],
  read: [6, (world, tab, { room, pick }) => tab.chat.read(room, world.server.room(room).last - (pick % 3))],
  notify: [1, (_, tab, { room, pick }) => told(tab.chat.notify(room, pick % 2 ? "mentions" : "all"))],
  retry: [3, (_, tab) => failed(tab) && tab.chat.outbox.retry(failed(tab) ?? "")],
  discard: [
    1,
    (world, tab) => {
      const clientId = tab.chat.outbox.messages.peek()[0]?.clientId;
      if (clientId !== undefined) {
        world.ledger.discarded.add(clientId);
        tab.chat.outbox.discard(clientId);
      }
    },
  ],
  wait: [14, (world, _, { pick }) => world.clock.run(pick)],
  waitLong: [4, (world, _, { pick }) => world.clock.run(pick * 40)],
} satisfies Happenings;

function failed(tab: Tab): string | undefined {
  return tab.chat.outbox.messages.peek().find((message) => message.failure !== undefined)?.clientId;
}
