import { useChat } from "../../ui/app";
import type { OutgoingWebhook } from "./webhooks";

interface Props {
  hook: OutgoingWebhook;
  onEnable: () => void;
  onDelete: () => void;
}

/** An address that is told what happens, and how that goes. One that is disabled, or waits after a failure, can be tried at once. */
export function OutgoingWebhookRow({ hook, onEnable, onDelete }: Props) {
  const { clock, t } = useChat();
  const waits = hook.next_attempt !== undefined;
  const state = hook.state === "disabled" ? t("hooks.disabled") : hook.failures > 0 ? t("hooks.failing") : t("hooks.active");
  return (
    <>
      <div class="min-w-0 flex-1 wrap-anywhere">
        <p class="font-medium">{hook.url}</p>
        <p class="text-xs text-base-content/80">
          {state}
          {hook.error !== undefined && ` · ${hook.error}`}
          {hook.next_attempt !== undefined && ` · ${t("hooks.next", { at: clock.full(hook.next_attempt) })}`}
        </p>
      </div>
      {(hook.state === "disabled" || waits) && (
        <button type="button" class="btn btn-sm" aria-label={`${t("hooks.enable")}: ${hook.url}`} onClick={onEnable}>
          {t("hooks.enable")}
        </button>
      )}
      <button type="button" class="btn btn-sm" aria-label={`${t("hooks.delete")}: ${hook.url}`} onClick={onDelete}>
        {t("hooks.delete")}
      </button>
    </>
  );
}
