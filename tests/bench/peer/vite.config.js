import { defineConfig } from 'vite';

// One script without modules: a page of file:// may load no module.
export default defineConfig({
  build: {
    outDir: 'dist',
    lib: { entry: 'main.js', formats: ['iife'], name: 'peer', fileName: () => 'peer.js' },
  },
});
