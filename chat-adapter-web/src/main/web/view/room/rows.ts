import type { Clock } from "../../text/time";
import type { Message } from "../../wire/model";

export type Row =
  | { kind: "day"; key: string; at: string }
  | { kind: "unread"; key: string }
  | { kind: "message"; key: string; message: Message; grouped: boolean };

/** Messages of one author within this time stand together, as in other chats. */
const TOGETHER_MS = 5 * 60_000;

/**
 * What the messages are shown as: with a line for each day, one where the unread ones begin, and the name only where the author changes.
 *
 * @param readSeq what was read when the room was opened; undefined for no such line
 */
export function rows(messages: readonly Message[], clock: Clock, me: string, readSeq: number | undefined): Row[] {
  const shown: Row[] = [];
  let before: Message | undefined;
  let marked = readSeq === undefined;
  for (const message of messages) {
    const newDay = before === undefined || !clock.sameDay(before.at, message.at);
    if (newDay) {
      shown.push({ kind: "day", key: `day ${message.seq}`, at: message.at });
    }
    const unreadHere = !marked && message.seq > (readSeq ?? 0) && message.author.id !== me && !message.deleted;
    if (unreadHere) {
      marked = true;
      if (shown.length > 1) {
        shown.push({ kind: "unread", key: "unread" });
      }
    }
    const grouped = !newDay && !unreadHere && together(before, message);
    shown.push({ kind: "message", key: message.id, message, grouped });
    before = message;
  }
  return shown;
}

function together(before: Message | undefined, message: Message): boolean {
  return (
    before !== undefined &&
    before.author.id === message.author.id &&
    message.reply_to === null &&
    Date.parse(message.at) - Date.parse(before.at) < TOGETHER_MS
  );
}
