import type { App } from "../../ui/app";
import type { AuditEntry } from "../../wire/model";
import { ACCESS } from "./access";
import { duration } from "./ago";
import { isAuditAction } from "./auditActions";

type Around = Pick<App, "t" | "clock" | "settings">;

/** Who did what to whom, as a sentence; what this page has no words for, as the server calls it. */
export function auditSentence(around: Around, entry: AuditEntry): string {
  const { action, actor, member, room_name } = entry;
  const words = { actor: actor.name, member: member?.name ?? "", room: room_name, detail: detail(around, entry) };
  return isAuditAction(action)
    ? around.t(`audit.${action}`, words)
    : [`${words.actor}: ${action}`, words.member, words.detail].filter((part) => part !== "").join(" · ");
}

/** What `detail` says, which each action writes in its own way. */
function detail({ t, clock, settings }: Around, { action, detail }: AuditEntry): string {
  switch (action) {
    case "member.muted":
      return detail === null ? t("for.good") : t("until", { at: clock.full(detail) });
    case "member.role_changed":
      return t(detail === "owner" || detail === "moderator" ? `role.${detail}` : "role.member");
    case "room.access_changed":
      return t((ACCESS.find(([access]) => access === detail) ?? ACCESS[0])[1]);
    case "room.listing_changed":
      return t(detail === "listed" ? "listed.on" : "listed.off");
    case "room.slow_mode_changed":
      return detail === "0" ? t("slow.off") : duration(Number(detail), settings.language.value);
    case "room.retention_changed":
      return detail === "server" ? t("retention.server") : t("retention.days", { count: Number(detail) });
    case "messages.expired":
      return detail?.split(" ")[0] ?? "";
    default:
      return detail ?? "";
  }
}
