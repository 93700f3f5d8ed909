import type { Entry } from './entry.ts'

/**
 * Short forms of one kind that end in a full stop which need not end a sentence.
 *
 * `never`: a name follows, so the stop ends no sentence ("Mr. Lee").
 * `number`: no end before a digit or a Roman numeral ("No. 5"); else a word like any other ("No. He left.").
 * `maybe`: ends a sentence only where the next word surely opens one ("Acme Co. It closed.").
 */
export interface Abbreviations extends Entry {
  /** In lower case, without the last stop. */
  readonly forms: readonly string[]
  readonly ends: 'never' | 'number' | 'maybe'
  /** True where only the capitalised form is one: "Ill." is Illinois, "ill." is not. */
  readonly capital?: boolean
}

const kind = (
  ends: Abbreviations['ends'],
  forms: string,
  example: string,
  capital = false,
): Abbreviations => ({ forms: forms.split(' '), ends, example, capital })

/** Every short form whose stop needs a second look. The target of an example is a whole sentence. */
export const abbreviations: readonly Abbreviations[] = [
  kind(
    'never',
    'mr mrs ms messrs mme mlle dr prof rev revd fr hon rt sr sra srta',
    'It rained. [[The flood took the house of Mrs. Okafor.]]',
  ),
  kind(
    'never',
    'adm brig capt cmdr col comdr cpl det ens gen lt maj pfc pvt sgt supt insp pte cllr',
    'It rained. [[The order came from Gen. Sato in the night.]]',
    true,
  ),
  kind(
    'never',
    'gov lt-gov pres rep reps sen sens atty asst assoc dep sec secy treas amb ald',
    'It rained. [[The bill of Sen. Marsh names 12 towns.]]',
    true,
  ),
  kind('never', 'st ste mt ft', 'It rained. [[The road to St. Albans is cut.]]', true),
  kind('never', 'vs v viz cf al', 'It rained. [[The case is Dole vs. Ames.]]'),
  kind(
    'number',
    'no nos art arts fig figs vol vols ch chap p pp para paras pg pt ver op rs approx ca ext nr tel',
    'It rained. [[The blaze is No. 5 on the list.]]',
  ),
  kind(
    'number',
    'jan feb mar apr jun jul aug sep sept oct nov dec',
    'It rained. [[It began on Oct. 12 at dawn.]]',
    true,
  ),
  kind(
    'maybe',
    'co cos corp inc ltd plc llc bros mfg est dept univ inst assn b.v n.v s.a s.p.a a.g a.s p.l.c gmbh bhd pty pvt',
    'It rained. [[The plant of Hollis Corp. was shut.]]',
  ),
  kind(
    'maybe',
    'jr sr esq ph.d m.d b.a m.a m.p j.d m.b.a r.n d.d.s c.e.o',
    'It rained. [[Tom Hale Jr. saw 12 boats.]]',
  ),
  kind(
    'maybe',
    'ave blvd rd ln hwy pkwy sq bldg apt',
    'It rained. [[They met on Lake Ave. near the school.]]',
  ),
  kind(
    'maybe',
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex vt va wash wis wyo wva alta ont que sask w.va n.y n.j n.c n.d s.c s.d n.h n.m r.i d.c p.e.i',
    'It rained. [[A dam near Salem, Ore. gave way.]]',
    true,
  ),
  kind('maybe', 'u.s u.k u.n e.u u.s.a u.a.e u.s.s.r', 'It rained. [[The U.S. Coast Guard found 12 men.]]'),
  kind(
    'maybe',
    'a.m p.m e.g i.e b.c a.d c.e p.o i.v',
    'It rained. [[The siren went at 5 a.m. Friday in the port.]]',
  ),
  kind(
    'maybe',
    'oz lb lbs yd ft sq mph hr hrs min mins secs yr yrs wk mos avg max qtr',
    'It rained. [[They sold 500 lbs. of rice.]]',
  ),
  kind('maybe', 'tues wed thu thurs fri', 'It rained. [[It opens on Tues. at noon.]]', true),
  kind(
    'maybe',
    'misc incl excl int intl natl govt mgmt msg med tech ed eds trans orig btw f.e',
    'It rained. [[The govt. office lost 12 staff.]]',
  ),
]
