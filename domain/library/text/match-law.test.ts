import { describe, expect, it } from 'vitest'
import { exampleLawText, MARKED, PLAIN } from './examples'
import { matchLaw, proposeVersion } from './index'

const INDEX = [
  { law: 'sample', version: '2021', name: '中华人民共和国示例运输法' },
  { law: 'sample', version: '2011', name: '中华人民共和国示例运输法' },
  { law: 'vehicles', version: '2018', name: '示例车辆管理规定' },
]
const text = (head: string, file = '示例.md') =>
  exampleLawText(`${head}\n第一条 甲。\n第二条 乙。`, file)

describe('the place of a text in the index', () => {
  it('is found by name and year', () => {
    expect(matchLaw(exampleLawText(MARKED), INDEX)).toEqual({
      kind: 'known',
      law: 'sample',
      version: '2021',
    })
  })

  it('does not need 中华人民共和国, and takes the year of the file’s name', () => {
    const match = matchLaw(text('# 示例运输法', '示例运输法(2011-05-06).md'), INDEX)
    expect(match).toEqual({ kind: 'known', law: 'sample', version: '2011' })
  })

  it('is a new version where only the year is unknown', () => {
    const match = matchLaw(exampleLawText(PLAIN), INDEX)
    expect(match).toEqual({ kind: 'newVersion', law: 'vehicles', version: '2020' })
  })

  it('takes the later of head and file name: collections leave the last amendment out', () => {
    const head = '# 示例运输法\n2011年5月6日 全国人民代表大会常务委员会通过'
    expect(matchLaw(text(head, '示例运输法(2021-07-08).md'), INDEX)).toMatchObject({
      version: '2021',
    })
  })

  it('is a law of its own where the name is unknown: one id for all its versions', () => {
    const [older, newer] = ['2001', '2011'].map((year) =>
      matchLaw(text('# 别的示例条例', `别的示例条例(${year}).md`), INDEX),
    )
    expect(older).toMatchObject({ kind: 'newLaw', version: '2001' })
    expect(older?.law).toMatch(/^law-[a-z0-9]+$/)
    expect(newer?.law).toBe(older?.law)
  })

  it('is not told without a year', () => {
    expect(matchLaw(text('# 示例运输法'), INDEX)).toMatchObject({ kind: 'noYear', law: 'sample' })
    expect(matchLaw(text('# 别的示例条例'), INDEX)).toMatchObject({ kind: 'noYear', law: null })
  })
})

describe('what the index would say of a text', () => {
  it('is read from the text', () => {
    expect(proposeVersion(exampleLawText(PLAIN), 'vehicles')).toEqual({
      law: 'vehicles',
      version: '2020',
      name: '示例车辆管理规定',
      shortName: '示例车辆管理规定',
      versionLabel: '2020年修正',
      level: 'rule',
      issuer: '交通运输部、公安部',
      inForceFrom: '2020-06-07',
      inForceUntil: null,
      domain: 'road',
      articles: 3,
      points: {},
    })
  })

  it.each([
    [MARKED, '2021年修订', '2022-01-01'],
    [MARKED.replace(/^20[12].*$/gm, ''), '2001年公布', '2022-01-01'],
  ])('calls the version by what happened', (marked, label, day) => {
    expect(proposeVersion(exampleLawText(marked), 'sample')).toMatchObject({
      versionLabel: label,
      inForceFrom: day,
    })
  })

  it.each([
    ['示例工程质量规定', 'construction'],
    ['示例港口规定', 'water'],
    ['示例公路规定', 'highway'],
    ['示例客运规定', 'road'],
    ['示例听证规定', 'general'],
  ])('guesses the domain of %s', (name, domain) => {
    expect(proposeVersion(text(`# ${name}`), 'sample').domain).toBe(domain)
  })
})
