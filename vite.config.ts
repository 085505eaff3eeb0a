import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  root: "ui",
  base: "./",
  // Beside the packages, where git does not look, and not inside the interface.
  cacheDir: "../node_modules/.vite",
  plugins: [svelte({ configFile: "../svelte.config.js" })],
  // Tests mount components, so they need Svelte's browser half.
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2022",
    // The content security policy has no `data:` for fonts or styles: everything is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    port: 1420,
    strictPort: true,
    // Wording and fonts lie beside the interface, not in it.
    fs: { allow: [".."] },
    watch: { ignored: ["**/src-tauri/**", "**/target/**"] },
  },
  test: {
    environment: "jsdom",
    // The tests of the tokens read the style sheets themselves.
    css: true,
    // axe and a whole build take their time on a busy machine.
    testTimeout: 60_000,
    include: ["src/**/*.test.ts"],
  },
}));
