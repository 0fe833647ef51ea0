import { describe, expect, it } from 'vitest'
import type { ArticleText } from '../../library/text'
import { lawRows, withArticles } from './law-rows'

const article = (number: string, ...paragraphs: string[]): ArticleText => ({
  article: number,
  heading: ['第一章 总则'],
  paragraphs,
})

describe('the articles of a text', () => {
  it('are new where we have none, the same to the letter, or changed with both words', () => {
    const there = [article('1', '为了养路。'), article('2', '路要平。')]
    const rows = lawRows(
      [article('1', '为了养路。'), article('2', '路要平，'), article('2-1', '桥也是。')],
      there,
    )
    expect(rows.map(({ title, comparison }) => [title, comparison])).toEqual([
      ['第一条', 'same'],
      ['第二条', 'changed'],
      ['第二条之一', 'new'],
    ])
    expect(rows[1]?.differs).toEqual([{ what: '条文', before: '路要平。', after: '路要平，' }])
    expect(rows.map(({ item }) => item?.article ?? null)).toEqual([null, '2', '2-1'])
  })

  it('that moved to another chapter are changed', () => {
    const moved = { ...article('1', '为了养路。'), heading: ['第二章 养护'] }
    expect(lawRows([moved], [article('1', '为了养路。')])[0]?.differs).toEqual([
      { what: '所在章节', before: '第一章 总则', after: '第二章 养护' },
    ])
  })

  it('come to their place among those that stay, however often', () => {
    const there = [article('1', '甲'), article('3', '丙'), article('10', '癸')]
    const taken = [article('2', '乙'), article('3', '新丙'), article('3-1', '之一')]
    const once = withArticles(there, taken)
    expect(once.map(({ article: number }) => number)).toEqual(['1', '2', '3', '3-1', '10'])
    expect(once[2]?.paragraphs).toEqual(['新丙'])
    expect(withArticles(once, taken)).toEqual(once)
  })
})
