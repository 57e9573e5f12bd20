import { useRef } from "preact/hooks";
import { clientId } from "../../api/clientId";
import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import { Form, text } from "../../ui/Form";
import { MessageField } from "../../ui/MessageField";
import type { Person } from "../../wire/model";
import { arrive } from "../people/enter";

/** Begins a conversation with somebody alone; it is there from its first message on. */
export function DirectDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const app = useChat();
  const { http, t } = app;
  const attempt = useRef({ text: "", client_id: clientId() });

  /** The same text again is the same message, whose answer was lost. */
  async function send(fields: FormData) {
    const said = text(fields, "text");
    if (attempt.current.text !== said) {
      attempt.current = { text: said, client_id: clientId() };
    }
    const { room_id } = await http.post<{ room_id: string }>("/direct", { people: [person.id], ...attempt.current });
    await arrive(app, room_id);
    onClose();
  }

  return (
    <Dialog title={t("write.to", { name: person.name })} onClose={onClose}>
      <Form action={t("send")} onSubmit={send}>
        {(problem) => <MessageField problem={problem} />}
      </Form>
    </Dialog>
  );
}
