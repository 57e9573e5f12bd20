import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import type { Membership, Message } from "../../wire/model";

/** How many answers a message has, and the way there. */
export function ThreadLink({ own, message }: { own: Membership; message: Message }) {
  const { t } = useChat();
  return (
    <a
      class="link link-hover text-sm font-medium inline-block py-1"
      href={roomHash(own.room.id, { panel: "thread", thread: message.id })}
    >
      {t("replies", { count: message.thread?.replies ?? 0 })}
    </a>
  );
}
