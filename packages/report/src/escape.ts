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
  for (const { start, end, breaks } of findMarkup(html)) {
    out += escapeText(html.slice(at, start)) + (breaks ? ' ' : '')
    at = end
  }
  return out + escapeText(html.slice(at))
}

/** Text of a page: escaped, but for its character references, which say themselves what they are. */
function escapeText(text: string): string {
  return escapeHtml(text).replace(/&amp;(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});/g, '&$1;')
}

/** What of a page is no text: tags, comments, scripts and styles. `breaks` where it ends a line or a cell; within a word it is emphasis. */
function* findMarkup(html: string): Generator<{ start: number; end: number; breaks: boolean }> {
  const after = (mark: string, from: number) => {
    const found = html.indexOf(mark, from)
    return found < 0 ? html.length : found + mark.length
  }
  for (let start = html.indexOf('<'); start >= 0; ) {
    const head = html.slice(start, start + 8)
    let end = start + 1
    if (/^<[a-z/!?]/i.test(head)) {
      const hidden = /^<(script|style)\b/i.exec(head)?.[1]
      end = head.startsWith('<!--')
        ? after('-->', start)
        : after('>', hidden ? after(`</${hidden}`, start) : start)
      yield { start, end, breaks: /^<(?:br|\/?(?:p|div|li|td|th|tr|h\d))\b/i.test(head) }
    }
    start = html.indexOf('<', end)
  }
}
