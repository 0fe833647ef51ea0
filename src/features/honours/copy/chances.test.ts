// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest'
import { SOURCES } from '#domain/honours'
import { chanceText } from './chances'

vi.mock('@tarojs/taro', () => import('../../../../test/builders/taro/taro'))
vi.mock('@tarojs/components', () => import('../../../../test/builders/taro/components'))

describe('what would change it', () => {
  it.each([
    ['cases.shared', 'oneMore', 1, '再有一篇以案释法被全省采用'],
    ['dossiers.good', 'mend', 2, '两份案卷补正后复评'],
    ['exam.passed', 'mend', 1, '一人补考合格'],
    ['exam.passed', 'oneMore', 11, '再有 11 人考试合格'],
    ['meet.standing', 'mend', 1, '比武名次往前一位'],
    ['record.complaints', 'fewer', 1, '少一件查实投诉'],
  ] as const)('%s, %s, %d', (source, how, count, says) =>
    expect(chanceText({ source, how, count })).toBe(says),
  )

  it('says something else of each source', () => {
    const all = SOURCES.map((source) => chanceText({ source, how: 'oneMore', count: 1 }))
    expect(new Set(all).size).toBe(SOURCES.length)
  })
})
