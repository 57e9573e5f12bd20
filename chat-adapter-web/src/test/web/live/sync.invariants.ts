import { expect } from "vitest";
import type { Message, OwnRoom } from "../../../main/web/wire/model";
import type { ServerRoom } from "../fake/ServerRoom";
import { messageView, ownRooms } from "../fake/serverViews";
import type { Tab } from "../fake/Tab";
import type { World } from "../fake/World";

/** What the server says where trying again does not help. */
const FINAL = ["room.muted", "room.not_member", "message.not_found"];

/** What was written is in the log once, in its order, and what left an outbox is there. */
export function everythingWasSentOnce(world: World): void {
  const { written, refused, discarded, lost } = world.ledger;
  const waiting = new Set(world.tabs.flatMap((tab) => tab.chat.outbox.messages.peek().map((message) => message.clientId)));
  const places = new Map<string, number>();
  for (const { tab, room, clientId, text } of written) {
    const seqs = world.server
      .room(room)
      .stored.log.filter((event) => event.type === "message.posted" && event.message.text === text)
      .map((event) => event.seq);
    const sure = !waiting.has(clientId) && !discarded.has(clientId) && !lost.has(clientId);
    if (seqs.length > 1 || (sure && seqs.length === 0)) {
      expect.fail(`"${text}" of ${tab} is ${seqs.length} times in the log of ${room}`);
    }
    const [seq] = seqs;
    if (seq !== undefined && !refused.has(clientId)) {
      const before = places.get(`${tab} ${room}`) ?? 0;
      if (seq < before) {
        expect.fail(`"${text}" of ${tab} stands before what was written earlier in ${room}`);
      }
      places.set(`${tab} ${room}`, seq);
    }
  }
  const failures = world.tabs.flatMap((tab) => tab.chat.outbox.messages.peek().map((message) => message.failure));
  expect(failures.filter((failure) => !FINAL.includes(failure ?? ""))).toEqual([]);
}

/** What a tab shows of a room is what the server has there. */
export function theTimelineIsRight(world: World, tab: Tab): void {
  const open = tab.chat.current.peek();
  if (open === undefined) {
    return;
  }
  expect(open.blank.peek(), `nothing is shown by ${tab.name} of ${open.id}`).toBe(false);
  const room = world.server.room(open.id);
  const { messages, older, newer } = open.timeline.peek();
  const from = older ? (messages[0]?.seq ?? Number.POSITIVE_INFINITY) : 0;
  const to = newer ? (messages.at(-1)?.seq ?? 0) : Number.POSITIVE_INFINITY;
  const there = room.stored.messages.filter((message) => message.seq >= from && message.seq <= to && message.text !== null);
  const expected = there.map((message) => comparable(messageView(room, message, tab.person.id), room));
  const shown = messages.filter((message) => !message.deleted).map((message) => comparable(message, room));
  expect(shown, `${tab.name} in ${open.id}`).toEqual(expected);
}

/** Kinds of reactions stand in the order in which they came, which a client that was away cannot know. */
function comparable(message: Message, room: ServerRoom) {
  const reactions = [...message.reactions].sort((one, other) => (one.emoji < other.emoji ? -1 : 1));
  const deletions = room.stored.messages.some((reply) => reply.threadId === message.id && reply.text === null);
  const thread = message.thread && (deletions ? { ...message.thread, following: "unknown" } : message.thread);
  return { ...message, reactions, thread };
}

/** The list of rooms says what the server says. */
export function theListIsRight(world: World, tab: Tab): void {
  const { rooms } = tab.chat;
  const shown = rooms.order.peek().map((id) => said(rooms.find(id)?.peek()));
  const expected = ownRooms([...world.server.rooms.values()], tab.person.id, 100).items.map(said);
  expect(shown, `the list of ${tab.name}`).toEqual(expected);
}

function said(own: OwnRoom | undefined) {
  return (
    own &&
    `${own.room.id}: ${own.unread} unread, ${own.mentions} mentions, read to ${own.read_seq} of ${own.seq}, ` +
      `tells of ${own.notifications}, last at ${own.active_at}: ${own.last_message?.text}`
  );
}
