const english = 'january february march april may june july august september october november december'.split(
  ' ',
)

const byName = new Map<string, number>()
english.forEach((name, index) => {
  byName.set(name, index + 1)
  byName.set(name.slice(0, 3), index + 1)
})
byName.set('sept', 9)
// The Spanish months that slip into wire copy.
byName.set('abr', 4)
byName.set('ene', 1)
byName.set('ago', 8)
byName.set('dic', 12)

/** The months of other languages in order, a slash between the ways of writing one; without accents. */
const foreign = `
de januar/jaenner/janner februar marz/maerz/mrz april mai juni juli august september oktober/okt november dezember/dez
fr janvier/janv fevrier/fevr mars avril/avr mai juin juillet/juil aout septembre octobre novembre decembre
es enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre
it gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
pt janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
nl januari februari maart/mrt april mei juni juli augustus september oktober november december
sv januari februari mars april maj juni juli augusti september oktober november december
da januar februar marts april maj juni juli august september oktober november december
no januar februar mars april mai juni juli august september oktober november desember
fi tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
pl stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
cs ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince
tr ocak subat mart nisan mayıs/mayis haziran temmuz agustos eylul ekim kasım/kasim aralık/aralik
id januari februari maret april mei juni juli agustus september oktober november desember
ro ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
ru января февраля марта апреля мая июня июля августа сентября октября ноября декабря
uk січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
`

const byForeignName = new Map<string, number>()
for (const row of foreign.trim().split('\n'))
  row
    .split(' ')
    .slice(1)
    .forEach((names, index) => {
      for (const name of names.split('/')) if (!byName.has(name)) byForeignName.set(name, index + 1)
    })

/**
 * The number of a month by its English name or short form, 1 to 12; undefined for another word.
 *
 * @example
 * readMonth('Sept.') // => 9
 */
export function readMonth(word: string): number | undefined {
  return byName.get(word.toLowerCase().replace(/\.$/, ''))
}

/**
 * The number of a month by its name in one of the languages that papers are printed in, English left
 * out; with accents or without. Undefined for another word.
 *
 * @example
 * readForeignMonth('août') // => 8
 */
export function readForeignMonth(word: string): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '')
  return byForeignName.get(plain) ?? byForeignName.get(plain.normalize('NFD').replace(/\p{M}/gu, ''))
}
