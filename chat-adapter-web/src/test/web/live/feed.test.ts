// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Feed } from "../../../main/web/live/feed";
import { FakeDial, type FakeSocket } from "../fake/FakeDial";
import { edited, posted, subscribed } from "../fake/fixtures";

let net: FakeDial;
let socket: FakeSocket;
let feed: Feed;
let told: string[];

beforeEach(async () => {
  net = new FakeDial();
  told = [];
  feed = new Feed(
    net.connection,
    {
      onEvents: (room, events) => told.push(`${room} ${events.map((event) => event.seq).join(" ")}`),
      onReset: (room, { seq }) => told.push(`${room} begins at ${seq}`),
      onSubscribed: (room) => told.push(`${room} stands`),
      onEnded: (room, code) => told.push(`${room} ended: ${code}`),
    },
    net.clock,
  );
  socket = await net.online();
});

/** Follows the kitchen from 5 on. */
async function following(): Promise<void> {
  feed.follow("kitchen");
  await socket.say(subscribed(5));
  told = [];
}

test("a room that is followed begins where the server says", async () => {
  feed.follow("kitchen");
  expect(socket.of("subscribe")).toMatchObject([{ room: "kitchen" }]);
  expect(socket.of("subscribe")[0]).not.toHaveProperty("since");

  await socket.say(subscribed(5));
  expect(told).toEqual(["kitchen begins at 5", "kitchen stands"]);
  expect(feed.position("kitchen")).toBe(5);
});

test("events of one arrival are told together, by room and in order", async () => {
  await following();
  feed.follow("attic");
  await socket.say(subscribed(1, { room: "attic" }));
  told = [];
  await socket.say(posted(6), posted(7), { ...posted(2), room: "attic" }, posted(8));
  expect(told).toEqual(["kitchen 6 7", "attic 2", "kitchen 8"]);
});

test("an event that comes twice is told once", async () => {
  await following();
  await socket.say(posted(6), posted(6));
  await socket.say(posted(6), edited(7, "m6", "new"));
  expect(told).toEqual(["kitchen 6", "kitchen 7"]);
});

test("before a hole nothing more is told, and what is missing is asked for", async () => {
  await following();
  await socket.say(posted(6), posted(8), posted(9));
  expect(told).toEqual(["kitchen 6"]);
  expect(socket.of("subscribe").at(-1)).toMatchObject({ since: 6, epoch: "e1" });

  await socket.say(subscribed(9, { replaying: 3 }), posted(7), posted(8), posted(9));
  expect(told).toEqual(["kitchen 6", "kitchen stands", "kitchen 7 8 9"]);
});

test("after a cut it asks for what was missed", async () => {
  await following();
  await socket.say(posted(6));
  socket = await net.again();
  expect(socket.of("subscribe")).toMatchObject([{ room: "kitchen", since: 6, epoch: "e1" }]);
});

test("what comes before a new subscription stands is not told", async () => {
  await following();
  socket = await net.again();
  await socket.say(posted(6));
  expect(told).toEqual([]);
  expect(feed.stands("kitchen")).toBe(false);
});

test("with a reset it begins anew, with the epoch of the answer", async () => {
  await following();
  socket = await net.again();
  await socket.say(subscribed(3, { reset: true, epoch: "e2" }), posted(4));
  expect(told).toEqual(["kitchen begins at 3", "kitchen stands", "kitchen 4"]);

  socket = await net.again();
  expect(socket.of("subscribe")).toMatchObject([{ since: 4, epoch: "e2" }]);
});

test("it has caught up when all that was missed has been told", async () => {
  await following();
  socket = await net.again();
  await socket.say(subscribed(7, { replaying: 2 }), posted(6));
  expect([feed.stands("kitchen"), feed.caughtUp("kitchen")]).toEqual([true, false]);

  await socket.say(posted(7));
  expect(feed.caughtUp("kitchen")).toBe(true);
});

test("an answer that begins after what is known makes no hole", async () => {
  await following();
  await socket.say(subscribed(9, { replaying: 0 }), posted(10));
  expect(told).toEqual([]);
  expect(socket.of("subscribe").at(-1)).toMatchObject({ since: 5, epoch: "e1" });
});

test("a refusal for a while is asked again, and one for good ends it", async () => {
  feed.follow("kitchen");
  await socket.refuse("subscribe", "server.busy", 1_000);
  await net.clock.run(1_000);
  expect(socket.of("subscribe")).toHaveLength(2);

  await socket.refuse("subscribe", "room.not_member");
  expect(told).toEqual(["kitchen ended: room.not_member"]);
  expect(feed.follows("kitchen")).toBe(false);
});

test("that there is no place for a room does not end the right to it", async () => {
  feed.follow("kitchen");
  await socket.refuse("subscribe", "subscription.limit");
  expect(told).toEqual([]);
  expect(feed.follows("kitchen")).toBe(false);
});

test("where the right ends nothing more is told", async () => {
  await following();
  await socket.say({ type: "unsubscribed", room: "kitchen", code: "room.not_member" }, posted(6));
  expect(told).toEqual(["kitchen ended: room.not_member"]);

  socket = await net.again();
  expect(socket.of("subscribe")).toEqual([]);
});

test("what is forgotten is unsubscribed from, by a frame that can be answered", async () => {
  await following();
  feed.forget("kitchen");
  await socket.say(posted(6));
  expect(told).toEqual([]);
  expect(socket.of("unsubscribe")).toMatchObject([{ room: "kitchen", id: expect.any(String) }]);
});

test("an answer to a question that is forgotten is nothing", async () => {
  feed.follow("kitchen");
  feed.forget("kitchen");
  await socket.say(subscribed(5), posted(6));
  expect(told).toEqual([]);
});
