import { useId, useState } from "preact/hooks";
import { useApp } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import { Field, Form, text } from "../../ui/Form";
import { usePages } from "../../ui/usePages";
import type { Invitation, MadeInvitation, Page, Room } from "../../wire/model";
import { InviteLink } from "./InviteLink";
import { OpenInvitations } from "./OpenInvitations";

const HOUR_S = 3600;
const DAY_S = 24 * HOUR_S;

/** Makes invitations to a room, and withdraws them; for those who keep order there. */
export function InviteDialog({ room, onClose }: { room: Room; onClose: () => void }) {
  const { http, t } = useApp();
  const id = useId();
  const [made, setMade] = useState<MadeInvitation>();
  const open = usePages((after) => http.get<Page<Invitation>>(`/rooms/${room.id}/invitations`, { after }), [room.id]);

  async function make(fields: FormData) {
    const uses = text(fields, "max_uses");
    const wanted = { expires_in_s: Number(text(fields, "expires_in_s")), ...(uses === "" ? {} : { max_uses: Number(uses) }) };
    setMade(await http.post<MadeInvitation>(`/rooms/${room.id}/invitations`, wanted));
    open.reload();
  }

  return (
    <Dialog title={t("invite.title", { room: room.name })} onClose={onClose}>
      <div class="flex flex-col gap-4">
        <Form action={t("invite.action")} onSubmit={make}>
          {(problem) => (
            <>
              <div class="flex flex-col gap-1">
                <label for={id} class="text-sm font-medium">
                  {t("invite.expires")}
                </label>
                <select id={id} name="expires_in_s" class="select w-full">
                  <option value={HOUR_S}>{t("invite.hour")}</option>
                  <option value={DAY_S}>{t("invite.day")}</option>
                  <option value={7 * DAY_S} selected>
                    {t("invite.week")}
                  </option>
                  <option value={30 * DAY_S}>{t("invite.month")}</option>
                </select>
              </div>
              <Field label={t("invite.uses")} name="max_uses" type="number" problem={problem} value="10" min={1} max={10_000} />
            </>
          )}
        </Form>
        {made !== undefined && <InviteLink key={made.id} token={made.token} room={room.name} />}
        <OpenInvitations room={room.id} open={open} />
      </div>
    </Dialog>
  );
}
