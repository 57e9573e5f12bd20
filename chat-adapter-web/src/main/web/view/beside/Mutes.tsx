import { useChat } from "../../ui/app";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { Mute, Page } from "../../wire/model";
import { Lift } from "./Lift";
import { useRoomEvents } from "./useRoomEvents";

/** Who may not speak in a room. */
export function Mutes({ room }: { room: string }) {
  const { chat, clock, t } = useChat();
  const mutes = usePages<Mute>((after) => chat.http.get<Page<Mute>>(`/rooms/${room}/mutes`, { after }), [room]);
  useRoomEvents(room, {
    onEvents: (events) => events.some(({ type }) => type === "member.muted" || type === "member.unmuted") && mutes.reload(),
  });
  return (
    <PagedList pages={mutes} label={t("mutes")} empty={t("mutes.none")} id={(mute) => mute.user.id}>
      {(mute) => (
        <Lift person={mute.user} path={`/rooms/${room}/mutes/${mute.user.id}`} onLifted={() => mutes.remove(mute)}>
          {t("by", { name: mute.muted_by.name, at: clock.full(mute.muted_at) })}
          {" · "}
          {mute.until === null ? t("for.good") : t("until", { at: clock.full(mute.until) })}
        </Lift>
      )}
    </PagedList>
  );
}
