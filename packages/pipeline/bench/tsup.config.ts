import { defineConfig } from 'tsup'

/** The bench as one file, so that the time it takes to load TypeScript is not measured. */
const config: ReturnType<typeof defineConfig> = defineConfig({
  entry: ['bench/speed.ts'],
  outDir: 'bench/dist',
  format: 'esm',
  target: 'node20',
  noExternal: [/.*/],
  esbuildOptions: (options) => {
    options.conditions = ['sayso-source']
  },
})

export default config
