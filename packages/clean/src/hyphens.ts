/** Endings that no word of its own has: what follows a hyphen at a line's end is the rest of a word. */
const REST =
  /^(?:[bcdfghjklmnpqrstvwxz]{0,3}(?:ment|ments|mental|tion|tions|tional|sion|sions|cial|tial|ing|ings|ed|er|ers|est|ly|ally|ity|ities|ness|able|ible|ance|ence|ency|ant|ent|ents|ist|ists|ism|ive|ives|ous|ial|ian|ians|ary|ory|ories|ure|ures|ate|ates|ated|ating|ize|ized|ise|ised|age|ages|ics|ical|ful|less|ship|ward|tor|tors|ter|ters|ber|der|ger|ple|ble|tle|dent|dents|dents|ernment|lion|dreds|sand|sands|agement|nationalism))$/
/** First parts that people join with a hyphen. */
const COMPOUND =
  /^(?:\p{Lu}.*|\d.*|one|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty|half|self|non|anti|pro|pre|post|co|ex|semi|multi|mid|cross|long|short|high|low|well|ill|hard|tight|full|part|year|month|week|day|hour|so|near|off|on|by|vice|great|all|far|much|first|second|third|debt|oil|state|world|land|sea|air|u\.s|e)$/u

/**
 * What stands for a hyphen at the end of a hard-wrapped line: nothing where it
 * parts a word ("govern-/ment"), the hyphen where it joins two ("tight-/fisted").
 *
 * @param before - the word up to the hyphen
 * @param after - the next line's first word
 * @param text - the article, whose other uses of the word decide where there are any
 */
export function joinsWord(before: string, after: string, text: string): boolean {
  if (!/^\p{Ll}{2,}$/u.test(after) || !/\p{L}{2}$/u.test(before)) return false
  if (text.includes(before + after)) return true
  if (text.includes(`${before}-${after}`) || COMPOUND.test(before)) return false
  return REST.test(after)
}
