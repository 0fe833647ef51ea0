import { describe, expect, it } from 'vitest'
import type { LawLevel, LawVersion } from '#domain/bank'
import { readLaw } from '#domain/library/text'
import { headFaults } from './against-head'

const entry = (change: Partial<LawVersion>): LawVersion => ({
  law: 'sample',
  version: '2021',
  name: '示例管理规定',
  shortName: '示例规定',
  versionLabel: '2021年公布',
  level: 'rule',
  issuer: '交通运输部',
  inForceFrom: '2021-09-01',
  inForceUntil: null,
  domain: 'general',
  articles: 2,
  points: {},
  ...change,
})

function faults(
  head: string,
  closing: string,
  change: Partial<LawVersion> = {},
  name = '示例管理规定',
) {
  const read = readLaw(`# ${name}\n\n${head}\n\n第一条 略。\n\n第二条 ${closing}\n`, 'x.md')
  if (!read.taken) throw new Error(read.why)
  return headFaults(entry(change), read.law)
}

const ISSUED = '（2021年6月30日交通运输部令2021年第9号公布 自2021年9月1日起施行）'
const CLOSING = '本规定自2021年9月1日起施行。'
const JOINTLY =
  '（2021年6月30日交通运输部、工业和信息化部、公安部令第29号公布 自2021年9月1日起施行）'
const AMENDED =
  '（2019年4月12日交通运输部公布 根据2021年6月30日《交通运输部关于修改〈示例管理规定〉的决定》修正）'

describe('an entry of the index beside the head of its text', () => {
  it.each<[string, string, Partial<LawVersion>]>([
    ['as its head says', ISSUED, {}],
    ['of several ministries', JOINTLY, { issuer: '交通运输部等三部门' }],
    [
      'amended, in force on a later day',
      AMENDED,
      { versionLabel: '2021年修正', inForceFrom: '2021-07-15' },
    ],
  ])('%s', (_, head, change) => {
    const closing = head === AMENDED ? '本规定自2019年6月1日起施行。' : CLOSING
    expect(faults(head, closing, change)).toEqual([])
  })

  it.each<[string, string, Partial<LawVersion>, string]>([
    [
      'another level',
      ISSUED,
      { level: 'regulation' satisfies LawLevel },
      'level regulation, by its text rule',
    ],
    [
      'another issuer',
      ISSUED,
      { issuer: '国务院' },
      'issuer 国务院, by the head of its text 交通运输部',
    ],
    ['too few ministries', JOINTLY, { issuer: '交通运输部等二部门' }, 'issuer 交通运输部等二部门'],
    [
      'another kind of version',
      ISSUED,
      { versionLabel: '2021年修正' },
      'by the head of its text 2021年公布',
    ],
    [
      'another day',
      ISSUED,
      { inForceFrom: '2021-09-02' },
      'in force from 2021-09-02, by its text 2021-09-01',
    ],
    [
      'a day before its amendment',
      AMENDED,
      { versionLabel: '2021年修正', inForceFrom: '2021-06-29' },
      'by its text 2021-06-30',
    ],
    [
      'a day long after it',
      AMENDED,
      { versionLabel: '2021年修正', inForceFrom: '2022-07-15' },
      'by its text 2021-06-30',
    ],
  ])('%s is told', (_, head, change, said) => {
    const closing = head === AMENDED ? '本规定自2019年6月1日起施行。' : CLOSING
    expect(faults(head, closing, change)).toEqual([expect.stringContaining(said)])
  })
})
