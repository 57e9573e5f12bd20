// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Presences } from "../../../main/web/state/presences";
import type { PresenceChanges } from "../../../main/web/wire/frames";
import { FakeDial, type FakeSocket } from "../fake/FakeDial";
import { anna, boris } from "../fake/fixtures";

let net: FakeDial;
let socket: FakeSocket;
let presences: Presences;

beforeEach(async () => {
  net = new FakeDial();
  presences = new Presences(net.connection);
  socket = await net.online();
});

function changes(more: Partial<PresenceChanges>): PresenceChanges {
  return { type: "presence", room: "kitchen", cursor: "c.1", changes: [], ...more };
}

const states = () => [...presences.people.peek()].map(([id, { state }]) => `${id} ${state}`);

test("it asks who is in the room that is looked at, and no longer who is in the one before", () => {
  presences.watch("kitchen");
  presences.watch("attic");
  expect(socket.of("presence.subscribe")).toMatchObject([{ room: "kitchen" }, { room: "attic" }]);
  expect(socket.of("presence.unsubscribe")).toMatchObject([{ room: "kitchen", id: expect.any(String) }]);
});

test("it knows who is there from what it was told last", async () => {
  presences.watch("kitchen");
  await socket.say(changes({ complete: true, changes: [{ user: anna, state: "online" }] }));
  await socket.say(changes({ changes: [{ user: boris, state: "away" }] }));
  expect(states()).toEqual(["anna online", "boris away"]);

  const last_seen = "2026-01-01T00:00:00Z";
  await socket.say(changes({ changes: [{ user: anna, state: "offline", last_seen }] }));
  expect(presences.people.peek().get("anna")).toEqual({ state: "offline", lastSeen: last_seen });

  await socket.say(changes({ complete: true, changes: [{ user: boris, state: "online" }] }));
  expect(states()).toEqual(["boris online"]);
});

test("what is told of another room is not about this one", async () => {
  presences.watch("kitchen");
  await socket.say(changes({ room: "attic", changes: [{ user: anna, state: "online" }] }));
  expect(states()).toEqual([]);
});

test("in another room nobody is known yet", async () => {
  presences.watch("kitchen");
  await socket.say(changes({ changes: [{ user: anna, state: "online" }] }));
  presences.watch("attic");
  expect(states()).toEqual([]);
});

test("when the room is subscribed to anew, so is this, from where it was", async () => {
  presences.watch("kitchen");
  await socket.say(changes({ cursor: "c.7" }));
  socket = await net.again();
  presences.subscribed("attic");
  presences.subscribed("kitchen");
  expect(socket.of("presence.subscribe")).toMatchObject([{ room: "kitchen", cursor: "c.7" }]);
});

test("a connection begins as looked at, so being away is said on each", async () => {
  presences.look("online");
  expect(socket.of("presence")).toEqual([]);
  presences.look("away");
  presences.look("away");
  expect(socket.of("presence")).toMatchObject([{ state: "away" }]);

  socket = await net.again();
  expect(socket.of("presence")).toMatchObject([{ state: "away" }]);
});
