import { useApp } from "../../ui/app";
import { Field, Form, text } from "../../ui/Form";
import { Loaded } from "../../ui/Loaded";
import type { Account } from "../../wire/model";
import { Section } from "./Section";

/** Changes one's e-mail address, or takes it away. */
export function EmailSection() {
  const { http, toasts, t } = useApp();
  async function save(fields: FormData) {
    await http.patch("/account", { email: text(fields, "email") });
    toasts.info(t("account.saved"));
  }
  return (
    <Section title={t("account.email")}>
      <Loaded of="account" load={() => http.get<Account>("/account")}>
        {({ email }) => (
          <Form action={t("save")} onSubmit={save}>
            {(problem) => (
              <Field
                label={t("email.optional")}
                name="email"
                type="email"
                problem={problem}
                value={email ?? ""}
                autocomplete="email"
              />
            )}
          </Form>
        )}
      </Loaded>
    </Section>
  );
}
