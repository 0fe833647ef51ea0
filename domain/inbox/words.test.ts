import { describe, expect, it } from 'vitest'
import { type About, MESSAGE_KINDS, templateData } from './index'

const about: About = {
  sitting: 'x-1',
  sittingKind: 'exam',
  attempt: null,
  board: null,
  case: null,
  period: null,
  dossier: null,
  meet: null,
  title: '行政处罚法专项测验',
  before: 78,
  after: 80,
  minutes: 10,
  moment: null,
  reason: '题目有歧义',
}
const at = Date.parse('2026-11-18T19:30:00+08:00')
const template = {
  id: 't',
  fields: { thing1: 'title', thing2: 'what', time3: 'moment' },
} as const

describe('a subscription message', () => {
  it('fills the fields the plan names', () => {
    expect(templateData(template, { kind: 'extended', about, at })).toEqual({
      thing1: { value: '行政处罚法专项测验' },
      thing2: { value: '时间延长了10分钟' },
      time3: { value: '2026年11月18日 19:30' },
    })
  })

  it('names the moment it is about, in Beijing, also across midnight', () => {
    const moment = Date.parse('2026-12-31T16:05:00Z')
    const data = templateData(template, { kind: 'opensSoon', about: { ...about, moment }, at })
    expect(data.time3).toEqual({ value: '2027年1月1日 00:05' })
  })

  it.each(MESSAGE_KINDS)('%s: fits what WeChat takes and tells no points', (kind) => {
    const long = {
      ...about,
      title: '辽宁省交通运输综合行政执法知识竞赛第一赛季第十二场',
      after: 4711,
    }
    const data = templateData(template, { kind, about: long, at })
    for (const { value } of Object.values(data)) {
      expect(value.length).toBeLessThanOrEqual(20)
      expect(value).not.toContain('4711')
    }
  })
})
