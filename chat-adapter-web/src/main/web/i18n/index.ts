import type en from "../public/words/en.json";
import type { Language } from "../state/settings";

type Key = keyof typeof en;

/** Keys that have a sentence for each plural: `a_one` and `a_other` are asked for as `a`. */
type Stem = Key extends infer K ? (K extends `${infer S}_other` ? S : never) : never;

/** A sentence in the reader's language; `count` chooses its plural. */
export type Translate = (key: Key | Stem, values?: Record<string, string | number>) => string;

/** The sentences of a language, by key. */
export type Words = Readonly<Record<string, string>>;

/** Loads the sentences of a language: no script, so that nobody loads those that they do not read. */
export async function words(language: Language): Promise<Words> {
  const response = await fetch(`${import.meta.env.BASE_URL}words/${language}.json`);
  return (await response.json()) as Words;
}

/** Finds sentences and fills in their `{{values}}`. Plurals are those of Unicode's CLDR, which the browser has. */
export function translator(language: Language, sentences: Words): Translate {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === "number" ? sentences[`${key}_${plurals.select(count)}`] : undefined;
    const sentence = plural ?? sentences[key] ?? key;
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name] ?? "";
      return typeof value === "number" ? numbers.format(value) : value;
    });
  };
}
