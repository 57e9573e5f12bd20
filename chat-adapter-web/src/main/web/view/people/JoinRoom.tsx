import { useChat } from "../../ui/app";
import { Field, Form, text } from "../../ui/Form";
import type { Room } from "../../wire/model";
import { enter, enterOwn } from "./enter";

/** A room that one is not a member of: what it takes to become one. Joins, and shows the room. */
export function JoinRoom({ room }: { room: Room }) {
  const app = useChat();
  const { chat, t } = app;
  const invitedOnly = room.access === "invitation" && room.owner_id !== chat.me.id;
  return (
    <div class="w-[min(24rem,calc(100vw-4rem))] m-auto flex flex-col gap-4 text-start">
      <h1 class="text-xl font-semibold wrap-anywhere">{room.name}</h1>
      {invitedOnly ? (
        <>
          <p>{t("join.invitation")}</p>
          <a class="btn" href="#/directory">
            {t("directory.title")}
          </a>
        </>
      ) : room.access === "password" ? (
        <>
          <p>{t("join.password")}</p>
          <Form action={t("join.action")} onSubmit={(fields) => enter(app, room.id, text(fields, "password"))}>
            {(problem) => (
              <Field
                label={t("room.password")}
                name="password"
                type="password"
                problem={problem}
                autocomplete="off"
                required
                autofocus
              />
            )}
          </Form>
        </>
      ) : (
        <>
          <p>{t("join.open")}</p>
          <Form action={t("join.action")} onSubmit={() => enterOwn(app, room)}>
            {() => null}
          </Form>
        </>
      )}
    </div>
  );
}
