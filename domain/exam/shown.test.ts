import { expect, it } from 'vitest'
import { HOUR, OPENS, sitting } from './examples'
import { mayBeShown } from './shown'
import type { Review } from './sitting'

const CLOSE = OPENS + 3 * HOUR
const AT = OPENS + HOUR

it.each<[string, Review, number | null, number, boolean]>([
  ['at once', 'afterSubmit', null, AT, true],
  ['not before the close', 'afterClose', null, CLOSE - 1, false],
  ['from the close', 'afterClose', null, CLOSE, true],
  ['not before they are released', 'afterRelease', null, CLOSE + HOUR, false],
  ['once they are released', 'afterRelease', CLOSE + HOUR, CLOSE + HOUR, true],
])('marks may be seen %s', (_, review, releasedAt, now, expected) => {
  expect(mayBeShown(sitting({ releasedAt }, { review }), AT, now)).toBe(expected)
})

it('marks of a sitting that was taken back are never seen', () => {
  expect(mayBeShown(sitting({ state: 'withdrawn' }), AT, CLOSE)).toBe(false)
})
