/** What the command exits with. */
export const exit = {
  /** Every article was read. */
  allRead: 0,
  /** Some article could not be read; an error row says which and why. */
  someUnread: 1,
  /** It was called wrongly. */
  usage: 2,
  /** It was interrupted: 128 and the number of SIGINT, as shells have it. */
  interrupted: 130,
} as const

/** It was called wrongly: the message is for the caller, and no stack is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
