import { useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import { Field, Form, text } from "../../ui/Form";
import type { Person } from "../../wire/model";
import { MuteTerm } from "./MuteTerm";
import type { ModerationAct } from "./rights";

interface Props {
  /** The id of the room. */
  room: string;
  person: Person;
  act: ModerationAct;
  onClose: () => void;
}

/** Asks before something is done to somebody, and why; twice before the room is given away, since nobody can take that back. */
export function ModerationDialog({ room, person, act, onClose }: Props) {
  const { chat, toasts, t } = useChat();
  const [sure, setSure] = useState(act !== "role:owner");
  const withReason = act === "kick" || act === "ban" || act === "mute";

  async function perform(fields: FormData) {
    if (!sure) {
      setSure(true);
      return;
    }
    await request(fields);
    toasts.info(t("mod.done", { name: person.name }));
    onClose();
  }

  function request(fields: FormData): Promise<void> {
    const why = { reason: text(fields, "reason") };
    const seconds = text(fields, "for_s");
    switch (act) {
      case "kick":
        return chat.http.delete(`/rooms/${room}/members/${person.id}`, undefined, why);
      case "ban":
        return chat.http.put(`/rooms/${room}/bans/${person.id}`, {}, why);
      case "mute":
        return chat.http.put(`/rooms/${room}/mutes/${person.id}`, seconds === "" ? {} : { for_s: Number(seconds) }, why);
      default:
        return chat.http.put(`/rooms/${room}/members/${person.id}/role`, { role: act.slice("role:".length) });
    }
  }

  return (
    <Dialog title={`${t(`mod.${act}`)}: ${person.name}`} onClose={onClose}>
      <Form action={t(`mod.${act}`)} onSubmit={perform} danger={sure}>
        {(problem) => (
          <>
            <p>{t(`mod.${act}.text`, { name: person.name })}</p>
            {act === "role:owner" && (
              <p role="status" class="font-semibold">
                {sure && t("mod.role:owner.sure", { name: person.name })}
              </p>
            )}
            {act === "mute" && <MuteTerm />}
            {withReason && <Field label={t("reason")} name="reason" problem={problem} hint={t("reason.hint")} />}
          </>
        )}
      </Form>
    </Dialog>
  );
}
