import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { browserSurface } from "../../../main/web/state/browserSurface";
import type { Settings } from "../../../main/web/state/settings";

const MESSAGE = { title: "anna · kitchen", body: "Dinner is ready", room: "r1", seq: 12 };

let shown: { title: string; options: NotificationOptions; onclick?: () => void; close: () => void }[];
let permission: NotificationPermission;

class FakeNotification {
  static get permission() {
    return permission;
  }

  onclick?: () => void;
  close = vi.fn();

  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    shown.push(this);
  }
}

/** A page with this service worker. */
function surface(serviceWorker: object | undefined) {
  Object.defineProperty(window.navigator, "serviceWorker", { value: serviceWorker, configurable: true });
  return browserSurface({} as Settings, window as Window & typeof globalThis);
}

beforeEach(() => {
  shown = [];
  permission = "granted";
  vi.stubGlobal("Notification", FakeNotification);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the service worker shows it", () => {
  const postMessage = vi.fn();
  surface({ controller: { postMessage } }).show(MESSAGE);
  expect([postMessage.mock.calls, shown]).toEqual([[[MESSAGE]], []]);
});

test.each([
  ["that is none of a secure context", undefined],
  ["that was loaded past its worker", { controller: null }],
])("a page %s shows it by itself, and goes there when it is clicked", (_, serviceWorker) => {
  surface(serviceWorker).show(MESSAGE);
  expect(shown).toMatchObject([{ title: "anna · kitchen", options: { body: "Dinner is ready", tag: "r1" } }]);
  shown[0]?.onclick?.();
  expect(window.location.hash).toBe("#/room/r1/12");
  expect(shown[0]?.close).toHaveBeenCalled();
});

test.each(["denied", "default"] as const)("with the permission %s nothing is shown", (given) => {
  permission = given;
  const postMessage = vi.fn();
  surface({ controller: { postMessage } }).show(MESSAGE);
  expect([postMessage.mock.calls, shown]).toEqual([[], []]);
});
