import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import { usePages } from "../../ui/usePages";
import type { FormerText, Message } from "../../wire/model";

/** What a message said before it was edited, for those who keep order. */
export function FormerTexts({ room, message, onClose }: { room: string; message: Message; onClose: () => void }) {
  const { chat, clock, t } = useChat();
  const former = usePages<FormerText>(
    (after) => chat.http.get(`/rooms/${room}/messages/${message.id}/edits`, { after }),
    [message.id],
  );
  return (
    <Dialog title={t("act.history")} onClose={onClose} wide>
      <ol class="flex flex-col gap-3">
        {former.items.map((text) => (
          <li key={text.seq}>
            <p class="text-xs text-base-content/80">
              {text.editor.name}, {clock.full(text.edited_at)}
            </p>
            <p class="whitespace-pre-wrap wrap-anywhere">{text.text_before}</p>
          </li>
        ))}
      </ol>
      {former.hasMore && (
        <button type="button" class="btn btn-sm mt-3" onClick={former.more}>
          {t("more")}
        </button>
      )}
    </Dialog>
  );
}
