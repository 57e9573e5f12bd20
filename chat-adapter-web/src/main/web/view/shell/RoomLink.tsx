import type { ReadonlySignal } from "@preact/signals";
import { roomName } from "../../room/roomName";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";
import type { OwnRoom } from "../../wire/model";

const MOST = 99;

/** A room in the list, with what is unread there. Drawn anew only when this room changes. */
export function RoomLink({ own, current }: { own: ReadonlySignal<OwnRoom>; current: boolean }) {
  const { chat, t } = useChat();
  const { room, unread, mentions, last_message, notifications } = own.value;
  const quiet = notifications === "nothing";
  const last =
    last_message === null
      ? ""
      : `${last_message.author.name}: ${last_message.text || last_message.attachments?.[0]?.name || t("deleted")}`;
  return (
    <a
      href={roomHash(room.id)}
      class={`flex items-center gap-2 rounded-lg px-2 py-1.5 ${current ? "bg-base-300" : "hover:bg-base-200"}`}
      aria-current={current ? "page" : undefined}
    >
      <Icon name={room.kind === "direct" ? "message" : room.access === "open" ? "hash" : "lock"} class="size-4 shrink-0" />
      <span class="min-w-0 flex-1">
        <span class={`block truncate ${unread > 0 && !quiet ? "font-bold" : ""}`}>{roomName(room, chat.me.id)}</span>
        <span class="block truncate text-xs text-base-content/80">{last}</span>
      </span>
      {quiet && <Icon name="bellOff" class="size-4" />}
      {mentions > 0 && (
        <span class="badge badge-sm badge-primary" title={t("mentions.unread", { count: mentions })}>
          @{mentions > MOST ? `${MOST}+` : mentions}
        </span>
      )}
      {unread > 0 && !quiet && (
        <span class="badge badge-sm badge-neutral" title={t("messages.unread", { count: unread })}>
          {unread > MOST ? `${MOST}+` : unread}
          <span class="sr-only">{t("messages.unread", { count: unread })}</span>
        </span>
      )}
    </a>
  );
}
