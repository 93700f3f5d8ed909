/** A table of 256 characters, and the byte of each. */
export interface SingleByteTable {
  readonly name: string
  /** True where bytes without a character are read as the control of their number, and one lost character as byte 1A. */
  readonly sloppy: boolean
  readonly chars: readonly string[]
  readonly bytes: ReadonlyMap<string, number>
}

const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Characters 80 to 9F of windows-1252; some versions of Node read its bytes as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character of a byte in windows-1252, a control where it has none. */
export function windows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80]! : String.fromCharCode(byte)
}

let tables: readonly SingleByteTable[] | undefined

/** The tables by which UTF-8 is most often misread, the commonest first; made when first asked for. */
export function singleByteTables(): readonly SingleByteTable[] {
  tables ??= [
    table('latin-1', false, (byte) => String.fromCharCode(byte)),
    table('windows-1252', true, windows1252),
    ...['windows-1251', 'windows-1250', 'windows-1253', 'windows-1254', 'windows-1257'].map((name) =>
      table(name, true, decoderOf(name)),
    ),
    table('iso-8859-2', false, decoderOf('iso-8859-2')),
    table('macroman', false, decoderOf('macintosh')),
    table('cp437', false, (byte) => (byte < 128 ? String.fromCharCode(byte) : [...CP437][byte - 128]!)),
  ]
  return tables
}

function decoderOf(label: string): (byte: number) => string {
  const all = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return (byte) =>
    all[byte] === '\ufffd' || all[byte] === undefined ? String.fromCharCode(byte) : all[byte]!
}

function table(name: string, sloppy: boolean, charOf: (byte: number) => string): SingleByteTable {
  const chars = Array.from({ length: 256 }, (_, byte) => (sloppy && byte === 0x1a ? '\ufffd' : charOf(byte)))
  return { name, sloppy, chars, bytes: new Map(chars.map((char, byte) => [char, byte])) }
}
