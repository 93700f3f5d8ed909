/** Abbreviations whose full stop belongs to the word, lower-case and without their last stop. */
export const STOPPED_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr jr st mt ft gen col lt maj capt cmdr sgt cpl pvt adm brig gov sen rep pres ' +
    'hon messrs mme mlle inc corp co ltd bros llc plc cos assn dept univ intl natl govt est ave blvd rd hwy ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa penn tenn tex va vt wash wis wyo etc vs cf al ca approx vol ed eds pp fig figs no nos tel ext ' +
    'u.s u.n u.k u.s.a e.u a.m p.m i.e e.g ph.d d.c b.c a.d n.y n.j l.a'
  ).split(' '),
)
