import { expect, it } from 'vitest'
import { hasArticle } from './index'

it.each([
  ['1', true],
  ['87', true],
  ['10-1', true],
  ['i4', true],
  ['i88', false],
  ['88', false],
  ['0', false],
  ['', false],
  ['五十', false],
  ['1-', false],
  ['1.5', false],
])('a law of 87 articles and %s: %s', (article, has) => expect(hasArticle(87, article)).toBe(has))
