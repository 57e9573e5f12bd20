import { useState } from "preact/hooks";
import { address } from "../../api/http";
import { useChat } from "../../ui/app";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { AuditEntry, Page } from "../../wire/model";
import { AUDIT_ACTIONS } from "./auditActions";
import { auditSentence } from "./auditSentence";

/** Who did what to whom in a room, and why, for those who keep order there; the newest first. */
export function AuditLog({ room }: { room: string }) {
  const app = useChat();
  const { chat, clock, t } = app;
  const [action, setAction] = useState("");
  const path = `/rooms/${room}/audit`;
  const entries = usePages<AuditEntry>((before) => chat.http.get<Page<AuditEntry>>(path, { action, before }), [room, action]);
  return (
    <div class="flex flex-col gap-3">
      <div class="flex flex-wrap items-center justify-between gap-2">
        <select
          class="select w-auto max-w-full"
          aria-label={t("audit.filter")}
          onChange={(event) => setAction(event.currentTarget.value)}
        >
          <option value="">{t("audit.all")}</option>
          {AUDIT_ACTIONS.map((known) => (
            <option key={known} value={known}>
              {t(`audited.${known}`)}
            </option>
          ))}
        </select>
        <a class="btn btn-sm" href={address(`${path}/export`, { action })} download>
          {t("export")}
        </a>
      </div>
      <PagedList pages={entries} label={t("audit")} empty={t("audit.none")} id={(entry) => String(entry.number)}>
        {(entry) => (
          <div class="min-w-0 wrap-anywhere">
            <p>{auditSentence(app, entry)}</p>
            <p class="text-xs text-base-content/80">
              <time dateTime={entry.at}>{clock.full(entry.at)}</time>
              {entry.reason !== null && ` · ${t("reason")}: ${entry.reason}`}
            </p>
          </div>
        )}
      </PagedList>
    </div>
  );
}
