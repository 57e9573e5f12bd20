import { useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import { useApp } from "../../ui/app";
import { Confirm } from "../../ui/Confirm";
import { sentence } from "../../ui/Form";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { Page, Session } from "../../wire/model";
import { Section } from "./Section";

/** Where one is logged in, and how to end that, here and there. */
export function SessionsSection() {
  const app = useApp();
  const { clock, http, session: own, t } = app;
  const [asking, setAsking] = useState(false);
  const sessions = usePages((after) => http.get<Page<Session>>("/sessions", { after }), []);

  async function end(session: Session) {
    try {
      await http.delete(`/sessions/${session.id}`);
      sessions.remove(session);
    } catch (thrown) {
      const refusal = problemOf(thrown);
      if (refusal.code === "session.not_found") {
        sessions.remove(session);
      } else {
        app.toasts.error(sentence(app, refusal));
      }
    }
  }

  return (
    <Section title={t("account.sessions")}>
      <PagedList pages={sessions} label={t("account.sessions")} empty={t("account.sessions.none")} id={(session) => session.id}>
        {(session) => (
          <>
            <span class="flex-1 min-w-40 flex flex-col">
              <span>{t("account.session.used", { time: clock.full(session.last_used_at) })}</span>
              <span class="text-sm text-base-content/80">
                {t("account.session.since", { time: clock.full(session.created_at) })}
              </span>
            </span>
            {session.current ? (
              <strong class="badge">{t("account.session.this")}</strong>
            ) : (
              <button
                type="button"
                class="btn btn-sm"
                aria-label={`${t("account.session.end")}: ${t("account.session.used", { time: clock.full(session.last_used_at) })}`}
                onClick={() => end(session)}
              >
                {t("account.session.end")}
              </button>
            )}
          </>
        )}
      </PagedList>
      <button type="button" class="btn self-start h-auto min-h-10 py-1" onClick={() => setAsking(true)}>
        {t("account.everywhere")}
      </button>
      {asking && (
        <Confirm
          title={t("account.everywhere")}
          action={t("account.everywhere")}
          onConfirm={() => own.logOutEverywhere()}
          onClose={() => setAsking(false)}
        >
          {() => <p>{t("account.everywhere.note")}</p>}
        </Confirm>
      )}
    </Section>
  );
}
