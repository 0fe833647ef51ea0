import type { Input, Reply } from '#contract/index'
import { lastReport, nextStop, type Watched } from '#domain/cases'
import { command, containingAll, type Fields, type UseCase } from '#server/platform'
import { CARD_FIELDS, cardOf, type Listed } from '../card'
import { shownTo } from '../seen'
import { type CaseFile, caseFiles, type Learner, learners } from '../store'

type Wanted = Input<'cases', 'list'>
type GoOn = Reply<'cases', 'list'>['goOn']

const MADE_FIELDS = {
  case: true,
  learned: true,
  answers: true,
  'watched.sessions': true,
  'watched.last': true,
}
type Made = Pick<Learner, 'case' | 'learned' | 'answers'> & {
  readonly watched?: Pick<Watched, 'sessions' | 'last'> | null
}

const PAGE = 20
/** Nobody but the keenest has begun more cases. */
const LATELY = 500
const ORDER = { newest: 'publishedAt', mostLearned: 'learners' } as const

/** What lies beyond the last card of the page before: its value and id. */
function beyond({ sort, after }: Wanted): Fields[] {
  const [value = '', id = ''] = after?.split(' ') ?? []
  if (value === '') return [{}]
  const by = ORDER[sort]
  return [{ [by]: command.lt(Number(value)) }, { [by]: Number(value), _id: command.gt(id) }]
}

function conditionOf(wanted: Wanted, to: readonly string[]): Fields {
  const { domain, law, unit, words } = wanted
  const narrowed: Fields = {
    shownTo: command.in(to),
    ...(domain ? { 'listed.domain': domain } : {}),
    ...(law ? { 'listed.laws': law } : {}),
    ...(unit ? { path: unit } : {}),
    ...(words ? { 'listed.words': containingAll(words.toLowerCase().split(/\s+/)) } : {}),
  }
  const pages = beyond(wanted).map((page) => ({ ...narrowed, ...page }))
  return pages.length === 1 ? narrowed : command.or(...pages)
}

/** What the officer made of cases, touched last first. One operation. */
const madeLately = (officer: string): Promise<Made[]> =>
  learners.find({ officer }, { sort: [['at', 'desc']], limit: LATELY, fields: MADE_FIELDS })

/** What they made of the cases of a page; looked up only for those who have learned more than was looked through. */
async function madeOf(
  officer: string,
  lately: readonly Made[],
  page: readonly Listed[],
): Promise<ReadonlyMap<string, Made>> {
  const ids = page.map(({ _id }) => `${_id}:${officer}`)
  const more =
    lately.length < LATELY || ids.length === 0
      ? []
      : await learners.find({ _id: command.in(ids) }, { limit: PAGE, fields: MADE_FIELDS })
  return new Map([...lately, ...more].map((made) => [made.case, made]))
}

type Found = Listed & Pick<CaseFile, 'live'>

function goOnWith(made: Made, file: Found | undefined): GoOn {
  const [card] = file ? cardOf(file, made) : []
  if (!made.watched || !card || !file?.live) return null
  const resumeAt = (lastReport(made.watched)?.at ?? 0) / 10
  return { card, resumeAt, stopAt: nextStop(file.live.text.questions, made, resumeAt) }
}

/** The case whose video the officer is in the middle of. One operation, none when they are not. */
async function goOnFrom(lately: readonly Made[], to: readonly string[]): Promise<GoOn> {
  const made = lately.find(({ learned, watched }) => !learned && watched)
  if (!made) return null
  const fields = { ...CARD_FIELDS, 'live.text.questions': true }
  const where = { _id: made.case, shownTo: command.in(to) }
  const [file] = await caseFiles.find(where, { limit: 1, fields })
  return goOnWith(made, file)
}

const pageOf = (wanted: Wanted, to: readonly string[]): Promise<Listed[]> =>
  caseFiles.find(conditionOf(wanted, to), {
    sort: [
      [ORDER[wanted.sort], 'desc'],
      ['_id', 'asc'],
    ],
    limit: PAGE + 1,
    fields: CARD_FIELDS,
  })

/**
 * Cases the officer may see, and on the first page the one they are in the middle of. At most three operations, one
 * more for who has begun five hundred.
 */
export const list: UseCase<'cases', 'list'> = async ({ officer }, wanted) => {
  const to = shownTo(officer)
  const [lately, found] = await Promise.all([madeLately(officer._id), pageOf(wanted, to)])
  const page = found.slice(0, PAGE)
  const [mine, goOn] = await Promise.all([
    madeOf(officer._id, lately, page),
    wanted.after === null ? goOnFrom(lately, to) : null,
  ])
  const last = page.at(-1)
  return {
    cases: page.flatMap((file) => cardOf(file, mine.get(file._id))),
    next: found.length > PAGE && last ? `${last[ORDER[wanted.sort]]} ${last._id}` : null,
    goOn,
  }
}
