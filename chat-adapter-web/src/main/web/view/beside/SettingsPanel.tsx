import { useState } from "preact/hooks";
import { address } from "../../api/http";
import { useChat } from "../../ui/app";
import { Disclosure } from "../../ui/Disclosure";
import type { OwnRoom } from "../../wire/model";
import { InviteDialog } from "../people/InviteDialog";
import { AccessSettings } from "./AccessSettings";
import { DeleteRoom } from "./DeleteRoom";
import { IncomingWebhooks } from "./IncomingWebhooks";
import { LeaveRoom } from "./LeaveRoom";
import { NameSettings } from "./NameSettings";
import { NotificationSettings } from "./NotificationSettings";
import { OutgoingWebhooks } from "./OutgoingWebhooks";
import { RetentionSettings } from "./RetentionSettings";
import { Setting } from "./Setting";
import { SlowModeSettings } from "./SlowModeSettings";
import { useOwnRole } from "./useOwnRole";

/** What one can set of a room, by the role that one has; of a direct conversation, what one wants to be told of. */
export function SettingsPanel({ own }: { own: OwnRoom }) {
  const { t } = useChat();
  const role = useOwnRole(own);
  const [inviting, setInviting] = useState(false);
  const { room } = own;
  const moderates = role !== "member";
  const owns = role === "owner";
  return (
    <div class="flex flex-col gap-4 p-3">
      <NotificationSettings own={own} />
      {room.kind === "room" && (
        <>
          {moderates && (
            <button type="button" class="btn" onClick={() => setInviting(true)}>
              {t("settings.invite")}
            </button>
          )}
          {moderates && (
            <Setting label={t("create.name")}>
              <NameSettings room={room} />
            </Setting>
          )}
          {owns && (
            <Setting label={t("create.access")}>
              <AccessSettings room={room} />
            </Setting>
          )}
          {moderates && (
            <Setting label={t("slow")}>
              <SlowModeSettings room={room} />
            </Setting>
          )}
          {owns && (
            <Setting label={t("retention")}>
              <RetentionSettings room={room} />
            </Setting>
          )}
          {moderates && (
            <div>
              <Disclosure title={t("hooks.in")}>{() => <IncomingWebhooks room={room.id} />}</Disclosure>
              <Disclosure title={t("hooks.out")}>{() => <OutgoingWebhooks room={room.id} />}</Disclosure>
            </div>
          )}
          {owns && (
            <a class="btn" href={address(`/rooms/${room.id}/export`, { attachments: true })} download>
              {t("settings.export")}
            </a>
          )}
          <LeaveRoom room={room} owner={own.role === "owner"} />
          {owns && <DeleteRoom room={room} />}
        </>
      )}
      {inviting && <InviteDialog room={room} onClose={() => setInviting(false)} />}
    </div>
  );
}
