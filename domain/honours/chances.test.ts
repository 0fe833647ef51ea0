import { describe, expect, it } from 'vitest'
import { deduct, each, evidence, indicator, scheme, share } from './examples'
import { chancesOf, type EvidenceByIndicator, scoreOf } from './index'

const plan = scheme([
  indicator('exam', share(), 4000, 'exam.passed'),
  indicator('contest', share(), 2000, 'contest.standing'),
  indicator('case', each(400), 1000, 'cases.shared'),
  indicator('complaint', deduct(200), 600, 'record.complaints'),
])
const chances = (given: EvidenceByIndicator, of = plan) =>
  chancesOf(of, scoreOf(of, given)).map(({ indicator: { id }, how, count, gain }) => [
    id,
    how,
    count,
    gain,
  ])

describe('what would change it', () => {
  it('is one more case, and what is missing of a share, the best first, in points of the total', () =>
    expect(chances({ exam: [evidence('e', 8, 10)] })).toEqual([
      ['exam', 'mend', 2, 1600],
      ['case', 'oneMore', 1, 800],
    ]))

  it('mends no more than is missing', () =>
    expect(chances({ exam: [evidence('e', 9, 10)] })[0]).toEqual(['exam', 'mend', 1, 800]))

  it('mends up to where a share is full', () => {
    const rated = scheme([indicator('x', share(95), 1000, 'dossiers.good')])
    expect(chances({ x: [evidence('x', 94, 100)] }, rated)).toEqual([['x', 'mend', 1, 110]])
    expect(chances({ x: [evidence('x', 95, 100)] }, rated)).toEqual([])
  })

  it('is no other place in a contest, and no complaint taken back', () =>
    expect(
      chances({
        contest: [evidence('c', 1, 9)],
        complaint: [evidence('k', 2)],
        case: [evidence('d', 3)],
      }),
    ).toEqual([]))

  it('is nothing that gains nothing', () => {
    const full = scheme([indicator('case', each(400), 1000, 'cases.shared')])
    expect(chances({ case: [evidence('c', 3)] }, full)).toEqual([])
  })

  it('leaves out what a deduction swallows', () => {
    const low = scheme([
      indicator('case', each(100), 1000, 'cases.shared'),
      indicator('complaint', deduct(3000), 9000, 'record.complaints'),
    ])
    expect(chances({ complaint: [evidence('k', 3)] }, low)).toEqual([])
  })

  it('is four at most', () => {
    const many = scheme(Array.from({ length: 6 }, (_, at) => indicator(`i-${at}`, each(10 + at))))
    expect(chances({}, many).map(([id]) => id)).toEqual(['i-5', 'i-4', 'i-3', 'i-2'])
  })
})
