import type { Options } from 'tsup'
import { library } from '../../tsup.base.ts'

// A command, not a library: no types; each subcommand in its own piece, loaded when it is called.
const config: Options = { ...library, entry: ['src/sayso.ts'], dts: false, platform: 'node', splitting: true }

export default config
