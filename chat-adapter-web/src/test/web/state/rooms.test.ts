// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import type { Http, Query } from "../../../main/web/api/http";
import { Problem } from "../../../main/web/api/problem";
import { Rooms } from "../../../main/web/state/rooms";
import type { OwnRoom } from "../../../main/web/wire/model";
import { Chance } from "../fake/Chance";
import { FakeClock, settled } from "../fake/FakeClock";
import { anOwnRoom, at, deleted, posted } from "../fake/fixtures";

let clock: FakeClock;
let rooms: Rooms;
let asked: { query: Query; answer(items: OwnRoom[], next?: string): Promise<void>; fail(problem: Problem): Promise<void> }[];
let changes: string[];

beforeEach(() => {
  clock = new FakeClock(new Chance(1));
  asked = [];
  changes = [];
  const get = (_: string, query: Query = {}) =>
    new Promise<unknown>((resolve, reject) => {
      asked.push({
        query,
        answer(items, next) {
          resolve({ items, next: next ?? null });
          return settled();
        },
        fail(problem) {
          reject(problem);
          return settled();
        },
      });
    });
  rooms = new Rooms({ get } as unknown as Http, clock, "anna", (added, removed) => {
    changes.push([...added.map((id) => `+${id}`), ...removed.map((id) => `-${id}`)].join(" "));
  });
});

const aRoom = (id: string, activeAt: number, more: Partial<OwnRoom> = {}) => anOwnRoom({ active_at: at(activeAt), ...more }, id);
const answer = (items: OwnRoom[], next?: string) => asked.shift()?.answer(items, next);
const order = () => [...rooms.order.peek()];
const own = (id: string) => rooms.find(id)?.peek();

/** The list was loaded, and has these. */
async function listed(...items: OwnRoom[]): Promise<void> {
  rooms.refresh();
  await answer(items);
  changes = [];
}

test("the list has the latest active first, and tells what is new in it", async () => {
  rooms.refresh();
  expect(rooms.loaded.peek()).toBe(false);
  await answer([aRoom("kitchen", 20), aRoom("attic", 10)]);
  expect([rooms.loaded.peek(), order(), changes]).toEqual([true, ["kitchen", "attic"], ["+kitchen +attic"]]);
});

test("a room that is in the list no longer is gone", async () => {
  await listed(aRoom("kitchen", 20), aRoom("attic", 10));
  rooms.refresh();
  await answer([aRoom("attic", 10), aRoom("bath", 5)]);
  expect([order(), changes]).toEqual([["attic", "bath"], ["+bath -kitchen"]]);
});

test("a long list is loaded page by page", async () => {
  rooms.refresh();
  await answer([aRoom("kitchen", 20)], "p2");
  expect(asked[0]?.query).toMatchObject({ after: "p2" });
  await answer([aRoom("attic", 10)]);
  await answer([aRoom("kitchen", 20)], "p2");
  expect(order()).toEqual(["kitchen", "attic"]);
});

test("a room that moves to the front while a long list is loaded is in it", async () => {
  rooms.refresh();
  await answer([aRoom("kitchen", 20)], "p2");
  await answer([]);
  await answer([aRoom("attic", 30), aRoom("kitchen", 20)]);
  expect(order()).toEqual(["attic", "kitchen"]);
});

test("where more moved than fits a page, the list is loaded anew", async () => {
  rooms.refresh();
  await answer([aRoom("kitchen", 20)], "p2");
  await answer([]);
  await answer([aRoom("kitchen", 40)], "p2");
  expect(asked[0]?.query["after"]).toBeUndefined();
  await answer([aRoom("kitchen", 40), aRoom("attic", 30)]);
  expect(order()).toEqual(["kitchen", "attic"]);
});

test("a room in which something is said comes first", async () => {
  await listed(aRoom("kitchen", 9), aRoom("attic", 8), aRoom("bath", 7));
  rooms.take("bath", [posted(11)]);
  expect(order()).toEqual(["bath", "kitchen", "attic"]);
});

test("what is told late is put where it belongs", async () => {
  await listed(aRoom("kitchen", 30), aRoom("attic", 8), aRoom("bath", 7));
  rooms.take("bath", [posted(11)]);
  expect(order()).toEqual(["kitchen", "bath", "attic"]);
});

test("what happens while the list is loaded counts on top of it", async () => {
  await listed(aRoom("kitchen", 10));
  rooms.refresh();
  rooms.take("kitchen", [posted(11), posted(12)]);
  await answer([aRoom("kitchen", 11, { seq: 11, unread: 3 })]);
  expect(own("kitchen")).toMatchObject({ seq: 12, unread: 4 });
});

test("what is read while the list is loaded stays read", async () => {
  await listed(aRoom("kitchen", 10));
  rooms.refresh();
  rooms.readState("kitchen", { read_seq: 10 });
  await answer([aRoom("kitchen", 10)]);
  expect(own("kitchen")).toMatchObject({ unread: 0, read_seq: 10 });
});

test("a busy room does not keep the list loading", async () => {
  await listed(aRoom("kitchen", 10));
  rooms.refresh();
  rooms.take("kitchen", [posted(11)]);
  await answer([aRoom("kitchen", 10)]);
  expect(asked).toEqual([]);
});

test("what began anew may stand before where it was", async () => {
  await listed(aRoom("kitchen", 10));
  rooms.missed("kitchen");
  await answer([aRoom("kitchen", 3, { seq: 3, unread: 1 })]);
  expect(own("kitchen")).toMatchObject({ seq: 3, unread: 1 });
  expect(asked).toEqual([]);
});

test("what was told of a life that is over does not count for the next", async () => {
  await listed(aRoom("kitchen", 10));
  rooms.refresh();
  rooms.take("kitchen", [posted(11)]);
  rooms.missed("kitchen");
  await answer([aRoom("kitchen", 3, { seq: 3, unread: 1 })]);
  expect(own("kitchen")).toMatchObject({ seq: 3, unread: 1 });
});

test("what is asked for while the list is loaded is done once, afterwards", async () => {
  rooms.refresh();
  rooms.refresh();
  rooms.refresh();
  expect(asked).toHaveLength(1);
  await answer([]);
  expect(asked).toHaveLength(1);
  await answer([]);
  expect(asked).toEqual([]);
});

test("where nobody answers it tries again", async () => {
  rooms.refresh();
  await asked.shift()?.fail(Problem.unreachable());
  await clock.run(5_000);
  await answer([aRoom("kitchen", 10)]);
  expect(order()).toEqual(["kitchen"]);
});

test("where it is refused it does not", async () => {
  rooms.refresh();
  await asked.shift()?.fail(new Problem("token.invalid", "", 401));
  await clock.run(60_000);
  expect(asked).toEqual([]);
});

test("who waits for the list is told when it could not be loaded", async () => {
  const loading = rooms.reload();
  loading.catch(() => {});
  await asked.shift()?.fail(Problem.unreachable());
  await expect(loading).rejects.toMatchObject({ code: "network.unreachable" });
});

test("several things that may change the counts make one request", async () => {
  await listed(aRoom("kitchen", 10));
  rooms.take("kitchen", [deleted(11, "m9"), deleted(12, "m10")]);
  await clock.run(500);
  expect(asked).toHaveLength(1);
});

test("a room that one has left is gone at once", async () => {
  await listed(aRoom("kitchen", 20), aRoom("attic", 10));
  rooms.remove("kitchen");
  expect([order(), own("kitchen"), changes]).toEqual([["attic"], undefined, ["-kitchen"]]);
});
