import { useEffect, useRef, useState } from "preact/hooks";
import { useChat } from "../../ui/app";

/** A screen reader is told of messages at most this often, so that it can finish a sentence. */
const EVERY_MS = 4_000;

/** Tells those who do not see the page what came in the room that is open: one message as it is, several as their number. */
export function Announcer({ room }: { room: string | undefined }) {
  const { chat, t } = useChat();
  const [words, setWords] = useState("");
  const waiting = useRef<{ name: string; text: string }[]>([]);
  const here = useRef(room);
  here.current = room;

  useEffect(() => {
    let open = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = () => {
      timer = undefined;
      const [first, ...others] = waiting.current;
      waiting.current = [];
      if (open && first !== undefined) {
        setWords(others.length === 0 ? `${first.name}: ${first.text}` : t("new.messages", { count: others.length + 1 }));
      }
    };
    const stop = chat.onEvents((where, events) => {
      for (const event of events) {
        if (where === here.current && event.type === "message.posted" && event.message.author.id !== chat.me.id) {
          waiting.current.push({ name: event.message.author.name, text: event.message.text });
          timer ??= setTimeout(say, EVERY_MS);
        }
      }
    });
    return () => {
      open = false;
      clearTimeout(timer);
      stop();
    };
  }, []);

  return (
    <p class="sr-only" aria-live="polite">
      {words}
    </p>
  );
}
