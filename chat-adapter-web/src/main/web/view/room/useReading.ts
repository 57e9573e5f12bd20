import { useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { OpenRoom } from "../../room/openRoom";
import { useChat } from "../../ui/app";
import type { Membership } from "../../wire/model";

/** Marks a room as read while somebody looks at its end. */
export function useReading(own: Membership, open: OpenRoom): void {
  const { chat, attention } = useChat();
  const room = own.room.id;
  useSignalEffect(() => {
    const last = open.timeline.value.messages.at(-1);
    if (attention.value && open.atEnd.value && !open.timeline.value.newer && last !== undefined) {
      chat.read(room, last.seq);
    }
  });
  useEffect(() => () => chat.close(room), [room]);
}
