import { disputes } from './store'

/** Beyond it the exact number says nothing more. */
const MOST = 99

const count = async (where: Readonly<Record<string, unknown>>): Promise<number> =>
  (await disputes.find(where, { limit: MOST, fields: { _id: true } })).length

/** How many disputes wait, up to 99. One operation. */
export const countOpen = (): Promise<number> => count({ state: 'open' })

/** How many wait about one question. One operation. */
export const countOpenOf = (question: string): Promise<number> => count({ question, state: 'open' })
