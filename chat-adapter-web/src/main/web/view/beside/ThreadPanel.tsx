import { useCallback, useMemo, useRef } from "preact/hooks";
import { useChat } from "../../ui/app";
import type { Membership } from "../../wire/model";
import { Composer } from "../room/Composer";
import { MessageItem } from "../room/MessageItem";
import { Pending } from "../room/Pending";
import { rows } from "../room/rows";
import { useAnchor } from "../room/useAnchor";
import { useListKeys } from "../room/useListKeys";
import { FollowButton } from "./FollowButton";
import { useThread } from "./useThread";
import { useThreadRoot } from "./useThreadRoot";

/** How long before the end of what is loaded the next part is, in pixels. */
const AHEAD = 800;

interface Props {
  own: Membership;
  /** The id of the message that the thread began with. */
  thread: string;
}

/** A message and all that was answered to it, with a place to answer. */
export function ThreadPanel({ own, thread }: Props) {
  const { chat, clock, t } = useChat();
  const room = own.room.id;
  const open = useThread(room, thread);
  const timeline = open.timeline.value;
  const root = useThreadRoot(room, thread);
  const list = useRef<HTMLDivElement>(null);
  const pending = chat.outbox.messages.value.filter((message) => message.room === room && message.replyTo === thread);
  const shown = useMemo(() => rows(timeline.messages, clock, chat.me.id, undefined), [timeline]);
  const content = useMemo(() => ({}), [shown, pending.length, root === undefined]);
  const onEnd = useCallback(
    (atEnd: boolean) => {
      open.atEnd.value = atEnd && !open.timeline.peek().newer;
    },
    [open],
  );
  const note = useAnchor(list, content, open.atEnd.value, onEnd);
  const keys = useListKeys(list);

  function scrolled() {
    note();
    const element = list.current;
    if (element !== null && element.scrollHeight - element.scrollTop - element.clientHeight < AHEAD) {
      void open.loadNewer();
    }
  }

  const toEnd = useCallback(() => open.toEnd(), [open]);

  return (
    <div class="flex h-full flex-col">
      <div class="flex items-center justify-between gap-2 px-3 py-2">
        <p role="status" class="text-sm text-base-content/80">
          {open.blank.value && !open.failed.value
            ? t("loading")
            : root?.thread != null && t("replies", { count: root.thread.replies })}
        </p>
        <FollowButton room={room} thread={thread} following={root?.thread?.following ?? false} />
      </div>
      <div
        ref={list}
        class="relative min-h-0 flex-1 overflow-y-auto px-2 wrap-anywhere [overflow-anchor:none]"
        role="log"
        aria-live="off"
        aria-label={t("thread.messages")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keys
        tabIndex={0}
        onScroll={scrolled}
        onKeyDown={keys}
      >
        <div>
          {root !== undefined && <MessageItem own={own} message={root} grouped={false} inThread />}
          {root === undefined && !open.blank.value && <p class="p-2 text-sm text-base-content/80">{t("thread.no.root")}</p>}
          <hr class="my-2 border-base-300" />
          {open.failed.value && (
            <button type="button" class="btn btn-sm" onClick={() => void open.showNewest()}>
              {t("retry")}
            </button>
          )}
          {timeline.older && (
            <button type="button" class="btn btn-sm mx-auto my-2 block" onClick={() => void open.loadOlder()}>
              {t("thread.older")}
            </button>
          )}
          {shown.map((row) =>
            row.kind === "message" ? (
              <MessageItem key={row.key} own={own} message={row.message} grouped={row.grouped} inThread />
            ) : row.kind === "day" ? (
              <h3 key={row.key} class="divider my-2 text-xs font-medium">
                {clock.day(row.at)}
              </h3>
            ) : null,
          )}
          {pending.map((message) => (
            <Pending key={message.clientId} message={message} />
          ))}
        </div>
      </div>
      <Composer own={own} replyTo={thread} place={`${room}.${thread}`} onSent={toEnd} />
    </div>
  );
}
