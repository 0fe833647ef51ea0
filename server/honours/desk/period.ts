import type { Reply } from '#contract/index'
import { refuse, type UseCase } from '#server/platform'
import { standingIn } from '../scores'
import { indicatorName, showLine, showVeto } from '../show'
import { type FlagPeriod, type Objection, objections, periods } from '../store'
import { standingVetoes } from '../take/take-scores'
import { showPeriod } from './show-desk'

type Shown = Reply<'honours', 'period'>
const MOST = 500

const showObjection = (period: FlagPeriod, objection: Objection): Shown['objections'][number] => {
  const { _id, unit, name, parentName, indicator, text, at, answer } = objection
  return {
    ...{ id: _id, unit, name, parentName, text, at },
    indicatorName: indicatorName(period, indicator),
    answer: answer && { verdict: answer.verdict, text: answer.text, at: answer.at },
  }
}

/** A period as the province checks it, whatever its state. At most seven operations. */
export const period: UseCase<'honours', 'period'> = async ({ officer, now }, asked) => {
  const found = await periods.get(asked.period)
  if (!found) return refuse('PERIOD_NOT_FOUND')
  const [standing, vetoes, raised] = await Promise.all([
    standingIn(found._id, found.version, asked.group),
    standingVetoes(found._id),
    objections.find({ period: found._id }, { sort: [['at', 'asc']], limit: MOST }),
  ])
  return {
    line: await showPeriod(found),
    asOf: standing?.at ?? now.getTime(),
    rows: (standing?.lines ?? []).map((line) => showLine(found, line, officer.path)),
    vetoKinds: found.scheme.vetoes,
    vetoes: vetoes.map((veto) => {
      const { unit, name, parentName, by } = veto
      const { name: kindName, ...shown } = showVeto(found, veto)
      return { ...shown, unit, name, parentName, kindName, by }
    }),
    objections: raised.map((objection) => showObjection(found, objection)),
  }
}
