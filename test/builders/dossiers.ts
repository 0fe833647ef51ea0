import { beijingDay } from '#domain/beijing-day'
import type { ListedFile } from '#domain/dossiers'
import type { Marks, Rubric } from '#domain/rubric'
import { CAST } from '../../content/demo'
import type { House } from './cloud'

export const YEAR = 2026
/** The agency most of these stories are about, a county of 沈阳. */
export const HEPING = 'u-210102'
export const SHENYANG = 'u-2101'
export const DALIAN = 'u-2102'
export const PROVINCE_UNIT = 'u-21'

export const LIAISON = CAST.liaison.openid
export const REVIEWER = CAST.legalReviewer.openid
export const ADMIN = CAST.provincialAdmin.openid
export const MEMBER = CAST.officer.openid
export const ELSEWHERE = CAST.judge.openid

/** A file of an agency's list. */
export const fileOf = (nth: number, change: Partial<ListedFile> = {}): ListedFile => ({
  ...{ number: `沈和交罚〔2026〕${nth}号`, kind: 'penalty', cause: '超限运输可分割物品' },
  ...{ closed: beijingDay('2026-03-05') },
  ...change,
})
export const filesOf = (count: number, from = 1): ListedFile[] =>
  Array.from({ length: count }, (_, place) => fileOf(from + place))

export const listed = (
  house: House,
  files: readonly ListedFile[],
  unit = HEPING,
  openid = LIAISON,
) => house.ask(openid, 'dossiers.list', { year: YEAR, unit, files: [...files] })

export const SEED_FROM = '12 月 3 日双色球开奖号码'
export const SEED = '031825071209'

/** Locks all lists, however many calls it takes. */
export async function locked(house: House): Promise<string> {
  for (;;) {
    const { fingerprint } = await house.ask(ADMIN, 'dossiers.lock', {
      ...{ year: YEAR, seedFrom: SEED_FROM },
    })
    if (fingerprint !== null) return fingerprint
  }
}

/** Draws from all lists, however many calls it takes; how many were drawn. */
export async function drawn(house: House, seed = SEED): Promise<number> {
  for (;;) {
    const { drawn: count, left } = await house.ask(ADMIN, 'dossiers.draw', { year: YEAR, seed })
    if (left === 0) return count
  }
}

/** The drawn files of an agency, in the order of the lot. */
export const drawnOf = async (house: House, unit = HEPING) =>
  (
    await house.ask(ADMIN, 'dossiers.files', {
      ...{ year: YEAR, unit, part: 'drawn', after: null },
    })
  ).files

/** Marks that take nothing, but for these deductions: `criterion.deduction`. */
export function marksOf({ criteria }: Rubric, ...met: string[]): Marks {
  return Object.fromEntries(
    criteria.map(({ id, most }) => {
      const here = met.filter((one) => one.startsWith(`${id}.`)).map((one) => one.split('.')[1])
      return [id, { given: most, met: Object.fromEntries(here.map((one) => [one, 1])), note: '' }]
    }),
  )
}

/** Lists `count` files, locks, draws; the first of the lot. */
export async function aDrawnFile(house: House, count = 12): Promise<string> {
  await listed(house, filesOf(count))
  await locked(house)
  await drawn(house)
  const [first] = await drawnOf(house)
  if (!first) throw new Error('nothing was drawn')
  return first.dossier
}

export const FINDING = { id: 'finding-0001', text: '立案没有负责人批准，补正说明。' }

/** Takes a file and signs its review. */
export async function reviewed(
  house: House,
  dossier: string,
  { met = ['filing.no-approval'], findings = [FINDING] } = {},
) {
  const { rubric } = await house.ask(REVIEWER, 'dossiers.take', { dossier })
  const marks = marksOf(rubric, ...met)
  return house.ask(REVIEWER, 'dossiers.review', { dossier, marks, findings })
}
