// @vitest-environment node
import { expect, test } from "vitest";
import { AT_END, append, apply, EMPTY, prepend, recount, refresh, type Timeline, WINDOW } from "../../../main/web/room/timeline";
import type { RoomEvent } from "../../../main/web/wire/frames";
import type { Message } from "../../../main/web/wire/model";
import { aMessage, anna, at, boris, deleted, edited, expired, messages, posted, reacted } from "../fake/fixtures";

const atEnd = { me: anna.id, atEnd: true };
const furtherUp = { me: anna.id, atEnd: false };

function showing(shown: readonly Message[], more: Partial<Timeline> = {}): Timeline {
  return { messages: shown, older: false, newer: false, ...more };
}

const seqs = (timeline: Timeline) => timeline.messages.map((message) => message.seq);
const after = (shown: readonly Message[], ...events: RoomEvent[]) => apply(showing(shown), events, atEnd).messages;

test("what is said appears at the end, as the history would show it", () => {
  const said = apply(EMPTY, [posted(1, { mentions: ["anna"], reply_to: "m0", thread_id: "m0" })], atEnd);
  expect(said.messages).toEqual([aMessage(1, { mentions: ["anna"], reply_to: "m0", thread_id: "m0" })]);
});

test("what is said comes once, however often it is told", () => {
  expect(after(messages(1, 3), posted(3), posted(4), posted(4)).map((message) => message.seq)).toEqual([1, 2, 3, 4]);
});

test("what is said does not belong to a stretch that ends earlier", () => {
  const timeline = showing(messages(1, 3), { newer: true });
  expect(apply(timeline, [posted(9)], atEnd)).toEqual(timeline);
});

test("an older page is put before, without doubles", () => {
  const timeline = prepend(showing(messages(5, 8), { older: true }), messages(2, 5), true);
  expect(seqs(timeline)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(timeline.older).toBe(true);
});

test("a newer page is put after, without doubles", () => {
  const timeline = append(showing(messages(1, 3), { newer: true }), messages(3, 5), false);
  expect(seqs(timeline)).toEqual([1, 2, 3, 4, 5]);
  expect(timeline.newer).toBe(false);
});

test("what does not fit the window is left out at the other end, and is there to be loaded again", () => {
  const up = prepend(showing(messages(101, 100 + WINDOW)), messages(51, 100), true);
  expect([up.messages.length, up.messages[0]?.seq, up.newer]).toEqual([WINDOW, 51, true]);

  const down = append(showing(messages(1, WINDOW), { newer: true }), messages(WINDOW + 1, WINDOW + 50), false);
  expect([down.messages.length, down.messages.at(-1)?.seq, down.older]).toEqual([WINDOW, WINDOW + 50, true]);
});

test("who reads at the end sees what is new, and the oldest go", () => {
  const timeline = apply(showing(messages(1, WINDOW)), [posted(WINDOW + 1)], atEnd);
  expect([timeline.messages[0]?.seq, timeline.messages.at(-1)?.seq]).toEqual([WINDOW + 2 - AT_END, WINDOW + 1]);
  expect([timeline.older, timeline.newer]).toEqual([true, false]);
});

test("who reads further up keeps what is on the screen", () => {
  const before = showing(messages(1, WINDOW));
  const timeline = apply(before, [posted(WINDOW + 1)], furtherUp);
  expect(timeline.messages).toBe(before.messages);
  expect(timeline.newer).toBe(true);
});

test("who reads further up in a short stretch misses nothing", () => {
  expect(seqs(apply(showing(messages(1, 3)), [posted(4)], furtherUp))).toEqual([1, 2, 3, 4]);
});

test("an edit changes the text and whom it means", () => {
  const [message] = after([aMessage(1, { mentions: ["anna"] })], edited(2, "m1", "new"));
  expect(message).toEqual(aMessage(1, { text: "new", edited_at: at(2) }));
});

test("a message that did not change is the same object", () => {
  const before = messages(1, 3);
  const now = after(before, edited(4, "m2", "new"));
  expect([now[0] === before[0], now[1] === before[1], now[2] === before[2]]).toEqual([true, false, true]);
});

test("what is not loaded changes nothing", () => {
  const before = showing(messages(1, 3));
  expect(apply(before, [edited(9, "m8", "new"), deleted(10, "m8"), reacted(11, "m8")], atEnd)).toEqual(before);
});

test("a deleted message keeps its place, and nothing else", () => {
  const said = aMessage(1, { reactions: [{ emoji: "👍", count: 1, me: true }], attachments: [], mentions_room: true });
  const [message] = after([said], deleted(2, "m1"));
  expect(message).toEqual(aMessage(1, { text: null, deleted: true }));
});

test("a message that was withdrawn while one was away is gone", () => {
  const withdrawn: RoomEvent = { type: "message.withdrawn", room: "kitchen", seq: 1, at: at(1), message: { id: "m1" } };
  expect(after(messages(1, 1), withdrawn)[0]).toMatchObject({ text: null, deleted: true });
});

test("an edit that is told late brings nothing back", () => {
  expect(after(messages(1, 1), deleted(3, "m1"), edited(2, "m1", "old"))[0]).toMatchObject({ text: null, deleted: true });
});

test("what somebody says whom one blocks loses its text", () => {
  const withheld: RoomEvent = { type: "message.withheld", room: "kitchen", seq: 2, at: at(2), message: { id: "m1" } };
  expect(after(messages(1, 1), withheld)[0]).toMatchObject({ text: null, withheld: true, deleted: false });
});

test("what has expired is not shown, and there is nothing before what is left", () => {
  const timeline = apply(showing(messages(1, 5), { older: true }), [expired(6, 3)], atEnd);
  expect([seqs(timeline), timeline.older]).toEqual([[4, 5], false]);
});

test("what expires before what is loaded changes nothing", () => {
  const before = showing(messages(5, 8), { older: true });
  expect(apply(before, [expired(9, 2)], atEnd)).toEqual(before);
});

test("reactions are counted by kind, and one's own are marked", () => {
  const react = (...events: RoomEvent[]) => after(messages(1, 1), ...events)[0]?.reactions;
  expect(react(reacted(2, "m1"), reacted(3, "m1", { actor: anna }), reacted(4, "m1", { emoji: "🌻" }))).toEqual([
    { emoji: "👍", count: 2, me: true },
    { emoji: "🌻", count: 1, me: false },
  ]);
  expect(react(reacted(2, "m1"), reacted(3, "m1", { actor: anna }), reacted(4, "m1", { actor: anna, gone: true }))).toEqual([
    { emoji: "👍", count: 1, me: false },
  ]);
  expect(react(reacted(2, "m1"), reacted(3, "m1", { gone: true }))).toEqual([]);
});

const reply = (seq: number, author = boris) => posted(seq, { author, reply_to: "m1", thread_id: "m1" });

test("an answer is counted where the thread began", () => {
  const [root] = after(messages(1, 1), reply(2), reply(3));
  expect(root?.thread).toEqual({ replies: 2, last_seq: 3, following: false });
});

test("an answer that the server counted already is not counted again", () => {
  const thread = { replies: 2, last_seq: 3, following: false };
  const [root] = after([aMessage(1, { thread })], reply(2), reply(3), reply(4));
  expect(root?.thread).toEqual({ replies: 3, last_seq: 4, following: false });
});

test("who answers or is answered follows", () => {
  expect(after(messages(1, 1), reply(2, anna))[0]?.thread?.following).toBe(true);
  expect(after([aMessage(1, { author: anna })], reply(2))[0]?.thread?.following).toBe(true);
});

test("answers are counted where they are not shown, too", () => {
  const timeline = apply(showing(messages(1, 1), { newer: true }), [reply(9)], furtherUp);
  expect(timeline.messages).toMatchObject([{ seq: 1, thread: { replies: 1, last_seq: 9 } }]);
});

test("when an answer goes, the answers of its thread are to be counted anew", () => {
  const answered = showing([
    aMessage(1, { thread: { replies: 1, last_seq: 2, following: false } }),
    aMessage(2, { thread_id: "m1" }),
  ]);
  expect(recount(answered, deleted(3, "m2"))).toEqual(["m1"]);
  expect(recount(answered, deleted(3, "m1"))).toEqual([]);
  expect(recount(answered, edited(3, "m2", "new"))).toEqual([]);
});

test("when something goes that is not loaded, it may have been an answer to what is", () => {
  const thread = { replies: 1, last_seq: 9, following: false };
  const early = showing([aMessage(1, { thread }), aMessage(2)], { newer: true });
  expect(recount(early, deleted(10, "m9"))).toEqual(["m1"]);
  expect(recount({ ...early, newer: false }, deleted(10, "m9"))).toEqual([]);
});

test("an answer that was withdrawn before it was told may have been counted", () => {
  const timeline = showing([aMessage(1, { thread: { replies: 1, last_seq: 9, following: false } })]);
  const withdrawn = (seq: number): RoomEvent => ({
    type: "message.withdrawn",
    room: "kitchen",
    seq,
    at: at(seq),
    message: { id: `m${seq}` },
  });
  expect(recount(timeline, withdrawn(9))).toEqual(["m1"]);
  expect(recount(timeline, withdrawn(10))).toEqual([]);
});

test("a message that was loaded anew takes the place of the one that is there", () => {
  const timeline = refresh(showing(messages(1, 3)), aMessage(2, { text: "new" }));
  expect(timeline.messages.map((message) => message.text)).toEqual(["text 1", "new", "text 3"]);
  expect(refresh(timeline, aMessage(9))).toBe(timeline);
});
