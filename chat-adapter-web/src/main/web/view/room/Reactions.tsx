import { problemOf } from "../../api/problem";
import { useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";
import type { Membership, Message } from "../../wire/model";

/** The reactions to a message; one's own are pressed. */
export function Reactions({ own, message }: { own: Membership; message: Message }) {
  const app = useChat();
  const { chat, toasts, t } = app;
  if (message.reactions.length === 0) {
    return null;
  }
  return (
    <fieldset class="flex flex-wrap gap-1 py-1" aria-label={t("reactions")}>
      {message.reactions.map(({ emoji, count, me }) => (
        <button
          key={emoji}
          type="button"
          class={`btn btn-xs h-7 ${me ? "btn-outline btn-primary" : ""}`}
          aria-pressed={me}
          aria-label={t("reaction.count", { emoji, count })}
          onClick={() =>
            chat.react(own.room.id, message, emoji).catch((thrown) => toasts.error(sentence(app, problemOf(thrown))))
          }
        >
          {emoji} {count}
        </button>
      ))}
    </fieldset>
  );
}
