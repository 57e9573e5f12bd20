import { useId, useState } from "preact/hooks";
import { type Problem, problemOf } from "../../api/problem";
import { useApp } from "../../ui/app";
import { sentence } from "../../ui/Form";
import { PagedList } from "../../ui/PagedList";
import type { Pages } from "../../ui/usePages";
import type { Invitation } from "../../wire/model";

/** The invitations of a room that are still good, with a way to withdraw each. */
export function OpenInvitations({ room, open }: { room: string; open: Pages<Invitation> }) {
  const app = useApp();
  const { clock, http, t } = app;
  const id = useId();
  const [problem, setProblem] = useState<Problem>();

  async function withdraw(invitation: Invitation) {
    setProblem(undefined);
    try {
      await http.delete(`/rooms/${room}/invitations/${invitation.id}`);
      open.remove(invitation);
    } catch (thrown) {
      const refusal = problemOf(thrown);
      if (refusal.code === "invitation.not_found") {
        open.remove(invitation);
      } else {
        setProblem(refusal);
      }
    }
  }

  return (
    <section aria-labelledby={id} class="flex flex-col gap-2">
      <h3 id={id} class="font-semibold">
        {t("invite.open")}
      </h3>
      {problem !== undefined && (
        // A toast would stand behind the dialog, where nobody hears of it.
        <p role="alert" class="alert alert-error">
          {sentence(app, problem)}
        </p>
      )}
      <PagedList pages={open} label={t("invite.open")} empty={t("invite.none")} id={(invitation) => invitation.id}>
        {(invitation) => {
          const words = t("invite.state", {
            name: invitation.created_by.name,
            uses: invitation.uses,
            most: invitation.max_uses,
            time: clock.full(invitation.expires_at),
          });
          return (
            <>
              <span class="flex-1 min-w-40 text-sm wrap-anywhere">{words}</span>
              <button
                type="button"
                class="btn btn-sm"
                aria-label={`${t("invite.withdraw")}: ${words}`}
                onClick={() => withdraw(invitation)}
              >
                {t("invite.withdraw")}
              </button>
            </>
          );
        }}
      </PagedList>
    </section>
  );
}
