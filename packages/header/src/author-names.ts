const lead =
  /^(?:(?:story |words |written |reported |posted |article |text |report |reporting )?by:?\s+|author:?\s+|from\s+|von\s+|par\s+)/i
const tail =
  /\s*(?:\||·|•|\bUpdated\b|\bPublished\b|\bPosted\b|,? (?:senior |chief |staff |special |political |business )*(?:correspondent|reporter|editor|writer|columnist|contributor)\b).*$/i
const company = /\b(?:Inc|Ltd|LLC|GmbH|Corp|Co)\.?$/
const junk =
  /^(?:https?:|www\.|@)|^(?:by|and|with|admin|author|share|follow|written by|staff|about the author|view (?:all|more).*|more from.*|contributor|posted by|editor's picks?|twitter|facebook|email|n\/a|null|undefined)$/i

/**
 * The names in what a page gives as author: "By Ann Lee and Bo Kim" -> two, "Ann Lee | reporter" ->
 * one. Addresses and links are left out; a name is given as printed.
 */
export function toAuthorNames(values: readonly string[]): string[] {
  const names: string[] = []
  const seen = new Set<string>()
  for (const value of values) {
    for (const line of value.split(/\n+/)) {
      const cleaned = line.replace(/\s+/g, ' ').trim().replace(lead, '').replace(tail, '').trim()
      for (const part of cleaned.split(
        /\s*(?:;|\s\/\s|,(?! (?:Jr|Sr|MD|PhD|M\.D|Ph\.D)\b)|\s(?:and|&|und)\s)\s*(?:and )?/i,
      )) {
        const name = part
          .replace(/^(?:and|with|by) /i, '')
          .replace(/[,;:]+$/, '')
          .trim()
        if (
          name.length < 2 ||
          name.length > 70 ||
          junk.test(name) ||
          company.test(name) ||
          /@|https?:|\d{3}/.test(name)
        )
          continue
        const key = name.toLowerCase()
        if (seen.has(key)) continue
        seen.add(key)
        names.push(name)
      }
    }
  }
  return names
}

const notPerson =
  /^(?:see|view|read|follow|more|full|bio|about|all|photo|image|illustration|credit|source|share|comments?|home|linkedin|copy|print|link|whatsapp|reddit|pinterest|facebook|twitter|instagram|news|subscribe|sign|log|advertisement|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|in|on|at|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i

/** True where a byline's words may be a name: one to five of them, each with a capital or a particle, or in a script without capitals. */
export function looksLikeAuthor(name: string): boolean {
  if (
    notPerson.test(name) ||
    /["“”()|<>{}=]/.test(name) ||
    /\d|[.!?]$/.test(name.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))
  )
    return false
  const words = name.split(' ')
  if (words.length > 5) return false
  return words.every(
    (word) =>
      !/^\p{Ll}/u.test(word) ||
      /^(?:de|da|del|della|di|do|dos|du|van|von|der|den|bin|ibn|al|el|la|le|ten|ter|y|e)$|['’-]/u.test(word),
  )
}
