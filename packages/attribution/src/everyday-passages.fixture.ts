/**
 * Short passages as news writes them, by hand, none of them learnt from. Each figure is marked with who may be given as
 * its source: "[[40 = police / the force]]", "-" where the article says so in its own voice.
 */
export const passages: readonly string[] = [
  'The river burst its banks before dawn. [[Eleven = -]] villages were cut off by noon, and the army sent [[four = -]] helicopters.',
  'Flooding in the lower valley has displaced [[18,400 = provincial disaster office / disaster office]] people, the provincial disaster office said late Tuesday. It also reported [[62 = provincial disaster office / disaster office]] collapsed bridges.',
  '"We have lost [[three = Amadou Kane / Kane]] of our boats," said Amadou Kane, who heads a fishing cooperative in the delta. "Only [[two = Amadou Kane / Kane]] are left."',
  `SITUATION REPORT No. 7
- [[23,000 = -]] people in need
- [[14 = -]] health posts closed
- [[3 = -]] districts cut off`,
  'According to the Ministry of Water, [[37 = Ministry of Water / ministry]] pumping stations are out of order. Repairs will cost [[$6.2 million = Ministry of Water / ministry]], it added.',
  'Net income for the quarter rose to [[$312 million = -]] from [[$280 million = -]] a year ago. Revenue was little changed at [[$4.1 billion = -]].',
  'Halvard Shipping reported a net loss of [[$41 million = Halvard Shipping / -]] for the third quarter, against a profit of [[$9 million = Halvard Shipping / -]] a year earlier. The company expects to cut [[600 = company / Halvard Shipping]] jobs by June.',
  'Corvex Inc said it expects fourth-quarter sales of [[80 mln dlrs = Corvex Inc / Corvex]], up from [[71 mln dlrs = Corvex Inc / Corvex]] a year earlier.',
  'Shares in the retailer fell [[7% = -]] in early trading on Thursday, wiping [[£90m = -]] off its value.',
  'Analysts at Brightwater Securities expect the yen to weaken to [[155 = Analysts / Brightwater]] to the dollar by March.',
  'The poll of [[1,204 = -]] adults, conducted by Northgate Research, has a margin of error of [[three = -]] percentage points.',
  'Senator Ortiz leads her opponent by [[six = Northgate poll / Northgate]] points, a new Northgate poll shows. Among women her lead is [[14 = Northgate poll / Northgate / poll]] points.',
  'Turnout stood at [[58.2% = electoral commission]] at 5pm, the electoral commission announced.',
  'With [[92 = -]] percent of ballots counted, the ruling party had [[51 = -]] percent and the opposition [[44 = -]] percent.',
  'With [[92 = electoral board]] percent of ballots counted, the ruling party had [[51 = electoral board]] percent, according to the electoral board.',
  'Police have arrested [[nine = -]] men over the robbery, in which [[two = -]] guards were hurt.',
  'A spokeswoman for the fire service said [[12 = spokeswoman / fire service]] appliances had been sent to the warehouse. [[Around 80 = spokeswoman / fire service]] firefighters were still at the scene on Sunday night, she added.',
  'The judge sentenced him to [[14 = -]] years in prison and fined him [[£25,000 = -]].',
  'Prosecutors allege that Dunmore took [[$1.8 million = Prosecutors]] from [[46 = Prosecutors]] clients between 2011 and 2015.',
  'The indictment says he moved [[$740,000 = indictment]] through a shell company. It names [[three = indictment]] other people.',
  "Dr Lena Fischer, the hospital's medical director, said the ward had admitted [[31 = Lena Fischer / Fischer]] children since Friday. Of these, [[five = Lena Fischer / Fischer]] were in intensive care.",
  'The health ministry has confirmed [[74 = health ministry]] cases of cholera and [[six = health ministry]] deaths in the port city.',
  'Measles: [[74 = -]] cases confirmed in port city',
  'Cholera has killed [[six = ministry]] in port city: ministry',
  'The World Health Organization puts the number of cases at [[3,100 = World Health Organization]]. Aid agencies believe the true figure is closer to [[5,000 = Aid agencies]].',
  'It is believed that [[more than 400 = -]] people were on board.',
  '[[More than 400 = -]] people are believed to have been on board the ferry, which was licensed to carry [[250 = -]].',
  'Reports from the area say [[15 = Reports]] soldiers were killed in the ambush.',
  'State television, citing the defence ministry, said [[22 = defence ministry]] rebels had surrendered.',
  'The rebels said they had shot down [[two = rebels]] aircraft, a claim the government denied.',
  'The general told reporters that [[90 = general]] percent of the city was under his control.',
  '"[[Ninety = general]] percent of the city is ours," the general told reporters. Residents said shells were still landing in [[two = Residents]] districts.',
  'A study in the journal Ocean Letters estimates that [[9 = study]] million tonnes of plastic reach the sea each year. Its authors looked at [[60 = -]] rivers on [[four = -]] continents.',
  'The glacier has lost [[a third = -]] of its mass since 1980 and now covers [[41 = -]] square kilometres.',
  'The club paid [[£32m = -]] for the striker last summer and made him its captain.',
  'The club is understood to have paid [[£32m = -]] for the striker, who has scored [[11 = -]] goals this season.',
  'Oil output in the basin reached [[310,000 = Energy Agency]] barrels a day in April, the Energy Agency said in its monthly report. The agency raised its forecast for next year by [[20,000 = Energy Agency / agency]] barrels.',
  'Crude futures settled [[$1.14 = -]] higher at [[$72.30 = -]] a barrel.',
  'Traders said the central bank had sold [[$500 million = Traders]] to support the currency.',
  'Traders put the intervention at [[between $400 million and $600 million = Traders]].',
  'Exports fell [[8.7 = customs office]] percent in August, according to figures released by the customs office on Wednesday. Imports rose [[2 = customs office / figures]] percent.',
  'Unemployment in the region stands at [[11 = -]] percent. The national rate is [[7 = -]] percent.',
  `Table 2. Displaced by province
North: [[4,100 = Relief Directorate]]
South: [[2,750 = Relief Directorate]]
Source: Relief Directorate`,
  'The village of Harrow Green has [[340 = -]] residents, [[two = -]] pubs and no shop.',
  'Rail fares will rise by [[3.8% = operators / train operators]] in January, train operators have confirmed.',
  'Ministers have promised to build [[300,000 = Ministers / -]] homes a year.',
  'The mayor has pledged [[$15 million = mayor / -]] for shelters, [[half = - / mayor]] of it this year.',
  'The council approved the scheme by [[31 = -]] votes to [[17 = -]].',
  'Nurses will walk out for [[48 = -]] hours from Monday. [[Thirty = -]] hospitals are affected.',
  "The hospital trust said it had cancelled [[1,900 = hospital trust / trust]] appointments. Last year's strike led to [[2,300 = - / hospital trust]] cancellations.",
  '"The strike cost us [[£2 million = Hugh Mercer / Mercer]]," Hugh Mercer, the trust\'s finance director, wrote in a letter to staff. "Another week would be ruinous."',
  'In a letter to staff, the chief executive wrote that the airline was losing [[$3 million = chief executive]] a day.',
  'Investigators believe the jet was flying at [[900 = Investigators]] feet when it struck the mast. [[All 48 = -]] people aboard died.',
  'The plane, carrying [[48 = -]] people, came down in a field [[six = -]] miles from the runway.',
  'The plane was carrying [[42 = airline]] passengers and [[six = airline]] crew, the airline said in a statement on its website.',
  'Airport officials, who asked not to be named, said [[three = Airport officials]] of the crew had survived.',
  'The United Nations has appealed for [[$88 million = United Nations / -]]. Donors have so far given [[$19 million = -]].',
  'UNHCR said [[7,200 = UNHCR]] refugees crossed the border over the weekend. Most came from [[two = - / UNHCR]] towns near the front line.',
  'As of 14 March, partners had distributed [[5,600 = -]] tents and [[12,000 = -]] blankets in [[nine = -]] camps.',
  'As of 14 March, [[5,600 = OCHA]] tents had been distributed, OCHA reported.',
  'Fatima, [[34 = -]], walked for [[six = -]] days with her [[three = -]] children to reach the camp.',
  '"I walked for [[six = Fatima]] days," Fatima said. "There were [[forty = Fatima]] of us at the start."',
  'The minister said: "We have [[200 = minister]] doctors for [[two = minister]] million people. That is not enough."',
  'Asked about the cost, the minister said it would be [[$40m = minister]]. The opposition puts it at twice that. An independent audit found [[$71m = audit]] had been spent.',
  'The audit office criticised the ministry over [[$71m = -]] spent on a bridge that was never built.',
  'NEW DELHI: [[Fourteen = police]] people were killed and [[30 = police]] injured when a bus fell into a gorge on Monday, police said.',
  'A bus carrying pilgrims fell into a gorge on Monday, killing [[14 = Superintendent of Police / R. K. Negi / Negi]] people, Superintendent of Police R. K. Negi said. He said [[30 = Superintendent of Police / R. K. Negi / Negi]] others were being treated in [[two = Superintendent of Police / R. K. Negi / Negi]] hospitals.',
  'Talking to reporters, Mr Negi said that one of the injured had died on the way to hospital, taking the toll to [[15 = Negi]].',
  'Chief Minister Asha Rawat announced a compensation of [[Rs 5 lakh = Asha Rawat / Rawat / -]] for each family.',
  'Official sources said [[1,250 = Official sources]] hectares of paddy had been damaged in the district.',
  "[[1,250 = collector / district collector]] hectares of paddy have been damaged, as per the district collector's report.",
  'As per the latest bulletin, [[418 = bulletin]] people tested positive on Sunday. The test positivity rate was [[2.6 = bulletin]] per cent.',
  'A magnitude-6.1 earthquake shook the coast at midday. There were no immediate reports of damage.',
  'Rescuers pulled [[five = -]] people alive from the rubble overnight. [[Dozens = -]] more are missing.',
  'Rescuers say they have pulled [[five = Rescuers]] people alive from the rubble. They fear [[dozens = Rescuers]] more are trapped.',
  'Authorities fear [[up to 60 = Authorities]] people may be buried under the mud.',
  'Witnesses told the BBC [[at least four = Witnesses]] shells had hit the market.',
  'The agency quoted a doctor as saying [[at least four = doctor]] people had died.',
  'A resident who gave his name only as Yusuf said he had counted [[19 = Yusuf]] graves.',
  'Local elder Haji Karim said [[six = Haji Karim / Karim]] houses were hit. Among the dead, according to Karim, were [[four = Haji Karim / Karim]] members of one family.',
  'The Pentagon disputed that account, saying [[three = Pentagon]] militants had been killed.',
  'The air force dropped [[14 = -]] bombs on the ridge on Friday, and the shelling went on for [[nine = -]] hours.',
  'The monitoring group, which relies on a network of sources on the ground, said [[27 = monitoring group]] civilians had been killed. It said [[eight = monitoring group]] of the dead were children.',
  '[[Twenty-seven = monitors]] civilians were killed, monitors say.',
  'The charity has counted [[1,310 = charity]] rough sleepers in the capital, a rise of [[16% = charity]] on last year.',
  'Figures released by the charity on Monday show [[1,310 = charity / Figures]] people sleeping rough in the capital.',
  '[[One in eight = Shelter report / report]] renters has been threatened with eviction, a report by the housing group says.',
  'House prices rose [[0.4% = Castle & Moor / Castle]] last month, lender Castle & Moor said. The average home now costs [[£231,000 = - / Castle]].',
  'Inflation slowed to [[2.1% = -]] in May, below the [[2.4% = economists]] that economists had expected.',
  'Economists polled by the agency had expected growth of [[0.3% = Economists]].',
  'Growth was [[0.1% = statistics office / Office]], the statistics office said, compared with a forecast of [[0.3% = - / economists]] by economists.',
  "Tanner Foods, the country's largest baker, has [[22 = -]] plants and sales of [[$1.6 billion = -]].",
  '"We are closing [[two = Ruth Tanner / Tanner]] plants," chief executive Ruth Tanner said in an interview. She declined to say how many of the company\'s [[9,500 = -]] workers would go.',
  'Tanner forecast profit of [[$95 million = Tanner]] for the year.',
  'Tanner said profit would be [[$95 million = Tanner]]. Analysts had forecast [[$101 million = Analysts]].',
  `Tenneck Corp <TNK> Q1 net
Shr [[42 cts = -]] vs [[39 cts = -]]
Net [[8.1 mln = -]] vs [[7.4 mln = -]]`,
  "Japan's trade surplus narrowed to [[6.1 billion = Finance Ministry]] dlrs in March, the Finance Ministry said. It was [[7.4 billion = Finance Ministry]] dlrs in March last year.",
  "Cocoa arrivals reached [[4,200 = Cocoa Board / Board]] tonnes in the week, the Cocoa Board said. The season's total is [[512,000 = Cocoa Board / Board]] tonnes, against [[498,000 = Cocoa Board / Board]] a year ago.",
  'Gilroy and Co acquired [[9.2 = filing]] pct of the stock for [[31 mln dlrs = filing]] in cash, according to a filing with the Securities and Exchange Commission.',
  'Gilroy disclosed in a filing that it holds [[9.2 = Gilroy]] pct of the stock.',
  'Under the law, banks must hold reserves of [[8 = - / law]] percent. Most hold [[12 = -]] percent.',
  "Most banks hold reserves of [[12 = regulator]] percent, the regulator's data show.",
  'The bill would raise the minimum wage to [[$12 = -]] an hour over three years.',
  'The Budget Office estimates the bill would cost [[$140 billion = Budget Office]] over ten years and leave [[1.2 million = Budget Office]] people without cover.',
  'Mr. Hale voted for the bill, which passed [[219 = -]] to [[206 = -]].',
  'Mr. Hale boasted that he had created [[40,000 = Hale]] jobs as governor. In fact, employment grew by [[11,000 = -]] in his [[two = -]] terms.',
  'Critics point out that [[11,000 = Critics]] jobs were created, not [[40,000 = - / Hale / Critics]].',
  'The campaign claims to have knocked on [[250,000 = campaign]] doors. It has [[19 = -]] offices in the state.',
  'Records filed with the commission show that the campaign raised [[$4.4 million = Records]] in March.',
  'At least [[60 = -]] tornadoes struck the region in two days.',
  'Forecasters warned that [[100mm = Forecasters]] of rain could fall in six hours. Gusts of [[70mph = - / Forecasters]] were recorded on the coast.',
  'The Met Office has issued [[two = -]] red warnings. Up to [[100mm = -]] of rain could fall.',
  'Residents were told that power would be off for [[five = -]] hours.',
  'Mayor Dana Whitlock declined to say how many of the [[240 = -]] evacuees would be moved.',
  'The sheriff would not confirm that [[three = - / sheriff]] officers had been suspended.',
  'The ministry denied that [[40 = ministry]] protesters had been killed. Activists insist the number is [[higher than 50 = Activists]].',
  'The video, which could not be verified, shows [[seven = - / video]] bodies in a yard, and [[two = - / video]] armed men.',
  'HEALTH: [[One in five = study]] children overweight, study finds',
  '[[5,000 = union]] jobs at risk, warns union',
  'Union warns [[5,000 = Union]] jobs at risk',
  '[[Two = -]] held after [[£1m = -]] gem raid',
  'Floods: [[300 = -]] rescued as river peaks',
  'UN: [[300,000 = UN]] need food aid',
  'Researchers followed [[4,312 = -]] patients for [[nine = -]] years. Those who drank coffee had a [[12 = Researchers / -]] percent lower risk, they reported.',
  'The vaccine cut infections by [[64 = drug maker / maker]] percent, the drug maker said, citing a trial of [[8,000 = - / drug maker]] volunteers.',
  'Professor Ivo Marchetti of the University of Trent, who was not involved in the work, called the drop of [[64 = - / Marchetti]] percent "remarkable".',
  "The institute's director, Paula Quist, told the Herald it would take [[$30 million = Paula Quist / Quist]] to repair the telescope. The mirror alone weighs [[nine = - / Quist]] tonnes.",
  'The telescope, [[2,400 = -]] metres above sea level, has a mirror [[8 = -]] metres across.',
  'Schools in [[seven = -]] states closed because of the heat. In the capital it was [[44 = -]] degrees.',
  'The heat has killed [[at least 90 = state media]] people in [[seven = state media]] states, state media reported, with the north worst hit.',
  'The prisons inspector describes [[three = prisons inspector / inspector]] men sharing cells meant for one.',
  'Inmates complained of being locked up for [[23 = Inmates]] hours a day.',
  'Lawyers for the families say the firm knew of [[17 = Lawyers]] earlier leaks. The firm, which has [[80 = -]] sites, rejects this.',
  'The firm has agreed to pay [[$17 million = -]] to settle the claim, without admitting fault.',
  'The firm has agreed to pay [[$17 million = people familiar / people]], people familiar with the matter said.',
  'Thieves took [[six = -]] paintings worth [[€20 million = -]] from the gallery.',
  "The ministry's spokesman, Col. Petru Lazar, said by telephone that [[two = Petru Lazar / Lazar]] convoys had left. The first carried [[40 = Petru Lazar / Lazar]] tonnes of flour, he said, and the second [[25 = Petru Lazar / Lazar]].",
  `He said the following had been delivered:
- [[40 = Petru Lazar / He]] tonnes of flour
- [[1,000 = Petru Lazar / He]] stoves`,
  `The mission reported the following needs:
* [[3,000 = mission]] mattresses
* [[60 = mission]] latrines`,
  'Aid group Northern Hands says [[one in three = Northern Hands]] households has no stove. Without help, [[thousands = - / Northern Hands]] will leave the valley.',
  'The Red Cross confirmed that a convoy of [[30 = Red Cross]] trucks had reached the town.',
  'The Red Cross sent [[30 = -]] trucks to the town and is feeding [[6,000 = -]] people there.',
  'Interior Minister Bruno Sall, speaking on state radio, gave a toll of [[17 = Bruno Sall / Sall]] dead and [[54 = Bruno Sall / Sall]] wounded.',
  'The official toll is [[17 = -]] dead, but opposition leaders say [[as many as 70 = opposition leaders]] died.',
  'The earlier toll was [[17 = -]].',
  'The commission will hear from [[40 = -]] witnesses over three weeks.',
  'The commission concluded that [[2,100 = commission]] people had been detained unlawfully. Of them, [[340 = commission]] were minors.',
  'The inquiry, which cost [[£6m = -]], concluded that [[29 = inquiry]] deaths could have been avoided.',
  'The council made [[£3.3m = - / council]] from parking last year, it emerged on Tuesday.',
  'Sales of electric cars doubled to [[41,000 = trade body]] in the first half, the trade body said on Friday, and made up [[9% = trade body]] of the market.',
  'The maker sold [[41,000 = -]] cars in the first half, [[9% = -]] more than a year ago. It has [[three = -]] factories.',
  'The shutdown could cost the economy [[$2 billion = chamber of commerce / chamber]] a week, the chamber of commerce has warned. It has already idled [[14 = - / chamber]] plants.',
  'The radio, quoting a village head, reported that [[30 = village head]] cows had drowned.',
  'Citing hospital officials, the newspaper said [[12 = hospital officials]] people had been treated for burns.',
  'Profit rose to [[$40 million = -]], more than the [[$36 million = analysts]] analysts had forecast.',
  'Sales fell [[3 = -]] percent, against the [[1 = economists]] percent that economists had forecast.',
  'Earnings of [[42 cents = -]] a share beat the [[40 cents = analysts]] that analysts expected.',
  'Prices rose [[2 = -]] percent, as analysts had expected.',
  'Prices will rise [[2 = analysts]] percent, analysts said.',
  'The bank cut its growth forecast for 2016 to [[1.4 = bank]] percent from [[1.9 = bank]] percent.',
  'The ministry lowered its estimate of the wheat crop to [[23 million = ministry]] tonnes.',
  'The clinic has treated [[212 = clinic / -]] patients, an increase of [[40 = clinic / -]] percent on June.',
  'Police recorded [[4,100 = Police]] burglaries, the lowest figure in 20 years.',
  'The agency counted [[900 = agency]] arrivals, of whom [[200 = agency]] were children.',
  'The office said output was [[12 = office]] tonnes, a drop of [[3 = office]] tonnes.',
  'Staff were informed on Friday that [[60 = -]] posts would go.',
  'The families have been told they will get [[$4,000 = -]] each.',
  'The court was told by a detective that [[nine = detective]] phones had been found.',
  'The fund, which manages [[$3 billion = -]], said it had sold [[two = fund]] towers.',
  'Mr Osei, who has [[12 = -]] grandchildren, said the flood took [[all 40 = Osei]] of his goats.',
  'Per the agreement, the city pays [[$3 million = - / agreement]].',
  'The dam is [[80 = dam board / board]] percent full, as per data from the dam board.',
  'The bank expects inflation of [[3 = bank]] percent next year.',
  'Analysts forecast a loss of [[$2 = Analysts]] a share.',
  'Norden Steel forecast sales of [[$2 billion = Norden]] for the year.',
  'The government forecast growth of [[3 = government]] percent in its spring budget.',
  'The rebels claim to have killed [[40 = rebels]] soldiers.',
  'The admiral told a hearing that [[three = admiral]] ships had been lost.',
  'The general said [[two = general]] bridges had been blown up.',
  'The accused told police that he had sold [[four = accused]] rifles.',
  'Officials reported [[31 = Officials]] deaths. Among them were [[12 = Officials]] children.',
  'The agency said [[9,000 = agency]] people had fled. Half of them, about [[4,500 = agency]], are in tents.',
  'Dr Amina Bello said the clinic saw [[300 = Amina Bello / Bello]] patients a day. Most of them, [[220 = Bello]], are women.',
  'The ministry said exports were [[$4.1 billion = ministry]]. That compares with [[$3.8 billion = ministry]] a year earlier.',
  'Police said [[14 = Police]] people had been killed. The death toll could reach [[20 = - / Police]].',
  'Imports fell [[3 = statistics bureau]] percent in June, the statistics bureau said. Exports rose [[2 = statistics bureau]] percent.',
  'The retailer said sales rose [[3 = retailer]] percent. Its shares fell [[2 = -]] percent.',
  'The report says [[40 = report]] bridges are unsafe. It lists [[12 = report]] that should be closed at once.',
  'The police chief said [[40 = police chief]] officers were hurt. The force has [[900 = -]] officers.',
  'The company said it would hire [[200 = company]] people. It employs [[3,000 = - / company]] in the region.',
  'The minister said [[two = minister]] mines had closed. There were [[30 = - / minister]] of them a decade ago.',
  '[[3,000 = union]] jobs to go, says union',
  'Police: [[nine = Police]] dead in pile-up',
  'WHO: [[one in six = WHO]] lacks clean water',
  '[[One in six = WHO]] lacks clean water: WHO',
  'WHO says [[one in six = WHO]] lacks clean water',
  'By some estimates [[100 = estimates]] people died.',
  'By most accounts, [[40 = accounts]] men took part.',
  "On the ministry's own figures, [[300 = ministry]] clinics have shut.",
  'On official figures, [[300 = official figures / figures]] clinics have shut.',
  'The bank declined to say how many of its [[400 = -]] branches would shut.',
  'The firm would not comment on reports that [[90 = reports / -]] workers had been dismissed.',
  'Hope Bridge reports [[60 = Hope Bridge]] dry wells.',
  'Oxfam estimates [[60 = Oxfam]] wells are dry.',
  "The inspector general's office has counted [[88 = inspector general]] cases of misuse since 2010, a letter to Congress shows.",
  '[[Some 300 = -]] protesters gathered outside the embassy. Police used water cannon and detained [[26 = -]].',
  'The interior ministry says [[26 = interior ministry]] protesters were detained; lawyers say it was [[more than 50 = lawyers]].',
  'Opinion polls give the centre-left [[38 = polls]] percent, [[four = polls / -]] points ahead of the conservatives.',
  "The fund's analysts see oil averaging [[$60 = analysts]] a barrel.",
  'The latest figures from the health service show that [[1,212 = figures / health service]] people waited [[more than 12 = figures / health service]] hours in A&E.',
  'NHS figures show [[1,212 = figures / NHS]] people waited on trolleys last week, up [[14% = figures / NHS]] on a year ago.',
  'Ministry of Agriculture data put the harvest at [[9.3 million = data / Ministry]] tonnes.',
  'The harvest is estimated at [[9.3 million = -]] tonnes.',
  'Losses, estimated by insurers at [[$700 million = insurers]], may rise.',
  "Insurers' estimates of the damage range from [[$500 million to $700 million = Insurers]].",
  "Nearly [[one in ten = -]] of the town's shops is empty. On Market Street the figure is [[one in four = -]].",
  '[[Two = official]] teachers were shot dead in the border district on Monday, an official said, adding that one pupil was hurt.',
  'Gunmen in [[two = Bah]] cars opened fire on the convoy, Col. Idris Bah, who commands the garrison, told state radio. "We lost [[five = Bah]] men," Bah said.',
  'There were [[12 = witness]] of them, said a witness, who gave her name as Amal.',
  'How many died? The official answer is [[17 = - / official answer]]. Ask in the market and you will hear [[200 = -]].',
  'Estimates of the number of dead range from [[17 to 200 = -]].',
  'Various estimates put the number of dead at [[between 17 and 200 = estimates]].',
  '"I have [[12 = Boro]] goats left out of [[90 = Boro]]," says Lela Boro, a herder. She walks [[eight = - / Boro]] kilometres for water.',
  'Lela Boro, a herder, has [[12 = -]] goats left out of [[90 = -]].',
  'The drought has killed [[half = aid agencies]] the livestock in the north, aid agencies estimate; the government speaks of [[a fifth = government]].',
  'The IMF on Tuesday raised its growth forecast for the region to [[4.2 = IMF]] percent, from [[3.9 = IMF]] percent in July.',
  'The IMF sees the economy growing [[4.2 = IMF]] percent this year and [[4.5 = IMF]] percent next.',
  "Moody's downgraded [[14 = -]] banks on Thursday, citing their exposure to property loans of [[$90 billion = - / Moody]].",
  'Her lawyer had asked the tribunal for [[£90,000 = - / lawyer]].',
  'The regulator fined the bank [[£42m = -]] over an IT failure that locked out [[6.5 million = -]] customers.',
  'The bank, which has set aside [[£125m = -]] for compensation, said [[98% = bank]] of claims had been settled.',
  'The watchdog found that the bank had overcharged [[340,000 = watchdog]] borrowers. It will repay them an average of [[£120 = - / watchdog]].',
  'The Guardian reported that [[1,500 = Guardian]] posts could go.',
  'It has been reported that [[1,500 = -]] posts could go.',
  'As many as [[1,500 = -]] posts could go, it was reported on Sunday.',
  'As many as [[1,500 = sources]] posts could go, sources told the Times.',
  'The chancellor will set out plans on Wednesday to save [[£12bn = -]] from welfare.',
  'The chancellor confirmed plans to save [[£12bn = chancellor]] from welfare.',
  'Labour says the plans would leave [[3 million = Labour]] families worse off by [[£1,000 = Labour]] a year.',
  'The Institute for Budget Research calculates that [[3 million = Institute]] families would lose [[£1,000 = Institute]] a year.',
  'Of the [[650 = -]] seats, [[326 = -]] are needed for a majority. The exit poll gives the Conservatives 316.',
  'The president won [[54 = official results / results]] percent of the vote, official results showed, against [[39 = official results / results]] for his rival.',
  'Preliminary results gave the president [[54 = results]] percent.',
  'The president was re-elected with [[54 = -]] percent of the vote.',
  'The opposition claims that [[a million = opposition]] names were left off the roll. The commission says the number is [[below 20,000 = commission]].',
  'The commissioner, Hanna Weiss, rejected as "fantasy" the opposition\'s claim that [[a million = opposition]] names had been left off.',
  'The defence counsel argued that [[two = counsel]] of the [[five = - / counsel]] witnesses had lied.',
  'Detectives believe [[three = Detectives]] men were involved. They are looking for a blue van with [[two = - / Detectives]] passengers.',
  'The sisters, aged [[19 = -]] and [[22 = -]], were found on Sunday, three days after they went missing.',
  'The charge sheet says the brothers ran [[11 = charge sheet / sheet]] shell companies.',
  'According to the charge sheet, the brothers ran [[11 = charge sheet / sheet]] shell companies. They are accused of diverting [[Rs 300 crore = charge sheet / sheet / -]].',
  'The CBI has alleged that the brothers diverted [[Rs 300 crore = CBI]] from a state-run bank.',
  'In a written reply in the Lok Sabha, the minister said [[4,300 = minister]] farmers had died in three years.',
  'Replying to a question, he said [[1,100 = he]] villages were without power.',
  'Power Minister Anil Dogra said [[1,100 = Dogra]] villages were without power. Replying to a question, he said that [[300 = Dogra]] of them were in forests.',
  'PTI quoted officials as saying [[19 = officials]] people were hurt.',
  'The death toll climbed to [[31 = -]] on Tuesday as rescuers recovered [[four = -]] more bodies.',
  'The death toll climbed to [[31 = disaster agency / agency]] on Tuesday, the disaster agency said, as rescuers recovered [[four = - / agency]] more bodies.',
  'The death toll has now reached [[31 = Red Crescent]], according to the Red Crescent, while [[200 = - / Red Crescent]] people are missing.',
  '[[Thirty-one = -]] people are now known to have died.',
  '[[Thirty-one = -]] deaths have been reported, most of them in the capital.',
  "No deaths were reported, but [[40 = office]] houses lost their roofs, the mayor's office said.",
  'Flights were grounded for [[six = -]] hours. An airport spokesman said [[140 = airport spokesman / spokesman]] had been cancelled; [[32,000 = - / spokesman]] passengers were stranded.',
  'Heathrow said [[140 = Heathrow]] flights had been cancelled. BA cancelled [[40 = -]].',
  'Toyota is recalling [[1.2 million = -]] cars over faulty airbags, which have been linked to [[nine = -]] deaths.',
  'The agency has linked [[nine = agency]] deaths to the airbags.',
  'Doctors say [[two = Doctors]] of the injured are critical. Both are under [[18 = - / Doctors]].',
  'Sudan and the U.N. signed a deal on Friday under which [[5,000 = -]] troops will be sent to the region.',
  'The United States has [[9,800 = -]] troops in the country. The Pentagon says [[1,400 = Pentagon]] will leave by June.',
  'Officials in Washington say [[1,400 = Officials]] will leave by June.',
  'U.S. officials, speaking on condition of anonymity, said [[1,400 = officials]] would leave by June.',
  'The embassy warned that [[1,400 = embassy]] Americans were still in the city.',
  'Charity worker Ana Lim said she had fed [[240 = Lim]] people by noon.',
  'Ana Lim, a charity worker, fed [[240 = -]] people by noon.',
  '"We fed [[240 = Lim]] people by noon," Lim said. "By evening it was [[600 = Lim]]. We ran out of rice."',
  'By evening the queue had grown to [[600 = -]]. "We ran out of rice," Lim said.',
  'The airline, which declined to comment, has suspended [[four = -]] crew members.',
  'The airline has suspended [[four = source / person]] crew members, a person with knowledge of the matter said.',
  'The statement said the attack had killed [[12 = statement]] soldiers. It gave no details.',
  'In a statement posted online, the group claimed responsibility for the attack, saying it had killed [[12 = group]] soldiers.',
  'Army sources said [[12 = Army sources / sources]] soldiers had died and [[30 = Army sources / sources]] were wounded, [[five = Army sources / sources]] of them seriously.',
  'Hospital records seen by Reuters list [[44 = records]] victims.',
  'Reuters counted [[44 = Reuters]] bodies at the morgue.',
  'A Reuters witness saw [[44 = witness / Reuters / -]] bodies at the morgue.',
  'The figure of [[44 = -]] could not be confirmed independently.',
  'Satellite images show [[120 = images / -]] burnt buildings, Human Rights Monitor said.',
  'GDP: [[+2.1 = -]] percent; inflation: [[3.4 = -]] percent (source: Statistics Norway)',
  'Dow Jones: [[17,012 = -]] (down [[0.6% = -]])',
  'Economist Rita Sand of Harbour Bank said the data pointed to growth of [[0.5 = Sand]] percent. Harbour had forecast [[0.3 = Harbour]].',
  'The consensus forecast was for growth of [[0.3 = - / consensus]] percent.',
  'Ford expects to spend [[$4.5 billion = Ford]] on electric cars by 2020, it said on Thursday.',
  'Ford, which sold [[2.6 million = -]] vehicles last year, plans [[13 = - / Ford]] new models.',
  'The company plans to open [[40 = report / company]] shops next year and to hire [[900 = report / company]] people, according to its annual report.',
  'Annual report: sales rose to [[$4 billion = - / report]].',
  'The treasury estimated that the measures would bring in [[£400m = treasury]] a year, rising to [[£1bn = treasury]] by 2020.',
  'By lunchtime [[14 = -]] fires were burning. By nightfall, firefighters said, there were [[30 = firefighters]].',
  'Of the [[90 = - / Mugo]] patients seen on Monday, [[11 = Mugo]] had malaria, Dr Peter Mugo said.',
  '"Of the [[90 = nurse]] patients we saw, [[11 = nurse]] had malaria," a nurse said.',
  'Investigators found [[$90,000 = -]] in cash under the floor.',
  'Investigators found that [[$90,000 = Investigators]] had been paid to a cousin.',
  'The committee found [[$90,000 = committee / -]] had been paid to a cousin.',
  'Police found [[two = -]] bodies in the boot of a car.',
  'The central bank held its key rate at [[5 = -]] percent and said inflation would stay below [[3 = central bank]] percent.',
  'The jury awarded [[$3.2 million = -]] to the widow, whose lawyer said she would have settled for [[$1 million = lawyer]].',
  'Teachers, who have had no raise in four years, are asking for [[8 = - / Teachers]] percent.',
  'The union is asking for [[8 = - / union]] percent. The state has offered [[3 = - / state]].',
  '[[Forty = -]] thousand people signed the petition, which calls for [[two = - / petition]] dams to be removed.',
  'Tickets start at [[$40 = -]].',
  "Tickets start at [[$40 = website]], the festival's website says.",
  'Doors open at [[$5 = -]]; children under [[12 = -]] enter free.',
  'Forbes puts her fortune at [[$300 million = Forbes]].',
  'Her fortune, put at [[$300 million = Forbes]] by Forbes, comes from [[three = - / Forbes]] hotels.',
  'She is said to own [[three = -]] hotels.',
  'Local people say she owns [[three = people]] hotels.',
  '"Is [[12 = - / brother]] minutes acceptable?" her brother asked.',
  'No fewer than [[19 = -]] inquiries have been held since 1990.',
  '[[Nineteen = -]] inquiries have been held since 1990, and still nobody knows why [[96 = -]] fans died.',
  'Campaigners claim [[96 = Campaigners]] fans died because gates were locked. An inquest in 1991 put the number at [[95 = inquest]].',
  'Jurors were shown [[40 = -]] photographs.',
  'Jurors heard from [[188 = -]] witnesses over two years.',
  'The coroner, Lord Hale, told jurors that [[four = coroner / Hale]] of the gates had been locked.',
  'The regulator has received [[210 = - / regulator]] complaints since May, up from [[60 = - / regulator]] a year earlier.',
  'Complaints to the regulator rose to [[210 = -]].',
  '[[210 = regulator]] complaints were made in May, according to the regulator, which has [[14 = -]] staff.',
  'The regulator, which has [[14 = -]] staff, has upheld [[nine = -]] complaints.',
  'As of Friday, [[3,100 = -]] cases had been registered, including [[47 = -]] deaths, in [[five = -]] regions.',
  'Ministry of Health: [[3,100 = Ministry]] cases, [[47 = Ministry]] deaths as of Friday',
  `Cases: [[3,100 = -]]
Deaths: [[47 = -]]`,
  'The case fatality rate is [[1.5 = -]] per cent.',
  'The team travelled [[900 = -]] km to vaccinate [[212 = -]] children.',
  'Vaccination teams have reached [[212,000 = -]] children, [[84 = -]] per cent of the target.',
  'Vaccination teams have reached [[212,000 = UNICEF]] children, UNICEF said, [[84 = UNICEF]] per cent of the target.',
  'UNICEF and partners have vaccinated [[212,000 = -]] children.',
  'Trains will be [[20 = -]] minutes slower, passengers have been warned.',
  'Passengers face delays of up to [[20 = Network Rail]] minutes, Network Rail warned.',
  'The temperature will rise to [[34 = -]] degrees on Friday.',
  'The temperature will rise to [[34 = forecasters]] degrees on Friday, forecasters say, the hottest day since 2003, when [[2,000 = - / forecasters]] people died.',
  'The airline made [[$1bn = -]] in 2013.',
  'Yemeni officials said the strike killed [[13 = officials]] militants; tribal leaders said [[seven = tribal leaders / leaders]] of them were guests at a wedding.',
  'Tribal leaders say [[seven = leaders]] of the [[13 = - / leaders]] were guests at a wedding, and that [[two = leaders]] were children.',
  'Abu Bakr Saleh, a tribal leader, lost [[two = -]] sons. He says [[seven = Saleh]] of the dead were guests.',
  'The Foreign Office advises against all travel to [[three = - / Foreign Office]] provinces.',
]

/** Whole articles, marked as {@link passages} are. */
export const articles: readonly string[] = [
  `KARVELA, Aug. 3 — Heavy rain over the weekend killed [[at least nine = -]] people in the hill district of Karvela and forced [[more than 2,000 = -]] others from their homes.

"We have moved [[2,150 = Ines Pardo / Pardo]] people to [[14 = Ines Pardo / Pardo]] schools," Ines Pardo, the district governor, told reporters on Sunday. "The water is still rising."

Pardo said [[six = Pardo]] of the dead were members of [[one = Pardo]] family whose house was buried by mud. [[Three = - / Pardo]] others drowned when a minibus was swept off a bridge.

The national weather bureau recorded [[310 = weather bureau]] millimetres of rain in 48 hours, the most since 1961. It forecast a further [[80 = weather bureau]] millimetres by Tuesday.

The army has sent [[four = -]] helicopters and [[200 = -]] soldiers to the area. A spokesman, Maj. Luis Abad, said the helicopters had picked up [[37 = Abad]] people from rooftops. He added that [[two = Abad]] villages could not be reached.

Karvela, a poor district of [[60,000 = -]] people, was hit by a landslide in 2009 that killed [[41 = -]].`,
  `Marlow Group shares fell [[6 percent = -]] on Thursday after the retailer cut its profit forecast for the second time this year.

The company said it now expects full-year earnings of [[between $410 million and $430 million = Marlow]], down from [[$475 million = Marlow]] previously. Same-store sales dropped [[3.2 percent = Marlow / -]] in the quarter that ended Oct. 31.

"Shoppers are trading down," Chief Executive Dana Ruiz said on a call with analysts. She said the chain would close [[45 = Ruiz]] of its [[1,100 = Ruiz / -]] stores and cut capital spending by [[$60 million = Ruiz]].

Analysts surveyed by DataPoint had on average expected a profit of [[$468 million = Analysts]]. Tom Wick of Bell Securities said the new target still looked "[[10 percent = Wick]] too high".

Marlow, which was founded in 1934 and has [[88,000 = -]] employees, reported quarterly net income of [[$71 million = Marlow / -]], or [[58 cents = Marlow / -]] a share, compared with [[$90 million = Marlow / -]], or [[72 cents = Marlow / -]] a share, a year earlier. Revenue fell [[1 percent = Marlow / -]] to [[$5.2 billion = Marlow / -]].

The stock has lost [[a quarter = -]] of its value this year.`,
  `A man who set fire to a boarding house in which [[three = -]] people died was jailed for [[18 = -]] years on Friday.

Leeds Crown Court heard that Peter Holm, [[44 = - / court]], poured petrol through the letterbox after a row over [[£60 = court / -]]. [[Eleven = - / court]] people were asleep inside.

Prosecutor Sarah Vane said Holm had made [[17 = Vane]] threatening calls in the week before the fire. She told the jury that [[two = Vane]] of the victims were students.

Judge Alan Reed said Holm must serve at least 14 years before he can be considered for parole.

Outside court, the mother of one victim said: "[[Fourteen = mother]] years is nothing. My daughter was [[20 = mother]]."

Det Ch Insp Mary Cole said her team had taken [[more than 300 = Cole]] statements and watched [[1,200 = Cole]] hours of CCTV footage.`,
  `Senate candidate Ray Coleman holds a narrow lead over incumbent Alice Burke, according to a poll released Wednesday by Stateline University.

Coleman is backed by [[47 = poll]] percent of likely voters and Burke by [[44 = poll]] percent, the poll found. [[Nine = poll]] percent are undecided.

The survey also found that [[61 = survey / poll]] percent of voters think the state is on the wrong track. [[Just 28 = survey / poll]] percent approve of the governor.

"This is a race that could go either way," said Mike Stone, who directs the poll. He noted that Burke was ahead by [[11 = Stone]] points in March.

The campaigns have spent [[more than $30 million = -]] on television. Coleman, a businessman, has lent his campaign [[$8 million = records]], federal records show. Burke has raised [[$14.2 million = records / -]].

The poll of [[812 = -]] likely voters was conducted Oct. 4-8 and has a margin of error of [[plus or minus 3.4 = -]] percentage points.`,
  `CHICAGO, March 24 - Grain exporters reported sales of [[140,000 tonnes = exporters / Grain exporters]] of corn to Mexico, the Agriculture Department said.

The department said the sales include [[90,000 tonnes = department / Agriculture Department]] for delivery in the current season. The remaining [[50,000 tonnes = - / department / Agriculture Department]] are for 1987/88.

Wheat futures closed [[two cents = -]] higher at [[2.84 dlrs = -]] a bushel. Dealers said the market was helped by talk that Egypt would buy [[200,000 tonnes = talk / Dealers]].

An official of the Wheat Board said farmers had sown [[1.1 mln acres = official]], down [[4 pct = official]] from last year. Private analysts put the figure closer to [[1.2 mln = analysts]].`,
  `People who walk at least an hour a day are less likely to develop diabetes, a study suggests.

Researchers at the University of Norrland followed [[22,000 = -]] adults for [[12 = -]] years. They found that those who walked most had a [[29 = Researchers / They]] percent lower risk than those who walked least.

The study, published in the journal Metabolic Health, also found that women benefited more: their risk fell by [[a third = study]]. Among men the drop was [[a quarter = study / -]].

"Even [[20 = Lars Ekman / Ekman]] minutes helps," said lead author Lars Ekman.

Diabetes affects [[one in 11 = Union]] adults worldwide, according to the World Diabetes Union -- no. of cases: [[415 million = - / World Diabetes Union]]. It costs health systems [[$670 billion = - / World Diabetes Union]] a year.

The work was paid for by the Swedish Heart Fund, which gave [[$2 million = -]].`,
  `BEIRUT: Government forces shelled the town of Al-Raya for a third day on Monday, killing [[16 = activists / Coastal Observatory]] people, activists said.

The Coastal Observatory, which has a network of informants in the area, said [[five = Observatory]] children were among the dead. It said [[more than 70 = Observatory]] people had been wounded and that hospitals were running out of blood.

State news agency SNA said the army had killed [["dozens of = SNA]] terrorists". The claim could not be verified.

A doctor reached by telephone said he had treated [[30 = doctor]] people since dawn. "[[Four = doctor]] of them died on the table," he said.

The war, now in its third year, has claimed [[more than 90,000 = U.N. / United Nations]] lives, according to the United Nations. Another [[1.6 million = U.N. / United Nations / -]] people live as refugees.`,
  `HIGHLIGHTS
- [[120,000 = -]] people affected by floods in [[three = -]] provinces
- [[5,300 = -]] houses destroyed
- The Government has requested [[US$15 million = Government / -]]

SITUATION OVERVIEW
According to the National Disaster Office (NDO), [[120,000 = National Disaster Office / NDO]] people have been affected as of 12 May. The NDO reports that [[5,300 = National Disaster Office / NDO]] houses have been destroyed and [[11,000 = National Disaster Office / NDO]] damaged.

Assessment teams reached [[40 = -]] villages last week. In most of them, [[half = -]] of the wells were contaminated. WFP has delivered [[300 = - / WFP]] tons of rice. UNICEF estimates that [[18,000 = UNICEF]] children are out of school.

FUNDING
The appeal is [[22 = -]] per cent funded. Donors have pledged [[US$3.3 million = -]].`,
  `The council has spent [[£1.4m = - / figures]] on consultants in two years, figures obtained by the Evening Echo reveal.

The money, equivalent to the pay of [[56 = - / figures]] teaching assistants, went to [[nine = - / figures]] firms. One of them, Apex, was paid [[£410,000 = - / figures]].

Labour group leader Joan Pike described the spending as "obscene". She said: "At a time when [[230 = Pike]] people are losing their jobs, this is a slap in the face."

A council spokesman said: "Consultants have helped us to save [[£12m = spokesman]]. That is [[eight = spokesman]] times what they cost."

The authority must find savings of [[£35m = -]] by 2018.`,
  `LONDON (Reuters) - Oil fell below [[$50 = -]] a barrel on Monday as traders bet that U.S. output would keep rising.

Brent crude was down [[84 cents = -]] at [[$49.61 = -]] a barrel by 1320 GMT. It has lost [[8 percent = -]] this month.

U.S. drillers added [[11 = Baker Lyle / services firm]] rigs last week, energy services firm Baker Lyle said on Friday. The count now stands at [[697 = Baker Lyle / -]].

"We could see [[$45 = Olsen]] before the summer," said Kim Olsen, an analyst at Nordic Bank. OPEC agreed in November to cut output by [[1.2 million = -]] barrels per day. Compliance was [[95 percent = survey]] in March, a Reuters survey showed.

Libya's production has recovered to [[700,000 = National Oil Company]] bpd, the head of its National Oil Company told local media on Sunday.`,
  `City officials said Monday that a water main break had flooded [[35 = officials / City officials]] homes on the West Side and left [[1,500 = officials / City officials]] customers without water.

The 30-inch pipe, installed in 1928, burst about 4 a.m., sending [[2 million = - / officials]] gallons into the streets. Crews shut it off after three hours.

Water Commissioner Bill Tate said the department replaces [[about 20 = Tate]] miles of pipe a year. At that rate, he said, it would take [[90 = Tate]] years to replace the system.

Resident Gloria Mays, [[62 = -]], said her basement had [[four feet = Mays]] of water. "I lost [[$10,000 = Mays]] worth of stuff," she said.

It was the fifth major break this year. Last year there were three.`,
  `The home side were fined [[€40,000 = -]] by the league on Tuesday after fans threw flares in the 3-1 defeat.

The league's disciplinary panel said [[14 = panel]] flares had been thrown and [[two = panel]] stewards hurt. It ordered [[one = panel / -]] stand to be closed for [[two = panel / -]] matches.

The club, which has [[10 = -]] days to appeal, said in a statement that it had banned [[23 = club]] supporters. "Those [[23 = club]] people do not represent us," it read.

Average attendances have dropped to [[11,400 = -]] this season from [[15,000 = -]].`,
  `Gov. Ellen Marsh on Wednesday promised to hire [[500 = - / Marsh]] more state troopers if she is re-elected, a plan that her rival said would cost taxpayers [[$60 million = rival]] a year.

Speaking to [[about 200 = -]] supporters in a union hall, Marsh accused state Sen. Tom Avery of voting to cut police budgets [[six = Marsh / -]] times in nine years.

"He had [[six = Marsh]] chances to stand with our officers, and [[six = Marsh]] times he ran away," she said.

Avery's campaign called the claim misleading. Of the [[six = - / campaign]] votes, it said, [[four = campaign]] were on budgets that also raised school spending.

A fact-check by the Capitol Journal found that state police spending rose [[3 percent = fact-check / Capitol Journal]] a year while Avery was in the Senate.

Marsh has [[$9.1 million = reports]] in the bank to Avery's [[$2.3 million = reports]], according to reports both campaigns filed last week.`,
  `WASHINGTON -- The House voted [[231-190 = -]] on Thursday to repeal the estate tax, which Republicans say punishes family farms.

Democrats noted that only [[5,400 = Democrats]] estates paid the tax last year, [[120 = Democrats]] of them farms. The Joint Tax Office estimates that repeal would cost the Treasury [[$269 billion = Joint Tax Office]] over a decade.

"This is a giveaway to [[0.2 percent = Ron Keller / Keller]] of Americans," said Rep. Ron Keller. [[Seven = -]] Democrats voted for the bill.

The White House has threatened a veto. Supporters would need [[67 = -]] votes in the Senate to override one; they have [[54 = -]].`,
  `Donors gave [[$1.7 million = reports]] to a super PAC supporting Mayor Rick Dole's run for Senate in the first three months of the year, disclosure reports show.

[[More than half = - / reports]] of the money came from [[two = - / reports]] men: casino owner Max Stern, who gave [[$600,000 = - / reports]], and hedge fund manager Lee Park, who gave [[$300,000 = - / reports]].

The group, Forward Together, spent [[$1.1 million = - / reports]] on television ads. In an email, its director, Jan Moss, said it planned to raise [[$10 million = Moss / Jan Moss]] by fall.

Dole, who is worth [[an estimated $40 million = -]], has said he will not put his own money into the race.`,
  `By a margin of [[62 = poll / -]] percent to [[31 = poll / -]] percent, Americans favor raising the minimum wage, a Gallant poll released Monday shows.

Support is strongest among Democrats, [[84 = poll]] percent of whom back an increase. [[Forty-three = poll]] percent of Republicans do. The share of independents who favor a raise has grown [[nine = poll]] points since 2013.

Gallant interviewed [[1,015 = -]] adults by telephone. The results have a margin of error of [[plus or minus 4 = -]] points.

"These are numbers politicians can't ignore," said Lisa Cho, a labor economist. She noted that [[29 = Cho]] states already have a higher minimum than Washington's [[$7.25 = - / Cho]].`,
  `A Senate panel heard Tuesday that [[one in four = - / panel / witnesses]] women veterans waits more than a month for an appointment.

"In my state it's [[74 = Rosa Delgado / Delgado]] days," testified Rosa Delgado, a former Army medic. She told the panel that [[eleven = Delgado]] of her friends had given up on the system.

The department's own data, obtained by the Tribune, put the average wait at [[23 = data]] days. The department has asked for [[$2.1 billion = - / department]] to hire [[1,800 = - / department]] doctors and nurses.

Sen. Amy Frost said the panel would hold [[two = Frost]] more hearings this spring.`,
  `BANK OF THE LAKES SEES LOSS

CLEVELAND, April 14 - Bank of the Lakes Corp said it expects to report a loss of [[about 40 mln dlrs = Bank of the Lakes]] in the first quarter because of loans to Brazil.

The company earned [[12.1 mln dlrs = - / company / Bank of the Lakes]], or [[61 cts = - / company / Bank of the Lakes]] a share, in the first quarter of 1986.

Bank of the Lakes said it placed [[210 mln dlrs = Bank of the Lakes]] of Brazilian loans on a cash basis, which will reduce net income by [[3.5 mln dlrs = Bank of the Lakes]].

Its total assets were [[9.8 billion dlrs = - / Bank of the Lakes]] at the end of December.

Chairman H.R. Stone said the bank would sell [[two = Stone]] branches.`,
  `GULF COAST PETROLEUM <GCP> RAISES PRICES

HOUSTON, March 3 - Gulf Coast Petroleum Co said it raised its contract price for crude oil [[50 cts = Gulf Coast]] a barrel, effective today.

The increase brings its posted price for West Texas Intermediate to [[17.50 dlrs = - / Gulf Coast]] a barrel.

Traders said [[three = Traders]] other companies were likely to follow. The spot price rose [[12 cts = - / Traders]] to [[17.85 dlrs = - / Traders]].

Gulf Coast last changed its price on Jan 20, when it went up [[one dlr = -]].`,
  `TOKYO, May 28 - Japan's industrial production fell [[0.4 pct = ministry / Ministry]] in April from March, when it rose [[0.7 pct = ministry / Ministry]], the Ministry of International Trade and Industry said.

The preliminary April index was [[121.5 = ministry / Ministry / -]] (base 1980), unadjusted for seasonal factors, against [[123.2 = ministry / Ministry / -]] in March.

The ministry's survey of manufacturers shows that they expect output to rise [[0.6 pct = survey / manufacturers / ministry / they]] in May and fall [[1.1 pct = survey / manufacturers / ministry / they]] in June.

Ministry officials said that the yen's rise had cut exports by [[eight pct = officials]] in volume.`,
  `The Justice Department has charged [[17 = -]] people in what it described as the largest food-stamp fraud ever uncovered in the state.

According to the indictment, store owners paid [[50 cents = indictment]] on the dollar for benefits and collected [[$11 million = indictment]] over four years. [[Three = - / indictment]] of the stores had no refrigerators.

U.S. Attorney Carl Reyes said agents seized [[$2.4 million = Reyes]] in cash and [[nine = Reyes]] cars. "One defendant had [[$300,000 = Reyes]] in a cereal box," he said.

If convicted, the defendants face [[up to 20 = -]] years in prison and fines of [[$250,000 = -]].

A lawyer for [[two = -]] of the men said they would plead not guilty.`,
  `On the campaign trail, Trent likes to say that [[94 million = Trent]] Americans are out of work. That figure counts everyone over [[16 = - / figure]] who is not in the labor force, including [[44 million = - / figure]] retirees and [[15 million = - / figure]] students.

The actual number of unemployed is [[7.8 million = Bureau / -]], according to the Bureau of Labor.

Trent's website says he would create [[25 million = website / Trent]] jobs over 10 years. Economists at the Moore Institute say [[6 million = Economists]] is more realistic.

"It's [[four = Glenn Ott / Ott]] times what any president has managed," said Glenn Ott, who worked for [[three = -]] administrations.`,
  `When Ana Ruiz crossed the river in April, she was [[seven = -]] months pregnant and had [[$12 = -]] in her pocket.

She had paid a smuggler [[$4,000 = Ruiz]], she said, most of it borrowed from an uncle. [[Nineteen = - / she / Ruiz]] people were packed into the raft.

"They told us it would take [[one = Ruiz / they]] hour," Ruiz, [[24 = -]], recalled. "It took [[three = Ruiz]] days."

Border agents have apprehended [[nearly 60,000 = -]] families since October, triple the number in the same period last year. Shelter director Bill Hay says he is housing [[170 = Hay]] people in a building meant for [[60 = Hay]].

The government says it is opening [[three = government]] centers with [[3,000 = government / -]] beds.`,
  `NASA will end the mission on Friday, 20 years after the probe left Earth.

The craft has travelled [[4.9 billion = -]] miles and sent home [[453,000 = -]] images. It has discovered [[six = scientists]] moons, scientists say.

"We're down to [[1 percent = Maize / Earl Maize]] of our fuel," said project manager Earl Maize. He said the probe would hit the atmosphere at [[76,000 = Maize]] mph and be destroyed within two minutes.

The [[$3.9 billion = -]] mission involved [[17 = -]] countries. [[Nearly 4,000 = NASA]] papers have been published with its data, according to NASA.`,
  `A passenger ferry carrying [[about 180 = coast guard / -]] people capsized off the island of Sabo on Saturday, leaving [[at least 22 = coast guard]] dead and [[dozens = coast guard]] missing, the coast guard said.

Coast guard chief Renato Vidal told DZ Radio that [[131 = Vidal]] people had been rescued, among them [[19 = Vidal]] children. "The sea was rough, with waves of [[three = Vidal]] metres," he said. "We have [[five = Vidal]] vessels and [[two = Vidal]] planes searching."

The manifest listed [[162 = manifest / -]] passengers and [[14 = manifest / -]] crew, but survivors said there were many more on board. "I think we were [[300 = Joel Cruz / Cruz]]," said Joel Cruz, [[31 = - / Cruz]], who lost his wife.

The 42-year-old vessel was allowed to carry [[200 = authority]] people, according to the maritime authority, which suspended all [[12 = - / maritime authority]] ships of the operator on Sunday.

It is the country's worst ferry accident since 2008, when [[more than 800 = -]] people died.`,
  `A bomb blast in a crowded market killed [[17 = officials]] people and wounded [[at least 40 = officials]] in the northern city of Dakara on Friday, officials and witnesses said.

Regional governor Musa Bello said [[12 = Bello]] of the dead were women. A nurse at the general hospital, who asked not to be named, said she had counted [[23 = nurse]] bodies.

No group has claimed responsibility. Militants have killed [[thousands = Council]] of people in the region since 2009 and driven [[1.5 million = Council]] from their homes, according to the International Refugee Council.

Friday's attack was the third in two weeks. [[Thirty = -]] people died when gunmen stormed a school on March 3.`,
  `(Wikistyle) Authorities in Norland have confirmed that [[two = Authorities]] climbers were killed by an avalanche on Mount Grim on Thursday. A third, [[27 = -]], is in stable condition.

Rescue leader Siri Dahl told the Daily Post the avalanche was [[200 = Dahl]] metres wide. According to Dahl, the group had been warned the risk was [["four = Dahl]] out of [[five" = - / Dahl]].

The Norland Avalanche Centre says [[nine = Avalanche Centre]] people have died this winter. The average is [[five = - / Avalanche Centre]].

The mountain, [[1,914 = -]] metres high, is popular with skiers.`,
  `Quarterly profit at Alder Bank more than doubled to [[€412 million = - / Alder]], beating analysts' forecasts of [[€350 million = analysts]], helped by lower bad debts.

Net interest income rose [[5 = - / Alder]] percent. Provisions for bad loans fell to [[€60 million = - / Alder]] from [[€145 million = - / Alder]].

"We're confident we can return [[€1 billion = Niall Byrne / Byrne]] to shareholders by 2017," chief executive Niall Byrne said. He ruled out further job cuts after [[2,000 = - / Byrne]] staff left last year.

The bank, [[71 = -]] percent owned by the state, said it had [[€9 billion = bank / Alder]] of impaired loans at the end of June. Its core capital ratio stood at [[13.4 = - / bank / Alder]] percent.

Shares in Alder were up [[2.3 = -]] percent by midday.`,
  `Hospitals in the region are short of [[1,300 = study / report]] nurses, a gap that will grow to [[2,000 = study / report]] by 2020, a report commissioned by the regional assembly has warned.

Its authors interviewed [[400 = - / report / authors]] managers. [[Eight in ten = - / report / authors]] said they had closed beds for lack of staff. The report recommends training [[300 = report / -]] more nurses a year, at a cost of [[£9m = report / -]].

Health minister Elin Rees welcomed the findings. She said the government had already raised training places by [[a tenth = Rees]].

The Nurses' League, which speaks for [[20,000 = -]] nurses, said that was not enough. "Our members are working [[60 = League / Beth Owen / Owen]]-hour weeks," said its president, Beth Owen.`,
  `TAIPEI, July 2 - Taiwan's foreign exchange reserves rose to a record [[60.6 billion dlrs = bank / Central Bank]] at the end of June, compared with [[35.1 billion = bank / Central Bank]] a year earlier, a Central Bank official said.

The official told Reuters the bank had bought [[1.2 billion dlrs = official]] in June. He said reserves may reach [[75 billion = official]] by the end of the year.

Economists said the island's trade surplus, which hit [[18 billion dlrs = - / Economists]] last year, would exceed [[20 billion dlrs = Economists]] in 1987.

The Taiwan dollar closed at [[31.10 = -]] to the U.S. Dollar today. It has risen [[22 pct = -]] since September 1985.`,
  `UN: [[6,000 = UN]] flee as fighting nears Al-Hamra

Fighting near the town of Al-Hamra has displaced [[6,000 = U.N. / United Nations]] people since Thursday, the United Nations said in a report on Sunday.

[[Some 3,500 = - / U.N. / United Nations / report]] of them are sheltering in schools in the neighbouring district. The rest have moved in with relatives. Aid groups need [[$4 million = report / U.N. / United Nations]] to help them through the winter, the report said.

The agency had previously put the number of displaced in the province at [[42,000 = agency / United Nations]]. [[Two = -]] aid convoys were turned back at a checkpoint on Friday.`,
  `The Danish biotech firm Novagen plans to lay off [[180 = - / Novagen]] people, or [[12% = - / Novagen]] of its workforce, after a drug failed in late-stage tests.

The trial of [[3,200 = -]] patients showed no benefit over placebo. The company had spent [[$300m = -]] on the drug, once expected to bring in [[$1bn = -]] a year.

Novagen now forecasts a loss of [[$90m = Novagen]] for 2016. In May it had predicted a profit of [[$15m = Novagen / it]].

Chief financial officer Mette Lund said the job cuts would save [[$25m = Lund]] annually. The firm has cash for [[18 = Lund / -]] months, she added.`,
  `An American man has been rescued after 66 days alone at sea.

Tom Jensen, [[37 = -]], was found by a German freighter [[200 = -]] miles off the coast on Thursday. He told the coast guard he had lost [[40 = Jensen / he]] pounds and survived on fish and rainwater.

"He was sitting on the hull," said Capt. Uwe Braun, who has been at sea for [[30 = - / Braun]] years. Braun said the boat's mast had snapped in [[two = - / Braun]].

Jensen's family said he had packed food for [[three = family]] weeks. The Coast Guard called off its search after ten days.`,
  `WASHINGTON, June 5 - U.S. nonfarm payrolls rose [[123,000 = Labor Department]] in May after a gain of [[308,000 = Labor Department]] in April, the Labor Department said.

The unemployment rate was unchanged at [[6.2 pct = - / Labor Department]], its lowest level in seven years.

The department said [[113.1 mln = department / Labor Department]] people held jobs. Manufacturing lost [[12,000 = - / department / Labor Department]] jobs, while services added [[95,000 = - / department / Labor Department]].

Commissioner Janet Norwood told the Joint Economic Committee that factory hours averaged [[40.9 = Norwood]] a week. She said [[1.1 mln = Norwood]] people had stopped looking for work.

Economists had predicted a rise of [[200,000 = Economists]].`,
]
