import { exit } from './exit.ts'
import type { Output } from './output.ts'

/**
 * From now on SIGINT and SIGTERM end the command between two rows: a signal is heard only where no write
 * is under way, and of a file that is not complete nothing is left.
 *
 * @returns what ends the listening
 */
export function endWhole(output: Output): () => void {
  const end = () => {
    output.abandon()
    const leave = () => process.exit(exit.interrupted)
    if (process.stdout.writableLength === 0) leave()
    else process.stdout.once('drain', leave)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return () => {
    process.off('SIGINT', end)
    process.off('SIGTERM', end)
  }
}
