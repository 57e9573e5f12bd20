import { useRef, useState } from "preact/hooks";
import { clientId } from "../../api/clientId";
import { Problem } from "../../api/problem";
import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import { Form, text } from "../../ui/Form";
import { Loaded } from "../../ui/Loaded";
import { MessageField } from "../../ui/MessageField";
import type { Person } from "../../wire/model";
import { acquaintances } from "./acquaintances";
import { arrive } from "./enter";
import { PeoplePicker } from "./PeoplePicker";

/** Says something to some people alone: begins their conversation, or goes on with it. */
export function NewDirectDialog({ onClose }: { onClose: () => void }) {
  const { chat, t } = useChat();
  return (
    <Dialog title={t("new.direct.title")} onClose={onClose}>
      <Loaded of={chat.me.id} load={() => acquaintances(chat)}>
        {(people) => (people.length === 0 ? <p>{t("new.direct.nobody")}</p> : <DirectForm people={people} onClose={onClose} />)}
      </Loaded>
    </Dialog>
  );
}

function DirectForm({ people, onClose }: { people: readonly Person[]; onClose: () => void }) {
  const app = useChat();
  const { http, t } = app;
  const attempt = useRef({ wanted: "", id: "" });
  const [chosen, setChosen] = useState<readonly Person[]>([]);

  async function send(fields: FormData) {
    if (chosen.length === 0) {
      throw new Problem("direct.people", t("new.direct.choose"));
    }
    const message = { people: chosen.map((person) => person.id), text: text(fields, "text") };
    const wanted = JSON.stringify(message);
    if (attempt.current.wanted !== wanted) {
      attempt.current = { wanted, id: clientId() };
    }
    const { room_id } = await http.post<{ room_id: string }>("/direct", { ...message, client_id: attempt.current.id });
    await arrive(app, room_id);
    onClose();
  }

  return (
    <div class="flex flex-col gap-3">
      <PeoplePicker people={people} chosen={chosen} onChange={setChosen} />
      <Form action={t("new.direct.action")} onSubmit={send}>
        {(problem) => (
          <>
            <MessageField problem={problem} />
            {problem?.about("people") !== undefined && (
              <p role="alert" class="alert alert-error">
                {problem.about("people")}
              </p>
            )}
          </>
        )}
      </Form>
    </div>
  );
}
