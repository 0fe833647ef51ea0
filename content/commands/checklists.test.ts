import { describe, expect, it } from 'vitest'
import { DOSSIER_KINDS } from '#domain/dossiers'
import { mostOf } from '#domain/rubric'
import { loadPlan } from './load-plan'

const { dossiers } = loadPlan()
const DIGITS = '零一二三四五六七八九'

/** @example numberOf('一百二十二') // 122 */
function numberOf(written: string): number {
  const [, hundreds = '', tens = '', ones = ''] =
    /^(?:(.)百)?零?(?:(.?)十)?(.?)$/.exec(written) ?? []
  const ten = written.includes('十') ? DIGITS.indexOf(tens || '一') : 0
  return DIGITS.indexOf(hundreds || '零') * 100 + ten * 10 + DIGITS.indexOf(ones || '零')
}

/** The last article of each text a checklist names. */
const LAST_ARTICLE: Readonly<Record<string, number>> = {
  行政处罚法: 86,
  行政许可法: 83,
  行政强制法: 71,
  程序规定: 132,
  交通行政许可实施程序规定: 26,
}

it.each([
  ['四', 4],
  ['十', 10],
  ['十八', 18],
  ['七十二', 72],
  ['一百二十二', 122],
])('%s is %i', (written, number) => expect(numberOf(written)).toBe(number))

describe.each(DOSSIER_KINDS)('the checklist for a file of kind %s', (kind) => {
  const rubric = dossiers.checklists[kind]

  it('is one of a hundred points', () => expect(mostOf(rubric)).toBe(10_000))

  it('takes by named reasons alone, each with points of its own or fatal', () => {
    for (const { step, deductions, most, id } of rubric.criteria) {
      expect(step).toBe(0)
      for (const { points, isFatal, what } of deductions) {
        expect(points > 0, `${id} ${what}`).toBe(!isFatal)
        expect(points, `${id} ${what}`).toBeLessThanOrEqual(most)
      }
      expect(new Set(deductions.map((each) => each.id)).size).toBe(deductions.length)
    }
  })

  it('says for each criterion by which articles it goes, and they exist', () => {
    for (const { says, id } of rubric.criteria) {
      const cited = [
        ...says.matchAll(/（([^（）第]*)((?:第[一二三四五六七八九十百]+条[、至依]?)+)/g),
      ]
      expect(cited.length, id).toBeGreaterThan(0)
      let law = ''
      for (const [, named = '', articles = ''] of cited) {
        if (named !== '') law = named
        const last = LAST_ARTICLE[law]
        expect(last, `${id} ${law}`).toBeDefined()
        for (const [, article = ''] of articles.matchAll(/第([一二三四五六七八九十百]+)条/g))
          expect(numberOf(article), `${law} ${article}`).toBeLessThanOrEqual(last ?? 0)
      }
    }
  })

  it('names what fails a file: whoever has no qualification, and what the law forbids', () => {
    const fatal = rubric.criteria.flatMap(({ deductions }) =>
      deductions.filter(({ isFatal }) => isFatal),
    )
    expect(fatal.length).toBeGreaterThan(2)
  })
})
