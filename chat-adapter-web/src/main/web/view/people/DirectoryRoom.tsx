import { useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import { roomHash } from "../../state/route";
import { type ChatApp, useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";
import { Icon } from "../../ui/icons";
import type { Room } from "../../wire/model";
import { enter } from "./enter";

/** A room that was found: what it takes to join, and the way in. */
export function DirectoryRoom({ room }: { room: Room }) {
  const app = useChat();
  const { chat, t } = app;
  const mine = chat.rooms.order.value.includes(room.id);
  return (
    <>
      <Icon name={room.access === "open" ? "hash" : "lock"} class="size-5 shrink-0" />
      <span class="flex-1 min-w-32 flex flex-col">
        <span class="font-medium wrap-anywhere">{room.name}</span>
        <span class="text-sm text-base-content/80">{mine ? t("directory.mine") : takes(app, room)}</span>
      </span>
      {mine ? <RoomLink room={room} word={t("directory.open")} /> : <WayIn room={room} />}
    </>
  );
}

function WayIn({ room }: { room: Room }) {
  const app = useChat();
  const { chat, t } = app;
  const [busy, setBusy] = useState(false);
  async function join() {
    setBusy(true);
    try {
      await enter(app, room.id);
    } catch (thrown) {
      app.toasts.error(sentence(app, problemOf(thrown)));
      setBusy(false);
    }
  }
  if (room.access === "open") {
    return (
      <button
        type="button"
        class="btn btn-sm"
        aria-disabled={busy}
        aria-label={label(t("join.action"), room)}
        onClick={() => busy || join()}
      >
        {t("join.action")}
      </button>
    );
  }
  return room.access === "password" || room.owner_id === chat.me.id ? <RoomLink room={room} word={t("join.action")} /> : null;
}

function RoomLink({ room, word }: { room: Room; word: string }) {
  return (
    <a class="btn btn-sm" href={roomHash(room.id)} aria-label={label(word, room)}>
      {word}
    </a>
  );
}

/** Buttons of a list need to be told apart without it. */
function label(word: string, room: Room): string {
  return `${word}: ${room.name}`;
}

function takes({ t }: ChatApp, { access }: Room): string {
  switch (access) {
    case "open":
      return t("takes.nothing");
    case "password":
      return t("takes.password");
    case "invitation":
      return t("takes.invitation");
  }
}
