// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { evidence, indicator, sections } from '../../../../test/builders/flag-replies'
import { ruleText } from './rule'
import { sectionProof, sourceWords } from './sources'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))

const each = (part: number, most: number) =>
  indicator({
    source: 'cases.published',
    rule: { kind: 'each', points: 200 },
    part,
    whole: 0,
    points: Math.min(most, part * 200),
    most,
  })
const complaints = (part: number) =>
  indicator({
    source: 'record.complaints',
    rule: { kind: 'deduct', points: 200 },
    part,
    whole: 0,
    points: -Math.min(600, part * 200),
    most: 600,
  })
const ratings = (part: number) =>
  indicator({
    source: 'record.ratings',
    rule: { kind: 'share', fullPercent: 95 },
    part,
    whole: 200,
    points: 0,
    most: 1500,
  })
const places = (...all: (number | null)[]) =>
  indicator({
    source: 'contest.standing',
    part: 29,
    whole: 30,
    most: 600,
    evidence: all.map((place, nth) => evidence({ id: `e-${nth}`, part: 29, whole: 30, place })),
  })

describe('an indicator’s rule in a sentence', () => {
  it.each([
    ['a share', indicator(), '抽 48 卷，优良 45 卷，45 ÷ 48 × 24 分'],
    [
      'a share whose full points come early',
      ratings(152),
      '评议卡 200 张，满意 152 张，152 ÷ 200 ÷ 95% × 15 分',
    ],
    [
      'just enough for full points',
      ratings(190),
      '评议卡 200 张，满意 190 张，到 95% 得满分 15 分',
    ],
    ['one less', ratings(189), '评议卡 200 张，满意 189 张，189 ÷ 200 ÷ 95% × 15 分'],
    ['so many each', each(3, 800), '发布 3 篇，每篇 2 分'],
    ['exactly the most', each(4, 800), '发布 4 篇，每篇 2 分'],
    ['more than the most', each(5, 800), '发布 5 篇，每篇 2 分，最多 8 分'],
    ['none yet', each(0, 800), '还没有发布案例，每篇 2 分'],
    ['nothing taken away', complaints(0), '没有查实的投诉'],
    ['something taken away', complaints(1), '查实投诉 1 件，每件扣 2 分'],
    ['no more than the most taken away', complaints(4), '查实投诉 4 件，每件扣 2 分，最多扣 6 分'],
    ['one place', places(2), '30 个单位里列第 2，29 ÷ 30 × 6 分'],
    ['no place of one’s own', places(null), '共 30 个单位，29 ÷ 30 × 6 分'],
    ['several places', places(2, 4), '2 次名次，合 29 / 30，29 ÷ 30 × 6 分'],
    [
      'not applicable',
      indicator({ points: null, part: 0, whole: 0 }),
      '本周期没有抽到的案卷，这一项不适用，不影响总分。',
    ],
  ])('%s', (_, of, says) => expect(ruleText(of)).toBe(says))
})

describe('a section’s proof in one line', () => {
  it.each([
    ['dossiers', '随机抽 48 卷，45 卷优良'],
    ['skills', '1 次考试、1 次竞赛、2 次比武'],
    ['cases', '发布 3 篇，3 篇被全省采用'],
    ['public', '200 张评议卡，没有查实的投诉'],
    ['party', '包路段 12 次，三会一课 8 次'],
  ])('%s', (id, says) => {
    const section = sections().find((one) => one.section === id)
    expect(sectionProof(section?.indicators ?? [])).toBe(says)
  })

  it('says so when nothing of it applies', () =>
    expect(sectionProof([indicator({ points: null })])).toBe('本周期不适用'))

  it('leaves out what does not apply', () => {
    const both = [indicator({ points: null }), indicator({ source: 'dossiers.answered', part: 6 })]
    expect(sectionProof(both)).toBe('整改 6 条')
  })
})

describe('one piece of evidence', () => {
  it.each([
    ['dossiers.good', evidence(), '优良'],
    ['dossiers.good', evidence({ part: 0 }), '不是优良'],
    ['exam.passed', evidence({ part: 12, whole: 14 }), '应考 14 人，合格 12 人'],
    ['contest.standing', evidence({ place: 2, whole: 9 }), '9 个单位里列第 2'],
    ['record.roadSections', evidence({ part: 3, whole: 4 }), '该巡 4 次，巡了 3 次'],
    ['record.complaints', evidence({ part: 1, whole: 0 }), '1 件查实'],
    ['cases.shared', evidence(), '全省采用'],
  ] as const)('%s', (source, of, says) => expect(sourceWords[source].proof(of)).toBe(says))
})
