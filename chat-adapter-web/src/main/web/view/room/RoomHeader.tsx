import { useState } from "preact/hooks";
import { roomName } from "../../room/roomName";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";
import type { Membership } from "../../wire/model";
import { InviteDialog } from "../people/InviteDialog";
import { DrawerButton } from "../shell/DrawerButton";

/** The name of a room, and the ways to what stands beside its messages. */
export function RoomHeader({ own }: { own: Membership }) {
  const { chat, t } = useChat();
  const [inviting, setInviting] = useState(false);
  const { room } = own;
  const here = (panel: "members" | "settings" | "files") => roomHash(room.id, { panel });
  return (
    <header class="flex items-center gap-1 px-2 sm:px-4 h-14 shrink-0 border-b border-base-300">
      <DrawerButton />
      <h1 class="flex-1 min-w-0 truncate font-semibold text-lg">{roomName(room, chat.me.id)}</h1>
      {room.kind === "room" && (
        <button
          type="button"
          class="btn btn-ghost btn-sm btn-square"
          aria-label={t("invite")}
          title={t("invite")}
          onClick={() => setInviting(true)}
        >
          <Icon name="invite" />
        </button>
      )}
      <a
        class="btn btn-ghost btn-sm btn-square max-sm:hidden"
        href={`#/search?q=${encodeURIComponent(room.kind === "room" ? `in:${room.name} ` : "")}`}
        aria-label={t("search")}
        title={t("search")}
      >
        <Icon name="search" />
      </a>
      {room.kind === "room" && (
        <a class="btn btn-ghost btn-sm btn-square max-sm:hidden" href={here("files")} aria-label={t("files")} title={t("files")}>
          <Icon name="files" />
        </a>
      )}
      <a class="btn btn-ghost btn-sm btn-square" href={here("members")} aria-label={t("members")} title={t("members")}>
        <Icon name="users" />
      </a>
      <a class="btn btn-ghost btn-sm btn-square" href={here("settings")} aria-label={t("settings")} title={t("settings")}>
        <Icon name="settings" />
      </a>
      {inviting && <InviteDialog room={room} onClose={() => setInviting(false)} />}
    </header>
  );
}
