import { useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Confirm } from "../../ui/Confirm";
import { CopyField } from "../../ui/CopyField";
import { Field, Form, text } from "../../ui/Form";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { Page } from "../../wire/model";
import type { IncomingWebhook, MadeWebhook } from "./webhooks";

/** The addresses at which programs say something in a room. */
export function IncomingWebhooks({ room }: { room: string }) {
  const { chat, clock, t } = useChat();
  const path = `/rooms/${room}/webhooks`;
  const hooks = usePages<IncomingWebhook>(() => chat.http.get<Page<IncomingWebhook>>(path), [room]);
  const [made, setMade] = useState<MadeWebhook>();
  const [revoked, setRevoked] = useState<IncomingWebhook>();

  async function make(fields: FormData) {
    setMade(await chat.http.post<MadeWebhook>(path, { name: text(fields, "name") }));
    hooks.reload();
  }

  return (
    <div class="flex flex-col gap-3">
      <PagedList pages={hooks} label={t("hooks.in")} empty={t("hooks.none")} id={(hook) => hook.id}>
        {(hook) => (
          <>
            <div class="min-w-0 flex-1">
              <p class="truncate font-medium">{hook.name}</p>
              <p class="text-xs text-base-content/80">
                {t("by", { name: hook.created_by.name, at: clock.full(hook.created_at) })}
              </p>
            </div>
            <button
              type="button"
              class="btn btn-sm"
              aria-label={`${t("hooks.revoke")}: ${hook.name}`}
              onClick={() => setRevoked(hook)}
            >
              {t("hooks.revoke")}
            </button>
          </>
        )}
      </PagedList>
      {made !== undefined && (
        <div role="status">
          <CopyField label={made.name} value={new URL(made.url, location.origin).href} hint={t("hooks.address.once")} />
        </div>
      )}
      <Form key={made?.id} action={t("hooks.make")} onSubmit={make}>
        {(problem) => <Field label={t("hooks.name")} name="name" problem={problem} hint={t("hooks.in.hint")} />}
      </Form>
      {revoked !== undefined && (
        <Confirm
          title={`${t("hooks.revoke")}: ${revoked.name}`}
          action={t("hooks.revoke")}
          onConfirm={async () => {
            await chat.http.delete(`${path}/${revoked.id}`);
            hooks.remove(revoked);
          }}
          onClose={() => setRevoked(undefined)}
        >
          {() => <p>{t("hooks.in.revoke.text")}</p>}
        </Confirm>
      )}
    </div>
  );
}
