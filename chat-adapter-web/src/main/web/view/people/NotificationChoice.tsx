import { useState } from "preact/hooks";
import { useApp } from "../../ui/app";
import { PushChoice } from "./PushChoice";

/** Whether the browser may show notifications. It is asked only when somebody wants them, and it alone can take that back. */
export function NotificationChoice() {
  const { t } = useApp();
  const [permission, setPermission] = useState(permissionNow);
  return (
    <>
      {permission !== "unsupported" && (
        <div class="flex flex-wrap items-center gap-3">
          <span>{t(`account.notifications.${permission}`)}</span>
          {permission === "default" && (
            <button type="button" class="btn btn-sm" onClick={() => void Notification.requestPermission().then(setPermission)}>
              {t("account.notifications.ask")}
            </button>
          )}
        </div>
      )}
      <PushChoice onAsked={() => setPermission(permissionNow())} />
    </>
  );
}

function permissionNow(): NotificationPermission | "unsupported" {
  return "Notification" in window ? Notification.permission : "unsupported";
}
