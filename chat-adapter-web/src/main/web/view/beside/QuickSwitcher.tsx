import { useEffect, useRef, useState } from "preact/hooks";
import { roomName } from "../../room/roomName";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import type { OwnRoom } from "../../wire/model";
import { candidates, waits } from "./switching";

const LIST = "switcher-rooms";

/** Goes to a room by a few letters of its name: a combobox as the ARIA Authoring Practices describe it. */
export function QuickSwitcher({ onClose }: { onClose: () => void }) {
  const { chat, router, t } = useChat();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const name = (own: OwnRoom) => roomName(own.room, chat.me.id);
  const rooms = chat.rooms.order.value.flatMap((id) => chat.rooms.find(id)?.value ?? []);
  const found = candidates(rooms, typed, name);
  const at = Math.min(chosen, found.length - 1);

  useEffect(() => document.getElementById(`${LIST}-${at}`)?.scrollIntoView({ block: "nearest" }), [at]);

  function go(own: OwnRoom | undefined) {
    if (own !== undefined) {
      onClose();
      router.go(roomHash(own.room.id));
    }
  }

  function keys(event: KeyboardEvent) {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to !== undefined && found.length > 0) {
      event.preventDefault();
      setChosen((to + found.length) % found.length);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      go(found[at]);
    }
  }

  return (
    <Dialog title={t("switch.room")} onClose={onClose}>
      <input
        ref={field}
        type="text"
        role="combobox"
        class="input w-full"
        aria-label={t("switch.name")}
        placeholder={t("switch.name")}
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={LIST}
        aria-activedescendant={found.length > 0 ? `${LIST}-${at}` : undefined}
        autoComplete="off"
        onKeyDown={keys}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
      />
      <div id={LIST} role="listbox" aria-label={t("rooms")} class="mt-2 max-h-80 overflow-y-auto">
        {found.map((own, index) => (
          <div
            key={own.room.id}
            id={`${LIST}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            class={`flex cursor-pointer items-center gap-2 rounded px-3 py-2 ${index === at ? "bg-primary text-primary-content" : "hover:bg-base-200"}`}
            onMouseDown={(event) => {
              event.preventDefault();
              go(own);
            }}
          >
            <span class="min-w-0 flex-1 truncate">{name(own)}</span>
            {waits(own) && <span class="text-sm">{t("messages.unread", { count: own.unread })}</span>}
          </div>
        ))}
      </div>
      <p role="status">{found.length === 0 && t("switch.none")}</p>
    </Dialog>
  );
}
