import { useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Confirm } from "../../ui/Confirm";
import { Field, Form, text } from "../../ui/Form";
import { Loaded } from "../../ui/Loaded";
import type { Retention, Room } from "../../wire/model";

const FOR_EVER = Number.POSITIVE_INFINITY;

/** For how long a room keeps its messages. */
export function RetentionSettings({ room }: { room: Room }) {
  const { chat } = useChat();
  const path = `/rooms/${room.id}/retention`;
  return (
    <Loaded of={room.id} load={() => chat.http.get<Retention>(path)}>
      {(retention) => <Days path={path} own={room.retention_days} server={retention.server_days} />}
    </Loaded>
  );
}

/** Days, of the room's own and the server's; null for ever, or as the server says. The shorter of the two holds. */
function Days({ path, own, server }: { path: string; own: number | null; server: number | null }) {
  const { chat, toasts, t } = useChat();
  const [asked, setAsked] = useState<number>();

  async function save(fields: FormData) {
    const days = text(fields, "days");
    if (days === "") {
      await chat.http.delete(path);
      toasts.info(t("saved"));
    } else if (Number(days) < Math.min(own ?? FOR_EVER, server ?? FOR_EVER)) {
      setAsked(Number(days));
    } else {
      await put(Number(days));
    }
  }

  async function put(days: number) {
    await chat.http.put(path, { days });
    toasts.info(t("saved"));
  }

  const hint = `${t("retention.hint")} ${server === null ? t("retention.server.none") : t("retention.server.days", { count: server })}`;
  return (
    <>
      <Form action={t("save")} onSubmit={save}>
        {(problem) => (
          <Field
            label={t("retention")}
            name="days"
            type="number"
            min={1}
            max={36_500}
            value={String(own ?? "")}
            problem={problem}
            hint={hint}
          />
        )}
      </Form>
      {asked !== undefined && (
        <Confirm
          title={t("retention")}
          action={t("retention.shorten")}
          onConfirm={() => put(asked)}
          onClose={() => setAsked(undefined)}
        >
          {(problem) => (
            <p>
              {t("retention.shorten.text", { count: asked })} {problem?.about("days")}
            </p>
          )}
        </Confirm>
      )}
    </>
  );
}
