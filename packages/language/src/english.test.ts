import { describe, expect, it } from 'vitest'
import { readsAsEnglish } from './english.ts'

describe('readsAsEnglish', () => {
  it('is true of English, of lists of numbers and of short texts', () => {
    const news =
      'Officials said on Tuesday that the river had left its bed near the town of La Paz and that some 200 homes in Los Altos were lost. '
    expect(readsAsEnglish(news.repeat(3))).toBe(true)
    expect(readsAsEnglish('Homes damaged: 66,000. Schools closed: 12. Roads cut: 7. '.repeat(8))).toBe(true)
    expect(readsAsEnglish('Le maire a dit que 200 maisons sont perdues.')).toBe(true)
    expect(readsAsEnglish('')).toBe(true)
  })

  it.each([
    'Le maire de la commune a dit que deux cents maisons ont été détruites par les eaux et que les routes sont coupées dans la vallée. ',
    'El alcalde dijo que las lluvias dejaron 200 casas destruidas y que los caminos están cortados en la zona del río, según la policía. ',
    'Il sindaco ha detto che le piogge hanno distrutto 200 case e che le strade della valle sono chiuse, anche per il vento di oggi. ',
    'Der Bürgermeister sagte, dass die Flut 200 Häuser zerstört hat und die Straßen in dem Tal nicht mehr zu befahren sind, auch im Süden. ',
    'Banjir yang melanda kota ini telah merusak 200 rumah dan warga akan tinggal di tenda untuk waktu yang tidak pasti, kata wali kota itu dari kantornya. ',
    'Мэр города сообщил, что вода разрушила двести домов и что дороги в долине закрыты из-за дождя. ',
  ])('is false of another language: %s', (sentence) => {
    expect(readsAsEnglish(sentence.repeat(3))).toBe(false)
  })
})
