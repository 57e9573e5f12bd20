import { useEffect, useMemo } from "preact/hooks";
import type { OpenRoom } from "../../room/openRoom";
import { useChat } from "../../ui/app";
import { useRoomEvents } from "./useRoomEvents";

/** The answers of a thread, from the newest on, kept up to date while the component is there. */
export function useThread(room: string, thread: string): OpenRoom {
  const { chat } = useChat();
  const open = useMemo(() => chat.openThread(room, thread), [chat, room, thread]);
  useEffect(() => void open.showNewest(), [open]);
  useRoomEvents(room, {
    onEvents: (events) =>
      open.take(events.filter((event) => event.type !== "message.posted" || event.message.thread_id === thread)),
    onSubscribed: ({ reset }) => (reset ? open.reset() : open.resumed()),
  });
  return open;
}
