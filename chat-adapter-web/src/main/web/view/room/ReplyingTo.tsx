import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";
import type { Message } from "../../wire/model";

/** What the next message answers. */
export function ReplyingTo({ message, onCancel }: { message: Message; onCancel: () => void }) {
  const { t } = useChat();
  return (
    <p class="flex items-center gap-2 text-sm pb-1 min-w-0">
      <span class="truncate">{t("replying.to", { name: message.author.name, text: message.text ?? "" })}</span>
      <button type="button" class="btn btn-ghost btn-xs btn-square" aria-label={t("reply.cancel")} onClick={onCancel}>
        <Icon name="close" class="size-4" />
      </button>
    </p>
  );
}
