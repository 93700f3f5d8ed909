import type { Options } from 'tsup'

// One build for every package: ESM and its types, from src/index.ts.
export const library: Options = {
  entry: ['src/index.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  sourcemap: true,
  target: 'es2022',
  platform: 'neutral',
}

/** A bench as one file with all it imports, so that the time it takes to load TypeScript is not measured. */
export const bench: Options = {
  entry: ['bench/speed.ts'],
  outDir: 'bench/dist',
  format: 'esm',
  target: 'node20',
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    options.conditions = ['sayso-source']
  },
}
