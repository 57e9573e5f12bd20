/* Compresses what the server then sends compressed, and fails where the scripts of the page have become too large. */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const OUTPUT = "target/page/web";
const COMPRESSED = new Set([".js", ".css", ".json", ".svg", ".webmanifest"]);
/* What a page may cost on a slow phone: half a second at 1.3 Mbit/s. */
const MOST_SCRIPT = 80_000;

const html = readFileSync(`${OUTPUT}/index.html`, "utf8");
let first = 0;
let later = 0;
for (const file of files(OUTPUT).filter((name) => COMPRESSED.has(extname(name)))) {
  const content = readFileSync(file);
  const small = gzipSync(content, { level: constants.Z_BEST_COMPRESSION });
  writeFileSync(`${file}.gz`, small);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  if (extname(file) === ".js") {
    if (html.includes(basename(file))) {
      first += small.length;
    } else {
      later += small.length;
    }
  }
}
console.log(
  `The page loads ${first} bytes of scripts, of ${MOST_SCRIPT}, and ${later} when they are needed, all compressed by gzip.`,
);
if (first > MOST_SCRIPT) {
  console.error("That is too much: leave something out, or load it when it is needed.");
  process.exit(1);
}

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}
