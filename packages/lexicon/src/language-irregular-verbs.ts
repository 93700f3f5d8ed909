// "lemma form form ...", where a form is the past, the participle or any other that no rule gives.
const ROWS = `be am is are was were been being 's 're 'm|have has had having 've|do does did done doing|can ca could|will wo 'll|would 'd|shall sha|may might
say said|tell told|make made|take took taken|come came|become became|go went gone goes going|get got gotten|give gave given|find found|think thought|know knew known
see saw seen|leave left|feel felt|put put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let let|mean meant|set set
meet met|run ran|pay paid|sit sat|speak spoke spoken|lead led|read read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn
break broke broken|spend spent|cut cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|catch caught|deal dealt
win won|forget forgot forgotten|show showed shown|sell sold|fight fought|teach taught|eat ate eaten|sing sang sung|strike struck stricken|hang hung|shake shook shaken
ride rode ridden|feed fed|shoot shot|drink drank drunk|hit hit|arise arose arisen|fly flew flown|spread spread|sleep slept|cost cost|beat beat beaten|light lit|bind bound
cast cast|hide hid hidden|swing swung|sink sank sunk|bear bore borne born|steal stole stolen|flee fled|swear swore sworn|tear tore torn|shut shut|hurt hurt|quit quit
bet bet|burst burst|split split|rid rid|bid bid|shed shed|slide slid|stick stuck|sweep swept|weep wept|creep crept|kneel knelt|lend lent|bend bent|dig dug|spin spun
swim swam swum|ring rang rung|shrink shrank shrunk|spring sprang sprung|freeze froze frozen|wake woke woken|awake awoke awoken|bite bit bitten|blow blew blown|withdraw withdrew withdrawn
forbid forbade forbidden|forgive forgave forgiven|foresee foresaw foreseen|overcome overcame|overtake overtook overtaken|undertake undertook undertaken|undergo underwent undergone
withstand withstood|uphold upheld|withhold withheld|mistake mistook mistaken|oversee oversaw overseen|override overrode overridden|overthrow overthrew overthrown|upset upset|reset reset
rebuild rebuilt|retake retook retaken|rewrite rewrote rewritten|repay repaid|resell resold|lay laid|lie lay lain lying|die dying|tie tying|burn burnt|learn learnt|dream dreamt|spell spelt|spill spilt
spoil spoilt|leap leapt|lean leant|smell smelt|speed sped|spit spat|stink stank stunk|string strung|wind wound|wring wrung|weave wove woven|sow sown|sew sewn|swell swollen|prove proven
saw sawn|mow mown|shear shorn|slay slew slain|tread trod trodden|thrust thrust|bleed bled|breed bred|broadcast broadcast|forecast forecast|bust bust|cling clung|fling flung|grind ground
shine shone|sting stung|stride strode|strive strove striven|foretell foretold|misunderstand misunderstood|mislead misled|outdo outdid outdone|outgrow outgrew outgrown|overrun overran|sue suing`

/** Irregular forms of verbs with their lemmas: "said" -> "say". "found", "ground", "wound", "bound" and "lay" go with the commoner verb. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  Object.fromEntries(
    ROWS.split(/[|\n]/).flatMap((row) => {
      const [lemma, ...forms] = row.split(' ') as [string, ...string[]]
      return forms.map((form) => [form, lemma])
    }),
  ),
)
