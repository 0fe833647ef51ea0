import { beijingDayOf } from '#domain/beijing-day'
import { type BranchEntry, branchPoints, earnedLines, quarterOf } from '#domain/cases'
import { placesOf } from '#domain/org'
import { currentPlan } from '#server/plan'
import { command, type OfficerCall, type UseCase } from '#server/platform'
import { branchRows, caseFiles } from '../store'
import { DESK_FIELDS, deskCard } from './card'

const PAGE = 20
/** A branch publishes a handful of cases a quarter. */
const LINES_MOST = 500

const WHAT = { 'case.published': 'published', 'case.shared': 'shared' } as const

/** The cases a branch's points come from, by the titles they have now. One operation, none without points. */
async function evidenceOf(lines: readonly BranchEntry[]) {
  if (lines.length === 0) return []
  const ids = [...new Set(lines.map((line) => line.case))]
  const fields = { workingTitle: true } as const
  const found = await caseFiles.find({ _id: command.in(ids) }, { limit: LINES_MOST, fields })
  const titles = new Map(found.map(({ _id, workingTitle }) => [_id, workingTitle]))
  return lines.flatMap(({ kind, case: of, points, at }) =>
    kind === 'case.withdrawn'
      ? []
      : [{ case: of, title: titles.get(of) ?? '', what: WHAT[kind], points, at }],
  )
}

/** What the officer's branch has this quarter (支部得分), and from what. Two operations. */
async function pointsOf({ officer, now }: OfficerCall) {
  if (officer.branch === null) return null
  const lines: BranchEntry[] = await branchRows.find(
    { branch: officer.branch },
    { sort: [['at', 'desc']], limit: LINES_MOST },
  )
  const { cases: rules } = await currentPlan(now)
  const quarter = quarterOf(beijingDayOf(now))
  const points = branchPoints(lines, rules.pointsAQuarter).get(quarter) ?? 0
  const counted = earnedLines(lines).filter(({ day }) => quarterOf(day) === quarter)
  return { quarter, points, most: rules.pointsAQuarter, from: await evidenceOf(counted) }
}

/** Cases of the editor's places, the latest first, and what the branch has for them. Three operations. */
export const mine: UseCase<'cases', 'mine'> = async (call, { after }) => {
  const where = {
    path: command.in(placesOf(call.officer.grants, 'branchEditor')),
    ...(after === null ? {} : { updatedAt: command.lt(after) }),
  }
  const [found, points] = await Promise.all([
    caseFiles.find(where, {
      sort: [['updatedAt', 'desc']],
      limit: PAGE + 1,
      fields: DESK_FIELDS,
    }),
    pointsOf(call),
  ])
  const page = found.slice(0, PAGE)
  return {
    cases: page.map(deskCard),
    next: found.length > PAGE ? (page.at(-1)?.updatedAt ?? null) : null,
    points,
  }
}
