import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { apply, EMPTY, type Timeline } from "../../room/timeline";
import { useChat } from "../../ui/app";
import type { Message, Page } from "../../wire/model";
import { useRoomEvents } from "./useRoomEvents";

const PAGE = 100;
/** So far before its first answer the message is looked for. */
const PAGES = 5;

/**
 * The message that a thread began with, kept up to date; undefined where it is not found. It is taken from what is loaded of the room, or
 * looked for before the first answer, since v1 has no call for one message.
 *
 * @param firstReply the place of the first answer; undefined as long as that is not known
 */
export function useThreadRoot(room: string, thread: string, firstReply: number | undefined): Message | undefined {
  const { chat } = useChat();
  const found = useSignal<Timeline>(EMPTY);
  const isRoot = (message: Message) => message.id === thread;
  const here = chat.current.value?.timeline.value.messages.find(isRoot);

  useEffect(() => {
    if (here !== undefined) {
      found.value = alone(here);
    }
    let wanted = found.peek() === EMPTY && firstReply !== undefined;
    async function look() {
      let before: string | number | undefined = firstReply;
      for (let page = 0; page < PAGES && before !== undefined; page++) {
        const { items, next }: Page<Message> = await chat.http.get(`/rooms/${room}/messages`, { limit: PAGE, before });
        const root = items.find(isRoot);
        if (!wanted) {
          return;
        }
        if (root !== undefined) {
          found.value = alone(root);
          return;
        }
        before = next ?? undefined;
      }
    }
    if (wanted) {
      look().catch(() => {});
    }
    return () => {
      wanted = false;
    };
  }, [room, thread, firstReply, here === undefined]);

  useRoomEvents(room, {
    onEvents: (events) => {
      if (found.peek() !== EMPTY) {
        found.value = apply(found.peek(), events, { me: chat.me.id, atEnd: false });
      }
    },
  });
  return here ?? found.value.messages[0];
}

/** Newer messages are not of this list, so that events change the one that is there and add none. */
function alone(message: Message): Timeline {
  return { messages: [message], older: false, newer: true };
}
