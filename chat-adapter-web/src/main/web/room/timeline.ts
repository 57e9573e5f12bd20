import type { MessagePosted, RoomEvent } from "../wire/frames";
import type { Message, Reaction } from "../wire/model";

/**
 * What is loaded of what was said in a room: one stretch of it, by `seq`, without a hole. Never changed: every function answers with
 * another one, in which a message that did not change is the same object.
 */
export interface Timeline {
  readonly messages: readonly Message[];
  /** There is more before the first. */
  readonly older: boolean;
  /** There is more after the last: what is said now does not belong here. */
  readonly newer: boolean;
}

/** How many messages are held. Longer than any screen; short enough that laying it out is not felt (docs/performance.md). */
export const WINDOW = 400;

/** How many of them stay while one reads at the end, where each message that comes moves them all. Enough for the highest screen. */
export const AT_END = 150;

export const EMPTY: Timeline = { messages: [], older: false, newer: false };

/** The stretch before the first message is loaded. What does not fit any more is left out at the other end. */
export function prepend(timeline: Timeline, items: readonly Message[], older: boolean): Timeline {
  const first = timeline.messages[0]?.seq ?? Number.POSITIVE_INFINITY;
  const all = [...items.filter((message) => message.seq < first), ...timeline.messages];
  return { messages: all.slice(0, WINDOW), older, newer: timeline.newer || all.length > WINDOW };
}

/** The stretch after the last message is loaded. Of what there is then, the newest stay: as many as are held at most. */
export function append(timeline: Timeline, items: readonly Message[], newer: boolean, most = WINDOW): Timeline {
  const last = timeline.messages.at(-1)?.seq ?? 0;
  const all = [...timeline.messages, ...items.filter((message) => message.seq > last)];
  return { messages: all.slice(-most), older: timeline.older || all.length > most, newer };
}

/**
 * What happened, in the order of the room. An event that a loaded message shows already changes nothing but counts of reactions, which say
 * nothing of when they were counted.
 *
 * @param reader who reads it, and whether at the end: who reads further up keeps what is on the screen, and not what is new
 */
export function apply(timeline: Timeline, events: readonly RoomEvent[], reader: Reader): Timeline {
  return events.reduce((before, event) => applyOne(before, event, reader), timeline);
}

export interface Reader {
  me: string;
  atEnd: boolean;
}

function applyOne(timeline: Timeline, event: RoomEvent, { me, atEnd }: Reader): Timeline {
  switch (event.type) {
    case "message.posted": {
      const message = messageOf(event);
      return countReply(join(timeline, message, atEnd), message, me);
    }
    case "message.edited":
      return change(timeline, event.message.id, (message) =>
        message.deleted
          ? message
          : {
              ...message,
              text: event.message.text,
              mentions: event.message.mentions ?? [],
              mentions_room: event.message.mentions_room ?? false,
              edited_at: event.at,
            },
      );
    case "message.deleted":
    case "message.withdrawn":
      return change(timeline, event.message.id, gone);
    case "message.withheld":
      return change(timeline, event.message.id, (message) => ({ ...message, text: null, withheld: true }));
    case "reaction.added":
      return change(timeline, event.message.id, (message) => ({
        ...message,
        reactions: react(message.reactions, event.emoji, 1, event.actor.id === me),
      }));
    case "reaction.removed":
      return change(timeline, event.message.id, (message) => ({
        ...message,
        reactions: react(message.reactions, event.emoji, -1, event.actor.id === me),
      }));
    case "messages.expired":
      return expire(timeline, event.up_to_seq);
    default:
      return timeline;
  }
}

/** What expires goes from the beginning, so before what is left there is nothing. */
function expire(timeline: Timeline, upTo: number): Timeline {
  const messages = timeline.messages.filter((message) => message.seq > upTo);
  return messages.length === timeline.messages.length ? timeline : { ...timeline, messages, older: false };
}

function join(timeline: Timeline, message: Message, atEnd: boolean): Timeline {
  if (timeline.newer) {
    return timeline;
  }
  if (atEnd) {
    return append(timeline, [message], false, AT_END);
  }
  return timeline.messages.length < WINDOW ? append(timeline, [message], false) : { ...timeline, newer: true };
}

function countReply(timeline: Timeline, reply: Message, me: string): Timeline {
  if (reply.thread_id === null) {
    return timeline;
  }
  return change(timeline, reply.thread_id, (root) => {
    const thread = root.thread ?? { replies: 0, last_seq: 0, following: root.author.id === me };
    return thread.last_seq >= reply.seq
      ? root
      : {
          ...root,
          thread: {
            replies: thread.replies + 1,
            last_seq: reply.seq,
            following: thread.following || reply.author.id === me,
          },
        };
  });
}

/** A message as the history would show it right after it was said. */
export function messageOf(event: MessagePosted): Message {
  const { id, author, text, mentions, mentions_room, reply_to, thread_id, attachments } = event.message;
  return {
    id,
    seq: event.seq,
    author,
    text,
    mentions: mentions ?? [],
    mentions_room: mentions_room ?? false,
    reply_to: reply_to ?? null,
    thread_id: thread_id ?? null,
    reactions: [],
    thread: null,
    at: event.at,
    edited_at: null,
    deleted: false,
    withheld: false,
    ...(attachments === undefined ? {} : { attachments }),
  };
}

function gone(message: Message): Message {
  const { attachments: _, ...rest } = message;
  return { ...rest, text: null, mentions: [], mentions_room: false, reactions: [], deleted: true };
}

function react(reactions: readonly Reaction[], emoji: string, by: 1 | -1, mine: boolean): Reaction[] {
  const known = reactions.find((reaction) => reaction.emoji === emoji) ?? { emoji, count: 0, me: false };
  const changed = { emoji, count: known.count + by, me: mine ? by > 0 : known.me };
  return reactions.includes(known)
    ? reactions.flatMap((reaction) => (reaction !== known ? [reaction] : changed.count > 0 ? [changed] : []))
    : changed.count > 0
      ? [...reactions, changed]
      : [...reactions];
}

/** Changes one message; from the end, since what changes is mostly new. */
function change(timeline: Timeline, id: string, how: (message: Message) => Message): Timeline {
  const at = timeline.messages.findLastIndex((message) => message.id === id);
  const before = timeline.messages[at];
  if (before === undefined) {
    return timeline;
  }
  const after = how(before);
  return after === before ? timeline : { ...timeline, messages: timeline.messages.with(at, after) };
}

/** The messages whose answers have to be counted anew: one of them is gone, and a deletion does not say whose answer it was. */
export function recount(timeline: Timeline, event: RoomEvent): readonly string[] {
  if (event.type !== "message.deleted" && event.type !== "message.withdrawn") {
    return [];
  }
  const answer = timeline.messages.findLast((message) => message.id === event.message.id);
  if (answer !== undefined) {
    return answer.thread_id === null ? [] : [answer.thread_id];
  }
  // It was never told, or is not loaded; but who answered last may have been counted by the server.
  const end = timeline.newer ? (timeline.messages.at(-1)?.seq ?? 0) + 1 : Number.POSITIVE_INFINITY;
  const from = event.type === "message.withdrawn" ? Math.min(event.seq, end) : end;
  return timeline.messages.filter((root) => (root.thread?.last_seq ?? 0) >= from).map((root) => root.id);
}

/** Puts a message that was loaded anew in the place of the one that is there. */
export function refresh(timeline: Timeline, message: Message): Timeline {
  return change(timeline, message.id, () => message);
}
