// @vitest-environment node
import { signal } from "@preact/signals";
import { beforeEach, expect, test } from "vitest";
import { translator } from "../../../main/web/i18n";
import en from "../../../main/web/public/words/en.json";
import type { Outside } from "../../../main/web/state/notifier";
import { tellOutside } from "../../../main/web/state/tellOutside";
import { Chance } from "../fake/Chance";
import { FakeClock } from "../fake/FakeClock";
import { FakeServer } from "../fake/FakeServer";
import { FakeShelf } from "../fake/FakeShelf";
import { anna, boris } from "../fake/fixtures";
import { Tab } from "../fake/Tab";

let clock: FakeClock;
let server: FakeServer;
let told: Outside[];
let page: Tab;
const looked = signal(false);

beforeEach(async () => {
  const chance = new Chance(7);
  clock = new FakeClock(chance);
  server = new FakeServer(clock, chance, { roomsPerConnection: 200, pageLimit: 200, mischief: 0 });
  server.addRoom("kitchen", [boris, anna]);
  told = [];
  looked.value = false;
  page = new Tab("a1", anna, server, new FakeShelf(clock));
  const surface = { show: (message: Outside) => void told.push(message), sound() {} };
  tellOutside(page.chat, looked, translator("en", en), { title: "" } as Document, surface);
  await clock.run(5_000);
});

async function says(text: string, by = boris): Promise<void> {
  server.room("kitchen").post(by.id, { clientId: text, text });
  server.changed("kitchen");
  await clock.run(5_000);
}

test("a message is told of with its author, its room and its place", async () => {
  await says("Dinner is ready");
  const seq = page.chat.position("kitchen");
  expect(told).toEqual([{ title: "boris · kitchen", body: "Dinner is ready", room: "kitchen", seq }]);
});

test("one without a text is a file", async () => {
  await says("");
  expect(told).toMatchObject([{ body: "sent a file" }]);
});

test("one of a direct conversation is told of by its author", async () => {
  const own = page.chat.rooms.find("kitchen");
  if (own !== undefined) {
    own.peek().room.kind = "direct";
  }
  await says("hi");
  expect(told).toMatchObject([{ title: "boris" }]);
});

test("what is looked at, is one's own or not wanted is not told of", async () => {
  await says("mine", anna);
  page.chat.open("kitchen");
  looked.value = true;
  await says("seen");
  looked.value = false;
  await Promise.all([page.chat.notify("kitchen", "mentions"), clock.run(5_000)]);
  await says("not for anna");
  expect(told).toEqual([]);
  await says("@anna, you?");
  expect(told).toMatchObject([{ body: "@anna, you?" }]);
});
