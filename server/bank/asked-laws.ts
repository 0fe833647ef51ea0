import { lawNames } from '#server/library'
import { shelf } from './shelf'

/**
 * The laws the bank has questions on; one that only cases rest on is none of them. One operation, a second one where
 * the shelf is not kept yet.
 */
export async function askedLaws(now: Date) {
  const asked = new Set((await shelf(now)).map(({ law }) => law))
  return (await lawNames(now)).filter(({ law }) => asked.has(law))
}
