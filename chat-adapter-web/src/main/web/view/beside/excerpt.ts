import type { FoundMessage } from "../../wire/model";

export interface ExcerptPart {
  text: string;
  /** It is what was looked for. */
  match: boolean;
}

/** An excerpt in parts, with dots where it was cut. What matches is counted in UTF-16 code units, as strings are here. */
export function excerptParts({ text, matches, cut_before, cut_after }: FoundMessage["excerpt"]): ExcerptPart[] {
  const parts: ExcerptPart[] = [{ text: cut_before ? "…" : "", match: false }];
  let at = 0;
  for (const { start, end } of matches.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(at, start);
    if (from < end) {
      parts.push({ text: text.slice(at, from), match: false }, { text: text.slice(from, end), match: true });
      at = end;
    }
  }
  parts.push({ text: text.slice(at), match: false }, { text: cut_after ? "…" : "", match: false });
  return parts.filter((part) => part.text !== "");
}
