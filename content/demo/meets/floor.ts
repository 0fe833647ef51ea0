import type { Reply } from '#contract/index'
import { type Ask, asking } from '../asking'
import { CAST } from '../cast'
import type { Stage } from '../play'
import { type Entered, enterAll } from './entries'
import type { MeetTerms } from './terms'

export const ORGANISER = CAST.organiser.openid
const PROVINCE = 'u-21'

/** A stage of an event of the meet. */
export interface OfStage {
  readonly event: string
  readonly stage: 'preliminary' | 'final'
}

/** The ground a meet is held on: whom to ask, what was declared, who takes part. */
export interface Floor {
  readonly stage: Stage
  readonly ask: Ask
  readonly meet: string
  readonly terms: MeetTerms
  readonly entered: readonly Entered[]
}

/** Declares a meet (发布方案) at a moment. Two calls. */
async function declare(ask: Ask, key: string, terms: MeetTerms): Promise<string> {
  const draft = { meet: null, key, from: 0, place: PROVINCE, terms }
  const { meet, version } = await ask(ORGANISER, 'meets', 'keep', draft)
  await ask(ORGANISER, 'meets', 'publish', { meet, from: version })
  return meet
}

/** Declares a meet and lets the cities enter their people a day later. */
export async function openFloor(
  stage: Stage,
  { key, terms, at, singles }: { key: string; terms: MeetTerms; at: number; singles: number },
): Promise<Floor> {
  const ask = asking(stage)
  stage.setClock(new Date(at))
  const meet = await declare(ask, key, terms)
  const entered = await enterAll(ask, meet, terms, singles)
  return { stage, ask, meet, terms, entered }
}

/** Draws the running order (抽签) of some stages. One call each. */
export async function drawAll({ ask, meet }: Floor, stages: readonly OfStage[], seed: string) {
  for (const of of stages) await ask(ORGANISER, 'meets', 'draw', { ...of, meet, seed })
}

const versionOf = ({ results }: Reply<'meets', 'manage'>, { event, stage }: OfStage): number =>
  results.find((each) => each.event === event && each.stage === stage)?.version ?? 0

/** Publishes the results of a stage as provisional at a moment; again they are the next version. Two calls. */
export async function publishAt(
  { stage, ask, meet }: Floor,
  at: number,
  of: OfStage,
  reason = '',
): Promise<void> {
  stage.setClock(new Date(at))
  const from = versionOf(await ask(ORGANISER, 'meets', 'manage', { meet }), of)
  await ask(ORGANISER, 'meets', 'publishResult', { ...of, meet, from, reason })
}

/** Makes the results of some stages final (成绩确认). One call each. */
export async function finaliseAt({ stage, ask, meet }: Floor, at: number, all: readonly OfStage[]) {
  stage.setClock(new Date(at))
  for (const of of all) await ask(ORGANISER, 'meets', 'finalise', { ...of, meet })
}
