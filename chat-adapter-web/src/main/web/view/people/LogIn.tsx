import { useApp } from "../../ui/app";
import { Field, Form, text } from "../../ui/Form";
import { EntryCard } from "./EntryCard";
import { entryHash, nextHash } from "./nextHash";

/** Lets somebody in who has an account, and goes where they wanted to go. */
export function LogIn() {
  const { router, session, t } = useApp();
  const next = nextHash(router.route.value, location.hash);
  async function logIn(fields: FormData) {
    await session.logIn(text(fields, "username"), text(fields, "password"));
    router.replace(next);
  }
  return (
    <EntryCard title={t("login.title")}>
      <Form action={t("login.action")} onSubmit={logIn}>
        {(problem) => (
          <>
            <Field label={t("username")} name="username" problem={problem} autocomplete="username" required autofocus />
            <Field
              label={t("password")}
              name="password"
              type="password"
              problem={problem}
              autocomplete="current-password"
              required
            />
          </>
        )}
      </Form>
      <p>
        {t("login.new")}{" "}
        <a class="link" href={entryHash("register", next)}>
          {t("register.action")}
        </a>
      </p>
    </EntryCard>
  );
}
