import { CAST } from './cast'
import type { SeasonStage } from './season/minutes'

const MINUTE_MS = 60_000
const SESSION = 'demo-watching-1'
/** Just before the second turning point, tenths of a second. */
const PLAYED = 390

/** Lets the officer of the demonstration stop in the middle of the newest case, half an hour ago (演示数据). */
export async function watchHalfACase(stage: SeasonStage, now: Date): Promise<void> {
  const { openid } = CAST.officer
  const everything = { domain: null, law: null, unit: null, words: '' }
  const list = { ...everything, sort: 'newest', after: null }
  const found = (await stage.call(openid, 'cases.list', list)) as {
    readonly cases: readonly { readonly case: string }[]
  }
  const [newest] = found.cases
  if (!newest) throw new Error('the demonstration has no cases')
  const began = now.getTime() - 30 * MINUTE_MS
  const report = (
    number: number,
    spans: readonly (readonly [number, number])[],
    position: number,
  ) =>
    stage.call(openid, 'cases.watch', {
      case: newest.case,
      session: SESSION,
      number,
      spans,
      position,
    })
  stage.setClock(new Date(began))
  await report(1, [], 0)
  stage.setClock(new Date(began + MINUTE_MS))
  await report(2, [[0, PLAYED]], PLAYED)
  stage.setClock(null)
}

/** Lets the branch editor of the demonstration offer a case's questions to the bank: they wait for review (演示数据). */
export async function offerACase(stage: SeasonStage): Promise<void> {
  const { openid } = CAST.branchEditor
  const { cases } = (await stage.call(openid, 'cases.mine', { after: null })) as {
    readonly cases: readonly { readonly case: string }[]
  }
  for (const { case: of } of cases.slice(0, 1))
    await stage.call(openid, 'cases.offerQuestions', { case: of })
}
