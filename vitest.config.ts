import { defineConfig } from 'vitest/config'

// Tests read the packages' sources, not their builds: the `sayso-source`
// condition of every package's `exports` points at `src/index.ts`.
const conditions: string[] = ['sayso-source', 'node', 'import', 'module', 'default']

const config: ReturnType<typeof defineConfig> = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'examples/**/*.test.ts',
      'test-corpus/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
})

export default config
