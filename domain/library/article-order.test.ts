import { expect, it } from 'vitest'
import { byArticle } from './index'

it.each([
  [
    ['11', '10-1', '10', '2'],
    ['2', '10', '10-1', '11'],
  ],
  [
    ['10-10', '10-2'],
    ['10-2', '10-10'],
  ],
  [
    ['i12', 'i3'],
    ['i3', 'i12'],
  ],
])('%j stand as %j', (articles, ordered) => expect(articles.toSorted(byArticle)).toEqual(ordered))
