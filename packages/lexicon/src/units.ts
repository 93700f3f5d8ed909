import type { Entry } from './entry.ts'

/** What a unit measures. `time` gives durations; `speed` and the like are rates in themselves. */
export type UnitSort =
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'temperature'
  | 'angle'
  | 'speed'
  | 'time'
  | 'energy'
  | 'power'
  | 'electric'
  | 'pressure'
  | 'frequency'
  | 'data'
  | 'sound'
  | 'dose'
  | 'points'
  | 'magnitude'
  | 'multiple'

/** A unit as news writes it. */
export interface Unit extends Entry {
  /** The name a figure carries: singular, British spelling for the metric ones. */
  readonly name: string
  readonly sort: UnitSort
  /** Words for it, singular and plural; compared without regard to case. */
  readonly words: readonly string[]
  /** Short forms, compared as written. */
  readonly symbols: readonly string[]
}

// name | sort | words | symbols | example
const rows = `
millimetre | length | millimetre, millimetres, millimeter, millimeters, milimeter, milimeters, milimetres | mm, MM, mms | The gauge caught [[69mm]] of rain.
centimetre | length | centimetre, centimetres, centimeter, centimeters | cm, cms, CM | Snow lay [[30 cm]] deep.
decimetre | length | decimetre, decimetres, decimeter, decimeters | dm | The fish is [[3 dm]] long.
metre | length | metre, metres, meter, meters, mtr, mtrs | m | The wall is [[four metres]] high.
kilometre | length | kilometre, kilometres, kilometer, kilometers, kilometers, klick, klicks | km, kms, Km, KM, Kms, KMs | The town lies [[40 km]] inland.
inch | length | inch, inches | in, in., ″ | The gauge caught [[six inches]] of rain.
foot | length | foot, feet | ft, ft., Ft, ′ | The river rose [[12 feet]].
yard | length | yard, yards | yd, yds | The boat lay [[50 yards]] off.
mile | length | mile, miles | mi, mi. | The town lies [[40 miles]] inland.
nautical mile | length | nautical mile, nautical miles | nm, NM | The boat lay [[50 nautical miles]] off.
fathom | length | fathom, fathoms | | The wreck lies in [[30 fathoms]] of water.
furlong | length | furlong, furlongs | | The mare won by [[six furlongs]].
micrometre | length | micrometre, micrometres, micrometer, micrometers, micron, microns | µm, μm | The dust measured [[10 microns]].
nanometre | length | nanometre, nanometres, nanometer, nanometers | nm | The layer is [[40 nanometres]] thick.
picometre | length | picometre, picometres, picometer, picometers | pm | The gap is [[40 picometres]] wide.
attometre | length | attometre, attometres, attometer, attometers | | The gap is [[40 attometres]] wide.
light year | length | light year, light years, light-year, light-years, lightyear, lightyears | ly | The star is [[40 light years]] away.
parsec | length | parsec, parsecs | pc | The star is [[12 parsecs]] away.
hectare | area | hectare, hectares | ha, has | The fire burnt [[200 hectares]] of pine.
acre | area | acre, acres | ac | The fire burnt [[200 acres]] of pine.
dunam | area | dunam, dunams, dunum, dunums | | The order covers [[40 dunams]] of olives.
rai | area | rai | | Floods covered [[4,000 rai]] of paddy.
bigha | area | bigha, bighas | | Floods covered [[400 bighas]] of paddy.
feddan | area | feddan, feddans | | Floods covered [[400 feddans]] of cotton.
square foot | area | square foot, square feet, sq ft, sq feet, sq. ft., sq.ft | sqft, ft2, ft² | The hall has [[900 square feet]].
square metre | area | square metre, square metres, square meter, square meters, sq m, sq. m, sq metres, sq meters | sqm, m2, m² | The hall has [[90 square metres]].
square kilometre | area | square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, sq kms, sq kilometres, sq kilometers | sqkm, km2, km², km^2 | The park covers [[90 sq km]].
square mile | area | square mile, square miles, sq mi, sq. mi., sq miles | mi2, mi² | The park covers [[90 square miles]].
square inch | area | square inch, square inches, sq in, sq. in. | in2, in² | The plate is [[nine square inches]].
square yard | area | square yard, square yards, sq yd, sq yds | yd2, yd² | The yard has [[90 square yards]].
square centimetre | area | square centimetre, square centimetres, square centimeter, square centimeters, sq cm | cm2, cm² | The plate is [[nine square centimetres]].
square millimetre | area | square millimetre, square millimetres, square millimeter, square millimeters, sq mm | mm2, mm² | The plate is [[nine square millimetres]].
milligram | mass | milligram, milligrams, milligramme, milligrammes | mg | Each pill holds [[5 mg]].
microgram | mass | microgram, micrograms, microgramme, microgrammes, mcg | µg, μg | Each pill holds [[5 micrograms]].
gram | mass | gram, grams, gramme, grammes, gms | g, gm, gr | Police found [[40 grams]] of heroin.
kilogram | mass | kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos | kg, kgs, KG, Kg, Kgs | Police found [[40 kilos]] of heroin.
tonne | mass | tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes, mt | t, MT | The ship carried [[400 tonnes]] of rice.
ton | mass | ton, tons, short ton, short tons, long ton, long tons | | The ship carried [[400 tons]] of rice.
kilotonne | mass | kilotonne, kilotonnes, kiloton, kilotons | kt | The plant made [[40 kilotonnes]] of it.
megatonne | mass | megatonne, megatonnes, megaton, megatons | Mt | The state emits [[40 megatonnes]] of carbon.
gigatonne | mass | gigatonne, gigatonnes, gigaton, gigatons | Gt | The ice lost [[40 gigatonnes]].
quintal | mass | quintal, quintals | | The field gave [[40 quintals]] of wheat.
ounce | mass | ounce, ounces, troy ounce, troy ounces | oz, oz. | The mine made [[400 ounces]] of gold.
fluid ounce | volume | fluid ounce, fluid ounces | fl oz | The bottle holds [[12 fluid ounces]].
pound | mass | pound, pounds | lb, lbs, lb., lbs. | The calf weighed [[90 lbs]].
stone | mass | stone | | He had lost [[two stone]].
carat | mass | carat, carats, karat, karats | ct | The gem weighs [[40 carats]].
grain | mass | grains | | The bullet weighs [[40 grains]].
millilitre | volume | millilitre, millilitres, milliliter, milliliters | ml, mL, mls | Each dose is [[5 ml]].
centilitre | volume | centilitre, centilitres, centiliter, centiliters | cl | Each glass is [[5 cl]].
litre | volume | litre, litres, liter, liters, ltr, ltrs | l, L | Crews brought [[900 litres]] of water.
hectolitre | volume | hectolitre, hectolitres, hectoliter, hectoliters | hl | The cellar made [[900 hectolitres]] of wine.
megalitre | volume | megalitre, megalitres, megaliter, megaliters | ML | The dam let out [[900 megalitres]].
gigalitre | volume | gigalitre, gigalitres, gigaliter, gigaliters | GL | The dam holds [[900 gigalitres]].
gallon | volume | gallon, gallons | gal, gals | Crews brought [[900 gallons]] of water.
quart | volume | quart, quarts | qt, qts | Each got [[two quarts]] of milk.
pint | volume | pint, pints | pt, pts | Each got [[two pints]] of milk.
cup | volume | cup, cups | | Add [[two cups]] of flour.
tablespoon | volume | tablespoon, tablespoons, tbsp, tbsps | | Add [[two tablespoons]] of oil.
teaspoon | volume | teaspoon, teaspoons, tsp, tsps | | Add [[two teaspoons]] of salt.
barrel | volume | barrel, barrels | bbl, bbls | The field holds [[900 barrels]] of oil.
bushel | volume | bushel, bushels | bu | The field gave [[900 bushels]] of corn.
acre-foot | volume | acre-foot, acre-feet, acre foot, acre feet | | The lake lost [[900 acre-feet]].
cubic metre | volume | cubic metre, cubic metres, cubic meter, cubic meters, cu m, cu. m, cumec, cumecs | m3, m³, cbm | The dam let out [[900 cubic metres]].
cubic foot | volume | cubic foot, cubic feet, cu ft, cu. ft. | ft3, ft³ | The well gave [[900 cubic feet]] of gas.
cubic kilometre | volume | cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers | km3, km³, km^3 | The vent threw out [[two cubic kilometres]] of ash.
cubic centimetre | volume | cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters | cc, cm3, cm³ | The engine has [[900 cc]].
cubic yard | volume | cubic yard, cubic yards, cu yd | yd3, yd³ | Trucks took away [[900 cubic yards]] of mud.
cubic mile | volume | cubic mile, cubic miles | | The vent threw out [[two cubic miles]] of ash.
cubic inch | volume | cubic inch, cubic inches, cu in | | The engine has [[300 cubic inches]].
board foot | volume | board foot, board feet | | The mill cut [[900 board feet]] of pine.
TEU | volume | teu, teus | TEU, TEUs | The port moved [[900 TEU]].
degree | temperature | degree, degrees, deg, deg. | ° | It was [[30 degrees]] at noon.
degree Celsius | temperature | celsius, celcius, centigrade, centigrate, degree celsius, degrees celsius, degrees celcius, degree centigrade, degrees centigrade, deg celsius, degrees c, deg c, degree c | °C, ºC, ℃ | It was [[30 degrees Celsius]] at noon.
degree Fahrenheit | temperature | fahrenheit, farenheit, degree fahrenheit, degrees fahrenheit, degrees farenheit, degree farenheit, deg fahrenheit, degrees f, deg f, degree f | °F, ºF, ℉ | It was [[86 degrees Fahrenheit]] at noon.
kelvin | temperature | kelvin, kelvins, degrees kelvin | K | The gas was at [[40 kelvin]].
radian | angle | radian, radians | rad | The arm turned [[0.8 radians]].
minute of arc | angle | arcminute, arcminutes, arc minute, arc minutes | | The field is [[two arcminutes]] wide.
second of arc | angle | arcsecond, arcseconds, arc second, arc seconds | | The field is [[two arcseconds]] wide.
turn | angle | turns | | The valve took [[three turns]].
mile per hour | speed | mph | mph, MPH | Gusts reached [[90 mph]].
kilometre per hour | speed | kph, kmph, kmh | km/h, kph, kmh, km/hr, kmph, kmhr, KPH, KMPH | Gusts reached [[90 km/h]].
metre per second | speed | mps | m/s, ms-1 | Gusts reached [[30 m/s]].
knot | speed | knot, knots | kt, kts, kn | Gusts reached [[60 knots]].
cubic foot per second | speed | cfs, cusec, cusecs | cfs | The dam let out [[900 cusecs]].
barrel per day | speed | bpd | bpd, b/d, bopd, BPD | Output fell by [[900 bpd]].
ton per day | speed | tpd | tpd | The site burns [[900 tpd]].
revolution per minute | speed | rpm | rpm, RPM | The rotor turned at [[900 rpm]].
mile per gallon | speed | mpg | mpg | The van does [[40 mpg]].
bit per second | speed | bps | bps | The line ran at [[900 bps]].
megabit per second | speed | mbps | Mbps, Mb/s, Mbit/s | The line runs at [[90 Mbps]].
gigabit per second | speed | gbps | Gbps, Gb/s, Gbit/s | The line runs at [[9 Gbps]].
nanosecond | time | nanosecond, nanoseconds | ns | The pulse took [[40 nanoseconds]].
microsecond | time | microsecond, microseconds | µs, μs | The pulse took [[40 microseconds]].
millisecond | time | millisecond, milliseconds, msec | ms | The pulse took [[40 milliseconds]].
second | time | second, seconds, sec, secs | s | The quake lasted [[40 seconds]].
minute | time | minute, minutes, mins | min, min. | The raid lasted [[40 minutes]].
hour | time | hour, hours, hrs, hr | h, hr, hrs | The raid lasted [[four hours]].
day | time | day, days | d | The siege lasted [[four days]].
night | time | night, nights | | They spent [[four nights]] on the roof.
week | time | week, weeks, wk, wks | | The siege lasted [[four weeks]].
fortnight | time | fortnight, fortnights | | The siege lasted [[two fortnights]].
month | time | month, months, mth, mths | mo | The siege lasted [[four months]].
quarter | time | quarters | | The firm lost money for [[three straight quarters]].
semester | time | semester, semesters | | The strike cost [[two semesters]].
season | time | season, seasons | | He played [[three seasons]] there.
year | time | year, years, yr, yrs | | The war lasted [[six years]].
decade | time | decade, decades | | The war lasted [[two decades]].
century | time | century, centuries | | The wall stood for [[three centuries]].
generation | time | generation, generations | | The farm fed [[three generations]].
millennium | time | millennium, millennia, millenniums | | The wall stood for [[two millennia]].
gigayear | time | gigaannum, gigayear, gigayears | Ga, Gyr | The rock took [[2 Ga]] to form.
joule | energy | joule, joules | J | The pulse held [[40 joules]].
kilojoule | energy | kilojoule, kilojoules | kJ | The bar holds [[400 kilojoules]].
megajoule | energy | megajoule, megajoules | MJ | The tank holds [[400 megajoules]].
calorie | energy | calorie, calories, kilocalorie, kilocalories | cal, kcal | Each bar has [[900 calories]].
watt hour | energy | watt hour, watt hours, watt-hour, watt-hours | Wh | The cell holds [[50 Wh]].
kilowatt hour | energy | kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours | kWh, KWh, kwh, KWH | The house used [[50 kWh]].
megawatt hour | energy | megawatt hour, megawatt hours, megawatt-hour, megawatt-hours | MWh, mwh | The park made [[50 MWh]].
gigawatt hour | energy | gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours | GWh | The park made [[50 GWh]].
terawatt hour | energy | terawatt hour, terawatt hours, terawatt-hour, terawatt-hours | TWh | The state used [[50 TWh]].
british thermal unit | energy | british thermal unit, british thermal units, btu, btus | BTU, BTUs, Btu | The stove gives [[9,000 Btu]].
therm | energy | therm, therms | | The house used [[50 therms]].
electronvolt | energy | electronvolt, electronvolts | eV | The state lies at [[5 eV]].
gigaelectronvolt | energy | gigaelectronvolt, gigaelectronvolts | GeV | The beam reached [[5 GeV]].
teraelectronvolt | energy | teraelectronvolt, teraelectronvolts | TeV | The beam reached [[5 TeV]].
joule second | energy | joule second, joule seconds | Js | The value is [[5 Js]].
milliwatt | power | milliwatt, milliwatts | mW | The diode gives [[5 milliwatts]].
watt | power | watt, watts | W | The bulb draws [[12 watts]].
kilowatt | power | kilowatt, kilowatts | kW, KW, kw | The pump draws [[12 kW]].
megawatt | power | megawatt, megawatts | MW, mw | The park gives [[120 megawatts]].
gigawatt | power | gigawatt, gigawatts | GW | The state can make [[120 gigawatts]].
terawatt | power | terawatt, terawatts | TW | The world draws [[18 terawatts]].
horsepower | power | horsepower, horse power | hp, HP, bhp | The boat has [[120 horsepower]].
volt | electric | volt, volts | V | The fence carries [[900 volts]].
kilovolt | electric | kilovolt, kilovolts | kV | The line carries [[400 kilovolts]].
ampere | electric | ampere, amperes, amp, amps | A | The fuse takes [[13 amps]].
milliampere hour | electric | milliamp hour, milliamp hours | mAh | The cell holds [[900 mAh]].
ohm | electric | ohm, ohms | Ω | The wire has [[50 ohms]].
pascal | pressure | pascal, pascals | Pa | The leak was of [[50 pascals]].
hectopascal | pressure | hectopascal, hectopascals | hPa | The storm sank to [[950 hPa]].
kilopascal | pressure | kilopascal, kilopascals | kPa | The pipe held [[950 kPa]].
millibar | pressure | millibar, millibars | mb, mbar | The storm sank to [[950 millibars]].
pound per square inch | pressure | psi | psi, PSI | The pipe held [[950 psi]].
atmosphere | pressure | atmospheres | atm | The pipe held [[40 atmospheres]].
hertz | frequency | hertz | Hz | The hum is at [[50 hertz]].
kilohertz | frequency | kilohertz | kHz | The band is [[50 kHz]] wide.
megahertz | frequency | megahertz | MHz | The band is [[50 MHz]] wide.
gigahertz | frequency | gigahertz | GHz | The band is [[2 GHz]] wide.
bit | data | bit, bits | | The word has [[16 bits]].
byte | data | byte, bytes | | The word has [[four bytes]].
kilobit | data | kilobit, kilobits | kb, Kb, kbit | The page has [[40 kilobits]].
kilobyte | data | kilobyte, kilobytes | kB, KB | The page has [[40 KB]].
kibibyte | data | kibibyte, kibibytes | KiB | The page has [[40 kibibytes]].
megabit | data | megabit, megabits | Mb, Mbit | The film has [[40 megabits]].
megabyte | data | megabyte, megabytes | MB | The film has [[40 MB]].
gigabyte | data | gigabyte, gigabytes | GB | The film has [[4 GB]].
terabyte | data | terabyte, terabytes | TB | The leak held [[2 terabytes]].
petabyte | data | petabyte, petabytes | PB | The store holds [[2 petabytes]].
megapixel | data | megapixel, megapixels | MP | The lens has [[12 megapixels]].
pixel | data | pixel, pixels | px | The plate has [[1,200 pixels]].
decibel | sound | decibel, decibels | dB, db | The blast made [[120 decibels]].
gray | dose | grays | Gy | The scan gave [[two grays]].
milligray | dose | milligray, milligrays | mGy | The scan gave [[14 mGy]].
sievert | dose | sievert, sieverts | Sv | The leak gave [[two sieverts]].
millisievert | dose | millisievert, millisieverts | mSv | The leak gave [[two millisieverts]].
microsievert | dose | microsievert, microsieverts | µSv, μSv | The leak gave [[two microsieverts]].
becquerel | dose | becquerel, becquerels | Bq | The fish held [[900 becquerels]].
mole | dose | moles | mol | The flask held [[two moles]].
candela | dose | candela, candelas | cd | The lamp gave [[90 candelas]].
lumen | dose | lumen, lumens | lm | The lamp gave [[900 lumens]].
newton | pressure | newton, newtons | N | The bolt held [[900 newtons]].
percentage point | points | percentage point, percentage points, percentage-point, percentage-points, pct point, pct points, percent point, percent points, per cent point, per cent points, %-point, %-points | pp, ppt, ppts | The rate rose by [[two percentage points]].
basis point | points | basis point, basis points, basis pts | bp, bps | The yield fell [[40 basis points]].
point | points | point, points | pts | The index fell [[90 points]].
part per million | points | parts per million | ppm | The air held [[400 ppm]] of carbon.
part per billion | points | parts per billion | ppb | The well held [[40 ppb]] of lead.
magnitude | magnitude | magnitude | | A [[magnitude 6.4]] quake struck.
sigma | points | sigma | σ | The signal stood at [[five sigma]].
time | multiple | times, fold | | He struck it [[seven times]].
`

/** The units a figure may be in, money aside. */
export const units: readonly Unit[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', sort, words = '', symbols = '', example = ''] = row
      .split('|')
      .map((part) => part.trim())
    const list = (part: string) => (part === '' ? [] : part.split(', '))
    return { name, sort: sort as UnitSort, words: list(words), symbols: list(symbols), example }
  })
