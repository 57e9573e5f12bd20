import { useState } from "preact/hooks";
import { useApp } from "../../ui/app";
import { Choice } from "../../ui/Choice";
import { Confirm } from "../../ui/Confirm";
import { Field, text } from "../../ui/Form";

/** Asks before an account goes, and what shall become of what it said. */
export function DeleteAccountDialog({ onClose }: { onClose: () => void }) {
  const { http, session, t } = useApp();
  const [messages, setMessages] = useState<"keep" | "erase">("keep");
  async function remove(fields: FormData) {
    await http.delete("/account", { current_password: text(fields, "current_password"), messages });
    await session.left();
  }
  return (
    <Confirm title={t("account.delete")} action={t("account.delete.action")} onConfirm={remove} onClose={onClose}>
      {(problem) => (
        <>
          <p>{t("account.delete.warning")}</p>
          <Choice
            legend={t("account.delete.messages")}
            name="messages"
            value={messages}
            onChoose={setMessages}
            options={[
              { value: "keep", label: t("account.delete.keep") },
              { value: "erase", label: t("account.delete.erase") },
            ]}
          />
          {problem?.about("messages") !== undefined && (
            <p role="alert" class="alert alert-error">
              {problem.about("messages")}
            </p>
          )}
          <Field
            label={t("account.password.current")}
            name="current_password"
            type="password"
            problem={problem}
            autocomplete="current-password"
            required
            autofocus
          />
        </>
      )}
    </Confirm>
  );
}
