import { useState } from "preact/hooks";
import { clientId } from "../../api/clientId";
import { Problem } from "../../api/problem";
import { useChat } from "../../ui/app";
import { Choice } from "../../ui/Choice";
import { Dialog } from "../../ui/Dialog";
import { Field, Form, text } from "../../ui/Form";
import type { Access, Room } from "../../wire/model";
import { enterOwn } from "./enter";

/** Makes a room, joins it, and goes there. */
export function CreateRoomDialog({ onClose }: { onClose: () => void }) {
  const app = useChat();
  const { http, t } = app;
  const [id] = useState(clientId);
  const [access, setAccess] = useState<Access>("open");

  async function create(fields: FormData) {
    const password = access === "password" ? text(fields, "password") : undefined;
    if (password?.trim() === "") {
      // To the server a blank password is none: the room would be open.
      const wrong = { field: "password", code: "input.blank", message: t("create.password.blank") };
      throw new Problem("input.invalid", wrong.message, 0, [wrong]);
    }
    const room = await http.post<Room>("/rooms", {
      name: text(fields, "name"),
      listed: fields.has("listed"),
      client_id: id,
      ...(password === undefined ? { access } : { password }),
    });
    await enterOwn(app, room, password);
    onClose();
  }

  return (
    <Dialog title={t("create.title")} onClose={onClose}>
      <Form action={t("create.action")} onSubmit={create}>
        {(problem) => (
          <>
            <Field
              label={t("create.name")}
              name="name"
              problem={problem}
              hint={t("create.name.hint")}
              autocomplete="off"
              required
              autofocus
            />
            <Choice
              legend={t("create.access")}
              name="access"
              value={access}
              onChoose={setAccess}
              options={[
                { value: "open", label: t("takes.nothing") },
                { value: "password", label: t("takes.password") },
                { value: "invitation", label: t("takes.invitation") },
              ]}
            />
            {access === "password" && (
              <Field label={t("room.password")} name="password" type="password" problem={problem} autocomplete="off" required />
            )}
            <label class="flex items-center gap-2 min-h-6">
              <input type="checkbox" name="listed" class="checkbox" defaultChecked />
              {t("create.listed")}
            </label>
          </>
        )}
      </Form>
    </Dialog>
  );
}
