// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Chance } from "../fake/Chance";
import { FakeClock } from "../fake/FakeClock";
import { FakeServer, type ServerSettings } from "../fake/FakeServer";
import { FakeShelf } from "../fake/FakeShelf";
import { anna, boris } from "../fake/fixtures";
import { Tab } from "../fake/Tab";

let clock: FakeClock;
let server: FakeServer;

beforeEach(() => begin({}));

function begin(settings: Partial<ServerSettings>): void {
  const chance = new Chance(7);
  clock = new FakeClock(chance);
  server = new FakeServer(clock, chance, { roomsPerConnection: 200, pageLimit: 200, mischief: 0, ...settings });
  for (const room of ["attic", "bath", "cellar", "den", "kitchen"]) {
    server.addRoom(room, [boris, anna]);
  }
}

async function aPage(): Promise<Tab> {
  const tab = new Tab("a1", anna, server, new FakeShelf(clock));
  await clock.run(5_000);
  return tab;
}

function talk(room: string, text: string): void {
  server.room(room).post(boris.id, { clientId: text, text });
  server.changed(room);
}

const texts = (tab: Tab) =>
  tab.chat.current
    .peek()
    ?.timeline.peek()
    .messages.map((message) => message.text);

test("what is said by one is shown to the other", async () => {
  const page = await aPage();
  page.chat.open("kitchen");
  page.chat.say("kitchen", "hi");
  talk("kitchen", "hello");
  await clock.run(5_000);
  expect(texts(page)?.sort()).toEqual(["hello", "hi"]);
  expect(page.chat.outbox.messages.peek()).toEqual([]);
});

test("what is unread is summed up over the rooms that one wants to be told of", async () => {
  const page = await aPage();
  await Promise.all([page.chat.notify("attic", "mentions"), page.chat.notify("bath", "nothing"), clock.run(5_000)]);
  for (const room of ["attic", "bath", "kitchen"]) {
    talk(room, `${room}, @anna`);
    talk(room, `${room} again`);
  }
  await clock.run(5_000);
  expect(page.chat.unread.peek()).toEqual({ mentions: 2, messages: 2 });
});

test("of two choices of what to be told of the later one holds on all devices", async () => {
  const pages = [await aPage(), await aPage(), await aPage()];
  for (const level of ["mentions", "nothing", "all", "mentions", "nothing"] as const) {
    for (const page of pages) {
      page.chat.notify("kitchen", level).catch(() => {});
      await clock.run(30);
    }
  }
  await clock.run(10_000);
  const stored = server.room("kitchen").member(anna.id).notifications;
  expect(pages.map((page) => page.chat.rooms.find("kitchen")?.peek().notifications)).toEqual([stored, stored, stored]);
});

test("what is read in one tab is read in the other", async () => {
  talk("kitchen", "hello");
  const [one, other] = [await aPage(), await aPage()];
  one.chat.read("kitchen", server.room("kitchen").last);
  await clock.run(5_000);
  expect([one.chat.unread.peek().messages, other.chat.unread.peek().messages]).toEqual([0, 0]);
});

test("where a room is no longer one's own, it is gone, and whoever asked is told", async () => {
  const page = await aPage();
  const ended: string[] = [];
  page.chat.onRoomEnded(({ room }, code) => ended.push(`${room.id} ${code}`));
  server.kick("kitchen", anna.id);
  await clock.run(5_000);
  expect(ended).toEqual(["kitchen room.not_member"]);
  expect(page.chat.rooms.find("kitchen")).toBeUndefined();

  server.join("kitchen", anna);
  await clock.run(5_000);
  talk("kitchen", "welcome back");
  await clock.run(5_000);
  expect(page.chat.rooms.find("kitchen")?.peek().unread).toBe(1);
});

test("a connection follows as many rooms as it can, and any room can be opened", async () => {
  begin({ roomsPerConnection: 3 });
  const page = await aPage();
  for (const room of ["attic", "bath", "cellar", "den", "kitchen"]) {
    page.chat.open(room);
    await clock.run(5_000);
    talk(room, `in the ${room}`);
    await clock.run(5_000);
    expect(texts(page)).toEqual([`in the ${room}`]);
  }
  expect(page.chat.rooms.order.peek()).toHaveLength(5);
});

test("what happens in rooms that are not followed is found out after a while", async () => {
  begin({ roomsPerConnection: 3 });
  const page = await aPage();
  for (const room of server.rooms.keys()) {
    talk(room, `in the ${room}`);
  }
  await clock.run(65_000);
  expect(page.chat.unread.peek().messages).toBe(5);
});

test("a connection that dies without a word is noticed, and what was missed is shown", async () => {
  const page = await aPage();
  page.chat.open("kitchen");
  await clock.run(5_000);
  page.line.cut(false);
  talk("kitchen", "hello?");
  await clock.run(60_000);
  expect(texts(page)).toEqual(["hello?"]);
});

test("closing a room that is not looked at changes nothing", async () => {
  const page = await aPage();
  page.chat.open("kitchen");
  page.chat.close("attic");
  expect(page.chat.current.peek()?.id).toBe("kitchen");
  page.chat.close("kitchen");
  expect(page.chat.current.peek()).toBeUndefined();
});
