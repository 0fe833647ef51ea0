import type { Reply } from '#contract/index'
import { MINUTE_MS } from '../clock'
import { type DemoCity, ofCity, openidOf } from '../officials'
import type { Entered } from './entries'
import { type Floor, type OfStage, ORGANISER, publishAt } from './floor'

/** The team of a city. */
export function teamFrom({ entered }: Floor, city: DemoCity): Entered {
  const found = entered.find((each) => each.city === city && each.kind === 'team')
  if (!found) throw new Error(`${city} has no team`)
  return found
}

interface Said {
  readonly at: number
  readonly text: string
  readonly answer: string
  readonly verdict: 'upheld' | 'refused'
}

/** A city's liaison appeals for their team (申诉), and the organiser answers an hour later. Two calls. */
export async function appeal(
  { stage, ask, meet }: Floor,
  of: OfStage,
  { entrant, city, key }: Entered,
  { at, text, answer, verdict }: Said,
): Promise<void> {
  stage.setClock(new Date(at))
  const raised = await ask(openidOf(ofCity(city, 'liaison')._id), 'meets', 'appeal', {
    ...{ ...of, meet, entrant, text, key: `demo-${of.event}-${key.slice(-8)}` },
  })
  stage.setClock(new Date(at + 60 * MINUTE_MS))
  await ask(ORGANISER, 'meets', 'answerAppeal', { appeal: raised.id, verdict, text: answer })
}

type Sheet = Reply<'judging', 'duty'>['sheets'][number]['content']
type Marks = Extract<Sheet, { readonly kind: 'marks' }>['marks']

/** The same marks, with all of one criterion given. */
const withAll = (marks: Marks, criterion: string, most: number) =>
  Object.fromEntries(
    Object.entries(marks).map(([id, mark]) => [
      id,
      id === criterion
        ? { given: most, met: {}, note: mark.note }
        : { ...mark, met: { ...mark.met } },
    ]),
  )

/**
 * Corrects a published result (更正): the organiser unlocks a judge's sheet, the judge gives all of one criterion, and the
 * next version says what changed. Five calls.
 */
export async function correct(
  floor: Floor,
  of: OfStage,
  who: { readonly judge: string; readonly entrant: string; readonly criterion: string },
  { at, reason }: { readonly at: number; readonly reason: string },
): Promise<void> {
  const { stage, ask, meet } = floor
  const { judge, entrant, criterion } = who
  const openid = openidOf(judge)
  stage.setClock(new Date(at))
  const key = `demo-unlock-${of.event}`
  const unlocking = { ...of, meet, entrant, judge, revision: 1, reason, key }
  const { revision } = await ask(ORGANISER, 'meets', 'unlockSheet', unlocking)
  const { sheets, scoring } = await ask(openid, 'judging', 'duty', { ...of, meet })
  const content = sheets.find((sheet) => sheet.entrant === entrant)?.content
  const most =
    'rubric' in scoring ? scoring.rubric.criteria.find(({ id }) => id === criterion)?.most : 0
  if (content?.kind !== 'marks' || !most) throw new Error(`${entrant} has no ${criterion}`)
  const marks = withAll(content.marks, criterion, most)
  await ask(openid, 'judging', 'sign', {
    ...{ ...of, meet, entrant, revision, content: { kind: 'marks', marks } },
  })
  await publishAt(floor, at + 30 * MINUTE_MS, of, reason)
}
