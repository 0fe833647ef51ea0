import { beijingDayOf } from '#domain/beijing-day'
import type { MediaRules } from '#domain/media'
import { command } from '#server/platform'
import { days, type MediaDay } from './store'
import { sweptFrom } from './sweep-at'

/** What is begun: whose, which, and how much. */
interface Begun {
  readonly officer: string
  readonly media: string
  readonly bytes: number
}

const firstOf = (_id: string, { media, bytes }: Begun, sweepAt: number): MediaDay => ({
  _id,
  begun: [media],
  uploads: 1,
  bytes,
  sweepAt,
})

/** Counts into a day that has something already, where there is room. */
const countInto = (_id: string, { media, bytes }: Begun, rules: MediaRules) =>
  days.updateOne(
    {
      _id,
      begun: command.neq(media),
      uploads: command.lt(rules.uploadsADay),
      bytes: command.lte(rules.bytesADay - bytes),
    },
    {
      begun: command.push({ each: [media] }),
      uploads: command.inc(1),
      bytes: command.inc(bytes),
    },
  )

/**
 * Counts an upload into its officer's Beijing day, once however often it is asked; false when the plan's bounds for a
 * day are reached. One operation, three for the first of a day.
 */
export async function countToday(begun: Begun, now: Date, rules: MediaRules): Promise<boolean> {
  const _id = `${begun.officer}:${beijingDayOf(now)}`
  if (await countInto(_id, begun, rules)) return true
  const day = await days.get(_id)
  if (day) return day.begun.includes(begun.media)
  if (await days.add(firstOf(_id, begun, sweptFrom(now, rules)))) return true
  // Somebody was quicker with the first of the day.
  return countToday(begun, now, rules)
}
