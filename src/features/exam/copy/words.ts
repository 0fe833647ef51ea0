import { serverNow } from '#cloud'
import { momentText } from '#ui'

/** A moment as short as it stays clear, by the server's day. @example '8:14', '11月8日 8:14' */
export const when = (moment: number): string => momentText(moment, serverNow())

/** From and until; the day is said once. @example '11月25日 8:00 至 20:00' */
export const span = (from: number, until: number): string =>
  `${when(from)} 至 ${momentText(until, new Date(from))}`
