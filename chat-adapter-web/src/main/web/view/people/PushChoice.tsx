import { useEffect, useId, useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import type { PushState } from "../../state/webPush";
import { useApp } from "../../ui/app";
import { sentence } from "../../ui/Form";

/** Whether this browser tells of messages when no page is open, and why it does not. */
export function PushChoice({ onAsked }: { onAsked: () => void }) {
  const app = useApp();
  const { push, t } = app;
  const id = useId();
  const [state, setState] = useState<PushState>();
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(true);
  useEffect(() => void settle(push.state(), undefined), []);

  async function choose(wanted: boolean) {
    setState(wanted ? "on" : "off");
    await settle(wanted ? push.turnOn() : push.turnOff(), state);
    onAsked();
  }

  async function settle(asked: Promise<PushState>, before: PushState | undefined) {
    setBusy(true);
    setTrouble("");
    try {
      setState(await asked);
    } catch (thrown) {
      setState(before);
      setTrouble(sentence(app, problemOf(thrown)));
    }
    setBusy(false);
  }

  const reason = state === "unsupported" || state === "refused" || state === "unreachable" ? t(`account.push.${state}`) : "";
  return (
    <div class="flex flex-col gap-1">
      <label class="flex items-center gap-2 min-h-6">
        <input
          type="checkbox"
          class="checkbox"
          checked={state === "on"}
          disabled={state === "unsupported"}
          aria-busy={busy}
          aria-describedby={`${id}-note`}
          onClick={(event) => busy && event.preventDefault()}
          onChange={(event) => void choose(event.currentTarget.checked)}
        />
        {t("account.push")}
      </label>
      <p id={`${id}-note`} role="status" class="text-sm text-base-content/80 empty:hidden">
        {trouble || reason}
      </p>
    </div>
  );
}
