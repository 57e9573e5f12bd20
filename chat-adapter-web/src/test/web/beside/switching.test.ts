import { expect, test } from "vitest";
import { candidates } from "../../../main/web/view/beside/switching";
import type { OwnRoom } from "../../../main/web/wire/model";
import { anOwnRoom } from "../fake/fixtures";

function aRoom(name: string, state: Partial<OwnRoom> = {}): OwnRoom {
  return anOwnRoom({ unread: 0, ...state }, name);
}

function offered(rooms: OwnRoom[], typed = ""): string[] {
  return candidates(rooms, typed, (own) => own.room.name).map((own) => own.room.name);
}

test("what is unread comes first, mentions before all, then the latest active", () => {
  const rooms = [aRoom("latest"), aRoom("unread", { unread: 3 }), aRoom("older"), aRoom("mentioned", { unread: 1, mentions: 1 })];
  expect(offered(rooms)).toEqual(["mentioned", "unread", "latest", "older"]);
});

test("a room that one does not want to be told of is not urgent", () => {
  const rooms = [
    aRoom("latest"),
    aRoom("silent", { unread: 9, mentions: 9, notifications: "nothing" }),
    aRoom("mentions only", { unread: 5, notifications: "mentions" }),
    aRoom("mentioned", { unread: 5, mentions: 1, notifications: "mentions" }),
  ];
  expect(offered(rooms)).toEqual(["mentioned", "latest", "silent", "mentions only"]);
});

test("a name that begins with what is typed comes before one that has it elsewhere, unread or not", () => {
  const rooms = [aRoom("the_kitchen", { unread: 3 }), aRoom("Kitchen"), aRoom("garden")];
  expect(offered(rooms, " kit ")).toEqual(["Kitchen", "the_kitchen"]);
});

test("nothing is offered that does not have what is typed", () => {
  expect(offered([aRoom("garden")], "kitchen")).toEqual([]);
});
