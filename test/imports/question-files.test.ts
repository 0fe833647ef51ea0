import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RowRead } from '#domain/imports'
import { type ImportedQuestion, readQuestions } from '#domain/imports/questions'
import { readFile } from '../../server/imports/reading'

/** Question files of others, beside the project where somebody laid them; none of theirs is part of it. */
const FOLDER = '../shared/data/question-files'

/** Records of each file, counted by hand, and how many of them are questions we have. */
const FILES: readonly (readonly [file: string, records: number, taken: number])[] = [
  ['crac-class_a-300.csv', 300, 300],
  ['disc-mult-ungee.csv', 87, 87],
  ['disc-sing-lbk.csv', 275, 275],
  ['lawbench-1-2-200.json', 200, 199],
  ['lexeval-1_1-200.jsonl', 200, 200],
  ['liangongbao-300.csv', 300, 131],
  ['liangongbao-300.txt', 300, 131],
  ['wjx-safety-month-25.xlsx', 25, 25],
  ['zhifa-anlifenxi-5.gbk.txt', 14, 12],
  ['zhifa-danxuan-200.docx', 200, 195],
  ['zhifa-danxuan-200.gbk.txt', 200, 196],
  ['zhifa-panduan-200.gbk.txt', 200, 200],
  ['templates/bullshitAI52-题库模板.xlsx', 5, 5],
  ['templates/cobetckoe-question_bank_template.xlsx', 12, 12],
  ['templates/examstack-question.xlsx', 1, 0],
  ['templates/hermannmayer-题库模板.xlsx', 12, 11],
  ['templates/yyy188-row-per-option-试题导入模板.xlsx', 4, 4],
  ['templates/zucker-试题模板.xlsx', 4, 4],
]

/** The mark of another option, unless it stands within a foreign word or a row of letters. */
const ANOTHER_OPTION = /(?<![A-Za-z、])[A-H][.．、：:](?![A-Z]、)/

async function read(file: string): Promise<readonly RowRead<ImportedQuestion>[]> {
  const content = await readFile(file, readFileSync(`${FOLDER}/${file}`))
  if (typeof content === 'string') throw new Error(`${file}: ${content}`)
  return readQuestions(content)
}

const taken = (reads: readonly RowRead<ImportedQuestion>[]) =>
  reads.flatMap((each) => (each.taken ? [each.item] : []))

describe.skipIf(!existsSync(FOLDER))('files of others', () => {
  it.each(FILES)('%s: %i records, %i taken', async (file, records, mostTaken) => {
    const reads = await read(file)
    expect(reads).toHaveLength(records)
    expect(taken(reads)).toHaveLength(mostTaken)
    expect(reads.filter((each) => !each.taken && (each.why === '' || each.text === ''))).toEqual([])
  })

  it.each(FILES)('%s: no option holds another, each question has its key', async (file) => {
    for (const { type, stem, options } of taken(await read(file))) {
      const texts = options.map(({ text }) => text)
      expect(
        texts.filter((text) => ANOTHER_OPTION.test(text)).map((text) => `${stem}: ${text}`),
      ).toEqual([])
      const right = options.filter((option) => option.right).length
      expect(type === 'multiple' ? right > 1 : right === 1).toBe(true)
      if (type === 'judgement') expect(texts).toEqual(['对', '错'])
      else expect(texts.length).toBeGreaterThanOrEqual(3)
    }
  })

  it('judgements follow the text of their options: A is 错误 in five of them', async () => {
    const first = taken(await read('zhifa-panduan-200.gbk.txt')).slice(0, 6)
    expect(first.map(({ options }) => options.find(({ right }) => right)?.text)).toEqual([
      ...Array.from({ length: 5 }, () => '对'),
      '错',
    ])
  })

  it('an old workbook is refused by name', async () => {
    const bytes = readFileSync(`${FOLDER}/templates/examstack-user.xls`)
    expect(await readFile('examstack-user.xls', bytes)).toBe('FILE_NOT_SUPPORTED')
  })

  it('the same questions out of text and document are the same', async () => {
    const [text, document] = [
      await read('zhifa-danxuan-200.gbk.txt'),
      await read('zhifa-danxuan-200.docx'),
    ]
    const known = new Set(taken(text).map((question) => JSON.stringify(question)))
    expect(taken(document).filter((question) => !known.has(JSON.stringify(question)))).toEqual([])
  })
})
