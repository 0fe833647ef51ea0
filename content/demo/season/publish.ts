import type { Reply } from '#contract/index'
import { CAST } from '../cast'
import type { Stage } from '../play'
import type { ExamDraft, RoundDraft } from './terms'

const ORGANISER = CAST.organiser.openid

/** Drafts a sitting and publishes it: its id. Two calls. */
export async function publish(
  stage: Stage,
  path: 'exam.draft' | 'contest.draft',
  draft: RoundDraft | ExamDraft,
): Promise<string> {
  const kept = (await stage.call(ORGANISER, path, draft)) as Reply<'exam', 'draft'>
  if (kept.flaws.length > 0) throw new Error(`${kept.title}: ${JSON.stringify(kept.flaws)}`)
  const { sitting, version } = kept
  await stage.call(ORGANISER, 'exam.publish', { sitting, from: version })
  return sitting
}
