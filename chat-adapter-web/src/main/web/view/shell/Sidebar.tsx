import { useState } from "preact/hooks";
import { Avatar } from "../../ui/Avatar";
import { useChat } from "../../ui/app";
import { Icon } from "../../ui/icons";
import { Logo } from "../../ui/Logo";
import { Menu } from "../../ui/Menu";
import { CreateRoomDialog } from "../people/CreateRoom";
import { NewDirectDialog } from "../people/NewDirect";
import { RoomLink } from "./RoomLink";

/** One's rooms, the ways to find and make others, and one's own affairs. */
export function Sidebar({
  current,
  onSwitch,
  onHelp,
}: {
  current: string | undefined;
  onSwitch: () => void;
  onHelp: () => void;
}) {
  const { chat, router, session, t } = useChat();
  const [making, setMaking] = useState<"room" | "direct">();
  const order = chat.rooms.order.value;
  return (
    <div class="flex flex-col h-full w-72 max-w-[85vw] bg-base-100 border-e border-base-300">
      <div class="flex items-center gap-1 px-2 h-14 shrink-0 border-b border-base-300">
        <Logo size={28} />
        <strong class="flex-1 px-1">Hexachat</strong>
        <button
          type="button"
          class="btn btn-ghost btn-sm btn-square"
          aria-label={t("switch.room")}
          title={`${t("switch.room")} (Ctrl K)`}
          onClick={onSwitch}
        >
          <Icon name="search" />
        </button>
        <Menu
          label={t("new")}
          button={<Icon name="plus" />}
          items={[
            { label: t("create.room"), action: () => setMaking("room") },
            { label: t("new.direct"), action: () => setMaking("direct") },
            { label: t("directory"), action: () => router.go("#/directory") },
          ]}
          end
        />
      </div>
      <ul class="flex-1 min-h-0 overflow-y-auto p-2 flex flex-col gap-0.5" id="room-list">
        {order.map((id) => {
          const own = chat.rooms.find(id);
          return own === undefined ? null : (
            <li key={id}>
              <RoomLink own={own} current={id === current} />
            </li>
          );
        })}
      </ul>
      {chat.rooms.loaded.value && order.length === 0 && <p class="p-4 text-center">{t("rooms.none")}</p>}
      <a class="btn btn-ghost justify-start mx-2" href="#/directory">
        <Icon name="compass" />
        {t("directory")}
      </a>
      <div class="flex items-center gap-2 p-2 border-t border-base-300">
        <Avatar person={chat.me} small />
        <a href="#/account" class="flex-1 min-w-0 truncate link link-hover">
          {chat.me.name}
        </a>
        <button
          type="button"
          class="btn btn-ghost btn-sm btn-square"
          aria-label={t("help")}
          title={`${t("help")} (?)`}
          onClick={onHelp}
        >
          <Icon name="help" />
        </button>
        <a href="#/account" class="btn btn-ghost btn-sm btn-square" aria-label={t("account")} title={t("account")}>
          <Icon name="settings" />
        </a>
        <button
          type="button"
          class="btn btn-ghost btn-sm btn-square"
          aria-label={t("log.out")}
          title={t("log.out")}
          onClick={() => void session.logOut()}
        >
          <Icon name="logOut" />
        </button>
      </div>
      {making === "room" && <CreateRoomDialog onClose={() => setMaking(undefined)} />}
      {making === "direct" && <NewDirectDialog onClose={() => setMaking(undefined)} />}
    </div>
  );
}
