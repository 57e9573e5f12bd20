import { expect, test } from "vitest";
import { excerptParts } from "../../../main/web/view/beside/excerpt";

function marked(text: string, ...matches: [number, number][]): string {
  return excerptParts({ text, matches: matches.map(([start, end]) => ({ start, end })), cut_before: false, cut_after: false })
    .map((part) => (part.match ? `[${part.text}]` : part.text))
    .join("");
}

test("what matches is marked", () => {
  expect(marked("The ferry is leaving at noon", [4, 9], [13, 20])).toBe("The [ferry] is [leaving] at noon");
});

test("matches at both edges leave nothing empty around them", () => {
  expect(excerptParts({ text: "ab", matches: [{ start: 0, end: 2 }], cut_before: false, cut_after: false })).toEqual([
    { text: "ab", match: true },
  ]);
});

test("places are counted in UTF-16 code units", () => {
  expect(marked("🚢🚢 ferry", [5, 10])).toBe("🚢🚢 [ferry]");
});

test("matches that overlap or come in another order repeat and lose nothing", () => {
  expect(marked("abcdef", [3, 5], [1, 4])).toBe("a[bcd][e]f");
  expect(marked("abcdef", [1, 5], [2, 3])).toBe("a[bcde]f");
});

test("dots say where a text goes on", () => {
  const parts = excerptParts({ text: "middle", matches: [], cut_before: true, cut_after: true });
  expect(parts.map((part) => part.text)).toEqual(["…", "middle", "…"]);
});
