import { useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Confirm } from "../../ui/Confirm";
import type { Room } from "../../wire/model";

/**
 * Leaving a room. The server lets its owner go, too, who would own what is not in their list any more; so the page has them give it away
 * first.
 */
export function LeaveRoom({ room, owner }: { room: Room; owner: boolean }) {
  const { chat, router, t } = useChat();
  const [asking, setAsking] = useState(false);
  if (owner) {
    return <p class="text-sm text-base-content/80">{t("leave.owner")}</p>;
  }
  async function leave() {
    await chat.http.delete(`/rooms/${room.id}/members/me`);
    chat.rooms.remove(room.id);
    router.go("#/");
  }
  return (
    <>
      <button type="button" class="btn border-error" onClick={() => setAsking(true)}>
        {t("leave")}…
      </button>
      {asking && (
        <Confirm title={`${t("leave")}: ${room.name}`} action={t("leave")} onConfirm={leave} onClose={() => setAsking(false)}>
          {() => <p>{t(room.listed && room.access === "open" ? "leave.text" : "leave.text.closed")}</p>}
        </Confirm>
      )}
    </>
  );
}
