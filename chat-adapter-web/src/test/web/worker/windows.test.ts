import { beforeEach, describe, expect, test } from "vitest";
import { goTo, isLookedAt, type PageWindow, type Windows } from "../../../main/web/worker/windows";

const ORIGIN = "https://chat.example";

let done: string[];
let open: PageWindow[];
const windows: Windows = {
  matchAll: async () => open,
  openWindow: async (url) => void done.push(`open ${url}`),
};

function aWindow(path: string, focused = false, visibilityState = "visible", controlled = true): PageWindow {
  const one: PageWindow = {
    url: ORIGIN + path,
    focused,
    visibilityState,
    async focus() {
      done.push(`focus ${path}`);
      return one;
    },
    async navigate(url) {
      if (!controlled) {
        throw new TypeError("This service worker does not control it");
      }
      done.push(`go to ${url}`);
    },
  };
  return one;
}

beforeEach(() => {
  done = [];
  open = [];
});

describe("The page is looked at", () => {
  test.each([
    ["/", true, "visible", true],
    ["/api/kitchen/", true, "visible", true],
    ["/", false, "visible", false],
    ["/", true, "hidden", false],
    ["/redoc/", true, "visible", false],
    ["/api/v1/rooms", true, "visible", false],
  ])("%s, focus: %s, %s: %s", async (path, focused, visibility, looked) => {
    open = [aWindow(path, focused, visibility)];
    expect(await isLookedAt(windows)).toBe(looked);
  });

  test("where any of its windows is", async () => {
    open = [aWindow("/"), aWindow("/", true)];
    expect(await isLookedAt(windows)).toBe(true);
  });
});

describe("A notification that was clicked", () => {
  test("opens the page where none is open", async () => {
    open = [aWindow("/redoc/", true)];
    await goTo(windows, "#/room/r1/12");
    expect(done).toEqual(["open /#/room/r1/12"]);
  });

  test("shows its place in the window that was looked at last, which is not loaded anew", async () => {
    open = [aWindow("/api/kitchen/#/account"), aWindow("/")];
    await goTo(windows, "#/room/r1/12");
    expect(done).toEqual(["focus /api/kitchen/#/account", `go to ${ORIGIN}/api/kitchen/#/room/r1/12`]);
  });

  test("shows its place where a window does not come to the front, too", async () => {
    const page = aWindow("/");
    page.focus = async () => {
      throw new DOMException("Not allowed to focus a window", "InvalidAccessError");
    };
    open = [page];
    await goTo(windows, "#/room/r1/12");
    expect(done).toEqual([`go to ${ORIGIN}/#/room/r1/12`]);
  });

  test("opens the page where a window does not obey", async () => {
    open = [aWindow("/", false, "visible", false)];
    await goTo(windows, "#/room/r1/12");
    expect(done).toEqual(["focus /", "open /#/room/r1/12"]);
  });
});
