import { useEffect, useRef } from "preact/hooks";
import { useChat } from "../../ui/app";
import type { RoomEvent, Subscribed } from "../../wire/frames";

export interface RoomListener {
  onEvents?(events: readonly RoomEvent[]): void;
  /** Events are told (again); with `reset`, some were missed. */
  onSubscribed?(subscribed: Subscribed): void;
}

/** Tells a component what happens in a room while it is there; always the listener of its latest drawing. */
export function useRoomEvents(room: string, listener: RoomListener): void {
  const { chat } = useChat();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const stopFrames = chat.connection.onFrames((frames) => {
      for (const frame of frames) {
        if (frame.type === "subscribed" && frame.room === room) {
          latest.current.onSubscribed?.(frame);
        }
      }
    });
    const stopEvents = chat.onEvents((where, events) => where === room && latest.current.onEvents?.(events));
    return () => {
      stopFrames();
      stopEvents();
    };
  }, [chat, room]);
}
