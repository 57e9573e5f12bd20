import type { StoredMember } from "./storedRoom";

interface Meant {
  mentions: string[];
  mentionsRoom: boolean;
}

/** Whom a text means. */
export function meant(text: string, members: readonly StoredMember[]): Meant {
  const people = members.filter(({ person }) => text.includes(`@${person.name}`));
  return { mentions: people.map(({ person }) => person.id), mentionsRoom: text.includes("@room") };
}

/** As events say it: where there is nobody, nothing. */
export function named({ mentions, mentionsRoom }: Meant): { mentions?: string[]; mentions_room?: true } {
  return { ...(mentions.length === 0 ? {} : { mentions }), ...(mentionsRoom ? { mentions_room: true } : {}) };
}
