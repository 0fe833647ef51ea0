import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** Signed permissions that expire: to put one file, to read one file. */
export interface Tickets {
  /** Signs a purpose until a moment (ms since 1970). */
  sign(purpose: string, until: number): string
  /** Whether a signature is ours and its time has not passed. */
  holds(purpose: string, until: number, signature: string): boolean
}

/** Tickets by HMAC with a secret of this run: a restart makes all earlier ones void. */
export function createTickets(now: () => number): Tickets {
  const secret = randomBytes(32)
  const sign = (purpose: string, until: number) =>
    createHmac('sha256', secret).update(`${until} ${purpose}`).digest('hex')
  return {
    sign,
    holds(purpose, until, signature) {
      const expected = Buffer.from(sign(purpose, until))
      const given = Buffer.from(signature)
      return until >= now() && given.length === expected.length && timingSafeEqual(given, expected)
    },
  }
}
