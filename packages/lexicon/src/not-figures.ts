import type { Entry } from './entry.ts'

/** Words of one sort that turn a number beside them into a name, a date or a place in an order. */
export interface NotFigureGroup extends Entry {
  readonly words: readonly string[]
}

/** `words | example` rows; in the example the target is what must not be read as a figure. */
const toGroups = (table: string): NotFigureGroup[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [words = '', example = ''] = row.split('|').map((part) => part.trim())
      return { words: words.split(', '), example }
    })

/** Nouns that number what they name: "Article 47", "Highway 36", "page 12". Compared without regard to case. */
export const labelNouns: readonly NotFigureGroup[] = toGroups(`
article, articles, section, sections, sec, chapter, chapters, clause, paragraph, subsection, amendment, title, rule, regulation, resolution, directive, protocol, annex, appendix, schedule, law, act, decree, order, statute, proposition, prop, measure, bill, hr, s.b, h.b, code, § | The court read out [[Article 47]] of the code.
page, pages, p, pp, volume, vol, issue, part, verse, line, column, figure, fig, table, footnote, note, item, slide, exhibit, appendix, lesson, episode, scene, track, psalm | The map stands on [[page 12]] of the report.
highway, hwy, route, road, interstate, motorway, freeway, autoroute, rte, line, exit, junction, milepost, runway, gate, platform, terminal, pier, berth, dock, bus, tram, train, flight, lane, street, avenue, km | A slide shut [[Highway 36]] for good.
room, suite, apt, apartment, floor, level, block, building, bldg, unit, house, plot, lot, ward, zone, sector, district, precinct, region, area, tower, cell, hangar, warehouse, camp, shaft, pit, well, reactor, turbine, studio, box, door, seat, row, berth, bunker, checkpoint, phase, pad, launchpad, gallery | He was held in [[Room 101]] of the annex.
no, no., nos, nos., nr, nrs, number, numbers, numero, № | Her party was [[number two]] in the poll.
boeing, airbus, tupolev, ilyushin, antonov, cessna, apollo, soyuz, voyager, gemini, pioneer, mariner, salyut, explorer, falcon, atlas, ariane, windows, iphone, galaxy, playstation, xbox, android, ios, core, pentium, mach, ford, model, mark, mk, type, class, series, grade, category, cat, tier, stage, step, phase, version, edition, round, day, week, quarter, game, match, leg, group, pool, lap, heat, race, formula, channel, radio, fm, am, hurricane, title | The [[Boeing 737]] landed in a field.
psalm, genesis, exodus, matthew, luke, john, romans, corinthians, isaiah, sura, surah | The priest read from [[Psalm 23]] at noon.
fortune, ftse, nikkei, dax, cac, ibex, russell, nasdaq, dow, kospi, hang seng, topix, csi, sensex, nifty, stoxx, asx, tsx, smi, omx, s&p, p | Firms in the [[Fortune 500]] gave the most.
division, brigade, battalion, regiment, squadron, platoon, company, corps, fleet, army, wing, task force, unit, local, lodge, pier, station, precinct, troop | Men of [[Battalion 316]] were named.
ps, p.s, public school, form, schedule, docket, case, claim, file, order, permit, licence, license, plate, serial, invoice, account, ticket, badge, passport, card, id, pin, postcode, zip, code, ext, extension, extn, dial, phone, tel, telephone, fax, mobile, cell, call, text, sms, hotline, helpline, isbn, issn, doi | Readers may write to [[Box 12]] in town.
top, g, big, final, last, euro, expo, super bowl, wrestlemania, rio, london, tokyo, beijing, agenda, vision, horizon, operation, catch, studio, club, area, air force, unit, pier, world war | He trained for [[Euro 2012]] at home.
`)

/** Month names and their short forms. */
export const monthWords: readonly NotFigureGroup[] = toGroups(`
january, jan, february, feb, march, mar, april, apr, may, june, jun, july, jul, august, aug, september, sept, sep, october, oct, november, nov, december, dec | The dam broke on [[June 26]] last.
`)

/** Street words that make the number before a capitalised name a house number. */
export const streetWords: readonly NotFigureGroup[] = toGroups(`
street, st, avenue, ave, road, rd, boulevard, blvd, lane, ln, drive, dr, way, court, ct, place, pl, square, sq, terrace, crescent, close, highway, hwy, parkway, pkwy, row, plaza, broadway, strasse, rue, via, calle | The shop at [[123 Elm Street]] was shut.
`)

/** Nouns before which "one" points at a moment or a manner and counts nothing. */
export const oneIdioms: readonly NotFigureGroup[] = toGroups(`
day, time, thing, way, another, side, hand, reason, point, example, moment, night, morning, evening, afternoon, occasion, sense, step, respect, extent, direction, place, stage, other, such, more, last, off, needs, man's, person's, or, and, by, who, that, which, whose, to, for, in, on, at, with, as, the, is, was, could, can, would, might, should, may, must, will, has, had, does, knows, thinks, expects, says, assumes | He hoped [[one day]] to go back.
`)

/** Words that show a bare span of time only places an event: "in the past five years", "three days ago". */
export const timePlacers: readonly NotFigureGroup[] = toGroups(`
past, last, next, previous, preceding, coming, following, first, recent, final, latest, ensuing, prior, subsequent, intervening, closing, opening, remaining | They had fled in the past [[five years]] or so.
ago, later, earlier, before, after, prior, hence, afterwards, afterward, beforehand, previously, since, on, into, apart, back, running | The dam broke [[three days]] ago.
`)

/** Words of sport and ballots that make "2-1" a score. */
export const scoreWords: readonly NotFigureGroup[] = toGroups(`
beat, beats, beating, beaten, defeat, defeated, defeats, win, wins, won, winning, victory, lost, lose, loses, losing, loss, draw, drew, drawn, lead, led, leads, score, scored, scoring, final, halftime, half-time, goal, goals, tie, tied, set, sets, innings, match, game, record, upset, edged, downed, thrashed, rout, routed, win over, aggregate, penalties, shootout, overtime | The hosts won [[2-1]] at home.
`)

/** Nouns of which "no" states a count of zero: "no deaths", "no casualties". These are figures. */
export const zeroNouns: readonly NotFigureGroup[] = toGroups(`
death, deaths, fatality, fatalities, casualty, casualties, injury, injuries, survivor, survivors, victim, victims, arrest, arrests, infection, infections | There were [[no deaths]] in the valley.
`)
