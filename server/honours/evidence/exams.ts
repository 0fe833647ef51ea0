import { shareEvidence } from '#domain/honours'
import { passedBetween } from '#server/exam'
import { currentPlan } from '#server/plan'
import type { Giver } from './gathering'
import { momentsOf } from './moments'

/**
 * Who passed of those who sat (考试合格), of each unit with all below it, in exams that closed in the period. Fewer
 * people than the plan says are no figure: it would be one about a person.
 */
export const exams: Giver = async (days) => {
  const { since, before } = momentsOf(days)
  const { study } = await currentPlan(new Date())
  return (await passedBetween(since, before))
    .filter(({ sat }) => sat >= study.unitFiguresFrom)
    .map(({ sitting, title, at, unit, passed, sat }) => ({
      source: 'exam.passed',
      path: [unit],
      evidence: shareEvidence(
        { id: `exam:${sitting}`, proof: 'sitting', of: sitting, title, at },
        passed,
        sat,
      ),
    }))
}
