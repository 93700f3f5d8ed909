import type { Options } from 'tsup'
import { library } from '../../tsup.base.ts'

// `index` runs anywhere; `node` and the `worker` it starts need Node.
const config: Options = {
  ...library,
  entry: { index: 'src/index.ts', node: 'src/node.ts', worker: 'src/many/worker.ts' },
  platform: 'node',
}

export default config
