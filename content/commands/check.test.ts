import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleCase } from '../../domain/cases/check/examples'
import { checkContent, linesOf } from './check'
import { CONTENT_FOLDER, TEXTS_BESIDE } from './folder'
import { loadBank } from './load'

const LAW = {
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
  articles: 12,
  points: { '12': '登记后**七日内**处理。' },
}
const QUESTION = {
  id: 'sample-12-a',
  type: 'judgement',
  domain: 'general',
  difficulty: 1,
  situation: true,
  topic: '期限',
  stem: '队员登记了一件物品，应当在七日内处理。',
  options: [
    { text: '对', right: true },
    { text: '错', right: false, note: '就是七日内' },
  ],
  takeaway: '记住七日',
  reason: '登记后七日内必须处理。',
  citation: { law: 'sample', version: '2020', article: '12' },
}

let folder = ''
const put = (file: string, text: unknown) => {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, typeof text === 'string' ? text : JSON.stringify(text))
}
const lines = () => linesOf(checkContent(folder, join(folder, 'texts')))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  put('laws/sample.json', LAW)
  put('bank/sample.json', [QUESTION])
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('checking a content folder', () => {
  it('ends with the counts when all is well', () => {
    expect(lines()).toEqual(['questions=1 situations=1 laws=1 cases=0'])
  })

  it('tells a missing citation by file and id', () => {
    const { citation: _, ...rest } = QUESTION
    put('bank/other.json', [rest])
    expect(lines()).toEqual([
      'content/bank/other.json  sample-12-a  missing citation',
      'questions=1 situations=1 laws=1 cases=0',
    ])
  })

  it('tells what has no id by its place in the file', () => {
    put('bank/other.json', [QUESTION, 'nothing'])
    expect(lines()[0]).toMatch(/^content\/bank\/other\.json {2}other#2 {2}/)
  })

  it('tells a file that is not JSON, and forgives a byte-order mark', () => {
    put('bank/other.json', '[{')
    put('laws/sample.json', `\uFEFF${JSON.stringify(LAW)}`)
    expect(lines()).toEqual([
      'content/bank/other.json  other#1  is not JSON',
      'questions=1 situations=1 laws=1 cases=0',
    ])
  })

  it('counts a case, and tells what it lacks', () => {
    put('cases/sample.json', exampleCase({}, { seconds: 30 }))
    expect(lines()).toEqual([
      'content/cases/sample.json  sample  no file cases/clips/sample.mp4',
      'content/cases/sample.json  sample  no file cases/posters/sample.png',
      'content/cases/sample.json  sample  no key point for sample@2020 10-1',
      'questions=1 situations=1 laws=1 cases=1',
    ])
  })

  it('tells a case that is not marked as invented', () => {
    put('cases/sample.json', { ...exampleCase(), invented: false })
    expect(lines()).toEqual([
      'content/cases/sample.json  sample  invented: must be true: our cases are invented',
      'questions=1 situations=1 laws=1 cases=0',
    ])
  })

  it('counts nothing in an empty folder', () => {
    expect(linesOf(checkContent(join(folder, 'nowhere'), ''))).toEqual([
      'questions=0 situations=0 laws=0 cases=0',
    ])
  })
})

describe('comparing with official texts', () => {
  const text = '# 中华人民共和国示例法\n\n第十二条 登记后八日内处理。\n'

  it.each([
    ['a text of the version in force', '示例法(2020-01-01).md', 1],
    ['a text without a year in its name', '规章/示例法.md', 1],
    ['a text of another version', '旧版本/示例法(2010-01-01).md', 0],
  ])('%s', (_, name, compared) => {
    put(`texts/${name}`, text)
    const report = checkContent(folder, join(folder, 'texts'))
    expect(report.compared).toBe(compared)
    expect(report.findings.some(({ what }) => what.includes('7日 does not stand'))).toBe(
      compared > 0,
    )
  })
})

describe('comparing with the items of a document', () => {
  const QUESTION_ON_ITEM = {
    ...QUESTION,
    id: 'sample-i4-a',
    citation: { law: 'sample', version: '2020', article: 'i4' },
  }
  const text = (days: string) =>
    `# 示例办公厅关于示例的意见\n\n示例〔2020〕1号 2020年1月1日\n\n一、总则\n\n（一）略。\n\n（二）略。\n\n二、登记\n\n（三）略。\n\n（四）登记后${days}内处理。\n`

  it.each([
    ['七日', []],
    ['八日', ['sample@2020', 'sample-i4-a']],
  ])('an item that says %s', (days, told) => {
    const name = '示例办公厅关于示例的意见'
    const document = { level: 'document', articles: 4, issuer: '示例办公厅' }
    const point = { name, versionLabel: '2020年印发', points: { i4: '登记后**七日内**处理。' } }
    put('laws/sample.json', { ...LAW, ...document, ...point })
    put('bank/sample.json', [QUESTION_ON_ITEM])
    put('texts/意见.md', text(days))
    const report = checkContent(folder, join(folder, 'texts'))
    expect(report.compared).toBe(1)
    expect([...new Set(report.findings.map(({ id }) => id))]).toEqual(told)
  })
})

describe('loading the bank', () => {
  it('gives laws and questions', () => {
    expect(loadBank(folder)).toEqual({ laws: [LAW], questions: [QUESTION] })
  })

  it('throws on a file without the format', () => {
    put('bank/other.json', [{}])
    expect(() => loadBank(folder)).toThrow('content/bank/other.json other#1: missing id')
  })

  it('finds the bank and the cases of this checkout, of which the check has nothing to say', () => {
    const { findings } = checkContent(CONTENT_FOLDER, '')
    expect(findings).toEqual([])
    expect(loadBank().questions.length).toBeGreaterThanOrEqual(120)
  })

  it.runIf(existsSync(TEXTS_BESIDE))('nor beside the official texts, where they are found', () => {
    const { findings, compared } = checkContent(CONTENT_FOLDER, TEXTS_BESIDE)
    const withText = loadBank().laws.filter(({ articles }) => articles > 0)
    expect(findings).toEqual([])
    expect(compared).toBe(withText.length)
  })
})
