import { lawNumber } from './numbered'

const NUMBER = '[\\d〇零○一二三四五六七八九十]'

/** How laws write a day, for regular expressions: 2021年7月15日, 二〇二一年七月十五日. */
export const DAY = `${NUMBER}{4}\\s*年\\s*${NUMBER}{1,3}\\s*月\\s*${NUMBER}{1,3}\\s*日`

const PARTS = new RegExp(`(${NUMBER}{4})\\s*年\\s*(${NUMBER}{1,3})\\s*月\\s*(${NUMBER}{1,3})\\s*日`)

/**
 * A day as laws write it, as `YYYY-MM-DD`; null where it is none.
 * @example dayOf('二〇二一年七月十五日') // '2021-07-15'
 */
export function dayOf(written: string): string | null {
  const parts = PARTS.exec(written)?.slice(1).map(lawNumber)
  if (parts === undefined) return null
  const [year = 0, month = 0, day = 0] = parts
  const [m, d] = [month, day].map((part) => `${part}`.padStart(2, '0'))
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${m}-${d}` : null
}
