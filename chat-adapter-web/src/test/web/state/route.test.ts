import { beforeEach, expect, test } from "vitest";
import { parse, Router, roomHash } from "../../../main/web/state/route";

const at = (hash: string, pathname = "/") => parse({ hash, pathname });
const ROOM = "019a9f00-5c1e-7d3a-9f5b-2f6f0f8a1c13";

test("without anything it is home", () => {
  for (const hash of ["", "#", "#/", "#/nowhere"]) {
    expect(at(hash)).toEqual({ view: "home" });
  }
});

test("a room, a place in it, and what stands beside it are an address", () => {
  const room = { view: "room", room: ROOM, seq: 0, panel: undefined, thread: undefined };
  expect(at(`#/room/${ROOM}`)).toEqual(room);
  expect(at(`#/room/${ROOM}/41`)).toEqual({ ...room, seq: 41 });
  expect(at(`#/room/${ROOM}?panel=members`)).toEqual({ ...room, panel: "members" });
  expect(at(`#/room/${ROOM}/41?thread=m1`)).toEqual({ ...room, seq: 41, panel: "thread", thread: "m1" });
});

test("the address that is written is the one that is read", () => {
  const where = { seq: 41, panel: "thread", thread: "m1" } as const;
  expect(at(roomHash(ROOM, where))).toEqual({ view: "room", room: ROOM, ...where });
  expect(at(roomHash(ROOM))).toMatchObject({ view: "room", room: ROOM, seq: 0 });
});

test("a place that is none is the newest", () => {
  for (const place of ["-3", "1.5", "abc", "Infinity", "99999999999999999999", ""]) {
    expect(at(`#/room/${ROOM}/${place}`)).toMatchObject({ view: "room", seq: 0 });
  }
});

test("a panel that there is not is none", () => {
  expect(at(`#/room/${ROOM}?panel=cellar`)).toMatchObject({ panel: undefined });
});

test("secrets are read as they were, encoded or not", () => {
  expect(at("#/invite/chat_abc")).toEqual({ view: "invite", token: "chat_abc" });
  expect(at("#/invite/a%2Fb%3F")).toEqual({ view: "invite", token: "a/b?" });
  expect(at("#/setup/s-1")).toEqual({ view: "setup", secret: "s-1" });
});

test("a query is read to its end", () => {
  const search = at("#/search?q=what%3F+now?&sort=rank");
  expect(search.view === "search" && [...search.query]).toEqual([
    ["q", "what? now?"],
    ["sort", "rank"],
  ]);
});

test("a broken encoding stands for itself", () => {
  expect(at("#/invite/50%")).toEqual({ view: "invite", token: "50%" });
  expect(at("#/room/%E0%A4%A/7")).toMatchObject({ view: "room", room: "%E0%A4%A", seq: 7 });
  expect(at("", "/api/50%/")).toEqual({ view: "named", name: "50%" });
  expect(at("#%")).toEqual({ view: "home" });
});

test("the page of a room leads to it by its name, unless the address says more", () => {
  expect(at("", "/api/%D0%BA%D1%83%D1%85%D0%BD%D1%8F/")).toEqual({ view: "named", name: "кухня" });
  expect(at("", "/api/kitchen")).toEqual({ view: "named", name: "kitchen" });
  expect(at("#/login", "/api/kitchen/")).toMatchObject({ view: "login" });
});

beforeEach(() => {
  window.location.hash = "";
});

test("whoever looks at the route is told when it changes", () => {
  const router = new Router(window);
  expect(router.route.peek()).toEqual({ view: "home" });
  router.replace("#/invite/abc");
  expect(router.route.peek()).toEqual({ view: "invite", token: "abc" });

  window.location.hash = "#/setup/s";
  window.dispatchEvent(new Event("hashchange"));
  expect(router.route.peek()).toEqual({ view: "setup", secret: "s" });
});

test("whoever has just gone elsewhere is not taken back, though the browser has not told yet", () => {
  const router = new Router(window);
  window.location.hash = "#/room/r/7";
  router.replace("#/room/other");
  expect(window.location.hash).toBe("#/room/r/7");

  window.dispatchEvent(new Event("hashchange"));
  expect(router.route.peek()).toMatchObject({ view: "room", room: "r", seq: 7 });
  router.replace("#/search");
  expect(router.route.peek()).toMatchObject({ view: "search" });
});
