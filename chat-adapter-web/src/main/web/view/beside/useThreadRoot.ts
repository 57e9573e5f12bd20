import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { apply, EMPTY, type Timeline } from "../../room/timeline";
import { useChat } from "../../ui/app";
import type { Message } from "../../wire/model";
import { useRoomEvents } from "./useRoomEvents";

/** The message that a thread began with, kept up to date; undefined until it is known. It is in none of the pages of the thread. */
export function useThreadRoot(room: string, thread: string): Message | undefined {
  const { chat } = useChat();
  const found = useSignal<Timeline>(EMPTY);
  const here = chat.current.value?.timeline.value.messages.find((message) => message.id === thread);

  useEffect(() => {
    let wanted = true;
    if (here !== undefined) {
      found.value = alone(here);
    } else if (found.peek() === EMPTY) {
      chat.http.get<Message>(`/rooms/${room}/messages/${thread}`).then(
        (root) => {
          if (wanted) {
            found.value = alone(root);
          }
        },
        () => {},
      );
    }
    return () => {
      wanted = false;
    };
  }, [room, thread, here === undefined]);

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
