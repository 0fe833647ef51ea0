import { expect, it } from 'vitest'
import { byDomain, type Topic } from './by-domain'

const topic = (name: string, domain: Topic['domain'], right: number, asked: number): Topic => ({
  topic: name,
  domain,
  right,
  asked,
})

it('tells each domain once, with what is worth another look, weakest first', () => {
  const marks = byDomain([
    topic('超限认定', 'highway', 2, 4),
    topic('调查取证', 'general', 3, 3),
    topic('路产赔偿', 'highway', 0, 1),
    topic('卸载', 'highway', 2, 2),
  ])
  expect(marks.map(({ domain, right, asked }) => [domain, right, asked])).toEqual([
    ['highway', 4, 7],
    ['general', 3, 3],
  ])
  expect(marks.map(({ again }) => again.map((one) => one.topic))).toEqual([
    ['路产赔偿', '超限认定'],
    [],
  ])
})
