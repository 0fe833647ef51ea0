import { describe, expect, it } from 'vitest'
import { type Content, changedFields } from './fields'

const content: Content = {
  type: 'single',
  domain: 'road',
  difficulty: 2,
  situation: true,
  topic: '亮证',
  stem: '先做什么？',
  options: [
    { text: '亮证', right: true, note: null },
    { text: '拍照', right: false, note: '先亮证' },
  ],
  takeaway: '先亮证',
  reason: '表明身份。',
  citation: { law: 'penalty', version: '2021', article: '55' },
  seeAlso: [],
  calculation: '',
}
const names = (law: string) => (law === 'penalty' ? '行政处罚法' : undefined)

describe('what changed between two versions', () => {
  it('is nothing where nothing did', () => {
    expect(changedFields(content, { ...content }, names)).toEqual([])
  })

  it('is told field by field, a key as words', () => {
    const after: Content = {
      ...content,
      options: content.options.map((option) => ({ ...option, right: !option.right })),
      citation: { ...content.citation, article: '56' },
    }
    expect(changedFields(content, after, names)).toEqual([
      {
        field: 'options',
        before: '对 · 亮证\n错 · 拍照（先亮证）',
        text: '错 · 亮证\n对 · 拍照（先亮证）',
      },
      {
        field: 'citation',
        before: '《行政处罚法》2021 第五十五条',
        text: '《行政处罚法》2021 第五十六条',
      },
    ])
  })
})
