import { DOMAIN_NAMES } from '#domain/bank'
import { beijingDayOf } from '#domain/beijing-day'
import { publishedQuestions } from '#server/bank'
import { keepFile, refuse, type UseCase } from '#server/platform'
import { workbook } from '../sheet'
import { questionSheet } from './question-sheet'

/** The question bank (题库导出), every field of it. One operation for each two hundred questions. */
export const bankExport: UseCase<'documents', 'bankExport'> = async ({ now }, which) => {
  const questions = await publishedQuestions(which)
  const [first] = questions
  if (!first) return refuse('NO_QUESTIONS')
  const content = await workbook([questionSheet(questions)])
  const domain = which.domain === null ? '' : DOMAIN_NAMES[which.domain]
  const law = which.law === null ? '' : first.citation.lawName
  const file = await keepFile(`documents/bank/questions-${now.getTime()}.xlsx`, content)
  const name = `${['题库', domain, law, beijingDayOf(now)].filter(Boolean).join(' ')}.xlsx`
  return { ...file, name, questions: questions.length }
}
