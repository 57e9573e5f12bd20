import { useEffect } from "preact/hooks";
import { roomName } from "../../room/roomName";
import { useChat } from "../../ui/app";

/** Says why a room is not in the list any more. */
export function useLostRooms(): void {
  const { chat, toasts, t } = useChat();
  useEffect(
    () =>
      chat.onRoomEnded(({ room }, code) => {
        const name = roomName(room, chat.me.id);
        toasts.info(t(code === "room.not_found" ? "room.ended.deleted" : "room.ended", { room: name }));
      }),
    [chat],
  );
}
