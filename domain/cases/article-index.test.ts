import { expect, it } from 'vitest'
import { articleIndex } from './article-index'

const cited = (lawName: string, article: string, version = '2021') => ({
  law: lawName,
  version,
  article,
  lawName,
})

it.each([
  ['nothing of nothing', [], []],
  [
    'articles by number, not by text, an added one after its main one',
    [cited('公路法', '50'), cited('公路法', '6'), cited('公路法', '10-1'), cited('公路法', '10')],
    [['公路法 6', '公路法 10', '公路法 10-1', '公路法 50']],
  ],
  ['each once', [cited('公路法', '6'), cited('公路法', '6')], [['公路法 6']]],
  [
    'laws by pronunciation: anquan, gonglu, xingzheng',
    [cited('行政处罚法', '5'), cited('安全生产法', '9'), cited('公路法', '1')],
    [['安全生产法 9'], ['公路法 1'], ['行政处罚法 5']],
  ],
  [
    'versions of a law apart',
    [cited('公路法', '6', '2017'), cited('公路法', '6', '2004')],
    [['公路法 6'], ['公路法 6']],
  ],
])('the index of articles holds %s', (_, citations, index) =>
  expect(
    articleIndex(citations).map((law) =>
      law.map(({ lawName, article }) => `${lawName} ${article}`),
    ),
  ).toEqual(index),
)
