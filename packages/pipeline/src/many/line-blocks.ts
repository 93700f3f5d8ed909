/** Whole lines of a file, as bytes: cut, never parsed, so that another thread can have them without a copy. */
export interface LineBlock {
  readonly bytes: Uint8Array
  /** The number of its first line in the file, from 1. */
  readonly firstLine: number
  /** True for a line longer than the limit: its bytes are left out. */
  readonly overlong?: true
}

const LF = 10

/**
 * Cuts a stream of bytes into blocks of whole lines, as they come: every chunk of the stream that ends
 * a line gives a block, so that a program on both ends of the pipe never waits for itself.
 *
 * @param stream - the bytes of a file or a pipe
 * @param longest - a line longer than this many bytes comes as an `overlong` block of no bytes
 */
export async function* cutLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number = 1 << 26,
): AsyncGenerator<LineBlock> {
  let parts: Uint8Array[] = []
  let held = 0
  let line = 1
  let skipping = false
  for await (let chunk of stream) {
    if (skipping) {
      const end = chunk.indexOf(LF)
      if (end < 0) continue
      skipping = false
      chunk = chunk.subarray(end + 1)
    }
    const last = chunk.lastIndexOf(LF)
    if (last >= 0) {
      const bytes = join([...parts, chunk.subarray(0, last + 1)])
      // Counted before it is given away: whoever has it may hand its memory to another thread.
      const firstLine = line
      line += countLines(bytes)
      yield { bytes, firstLine }
      parts = []
      held = 0
      chunk = chunk.subarray(last + 1)
    }
    if (chunk.length > 0) {
      parts.push(chunk)
      held += chunk.length
    }
    if (held > longest) {
      yield { bytes: new Uint8Array(0), firstLine: line, overlong: true }
      line += 1
      parts = []
      held = 0
      skipping = true
    }
  }
  if (held > 0) yield { bytes: join(parts), firstLine: line }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) lines += 1
  return lines
}
