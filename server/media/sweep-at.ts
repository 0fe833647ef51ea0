import type { MediaRules } from '#domain/media'

const DAY_MS = 86_400_000

/** When what happens now is old enough to be swept away, unless an area holds it by then. */
export const sweptFrom = (now: Date, { sweptAfterDays }: MediaRules): number =>
  now.getTime() + sweptAfterDays * DAY_MS
