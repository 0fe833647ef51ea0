import { describe, expect, it } from 'vitest'
import { type Draft, EMPTY_DRAFT } from '../draft/draft'
import { allSuggested, decided, undecided } from './decide'
import { foundFields, readFields } from './fields'
import { maskedOf } from './masked'

const draft: Draft = {
  ...EMPTY_DRAFT,
  parties: [{ name: '张三', kind: 'person', alsoCalled: [] }],
  text: {
    ...EMPTY_DRAFT.text,
    title: '夜查',
    facts: '司机张三驾驶辽A12345，电话13812345678。张三说没有超限。',
    evidence: ['现场检查笔录', '张三的询问笔录'],
  },
}
const [name, plate, phone, again, asked] = maskedOf(draft).found
const withMaskings = (maskings: Draft['maskings']): Draft => ({ ...draft, maskings })
const states = (of: Draft) => maskedOf(of).found.map(({ state }) => state)

describe('what must be hidden in a draft', () => {
  it('is found on the phone, in the order it is read', () => {
    expect(maskedOf(draft).found.map(({ kind, place }) => [kind, place])).toEqual([
      ['person', 'facts'],
      ['plate', 'facts'],
      ['phone', 'facts'],
      ['person', 'facts'],
      ['person', 'evidence.1'],
    ])
    expect(maskedOf(draft).open).toBe(5)
  })

  it('is gone through field by field', () => {
    expect(foundFields(maskedOf(draft)).map((field) => [field.name, field.open])).toEqual([
      ['案情', 4],
      ['第 2 份证据', 1],
    ])
  })

  it('is masked one by one, and left open again', () => {
    const id = plate?.id ?? ''
    const one = withMaskings(
      decided(draft, maskedOf(draft), { finding: id, how: 'mask', text: '' }),
    )
    expect(states(one)).toEqual(['open', 'masked', 'open', 'open', 'open'])
    expect(undecided(one, maskedOf(one), id)).toEqual([])
  })

  it('is masked all at once where nothing else was decided', () => {
    const id = phone?.id ?? ''
    const why = { finding: id, how: 'explain', text: '执法单位对外公布的值班电话' } as const
    const explained = withMaskings(decided(draft, maskedOf(draft), why))
    const all = withMaskings(allSuggested(explained, maskedOf(explained)))
    expect(states(all)).toEqual(['masked', 'masked', 'explained', 'masked', 'masked'])
    expect(maskedOf(all).open).toBe(0)
  })

  it.each([
    ['a reason that says nothing', 'explain', '公开'],
    ['words that still show it', 'mask', '张三'],
  ] as const)('stays open with %s', (_, how, text) => {
    const id = name?.id ?? ''
    const tried = withMaskings(decided(draft, maskedOf(draft), { finding: id, how, text }))
    expect(states(tried)[0]).toBe('open')
  })

  it('reads afterwards as its readers will see it', () => {
    const all = withMaskings(allSuggested(draft, maskedOf(draft)))
    const read = readFields(maskedOf(all).after).map((field) => [
      field.name,
      field.texts.map(({ text }) => text).join(),
    ])
    expect(read).toEqual([
      ['标题', '夜查'],
      ['案情', '司机张某驾驶辽A·***，电话***。张某说没有超限。'],
      ['第 1 份证据', '现场检查笔录'],
      ['第 2 份证据', '张某的询问笔录'],
    ])
  })

  it('forgets what was decided about words that are gone', () => {
    const all = withMaskings(allSuggested(draft, maskedOf(draft)))
    const shorter = { ...all, text: { ...all.text, evidence: [] } }
    const masking = { finding: again?.id ?? '', how: 'mask', text: '司机' } as const
    const left = decided(shorter, maskedOf(shorter), masking)
    expect(left.map(({ finding }) => finding)).not.toContain(asked?.id)
    expect(left).toHaveLength(4)
  })
})
