import { useMemo } from "preact/hooks";
import { markdown } from "../../text/markdown";
import { useChat } from "../../ui/app";
import type { Message } from "../../wire/model";

/** What a message says, or why it says nothing. */
export function MessageBody({ message }: { message: Message }) {
  const { chat, clock, t } = useChat();
  const html = useMemo(
    () => markdown(message.text ?? "", mentioned(message, chat.me.name, chat.me.id)),
    [message.text, message.mentions],
  );
  if (message.deleted || message.withheld || message.text === null) {
    return <p class="italic text-base-content/80">{t(message.withheld ? "withheld" : "deleted")}</p>;
  }
  return (
    <>
      <div class="prose-chat" dangerouslySetInnerHTML={{ __html: html }} />
      {message.edited_at !== null && (
        <span class="text-xs text-base-content/80" title={clock.full(message.edited_at)}>
          {t("edited")}
        </span>
      )}
    </>
  );
}

/** The server says whom a text means; by which name it does not, so a name is shown as one where somebody is meant at all. */
function mentioned(message: Message, myName: string, me: string) {
  const meant = message.mentions.length > 0 || message.mentions_room;
  return (name: string): string | undefined => {
    if (!meant) {
      return undefined;
    }
    const mine = message.mentions.includes(me) && name.toLowerCase() === myName.toLowerCase();
    const room = message.mentions_room && name.toLowerCase() === "room";
    return mine || room ? "mention-me" : /[\p{L}\p{N}_]$/u.test(name) ? "" : undefined;
  };
}
