import { citationKey, type LawVersion, type Question } from '#domain/bank'
import { replacedFrom } from '#domain/library'
import { publishLaws } from '#server/library'
import { command } from '#server/platform'
import { lineOf } from './shelf-line'
import { type PublishedQuestion, questions, shelves } from './store'

function published(question: Question, law: LawVersion): PublishedQuestion {
  const { law: of, version, article } = question.citation
  return {
    ...question,
    _id: question.id,
    version: 1,
    citation: {
      law: of,
      version,
      article,
      lawName: law.shortName,
      versionLabel: law.versionLabel,
      point: law.points[article] ?? '',
    },
  }
}

async function putQuestion(document: PublishedQuestion): Promise<void> {
  const { _id, ...rest } = document
  if (!(await questions.add(document))) await questions.update({ _id }, rest)
}

/**
 * Publishes laws and questions; what daily sets draw from changes last, in one document, so that a half-done
 * publication is never seen. Publishing the same content again changes nothing.
 */
export async function publishBank(bank: {
  laws: readonly LawVersion[]
  questions: readonly Question[]
}): Promise<void> {
  const byKey = new Map(bank.laws.map((law) => [citationKey(law), law]))
  await publishLaws(bank.laws)
  for (const question of bank.questions) {
    const law = byKey.get(citationKey(question.citation))
    if (!law) throw new Error(`${question.id} cites a law version that is not in the bank`)
    await putQuestion(published(question, law))
  }
  const lines = bank.questions.map(lineOf)
  const replaced = replacedFrom(bank.laws)
  if (!(await shelves.add({ _id: 'daily', lines, replaced })))
    await shelves.update({ _id: 'daily' }, { lines, replaced: command.set(replaced) })
}
