import { CASE_FLOW } from '#domain/cases'
import { type Officer, placesOf } from '#domain/org'
import { whyNot } from '#domain/review'
import { command, type UseCase } from '#server/platform'
import { caseFiles } from '../store'
import { DESK_FIELDS, reviewCard } from './card'

const MOST = 50

type Step = (typeof CASE_FLOW)[number]

/** What waits at one step in the officer's places, the longest waiting first. One operation, none without the role. */
async function waitingAt({ name, role }: Step, { grants }: Officer) {
  const places = placesOf(grants, role)
  if (places.length === 0) return []
  return caseFiles.find(
    { 'review.state': name, path: command.in(places) },
    { sort: [['updatedAt', 'asc']], limit: MOST, fields: DESK_FIELDS },
  )
}

/** What a city has published and the province has not shared yet. One operation, none without the role. */
async function toBeShared({ grants }: Officer) {
  const places = placesOf(grants, 'provincialAdmin')
  if (places.length === 0) return []
  return caseFiles.find(
    { reach: 'city', path: command.in(places) },
    { sort: [['publishedAt', 'asc']], limit: MOST, fields: DESK_FIELDS },
  )
}

/** What waits for this officer: to review what others wrote, and to share. At most three operations. */
export const desk: UseCase<'cases', 'desk'> = async ({ officer }) => {
  const [waiting, share] = await Promise.all([
    Promise.all(CASE_FLOW.map((step) => waitingAt(step, officer))),
    toBeShared(officer),
  ])
  const who = { officer: officer._id, name: officer.name, grants: officer.grants }
  const mine = waiting
    .flat()
    .filter(({ review, path }) => whyNot(review, CASE_FLOW, who, path) === undefined)
  return { toReview: mine.map(reviewCard), toShare: share.map(reviewCard) }
}
