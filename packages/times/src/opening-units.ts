/** The ASCII units that a pattern may begin with, and whether it may match without taking one. */
interface Opening {
  readonly units: Set<number>
  readonly empty: boolean
}

const ANY: Opening = { units: new Set(Array.from({ length: 128 }, (_, unit) => unit)), empty: true }

/**
 * The ASCII units, in both cases, that a match of a pattern can begin with: a table to look up before the pattern is
 * tried, which costs far more. It reads the part of the syntax that rules are written in: words, groups, classes,
 * `?`, `*`, `+`, `{}`, and looks ahead and behind; of anything else it says that it may begin with all.
 *
 * @param source - of a pattern that ignores case
 * @returns 128 bytes, 1 where a match may begin; units beyond ASCII may always begin one
 */
export function openingUnits(source: string): Uint8Array {
  const { units, empty } = new OpeningReader(source).readChoice()
  const table = new Uint8Array(128)
  for (const unit of empty ? ANY.units : units) {
    const char = String.fromCharCode(unit)
    table[char.toLowerCase().charCodeAt(0)] = 1
    table[char.toUpperCase().charCodeAt(0)] = 1
  }
  return table
}

class OpeningReader {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** "a|b|c", up to the bracket that closes it. */
  readChoice(): Opening {
    const units = new Set<number>()
    let empty = false
    do {
      const option = this.#readSequence()
      for (const unit of option.units) units.add(unit)
      empty ||= option.empty
    } while (this.#take('|'))
    return { units, empty }
  }

  #readSequence(): Opening {
    const units = new Set<number>()
    let empty = true
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
      const part = this.#readPart()
      if (empty) for (const unit of part.units) units.add(unit)
      empty &&= part.empty
    }
    return { units, empty }
  }

  /** One unit, class or group with how often it stands. */
  #readPart(): Opening {
    const part = this.#readOne()
    const times = /^(?:([?*])|\+|\{(\d+),?\d*\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!times) return part
    this.#at += times[0].length
    return times[1] || times[2] === '0' ? { units: part.units, empty: true } : part
  }

  #readOne(): Opening {
    const char = this.#source[this.#at++]!
    if (char === '(') return this.#readGroup()
    if (char === '[') return this.#readClass()
    if (char === '\\') return readEscape(this.#source[this.#at++]!)
    if (char === '^' || char === '$') return { units: new Set(), empty: true }
    return char === '.' ? { ...ANY, empty: false } : one(char)
  }

  /** A group; a look ahead or behind takes nothing, so what follows it decides. */
  #readGroup(): Opening {
    const mark = /^\?(?::|<?[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 24))?.[0] ?? ''
    this.#at += mark.length
    const inner = this.readChoice()
    this.#take(')')
    return /[=!]$/.test(mark) ? { units: new Set(), empty: true } : inner
  }

  #readClass(): Opening {
    const end = this.#source.indexOf(']', this.#at)
    const body = new RegExp(`[${this.#source.slice(this.#at, end)}]`)
    this.#at = end + 1
    return {
      units: new Set([...ANY.units].filter((unit) => body.test(String.fromCharCode(unit)))),
      empty: false,
    }
  }

  #take(char: string): boolean {
    if (this.#source[this.#at] !== char) return false
    this.#at++
    return true
  }
}

function readEscape(char: string): Opening {
  if (char === 'b' || char === 'B') return { units: new Set(), empty: true }
  if (char === 'd')
    return { units: new Set([...'0123456789'].map((digit) => digit.charCodeAt(0))), empty: false }
  return /[a-z\d]/i.test(char) ? ANY : one(char)
}

function one(char: string): Opening {
  return { units: new Set([char.charCodeAt(0)]), empty: false }
}
