const words = (list: string): readonly string[] => list.trim().split(/\s*[,\n]\s*/)

/** What an organization is, in lower case: "the newspaper Vesti", "Vesti newspaper", "Vesti, a small newspaper". */
export const organizationKinds: readonly string[] = words(`
newspaper, daily, weekly, magazine, tabloid, broadcaster, publisher, agency, airline, retailer, insurer, reinsurer, lender, bank
automaker, carmaker, chipmaker, steelmaker, drugmaker, company, firm, conglomerate, contractor, utility, brokerage, consultancy, cooperative, startup
manufacturer, producer, charity, nonprofit, union, federation, militia, party, institute, university, hospital, foundation, subsidiary, affiliate
`)

/** What those who speak or work for an organization are, after its name: "Vesti spokesman Ann Lee". */
export const organizationVoices: readonly string[] = words(`
analyst, analysts, economist, economists, strategist, strategists, spokesman, spokeswoman, spokesperson, spokesmen, chairman, chairwoman, executive, executives
officials, officers, employees, management, shareholders, stockholders, stock, subsidiary, headquarters, branch, branches, pilots, directors, lawyers
correspondent, researchers, staff
`)

/** What begins the name of an organization in the languages around the news: "Radio Nord", "Banco do Sul", "Partido Verde". */
export const organizationStarts: readonly string[] = words(`
Radio, Rádio, Télévision, Televisión, Banco, Banque, Banca, Universidad, Universidade, Université, Universität, Ministerio, Ministério, Ministère, Partido, Parti, Partito
Instituto, Institut, Istituto, Secretaría, Secretaria, Comisión, Comissão, Asociación, Associação, Hospital, Colegio, École, Fundación, Fundação, Fondation, Federación
Gobierno, Prefeitura, Defesa, Defensa, Bombeiros, Bomberos, Croix-Rouge, Cruz
`)

/** Papers that bear a town's name and an everyday word: "Atlanta Constitution", "Kansas City Star". */
export const paperNames: readonly string[] = words(`
Constitution, Star, Sun, Standard, Mirror, Nation, Independent, Mercury, Age, Bee, Citizen, Record, Press, Ledger, Leader, Plain Dealer, Republic, Free Press, Banner, Eagle
`)
