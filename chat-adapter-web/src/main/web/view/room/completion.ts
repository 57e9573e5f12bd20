/** What is being typed that can be completed: a name after `@`, an emoji after `:`. */
export interface Asked {
  kind: "name" | "emoji";
  /** What was typed after the sign. */
  part: string;
  /** Where the sign stands. */
  start: number;
  /** Where the cursor is. */
  end: number;
}

const NAME = /(?:^|[^\p{L}\p{N}_])@([\p{L}\p{N}_.+-]{0,50})$/u;
const EMOJI = /(?:^|\s):([a-z0-9_+-]{2,30})$/i;

export interface Choice {
  /** What is put in the place of what was typed. */
  insert: string;
  label: string;
}

/** Finds what is asked for at the cursor; undefined where nothing is. */
export function askedAt(text: string, cursor: number): Asked | undefined {
  const before = text.slice(0, cursor);
  const name = NAME.exec(before)?.[1];
  const code = name === undefined ? EMOJI.exec(before)?.[1] : undefined;
  const part = name ?? code;
  if (part === undefined) {
    return undefined;
  }
  return { kind: name === undefined ? "emoji" : "name", part, start: cursor - part.length - 1, end: cursor };
}

/** The text with what was chosen, and where the cursor goes. */
export function complete(text: string, asked: Asked, choice: Choice): { text: string; cursor: number } {
  const inserted = `${choice.insert} `;
  return { text: text.slice(0, asked.start) + inserted + text.slice(asked.end), cursor: asked.start + inserted.length };
}
