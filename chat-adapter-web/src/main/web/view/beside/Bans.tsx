import { useChat } from "../../ui/app";
import { PagedList } from "../../ui/PagedList";
import { usePages } from "../../ui/usePages";
import type { Ban, Page } from "../../wire/model";
import { Lift } from "./Lift";
import { useRoomEvents } from "./useRoomEvents";

/** Who may not come into a room. */
export function Bans({ room }: { room: string }) {
  const { chat, clock, t } = useChat();
  const bans = usePages<Ban>((after) => chat.http.get<Page<Ban>>(`/rooms/${room}/bans`, { after }), [room]);
  useRoomEvents(room, {
    onEvents: (events) => events.some(({ type }) => type === "member.banned" || type === "member.unbanned") && bans.reload(),
  });
  return (
    <PagedList pages={bans} label={t("bans")} empty={t("bans.none")} id={(ban) => ban.user.id}>
      {(ban) => (
        <Lift person={ban.user} path={`/rooms/${room}/bans/${ban.user.id}`} onLifted={() => bans.remove(ban)}>
          {t("by", { name: ban.banned_by.name, at: clock.full(ban.banned_at) })}
        </Lift>
      )}
    </PagedList>
  );
}
