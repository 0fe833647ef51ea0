import { describe, expect, it } from 'vitest'
import type { Blueprint } from './blueprint'
import { paperQuestion, sitting } from './examples'
import { drawPaper, layOutPaper } from './paper'

const singles = Array.from({ length: 12 }, (_, i) => paperQuestion(`s${i}`))
const judgements = Array.from({ length: 6 }, (_, i) => paperQuestion(`j${i}`, 'judgement'))
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const fixed = [{ question: 's0', points: 4 }]
const source = (draw: Blueprint['draw']) =>
  sitting(
    {
      questions: [...judgements, ...singles],
      pools: [
        { count: 4, points: 2, from: ids(singles) },
        { count: 3, points: 1, from: ids(judgements) },
      ],
    },
    { blueprint: { fixed, parts: [], draw } },
  )
const drawn = (draw: Blueprint['draw'], seed: string) =>
  drawPaper(source(draw), seed).map(({ question }) => question)

describe('drawing a paper', () => {
  it('takes the fixed questions and as many of each pool as wanted, none twice', () => {
    const paper = drawPaper(source('each'), 'x-1:o-1:1')
    expect(paper).toHaveLength(8)
    expect(new Set(paper.map(({ question }) => question)).size).toBe(8)
    expect(paper.map(({ points }) => points)).toEqual([4, 2, 2, 2, 2, 1, 1, 1])
  })

  it('draws the same for everybody, or for each person by their attempt', () => {
    const people = Array.from({ length: 20 }, (_, i) => `x-1:o-${i}:1`)
    const papers = (draw: Blueprint['draw']) =>
      new Set(people.map((seed) => drawn(draw, seed).toSorted().join()))
    expect(papers('once').size).toBe(1)
    expect(papers('each').size).toBeGreaterThan(10)
    expect(drawn('each', 'x-1:o-1:1')).toEqual(drawn('each', 'x-1:o-1:1'))
  })

  it('meets parts that want the same questions', () => {
    const tight = sitting(
      {
        pools: [
          { count: 1, points: 2, from: ['a', 'b'] },
          { count: 1, points: 1, from: ['a'] },
        ],
      },
      { blueprint: { fixed: [], parts: [], draw: 'each' } },
    )
    for (const seed of ['1', '2', '3', '4'])
      expect(drawPaper(tight, seed)).toEqual([
        { question: 'b', points: 2 },
        { question: 'a', points: 1 },
      ])
  })
})

describe('laying out a paper', () => {
  const paper = layOutPaper(source('each'), 'x-1:o-1:1')

  it('asks type by type, in an order of its own', () => {
    expect(paper.map(({ id }) => id[0]).join('')).toBe('sssssjjj')
    const other = layOutPaper(source('once'), 'x-1:o-2:1')
    const same = layOutPaper(source('once'), 'x-1:o-3:1')
    expect(ids(other).toSorted()).toEqual(ids(same).toSorted())
    expect(ids(other)).not.toEqual(ids(same))
  })

  it('keeps 对 and 错 in their places and shuffles other options, the key with them', () => {
    const orders = paper.filter(({ id }) => id.startsWith('s')).map(({ order }) => order.join())
    expect(new Set(orders).size).toBeGreaterThan(1)
    for (const { id, order, key } of paper) {
      if (id.startsWith('j')) expect(order).toEqual([0, 1])
      expect(key.indexOf(true)).toBe(order.indexOf(0))
      expect(key.filter(Boolean)).toHaveLength(1)
    }
  })

  it('has the points of its part', () => {
    expect(paper.find(({ id }) => id === 's0')?.points).toBe(4)
    expect(paper.reduce((sum, { points }) => sum + points, 0)).toBe(15)
  })
})
