import type { Reply } from '#contract/index'
import { refuse, type UseCase } from '#server/platform'
import { meetOf } from '../meet-of'
import { type MeetAppeal, meetAppeals } from '../store'

const MOST = 100

const shown = ({
  _id,
  event,
  entrant,
  entrantName,
  text,
  at,
  answer,
}: MeetAppeal): Reply<'meets', 'appeals'>['appeals'][number] => ({
  ...{ id: _id, event, entrant, entrantName, text, at },
  answer: answer && { verdict: answer.verdict, text: answer.text, at: answer.at },
})

/** Appeals that were answered, and the officer's own, the newest first. Three operations. */
export const appeals: UseCase<'meets', 'appeals'> = async ({ officer }, { meet: id }) => {
  if (!(await meetOf(id))) return refuse('MEET_NOT_FOUND')
  const newest = { sort: [['at', 'desc']], limit: MOST } as const
  const [answered, own] = await Promise.all([
    meetAppeals.find({ meet: id, answered: true }, newest),
    meetAppeals.find({ meet: id, officer: officer._id }, newest),
  ])
  const all = new Map([...answered, ...own].map((appeal) => [appeal._id, appeal]))
  return { appeals: [...all.values()].toSorted((a, b) => b.at - a.at).map(shown) }
}
