import { describe, expect, test } from "vitest";
import { askedAt, complete } from "../../../main/web/view/room/completion";

describe("What is typed is completed", () => {
  test.each([
    ["hi @an", { kind: "name", part: "an", start: 3, end: 6 }],
    ["@", { kind: "name", part: "", start: 0, end: 1 }],
    ["ну :смайл", undefined],
    ["so :smi", { kind: "emoji", part: "smi", start: 3, end: 7 }],
    ["12:30", undefined],
    ["a@b", undefined],
    [":s", undefined],
  ])("%s", (text, asked) => {
    expect(askedAt(text, text.length)).toEqual(asked);
  });

  test("in the middle of a text, which stays", () => {
    const asked = askedAt("hi @an and all", 6);
    expect(asked).toBeDefined();
    if (asked !== undefined) {
      expect(complete("hi @an and all", asked, { insert: "@anna", label: "anna" })).toEqual({
        text: "hi @anna  and all",
        cursor: 9,
      });
    }
  });
});
