/*
 * Runs an npm script when its sources have changed since it last passed: `node build/if-changed.mjs build`. What is needed from the npm
 * registry is installed when the lock file has changed. So a server that is started from the sources does not wait for either.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = {
  install: ["package-lock.json"],
  build: ["build", "src/main/web", "biome.json", "package-lock.json", "package.json", "tsconfig.json", "vite.config.ts"],
  test: ["build", "src/main/web", "src/test/web", "package-lock.json", "package.json", "tsconfig.json", "vite.config.ts"],
};
const RESULTS = { install: "node_modules", build: "target/page/web/index.html", test: "package.json" };
const GENERATED = "src/main/web/public/emoji";

const script = process.argv[2];
ifChanged("install", "npm ci --no-audit --no-fund --loglevel=error");
ifChanged(script, `npm run --silent ${script}`);

function ifChanged(what, command) {
  const stamp = `target/stamps/${what}`;
  const now = digest(SOURCES[what]);
  if (existsSync(RESULTS[what]) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) {
    return;
  }
  rmSync(stamp, { force: true });
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  if (status !== 0) {
    console.error(`"${command}" failed. It needs Node.js 20 or later; -DskipWeb builds the server without the page.`);
    process.exit(status ?? 1);
  }
  mkdirSync("target/stamps", { recursive: true });
  writeFileSync(stamp, now);
}

function digest(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(files)) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest("hex");
}

function files(path) {
  if (path === GENERATED) {
    return [];
  }
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];
}
