import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleLawText } from './examples'
import { type ArticlePair, diffLaws } from './index'

const law = (...articles: readonly string[]) => exampleLawText(`# 示例法\n${articles.join('\n')}`)
const shown = (pairs: readonly ArticlePair[]) =>
  pairs.map(({ change, old, new: to }) => `${change} ${old ?? '-'} ${to ?? '-'}`)

const OLD = law(
  '第一条 为了示例，制定本法。',
  '第二条 车辆应当每年检验一次，检验不合格的不得上路。',
  '第三条 驾驶人应当随车携带证件，接受检查。',
  '第四条 违反规定的，处二百元以上两千元以下罚款。',
  '第五条 船舶进港应当报告。',
)

describe('two versions side by side', () => {
  it('are the same where no word differs; signs do not count', () => {
    const other = law('第一条 为了示例, 制定本法。')
    expect(shown(diffLaws(law('第一条 为了示例，制定本法。'), other))).toEqual(['same 1 1'])
  })

  it('show what moved, changed, came and went, in the order of the newer', () => {
    const newer = law(
      '第一条 为了示例，制定本法。',
      '第二条 国家鼓励绿色出行，发展公共交通，减少排放。',
      '第三条 车辆应当每年检验一次，检验不合格的不得上路。',
      '第四条 违反规定的，处五百元以上三千元以下罚款。',
      '第五条 船舶进港应当报告。',
    )
    expect(shown(diffLaws(OLD, newer))).toEqual([
      'same 1 1',
      'added - 2',
      'moved 2 3',
      'removed 3 -',
      'changed 4 4',
      'same 5 5',
    ])
  })

  it('show an article that was both moved and changed', () => {
    const newer = law('第一条 甲乙丙丁。', '第二条 违反规定的，处五百元以上两千元以下罚款。')
    const pairs = diffLaws(OLD, newer)
    expect(pairs.find((pair) => pair.new === '2')).toMatchObject({ change: 'changed', old: '4' })
  })

  it('pair an article with one only', () => {
    const twice = law('第一条 船舶进港应当报告。', '第二条 船舶进港应当报告。')
    const pairs = diffLaws(law('第一条 船舶进港应当报告。'), twice)
    expect(shown(pairs)).toEqual(['same 1 1', 'added - 2'])
  })

  it('show everything as new, or as gone, beside nothing', () => {
    expect(shown(diffLaws({ articles: [] }, law('第一条 甲。')))).toEqual(['added - 1'])
    expect(shown(diffLaws(law('第一条 甲。'), { articles: [] }))).toEqual(['removed 1 -'])
  })
})

const FOLDER = process.env.LAWS_DIR ?? join(import.meta.dirname, '../../../../shared/data/laws')
const atHand = (file: string) => exampleLawText(readFileSync(join(FOLDER, file), 'utf8'), file)

describe.skipIf(!existsSync(FOLDER))('versions at hand', () => {
  const counts = (older: string, newer: string) => {
    const found = { same: 0, moved: 0, changed: 0, added: 0, removed: 0 }
    for (const { change } of diffLaws(atHand(older), atHand(newer))) found[change] += 1
    return found
  }

  it('道路运输条例 2022 and 2023: one article went, those behind it moved up', () => {
    const pairs = diffLaws(
      atHand('09-旧版本/道路运输条例(2022-03-29).md'),
      atHand('02-行政法规/道路运输条例(2023-07-20).md'),
    )
    expect(pairs.filter(({ change }) => change === 'removed').map(({ old }) => old)).toEqual(['68'])
    const behind = pairs.filter(({ old }) => Number(old) > 68)
    expect(behind.every((pair) => Number(pair.new) === Number(pair.old) - 1)).toBe(true)
  })

  it('道路运输条例 2019 and 2022: changed in place', () => {
    const found = counts(
      '09-旧版本/道路运输条例(2019-03-02).md',
      '09-旧版本/道路运输条例(2022-03-29).md',
    )
    expect(found).toMatchObject({ moved: 0, added: 0, removed: 0 })
    expect(found.changed).toBeGreaterThan(20)
  })

  it('国内水路运输管理条例 2017 and 2023: one article changed', () => {
    const found = counts(
      '09-旧版本/国内水路运输管理条例(2017-03-01).md',
      '02-行政法规/国内水路运输管理条例(2023-07-20).md',
    )
    expect(found).toMatchObject({ same: 45, changed: 1 })
  })

  it('行政复议法 2017 and 2023: written anew, more came than went', () => {
    const found = counts('09-旧版本/行政复议法(2017-09-01).md', '01-法律/行政复议法(2023-09-01).md')
    expect(found.added - found.removed).toBe(90 - 43)
    expect(found.changed).toBeGreaterThan(20)
  })
})
