// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Outbox, type Outgoing } from "../../../main/web/live/outbox";
import { settled } from "../fake/FakeClock";
import { FakeDial, type FakeSocket, HELLO } from "../fake/FakeDial";
import { FakeShelf } from "../fake/FakeShelf";

let net: FakeDial;
let shelf: FakeShelf;
let outbox: Outbox;
let socket: FakeSocket;

beforeEach(async () => {
  net = new FakeDial();
  shelf = new FakeShelf(net.clock);
  outbox = new Outbox(net.connection, shelf.of({}), net.clock);
  socket = await net.online();
});

function aMessage(clientId: string, more: Partial<Outgoing> = {}): Outgoing {
  const at = "2026-01-01T00:00:00.000Z";
  return { clientId, room: "kitchen", text: clientId, replyTo: undefined, attachments: [], at, failure: undefined, ...more };
}

const sent = () => socket.of("message.send").map((frame) => "client_id" in frame && frame.client_id);
const waiting = () => outbox.messages.peek().map((message) => message.clientId);
const failures = () => outbox.messages.peek().map((message) => message.failure);

test("a message is sent at once, and let go when the server has it", async () => {
  outbox.send(aMessage("one", { text: "hi", replyTo: "m1" }));
  expect(socket.of("message.send")).toMatchObject([{ room: "kitchen", client_id: "one", text: "hi", reply_to: "m1" }]);
  expect(waiting()).toEqual(["one"]);

  await socket.accept("message.send");
  expect(waiting()).toEqual([]);
  expect(shelf.size).toBe(0);
});

test("files are sent by their ids, and need no text", async () => {
  outbox.send(aMessage("one", { text: "", attachments: [{ id: "f1", name: "a.png", type: "image/png", size: 1 }] }));
  expect(socket.of("message.send")[0]).toMatchObject({ attachments: ["f1"] });
  expect(socket.of("message.send")[0]).not.toHaveProperty("text");
});

test("the next message of a room goes out when the one before was accepted", async () => {
  outbox.send(aMessage("one"));
  outbox.send(aMessage("two"));
  outbox.send(aMessage("three"));
  expect(sent()).toEqual(["one"]);

  await socket.accept("message.send");
  expect(sent()).toEqual(["one", "two"]);

  await socket.accept("message.send");
  await socket.accept("message.send");
  expect(sent()).toEqual(["one", "two", "three"]);
  expect(waiting()).toEqual([]);
});

test("rooms do not wait for each other", () => {
  outbox.send(aMessage("one"));
  outbox.send(aMessage("two", { room: "attic" }));
  expect(sent()).toEqual(["one", "two"]);
});

test("what was not answered goes out again after a cut, under the same client id, before what was written later", async () => {
  outbox.send(aMessage("one"));
  await socket.hangUp();
  outbox.send(aMessage("two"));
  socket = await net.redialed();
  await socket.say(HELLO);
  expect(sent()).toEqual(["one"]);

  await socket.accept("message.send");
  expect(sent()).toEqual(["one", "two"]);
});

test("a message that was refused for good says why, and does not hold up the next", async () => {
  outbox.send(aMessage("one"));
  outbox.send(aMessage("two"));
  await socket.refuse("message.send", "room.muted");
  expect(failures()).toEqual(["room.muted", undefined]);
  expect(sent()).toEqual(["one", "two"]);

  await socket.accept("message.send");
  socket = await net.again();
  expect(sent()).toEqual([]);
  expect(waiting()).toEqual(["one"]);
});

test("a refused message that is tried again keeps its client id", async () => {
  outbox.send(aMessage("one"));
  await socket.refuse("message.send", "room.muted");
  outbox.retry("one");
  expect(failures()).toEqual([undefined]);
  expect(sent()).toEqual(["one", "one"]);

  await socket.accept("message.send");
  expect(waiting()).toEqual([]);
});

test("over a rate limit it waits for as long as the server says, and keeps the order", async () => {
  outbox.send(aMessage("one"));
  outbox.send(aMessage("two"));
  await socket.refuse("message.send", "rate_limited", 3_000);
  await net.clock.run(2_999);
  expect(sent()).toEqual(["one"]);
  expect(failures()).toEqual([undefined, undefined]);

  await net.clock.run(1);
  expect(sent()).toEqual(["one", "one"]);
});

test("a message that is discarded is forgotten, here and in the other tabs", async () => {
  outbox.send(aMessage("one"));
  await socket.refuse("message.send", "room.muted");
  const other = new Outbox(new FakeDial().connection, shelf.of({}), net.clock);
  outbox.discard("one");
  await net.clock.run(10);
  expect(waiting()).toEqual([]);
  expect(other.messages.peek()).toEqual([]);
  expect(shelf.size).toBe(0);
});

test("what was written is sent after a reload, in the order in which it was written", async () => {
  await socket.hangUp();
  for (const clientId of ["c", "a", "b"]) {
    outbox.send(aMessage(clientId));
  }
  net = new FakeDial();
  outbox = new Outbox(net.connection, shelf.of({}), net.clock);
  expect(waiting()).toEqual(["c", "a", "b"]);

  socket = await net.online();
  await socket.accept("message.send");
  await socket.accept("message.send");
  expect(sent()).toEqual(["c", "a", "b"]);
});

test("a clock that goes back changes no order", async () => {
  await socket.hangUp();
  outbox.send(aMessage("one", { at: "2026-01-01T00:00:05.000Z" }));
  outbox.send(aMessage("two", { at: "2026-01-01T00:00:01.000Z" }));
  outbox = new Outbox(new FakeDial().connection, shelf.of({}), net.clock);
  expect(waiting()).toEqual(["one", "two"]);
});

test("a message that another tab got through is not shown as waiting any more", async () => {
  outbox.send(aMessage("one"));
  shelf.of({}).remove("one");
  await net.clock.run(10);
  await settled();
  expect(waiting()).toEqual([]);
});
