// @vitest-environment node
import { expect, test } from "vitest";
import { happened, read } from "../../../main/web/room/summary";
import type { RoomEvent } from "../../../main/web/wire/frames";
import { aMessage, anna, anOwnRoom, at, boris, deleted, edited, expired, posted, reacted } from "../fake/fixtures";

const after = (event: RoomEvent, room = anOwnRoom()) => happened(room, event, anna.id);

test("what somebody else says is unread, and the last that was said", () => {
  expect(after(posted(11))).toEqual({
    room: anOwnRoom({ seq: 11, last_message: aMessage(11), active_at: at(11), unread: 3 }),
    unsure: false,
  });
});

test("what one says oneself is not unread", () => {
  expect(after(posted(11, { author: anna })).room).toMatchObject({ unread: 2, last_message: { id: "m11" } });
});

test("what means one is a mention, by name or with everybody", () => {
  expect(after(posted(11, { mentions: [anna.id] })).room).toMatchObject({ unread: 3, mentions: 1 });
  expect(after(posted(11, { mentions_room: true })).room).toMatchObject({ unread: 3, mentions: 1 });
  expect(after(posted(11, { mentions: [boris.id] })).room).toMatchObject({ unread: 3, mentions: 0 });
});

test("what the list has counted already is not counted again", () => {
  expect(after(posted(10)).room).toEqual(anOwnRoom());
});

test("what was read on another device before it was told here is not unread", () => {
  expect(after(posted(11), anOwnRoom({ unread: 0, read_seq: 11 })).room).toMatchObject({ unread: 0, seq: 11 });
});

test("with something unread, an edit or a deletion may change the counts", () => {
  expect(after(edited(11, "m3", "@anna")).unsure).toBe(true);
  expect(after(deleted(11, "m9")).unsure).toBe(true);
});

test("with nothing unread, only what is shown of the last message may change", () => {
  const allRead = anOwnRoom({ unread: 0, read_seq: 10 });
  expect(after(deleted(11, "m3"), allRead).unsure).toBe(false);
  expect(after(edited(11, "m10", "new"), allRead).unsure).toBe(true);
});

test("when messages expire the list is asked again", () => {
  expect(after(expired(11, 10), anOwnRoom({ unread: 0, read_seq: 10 })).unsure).toBe(true);
});

test("a reaction changes nothing but the place", () => {
  expect(after(reacted(11, "m10"))).toEqual({ room: anOwnRoom({ seq: 11 }), unsure: false });
});

test("a room shows its new name at once", () => {
  const renamed: RoomEvent = { type: "room.renamed", room: "kitchen", seq: 11, at: at(11), actor: boris, name: "bath" };
  expect(after(renamed).room.room.name).toBe("bath");
});

test("a new owner takes the place of the one before", () => {
  const given: RoomEvent = {
    type: "member.role_changed",
    room: "kitchen",
    seq: 11,
    at: at(11),
    actor: boris,
    user: anna,
    role: "owner",
  };
  expect(after(given).room).toMatchObject({ role: "owner", room: { owner_id: anna.id } });
});

test("who has read up to the last message has nothing unread", () => {
  const { room, unsure } = read(anOwnRoom({ mentions: 1 }), { read_seq: 10 });
  expect(room).toMatchObject({ unread: 0, mentions: 0, read_seq: 10 });
  expect(unsure).toBe(false);
});

test("how much is unread after half of it was read, the list knows", () => {
  expect(read(anOwnRoom(), { read_seq: 9 })).toMatchObject({ room: { read_seq: 9 }, unsure: true });
});

test("a marker never moves back", () => {
  expect(read(anOwnRoom(), { read_seq: 3 })).toEqual({ room: anOwnRoom(), unsure: false });
});

test("what somebody wants to be told of changes only where it is said", () => {
  expect(read(anOwnRoom(), { read_seq: 8, notifications: "mentions" }).room.notifications).toBe("mentions");
  expect(read(anOwnRoom({ notifications: "nothing" }), { read_seq: 9 }).room.notifications).toBe("nothing");
});

test("an empty room has nothing unread", () => {
  expect(read(anOwnRoom({ last_message: null, unread: 0 }), { read_seq: 8 }).unsure).toBe(false);
});
