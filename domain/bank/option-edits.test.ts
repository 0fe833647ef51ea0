import { describe, expect, it } from 'vitest'
import { marked, optionsOfType } from './option-edits'

const BLANK = { text: '', right: false }
const written = ['甲', '乙', '丙'].map((text, place) => ({ text, right: place === 0 }))
const rights = (options: readonly { right: boolean }[]) => options.map(({ right }) => right)

describe('which options are right', () => {
  it('is one of a single choice, several of a multiple one', () => {
    expect(rights(marked('single', written, 2))).toEqual([false, false, true])
    const two = marked('multiple', written, 2)
    expect(rights(two)).toEqual([true, false, true])
    expect(rights(marked('multiple', two, 0))).toEqual([false, false, true])
    expect(rights(marked('judgement', written.slice(0, 2), 1))).toEqual([false, true])
  })
})

describe('the options of another type', () => {
  it('have one right when only one may be', () => {
    const options = marked('multiple', written, 2)
    const after = optionsOfType({ type: 'multiple', options }, 'single', BLANK)
    expect(rights(after)).toEqual([true, false, false])
  })

  it('are 对 and 错 of a judgement, and three again afterwards', () => {
    const judged = optionsOfType({ type: 'single', options: written }, 'judgement', BLANK)
    expect(judged.map(({ text }) => text)).toEqual(['对', '错'])
    const after = optionsOfType({ type: 'judgement', options: judged }, 'multiple', BLANK)
    expect(after).toHaveLength(3)
  })

  it('are the same where the type is', () => {
    expect(optionsOfType({ type: 'single', options: written }, 'single', BLANK)).toBe(written)
  })
})
