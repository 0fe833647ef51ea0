import { expect, it } from 'vitest'
import type { Comment } from '../draft/draft'
import { paragraphsOf } from './remarks'

const remark = (id: string, quote: string): Comment => ({
  id,
  quote,
  by: '吴迪',
  at: 0,
  version: 1,
  field: 'facts',
  text: '写清时间',
})
const FACTS = '夜里检查。\n\n司机锁着车门。\n称重，卸载。'

it.each([
  ['words of a paragraph', '锁着车门', [[], ['a'], []]],
  ['words that are gone', '打开车门', [[], [], ['a']]],
  ['nothing in particular', '', [[], [], ['a']]],
])('a remark on %s', (_, quote, expected) =>
  expect(
    paragraphsOf(FACTS, [remark('a', quote)]).map(({ comments }) => comments.map(({ id }) => id)),
  ).toEqual(expected),
)

it('leaves out empty lines, and keeps a remark where nothing is written', () => {
  expect(paragraphsOf(FACTS, []).map(({ text }) => text)).toEqual([
    '夜里检查。',
    '司机锁着车门。',
    '称重，卸载。',
  ])
  expect(paragraphsOf('', [remark('a', '')])[0]?.comments).toHaveLength(1)
})
