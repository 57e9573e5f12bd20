// @vitest-environment node
import { beforeEach, expect, test } from "vitest";
import { Problem } from "../../../main/web/api/problem";
import { OpenRoom } from "../../../main/web/room/openRoom";
import { AT_END, WINDOW } from "../../../main/web/room/timeline";
import { Chance } from "../fake/Chance";
import { FakeClock } from "../fake/FakeClock";
import { FakeHistory } from "../fake/FakeHistory";
import { aMessage, deleted, edited, messages, posted, reacted } from "../fake/fixtures";

let history: FakeHistory;
let clock: FakeClock;
let live: boolean;
let caughtUp: boolean;
let open: OpenRoom;

beforeEach(() => {
  history = new FakeHistory();
  clock = new FakeClock(new Chance(1));
  live = true;
  caughtUp = true;
  open = new OpenRoom("kitchen", {
    http: history.http,
    timers: clock,
    me: "anna",
    live: () => live,
    caughtUp: async () => caughtUp,
  });
});

const seqs = () => open.timeline.peek().messages.map((message) => message.seq);
const only = () => open.timeline.peek().messages[0];

/** Shows the newest, of which there are these. */
async function showing(from: number, to: number, more = false): Promise<void> {
  void open.showNewest();
  await history.answer(messages(from, to), more);
}

test("it shows the newest", async () => {
  expect(open.blank.peek()).toBe(true);
  await showing(1, 3);
  expect([seqs(), open.blank.peek()]).toEqual([[1, 2, 3], false]);
  expect(open.timeline.peek()).toMatchObject({ older: false, newer: false });
});

test("it shows what stands around a place", async () => {
  void open.show(20);
  expect(history.open).toEqual([{ limit: 50, before: 21 }]);
  await history.answer(messages(11, 20), true);
  expect(history.open).toEqual([{ limit: 50, after: 20 }]);
  await history.answer(messages(21, 30), true);
  expect([seqs()[0], seqs().at(-1)]).toEqual([11, 30]);
  expect(open.timeline.peek()).toMatchObject({ older: true, newer: true });
});

test("a place is arrived at once it is shown, each time anew", async () => {
  await showing(11, 30, true);
  expect(open.arrival.peek()).toEqual({ seq: 0 });
  void open.show(5);
  expect(open.arrival.peek()).toEqual({ seq: 0 });
  await history.answer(messages(1, 5));
  const first = open.arrival.peek();
  expect([first, seqs()]).toEqual([{ seq: 5 }, [1, 2, 3, 4, 5]]);
  await history.answer(messages(6, 30));
  void open.show(5);
  await history.answer(messages(1, 5));
  expect(open.arrival.peek()).not.toBe(first);
});

test("a place that was left before it was shown is not arrived at", async () => {
  void open.show(5);
  void open.show(9);
  await history.answer(messages(1, 5));
  expect(open.arrival.peek()).toBeUndefined();
  await history.answer(messages(1, 9));
  expect(open.arrival.peek()).toEqual({ seq: 9 });
});

test("a place before the first message leads to the first", async () => {
  void open.show(2);
  await history.answer([]);
  expect(history.open).toEqual([{ limit: 50, after: 0 }]);
  await history.answer(messages(5, 6));
  expect(seqs()).toEqual([5, 6]);
});

test("who jumped elsewhere stays there, whatever is answered late", async () => {
  void open.showNewest();
  void open.show(20);
  await history.answer(messages(90, 99));
  expect(open.blank.peek()).toBe(true);
  await history.answer(messages(11, 20));
  expect(seqs()[0]).toBe(11);
});

test("it goes on loading in both directions, one page at a time", async () => {
  void open.show(20);
  await history.answer(messages(11, 20), true);
  await history.answer(messages(21, 30), true);
  void open.loadOlder();
  void open.loadOlder();
  void open.loadNewer();
  void open.loadNewer();
  expect(history.open).toEqual([
    { limit: 50, before: 11 },
    { limit: 50, after: 30 },
  ]);
  await history.answer(messages(1, 10));
  await history.answer(messages(31, 35));
  expect([seqs()[0], seqs().at(-1)]).toEqual([1, 35]);

  void open.loadOlder();
  void open.loadNewer();
  expect(history.open).toEqual([]);
});

test("what happens while a page is loaded is in it afterwards", async () => {
  void open.showNewest();
  open.take([posted(4), edited(5, "m2", "new")]);
  await history.answer(messages(1, 3));
  expect(seqs()).toEqual([1, 2, 3, 4]);
  expect(open.timeline.peek().messages[1]?.text).toBe("new");
});

test("an older page that no longer fits what is shown leaves no hole", async () => {
  await showing(1_000, 1_000 + WINDOW - 1, true);
  void open.loadOlder();
  open.take([posted(2_000), posted(2_001)]);
  await history.answer(messages(950, 999), true);
  expect(seqs()[0]).toBe(1_000 + WINDOW + 2 - AT_END);
  expect(open.timeline.peek().older).toBe(true);
});

test("a newer page that no longer fits what is shown leaves no hole", async () => {
  await showing(1_000, 1_000 + WINDOW - 1, true);
  void open.loadOlder();
  await history.answer(messages(950, 999), true);
  void open.loadNewer();
  void open.loadOlder();
  const newer = history.asked.shift();
  await history.answer(messages(900, 949), true);
  newer?.answer({ items: messages(1_350, 1_399), next: null });
  await clock.run(0);
  expect([seqs()[0], seqs().at(-1)]).toEqual([900, 900 + WINDOW - 1]);
  expect(open.timeline.peek().newer).toBe(true);
});

test("without events nothing is loaded: it would grow old unnoticed", async () => {
  live = false;
  void open.show(20);
  expect(history.open).toEqual([]);

  live = true;
  open.resumed();
  expect(history.open).toEqual([{ limit: 50, before: 21 }]);
});

test("when events are told again and none was missed, nothing is loaded", async () => {
  await showing(1, 3);
  open.resumed();
  expect(history.open).toEqual([]);
});

test("when events were missed, what is new is not put right after what is shown", async () => {
  await showing(1, 3);
  open.reset();
  open.take([posted(9)]);
  expect(seqs()).toEqual([1, 2, 3]);

  await history.answer(messages(5, 9));
  expect(seqs()).toEqual([5, 6, 7, 8, 9]);
});

test("where nobody answers it says so, and tries again", async () => {
  void open.showNewest();
  await history.fail(Problem.unreachable());
  expect(open.failed.peek()).toBe(true);

  await clock.run(3_000);
  await history.answer(messages(1, 3));
  expect([open.failed.peek(), seqs()]).toEqual([false, [1, 2, 3]]);
});

test("where it is refused it does not ask again until the right may be back", async () => {
  void open.showNewest();
  await history.fail(new Problem("room.not_member", "", 403));
  await clock.run(60_000);
  expect(history.open).toEqual([]);

  open.resumed();
  expect(history.open).toHaveLength(1);
});

test("a page that could not be loaded can be asked for again", async () => {
  await showing(5, 9, true);
  void open.loadOlder();
  await history.fail(Problem.unreachable());
  void open.loadOlder();
  await history.answer(messages(1, 4));
  expect(seqs()[0]).toBe(1);
});

const loved = aMessage(3, { reactions: [{ emoji: "👍", count: 1, me: false }] });

/** A reaction to a message of which the page that was just loaded may know. */
async function doubtfulReaction(): Promise<void> {
  void open.showNewest();
  await history.answer([loved]);
  open.take([reacted(4, "m3")]);
}

test("a reaction right after its message was loaded is not counted twice", async () => {
  await doubtfulReaction();
  expect(only()?.reactions).toEqual(loved.reactions);

  await clock.run(200);
  expect(history.open).toEqual([{ after: 2, limit: 1 }]);
  await history.answer([loved]);
  expect(only()?.reactions).toEqual(loved.reactions);
});

test("several reactions in a moment make one request", async () => {
  await doubtfulReaction();
  open.take([reacted(5, "m3", { emoji: "🌻" })]);
  await clock.run(200);
  expect(history.open).toHaveLength(1);
});

test("later reactions are counted as they are told", async () => {
  await showing(3, 3);
  await clock.run(2_000);
  open.take([reacted(4, "m3")]);
  expect(only()?.reactions).toEqual([{ emoji: "👍", count: 1, me: false }]);
});

test("as long as not all has come that was told before, nothing is sure", async () => {
  await showing(3, 3);
  caughtUp = false;
  await clock.run(60_000);
  open.take([reacted(4, "m3")]);
  expect(only()?.reactions).toEqual([]);

  caughtUp = true;
  await clock.run(2_000);
  await history.answer([loved]);
  await clock.run(2_000);
  open.take([reacted(5, "m3", { emoji: "🌻" })]);
  expect(only()?.reactions).toHaveLength(2);
});

test("what was loaded before a cut is sure a while after events are told again", async () => {
  await showing(3, 3);
  caughtUp = false;
  live = false;
  await clock.run(60_000);
  caughtUp = true;
  live = true;
  open.resumed();
  open.take([reacted(4, "m3")]);
  expect(only()?.reactions).toEqual([]);

  await clock.run(2_000);
  open.take([reacted(5, "m3")]);
  expect(only()?.reactions).toEqual([{ emoji: "👍", count: 1, me: false }]);
});

test("what happens while a message is loaded again is not lost", async () => {
  await doubtfulReaction();
  await clock.run(200);
  open.take([edited(5, "m3", "new"), deleted(6, "m3")]);
  await history.answer([loved]);
  expect(only()).toMatchObject({ text: null, deleted: true });
});

test("a message that is loaded again is in doubt again", async () => {
  await doubtfulReaction();
  await clock.run(1_900);
  await history.answer([loved]);
  await clock.run(500);
  open.take([reacted(5, "m3")]);
  expect(only()?.reactions).toEqual(loved.reactions);
});

test("a message that cannot be loaded again is asked for later", async () => {
  await doubtfulReaction();
  await clock.run(200);
  await history.fail(Problem.unreachable());
  await clock.run(3_000);
  expect(history.open).toEqual([{ after: 2, limit: 1 }]);
});

test("when an answer is deleted, the answers of its thread are counted anew", async () => {
  void open.showNewest();
  const root = aMessage(1, { thread: { replies: 2, last_seq: 3, following: false } });
  await history.answer([root, aMessage(2, { thread_id: "m1" }), aMessage(3, { thread_id: "m1" })]);
  open.take([deleted(4, "m3")]);
  await clock.run(200);
  expect(history.open).toEqual([{ after: 0, limit: 1 }]);
  await history.answer([{ ...root, thread: { replies: 1, last_seq: 2, following: false } }]);
  expect(only()?.thread).toMatchObject({ replies: 1, last_seq: 2 });
});

test("an answer of the server that was overtaken by another one is not the last word", async () => {
  const root = aMessage(1, { thread: { replies: 1, last_seq: 2, following: false } });
  void open.showNewest();
  await history.answer([root, aMessage(2, { thread_id: "m1" })]);
  open.take([reacted(3, "m1")]);
  await clock.run(200);
  const late = history.asked.shift();
  open.take([deleted(4, "m2")]);
  await clock.run(200);
  await history.answer([aMessage(1)]);
  late?.answer({ items: [root], next: null });
  await clock.run(200);
  await history.answer([aMessage(1)]);
  expect(only()?.thread).toBeNull();
});

test("what is loaded again for a stretch that was left changes nothing", async () => {
  await doubtfulReaction();
  await clock.run(200);
  const late = history.asked.shift();
  await showing(3, 3);
  late?.answer({ items: [aMessage(3, { text: "of another life" })], next: null });
  await clock.run(0);
  expect(only()?.text).toBe("text 3");
});

test("a thread is read where its answers are", async () => {
  const paths: string[] = [];
  const http = { ...history.http, get: async (path: string) => void paths.push(path) } as typeof history.http;
  const source = { http, timers: clock, me: "anna", live: () => true, caughtUp: async () => true };
  await new OpenRoom("kitchen", source, "/rooms/kitchen/messages/m1/replies").showNewest();
  expect(paths).toEqual(["/rooms/kitchen/messages/m1/replies"]);
});
