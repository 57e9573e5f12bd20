import { useEffect, useRef, useState } from "preact/hooks";
import { useChat } from "../../ui/app";
import { Dialog } from "../../ui/Dialog";
import { Disclosure } from "../../ui/Disclosure";
import { Failed } from "../../ui/Failed";
import { useKeptFocus } from "../../ui/useKeptFocus";
import { type Pages, usePages } from "../../ui/usePages";
import { useSettled } from "../../ui/useSettled";
import type { Member, Membership, Page, Role } from "../../wire/model";
import { AuditLog } from "./AuditLog";
import { Bans } from "./Bans";
import { MemberRow } from "./MemberRow";
import { Mutes } from "./Mutes";
import { useOwnRole } from "./useOwnRole";
import { useRoomEvents } from "./useRoomEvents";

const PAGE = 100;
/** Many come at once, after a cut for instance. */
const SETTLE_MS = 500;
const ROLES: readonly Role[] = ["owner", "moderator", "member"];

/** Who is in a room, and, for those who keep order there, who may not be, or not speak. */
export function MembersPanel({ own }: { own: Membership }) {
  const { chat, t } = useChat();
  const room = own.room.id;
  const role = useOwnRole(own);
  const [typed, setTyped] = useState("");
  const wanted = useSettled(typed.trim());
  const members = usePages<Member>(
    (after) => chat.http.get<Page<Member>>(`/rooms/${room}/members`, { limit: PAGE, q: wanted, after }),
    [room, wanted],
  );
  const [auditing, setAuditing] = useState(false);
  const root = useKeptFocus();
  useFresh(room, members);

  return (
    <div ref={root} tabIndex={-1} class="flex flex-col gap-3 p-3">
      <input
        type="search"
        class="input w-full"
        aria-label={t("members.filter")}
        placeholder={t("members.filter")}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {ROLES.map((group) => (
        <Group
          key={group}
          own={own}
          role={role}
          group={group}
          members={members.items.filter((member) => member.role === group)}
        />
      ))}
      <p role="status">
        {members.state === "loading"
          ? t("loading")
          : members.state === "ready" && members.items.length === 0
            ? t("members.none")
            : ""}
      </p>
      {members.problem !== undefined && <Failed problem={members.problem} retry={members.more} />}
      {members.hasMore && members.state === "ready" && (
        <button type="button" class="btn self-center" onClick={members.more}>
          {t("more")}
        </button>
      )}
      {role !== "member" && (
        <div>
          <Disclosure title={t("bans")}>{() => <Bans room={room} />}</Disclosure>
          <Disclosure title={t("mutes")}>{() => <Mutes room={room} />}</Disclosure>
          <button type="button" class="btn btn-sm w-full mt-2" onClick={() => setAuditing(true)}>
            {t("audit")}
          </button>
        </div>
      )}
      {auditing && (
        <Dialog title={t("audit")} onClose={() => setAuditing(false)} wide>
          <AuditLog room={room} />
        </Dialog>
      )}
    </div>
  );
}

function Group({ own, role, group, members }: { own: Membership; role: Role; group: Role; members: readonly Member[] }) {
  const { t } = useChat();
  if (members.length === 0) {
    return null;
  }
  const sorted = members.toSorted((one, other) => one.user.name.localeCompare(other.user.name));
  return (
    <section>
      <h3 class="text-sm font-semibold text-base-content/80">{t(`members.${group}`)}</h3>
      <ul>
        {sorted.map((member) => (
          <MemberRow key={member.user.id} own={own} role={role} member={member} />
        ))}
      </ul>
    </section>
  );
}

/** Loads the list anew when it has changed. */
function useFresh(room: string, members: Pages<Member>): void {
  const latest = useRef(members);
  latest.current = members;
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const soon = () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      latest.current.reload();
    }, SETTLE_MS);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  useRoomEvents(room, {
    onEvents: (events) => events.some((event) => event.type.startsWith("member.")) && soon(),
    onSubscribed: ({ reset }) => reset && soon(),
  });
}
