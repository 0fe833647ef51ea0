import { describe, expect, it } from 'vitest'
import { marked, newQuestion, ofType } from './new-question'

const single = newQuestion('q-1')
const rights = ({ options }: typeof single) => options.map(({ right }) => right)

describe('a question being written', () => {
  it('begins as a single choice of three', () => {
    expect(rights(single)).toEqual([true, false, false])
  })

  it('has one right option while it is a single choice, several when it is not', () => {
    expect(rights(marked(single, 2))).toEqual([false, false, true])
    const multiple = marked(ofType(single, 'multiple'), 2)
    expect(rights(multiple)).toEqual([true, false, true])
    expect(rights(marked(multiple, 0))).toEqual([false, false, true])
    expect(rights(ofType(multiple, 'single'))).toEqual([true, false, false])
  })

  it('is judged right or not by two options, and has three again afterwards', () => {
    const judged = ofType(single, 'judgement')
    expect(judged.options.map(({ text }) => text)).toEqual(['对', '不对'])
    expect(rights(marked(judged, 1))).toEqual([false, true])
    expect(ofType(judged, 'multiple').options).toHaveLength(3)
  })

  it('keeps what was written', () => {
    const written = { ...single, stem: '先做什么？' }
    expect(ofType(written, 'judgement').stem).toBe('先做什么？')
    expect(ofType(written, 'single')).toBe(written)
  })
})
