import type { Deduction } from '#domain/rubric'
import { freeId } from './new-form'

/** Whoever meets it has failed the sheet. */
const FATAL = '否决'

/** Reasons for deductions, one a line (扣分点): 口令迟 0.5 2; a fatal one ends with 否决. */
export const deductionsText = (deductions: readonly Deduction[]): string =>
  deductions
    .map(({ what, points, timesAtMost, isFatal }) =>
      isFatal ? `${what} ${FATAL}` : `${what} ${points / 100} ${timesAtMost}`,
    )
    .join('\n')

type Known = ReadonlyMap<string, string>
const idsOf = (known: readonly Deduction[]): Known =>
  new Map(known.map(({ what, id }) => [what, id]))

function lineOf(line: string, id: string): Deduction | undefined {
  const words = line.trim().split(/[\s,，]+/)
  if (words.length > 1 && words[words.length - 1] === FATAL)
    return { id, what: words.slice(0, -1).join(' '), points: 0, timesAtMost: 1, isFatal: true }
  const found = /^(.+?)[\s,，]+(\d+(?:\.\d{1,2})?)(?:[\s,，]+(\d{1,2}))?$/.exec(line.trim())
  const [, what, points, times = '1'] = found ?? []
  const timesAtMost = Number(times)
  if (what === undefined || timesAtMost === 0) return undefined
  return { id, what, points: Math.round(Number(points) * 100), timesAtMost, isFatal: false }
}

/** Reads them back; a reason that was there keeps its id. Undefined where a line can't be read. */
export function deductionsOf(text: string, known: readonly Deduction[]): Deduction[] | undefined {
  const ids = idsOf(known)
  const found: Deduction[] = []
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const read = lineOf(line, '')
    if (!read || read.what.length > 40) return undefined
    const taken = [...ids.values(), ...found.map(({ id }) => id)]
    const kept = ids.get(read.what)
    const isFree = kept !== undefined && !found.some(({ id }) => id === kept)
    found.push({ ...read, id: isFree ? kept : freeId('d', [...taken, 'd']) })
  }
  return found
}
