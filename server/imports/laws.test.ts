import { describe, expect, it } from 'vitest'
import type { LawVersion } from '#domain/bank'
import type { LawTextFile } from '#server/library'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { importer } from '../../test/builders/imports'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
const ZHENG = CAST.organiser.openid
const zheng = importer(house, ZHENG)

const indexed = (id: string) => house.stored<LawVersion>('laws', { _id: id })
const textOf = async (id: string) => (await house.stored<LawTextFile>('lawTexts', { _id: id }))[0]

/** A law of our own making, with the quirks of real ones. */
const text = (third = '养路的人应当穿反光衣。') => `# 样例养路条例

（2024年5月6日样例省交通运输厅公布　自2024年7月1日起施行）

## 第一章　总　则

第一条　为了把路养好，制定本条例。

第二条　路要平。

桥要稳。

## 第二章　养护

第三条　${third}

第三条之一　雨天先看边坡。

第四条　本条例自2024年7月1日起施行。
`

describe('a law that is imported', () => {
  it('is a new one where the index has none, described by its text and its editor', async () => {
    const shown = await zheng.bank('laws', '样例养路条例(2024-05-06).md', text())
    expect(shown.counts).toEqual({ new: 5, changed: 0, same: 0, refused: 0 })
    const [law] = shown.laws
    if (!law) throw new Error('no law')
    expect(law).toMatchObject({
      ...{ name: '样例养路条例', version: '2024', inForceFrom: '2024-07-01', articles: 4 },
      ...{ lawKnown: false, versionKnown: false },
    })
    const said = {
      level: 'local',
      domain: 'highway',
      issuer: '样例省',
      inForceUntil: null,
    } as const
    const about = { import: shown.id, law: law.law, version: law.version, ...said }
    const wrong = { ...about, inForceFrom: '2024-07-01', inForceUntil: '2024-06-01' } as const
    expect(await house.refused(ZHENG, 'imports.describe', wrong)).toEqual({
      code: 'ENDS_BEFORE_IT_BEGINS',
    })
    await house.ask(ZHENG, 'imports.describe', { ...about, inForceFrom: null })
    const apply = { import: shown.id, mode: 'all' } as const
    expect(await house.refused(ZHENG, 'imports.apply', apply)).toEqual({ code: 'NO_DATE' })
    await house.ask(ZHENG, 'imports.describe', { ...about, inForceFrom: '2024-07-01' })
    const id = `${law.law}@2024`
    expect(await indexed(id)).toEqual([])
    expect(await zheng.take(shown)).toMatchObject({ state: 'done', done: 5 })
    expect(await indexed(id)).toMatchObject([{ level: 'local', issuer: '样例省', articles: 4 }])
    const kept = await textOf(id)
    expect(kept?.articles.map(({ article }) => article)).toEqual(['1', '2', '3', '3-1', '4'])
    expect(kept?.articles[1]?.paragraphs).toEqual(['路要平。', '桥要稳。'])
    expect(kept?.importedBy).toBe(CAST.organiser.officerId)
  })

  it('changes only what changed, and nothing the second time', async () => {
    const again = await zheng.bank('laws', '样例养路条例(2024-05-06).md', text())
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 5, refused: 0 })
    const mended = await zheng.bank('laws', '样例养路条例(2024).txt', text('要穿反光衣。'))
    expect(mended.counts).toEqual({ new: 0, changed: 1, same: 4, refused: 0 })
    const asked = { import: mended.id, comparison: 'changed', from: 0 } as const
    expect((await house.ask(ZHENG, 'imports.rows', asked)).rows).toMatchObject([
      { title: '第三条', differs: [{ before: '养路的人应当穿反光衣。', after: '要穿反光衣。' }] },
    ])
  })

  it('keeps the key points of a version the index has', async () => {
    const [before] = await indexed('highway@2017')
    const file =
      '# 中华人民共和国公路法\n\n（2017年修正）\n\n第一条　为了养路。\n\n第二条　路要平。\n'
    const shown = await zheng.bank('laws', '公路法(2017-11-04).md', file)
    expect(shown.laws).toMatchObject([{ law: 'highway', versionKnown: true }])
    await zheng.take(shown)
    expect((await indexed('highway@2017'))[0]?.points).toEqual(before?.points)
    expect((await indexed('highway@2017'))[0]?.articles).toBe(before?.articles)
  })

  it('keeps what belongs to no article: annexes, and parts nobody cites by items', async () => {
    const annexed = `${text()}\n附件1\n\n巡查记录表\n`.replaceAll('样例养路条例', '样例巡查办法')
    const first = await zheng.bank('laws', '样例巡查办法(2024-05-06).md', annexed)
    await zheng.take(first)
    const [law] = first.laws
    expect((await textOf(`${law?.law}@2024`))?.rest).toEqual([
      { name: '附件1', paragraphs: ['巡查记录表'] },
    ])
    const parts =
      '# 关于养路的若干意见\n\n2024年5月6日\n\n一、要求\n\n（一）路要平。\n\n二、保障\n\n（一）人要够。\n'
    const second = await zheng.bank('laws', '关于养路的若干意见(2024-05-06).md', parts)
    expect(second.notes.join()).toContain('项')
    const [opinion] = second.laws
    if (!opinion) throw new Error('no law')
    const { law: of, version, level, domain, issuer } = opinion
    const day = { inForceFrom: '2024-05-06', inForceUntil: null } as const
    await house.ask(ZHENG, 'imports.describe', {
      ...{ import: second.id, law: of, version, level, domain, issuer: issuer ?? '样例省' },
      ...day,
    })
    await zheng.take(second)
    const { rest, chapters } = await house.ask(ZHENG, 'library.law', { law: of, version })
    expect(rest.map(({ name }) => name)).toEqual(['一、要求', '二、保障'])
    expect(chapters).toEqual([])
  })

  it('is refused with the reason where it is none', async () => {
    const shown = await zheng.bank('laws', '通知.txt', '关于开会的通知\n\n明天开会。\n\n请准时。\n')
    expect(shown.counts).toEqual({ new: 0, changed: 0, same: 0, refused: 1 })
    const sheet = await zheng.bank('laws', '法规.csv', '甲,乙\n1,2')
    expect(sheet.counts.refused).toBe(1)
  })
})
