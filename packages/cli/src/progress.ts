const WIDTH = 24

/** What has been done so far, on one line of a terminal that is drawn over itself. */
export interface Progress {
  add(done: { readonly articles: number; readonly unread: number; readonly size: number }): void
  /** Takes the line away. */
  clear(): void
}

/**
 * Progress on standard error, where that is a terminal; otherwise nothing is shown.
 *
 * @param total - the bytes to do, or 0 where that is not known
 */
export function showProgress(total: number): Progress {
  const { stderr } = process
  if (!stderr.isTTY) return { add: () => {}, clear: () => {} }
  const started = Date.now()
  let articles = 0
  let unread = 0
  let bytes = 0
  let drawn = 0
  return {
    add(done) {
      articles += done.articles
      unread += done.unread
      bytes += done.size
      const now = Date.now()
      // Nothing flickers by for what is done at once.
      if (now - started < 300 || now - drawn < 100) return
      drawn = now
      const rate = Math.round(((articles + unread) * 1000) / (now - started))
      const failed = unread > 0 ? `, ${unread} not read` : ''
      stderr.write(`\r${bar(total > 0 ? bytes / total : 0)} ${articles} articles${failed}, ${rate}/s\u001b[K`)
    },
    clear() {
      if (drawn > 0) stderr.write('\r\u001b[K')
    },
  }
}

function bar(part: number): string {
  const full = Math.round(Math.min(1, part) * WIDTH)
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${String(Math.round(Math.min(1, part) * 100)).padStart(3)}%`
}
