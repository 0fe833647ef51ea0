import { expect, it } from 'vitest'
import { snapshot } from '../../test/builders/snapshot'
import { mayChoose, type QuestionType } from './index'

it.each<[string, QuestionType, number[], boolean]>([
  ['nothing', 'single', [], true],
  ['one', 'single', [2], true],
  ['several of one', 'single', [0, 1], false],
  ['several of several', 'multiple', [2, 0], true],
  ['one twice', 'multiple', [1, 1], false],
  ['a place there is not', 'multiple', [3], false],
])('%s', (_, type, chosen, may) => {
  expect(mayChoose(snapshot('a', { type }), chosen)).toBe(may)
})
