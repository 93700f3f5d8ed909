import { createReadStream } from 'node:fs'
import { readFormat } from '@sayso/pipeline/node'

/** True for a .jsonl that holds claims (or error rows) that `extract` wrote, not articles. */
export async function isClaimsFile(path: string): Promise<boolean> {
  if (readFormat(path) !== 'jsonl') return false
  try {
    for await (const chunk of createReadStream(path, { end: 1000 })) {
      return /^\s*\{"type":"(?:claim|error)"/.test(String(chunk))
    }
  } catch {
    // Reading it as articles says why it cannot be read.
  }
  return false
}
