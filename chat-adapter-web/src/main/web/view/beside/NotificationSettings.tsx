import { useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import { useChat } from "../../ui/app";
import { Choice } from "../../ui/Choice";
import { sentence } from "../../ui/Form";
import type { Notifications, OwnRoom } from "../../wire/model";

const LEVELS: readonly Notifications[] = ["all", "mentions", "nothing"];

/** What one wants to be told of in a room, on all of one's devices. */
export function NotificationSettings({ own }: { own: OwnRoom }) {
  const app = useChat();
  const { chat, toasts, t } = app;
  const [, setRefusals] = useState(0);
  const choose = (level: Notifications) =>
    chat.notify(own.room.id, level).catch((thrown) => {
      toasts.error(sentence(app, problemOf(thrown)));
      // Drawn anew, the choice is what it was before.
      setRefusals((count) => count + 1);
    });
  return (
    <Choice
      legend={t("notify")}
      name="notifications"
      options={LEVELS.map((level) => ({ value: level, label: t(`notify.${level}`) }))}
      value={own.notifications}
      onChoose={choose}
    />
  );
}
