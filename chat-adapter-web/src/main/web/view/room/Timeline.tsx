import { useComputed, useSignal } from "@preact/signals";
import { useCallback, useEffect, useMemo, useRef } from "preact/hooks";
import type { OpenRoom } from "../../room/openRoom";
import { useChat } from "../../ui/app";
import type { Membership } from "../../wire/model";
import { MessageItem } from "./MessageItem";
import { Pending } from "./Pending";
import { rows } from "./rows";
import { useAnchor } from "./useAnchor";
import { useListKeys } from "./useListKeys";

/** How long before its end is reached the next stretch is loaded, in pixels: about a screen. */
const AHEAD = 800;

/** What was said in a room, with what one says there and is not accepted yet. */
export function Timeline({
  own,
  open,
  readSeq,
  target,
}: {
  own: Membership;
  open: OpenRoom;
  readSeq: number | undefined;
  target: number;
}) {
  const { chat, clock, t } = useChat();
  const list = useRef<HTMLDivElement>(null);
  const timeline = open.timeline.value;
  const missed = useSignal(0);
  const pending = useComputed(() => chat.outbox.messages.value.filter((message) => message.room === open.id)).value;
  const shown = useMemo(() => rows(timeline.messages, clock, chat.me.id, readSeq), [timeline, readSeq]);
  const onEnd = useCallback(
    (atEnd: boolean) => {
      open.atEnd.value = atEnd && !open.timeline.peek().newer;
      if (open.atEnd.peek()) {
        missed.value = 0;
      }
    },
    [open],
  );
  const content = useMemo(() => ({}), [shown, pending.length]);
  const note = useAnchor(list, content, open.atEnd.value, onEnd);
  const keys = useListKeys(list);

  const arrival = open.arrival.value;
  useEffect(() => {
    const arrived = target !== 0 && arrival?.seq === target;
    const row = arrived ? list.current?.querySelector(`[data-seq="${target}"]`) : null;
    if (row instanceof HTMLElement) {
      open.atEnd.value = false;
      row.scrollIntoView({ block: "center" });
      row.focus();
    }
  }, [target, arrival]);

  useEffect(
    () =>
      chat.onEvents((room, events) => {
        if (room === open.id && !open.atEnd.peek()) {
          missed.value += events.filter(
            (event) => event.type === "message.posted" && event.message.author.id !== chat.me.id,
          ).length;
        }
      }),
    [open],
  );

  function scrolled() {
    const element = list.current;
    if (element === null) {
      return;
    }
    note();
    if (element.scrollTop < AHEAD) {
      void open.loadOlder();
    }
    if (element.scrollHeight - element.scrollTop - element.clientHeight < AHEAD) {
      void open.loadNewer();
    }
  }

  function toNewest() {
    missed.value = 0;
    open.toEnd();
    if (!timeline.newer && list.current !== null) {
      list.current.scrollTop = list.current.scrollHeight;
    }
  }

  return (
    <div class="relative flex-1 min-h-0">
      <div
        ref={list}
        id="messages"
        class="h-full overflow-y-auto overscroll-contain px-2 sm:px-4 py-2 [overflow-anchor:none]"
        role="log"
        aria-live="off"
        aria-label={t("messages.of", { room: own.room.name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
        onScroll={scrolled}
        onKeyDown={keys}
      >
        <div>
          {timeline.older ? (
            <p class="text-center py-2">{t("loading")}</p>
          ) : (
            !open.blank.value && (
              <p class="text-center py-6 text-base-content/80">{t("room.beginning", { room: own.room.name })}</p>
            )
          )}
          {shown.map((row) => {
            switch (row.kind) {
              case "day":
                return (
                  <h2 key={row.key} class="divider text-xs font-medium my-2 first-letter:uppercase">
                    {clock.day(row.at)}
                  </h2>
                );
              case "unread":
                return (
                  <p key={row.key} class="divider divider-error text-xs font-semibold text-error my-2">
                    {t("unread.from.here")}
                  </p>
                );
              default:
                return <MessageItem key={row.key} own={own} message={row.message} grouped={row.grouped} />;
            }
          })}
          {!timeline.newer && pending.map((message) => <Pending key={message.clientId} message={message} />)}
        </div>
      </div>
      {(!open.atEnd.value || timeline.newer) && !open.blank.value && (
        <button
          type="button"
          class="btn btn-sm btn-primary absolute bottom-3 left-1/2 -translate-x-1/2 shadow"
          onClick={toNewest}
        >
          ↓ {missed.value > 0 ? t("new.messages", { count: missed.value }) : t("to.newest")}
        </button>
      )}
    </div>
  );
}
