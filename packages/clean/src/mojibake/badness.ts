// The classes of characters and the pairs of them that betray mojibake are those of ftfy 6.3
// (Robyn Speer, Apache-2.0), https://github.com/rspeer/python-ftfy, ftfy/badness.py.

const common = '\u00a0\u00ad\u00b7\u00b4\u2013\u2014\u2015\u2026\u2019'
const c1 = '\u0080-\u009f'
const bad =
  '\u00a6\u00a4\u00a8\u00ac\u00af\u00b8\u0192\u02c6\u02c7\u02d8\u02db\u02dc\u2020\u2021\u2030\u2310\u25ca\ufffd\u00aa\u00ba'
const law = '\u00b6\u00a7'
const currency = '\u00a2\u00a3\u00a5\u20a7\u20ac'
const start = '\u00a1\u00ab\u00bf\u00a9\u0384\u0385\u2018\u201a\u201c\u201e\u2022\u2039\uf8ff'
const end = '\u00ae\u00bb\u02dd\u201d\u203a\u2122'
const numeric =
  '\u00b2\u00b3\u00b9\u00b1\u00bc\u00bd\u00be\u00d7\u00b5\u00f7\u2044\u2202\u2206\u220f\u2211\u221a\u221e\u2229\u222b\u2248\u2260\u2261\u2264\u2265\u2116'
const kaomoji = 'Ò-ÖÙ-Üò-öø-üŐŌŪŲ\u00b0'
const upper = 'À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ'
const lower = 'ßà-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ'
const upperCommon = 'ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я'
const lowerCommon = 'α-ωάέήίΰа-џ'
const box = '│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓'
const arabicTail = `${common}${currency}${bad}${numeric}${start}ŸŠ\u00ae\u00b0\u00b5\u00bb`
const cyrillicTail = `${c1}${bad}${start}${end}${currency}\u00b0\u00b5`

const SEQUENCES: readonly string[] = [
  `[${c1}]`,
  `[${bad}${lower}${upper}${box}${start}${end}${currency}${numeric}${law}][${bad}]`,
  `[a-zA-Z][${lowerCommon}${upperCommon}][${bad}]`,
  `[${bad}][${lower}${upper}${box}${start}${end}${currency}${numeric}${law}]`,
  `[${lower}${lowerCommon}${box}${end}${currency}${numeric}][${upper}]`,
  `[${box}${end}${currency}${numeric}][${lower}]`,
  `[${lower}${box}${end}][${currency}]`,
  `\\s[${upper}][${currency}]`,
  `[${upper}${box}][${numeric}${law}]`,
  `[${lower}${upper}${box}${currency}${end}][${start}][${numeric}]`,
  `[${lower}${upper}${currency}${numeric}${box}${law}][${end}][${start}]`,
  `[${currency}${numeric}${box}][${start}]`,
  `[a-z][${upper}][${start}${currency}]`,
  `[${box}][${kaomoji}]`,
  `[${lower}${upper}${currency}${numeric}${start}${end}${law}][${box}]`,
  `[${box}][${end}]`,
  `[${lower}${upper}][${start}${end}][\\p{L}\\p{N}_]`,
  '[Œœ][^A-Za-z]',
  `[${upper}]\u00b0`,
  `[ÂÃÎÐ][€œŠš¢£Ÿž\u00a0\u00ad\u00ae\u00a9\u00b0\u00b7\u00bb${start}${end}\u2013\u2014\u00b4]`,
  '\u00d7[\u00b2\u00b3]',
  `[ØÙ][${arabicTail}][ØÙ][${arabicTail}]`,
  'à[\u00b2\u00b5\u00b9\u00bc\u00bd\u00be]',
  '\u221a[\u00b1\u2202\u2020\u2260\u00ae\u2122\u00b4\u2264\u2265\u00a5\u00b5ø]',
  '\u2248[\u00b0\u00a2]',
  '\u201aÄ[ìîïòôúùû\u2020\u00b0\u00a2π]',
  '\u201a[âó][àä\u00b0ê]',
  'вЂ',
  `[ВГРС][${cyrillicTail}][ВГРС]`,
  'ГўВЂВ.[A-Za-z ]',
  'Ã[\u00a0\u00a1]',
  '[a-z]\\s?[ÃÂ][ ]',
  '^[ÃÂ][ ]',
  `[a-z.,?!${end}]Â[ ${start}${end}]`,
  'β€[\u2122\u00a0Ά\u00ad\u00ae\u00b0]',
  `[ΒΓΞΟ][${c1}${bad}${start}${end}${currency}\u00b0][ΒΓΞΟ]`,
  'ā€',
  // Not ftfy's: the Spanish opening marks read as code page 437.
  '┬[┐í]\\p{L}',
]
const BAD = new RegExp(SEQUENCES.map((sequence) => `(?:${sequence})`).join('|'), 'u')
const NO_PLAIN_NEWS = /[^\p{ASCII}\u2018\u2019\u201c\u201d\u2013\u2014]/u

/** True where a text holds a sequence of characters that decoding by the wrong table makes, and people hardly ever write. */
export function looksBroken(text: string): boolean {
  return NO_PLAIN_NEWS.test(text) && BAD.test(text)
}
