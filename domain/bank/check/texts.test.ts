import { describe, expect, it } from 'vitest'
import type { Question } from '../question'
import { exampleLaw, exampleQuestion, exampleShelf } from './examples'
import { lengths, pointLengths } from './lengths'
import { notes } from './notes'
import { topic } from './topic'
import { voice } from './voice'

describe('notes on options', () => {
  const noted = (right: boolean, note?: string) =>
    exampleQuestion({
      options: [note === undefined ? { text: '七日', right } : { text: '七日', right, note }],
    })

  it.each<[string, Question, number]>([
    ['a wrong one with its fact', noted(false, '应在七日内'), 0],
    ['a right one without', noted(true), 0],
    ['a wrong one without', noted(false), 1],
    ['a right one with', noted(true, '就是七日'), 1],
    ['a wrong one that blames', noted(false, '错误，应在七日内'), 1],
  ])('%s', (_, question, faults) => expect(notes(question, exampleShelf)).toHaveLength(faults))
})

describe('lengths on a phone', () => {
  const long = (count: number) => '字'.repeat(count)

  it.each<[string, Question, number]>([
    [
      'as long as they may be',
      exampleQuestion({ stem: long(80), reason: long(80), takeaway: long(10) }),
      0,
    ],
    ['a stem of 81', exampleQuestion({ stem: long(81) }), 1],
    ['a reason of 81', exampleQuestion({ reason: long(81) }), 1],
    ['a takeaway of 11', exampleQuestion({ takeaway: long(11) }), 1],
    ['an option of 37', exampleQuestion({ options: [{ text: long(37), right: true }] }), 1],
    [
      'a note of 21',
      exampleQuestion({ options: [{ text: '一', right: false, note: long(21) }] }),
      1,
    ],
  ])('%s', (_, question, faults) => expect(lengths(question, exampleShelf)).toHaveLength(faults))

  it.each([
    ['二字', 0],
    ['六个字的题目', 0],
    ['一', 1],
    ['七个字的题目了', 1],
    ['期限！', 1],
  ])('the topic %s', (said, faults) => {
    expect(topic(exampleQuestion({ topic: said }), exampleShelf)).toHaveLength(faults)
  })

  it('counts a key point without its marks', () => {
    expect(pointLengths({ ...exampleLaw, points: { '1': `**${long(90)}**` } })).toEqual([])
    expect(pointLengths({ ...exampleLaw, points: { '1': long(91) } })).toHaveLength(1)
  })
})

describe('voice', () => {
  it.each([
    ['记住七日', 0],
    ['记住七日！', 1],
    ['记住七日!', 1],
  ])('%s', (takeaway, faults) => {
    expect(voice(exampleQuestion({ takeaway }), exampleShelf)).toHaveLength(faults)
  })
})
