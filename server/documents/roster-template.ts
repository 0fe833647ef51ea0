import { DOMAIN_NAMES, DOMAINS } from '#domain/bank'
import { EXAMPLE } from '#domain/imports'
import { keepFile, type UseCase } from '#server/platform'
import { type Instruction, instructionsSheet } from './bank-sheets/instructions'
import { type Column, sheetOf, workbook } from './sheet'

/** The roster's columns (名册各栏), in the order that units know from their own lists. */
const HEADS: readonly (readonly [head: string, width: number, example: string])[] = [
  ['序号', 7, EXAMPLE],
  ['姓名', 12, '王示例'],
  ['性别', 7, '女'],
  ['单位', 32, '示例市交通运输综合行政执法队'],
  ['部门', 20, '一大队'],
  ['职务', 14, '中队长'],
  ['执法证号', 20, '06010000001'],
  ['工号', 12, ''],
  ['执法门类', 16, DOMAIN_NAMES.road],
  ['学历', 10, '本科'],
  ['手机号', 16, '13800000000'],
  ['备注', 20, ''],
]

const INSTRUCTIONS: readonly Instruction[] = [
  { about: '整张表', say: '一人一行。表头不要改；一个单位一张表也可以。' },
  { about: '示例', say: '序号写着「示例」的行不会导入，留着或删掉都行。' },
  { about: '姓名、执法证号', say: '必填。绑定时要和本人填的一字不差。' },
  { about: '单位', say: '写系统里的单位全称。' },
  { about: '执法证号、手机号', say: '这两栏是文本，前面的 0 不会丢。' },
  {
    about: '调入、调出',
    say: '人调走了不用删行：导入前会先给你看谁是新的、谁调了单位、谁不在名册上了。',
  },
]

const columns: readonly Column<null>[] = HEADS.map(([head, width, example]) => ({
  head,
  width,
  of: () => example,
}))

const place = (head: string): number => HEADS.findIndex(([name]) => name === head)

/** The roster's sheets: one example, whose row the importer passes over. */
export const rosterWorkbook = (): Promise<Buffer> =>
  workbook([
    {
      ...sheetOf('名册', columns, [null]),
      lists: [
        { column: place('性别'), values: ['男', '女'], strict: true },
        {
          column: place('执法门类'),
          values: DOMAINS.filter((domain) => domain !== 'general').map(
            (domain) => DOMAIN_NAMES[domain],
          ),
          strict: false,
        },
      ],
    },
    instructionsSheet(INSTRUCTIONS),
  ])

/** An empty roster (名册导入模板). No operations beside the file's own. */
export const rosterTemplate: UseCase<'documents', 'rosterTemplate'> = async () => ({
  ...(await keepFile('documents/templates/roster.xlsx', await rosterWorkbook())),
  name: '名册导入模板.xlsx',
})
