import type { Language } from "../state/settings";

/** An emoji, its names between colons, what it shows in words, and its group (of Unicode's, 0 to 9). */
export interface Emoji {
  emoji: string;
  codes: readonly string[];
  label: string;
  group: number;
}

type Row = [emoji: string, codes: string, label: string, group: number];

/** The emoji of Unicode, loaded when somebody asks for them first. */
export class EmojiList {
  private loading: Promise<readonly Emoji[]> | undefined;

  constructor(private readonly language: () => Language) {}

  all(): Promise<readonly Emoji[]> {
    this.loading ??= this.load().catch((failure) => {
      this.loading = undefined;
      throw failure;
    });
    return this.loading;
  }

  private async load(): Promise<readonly Emoji[]> {
    const response = await fetch(`${import.meta.env.BASE_URL}emoji/${this.language()}.json`);
    const rows = (await response.json()) as Row[];
    return rows.map(([emoji, codes, label, group]) => ({ emoji, codes: codes.split(" "), label, group }));
  }
}

/** Those whose names or words have a part that begins so, the best first. */
export function findEmoji(all: readonly Emoji[], asked: string, limit: number): Emoji[] {
  const wanted = asked.toLowerCase();
  const rank = ({ codes, label }: Emoji) => {
    if (codes.includes(wanted)) {
      return 0;
    }
    if (codes.some((code) => code.startsWith(wanted))) {
      return 1;
    }
    return label.toLowerCase().includes(wanted) || codes.some((code) => code.includes(wanted)) ? 2 : 3;
  };
  return all
    .map((emoji) => ({ emoji, rank: rank(emoji) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map((found) => found.emoji);
}
