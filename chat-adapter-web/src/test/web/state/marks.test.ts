// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import type { Http } from "../../../main/web/api/http";
import { Marks } from "../../../main/web/state/marks";
import { Rooms } from "../../../main/web/state/rooms";
import { FakeDial, type FakeSocket } from "../fake/FakeDial";
import { anOwnRoom, subscribed } from "../fake/fixtures";

let net: FakeDial;
let socket: FakeSocket;
let rooms: Rooms;
let marks: Marks;

beforeEach(async () => {
  net = new FakeDial();
  const get = async () => ({ items: [anOwnRoom()], next: null });
  rooms = new Rooms({ get } as unknown as Http, net.clock, "anna", () => {});
  marks = new Marks(net.connection, rooms, net.clock);
  await rooms.reload();
  socket = await net.online();
});

const asked = () => socket.of("read").map((frame) => "seq" in frame && frame.seq);

test("what was read is shown as read at once, and said to the server", () => {
  marks.read("kitchen", 10);
  expect(rooms.find("kitchen")?.peek()).toMatchObject({ read_seq: 10, unread: 0 });
  expect(asked()).toEqual([10]);
});

test("what was read before is not said again", () => {
  marks.read("kitchen", 8);
  marks.read("cellar", 10);
  expect(asked()).toEqual([]);
});

test("a mark that was lost is made again on the next connection", async () => {
  marks.read("kitchen", 10);
  socket = await net.again();
  marks.subscribed("kitchen", subscribed(10, { read_seq: 8 }));
  expect(asked()).toEqual([10]);
});

test("a mark that the server has is not made again", async () => {
  marks.read("kitchen", 10);
  socket = await net.again();
  marks.subscribed("kitchen", subscribed(10, { read_seq: 10 }));
  marks.subscribed("kitchen", subscribed(10, { read_seq: 8 }));
  expect(asked()).toEqual([]);
});

test("a mark in a room that began anew means nothing there", async () => {
  marks.read("kitchen", 10);
  socket = await net.again();
  marks.subscribed("kitchen", subscribed(3, { read_seq: 1, reset: true }));
  expect(asked()).toEqual([]);
});

test("over a limit it waits, and says only what was read last", async () => {
  marks.read("kitchen", 9);
  await socket.refuse("read", "rate_limited", 1_000);
  marks.read("kitchen", 10);
  await socket.accept("read");
  await net.clock.run(1_000);
  expect(asked()).toEqual([9, 10]);

  await socket.say(subscribed(10, { read_seq: 10 }));
  marks.subscribed("kitchen", subscribed(10, { read_seq: 8 }));
  expect(asked()).toEqual([9, 10]);
});

test("while a mark is on its way, only the latest of those that follow is said", async () => {
  marks.read("kitchen", 9);
  marks.read("kitchen", 10);
  marks.read("kitchen", 11);
  expect(asked()).toEqual([9]);

  await socket.accept("read");
  expect(asked()).toEqual([9, 11]);
});
