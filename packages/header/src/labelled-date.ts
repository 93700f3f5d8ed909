import { type Day, readDay } from './iso-date.ts'
import type { DayOrder } from './numeric-day.ts'

const publishing =
  /(?:(?<!\p{L})(?:published|posted|publication date|publish date|release date|date published|date posted|first published|veröffentlicht|erschienen am|publié|mis en ligne|paru|publicado|fecha de publicación|pubblicato|data di pubblicazione|gepubliceerd|geplaatst|publicerad|publisert|publiceret|offentliggjort|opublikowano|yayınlanma|yayın tarihi|diterbitkan)(?!\p{L})|公開日|掲載日?|投稿日|配信日|配信開始日|発売日|発行日|登録日|发布时间|发布日期|发表时间|發布時間|입력|등록|게시)/giu
const changing =
  /(?:(?<!\p{L})(?:last updated|updated|last modified|stand|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|oppdatert|opdateret|zaktualizowano|güncelleme|diperbarui)(?!\p{L})|最終更新日?|更新日|更新时间|更新時間|수정)/giu

const reach = 60

/**
 * The day that a page's own words give after a label: "Published: 3 November 2014", "Stand 03.11.2014",
 * "公開日 2014/11/03". A label of publication goes before one of change. Undefined where no label has a day.
 */
export function readLabelledDay(words: string, order: DayOrder | undefined): Day | undefined {
  return readAfter(words, publishing, order) ?? readAfter(words, changing, order)
}

function readAfter(words: string, label: RegExp, order: DayOrder | undefined): Day | undefined {
  for (const match of words.matchAll(label)) {
    const from = match.index + match[0].length
    const after = words.slice(from, from + reach)
    if (!/\d{4}/.test(after)) continue
    const day = readDay(after, order)
    if (!day) continue
    const [line, ...lines] = after.slice(0, day.start).split('\n')
    // "Posted by Ann Lee on ..." is near enough; another sentence, or another label's line, is not.
    if (!/[.!?] \p{Lu}/u.test(line!) && !/\p{L}{4}|日/u.test(lines.join(''))) return day
  }
  return undefined
}
