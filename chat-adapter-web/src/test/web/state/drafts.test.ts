import { beforeEach, expect, test } from "vitest";
import { Drafts } from "../../../main/web/state/drafts";

const drafts = (user = "anna", storage: Storage = localStorage) => new Drafts(user, storage, window);

function elsewhere(key: string, newValue: string | null): void {
  window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
}

beforeEach(() => localStorage.clear());

test("what was typed is there after a reload, for each place", () => {
  drafts().write("kitchen", "half a sen");
  drafts().write("kitchen.m1", "an answer");
  expect([drafts().of("kitchen").peek(), drafts().of("kitchen.m1").peek(), drafts().of("attic").peek()]).toEqual([
    "half a sen",
    "an answer",
    "",
  ]);
});

test("what was sent leaves nothing behind", () => {
  drafts().write("kitchen", "hi");
  drafts().write("kitchen", "");
  expect(localStorage).toHaveLength(0);
});

test("nobody sees what somebody else typed in the same browser", () => {
  drafts("anna").write("kitchen", "hi");
  expect(drafts("boris").of("kitchen").peek()).toBe("");
});

test("what is typed in another tab is seen in this one", () => {
  const here = drafts();
  const kitchen = here.of("kitchen");
  elsewhere("hexachat.draft.anna.kitchen", "typed there");
  expect(kitchen.peek()).toBe("typed there");

  elsewhere("hexachat.draft.anna.kitchen", null);
  expect(kitchen.peek()).toBe("");
});

test("what another tab keeps that is no draft of this place changes nothing", () => {
  const kitchen = drafts().of("kitchen");
  elsewhere("hexachat.draft.anna.attic", "attic");
  elsewhere("hexachat.draft.boris.kitchen", "boris");
  elsewhere("hexachat.theme", '"dark"');
  expect(kitchen.peek()).toBe("");
});

test("with a storage that is full one can type all the same", () => {
  const full = {
    getItem: () => null,
    setItem() {
      throw new DOMException("full", "QuotaExceededError");
    },
  } as unknown as Storage;
  const here = drafts("anna", full);
  here.write("kitchen", "hi");
  expect(here.of("kitchen").peek()).toBe("hi");
});
