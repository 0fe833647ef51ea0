import { describe, expect, it } from 'vitest'
import type { WrittenCitation } from '../questions'
import { type CitableLaw, citedIn } from './cited'

const law = (of: string, version: string, name: string, articles: number): CitableLaw => ({
  ...{ law: of, version, name, articles, inForceFrom: `${version}-01-01` },
  ...{ shortName: name.replace('中华人民共和国', ''), versionLabel: `${version}年修正` },
})
const LAWS = [
  law('highway', '2004', '中华人民共和国公路法', 87),
  law('highway', '2017', '中华人民共和国公路法', 87),
  law('penalty', '2021', '中华人民共和国行政处罚法', 86),
]
const written = (change: Partial<WrittenCitation>): WrittenCitation => ({
  ...{ written: '', lawName: '公路法', versionLabel: null, article: '44', version: null },
  ...change,
})

describe('a citation of a file', () => {
  it.each<[string, Partial<WrittenCitation>, string | undefined]>([
    ['by short name, of the newest version', {}, 'highway@2017:44'],
    ['by the whole name', { lawName: '中华人民共和国公路法' }, 'highway@2017:44'],
    ['with the label of a version', { versionLabel: '2004年修正' }, 'highway@2004:44'],
    ['with the year of a version', { versionLabel: '2004' }, 'highway@2004:44'],
    ['with a version we don’t have', { versionLabel: '1997年' }, 'highway@2017:44'],
    [
      'by our own id',
      { lawName: null, version: { law: 'penalty', version: '2021' } },
      'penalty@2021:44',
    ],
    ['of an article added later', { article: '10-1' }, 'highway@2017:10-1'],
    ['beyond the law’s end', { article: '100' }, undefined],
    ['without an article', { article: null }, undefined],
    ['of a law we don’t have', { lawName: '没有这部法' }, undefined],
    ['without a law', { lawName: null }, undefined],
  ])('%s', (_, change, expected) => {
    const found = citedIn(written(change), LAWS)
    expect(found && `${found.law}@${found.version}:${found.article}`).toBe(expected)
  })
})
