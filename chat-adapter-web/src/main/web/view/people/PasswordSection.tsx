import { useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Field, Form, text } from "../../ui/Form";
import { Section } from "./Section";

/** Changes one's password. */
export function PasswordSection() {
  const { chat, http, toasts, t } = useChat();
  const [changes, setChanges] = useState(0);
  async function change(fields: FormData) {
    await http.post("/account/password", {
      current_password: text(fields, "current_password"),
      new_password: text(fields, "new_password"),
    });
    setChanges(changes + 1);
    toasts.info(t("account.password.changed"));
  }
  return (
    <Section title={t("password")}>
      <p class="text-sm text-base-content/80">{t("account.password.note")}</p>
      <Form key={changes} action={t("account.password.action")} onSubmit={change}>
        {(problem) => (
          <>
            {/* For password managers: whose password it is. */}
            <input type="text" name="username" autocomplete="username" value={chat.me.name} readOnly hidden />
            <Field
              label={t("account.password.current")}
              name="current_password"
              type="password"
              problem={problem}
              autocomplete="current-password"
              required
            />
            <Field
              label={t("account.password.new")}
              name="new_password"
              type="password"
              problem={problem}
              autocomplete="new-password"
              required
            />
          </>
        )}
      </Form>
    </Section>
  );
}
