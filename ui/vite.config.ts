import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  clearScreen: false,
  server: {
    port: 1420,
    strictPort: true,
    // A test reads the domain's sources: every edit there needs words here.
    fs: { allow: ['.', '../src-tauri/crates/congress/src'] },
  },
  build: {
    // WebKitGTK of Debian 12 is Safari 16's engine.
    target: 'safari16',
    // The window's CSP takes scripts and styles from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    // A test reads the colours and holds their contrast.
    css: { include: [/tokens\.css/] },
  },
});
