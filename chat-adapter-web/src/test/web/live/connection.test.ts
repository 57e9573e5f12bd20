// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Problem, UNREACHABLE } from "../../../main/web/api/problem";
import { PATIENCE_MS } from "../../../main/web/live/connection";
import type { ServerFrame } from "../../../main/web/wire/frames";
import { settled } from "../fake/FakeClock";
import { FakeDial, type FakeSocket, HELLO } from "../fake/FakeDial";
import { posted, subscribed } from "../fake/fixtures";

let net: FakeDial;
let frames: ServerFrame[];

beforeEach(() => {
  net = new FakeDial();
  frames = [];
  net.connection.onFrames((arrived) => void frames.push(...arrived));
});

const state = () => net.connection.state.peek();
const refused = (asking: Promise<unknown>) => asking.catch((problem: Problem) => problem.code);

test("it is online once the server has greeted", async () => {
  net.connection.start();
  await settled();
  expect(state()).toBe("connecting");

  await net.socket.say(HELLO);
  expect(state()).toBe("online");
});

test("it tells each time that it stands", async () => {
  let times = 0;
  net.connection.onOnline(() => times++);
  await net.online();
  await net.again();
  expect(times).toBe(2);
});

test("it passes on the frames of an arrival together and in order, and skips empty lines", async () => {
  await net.online();
  frames = [];
  await net.socket.say(subscribed(1), posted(2));
  expect(frames).toEqual([subscribed(1), posted(2)]);
});

test("who asks is given the answer with the same id", async () => {
  const socket = await net.online();
  const first = net.connection.ask({ type: "ping" });
  const second = net.connection.ask({ type: "ping" });
  const [one = "", two = ""] = socket.of("ping").map((frame) => frame.id);
  await socket.say({ type: "pong", id: two }, { type: "pong", id: one });
  expect([await first, await second]).toEqual([
    { type: "pong", id: one },
    { type: "pong", id: two },
  ]);
});

test("a refusal is thrown as a problem that says when to try again", async () => {
  const socket = await net.online();
  const asking = net.connection.ask({ type: "read", room: "kitchen", seq: 1 });
  asking.catch(() => {});
  await socket.refuse("read", "server.busy", 700);
  await expect(asking).rejects.toMatchObject({ code: "server.busy", retryAfter: 700 });
});

test("a refusal of a frame that was not even read is taken by all who wait", async () => {
  const socket = await net.online();
  const asking = [net.connection.ask({ type: "ping" }), net.connection.ask({ type: "ping" })].map(refused);
  await socket.say({ type: "error", code: "rate_limited", title: "", retry_after_ms: 900 });
  expect(await Promise.all(asking)).toEqual(["rate_limited", "rate_limited"]);
});

test("a refusal of what was told without a question concerns nobody", async () => {
  const socket = await net.online();
  const asking = net.connection.ask({ type: "ping" });
  await socket.say({ type: "error", code: "room.muted", title: "", retry_after_ms: 0 });
  await socket.say({ type: "pong", id: socket.of("ping")[0]?.id ?? "" });
  expect((await asking).type).toBe("pong");
});

test("who asks without a connection is told that nobody is there", async () => {
  expect(await refused(net.connection.ask({ type: "ping" }))).toBe(UNREACHABLE);
});

test("what was asked and not answered when it breaks is unreachable", async () => {
  await net.online();
  const asking = refused(net.connection.ask({ type: "ping" }));
  await net.socket.hangUp();
  expect(await asking).toBe(UNREACHABLE);
});

test("it comes back after a time that is drawn by lot, below a bound that grows", async () => {
  net.lot = 0.5;
  await net.online();
  await net.socket.hangUp(1012);
  expect(state()).toBe("offline");
  for (const wait of [250, 500, 1_000]) {
    const { length } = net.sockets;
    await net.clock.run(wait - 1);
    expect(net.sockets).toHaveLength(length);
    await net.clock.run(1);
    expect(net.sockets).toHaveLength(length + 1);
    await net.socket.hangUp();
  }
});

test("once it stood, the next time begins with the shortest wait", async () => {
  await net.online();
  for (let i = 0; i < 5; i++) {
    await net.socket.hangUp();
    await net.redialed();
  }
  await net.socket.say(HELLO);
  await net.socket.hangUp();
  await net.clock.run(500);
  expect(state()).toBe("connecting");
});

test("it comes back when dialing fails", async () => {
  net.failure = Problem.unreachable();
  net.connection.start();
  await settled();
  expect(state()).toBe("offline");

  net.failure = undefined;
  await net.clock.run(500);
  expect(state()).toBe("connecting");
});

test.each([4500, 4501, 4503, 4999])("it does not come back after %i", async (code) => {
  await net.online();
  await net.socket.hangUp(code);
  await net.clock.run(120_000);
  expect(state()).toBe("stopped");
  expect(net.connection.stopCode.peek()).toBe(code);
  expect(net.sockets).toHaveLength(1);
});

test.each([1000, 1006, 1012, 4008, 4029, 4499])("it comes back after %i", async (code) => {
  await net.online();
  await net.socket.hangUp(code);
  await net.clock.run(500);
  expect(net.sockets).toHaveLength(2);
});

test("it stops where the session is over when it dials", async () => {
  net.failure = new Problem("token.invalid", "", 401);
  net.connection.start();
  await settled();
  expect(state()).toBe("stopped");
});

test("who hurries does not wait", async () => {
  net.lot = 1;
  await net.online();
  await net.socket.hangUp();
  net.connection.hurry();
  await settled();
  expect(net.sockets).toHaveLength(2);

  await net.clock.run(1_000);
  expect(net.sockets).toHaveLength(2);
});

test("hurrying disturbs no connection that stands", async () => {
  await net.online();
  net.connection.hurry();
  await settled();
  expect(net.sockets).toHaveLength(1);
});

test("a connection that answers nothing is given up", async () => {
  await net.online();
  const asking = refused(net.connection.ask({ type: "ping" }));
  await net.clock.run(PATIENCE_MS + 500);
  expect(net.sockets[0]?.closed).toBe(true);
  expect(net.sockets).toHaveLength(2);
  expect(await asking).toBe(UNREACHABLE);
});

test("asking again and again does not prolong the patience", async () => {
  await net.online();
  for (let i = 0; i < 4; i++) {
    net.connection.ask({ type: "ping" }).catch(() => {});
    await net.clock.run(PATIENCE_MS / 3);
  }
  expect(net.sockets[0]?.closed).toBe(true);
});

test("as long as anything comes, answers may take their time", async () => {
  const socket = await net.online();
  net.connection.ask({ type: "ping" }).catch(() => {});
  for (let i = 0; i < 5; i++) {
    await net.clock.run(PATIENCE_MS - 1);
    await socket.say(posted(i));
  }
  expect(socket.closed).toBe(false);
});

test("a connection that nobody says anything on is asked whether it is there", async () => {
  const socket = await net.online();
  await net.clock.run(HELLO.heartbeat_ms);
  expect(socket.of("ping")).toHaveLength(1);

  await net.clock.run(PATIENCE_MS);
  expect(socket.closed).toBe(true);
});

test("a socket that never greets is given up", async () => {
  net.connection.start();
  await net.clock.run(PATIENCE_MS + 500);
  expect(net.sockets).toHaveLength(2);
});

test("what an older life still says is not heard", async () => {
  const old = await net.online();
  net.connection.reset();
  await old.say(posted(1));
  expect(frames).toEqual([HELLO]);

  await net.clock.run(500);
  await net.socket.say(HELLO);
  await old.hangUp(4501);
  await old.say(posted(2));
  expect(state()).toBe("online");
  expect(frames).toEqual([HELLO, HELLO]);
});

test("after a stop it hears nothing, and stays away", async () => {
  const socket = await net.online();
  net.connection.stop();
  await socket.say(posted(1));
  await socket.hangUp();
  await net.clock.run(60_000);
  expect(socket.closed).toBe(true);
  expect(state()).toBe("stopped");
  expect(frames).toEqual([HELLO]);
  expect(net.sockets).toHaveLength(1);
});

test("a socket that opens after the stop is closed", async () => {
  net.connection.start();
  net.connection.stop();
  await settled();
  expect(net.socket.closed).toBe(true);
});

/** So many events, each in an arrival of its own, at one moment. */
async function storm(socket: FakeSocket, count: number) {
  for (let seq = 1; seq <= count; seq++) {
    await socket.say(posted(seq));
  }
}

test("of much that comes at one moment a part is told a moment later, or with the next answer", async () => {
  const socket = await net.online();
  await storm(socket, 20);
  expect(frames.length).toBeLessThan(1 + 20);
  const answered = net.connection.ask({ type: "ping" });
  await socket.say({ type: "pong", id: socket.of("ping").at(-1)?.id ?? "" });
  await answered;
  expect(frames.slice(1, 21)).toEqual(Array.from({ length: 20 }, (_, i) => posted(i + 1)));

  await socket.say(posted(21));
  await net.clock.run(100);
  expect(frames.at(-1)).toEqual(posted(21));
});

test("what came before the end is told before it", async () => {
  const socket = await net.online();
  await storm(socket, 20);
  await socket.hangUp();
  expect(frames).toHaveLength(1 + 20);
});

test("nothing waits where nobody sees the page", async () => {
  net.hidden = true;
  await storm(await net.online(), 50);
  expect(frames).toHaveLength(1 + 50);
});
