/** Whether the command was interrupted. */
export interface Interrupt {
  readonly happened: boolean
  stopListening(): void
}

/** From now on SIGINT and SIGTERM let the row in hand come out whole; a second one ends the command at once. */
export function onInterrupt(): Interrupt {
  let happened = false
  const stop = () => {
    if (happened) process.exit(130)
    happened = true
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return {
    get happened() {
      return happened
    },
    stopListening() {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
    },
  }
}
