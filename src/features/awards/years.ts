import { serverDay } from '#cloud'
import { listCopy } from './copy'

/** The years awards are given for now: this one and the last. */
export function awardYears(): readonly number[] {
  const year = Number(serverDay().slice(0, 4))
  return [year, year - 1]
}

export const yearChoices = () =>
  awardYears().map((year) => ({ key: String(year), label: listCopy.yearName(year) }))
