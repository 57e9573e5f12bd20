import { useEffect, useState } from "preact/hooks";
import { useChat } from "../../ui/app";

/** A connection that is back within this time was never worth a word. */
const PATIENCE_MS = 1_500;

/** Says when the page does not know what happens, and that it will. */
export function LinkBanner() {
  const { chat, t } = useChat();
  const state = chat.connection.state.value;
  const [shown, setShown] = useState(false);
  const away = state !== "online";
  useEffect(() => {
    if (!away) {
      setShown(false);
      return;
    }
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [away]);
  if (!shown) {
    return null;
  }
  return (
    <div role="status" class="alert alert-warning rounded-none py-2" data-link={state}>
      <span>{t(state === "stopped" ? "link.stopped" : "link.lost")}</span>
      <button
        type="button"
        class="btn btn-sm"
        onClick={() => (state === "stopped" ? location.reload() : chat.connection.hurry())}
      >
        {t("retry")}
      </button>
    </div>
  );
}
