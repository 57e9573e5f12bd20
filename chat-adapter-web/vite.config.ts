import preact from "@preact/preset-vite";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vitest/config";

/** The page for the jar, where the module's Maven build looks for it. `npm run dev` serves it beside a running server. */
export default defineConfig({
  root: "src/main/web",
  base: "/assets/web/",
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false }), tailwindcss()],
  build: {
    outDir: "../../../target/page/web",
    assetsDir: "hashed",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: "src/main/web/index.html", sw: "src/main/web/sw.ts" },
      output: { entryFileNames: (entry) => (entry.name === "sw" ? "sw.js" : "hashed/[name]-[hash].js") },
    },
    license: { fileName: "licenses.md" },
  },
  server: {
    proxy: {
      "/api/v1": "http://localhost:8000",
      "/ws": { target: "ws://localhost:8000", ws: true },
    },
  },
  test: {
    root: ".",
    include: ["src/test/web/**/*.test.ts?(x)"],
    environment: "happy-dom",
  },
});
