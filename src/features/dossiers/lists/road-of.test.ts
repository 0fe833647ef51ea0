import { describe, expect, it } from 'vitest'
import type { Year } from '../queries'
import { agencySay, headOf, roadOf } from './road-of'

const agency = (change: Partial<Year['agencies'][number]>): Year['agencies'][number] => ({
  ...{ unit: 'u-1', name: '和平大队', parentName: '', kind: 'county', mine: false },
  ...{ mayList: false, listed: 0, drawn: 0, reviewed: 0, good: 0, openFindings: 0 },
  ...change,
})
const year = (state: Year['state'], ...agencies: Year['agencies'][number][]): Year => ({
  ...{ year: 2026, state, percent: 10, fingerprint: null, seedFrom: '双色球', seed: null },
  ...{ seedAt: null, agencies, mayDraw: false, toReview: 0 },
})

describe('the road of a year', () => {
  it.each<[Year, number, string]>([
    [year('listing'), 0, '这一年还没有案卷'],
    [year('listing', agency({ listed: 3 })), 0, '各单位正在报目录'],
    [year('locking', agency({ listed: 3 })), 1, '正在锁定目录'],
    [year('locked', agency({ listed: 3 })), 2, '目录已锁定，等种子'],
    [year('drawing', agency({ listed: 3 })), 2, '正在抽取'],
    [year('drawn', agency({ listed: 3, drawn: 2, reviewed: 1 })), 3, '抽中 2 卷，评完 1 卷'],
    [
      year('drawn', agency({ listed: 3, drawn: 1, reviewed: 1, openFindings: 2 })),
      ...([4, '评查完了，还有 2 条意见在整改'] as const),
    ],
    [
      year('drawn', agency({ listed: 3, drawn: 1, reviewed: 1 })),
      ...([5, '这一年的评查完成了'] as const),
    ],
  ])('%#: so many stops are behind', (of, past, title) => {
    expect(roadOf(of).filter((stop) => stop.past)).toHaveLength(past)
    expect(headOf(of).title).toBe(title)
  })
})

describe('an agency', () => {
  it.each([
    ['listing', { listed: 0 }, '还没有报'],
    ['locked', { listed: 0 }, '不适用，没有案卷'],
    ['listing', { listed: 12 }, '目录 12 卷，还没有抽'],
    ['drawn', { listed: 12, drawn: 2, reviewed: 1 }, '目录 12 卷，抽 2 卷，评完 1 卷'],
  ] as const)('%s %o', (state, counts, said) => expect(agencySay(agency(counts), state)).toBe(said))
})
