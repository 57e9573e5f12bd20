import { useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Choice } from "../../ui/Choice";
import { Field, Form, text } from "../../ui/Form";
import type { Room } from "../../wire/model";
import { ACCESS } from "./access";

/** What it takes to join a room. A password that is there is not shown, and can be replaced. */
export function AccessSettings({ room }: { room: Room }) {
  const { chat, toasts, t } = useChat();
  const [access, setAccess] = useState(room.access);
  async function save(fields: FormData) {
    if (access === "password") {
      await chat.http.put(`/rooms/${room.id}/password`, { password: text(fields, "password") });
    } else {
      await chat.http.put(`/rooms/${room.id}/access`, { access });
    }
    toasts.info(t("saved"));
  }
  return (
    <Form action={t("save")} onSubmit={save}>
      {(problem) => (
        <>
          <Choice
            legend={t("create.access")}
            name="access"
            options={ACCESS.map(([value, words]) => ({ value, label: t(words) }))}
            value={access}
            onChoose={setAccess}
          />
          {access === "password" && (
            <Field
              label={t("access.new.password")}
              name="password"
              type="password"
              autocomplete="new-password"
              problem={problem}
            />
          )}
        </>
      )}
    </Form>
  );
}
