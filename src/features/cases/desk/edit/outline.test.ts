import { describe, expect, it } from 'vitest'
import { type DraftShown, EMPTY_DRAFT } from '../draft/draft'
import { flawsIn } from '../draft/flaws'
import { nextToWrite, outlineOf } from './outline'

const draft = {
  ...EMPTY_DRAFT,
  text: { ...EMPTY_DRAFT.text, title: '夜查', lead: '先做哪一步？', evidence: ['笔录', ''] },
}
const flaws = flawsIn(draft, undefined, [])

describe('the road of a draft', () => {
  it('says of each section how far it is', () => {
    const said = outlineOf(draft, undefined, flaws).map(
      ({ section, howFar, amount }) => `${section} ${howFar} ${amount.count}${amount.unit}`,
    )
    expect(said.slice(0, 4)).toEqual([
      'head whole 8字',
      'facts empty 0字',
      'evidence begun 2份',
      'dispute empty 0字',
    ])
  })

  it('leads on to the first section that lacks something', () => {
    expect(nextToWrite(flaws)).toBe('facts')
    expect(nextToWrite([])).toBeUndefined()
  })

  it('counts the remarks on the version that came back, not on older ones', () => {
    const remark = { id: 'r', by: '吴迪', at: 0, quote: '', text: '写清时间' }
    const shown: DraftShown = {
      ...draft,
      ...{ case: 'c-1', seq: 3, state: 'returned', version: 2, decisions: [], acts: [], media: [] },
      comments: [
        { ...remark, version: 1, field: 'facts' },
        { ...remark, version: 2, field: 'evidence.2' },
        { ...remark, version: 2, field: 'lead' },
      ],
      updatedAt: 0,
    }
    const remarked = outlineOf(draft, shown, flaws).filter(({ comments }) => comments > 0)
    expect(remarked.map(({ section }) => section)).toEqual(['head', 'evidence'])
  })
})
