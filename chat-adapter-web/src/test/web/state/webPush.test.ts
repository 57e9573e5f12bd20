// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Problem } from "../../../main/web/api/problem";
import { WebPush } from "../../../main/web/state/webPush";
import { FakePush } from "../fake/FakePush";

const PATH = "/account/push-subscriptions";

let fake: FakePush;
let push: WebPush;
beforeEach(() => {
  fake = new FakePush();
  push = new WebPush(fake.http, fake);
});

test("at first it is off, and nobody was asked", async () => {
  expect([await push.state(), fake.calls]).toEqual(["off", []]);
});

test("turned on, the browser is subscribed and the server knows where", async () => {
  expect(await push.turnOn()).toBe("on");
  expect([fake.subscribed, fake.calls]).toEqual(["endpoint-1", ["GET /push", `POST ${PATH} endpoint-1`]]);
  expect(await push.state()).toBe("on");
});

test("turned off, neither knows of it, and other devices stay", async () => {
  fake.known.set("elsewhere", false);
  await push.turnOn();
  expect(await push.turnOff()).toBe("off");
  expect([fake.subscribed, [...fake.known.keys()]]).toEqual([undefined, ["elsewhere"]]);
  expect(await push.state()).toBe("off");
});

test("what the server does not know of is off", async () => {
  await push.turnOn();
  fake.known.clear();
  expect(await push.state()).toBe("off");
});

test.each(["denied", "default"] as const)("with the permission %s nothing is subscribed", async (permission) => {
  fake.permission = permission;
  expect(await push.turnOn()).toBe("refused");
  expect([fake.subscribed, fake.calls]).toEqual([undefined, []]);
});

test("a browser without pushes says so", async () => {
  fake.supported = false;
  expect([await push.state(), await push.turnOn()]).toEqual(["unsupported", "unsupported"]);
});

test("a push service that is away is no subscription", async () => {
  fake.away = true;
  expect([await push.turnOn(), [...fake.known.keys()]]).toEqual(["unreachable", []]);
});

test("a new key of the server's takes the place of the one before", async () => {
  await push.turnOn();
  fake.publicKey = "key-2";
  expect([await push.turnOn(), fake.subscribed]).toEqual(["on", "endpoint-2"]);
});

test("what the server refuses is not left in the browser", async () => {
  const refusal = new Problem("push.too_many", "Too many devices", 409);
  const { post } = fake.http;
  fake.http.post = async () => {
    throw refusal;
  };
  await expect(push.turnOn()).rejects.toBe(refusal);
  fake.http.post = post;
  expect([fake.subscribed, await push.state()]).toEqual([undefined, "off"]);
});

test("what could not be turned off is on", async () => {
  await push.turnOn();
  fake.refusal = Problem.unreachable();
  await expect(push.turnOff()).rejects.toBe(fake.refusal);
  fake.refusal = undefined;
  expect(await push.state()).toBe("on");
});

test("a later start tells the server again, before anybody looks", async () => {
  await push.turnOn();
  fake.known.clear();
  const later = new WebPush(fake.http, fake);
  later.tellAgain();
  expect([await later.state(), [...fake.known.keys()]]).toEqual(["on", ["endpoint-1"]]);
});

test("a start without a subscription asks nobody", async () => {
  push.tellAgain();
  await push.state();
  expect(fake.calls).toEqual([]);
});

test("a start that cannot tell is a start all the same", async () => {
  await push.turnOn();
  fake.known.clear();
  fake.refusal = Problem.unreachable();
  const later = new WebPush(fake.http, fake);
  later.tellAgain();
  await new Promise((resolve) => setTimeout(resolve));
  fake.refusal = undefined;
  expect(await later.state()).toBe("off");
});

test("who leaves takes it out of the browser", async () => {
  await push.turnOn();
  await push.forget();
  expect(fake.subscribed).toBeUndefined();
});

test("who leaves without a push service leaves all the same", async () => {
  await push.turnOn();
  fake.away = true;
  await push.forget();
  expect(fake.subscribed).toBe("endpoint-1");
});
