/** A text of which every unit knows the stretch of another text that it came from. */
export interface Marked {
  readonly text: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** A text that came from itself. */
export function mark(text: string): Marked {
  const from = Array.from({ length: text.length }, (_, at) => at)
  return { text, from, to: from.map((at) => at + 1) }
}

/** `start`–`end` of a marked text. */
export function cut(marked: Marked, start: number, end: number): Marked {
  return {
    text: marked.text.slice(start, end),
    from: marked.from.slice(start, end),
    to: marked.to.slice(start, end),
  }
}

/** Gathers pieces into one marked text. */
export class MarkedBuilder {
  readonly #text: string[] = []
  readonly #from: number[] = []
  readonly #to: number[] = []

  /** Adds a marked text as it is. */
  keep(marked: Marked): void {
    this.#text.push(marked.text)
    for (const at of marked.from) this.#from.push(at)
    for (const at of marked.to) this.#to.push(at)
  }

  /** Adds `text`, all of which came from `source`'s units `start`–`end`. */
  put(text: string, source: Marked, start: number, end: number): void {
    this.#text.push(text)
    for (let i = 0; i < text.length; i++) {
      this.#from.push(source.from[start]!)
      this.#to.push(source.to[end - 1]!)
    }
  }

  done(): Marked {
    return { text: this.#text.join(''), from: this.#from, to: this.#to }
  }
}

/** `marked` with what matches replaced by what `to` gives for it. */
export function replaceMarked(marked: Marked, matching: RegExp, to: (match: string) => string): Marked {
  const out = new MarkedBuilder()
  let done = 0
  for (const match of marked.text.matchAll(matching)) {
    const end = match.index + match[0].length
    out.keep(cut(marked, done, match.index))
    const text = to(match[0])
    if (text.length === match[0].length) out.keep({ ...cut(marked, match.index, end), text })
    else out.put(text, marked, match.index, end)
    done = end
  }
  if (done === 0) return marked
  out.keep(cut(marked, done, marked.text.length))
  return out.done()
}
