import { describe, expect, it } from 'vitest'
import { placePointsOf, placePointsText } from './place-points'
import { stepsOf, stepsText } from './steps-text'

describe('steps of a standard as they are written', () => {
  it.each([
    [
      'time',
      '3:40 100\n3:55.5 90',
      [
        [22_000, 10_000],
        [23_550, 9_000],
      ],
    ],
    [
      'time',
      '12.5 100\n4:05 60',
      [
        [1_250, 10_000],
        [24_500, 6_000],
      ],
    ],
    [
      'count',
      '52 100\n40 72.5',
      [
        [52, 10_000],
        [40, 7_250],
      ],
    ],
    [
      'distance',
      '2.35 100\n2 60',
      [
        [235, 10_000],
        [200, 6_000],
      ],
    ],
  ] as const)('%s %j', (measure, text, pairs) => {
    const steps = pairs.map(([value, points]) => ({ value, points }))
    expect(stepsOf(measure, text)).toEqual(steps)
    expect(stepsText(measure, steps)).toBe(text)
  })

  it.each([
    ['time', '三分 100'],
    ['time', '3:40'],
    ['time', '1:2:3 90'],
    ['count', '52.5 100'],
    ['count', '3:40 100'],
    ['distance', '2.35 100 90'],
  ] as const)('%s can’t be read from %j', (measure, text) =>
    expect(stepsOf(measure, text)).toBeUndefined(),
  )

  it('takes commas and empty lines as people write them', () => {
    expect(stepsOf('count', '52，100\n\n40,70\n')).toEqual([
      { value: 52, points: 10_000 },
      { value: 40, points: 7_000 },
    ])
    expect(stepsOf('count', '')).toEqual([])
  })
})

describe('points by place as they are written', () => {
  it.each([
    ['100、95.5、90', [10_000, 9_550, 9_000]],
    ['100 90,80', [10_000, 9_000, 8_000]],
    ['101', [10_000]],
    ['没有', []],
  ])('%s', (text, points) => expect(placePointsOf(text)).toEqual(points))

  it('come back', () => expect(placePointsText([10_000, 9_550])).toBe('100、95.5'))
})
