import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { problemOf } from "../../api/problem";
import { roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import { sentence } from "../../ui/Form";
import type { Membership, Message } from "../../wire/model";
import { useOwnRole } from "../beside/useOwnRole";
import { DeleteDialog } from "./DeleteDialog";
import { EmojiDialog } from "./EmojiDialog";
import { FormerTexts } from "./FormerTexts";

export type Act = "reply" | "thread" | "edit" | "delete" | "react" | "copyLink" | "history";

export interface Acts {
  can(act: Act): boolean;
  run(act: Act): void;
  react(emoji: string): void;
  /** The dialog that an act has opened. */
  dialog: VNode | null;
}

/** What one can do with a message, and doing it. The server decides; what it would refuse is not offered. */
export function useMessageActs(own: Membership, message: Message, onEdit: () => void): Acts {
  const app = useChat();
  const { chat, composing, router, toasts, t } = app;
  const [open, setOpen] = useState<"delete" | "react" | "history">();
  const moderates = useOwnRole(own) !== "member";
  const room = own.room.id;
  const there = !message.deleted && !message.withheld && message.text !== null;
  const mine = message.author.id === chat.me.id;
  const close = () => setOpen(undefined);

  const allowed: Record<Act, boolean> = {
    reply: there,
    thread: true,
    react: there,
    copyLink: true,
    edit: there && (mine || moderates),
    delete: there && (mine || moderates),
    history: message.edited_at !== null && there && moderates,
  };

  function react(emoji: string) {
    chat.react(room, message, emoji).catch((thrown) => toasts.error(sentence(app, problemOf(thrown))));
  }

  const acts: Record<Act, () => void> = {
    reply: () => composing.reply(room, message),
    thread: () => router.go(roomHash(room, { panel: "thread", thread: message.thread_id ?? message.id })),
    edit: onEdit,
    delete: () => setOpen("delete"),
    react: () => setOpen("react"),
    history: () => setOpen("history"),
    copyLink: () => {
      const link = `${location.origin}/${roomHash(room, { seq: message.seq })}`;
      navigator.clipboard.writeText(link).then(
        () => toasts.info(t("link.copied")),
        () => toasts.info(link),
      );
    },
  };

  const dialogs = {
    delete: () => <DeleteDialog own={own} message={message} onClose={close} />,
    react: () => <EmojiDialog onPick={react} onClose={close} />,
    history: () => <FormerTexts room={room} message={message} onClose={close} />,
  };

  return {
    can: (act) => allowed[act],
    run: (act) => acts[act](),
    react,
    dialog: open === undefined ? null : dialogs[open](),
  };
}
