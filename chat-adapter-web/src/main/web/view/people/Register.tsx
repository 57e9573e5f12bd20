import { useApp } from "../../ui/app";
import { Form, text } from "../../ui/Form";
import { EntryCard } from "./EntryCard";
import { NewAccountFields } from "./NewAccountFields";
import { entryHash, nextHash } from "./nextHash";

/** Opens an account, logs in to it, and goes where somebody wanted to go. */
export function Register() {
  const { router, session, t } = useApp();
  const next = nextHash(router.route.value, location.hash);
  async function register(fields: FormData) {
    await session.register(text(fields, "username"), text(fields, "password"), text(fields, "email"));
    router.replace(next);
  }
  return (
    <EntryCard title={t("register.title")}>
      <Form action={t("register.action")} onSubmit={register}>
        {(problem) => <NewAccountFields problem={problem} />}
      </Form>
      <p>
        {t("register.known")}{" "}
        <a class="link" href={entryHash("login", next)}>
          {t("login.action")}
        </a>
      </p>
    </EntryCard>
  );
}
