import type { Input } from '#contract/index'
import { isLearned, openSession, takeReport, tenthsOf, type WatchReport } from '#domain/cases'
import { currentPlan } from '#server/plan'
import { command, refuse, type UseCase } from '#server/platform'
import { learnerOf } from '../learner-of'
import { caseFor } from '../seen'
import { learners } from '../store'
import { showWatched } from './show-watched'

const TRIES = 4

const reportOf = ({ session, number, spans, position }: Input<'cases', 'watch'>): WatchReport => ({
  session,
  number,
  played: spans.map(([from, until]) => ({ from, until })),
  at: position,
})

/**
 * Takes what a phone has played of a case's video (看过才算). Two phones may report at once: each report is worked out
 * anew on what the other left. Three operations, two more each time somebody was quicker.
 */
export const watch: UseCase<'cases', 'watch'> = async ({ officer, now }, input) => {
  const file = await caseFor(input.case, officer)
  if (!file) return refuse('CASE_NOT_FOUND')
  const { video, text } = file.live
  if (!video) return refuse('NO_VIDEO')
  const { cases: rules } = await currentPlan(now)
  const terms = { tenths: tenthsOf(video.seconds), percent: rules.watchedPercent }
  for (let tries = 0; tries < TRIES; tries += 1) {
    const learner = await learnerOf(input.case, officer, now.getTime())
    const { _id, seen } = learner
    const opened = openSession(learner.watched, input.session, now.getTime())
    const watched = takeReport(opened, reportOf(input), now.getTime(), terms)
    if (watched === learner.watched) return showWatched(watched)
    const learned = isLearned(text.questions, learner, watched.creditedAt !== null)
    const change = {
      watched: command.set(watched),
      seen: seen + 1,
      at: now.getTime(),
      ...(learned ? { learned } : {}),
    }
    if ((await learners.update({ _id, seen }, change)) > 0) return showWatched(watched)
  }
  throw new Error(`reports about ${input.case} overtook each other ${TRIES} times`)
}
