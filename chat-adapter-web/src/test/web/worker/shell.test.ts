import { beforeEach, describe, expect, test } from "vitest";
import { keep, type Shelf, serve } from "../../../main/web/worker/shell";

const ORIGIN = "http://chat.example";
const page = (version: number) => `<script src="/assets/web/hashed/index-${version}.js"></script>`;

/** A server and the cache of a browser, as far as the shell knows them. */
class Surroundings implements Shelf {
  version = 1;
  away = false;
  asked: string[] = [];
  readonly kept = new Map<string, Response>();

  async fetch(request: Request | string): Promise<Response> {
    const path = typeof request === "string" ? request : new URL(request.url).pathname;
    this.asked.push(path);
    if (this.away) {
      throw new TypeError("no network");
    }
    return new Response(path.endsWith(".js") || path.endsWith(".json") ? path : page(this.version));
  }

  async open(): Promise<Cache> {
    const name = (key: RequestInfo | URL) => new URL(key instanceof Request ? key.url : String(key), ORIGIN).pathname;
    return {
      keys: async () => [...this.kept.keys()].map((path) => new Request(ORIGIN + path)),
      match: async (key: RequestInfo) => this.kept.get(name(key))?.clone(),
      put: async (key: RequestInfo, answer: Response) => void this.kept.set(name(key), answer),
      add: async (key: RequestInfo) => void this.kept.set(name(key), await this.fetch(name(key))),
      delete: async (key: RequestInfo) => this.kept.delete(name(key)),
    } as unknown as Cache;
  }
}

function ask(path: string, mode = "navigate", method = "GET"): Request {
  const request = new Request(ORIGIN + path, { method });
  Object.defineProperty(request, "mode", { value: mode });
  return request;
}

describe("The shell of the page", () => {
  let around: Surroundings;
  beforeEach(() => {
    around = new Surroundings();
  });

  test("opens without a network, at every address of the page", async () => {
    await keep(around);
    around.away = true;
    for (const path of ["/", "/api/kitchen/", "/api/kitchen"]) {
      expect(await (await serve(around, ask(path)))?.text()).toBe(page(1));
    }
    expect(await (await serve(around, ask("/assets/web/hashed/index-1.js", "cors")))?.text()).toBe(
      "/assets/web/hashed/index-1.js",
    );
  });

  test("is the newest where there is a network, and keeps nothing of the one before", async () => {
    await keep(around);
    around.version = 2;
    expect(await (await serve(around, ask("/")))?.text()).toBe(page(2));
    expect([...around.kept.keys()].sort()).toEqual(["/", "/assets/web/hashed/index-2.js"]);
  });

  test("does not ask for a file whose name holds a digest twice", async () => {
    await keep(around);
    around.asked = [];
    await serve(around, ask("/assets/web/hashed/index-1.js", "cors"));
    expect(around.asked).toEqual([]);
  });

  test("has the words of the last visit", async () => {
    await serve(around, ask("/assets/web/words/ru.json", "cors"));
    around.away = true;
    expect(await (await serve(around, ask("/assets/web/words/ru.json", "cors")))?.text()).toBe("/assets/web/words/ru.json");
  });

  test.each([
    ["/api/v1/rooms", "cors"],
    ["/api/v1", "navigate"],
    ["/api/v1/rooms/x/attachments/y", "navigate"],
    ["/swagger/", "navigate"],
  ])("leaves %s alone", (path, mode) => {
    expect(serve(around, ask(path, mode))).toBeUndefined();
  });

  test("leaves what changes something alone", () => {
    expect(serve(around, ask("/", "navigate", "POST"))).toBeUndefined();
  });

  test("fails as the network does where nothing is kept", async () => {
    around.away = true;
    await expect(serve(around, ask("/"))).rejects.toThrow("no network");
  });
});
