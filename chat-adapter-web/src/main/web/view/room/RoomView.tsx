import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Panel, roomHash } from "../../state/route";
import { useChat } from "../../ui/app";
import type { Membership, OwnRoom } from "../../wire/model";
import { FilesPanel } from "../beside/FilesPanel";
import { MembersPanel } from "../beside/MembersPanel";
import { SettingsPanel } from "../beside/SettingsPanel";
import { ThreadPanel } from "../beside/ThreadPanel";
import { Beside } from "./Beside";
import { Composer } from "./Composer";
import { RoomHeader } from "./RoomHeader";
import { Timeline } from "./Timeline";
import { TypingLine } from "./TypingLine";
import { useReading } from "./useReading";

interface Props {
  own: OwnRoom;
  /** The place that an address leads to; 0 for none. */
  seq: number;
  panel: Panel | undefined;
  thread: string | undefined;
}

/** With more unread than fit on a screen or two, one begins where they begin. */
const MANY = 30;

/** A room that one is a member of. */
export function RoomView({ own, seq, panel, thread }: Props) {
  const { chat, router, t } = useChat();
  const room = own.room.id;
  // Messages are drawn anew when this is another one, so it is not, only since something was said.
  const membership: Membership = useMemo(() => ({ room: own.room, role: own.role }), [own.room, own.role]);
  const [readSeq, setReadSeq] = useState<number>();
  const open = useMemo(() => {
    const here = chat.open(room, seq === 0 && own.unread > MANY ? own.read_seq : seq);
    here.atEnd.value = seq === 0 && own.unread <= MANY;
    return here;
  }, [room, seq]);
  const before = useRef("");
  if (before.current !== room) {
    before.current = room;
    setReadSeq(own.unread > 0 ? own.read_seq : undefined);
  }
  useReading(membership, open);
  useEffect(() => {
    document.getElementById("composer")?.querySelector("textarea")?.focus();
  }, [room]);

  const toNewest = useCallback(() => open.toEnd(), [open]);

  const close = () => router.go(roomHash(room));
  return (
    <div class="flex flex-1 min-w-0 min-h-0">
      {panel !== undefined && <h1 class="sr-only lg:hidden">{own.room.name}</h1>}
      <section
        class={`flex flex-col flex-1 min-w-0 min-h-0 ${panel === undefined ? "" : "max-lg:hidden"}`}
        aria-label={own.room.name}
      >
        <RoomHeader own={membership} />
        {open.blank.value ? (
          <div class="flex-1 grid place-items-center" role="status">
            {open.failed.value ? (
              <button type="button" class="btn" onClick={() => void open.show(seq)}>
                {t("retry")}
              </button>
            ) : (
              t("loading")
            )}
          </div>
        ) : (
          <Timeline key={room} own={membership} open={open} readSeq={readSeq} target={seq} />
        )}
        <TypingLine room={room} />
        <div id="composer">
          <Composer key={room} own={membership} place={room} onSent={toNewest} />
        </div>
      </section>
      {panel === "members" && (
        <Beside title={t("members")} onClose={close}>
          <MembersPanel own={membership} />
        </Beside>
      )}
      {panel === "settings" && (
        <Beside title={t("settings")} onClose={close}>
          <SettingsPanel own={own} />
        </Beside>
      )}
      {panel === "files" && (
        <Beside title={t("files")} onClose={close}>
          <FilesPanel own={membership} />
        </Beside>
      )}
      {panel === "thread" && thread !== undefined && (
        <Beside title={t("thread")} onClose={close}>
          <ThreadPanel key={thread} own={membership} thread={thread} />
        </Beside>
      )}
    </div>
  );
}
