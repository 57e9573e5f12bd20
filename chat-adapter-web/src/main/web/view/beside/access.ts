import type { Access } from "../../wire/model";

/** What a room takes of who wants to join, and the words for it. */
export const ACCESS = [
  ["open", "takes.nothing"],
  ["password", "takes.password"],
  ["invitation", "takes.invitation"],
] as const satisfies readonly (readonly [Access, string])[];
