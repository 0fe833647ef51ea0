import { describe, expect, it } from 'vitest'
import type { LawTexts } from '../../bank/check'
import { checkCases } from './cases'
import { exampleAsked, exampleCase, exampleFound } from './examples'
import type { FoundCase, InventedCase } from './found'
import { againstTexts, underLaw } from './law'

const laws = new Map([
  [
    'sample@2020',
    {
      law: 'sample',
      version: '2020',
      name: '中华人民共和国示例法',
      shortName: '示例法',
      versionLabel: '2020年公布',
      level: 'law',
      issuer: '示例机关',
      inForceFrom: '2020-01-01',
      inForceUntil: null,
      domain: 'general',
      articles: 60,
      points: { '12': '登记后**七日内**处理。', '10-1': '由**两人**到场。' },
    } as const,
  ],
])
const texts: LawTexts = new Map([
  [
    'sample@2020',
    new Map(Object.entries({ '10-1': '两人以上到场。', 12: '登记以后，应当在七日内处理。' })),
  ],
])
const citing = (article: string) => ({ law: 'sample', version: '2020', article })
const { basis, procedure } = exampleCase().text

describe('what a case rests on', () => {
  it.each<[string, InventedCase, string | null]>([
    ['as it is', exampleCase(), null],
    [
      'a basis beyond the end',
      exampleCase({ basis: [...basis, { citation: citing('61'), says: '略略略略略略' }] }),
      'ends at article 60',
    ],
    [
      'a step without a key point',
      exampleCase({
        procedure: [...procedure, { what: '办', when: '九日', citation: citing('9') }],
      }),
      'no key point for sample@2020 9',
    ],
    [
      'a question on an unknown law',
      exampleCase({ questions: [exampleAsked({ citation: { ...citing('12'), law: 'other' } })] }),
      'registered: other@2020: unknown law',
    ],
    [
      'a question of two options',
      exampleCase({ questions: [exampleAsked({ options: exampleAsked().options.slice(1) })] }),
      'registered: 2 options',
    ],
    [
      'a wrong option without a note',
      exampleCase({
        questions: [
          exampleAsked({
            options: exampleAsked().options.map(({ text, right }) => ({ text, right })),
          }),
        ],
      }),
      'registered: no note',
    ],
  ])('%s', (_, lesson, said) => {
    const faults = underLaw(lesson, laws).join('\n')
    if (said === null) expect(faults).toBe('')
    else expect(faults).toContain(said)
  })
})

describe('a case beside the official texts', () => {
  it.each<[string, InventedCase, string[]]>([
    ['as it is', exampleCase(), []],
    [
      'a number of the facts',
      exampleCase({ basis: [{ citation: citing('12'), says: '放了九日，太久了。' }] }),
      [],
    ],
    [
      'another number in the basis',
      exampleCase({ basis: [{ citation: citing('12'), says: '八日内处理。' }] }),
      ['8日 does not stand in sample@2020 12'],
    ],
    [
      'another number in the procedure',
      exampleCase({ procedure: [{ what: '处理', when: '八日内', citation: citing('12') }] }),
      ['8日 does not stand in sample@2020 12'],
    ],
    [
      'an article that is not there',
      exampleCase({ basis: [{ citation: citing('13'), says: '略' }] }),
      ["article 13 is not in the law's text"],
    ],
    [
      'another number in a reason',
      exampleCase({ questions: [exampleAsked({ reason: '八日内处理。' })] }),
      ['registered: 8日 does not stand in article 12'],
    ],
    [
      'a number of the situation that is judged',
      exampleCase({
        questions: [
          exampleAsked({
            type: 'judgement',
            stem: '物品登记了九日，已经晚了。',
            options: [
              { text: '对', right: true },
              { text: '错', right: false, note: '应在七日内' },
            ],
          }),
        ],
      }),
      [],
    ],
  ])('%s', (_, lesson, said) => expect(againstTexts(lesson, texts)).toEqual(said))

  it('is not compared where no text is at hand', () => {
    const wrong = exampleCase({ basis: [{ citation: citing('12'), says: '八日内处理。' }] })
    expect(againstTexts(wrong, new Map())).toEqual([])
  })
})

describe('the whole check', () => {
  const said = (item: FoundCase, file = 'content/cases/sample.json') =>
    checkCases([{ file, item }], laws, texts)

  it('has nothing to say of a good case', () => expect(said(exampleFound())).toEqual([]))

  it('wants an id to be its file’s name, so that no two are alike', () => {
    expect(said(exampleFound(), 'content/cases/other.json')).toEqual([
      {
        file: 'content/cases/other.json',
        id: 'sample',
        what: 'the id is not the name of the file',
      },
    ])
  })

  it('wants each question of a case to have a name of its own', () => {
    const twice = exampleCase({ questions: [exampleAsked(), exampleAsked({ at: null })] })
    expect(said(exampleFound(twice)).map(({ what }) => what)).toEqual([
      'two questions are called registered',
    ])
  })

  it('sees that the longest option is mostly the right one', () => {
    const telling = exampleAsked({
      options: exampleAsked().options.map((option) =>
        option.right ? { text: '登记之日起的七日内', right: true } : option,
      ),
    })
    const entries = Array.from({ length: 20 }, () => ({
      file: 'content/cases/sample.json',
      item: exampleFound(exampleCase({ questions: [telling] })),
    }))
    expect(checkCases(entries, laws, texts)).toMatchObject([{ file: 'content/cases', id: 'all' }])
  })
})
