import type { Phrase } from '../layers.ts'
import type { Counted } from './counted-of.ts'
import { lowerAt, type View } from './view.ts'

const fate: ReadonlySet<string> = new Set(
  'dead died die killed missing injured wounded hurt homeless displaced evacuated evacuees arrested detained rescued drowned stranded trapped hospitalised hospitalized kidnapped unaccounted perished fled relocated wounding slain murdered executed imprisoned jailed infected dying survived survive starving unemployed jobless present alive ill sick affected pregnant convicted charged indicted deported tortured beheaded shot stabbed buried uprooted moved sheltered sheltering accommodated lost required needed escaped freed released abducted attended gathered without recovered tested vaccinated treated discharged isolated hosted'.split(
    ' ',
  ),
)
const strict: ReadonlySet<string> = new Set(
  'aboard dead died die killed missing injured wounded hurt homeless arrested detained drowned hospitalised hospitalized kidnapped unaccounted perished fled slain murdered executed jailed imprisoned infected unemployed jobless pregnant convicted indicted deported tortured shot stabbed abducted alive vaccinated'.split(
    ' ',
  ),
)
const links: ReadonlySet<string> = new Set(
  'were was have had has been are is be more others other still remain remained remaining reported reportedly feared confirmed believed being also officially seriously critically badly slightly severely left either already of whom made rendered internally newly later now so far not yet people presumed thought said to'.split(
    ' ',
  ),
)

/** Whether what follows a figure says what befell those it counts: "24 were killed", "15 missing", "4,000 homeless". */
export function tellsFate(view: View, k: number): 'strict' | 'loose' | undefined {
  for (let at = k; at < k + 6; at++) {
    const word = lowerAt(view, at)
    if (strict.has(word)) return 'strict'
    if (fate.has(word)) return 'loose'
    if (word === '' || !links.has(word)) return undefined
  }
  return undefined
}

const takers: ReadonlySet<string> = new Set(
  'killing killed kill kills injuring injured injure injures wounding wounded wound displacing displaced displace hurting claiming claimed stranding stranded evacuating evacuated arresting arrested detaining detained rescuing rescued murdering murdered maiming maimed hurt hurts sickening sickened infecting infected drowning evacuate evacuates displaces rescue rescues arrest arrests detain detains relocate relocated relocating deport deported deporting jail jailed jailing vaccinate vaccinated infect infects hospitalised hospitalized sicken employ employs employing employed'.split(
    ' ',
  ),
)

/** Whether a label before a figure tells a fate: "Injured – 30", "Missing: 12". */
export function isFateLabel(view: View, k: number): boolean {
  if (!/^[-–—:]$/.test(lowerAt(view, k))) return false
  const label = lowerAt(view, k - 1)
  // "Displaced: 4,300", "Total affected: 900", but never "Homes affected: 300".
  return strict.has(label) || (fate.has(label) && /^(?:|total|number|overall)$/.test(lowerAt(view, k - 2)))
}

/** Whether the word before a figure does to people what no thing suffers: "killing 107", "injured 20". */
export function takesPeople(view: View, k: number): boolean {
  return takers.has(lowerAt(view, k))
}

/** The people who are counted but not named. */
const people: Phrase = { text: 'people', span: null }

/** What is counted where no word says it: "24 were killed". */
export function understood(): Counted {
  return { counted: people, of: null, unit: 'person', rule: 'figures/people-understood' }
}
