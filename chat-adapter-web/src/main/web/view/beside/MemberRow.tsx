import { useComputed } from "@preact/signals";
import type { Seen } from "../../state/presences";
import { Avatar } from "../../ui/Avatar";
import { type App, useChat } from "../../ui/app";
import { Menu } from "../../ui/Menu";
import { memo } from "../../ui/memo";
import type { Member, Membership, Role } from "../../wire/model";
import { ago } from "./ago";
import { useMemberActs } from "./useMemberActs";

interface Props {
  own: Membership;
  /** One's own role. */
  role: Role;
  member: Member;
}

/** A member, whether they are there, and what one can do. */
export const MemberRow = memo(function MemberRow({ own, role, member }: Props) {
  const app = useChat();
  const { chat, t } = app;
  const { user } = member;
  const seen = useComputed(() => chat.presences.people.value.get(user.id)).value;
  const acts = useMemberActs(own, role, member);
  return (
    <li tabIndex={-1} class="flex items-center gap-2 py-1">
      <Avatar person={user} presence={seen?.state ?? "offline"} />
      <div class="min-w-0 flex-1">
        <p class="flex items-center gap-2">
          <span class="truncate font-medium">{user.name}</span>
          {user.bot && <span class="badge badge-sm">{t("bot")}</span>}
          {user.id === chat.me.id && <span class="text-sm text-base-content/80">{t("members.me")}</span>}
        </p>
        <p class="text-xs text-base-content/80">{presence(app, seen)}</p>
      </div>
      {acts.items.length > 0 && <Menu label={t("members.menu", { name: user.name })} button="⋮" items={acts.items} end />}
      {acts.dialog}
    </li>
  );
});

function presence({ settings, t }: Pick<App, "settings" | "t">, seen: Seen | undefined): string {
  if (seen === undefined || seen.state !== "offline") {
    return t(`presence.${seen?.state ?? "offline"}`);
  }
  return seen.lastSeen === undefined
    ? t("presence.offline")
    : t("presence.seen", { ago: ago(seen.lastSeen, new Date(), settings.language.value) });
}
