import { beforeEach, expect, test } from "vitest";
import type { Outgoing } from "../../../main/web/live/outbox";
import { browserShelf } from "../../../main/web/live/shelf";

const message: Outgoing = {
  clientId: "c1",
  room: "kitchen",
  text: "hi",
  replyTo: undefined,
  attachments: [],
  at: "2026-01-01T00:00:00.000Z",
  failure: undefined,
};

const shelf = (user = "anna") => browserShelf(user, localStorage, window);

function changed(key: string, newValue: string | null): void {
  window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
}

beforeEach(() => localStorage.clear());

test("what was put there is there after a reload", () => {
  shelf().put(message);
  shelf().put({ ...message, clientId: "c2" });
  expect(shelf().all()).toMatchObject([
    { clientId: "c1", text: "hi" },
    { clientId: "c2", text: "hi" },
  ]);
});

test("what was removed is not", () => {
  shelf().put(message);
  shelf().remove("c1");
  expect(shelf().all()).toEqual([]);
});

test("nobody gets what somebody else wrote in the same browser", () => {
  shelf("anna").put(message);
  expect(shelf("boris").all()).toEqual([]);
});

test("what nobody can read is nothing", () => {
  localStorage.setItem("hexachat.outbox.anna.c1", "{broken");
  expect(shelf().all()).toEqual([]);
});

test("it tells what another tab removed, and nothing else", () => {
  const removed: string[] = [];
  shelf().onRemoved((clientId) => removed.push(clientId));
  changed("hexachat.outbox.anna.c1", null);
  changed("hexachat.outbox.anna.c2", "{}");
  changed("hexachat.outbox.boris.c3", null);
  changed("hexachat.draft.anna.kitchen", null);
  expect(removed).toEqual(["c1"]);
});

test("a storage that is full does not keep a message from being sent", () => {
  const full = { ...localStorage, setItem: () => fail() } as unknown as Storage;
  expect(() => browserShelf("anna", full, window).put(message)).not.toThrow();
});

function fail(): never {
  throw new DOMException("full", "QuotaExceededError");
}
