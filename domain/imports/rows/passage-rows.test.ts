import { describe, expect, it } from 'vitest'
import { passageRows, passagesOf, withPassages } from './passage-rows'

const FORM = { name: '附件1', paragraphs: ['巡查记录表'] }
const LIST = { name: '附件2', paragraphs: ['路段名单'] }

describe('what belongs to no article', () => {
  it('stands once by its name, without the table of contents', () => {
    const contents = { name: '目录', paragraphs: ['第一章 总则'] }
    const heard = { name: '附件1', paragraphs: ['附件1', '巡查', '记录表'] }
    const more = { name: '附件1', paragraphs: ['填表说明'] }
    expect(passagesOf([contents, heard, LIST, more])).toEqual([
      { name: '附件1', paragraphs: ['巡查', '记录表', '填表说明'] },
      LIST,
    ])
  })

  it('is new, changed or the same, after the articles', () => {
    const before = [FORM, { name: '附件2', paragraphs: ['旧名单'] }]
    const rows = passageRows([FORM, LIST, { name: '附件3', paragraphs: ['图'] }], before, 40)
    expect(rows.map(({ at, comparison }) => [at.row, comparison])).toEqual([
      [41, 'same'],
      [42, 'changed'],
      [43, 'new'],
    ])
    expect(rows[1]?.differs).toEqual([{ what: '文字', before: '旧名单', after: '路段名单' }])
    expect(rows.map(({ item }) => item?.name ?? null)).toEqual([null, '附件2', '附件3'])
  })

  it('stays where a file does not name it', () => {
    const once = withPassages([FORM, { name: '附件2', paragraphs: ['旧名单'] }], [LIST])
    expect(once).toEqual([FORM, LIST])
    expect(withPassages(once, [LIST])).toEqual(once)
  })
})
