import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Officer } from '#domain/org'
import { CAST } from '../../content/demo'
import { openHouse } from '../../test/builders/cloud'
import { freshKey, importer, rosterCsv, upload } from '../../test/builders/imports'
import { storedFiles } from '../../test/builders/media'
import type { ReplyOf } from '../../test/builders/paths'

const house = await openHouse()
house.at('2026-11-18T08:00:00+08:00')
const ZHAO = CAST.liaison.openid
const HEPING = 'u-210102'
const THIRD = 'u-210102-3'
const zhao = importer(house, ZHAO)
const officer = async (certificate: string) =>
  (await house.stored<Officer>('officers', { certificate }))[0]

const unitNamed = async (id: string) =>
  (await house.stored<{ _id: string; name: string }>('units', { _id: id }))[0]?.name ?? ''

describe('a roster that is imported', () => {
  it('says first what it would change, and changes nothing before it is told to', async () => {
    const file = rosterCsv([
      ['新一', 'YS2101990001', await unitNamed(HEPING), '队员', ''],
      [CAST.officer.name, CAST.officer.certificate, await unitNamed(HEPING), '队员', ''],
      [CAST.squadLeader.name, CAST.squadLeader.certificate, await unitNamed(THIRD), '', ''],
      ['没有号', '', await unitNamed(HEPING), '队员', ''],
    ])
    const files = storedFiles(house)
    const shown = await zhao.roster('和平大队.csv', file, HEPING)
    expect(shown).toMatchObject({ state: 'ready', unitName: '和平大队', kind: 'roster', of: 2 })
    expect(shown.counts).toEqual({ new: 1, changed: 1, same: 1, refused: 1 })
    expect(await officer('YS2101990001')).toBeUndefined()
    // What was uploaded is gone once it was read.
    expect(storedFiles(house)).toBe(files)

    const changed = await house.ask(ZHAO, 'imports.rows', {
      ...{ import: shown.id, comparison: 'changed', from: 0 },
    })
    expect(changed.rows).toMatchObject([
      { at: { row: 3 }, title: CAST.officer.name, differs: [{ what: '单位', after: '和平大队' }] },
    ])
    const refused = await house.ask(ZHAO, 'imports.rows', {
      ...{ import: shown.id, comparison: 'refused', from: 0 },
    })
    expect(refused.rows.map(({ why }) => why)).toContain('没有执法证号，也没有工号')
    const sheet = await house.ask(ZHAO, 'documents.importRefusals', { import: shown.id })
    expect(sheet).toMatchObject({ rows: 1, name: '和平大队 不收的行 2026-11-18.xlsx' })
    const [opened] = await readXlsx(Buffer.from(await (await fetch(sheet.url)).arrayBuffer()))
    expect(opened?.data[0]).toEqual(['表', '行', '为什么不收', '原来的内容'])
    expect(opened?.data).toHaveLength(2)
  })

  it('takes all or nothing, or what is good; then the same file changes nothing', async () => {
    const file = rosterCsv([
      ['新二', 'YS2101990002', await unitNamed(HEPING), '队员', ''],
      ['没有号', '', await unitNamed(HEPING), '队员', ''],
    ])
    const shown = await zhao.roster('名册.csv', file, HEPING)
    const all = { import: shown.id, mode: 'all' } as const
    expect(await house.refused(ZHAO, 'imports.apply', all)).toEqual({
      code: 'HAS_REFUSED_ROWS',
      data: { refused: 1 },
    })
    expect(await zhao.take(shown, 'good')).toMatchObject({ state: 'done', done: 1, of: 1 })
    expect(await officer('YS2101990002')).toMatchObject({
      name: '新二',
      unit: HEPING,
      openid: null,
    })
    expect(await house.refused(ZHAO, 'imports.apply', all)).toEqual({ code: 'APPLIED_OTHERWISE' })
    expect(await zhao.take(shown, 'good')).toMatchObject({ state: 'done', done: 1 })

    const again = await zhao.roster('名册.csv', file, HEPING)
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 1, refused: 1 })
    const good = { import: again.id, mode: 'good' } as const
    expect(await house.refused(ZHAO, 'imports.apply', good)).toEqual({ code: 'NOTHING_TO_IMPORT' })
    const [line, ...more] = (await house.ask(ZHAO, 'org.audit', {})).entries.filter(
      ({ act }) => act === 'importRoster',
    )
    expect(more).toEqual([])
    expect(line).toMatchObject({ on: '名册.csv', reason: '新增 1 人，改 0 人，离开 0 人' })
  })

  it('moves people with their history and binding, without the roles of the old unit', async () => {
    const before = await officer(CAST.branchEditor.certificate)
    expect(before?.grants.length).toBeGreaterThan(0)
    const to = await unitNamed('u-210103')
    const file = rosterCsv([[CAST.branchEditor.name, CAST.branchEditor.certificate, to, '', '']])
    await zhao.take(await zhao.roster('调动.csv', file))
    expect(await officer(CAST.branchEditor.certificate)).toMatchObject({
      ...{ _id: before?._id, openid: before?.openid, unit: 'u-210103', grants: [] },
    })
  })

  it('lets those go who left, with all that hangs on their WeChat', async () => {
    const { openid, name, certificate, officerId } = CAST.officer
    await house.ask(openid, 'study.today', {})
    const file = rosterCsv([[name, certificate, '', '', '调出']])
    const shown = await zhao.roster('离开.csv', file)
    expect(shown.counts).toMatchObject({ changed: 1, refused: 0 })
    await zhao.take(shown)
    expect(await officer(certificate)).toMatchObject({ status: 'left', openid: null, grants: [] })
    expect(await house.stored('bindings', { _id: openid })).toEqual([])
    expect(await house.stored('sets', { officer: officerId, openid })).toEqual([])
    expect(await house.refused(openid, 'study.today', {})).toEqual({ code: 'NOT_BOUND' })
  })

  it('lets nobody leave by their own hand, and touches nobody outside the place', async () => {
    const me = rosterCsv([[CAST.liaison.name, CAST.liaison.certificate, '', '', '退休']])
    const own = await zhao.roster('自己.csv', me)
    expect(own.counts).toMatchObject({ changed: 0, refused: 1 })
    const { name, certificate } = CAST.judge
    const away = await zhao.roster('大连.csv', rosterCsv([[name, certificate, '', '', '调出']]))
    expect(away.counts).toMatchObject({ new: 0, changed: 0 })
    expect(await officer(certificate)).toMatchObject({ status: 'active' })
    const key = freshKey()
    const files = await upload(house.cloud.url, key, Buffer.from(me))
    const asked = { files, name: 'x.csv', key, unit: 'u-2102' }
    expect(await house.refused(ZHAO, 'imports.readRoster', asked)).toEqual({ code: 'OUT_OF_PLACE' })
  })
})

describe('a roster of 800 with 12 bad rows', () => {
  it('takes 788 in portions, and again changes nothing', async () => {
    const unit = await unitNamed(HEPING)
    const people = Array.from({ length: 800 }, (_, i) => {
      const number = i % 66 === 0 && i < 792 ? '' : `YS21018${String(i).padStart(5, '0')}`
      return ['人员甲', number, unit, '队员', '']
    })
    const file = rosterCsv(people)
    const shown = await zhao.roster('八百人.csv', file)
    expect(shown.counts).toEqual({ new: 788, changed: 0, same: 0, refused: 12 })
    const bad = { import: shown.id, comparison: 'refused', from: 0 } as const
    const { rows, next } = await house.ask(ZHAO, 'imports.rows', bad)
    expect([rows.length, next]).toEqual([12, null])
    expect(rows.slice(0, 3).map(({ at }) => at.row)).toEqual([2, 68, 134])
    expect(await zhao.take(shown, 'good')).toMatchObject({ state: 'done', done: 788 })
    const again = await zhao.roster('八百人.csv', file)
    expect(again.counts).toEqual({ new: 0, changed: 0, same: 788, refused: 12 })
  })

  it('shows rows page by page, none twice and none left out', async () => {
    const unit = await unitNamed(HEPING)
    const people = Array.from({ length: 130 }, (_, i) => [
      '人员乙',
      i % 3 === 0 ? '' : `YS21017${String(i).padStart(5, '0')}`,
      ...[unit, '', ''],
    ])
    const { id, counts } = await zhao.roster('一百三十人.csv', rosterCsv(people))
    const seen: number[] = []
    for (let from: number | null = 0; from !== null; ) {
      const asked = { import: id, comparison: 'new', from } as const
      const page: ReplyOf<'imports.rows'> = await house.ask(ZHAO, 'imports.rows', asked)
      seen.push(...page.rows.map(({ at }) => at.row))
      from = page.next
    }
    expect(seen).toHaveLength(counts.new)
    expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b))
  })
})

describe('an import', () => {
  it('is its officer’s alone', async () => {
    const unit = await unitNamed(HEPING)
    const file = rosterCsv([['新三', 'YS2101990003', unit, '', '']])
    const { id } = await zhao.roster('名册.csv', file)
    const admin = CAST.provincialAdmin.openid
    const gone = { code: 'IMPORT_NOT_FOUND' }
    expect(await house.refused(admin, 'imports.show', { import: id })).toEqual(gone)
    const rows = { import: id, comparison: 'new', from: 0 } as const
    expect(await house.refused(admin, 'imports.rows', rows)).toEqual(gone)
    expect(await house.refused(admin, 'documents.importRefusals', { import: id })).toEqual(gone)
    const apply = { import: id, mode: 'good' } as const
    expect(await house.refused(admin, 'imports.apply', apply)).toEqual(gone)
  })

  it('of a file that is none is refused by name, and thrown away', async () => {
    const shown = await zhao.roster('名册.xlsx', 'no workbook at all')
    expect(shown).toMatchObject({ state: 'refused', refusal: 'FILE_DAMAGED', of: 0 })
    await house.ask(ZHAO, 'imports.discard', { import: shown.id })
    expect(await house.refused(ZHAO, 'imports.show', { import: shown.id })).toEqual({
      code: 'IMPORT_NOT_FOUND',
    })
    await house.cloud.fireTimer('nightly')
    expect(await house.stored('imports', { _id: shown.id })).toEqual([])
  })

  it('is one for one key, and takes no file but its own', async () => {
    const key = freshKey()
    const content = Buffer.from(rosterCsv([['新四', 'YS2101990004', '', '', '']]))
    const files = await upload(house.cloud.url, key, content)
    const asked = { files, name: '名册.csv', key }
    const first = await house.ask(ZHAO, 'imports.readRoster', asked)
    expect(await house.ask(ZHAO, 'imports.readRoster', asked)).toEqual(first)
    const other = { ...asked, name: '另一个.csv' }
    expect(await house.refused(ZHAO, 'imports.readRoster', other)).toEqual({
      code: 'SAME_KEY_OTHER_CONTENT',
    })
    const foreign = { ...asked, key: freshKey() }
    expect(await house.refused(ZHAO, 'imports.readRoster', foreign)).toEqual({
      code: 'FOREIGN_FILE',
    })
    const lost = freshKey()
    const gone = files.map((file) => file.replace(key, lost))
    expect(
      await house.refused(ZHAO, 'imports.readRoster', { ...asked, files: gone, key: lost }),
    ).toEqual({ code: 'FILE_GONE' })
  })

  it('waits while another of its place is being taken over', async () => {
    const unit = await unitNamed(HEPING)
    const one = await zhao.roster('甲.csv', rosterCsv([['新五', 'YS2101990005', unit, '', '']]))
    const other = await zhao.roster('乙.csv', rosterCsv([['新六', 'YS2101990006', unit, '', '']]))
    await house.ask(ZHAO, 'imports.apply', { import: one.id, mode: 'good' })
    const second = { import: other.id, mode: 'good' } as const
    expect(await house.refused(ZHAO, 'imports.apply', second)).toEqual({ code: 'ANOTHER_RUNS' })
    expect(await house.refused(ZHAO, 'imports.discard', { import: one.id })).toEqual({
      code: 'BEING_APPLIED',
    })
    // Nobody looks: the timer goes on with it.
    await house.cloud.fireTimer('every-minute')
    expect(await house.ask(ZHAO, 'imports.show', { import: one.id })).toMatchObject({
      state: 'done',
    })
    expect(await zhao.take(other)).toMatchObject({ state: 'done' })
  })
})
