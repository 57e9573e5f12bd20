import { roomHash } from "../../state/route";
import { useApp } from "../../ui/app";
import { Field, Form, text } from "../../ui/Form";
import { Loaded } from "../../ui/Loaded";
import type { Room } from "../../wire/model";
import { EntryCard } from "./EntryCard";
import { NewAccountFields } from "./NewAccountFields";

/** The first run: makes the administrator and the first room, by the secret that the server wrote to its log. */
export function SetUp({ secret }: { secret: string }) {
  const { http, t } = useApp();
  return (
    <EntryCard title={t("setup.title")}>
      <Loaded of={secret} load={() => http.get<{ needed: boolean }>("/setup")}>
        {({ needed }) => (needed ? <SetUpForm secret={secret} /> : <Done />)}
      </Loaded>
    </EntryCard>
  );
}

function SetUpForm({ secret }: { secret: string }) {
  const { http, router, session, t } = useApp();
  async function setUp(fields: FormData) {
    const username = text(fields, "username");
    const password = text(fields, "password");
    const email = text(fields, "email");
    const { room } = await http.post<{ room: Room }>("/setup", {
      secret,
      username,
      password,
      room: text(fields, "room"),
      ...(email === "" ? {} : { email }),
    });
    await session.logIn(username, password);
    router.replace(roomHash(room.id));
  }
  return (
    <>
      <p>{t("setup.welcome")}</p>
      <Form action={t("setup.action")} onSubmit={setUp}>
        {(problem) => (
          <>
            <NewAccountFields problem={problem} />
            <Field
              label={t("setup.room")}
              name="room"
              problem={problem}
              hint={t("create.name.hint")}
              autocomplete="off"
              required
            />
            {problem?.about("secret") !== undefined && (
              <p role="alert" class="alert alert-error">
                {problem.about("secret")}
              </p>
            )}
          </>
        )}
      </Form>
    </>
  );
}

function Done() {
  const { t } = useApp();
  return (
    <>
      <p>{t("setup.done")}</p>
      <a class="btn btn-primary" href="#/">
        {t("setup.on")}
      </a>
    </>
  );
}
