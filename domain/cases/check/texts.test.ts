import { describe, expect, it } from 'vitest'
import { exampleCase, exampleFound } from './examples'
import { lengths } from './lengths'
import { masked } from './masked'
import { CASE_RULES } from './rules'

const long = (count: number) => '字'.repeat(count)

describe('lengths', () => {
  it.each<[string, Parameters<typeof exampleCase>[0], string | null]>([
    ['as they are', {}, null],
    ['facts of 300', { facts: long(300) }, null],
    ['facts of 149', { facts: long(149) }, 'facts of 149 characters, 150 to 300'],
    ['facts of 301', { facts: long(301) }, 'facts of 301 characters'],
    ['a long title', { title: long(21) }, 'title of 21 characters'],
    ['two pieces of evidence', { evidence: ['登记清单', '仓库的记录'] }, '2 of evidence, 3 to 6'],
    ['a basis of one', { basis: exampleCase().text.basis.slice(1) }, '1 of basis, 2 to 5'],
    ['no questions', { questions: [] }, '0 of questions, 1 to 5'],
    [
      'a procedure of three',
      { procedure: exampleCase().text.procedure.slice(1) },
      '3 of procedure, 4 to 7',
    ],
  ])('%s', (_, text, said) => {
    const faults = lengths(exampleFound(exampleCase(text))).join()
    if (said === null) expect(faults).toBe('')
    else expect(faults).toContain(said)
  })

  it('a caption fits on its line', () => {
    const captions = [{ from: 0, until: 9, text: long(31) }]
    expect(lengths(exampleFound(exampleCase({}, { captions })))).toHaveLength(1)
  })
})

describe('who could be recognised', () => {
  const telling = (facts: string) => masked(exampleFound(exampleCase({ facts })))

  it.each([
    ['身份证号11010519491231002X', 'identityNumber'],
    ['身份证号１１０１０５１９４９１２３１００２１', 'identityNumber'],
    ['电话13800138000', 'phone'],
    ['座机024-12345678', 'phone'],
    ['辽A12345的货车', 'plate'],
    ['辽A·D12345的货车', 'plate'],
    ['辽A1234挂', 'plate'],
  ])('%s', (facts, what) => expect(telling(facts).join()).toContain(what))

  it.each(['某运输公司的张某', '罚款4000元', '辽宁A级企业', '超出8000千克', '2021年7月15日起施行'])(
    '%s tells nobody apart',
    (facts) => expect(telling(facts)).toEqual([]),
  )

  it('not in a caption either', () => {
    const captions = [{ from: 0, until: 9, text: '打13800138000' }]
    expect(masked(exampleFound(exampleCase({}, { captions })))).toHaveLength(1)
  })
})

describe('all rules that need no law', () => {
  it('have nothing to say of a good case', () => {
    expect(CASE_RULES.flatMap((rule) => rule(exampleFound()))).toEqual([])
  })

  it('hear a shout', () => {
    const loud = exampleFound(exampleCase({ lead: '登记以后七日内要处理！' }))
    expect(CASE_RULES.flatMap((rule) => rule(loud))).toHaveLength(1)
  })
})
