/**
 * Words that have a capital only because they open a sentence, or that are never a name by
 * themselves. In lower case.
 */
export const openers: ReadonlySet<string> = new Set(
  `a an the this that these those some any each every all both either neither no none one two three four five six seven eight nine ten eleven twelve
  dozens scores hundreds thousands millions tens several many most much more less few fewer other others another such same
  i he she it we you they him her us them his its our your their my mine who whom whose which what when where why how
  and or but nor so yet if then than as at by for from in into of off on onto out over under up upon with within without about above across after against along amid among around
  before behind below beneath beside besides between beyond despite during except inside like near outside past per since through throughout till to toward towards until via versus
  is are was were be been being am do does did done has have had having may might must can could shall should will would
  not only also even still just already again once twice here there now today tomorrow yesterday tonight later earlier soon meanwhile moreover however therefore thus hence otherwise instead indeed perhaps maybe
  although though because while whereas unless whether apart according almost nearly roughly approximately estimated up upwards
  yes ok okay oh ah please thanks thank sorry hello dear read watch see click listen photo photos video image images picture pictures caption source sources credit related updated update published posted print share comments comment
  officials official police authorities residents villagers witnesses rescuers rescue relief aid workers worker people person men man women woman children child families family victims survivors refugees troops soldiers rebels militants
  analysts traders dealers economists experts scientists researchers critics opponents supporters protesters demonstrators lawmakers senators voters students teachers farmers doctors nurses firefighters crews teams
  bankers brokers buyers sellers shareholders investors executives miners drivers passengers pilots engineers lawyers activists diplomats ministers governors mayors employers unions companies banks firms
  reports report figures data statistics results shares prices sales profits profit net revenue revenues oil gas gold stocks bonds trade exports imports production output demand supply inflation interest rates rate total overall average
  floods flood flooding flooded rain rains heavy torrential landslides landslide storm storms typhoon hurricane cyclone earthquake drought wildfire wildfires fire fires waters water rising emergency
  last next first second third fourth fifth early late mid recent new old big small large high low good bad great long short own former current local national regional international foreign federal state provincial public private major minor key top main general
  under asked speaking quoting citing following based given said says saying told added according reporting writing
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  spring summer autumn winter fall christmas easter ramadan thanksgiving god lord bible
  government governments ministry president minister prime king queen congress senate parliament court courts army navy forces military
  its it's he's she's i'm i've i'd i'll we're we've we'll they're they've that's there's what's don't didn't isn't wasn't can't won't let's let you're you've
  north south east west northern southern eastern western central
  neighbouring neighboring nearby affected local elderly former ex meanwhile contributor contributing
  often sometimes usually always never ever mostly nearby elsewhere overnight afterwards additionally furthermore besides finally initially originally recently currently previously eventually unfortunately fortunately virtually especially particularly typically generally clearly obviously apparently reportedly allegedly
  english editor editor's note notes contact copyright correction corrections advertisement bc ad am pm gmt est edt pst pdt utc bst cst cdt mst mdt mph kph km mm cm kg lb ft usd eur gbp tv ceo cfo coo vp mp mps pct dlrs mln bln shr vs avg qtr mths cts revs dlr record pay div inc net loss
  `
    .trim()
    .split(/\s+/),
)

/** True for a name of a month, a day or a holiday. */
export function isCalendarWord(word: string): boolean {
  return calendarWords.has(word)
}

/** Names of months, days and holidays. */
export const calendarWords: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Christmas Easter Ramadan Thanksgiving Eid Passover Diwali'.split(
    ' ',
  ),
)

const functionWords: ReadonlySet<string> = new Set(
  'a an the this that these those some any each every both all no i he she it we you they his her its our their your my who whom whose which what when where why how and or but nor so yet if then than as at by for from in into of off on onto out over under up upon with within without about above across after against along amid among around before behind below beneath beside besides between beyond despite during except inside like near outside past per since through throughout till to toward towards until via is are was were be been has have had do does did may might must can could shall should will would not only also even still just there here now today yesterday tomorrow meanwhile moreover however although though because while often'.split(
    ' ',
  ),
)

/** True for a word that is part of no name where it stands first: "between", "the", "often"; in lower case. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word)
}
