import { describe, expect, it, vi } from 'vitest'
import { lots } from '../../../test/builders/lot'
import type { CaseLesson } from '../case'
import { address } from './address-examples'
import type { CaseWords } from './case-words'
import type { Decisions } from './decision'
import { type Lot, oneOf } from './draw'
import * as draw from './examples'
import { findSensitive } from './find'
import type { Party } from './finding'
import { ordinary, surroundings } from './ordinary-examples'
import { findInCase, redactCase } from './redact'

// A busy machine needs a while for all of them.
vi.setConfig({ testTimeout: 60_000 })

const ZHANG: Party = { kind: 'person', name: '张三', alsoCalled: [] }
const SHUNDA: Party = { kind: 'company', name: '沈阳顺达物流有限公司', alsoCalled: ['顺达公司'] }

const caseOf = (facts: string, evidence: readonly string[] = []): CaseWords => ({
  text: {
    title: '超限运输案',
    domain: 'highway',
    lead: '',
    facts,
    evidence,
    dispute: '',
    decision: '',
    lesson: '',
    basis: [],
    procedure: [],
    questions: [],
  },
  video: null,
  pictures: [],
})
const mask = { action: 'mask', instead: null } as const
const explain = (reason: string) => ({ action: 'explain', reason }) as const
const masked = (instead: string) => ({ action: 'mask', instead }) as const

/** The facts as they come out, and the ids of what is still open. */
const outcome = (facts: string, decisions: Decisions, parties: readonly Party[] = [ZHANG]) => {
  const { words, open } = redactCase(caseOf(facts), parties, decisions)
  return [words.text.facts, open.map(({ id }) => id)]
}

describe('a decision about each finding', () => {
  const facts = '张三驾驶辽A12345，张 三到场'

  it.each<[string, Decisions, string, string[]]>([
    [
      'none: all of it blocks',
      {},
      '张某驾驶辽A·***，张某到场',
      ['person:张三:1', 'plate:辽A12345:1', 'person:张三:2'],
    ],
    [
      'masked as suggested',
      { 'person:张三:1': mask, 'plate:辽A12345:1': mask, 'person:张三:2': mask },
      '张某驾驶辽A·***，张某到场',
      [],
    ],
    [
      'masked otherwise',
      {
        'person:张三:1': masked('司机'),
        'plate:辽A12345:1': masked('一辆货车'),
        'person:张三:2': masked(''),
      },
      '司机驾驶一辆货车，到场',
      [],
    ],
    [
      'explained',
      {
        'person:张三:1': mask,
        'plate:辽A12345:1': explain('该车牌为示意图上的样牌'),
        'person:张三:2': mask,
      },
      '张某驾驶辽A12345，张某到场',
      [],
    ],
    [
      'with a reason that says too little',
      {
        'person:张三:1': mask,
        'plate:辽A12345:1': explain('可以公开……………'),
        'person:张三:2': mask,
      },
      '张某驾驶辽A·***，张某到场',
      ['plate:辽A12345:1'],
    ],
  ])('%s', (_, decisions, text, open) => expect(outcome(facts, decisions)).toEqual([text, open]))
})

describe('a mask that does not hide', () => {
  it.each<[string, string, Decisions, string, string[]]>([
    [
      'what it stands for',
      '张三到场',
      { 'person:张三:1': masked('张 三') },
      '张某到场',
      ['person:张三:1'],
    ],
    [
      'something else',
      '张三到场',
      { 'person:张三:1': masked('13812345678') },
      '张某到场',
      ['person:张三:1'],
    ],
    [
      'what its neighbours become',
      '138张三12345678',
      { 'person:张三:1': masked('') },
      '138张某12345678',
      ['person:张三:1'],
    ],
    [
      'only one of two',
      '张三、张三',
      { 'person:张三:1': masked('张三'), 'person:张三:2': mask },
      '张某、张某',
      ['person:张三:1'],
    ],
  ])('%s', (_, facts, decisions, text, open) =>
    expect(outcome(facts, decisions)).toEqual([text, open]),
  )
})

describe('a whole case', () => {
  const citation = { law: 'highway', version: '2017', article: '7' }
  const words: CaseWords = {
    text: {
      ...caseOf('张三', ['张三的笔录']).text,
      title: '张三案',
      lead: '张三',
      dispute: '张三',
      decision: '张三',
      lesson: '张三',
      basis: [{ citation, says: '张三' }],
      procedure: [{ what: '张三', when: '张三', citation: null }],
      questions: [
        {
          id: 'q',
          at: 3,
          type: 'single',
          stem: '张三？',
          options: [
            { text: '张三', right: true },
            { text: '李四', right: false, note: '张三' },
          ],
          takeaway: '张三',
          reason: '张三',
          citation,
        },
      ],
    },
    video: { file: 'f', poster: 'p', seconds: 6, captions: [{ from: 0, until: 2, text: '张三' }] },
    pictures: [{ file: 'f', shows: '张三的车' }],
  }

  it('is looked through everywhere people write, and counted through', () => {
    const found = findInCase(words, [ZHANG])
    expect(found.map(({ id }) => id)).toEqual(found.map((_, i) => `person:张三:${i + 1}`))
    expect(found.map(({ place }) => place)).toEqual([
      ...['title', 'lead', 'facts', 'evidence.0', 'dispute', 'decision', 'lesson', 'basis.0'],
      ...['procedure.0.what', 'procedure.0.when', 'questions.0.stem', 'questions.0.options.0'],
      ...['questions.0.options.1.note', 'questions.0.takeaway', 'questions.0.reason'],
      ...['captions.0', 'pictures.0'],
    ])
  })

  it('comes out without a trace, and otherwise as it was', () => {
    const { words: redacted, open } = redactCase(words, [ZHANG], {})
    expect(open).toHaveLength(17)
    expect(JSON.parse(JSON.stringify(redacted).replaceAll('张某', '张三'))).toEqual(words)
    expect(JSON.stringify(redacted)).not.toContain('张三')
  })

  it('fits a lesson as it is stored', () => {
    const lesson: CaseLesson = { id: 'c-1', ...words }
    expect(redactCase(lesson, [], {}).open).toEqual([])
  })
})

/** Text with anything in it, side by side, often with nothing between. */
function anything(lot: Lot): string {
  const kinds = [
    draw.identityNumber,
    draw.oldIdentityNumber,
    draw.mobile,
    draw.landline,
    draw.plate,
    draw.bankCard,
    draw.creditCode,
    draw.caseNumber,
    ordinary,
    (own: Lot) => draw.permitNumber(own).join(''),
    (own: Lot) => address(own).join(''),
    (own: Lot) => oneOf(own, ['张三', '张 三', '顺达公司', '沈阳顺达物流\n有限公司', '张三丰']),
  ] as const
  return Array.from({ length: 6 }, () => {
    const [before, after] = surroundings(lot)
    return `${before}${oneOf(lot, kinds)(lot)}${after}`
  }).join('')
}

describe('of a thousand drawn cases', () => {
  const parties = [ZHANG, SHUNDA]
  const cases = Array.from({ length: 1000 }, (_, seed) => anything(lots(seed)))

  it('findings lie one after the other and say what stands there', () => {
    for (const text of cases) {
      let last = 0
      for (const { from, until, text: own } of findSensitive(text, parties)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(text.slice(from, until)).toBe(own)
        last = until
      }
    }
  })

  it('nothing is found again once masked, and masking again changes nothing', () => {
    for (const text of cases) {
      const once = redactCase(caseOf(text), parties, {}).words
      expect(findInCase(once, parties), text).toEqual([])
      expect(redactCase(once, parties, {})).toEqual({ words: once, open: [] })
    }
  })

  it('findings keep their identity when something is typed before them or after', () => {
    for (const [seed, text] of cases.entries()) {
      const lot = lots(seed)
      const ids = findSensitive(text, parties).map(({ id }) => id)
      const typed = `${ordinary(lot)}，${text}\n${ordinary(lot)}。`
      expect(findSensitive(typed, parties).map(({ id }) => id)).toEqual(ids)
    }
  })

  it('nothing but what is explained is left, and it blocks nothing', () => {
    for (const text of cases) {
      const found = findSensitive(text, parties)
      const decisions = Object.fromEntries(
        found.map(({ id }, i) => [id, i % 2 === 0 ? mask : explain('法院已经公开的内容')]),
      )
      const { words, open } = redactCase(caseOf(text), parties, decisions)
      expect(open).toEqual([])
      const left = findInCase(words, parties).map(({ text: own }) => own)
      const explained = found.filter((_, i) => i % 2 === 1).map(({ text: own }) => own)
      for (const own of left)
        expect(
          explained.some((each) => each.includes(own) || own.includes(each)),
          own,
        ).toBe(true)
    }
  })
})
