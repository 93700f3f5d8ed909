import colors from 'picocolors'

/** How the parts of a table look. */
export interface Style {
  readonly width: number
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly warn: (text: string) => string
}

/** The style for standard output: colour only on a terminal that wants it (NO_COLOR is heeded), and its width. */
export function terminalStyle(): Style {
  const { isTTY, columns } = process.stdout
  const colour = colors.createColors(colors.isColorSupported && isTTY === true)
  const wanted = Number(process.env.COLUMNS)
  const width = columns ?? (Number.isInteger(wanted) && wanted >= 20 ? wanted : 100)
  return {
    width: Math.max(40, Math.min(width, 180)),
    strong: colour.bold,
    faint: colour.dim,
    warn: colour.yellow,
  }
}
