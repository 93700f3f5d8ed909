const words = (list: string): readonly string[] => list.trim().split(/\s*[,\n]\s*/)

/** What ends the name of a place: "River", "Province", "regency". A name before one of these in lower case is a place too. */
export const placeHeads: readonly string[] = words(`
River, Rivers, Creek, Lake, Lakes, Sea, Ocean, Bay, Gulf, Strait, Straits, Channel, Canal, Delta, Basin, Falls, Reservoir, Dam, Island, Islands, Isles, Archipelago, Peninsula, Coast, Beach, Cape, Province, Provinces, State, States, County, Counties, District, Districts, Regency, Regencies, Prefecture, Governorate, Oblast, Region, Municipality, Canton, Territory, Territories, Township, Borough, Parish, Department, Commune, Village, Town, City, Suburb, Square, Street, Avenue, Road, Highway, Boulevard, Bridge, Valley, Valleys, Mountain, Mountains, Hills, Hill, Mount, Range, Plateau, Plain, Plains, Highlands, Lowlands, Desert, Forest, National Park, Park, Airport, Port, Harbor, Harbour, Station, Stadium, Heights, Hall, Estate, Springs, Ranch, Local Government Area, LGA, Barangay, Upazila, Tehsil, Taluk, Woreda, Zone, Quay, Cay, Gulch, Canyon, Ridge, Rd, Rd., St, Ave, Ave., Blvd, Hwy, Neighborhood, Neighbourhood, Checkpoint, Quarter, Sector, Shan, Ghat, Wadi, First Nation, Reservation, Camp, Peak, Glacier, Volcano, Crater, Oasis, Border, Sub-District, Subdistrict, Sub-district, Ward, Atoll, Atolls, Lagoon, Reef, Islet, Gorge, Fjord, Krai, Raion, Voivodeship, Arrondissement, Wilaya, Kebele, Payam, Sub-county, Sub-County, Subcounty, Mandal, Tambon, Locality
`)

/** What begins the name of a place: "Lake", "Mount", "Port". */
export const placeStarts: readonly string[] = words(
  'Lake, River, Sierra, Mount, Mt, Mt., Fort, Ft., Port, Cape, Gulf, Bay, Strait, Straits, Sea, Isle, Isles, Island, Republic, Province, Barangay, Camp, Puerto, Porto, San, Santa, Santo, Saint, St., Sao, Rio, Villa, Villas, Río, Rìo, Lago, Laguna, Cerro, Monte, Playa, Isla, Ilha, Valle, Ciudad, Serra, Bahía, São, Pont, Lac, Mont, Baie, Rivière, Moshav, Kibbutz, Kfar, Kafr, Beit, Deir, Wadi, Jebel, Jabal, Umm, Ulu, Kampung, Kampong, Sungai, Gunung, Pulau, Bukit, Tanjung, Koh, Phnom, Nova, Novo, Novaya, Staraya, Bad, El, Al, Los, Las, La, Le, Nakhon, Ban, Nong',
)

/** Words that turn a place's name into part of it: "northeast China". */
export const compassWords: readonly string[] = words(
  'north, south, east, west, northeast, northwest, southeast, southwest, north-east, north-west, south-east, south-west, northern, southern, eastern, western, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western, central, mainland, upper, lower, far-western, far-north, downtown, greater, metropolitan, coastal, rural, inner, outer',
)
