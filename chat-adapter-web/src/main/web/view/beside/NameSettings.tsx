import { useChat } from "../../ui/app";
import { Field, Form, text } from "../../ui/Form";
import type { Room } from "../../wire/model";

/** What a room is called, and whether everybody finds it. */
export function NameSettings({ room }: { room: Room }) {
  const { chat, toasts, t } = useChat();
  async function save(fields: FormData) {
    await chat.http.patch(`/rooms/${room.id}`, { name: text(fields, "name"), listed: fields.has("listed") });
    toasts.info(t("saved"));
  }
  return (
    <Form action={t("save")} onSubmit={save}>
      {(problem) => (
        <>
          <Field label={t("create.name")} name="name" value={room.name} problem={problem} hint={t("create.name.hint")} />
          <label class="flex min-h-8 cursor-pointer items-center gap-2">
            <input type="checkbox" class="checkbox checkbox-sm" name="listed" defaultChecked={room.listed} />
            {t("create.listed")}
          </label>
        </>
      )}
    </Form>
  );
}
