/* Writes what the page needs of the emoji of Unicode: a tenth of emojibase's files. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(require.resolve(`emojibase-data/${file}`), "utf8"));
const codes = read("en/shortcodes/github.json");
const COMPONENT = 2;

mkdirSync("src/main/web/public/emoji", { recursive: true });
for (const language of ["en", "ru"]) {
  const rows = read(`${language}/data.json`)
    .filter((emoji) => emoji.group !== undefined && emoji.group !== COMPONENT)
    .map((emoji) => [emoji.emoji, [codes[emoji.hexcode] ?? []].flat().join(" "), emoji.label, emoji.group]);
  writeFileSync(`src/main/web/public/emoji/${language}.json`, JSON.stringify(rows));
}
