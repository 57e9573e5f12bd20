import type { Problem } from "../../api/problem";
import { useApp } from "../../ui/app";
import { Field } from "../../ui/Form";

/** What an account takes. */
export function NewAccountFields({ problem }: { problem: Problem | undefined }) {
  const { t } = useApp();
  return (
    <>
      <Field
        label={t("username")}
        name="username"
        problem={problem}
        autocomplete="username"
        hint={t("username.hint")}
        required
        autofocus
      />
      <Field label={t("password")} name="password" type="password" problem={problem} autocomplete="new-password" required />
      <Field label={t("email.optional")} name="email" type="email" problem={problem} autocomplete="email" />
    </>
  );
}
