import type { BlockKind } from '../layers.ts'

const MARKS: readonly (readonly [BlockKind, RegExp])[] = [
  ['note', /^[[(*]*\s*(?:editor(?:'|’)?s?(?:'|’)? (?:note|comment)|note to (?:editors?|readers?)|eds?\.?:)/i],
  ['correction', /^[[(*]*\s*(?:corrections?|clarifications?|corrected|corrects)\b\s*[:.(–—-]/i],
  [
    'caption',
    /^(?:file )?(?:photo|image|picture|pictured|caption|graphic)s?\s*(?:\||:|\bby\b|\bcourtesy\b)|\((?:AP|AFP|Reuters)? ?(?:photo|file photo|image)\b[^)]*\)$/i,
  ],
  [
    'credit',
    /^(?:source|sources|credit|credits|via|with reporting by|additional reporting by|reporting by|editing by)\b\s*:?/i,
  ],
  ['byline', /^by[ :]\s*\p{Lu}[^.!?]*$/iu],
  [
    'stamp',
    /^(?:(?:last )?(?:updated|posted|published|modified)\b.{0,60}|(?:\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:gmt|utc|bst|e[sd]?t|p[sd]?t|cet)?))$/i,
  ],
  ['list-item', /^(?:[-–•●▪◦‣·*]|\(?\d{1,2}[.)])\s+\S/],
]

/** The kind that a block's own words give it: "by Jane Doe", "[Editor's note: ...". */
export function readMarkedKind(text: string): BlockKind | undefined {
  for (const [kind, mark] of MARKS) {
    if ((kind === 'byline' || kind === 'credit') && text.length > 120) continue
    if (mark.test(text)) return kind
  }
  return undefined
}
