import { describe, expect, it } from 'vitest'
import type { Question } from '#domain/bank'
import { citationKey } from '#domain/bank'
import { type ImportedQuestion, readQuestions, type SheetQuestion } from '#domain/imports/questions'
import { readBank } from '../../content/commands/read-bank'
import { templateWorkbook } from '../../server/documents/bank-sheets/bank-template'
import { questionSheet } from '../../server/documents/bank-sheets/question-sheet'
import { workbook } from '../../server/documents/sheet'
import { readFile } from '../../server/imports/reading'

const { bank } = readBank('content')
const laws = new Map(bank.laws.map(({ item: law }) => [citationKey(law), law]))
const published = bank.questions.map(({ item }) => asPublished(item))

function asPublished(question: Question): SheetQuestion {
  const law = laws.get(citationKey(question.citation))
  return {
    ...question,
    citation: {
      ...question.citation,
      lawName: law?.shortName ?? '',
      versionLabel: law?.versionLabel ?? '',
    },
  }
}

/** A question of the bank as an import would bring it back. */
const asImported = ({ citation, options, seeAlso, calculation, ...question }: SheetQuestion) => ({
  ...question,
  options: options.map(({ text, right, note }) => ({ text, right, note: note ?? null })),
  seeAlso: seeAlso ?? [],
  calculation: calculation ?? null,
  citation: {
    lawName: citation.lawName,
    versionLabel: citation.versionLabel,
    article: citation.article,
    version: { law: citation.law, version: citation.version },
  },
})

const withoutWritten = ({ citation, ...question }: ImportedQuestion) => {
  const { written: _, ...rest } = citation ?? { written: '' }
  return { ...question, citation: rest }
}

async function readBack(questions: readonly SheetQuestion[]) {
  const content = await readFile('题库.xlsx', await workbook([questionSheet(questions)]))
  if (typeof content === 'string') throw new Error(content)
  return readQuestions(content).map((read) => (read.taken ? withoutWritten(read.item) : read))
}

describe('the export of the bank', () => {
  it('reads back without loss, every question of content/', async () => {
    expect(published.length).toBeGreaterThan(800)
    expect(await readBack(published)).toEqual(published.map(asImported))
  })

  it.each(['=1+1', '+86 是国家代码', '-5 度', '@某人', '=HYPERLINK("http://example.invalid","x")'])(
    'keeps %s as it is',
    async (text) => {
      const [question] = published
      if (!question) throw new Error('content/ holds no question')
      const odd = { ...question, stem: text, reason: text, takeaway: text, topic: text }
      expect(await readBack([odd])).toEqual([asImported(odd)])
    },
  )
})

describe('the template', () => {
  it('imports nothing: its examples and instructions are passed over', async () => {
    const content = await readFile('模板.xlsx', await templateWorkbook())
    expect(content).toMatchObject({ sheets: [{ name: '题目' }, { name: '填写说明' }] })
    if (typeof content === 'string') throw new Error(content)
    expect(readQuestions(content)).toEqual([])
  })
})
