import type { BeijingDay } from '#domain/beijing-day'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** A place up to the twentieth as certificates say it. @example placeText(12) // '第十二名' */
export function placeText(place: number): string {
  const [tens, ones] = [Math.floor(place / 10), place % 10]
  if (place <= 10) return `第${DIGITS[place]}名`
  return `第${tens > 1 ? DIGITS[tens] : ''}十${DIGITS[ones]}名`
}

/** 2026-11-21 → 2026年11月21日. */
export const dayText = (day: BeijingDay): string =>
  `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** What stands on every certificate. */
export const words = {
  title: '荣誉证书',
  at: '在',
  among: '中，荣获',
  ending: '特发此证，以资鼓励。',
}

/** What was won. @example wonText('交通指挥手势') // '交通指挥手势项目' */
export const wonText = (event: string): string => `${event}项目`
export const OVERALL_TEXT = { allRound: '个人全能', units: '单位总分' } as const

export const nameOf = (title: string, won: string): string => `${title} ${won} 证书.pdf`
