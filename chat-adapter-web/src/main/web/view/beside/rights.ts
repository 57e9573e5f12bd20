import type { Role } from "../../wire/model";

/** What those who keep order can do to somebody. */
export type ModerationAct = "kick" | "ban" | "mute" | "role:moderator" | "role:member" | "role:owner";

/**
 * What somebody may do to somebody else in a room (docs/protocol.md, "Keeping order"), the harmless first. What would have no effect is left
 * out: moderators are not muted, and a program cannot own a room.
 */
export function actsOn(own: Role, other: Role, program: boolean): readonly ModerationAct[] {
  if (own === "member" || other === "owner" || (own === "moderator" && other === "moderator")) {
    return [];
  }
  const mute: ModerationAct[] = other === "member" ? ["mute"] : [];
  return [...mute, ...(own === "owner" ? roles(other, program) : []), "kick", "ban"];
}

function roles(other: Role, program: boolean): ModerationAct[] {
  return [other === "member" ? "role:moderator" : "role:member", ...(program ? [] : (["role:owner"] as const))];
}
