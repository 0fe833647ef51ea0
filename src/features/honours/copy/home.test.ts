// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { beijingDay } from '#domain/beijing-day'
import {
  flag,
  HEPING,
  holder,
  mine,
  running,
  score,
  stops,
  TIEXI,
  vetoKinds,
} from '../../../../test/builders/flag-replies'
import { roadOf } from '../components/road/stops'
import { gapOf } from '../gap'
import { firstName, gapRank, gapSay, gapTitle, roadText, sinceWords, vetoText } from './home'
import { sumSteps } from './score'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))

const TODAY = beijingDay('2026-11-18')

describe('who holds it', () => {
  it.each([
    ['after the handover', holder(), '10月20日接旗，已执旗 29 天'],
    ['on the day itself', holder({ days: 0 }), '10月20日接旗'],
    [
      'since last year',
      holder({ since: beijingDay('2025-10-20') }),
      '2025年10月20日接旗，已执旗 29 天',
    ],
    ['before the handover', holder({ since: null, days: null }), '已经授旗，等着交接'],
  ])('%s', (_, of, says) => expect(sinceWords(of, TODAY).join('')).toBe(says))

  it.each([
    ['awarded', score(), '四项核查均无，公示期满'],
    ['in notice', score({ state: 'notice' }), '四项核查均无，正在公示'],
    ['running', score({ state: 'running', vetoKinds: vetoKinds.slice(0, 2) }), '两项核查均无'],
    ['vetoed', score({ vetoes: [{ id: 'v', name: '安全责任', text: '', at: 0 }] }), '安全责任'],
  ])('%s: what is known of vetoes', (_, of, says) => expect(vetoText(of)).toBe(says))
})

describe('how near we are, in words', () => {
  it.each([
    ['behind', mine(), '三中队离红旗还差 2.1 分', '现列第 4', undefined],
    ['hardly behind', mine({ total: 9259 }), '三中队离红旗还差 0.01 分', '现列第 4', undefined],
    ['level', mine({ total: 9260, rank: 2 }), '三中队和第一同分', '现列第 2', /总分相同/],
    ['first', mine({ total: 9260, rank: 1 }), '三中队现在排在第一', '共 38 个单位', undefined],
    ['vetoed', mine({ vetoed: true }), '三中队这次还没有名次', undefined, /一票否决/],
    [
      'not applicable',
      mine({ total: null, rank: null }),
      '三中队这次还没有名次',
      undefined,
      /还没有适用/,
    ],
  ])('%s', (_, of, title, rank, say) => {
    const gap = gapOf(running({ mine: of }))
    expect([gapTitle(gap), gapRank(gap)]).toEqual([title, rank])
    const said = gapSay(gap, running().first)
    if (say === undefined) expect(said).toBeUndefined()
    else expect(said).toMatch(say)
  })

  it.each([
    ['somebody leads', running({ mine: null }), '现在排在第一的是铁西大队第二中队，92.6 分'],
    ['nobody has points', running({ mine: null, first: null }), '还没有单位有分数'],
  ])('none of mine, %s', (_, of, says) => {
    const gap = gapOf(of)
    expect(gapTitle(gap)).toBe('正在评的这一面')
    expect(gapSay(gap, of.first)).toContain(says)
  })

  it.each([
    [TIEXI.name, HEPING.name, '铁西'],
    ['和平大队第一中队', HEPING.name, '一中队'],
  ])('names the first beside us: %s, we are %s', (first, us, says) =>
    expect(firstName(first, us)).toBe(says),
  )
})

describe('the road', () => {
  it('has the stops of the picture and what comes', () => {
    const road = roadOf(flag())
    expect(road.map(({ when, who, where, kind }) => [when, who, where, kind])).toEqual([
      ['25年四季', '凌海', '锦州', 'past'],
      ['26年一季', '鲅鱼圈', '营口', 'past'],
      ['二季', '振兴', '丹东', 'past'],
      ['三季', '铁西', '鞍山', 'now'],
      ['四季', '待评', '明年1月', 'next'],
    ])
    expect(roadText(stops())).toBe('四个季度，四个单位')
  })

  it('makes room for a period in notice', () => {
    const notice = { period: '2026-q4', until: beijingDay('2027-01-12') }
    const next = running({ period: '2027-q1', until: beijingDay('2027-03-31') })
    const road = roadOf(flag({ notice, running: next }))
    expect(road.map(({ who }) => who)).toEqual(['鲅鱼圈', '振兴', '铁西', '公示中', '待评'])
    expect(road.map(({ when }) => when)).toEqual(['26年一季', '二季', '三季', '四季', '27年一季'])
    expect(road[3]?.where).toBe('2027年1月12日')
  })

  it('says a city’s own unit once', () => {
    const [first] = stops()
    if (first === undefined) throw new Error('a stop is there')
    const city = { ...first, name: '锦州市交通运输综合行政执法队' }
    expect(roadOf(flag({ journey: [city] }))[0]).toMatchObject({ who: '锦州', where: '' })
  })

  it('counts a unit that held it twice once', () =>
    expect(roadText([...stops(), ...stops().slice(-1)])).toBe('五个季度，四个单位'))
})

describe('how a total comes about', () => {
  it.each([
    ['all applies, nothing is taken', score(), ['100', '92.6', '92.6', '0', '92.6']],
    [
      'some does not apply, and something is taken',
      score({ earned: 8460, applicable: 9100, deducted: 237, total: 9060 }),
      ['91', '84.6', '92.97', '−2.37', '90.6'],
    ],
  ])('%s', (_, of, comes) => expect(sumSteps(of).map((step) => step.comes)).toEqual(comes))

  it('ends at nothing where more is taken away than there was', () => {
    const steps = sumSteps(score({ earned: 100, deducted: 600, total: 0 }))
    expect(steps.slice(-3).map(({ how, comes }) => [how, comes])).toEqual([
      ['满分就是 100，不用折算', '1.0'],
      ['查实的投诉等', '−6.0'],
      ['扣到 0 为止', '0.0'],
    ])
  })

  it.each([
    ['without a total', score({ total: null })],
    ['nothing applies', score({ total: null, applicable: 0 })],
  ])('has no steps when %s', (_, of) => expect(sumSteps(of)).toEqual([]))
})

describe('the replies the tests stand on', () => {
  it('come to the total of the picture', () => {
    const { sections, total } = score()
    const sum = sections.reduce((points, section) => points + (section.points ?? 0), 0)
    expect(sum).toBe(total)
    for (const { points, indicators } of sections)
      expect(indicators.reduce((all, one) => all + (one.points ?? 0), 0)).toBe(points)
  })
})
