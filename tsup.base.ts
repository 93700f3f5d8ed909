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
