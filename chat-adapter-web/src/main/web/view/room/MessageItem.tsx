import { useComputed } from "@preact/signals";
import { Avatar } from "../../ui/Avatar";
import { useChat } from "../../ui/app";
import { memo } from "../../ui/memo";
import type { Membership, Message } from "../../wire/model";
import { Editor } from "./Editor";
import { MessageAttachments } from "./MessageAttachments";
import { MessageBody } from "./MessageBody";
import { MessageTools } from "./MessageTools";
import { Quote } from "./Quote";
import { Reactions } from "./Reactions";
import { ThreadLink } from "./ThreadLink";
import { type Act, useMessageActs } from "./useMessageActs";

interface Props {
  own: Membership;
  message: Message;
  /** It follows one of the same author, whose name is not said again. */
  grouped: boolean;
  inThread?: boolean;
}

const KEYS: Record<string, Act> = { r: "reply", t: "thread", e: "edit", "+": "react", Delete: "delete", c: "copyLink" };

/** A message with all that hangs on it. Focused, it takes the keys of its acts. */
export const MessageItem = memo(function MessageItem({ own, message, grouped, inThread = false }: Props) {
  const { chat, clock, composing, t } = useChat();
  const editing = useComputed(() => composing.editing.value === message.id).value;
  const acts = useMessageActs(own, message, () => composing.edit(message.id));
  const toMe = message.mentions_room || message.mentions.includes(chat.me.id);

  function keys(event: KeyboardEvent) {
    const act = KEYS[event.key];
    if (act === undefined || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (acts.can(act)) {
      event.preventDefault();
      acts.run(act);
    }
  }

  const says = `${message.author.name}, ${clock.time(message.at)}`;
  return (
    <article
      id={`${inThread ? "t" : "m"}-${message.id}`}
      data-message={message.id}
      data-seq={message.seq}
      aria-label={says}
      tabIndex={-1}
      onKeyDown={keys}
      class={`group relative flex gap-3 rounded-lg border-s-4 px-2 py-0.5 hover:bg-base-200 focus:bg-base-200 ${grouped ? "" : "mt-2"} ${toMe ? "border-warning" : "border-transparent"}`}
    >
      <span class="w-10 shrink-0 text-center">
        {grouped ? (
          <time
            class="invisible group-hover:visible group-focus:visible text-[0.6rem] leading-6 whitespace-nowrap text-base-content/80"
            dateTime={message.at}
          >
            {clock.time(message.at)}
          </time>
        ) : (
          <Avatar person={message.author} />
        )}
      </span>
      <div class="min-w-0 flex-1">
        {!grouped && (
          <p class="flex flex-wrap items-baseline gap-x-2">
            <strong class="wrap-anywhere">{message.author.name}</strong>
            {message.author.bot && <span class="badge badge-sm">{t("bot")}</span>}
            <time class="text-xs text-base-content/80" dateTime={message.at} title={clock.full(message.at)}>
              {clock.time(message.at)}
            </time>
          </p>
        )}
        {message.reply_to !== null && !inThread && <Quote own={own} message={message} />}
        {editing ? (
          <Editor own={own} message={message} onClose={() => composing.edit(undefined)} />
        ) : (
          <MessageBody message={message} />
        )}
        <MessageAttachments room={own.room.id} files={message.attachments ?? []} />
        <Reactions own={own} message={message} />
        {message.thread !== null && !inThread && <ThreadLink own={own} message={message} />}
      </div>
      {!editing && <MessageTools acts={acts} message={message} />}
      {acts.dialog}
    </article>
  );
});
