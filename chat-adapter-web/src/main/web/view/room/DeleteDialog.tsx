import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import { Field, Form, text } from "../../ui/Form";
import type { Membership, Message } from "../../wire/model";

/** Asks before a message goes; why, where it is somebody else's. */
export function DeleteDialog({ own, message, onClose }: { own: Membership; message: Message; onClose: () => void }) {
  const { chat, t } = useChat();
  const others = message.author.id !== chat.me.id;
  async function remove(fields: FormData) {
    await chat.http.delete(
      `/rooms/${own.room.id}/messages/${message.id}`,
      undefined,
      others ? { reason: text(fields, "reason") } : {},
    );
    onClose();
  }
  return (
    <Dialog title={t("delete.title")} onClose={onClose}>
      <p class="mb-3 whitespace-pre-wrap wrap-anywhere line-clamp-4">{message.text}</p>
      <Form action={t("act.delete")} onSubmit={remove} danger>
        {(problem) => others && <Field label={t("reason")} name="reason" problem={problem} hint={t("reason.hint")} />}
      </Form>
    </Dialog>
  );
}
