import { beforeEach, expect, test } from "vitest";
import { type Line, renew } from "../../../main/web/worker/subscription";

const KEY = "BPublicKey";
const subscription = (endpoint: string) => ({ toJSON: () => ({ endpoint }) }) as PushSubscription;

let asked: unknown[];
const line: Line = {
  async subscribe(options) {
    asked.push(options);
    return subscription("https://push.example/new");
  },
  async fetch(address, request) {
    asked.push([request?.method ?? "GET", address, request?.headers, request?.body]);
    return Response.json({ public_key: KEY });
  },
};
const told = (endpoint: string) => [
  "POST",
  "/api/v1/account/push-subscriptions",
  { "Content-Type": "application/json", "X-Chat-Request": "1" },
  JSON.stringify({ endpoint }),
];

beforeEach(() => {
  asked = [];
});

test("the server hears of what the browser subscribed to anew", async () => {
  await renew(line, subscription("https://push.example/by-browser"));
  expect(asked).toEqual([told("https://push.example/by-browser")]);
});

test.each([null, undefined])("where the browser did not (%s), the worker does", async (none) => {
  await renew(line, none);
  expect(asked).toEqual([
    ["GET", "/api/v1/push", undefined, undefined],
    { userVisibleOnly: true, applicationServerKey: KEY },
    told("https://push.example/new"),
  ]);
});
