import type { Entry } from './entry.ts'

/** Nouns of one sort, in the singular, that a figure may count. */
export interface NounGroup extends Entry {
  readonly nouns: readonly string[]
}

// nouns in the singular (or in the one form they have) | example
const people = `
person, people, persons, peole, peple, poeple, peopl, individual, human, human being, soul, folk, folks, man, woman, child, boy, girl, kid, baby, infant, newborn, toddler, teen, teenager, youth, youngster, adolescent, adult, minor, elder, pensioner, senior, male, female, orphan, twin, triplet, lady, gentleman, guy, bloke, senior citizen, under-five, schoolchild, schoolboy, schoolgirl, grandchild, grandparent, grandmother, grandfather, granddaughter, grandson | [[Forty]] people came.
father, mother, parent, son, daughter, brother, sister, sibling, wife, husband, spouse, cousin, uncle, aunt, nephew, niece, relative, widow, widower, family member, friend, neighbour, neighbor, bride, guardian, fiancee | [[Forty]] relatives came.
citizen, resident, inhabitant, villager, townsman, local, islander, national, native, settler, tribesman, nomad, pastoralist, householder, homeowner, tenant, evacuee, islander, foreigner, expatriate, tourist, visitor, guest, holidaymaker, traveller, traveler, passenger, commuter, pilgrim, hiker, camper, skier, climber, swimmer, surfer, bather, motorist, driver, cyclist, pedestrian, biker, trekker, backpacker | [[Forty]] villagers came.
dead, deaths, death, fatality, casualty, casulty, victim, survivor, injured, injury, wounded, missing, killed, hurt, corpse, body, homeless, sick, ill, patient, sufferer, case of death, hostage, captive, detainee, prisoner, inmate, convict, abductee, kidnapped, stranded, trapped, displaced, affected, life, lives | The quake left [[forty]] dead.
herder, shepherd, shepherdess, walker, rider, diver, caregiver, carer, gamer, blogger, influencer, streamer, organiser, organizer, grower, rancher, hunter, trapper, seafarer, racer, golfer, jogger, subcontractor, creditor, homebuyer, renter, dweller, partygoer, reveller, reveler, festivalgoer, clubber, vacationer, stowaway, forager, beekeeper, peddler, weaver, logger, porter, dancer, wrestler | [[Forty]] herders came.
refugee, returnee, defector, migrant, immigrant, emigrant, asylum seeker, asylum-seeker, idp, pdi, displaced person, exile, deportee, escapee, evacuated, repatriate, stateless person, newcomer, arrival | [[Forty]] refugees came.
worker, employee, labourer, laborer, farmer, farmworker, fisherman, miner, builder, teacher, professor, lecturer, student, pupil, graduate, undergraduate, schoolteacher, doctor, physician, surgeon, nurse, midwife, medic, paramedic, dentist, pharmacist, scientist, researcher, engineer, technician, lawyer, attorney, judge, magistrate, juror, prosecutor, journalist, reporter, editor, photographer, writer, author, artist, actor, actress, singer, musician, dancer, clerk, trader, broker, banker, economist, analyst, merchant, vendor, shopkeeper, businessman, businesswoman, manager, executive, director, staffer, staff, staff member, personnel, crew, crewman, crew member, sailor, seaman, mariner, pilot, astronaut, cleaner, cook, chef, waiter, waitress, servant, maid, trucker, docker, stevedore, steelworker, autoworker, civil servant, official, officer, bureaucrat, inspector, assistant, aide, checker, keeper, helper, adviser, advisor, consultant, expert, specialist, retiree, jobseeker, breadwinner, contractor, apprentice, intern, trainee, freelancer, craftsman, carpenter, electrician, plumber, mechanic, librarian, accountant, auditor, butcher, baker, forester, ranger, logger, health worker, aid worker, relief worker, social worker | [[Forty]] workers came.
soldier, troop, troops, serviceman, servicewoman, servicemember, recruit, conscript, reservist, veteran, marine, paratrooper, airman, commando, guard, guardsman, policeman, policewoman, police, police officer, constable, gendarme, detective, agent, spy, rebel, insurgent, guerrilla, guerilla, fighter, militant, militiaman, gunman, sniper, bomber, attacker, assailant, hijacker, kidnapper, terrorist, jihadist, jihadi, extremist, separatist, mercenary, warrior, combatant, civilian, general, colonel, captain, lieutenant, sergeant, commander, peacekeeper, observer, firefighter, fireman, rescuer, rescue worker, lifeguard, responder, warder, sentry, cadet, legionnaire | [[Forty]] soldiers came.
robber, thief, burglar, murderer, killer, rapist, criminal, offender, suspect, accused, defendant, smuggler, trafficker, dealer, pirate, bandit, gangster, rioter, looter, protester, protestor, demonstrator, striker, marcher, activist, campaigner, dissident, picket, hooligan, squatter, vandal, poacher, addict, user, smoker, drinker, drug user | [[Forty]] rioters came.
voter, elector, delegate, candidate, nominee, member, lawmaker, legislator, senator, congressman, congresswoman, congressmen, deputy, parliamentarian, mp, mps, member of parliament, councillor, councilor, councilman, alderman, governor, mayor, minister, president, premier, chancellor, ambassador, diplomat, envoy, negotiator, politician, leader, chief, monarch, king, queen, prince, princess, sultan, emir, sheikh, secretary, commissioner, representative, republican, democrat, socialist, communist, conservative, liberal, tory, supporter, opponent, follower, backer, donor, volunteer, taxpayer, subscriber, customer, consumer, buyer, shopper, client, borrower, lender, depositor, saver, investor, shareholder, stockholder, stakeholder, owner, landlord, seller, entrepreneur, beneficiary, recipient, claimant, applicant, respondent, participant, attendee, contestant, competitor, audience, spectator, fan, viewer, reader, listener, onlooker, bystander, witness, eyewitness, passerby, passer-by, caller, speaker, panelist, signatory, petitioner, plaintiff, partner, colleague, co-worker, associate, founder, winner, loser, champion, medallist, medalist, player, athlete, runner, swimmer, footballer, cricketer, batsman, bowler, rower, boxer, wrestler, jockey, coach, referee, umpire, teammate | [[Forty]] voters came.
priest, nun, monk, bishop, archbishop, cardinal, pope, imam, cleric, rabbi, pastor, clergyman, missionary, worshipper, worshiper, believer, christian, muslim, moslem, jew, hindu, buddhist, sikh, catholic, protestant, shiite, sunni, kurd, yazidi, rohingya, hutu, tutsi, bru, african american, african-american, native american, aborigine, black, white, asian, latino, hispanic, european, african, arab, westerner, easterner, gypsy, roma, tamil, pashtun, uzbek, tajik, hazara | [[Forty]] monks came.
`

const households = `
family, household, menage, ménage, home-owning family | [[Forty]] families came.
`

/** Nouns for people, whatever they do or suffer: what is counted is a person. */
export const peopleNouns: readonly NounGroup[] = toGroups(people)

/** Nouns for families and households. */
export const householdNouns: readonly NounGroup[] = toGroups(households)

function toGroups(table: string): NounGroup[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [nouns = '', example = ''] = row.split('|').map((part) => part.trim())
      return { nouns: nouns.split(', '), example }
    })
}
