/**
 * The regular forms of a verb or noun, itself included, in lower case: "massacre" -> massacre, massacres, massacred, massacring.
 * Irregular ones are the tagger's to know.
 */
export function toForms(lemma: string): readonly string[] {
  if (/[^a-z]/.test(lemma)) return [lemma]
  const forms = [lemma]
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) forms.push(`${lemma}es`)
  else if (/[^aeiou]y$/.test(lemma)) forms.push(`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`)
  else forms.push(`${lemma}s`)
  if (lemma.endsWith('e')) forms.push(`${lemma}d`, `${lemma.slice(0, -1)}ing`)
  else forms.push(`${lemma}ed`, `${lemma}ing`)
  // "trap" -> trapped, trapping; "travel" -> travelled.
  if (/(?:[^aeiou]|qu)[aeiou][bdglmnprt]$/.test(lemma))
    forms.push(`${lemma}${lemma.at(-1)}ed`, `${lemma}${lemma.at(-1)}ing`)
  return forms
}
