import type { Outgoing } from "../../live/outbox";
import { useChat } from "../../ui/app";

/** A message that the server has not accepted: on its way, or refused. */
export function Pending({ message }: { message: Outgoing }) {
  const { chat, t } = useChat();
  return (
    <div class="flex flex-col gap-1 ps-15 py-1" data-pending={message.failure === undefined ? "sending" : "failed"}>
      <p class="whitespace-pre-wrap wrap-anywhere text-base-content/80">
        {message.text || message.attachments.map((file) => file.name).join(", ")}
      </p>
      {message.failure === undefined ? (
        <p class="text-xs text-base-content/80">{chat.connection.state.value === "online" ? t("sending") : t("sending.later")}</p>
      ) : (
        <div class="flex flex-wrap items-center gap-2 text-sm text-error" role="alert">
          <span>{t("not.sent", { reason: message.failure })}</span>
          <button type="button" class="btn btn-xs" onClick={() => chat.outbox.retry(message.clientId)}>
            {t("retry")}
          </button>
          <button type="button" class="btn btn-xs btn-ghost" onClick={() => chat.outbox.discard(message.clientId)}>
            {t("discard")}
          </button>
        </div>
      )}
    </div>
  );
}
