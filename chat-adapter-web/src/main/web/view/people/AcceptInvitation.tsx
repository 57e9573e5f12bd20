import { useChat } from "../../ui/app";
import { Form } from "../../ui/Form";
import { Loaded } from "../../ui/Loaded";
import type { HeldInvitation } from "../../wire/model";
import { enterInvited } from "./enter";
import { View } from "./View";

/** What an invitation opens, with the way in. */
export function AcceptInvitation({ token }: { token: string }) {
  const app = useChat();
  const { clock, http, t } = app;
  return (
    <View narrow title={t("invited.title")}>
      <Loaded
        of={token}
        load={() => http.get<HeldInvitation>(`/invitations/${encodeURIComponent(token)}`)}
        refused={(problem) => (problem.status === 404 ? <Invalid /> : undefined)}
      >
        {(held) => (
          <>
            <p class="wrap-anywhere">{t("invited.room", { room: held.room_name })}</p>
            <p class="text-sm text-base-content/80">{t("invited.until", { time: clock.full(held.expires_at) })}</p>
            <Form action={t("join.action")} onSubmit={() => enterInvited(app, held.room_id, token)}>
              {() => null}
            </Form>
          </>
        )}
      </Loaded>
    </View>
  );
}

function Invalid() {
  const { t } = useChat();
  return (
    <>
      <p role="alert">{t("invited.invalid")}</p>
      <a class="btn" href="#/directory">
        {t("directory.title")}
      </a>
    </>
  );
}
