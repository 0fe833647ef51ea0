import { describe, it } from 'vitest'
import writeXlsx from 'write-excel-file/node'
import { CAST } from '../../content/demo'
import { shoot } from '../browser/picture'
import { leave, openStage } from './stage'
import { ME, type Visit } from './visit'

const { come } = await openStage()
const HEPING = '和平大队'

/** A small roster as a clerk keeps it: a title, a header, three good rows and one without a number. */
function workbook(): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String })
  const rows = [
    ['和平大队人员名册（2026年11月）', '', '', '', ''],
    ['姓　名', '执法证号', '单位', '职务', '备注'],
    ['新来的', 'YS2101970001', HEPING, '队员', ''],
    [CAST.squadLeader.name, CAST.squadLeader.certificate, HEPING, '', ''],
    ['没有号', '', HEPING, '队员', ''],
    [CAST.branchEditor.name, CAST.branchEditor.certificate, HEPING, '', ''],
  ]
  const data = rows.map((cells) => cells.map(text))
  return writeXlsx([{ sheet: '名册', data }]).toBuffer()
}

/** Taps the button that opens the machine's dialog, and chooses this file there. */
async function chooses(someone: Visit, name: string, buffer: Buffer): Promise<void> {
  const [dialog] = await Promise.all([
    someone.phone.page.waitForEvent('filechooser'),
    someone.tap('选文件'),
  ])
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await dialog.setFiles({ name, mimeType, buffer })
}

/** From 我的 to the roster of the county, and on to where a file is chosen. */
async function toImport(someone: Visit): Promise<void> {
  await someone.open(ME)
  await someone.tap(/^单位人员/)
  await someone.tap(new RegExp(`^${HEPING}`))
  await someone.tap(/^导入名册/)
  await someone.sees('按证号认人')
}

describe('a liaison', () => {
  it('imports a roster: sees what is not taken and why, takes the rest, and once more changes nothing', async () => {
    const file = await workbook()
    const zhao = await come(CAST.liaison.openid)
    await zhao.sees('今天的五道题')
    await toImport(zhao)
    await shoot(zhao.phone.page, 'journey-import-home')
    await chooses(zhao, '和平大队名册.xlsx', file)
    await zhao.sees('2 行可以导入')
    await zhao.sees('第 5 行')
    await zhao.sees('没有执法证号，也没有工号')
    await shoot(zhao.phone.page, 'journey-import-refused')
    await zhao.tapText('有变化 1')
    await zhao.sees('改成 和平大队')
    await zhao.tapText('只导入合格的')
    await shoot(zhao.phone.page, 'journey-import-changed')
    await zhao.tap('导入 2 行')
    await zhao.sees('新增 1 人，改 1 人')
    await zhao.tap('导入 2 行')
    await zhao.sees('名册已经换成新的')
    await shoot(zhao.phone.page, 'journey-import-done')

    await toImport(zhao)
    await zhao.sees('和平大队名册.xlsx')
    await chooses(zhao, '和平大队名册.xlsx', file)
    await zhao.sees('没有要导入的')
    await zhao.sees('一样 3')
    await leave(zhao)
  })
})
