import { describe, expect, test } from "vitest";
import { translator } from "../../../main/web/i18n";
import en from "../../../main/web/public/words/en.json";
import ru from "../../../main/web/public/words/ru.json";

const PLURAL = /_(one|few|many|other)$/;
const stems = (words: object) => [...new Set(Object.keys(words).map((key) => key.replace(PLURAL, "")))].sort();

describe("The words of the page", () => {
  test("stand in both languages", () => {
    expect(stems(ru)).toEqual(stems(en));
  });

  test("have each plural of Russian where English has two", () => {
    for (const key of Object.keys(en).filter((name) => name.endsWith("_other"))) {
      const stem = key.replace(PLURAL, "");
      const forms = Object.keys(ru).filter((name) => name.startsWith(`${stem}_`) && PLURAL.test(name));
      expect(forms.map((name) => name.slice(stem.length + 1)).sort(), stem).toEqual(["few", "many", "one", "other"]);
    }
  });

  test("have the same values filled in", () => {
    const values = (sentence: string) => [...new Set(sentence.match(/\{\{\w+\}\}/g) ?? [])].sort();
    const english = new Map(Object.entries<string>(en));
    for (const [key, sentence] of Object.entries<string>(ru)) {
      const other = english.get(key) ?? english.get(key.replace(PLURAL, "_other"));
      if (other?.includes("{{")) {
        expect(values(sentence), key).toEqual(values(other));
      }
    }
  });

  test.each([
    [1, "1 ответ"],
    [3, "3 ответа"],
    [5, "5 ответов"],
    [21, "21 ответ"],
  ])("%i in Russian", (count, sentence) => {
    expect(translator("ru", ru)("replies", { count })).toBe(sentence);
  });

  test("take values as they are", () => {
    expect(translator("en", en)("welcome", { name: "{{name}} $&" })).toBe("Welcome, {{name}} $&");
  });
});
