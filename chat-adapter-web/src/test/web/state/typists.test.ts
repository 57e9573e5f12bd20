// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Typists } from "../../../main/web/state/typists";
import type { Typing } from "../../../main/web/wire/frames";
import type { Person } from "../../../main/web/wire/model";
import { FakeDial, type FakeSocket } from "../fake/FakeDial";
import { anna, boris, posted, reacted } from "../fake/fixtures";

let net: FakeDial;
let socket: FakeSocket;
let typists: Typists;

beforeEach(async () => {
  net = new FakeDial();
  typists = new Typists(net.connection, net.clock);
  socket = await net.online();
});

const types = (user: Person): Typing => ({ type: "typing", room: "kitchen", user, expires_ms: 6_000 });
const names = (room = "kitchen") =>
  typists
    .of(room)
    .peek()
    .map((person) => person.name);

test("who types is shown, in that room, once", async () => {
  await socket.say(types(boris), types(anna), types(boris));
  expect(names()).toEqual(["boris", "anna"]);
  expect(names("attic")).toEqual([]);
});

test("who has stopped is shown no longer after a while", async () => {
  await socket.say(types(boris));
  await net.clock.run(4_000);
  await socket.say(types(boris));
  await net.clock.run(5_999);
  expect(names()).toEqual(["boris"]);

  await net.clock.run(1);
  expect(names()).toEqual([]);
});

test("who has said it does not type it any more", async () => {
  await socket.say(types(boris), types(anna));
  typists.take("kitchen", [reacted(1, "m0", { actor: anna }), posted(2, { author: boris })]);
  expect(names()).toEqual(["anna"]);
});

test("that one types is said with the first key, and every three seconds while it lasts", async () => {
  for (let i = 0; i < 7; i++) {
    typists.say("kitchen");
    await net.clock.run(1_000);
  }
  expect(socket.of("typing")).toEqual(Array(3).fill({ type: "typing", room: "kitchen" }));
});
