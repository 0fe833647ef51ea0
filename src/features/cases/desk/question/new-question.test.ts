import { describe, expect, it } from 'vitest'
import { newQuestion, ofType } from './new-question'

const single = newQuestion('q-1')

describe('a question being written', () => {
  it('begins as a single choice of three', () => {
    expect(single.options.map(({ right }) => right)).toEqual([true, false, false])
  })

  it('keeps what was written when its type changes', () => {
    const written = { ...single, stem: '先做什么？' }
    expect(ofType(written, 'judgement').stem).toBe('先做什么？')
    expect(ofType(written, 'single')).toBe(written)
  })
})
