import { useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import { useChat } from "../../ui/app";
import { Confirm } from "../../ui/Confirm";
import { CopyField } from "../../ui/CopyField";
import { Field, Form, sentence, text } from "../../ui/Form";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { Page } from "../../wire/model";
import { OutgoingWebhookRow } from "./OutgoingWebhookRow";
import type { OutgoingWebhook } from "./webhooks";

/** The addresses that are told what happens in a room. */
export function OutgoingWebhooks({ room }: { room: string }) {
  const app = useChat();
  const { chat, toasts, t } = app;
  const path = `/rooms/${room}/outgoing-webhooks`;
  const hooks = usePages<OutgoingWebhook>(() => chat.http.get<Page<OutgoingWebhook>>(path), [room]);
  const [made, setMade] = useState<OutgoingWebhook>();
  const [removed, setRemoved] = useState<OutgoingWebhook>();

  async function make(fields: FormData) {
    setMade(await chat.http.post<OutgoingWebhook>(path, { url: text(fields, "url") }));
    hooks.reload();
  }

  const enable = (hook: OutgoingWebhook) =>
    chat.http.post(`${path}/${hook.id}/enable`).then(
      () => hooks.reload(),
      (thrown) => toasts.error(sentence(app, problemOf(thrown))),
    );

  return (
    <div class="flex flex-col gap-3">
      <PagedList pages={hooks} label={t("hooks.out")} empty={t("hooks.none")} id={(hook) => hook.id}>
        {(hook) => <OutgoingWebhookRow hook={hook} onEnable={() => enable(hook)} onDelete={() => setRemoved(hook)} />}
      </PagedList>
      {made?.secret !== undefined && (
        <div role="status">
          <CopyField label={t("hooks.secret")} value={made.secret} hint={t("hooks.secret.once")} />
        </div>
      )}
      <Form key={made?.id} action={t("hooks.make")} onSubmit={make}>
        {(problem) => <Field label={t("hooks.url")} name="url" type="url" problem={problem} hint={t("hooks.out.hint")} />}
      </Form>
      {removed !== undefined && (
        <Confirm
          title={t("hooks.delete")}
          action={t("hooks.delete")}
          onConfirm={async () => {
            await chat.http.delete(`${path}/${removed.id}`);
            hooks.remove(removed);
          }}
          onClose={() => setRemoved(undefined)}
        >
          {() => <p class="wrap-anywhere">{t("hooks.out.delete.text", { url: removed.url })}</p>}
        </Confirm>
      )}
    </div>
  );
}
