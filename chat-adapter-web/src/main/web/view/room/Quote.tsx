import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";
import type { Membership, Message } from "../../wire/model";

/** What a message answers, in a line; a way to the whole thread. */
export function Quote({ own, message }: { own: Membership; message: Message }) {
  const { chat, t } = useChat();
  const answered = chat.current.value?.timeline.value.messages.find((candidate) => candidate.id === message.reply_to);
  return (
    <a
      class="flex gap-1 text-sm text-base-content/80 hover:underline min-w-0"
      href={roomHash(own.room.id, { panel: "thread", thread: message.thread_id ?? message.id })}
    >
      <Icon name="reply" class="size-4 shrink-0" />
      <span class="truncate">
        {answered === undefined ? t("answers.earlier") : `${answered.author.name}: ${answered.text ?? t("deleted")}`}
      </span>
    </a>
  );
}
