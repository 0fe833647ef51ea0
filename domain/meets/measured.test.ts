import { describe, expect, it } from 'vitest'
import { type Standards, standardOf, worthOf } from './index'

const step = (value: number, points: number) => ({ value, points })
const RUN: Standards = {
  measure: 'time',
  most: 10_000,
  rows: [
    {
      sex: 'm',
      ageFrom: 18,
      ageUntil: 30,
      post: '队员',
      steps: [step(22_000, 10_000), step(25_000, 6000)],
    },
    { sex: 'm', ageFrom: 18, ageUntil: 60, post: null, steps: [step(26_000, 10_000)] },
    { sex: 'f', ageFrom: 18, ageUntil: 60, post: null, steps: [step(28_000, 10_000)] },
  ],
}
const PUSH_UPS: Standards = {
  ...RUN,
  measure: 'count',
  rows: [
    { sex: null, ageFrom: 18, ageUntil: 60, post: null, steps: [step(40, 10_000), step(20, 6000)] },
  ],
}
const who = (sex: 'm' | 'f', age: number, post = '队员') => ({
  ...{ officer: 'o-1', name: '演示一', sex, age, post },
})

describe('a value that was measured', () => {
  it.each([
    ['the bound itself is reached', RUN, who('m', 30), 22_000, 10_000],
    ['a hundredth of a second later the next step', RUN, who('m', 30), 22_001, 6000],
    ['slower than all steps', RUN, who('m', 30), 25_001, 0],
    ['a year older, the next standard', RUN, who('m', 31), 25_001, 10_000],
    ['another post, the next standard', RUN, who('m', 30, '教官'), 26_000, 10_000],
    ['women by theirs', RUN, who('f', 30), 28_000, 10_000],
    ['did not finish', RUN, who('m', 30), null, 0],
    ['older than the table goes', RUN, who('m', 61), 20_000, undefined],
    ['counted, the bound itself', PUSH_UPS, who('f', 40), 20, 6000],
    ['counted, one less', PUSH_UPS, who('f', 40), 19, 0],
  ])('%s', (_, standards, member, value, points) =>
    expect(worthOf(standards, member, value)).toBe(points),
  )

  it('goes by the first row that fits', () =>
    expect(standardOf(RUN, who('m', 25))?.steps).toHaveLength(2))
})
