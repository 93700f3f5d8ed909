const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe to stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  // A control character has no place in HTML, not even as a reference; bidi controls could turn what stands around them.
  return text
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replace(/(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}

/**
 * What a stretch of an HTML page says, made safe: its tags and comments are left out, its character
 * references stay as they are, everything else is escaped.
 */
export function escapeVisible(html: string): string {
  let out = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const text = html.slice(at, open < 0 ? html.length : open)
    out += escapeHtml(text).replace(/&amp;(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/g, '&$1;')
    if (open < 0) break
    const close = html.startsWith('<!--', open) ? html.indexOf('-->', open) : html.indexOf('>', open)
    // A tag parts words only where it ends a line or a cell; within a word it is emphasis.
    if (/^<(?:br|\/?(?:p|div|li|td|th|tr|h\d))\b/i.test(html.slice(open, open + 6))) out += ' '
    at = close < 0 ? html.length : close + (html.startsWith('<!--', open) ? 3 : 1)
  }
  return out
}
