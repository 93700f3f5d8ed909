import { readExample, reportingNouns, reportingVerbs } from '@sayso/lexicon'
import type { Document, Pair, Relation } from './corpus.ts'
import { fillers, lessons } from './written-lessons.ts'

/** The written lessons as documents, each line told `times` times with other words; the same bytes at each call. */
export function writeLessons(times: number): Document[] {
  const pick = picker(20011)
  return lessons.flatMap((line, i) =>
    Array.from({ length: times }, (_, k) => toDocument(`written-${i}-${k}`, fill(line, pick))),
  )
}

/** The examples of the lexicon, whose cue alone is marked: they teach what attributes, not who or what. */
export function readExamples(): Document[] {
  return [...reportingVerbs, ...reportingNouns].map(({ lemma, example }) => {
    const { text, start, end } = readExample(example)
    return {
      doc_id: `lexicon-${lemma}`,
      text,
      attributions: [{ source: [], cue: [[start, end]], content: [] }],
    }
  })
}

const CHOICE = /\(([^()]*\|[^()]*)\)/
const SLOT = /\{(\w+)\}/

/** Puts words for every slot and choice, the innermost first, until none is left. */
function fill(line: string, pick: (from: readonly string[]) => string): string {
  let text = line
  for (;;) {
    const choice = CHOICE.exec(text)
    const slot = choice ?? SLOT.exec(text)
    if (!slot) break
    const words = choice ? pick(choice[1]!.split('|')) : fillSlot(slot[1]!, pick)
    text = text.slice(0, slot.index) + words + text.slice(slot.index + slot[0].length)
  }
  return text
    .replace(/\b([Tt]he) the\b/g, '$1')
    .replace(/,((?:<\/?\w+>)*)([,:.])/g, '$1$2')
    .replace(
      /(^|[.:] "?)((?:<\w+>|")*)([a-z])/g,
      (_, before, marks, letter) => before + marks + letter.toUpperCase(),
    )
}

function fillSlot(name: string, pick: (from: readonly string[]) => string): string {
  const entries = fillers[name.toLowerCase()]
  if (!entries) throw new Error(`train/written-lessons.ts has no words for {${name}}`)
  const words = pick(entries)
  // "{Clause}" asks for a capital, which may have to go to a slot within.
  if (name === name.toLowerCase()) return words
  return words.replace(
    /^(\(?)(\{?)(\w)/,
    (_, open: string, slot: string, letter: string) => open + slot + letter.toUpperCase(),
  )
}

const PARTS = { s: 'source', c: 'cue', t: 'content' } as const

/** Takes the marks out and keeps their places. */
function toDocument(id: string, marked: string): Document {
  const relations = new Map<string, Record<keyof Relation, Pair[]>>()
  let text = ''
  let from = 0
  for (const part of marked.split(/(<\/?[sct]\d?>)/)) {
    const mark = /^<(\/?)([sct])(\d?)>$/.exec(part)
    if (!mark) text += part
    else if (!mark[1]) from = text.length
    else {
      const number = mark[3]!
      const relation = relations.get(number) ?? { source: [], cue: [], content: [] }
      relations.set(number, relation)
      relation[PARTS[mark[2] as keyof typeof PARTS]].push([from, text.length])
    }
  }
  return { doc_id: id, text, attributions: [...relations.values()] }
}

function picker(seed: number): (from: readonly string[]) => string {
  let state = seed
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return from[Math.floor((state / 4294967296) * from.length)]!
  }
}
