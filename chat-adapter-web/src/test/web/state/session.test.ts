// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import type { Http } from "../../../main/web/api/http";
import { Problem } from "../../../main/web/api/problem";
import { Session } from "../../../main/web/state/session";

const ACCOUNT = { id: "u1", username: "anna", email: null, administrator: false };

let calls: string[];
let told: string[];
let restarts: number;
let refused: Problem | undefined;
let fromElsewhere: (word: "in" | "out") => void;
let session: Session;

beforeEach(() => {
  calls = [];
  told = [];
  restarts = 0;
  refused = undefined;
  const call = (method: string) => async (path: string) => {
    calls.push(`${method} ${path}`);
    if (refused !== undefined) {
      throw refused;
    }
    return ACCOUNT;
  };
  const http = { get: call("GET"), post: call("POST"), delete: call("DELETE") } as unknown as Http;
  const tabs = {
    post: (word: string) => told.push(word),
    listen(listener: typeof fromElsewhere) {
      fromElsewhere = listener;
    },
  };
  session = new Session(
    http,
    tabs,
    () => restarts++,
    async () => void calls.push("forget"),
  );
});

test("whose page it is, the server says", async () => {
  expect(session.who.peek()).toEqual({ state: "unknown" });
  await session.find();
  expect(session.who.peek()).toMatchObject({ state: "somebody", me: { id: "u1", name: "anna" } });
});

test("without a session it is nobody's", async () => {
  refused = new Problem("authentication.required", "", 401);
  await session.find();
  expect(session.who.peek()).toEqual({ state: "nobody" });
});

test("where nobody answers nothing is known", async () => {
  refused = Problem.unreachable();
  await expect(session.find()).rejects.toBe(refused);
  expect(session.who.peek()).toEqual({ state: "unknown" });
});

test("who logs in is somebody, and the other tabs hear of it", async () => {
  await session.logIn("anna", "secret");
  expect(session.who.peek()).toMatchObject({ state: "somebody", me: { name: "anna" } });
  expect(told).toEqual(["in"]);
});

test("a wrong password changes nothing", async () => {
  refused = new Problem("credentials.invalid", "", 401);
  await expect(session.logIn("anna", "wrong")).rejects.toBe(refused);
  expect([session.who.peek(), told]).toEqual([{ state: "unknown" }, []]);
});

test("who registers is logged in", async () => {
  await session.register("anna", "secret", "");
  expect(calls.slice(0, 2)).toEqual(["POST /users", "POST /sessions"]);
  expect(session.who.peek().state).toBe("somebody");
});

test("who logs out leaves nothing, in any tab", async () => {
  await session.find();
  await session.logOut();
  expect([calls.slice(1), told, restarts]).toEqual([["DELETE /sessions/current", "forget"], ["out"], 1]);
});

test("who logs out everywhere does so here, too", async () => {
  await session.find();
  await session.logOutEverywhere();
  expect([calls.slice(1), told, restarts]).toEqual([["DELETE /sessions", "forget"], ["out"], 1]);
});

test("who could not log out is still here", async () => {
  await session.find();
  refused = Problem.unreachable();
  await expect(session.logOut()).rejects.toBe(refused);
  expect([calls.includes("forget"), restarts]).toEqual([false, 0]);
});

test("when another tab logs in or out, this one begins anew", () => {
  fromElsewhere("out");
  fromElsewhere("in");
  expect(restarts).toBe(2);
});

test("a session that ended before there was one ends nothing", () => {
  session.over();
  expect([told, restarts]).toEqual([[], 0]);
});
