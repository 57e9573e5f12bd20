import { effect, type ReadonlySignal } from "@preact/signals";
import type { Translate } from "../i18n";
import type { Chat } from "./chat";
import { type Surface, wants } from "./notifier";

/** Tells of what is unread where the page itself is not seen: in its title, by notifications, and as presence to others. */
export function tellOutside(
  chat: Chat,
  looked: ReadonlySignal<boolean>,
  t: Translate,
  document: Document,
  surface: Surface,
): void {
  effect(() => chat.look(looked.value ? "online" : "away"));
  effect(() => {
    const { mentions, messages } = chat.unread.value;
    document.title = mentions > 0 ? `(${mentions}) Hexachat` : messages > 0 ? "• Hexachat" : "Hexachat";
  });
  chat.onEvents((room, events) => {
    const own = chat.rooms.find(room)?.peek();
    if (own === undefined || (looked.peek() && chat.current.peek()?.id === room)) {
      return;
    }
    for (const event of events) {
      if (event.type === "message.posted" && event.seq > own.read_seq && wants(own, event, chat.me.id)) {
        const { author, text } = event.message;
        // A direct conversation is called by its people already.
        const title = own.room.kind === "direct" ? author.name : `${author.name} · ${own.room.name}`;
        surface.show({ title, body: text || t("sent.file"), room, seq: event.seq });
        surface.sound();
      }
    }
  });
}
