import type { Reply } from '#contract/index'
import { articleName } from '#domain/bank'
import { CASE_FLOW, changedSince, mayReview, stateOf } from '#domain/cases'
import { whyNot } from '#domain/review'
import { refuse, type UseCase } from '#server/platform'
import { mediaIn } from '../media-in'
import { citedIn, showVersion } from '../show-case'
import { type CaseFile, type CaseVersion, caseFiles } from '../store'
import { showWay } from './show-way'

type Shown = Reply<'cases', 'review'>

const ALL_TOLD = { answers: {}, passedOver: true }

/** Questions with their keys, for those who answer for them. */
const keyed = (version: CaseVersion): Shown['questions'] =>
  version.text.questions.map(({ citation, ...question }) => {
    const { lawName, article } = citedIn(version, citation)
    return { ...question, citation: `《${lawName}》${articleName(article)}` }
  })

const changed = ({ before, submitted }: CaseFile): Shown['before'] =>
  before && submitted ? changedSince(before.text, submitted.text) : []

/**
 * What was handed in, masked, with all that a reviewer needs; for holders of a step's role at its place and its
 * editors, nobody else. One operation.
 */
export const review: UseCase<'cases', 'review'> = async ({ officer }, { case: id }) => {
  const file = await caseFiles.get(id)
  if (!file?.submitted || !mayReview(file, officer)) return refuse('CASE_NOT_FOUND')
  const { submitted, place, unitName, invented, reach, isPublic } = file
  const who = { officer: officer._id, name: officer.name, grants: officer.grants }
  const { decision, lesson } = submitted.text
  return {
    case: id,
    ...{ place, unitName, invented },
    publishedAt: file.publishedAt,
    ...showVersion(submitted, ALL_TOLD),
    ...{ decision, lesson },
    related: [],
    questions: keyed(submitted),
    state: stateOf(file),
    explained: submitted.explained,
    before: changed(file),
    ...showWay(file),
    whyNot: whyNot(file.review, CASE_FLOW, who, file.path) ?? null,
    hasMedia: mediaIn(submitted).length > 0,
    ...{ reach, isPublic },
  }
}
