import { optionOrder } from '../bank'
import { shuffle } from '../lot'
import { allot } from './allot'
import type { AttemptQuestion } from './attempt'
import type { Sitting } from './sitting'

/** A question drawn for a paper, with its points. */
export interface Drawn {
  readonly question: string
  readonly points: number
}

type Source = Pick<Sitting, '_id' | 'terms' | 'pools' | 'questions'>

/** Papers ask 单选 first, then 多选, then 判断. */
const TYPES = ['single', 'multiple', 'judgement'] as const

/**
 * Draws a paper (抽题): the fixed questions, then as many of each pool as its part wants, no question twice. Drawn
 * once, everybody has the same; drawn for each, the attempt's seed decides.
 */
export function drawPaper({ _id, terms, pools }: Omit<Source, 'questions'>, seed: string): Drawn[] {
  const { fixed, draw } = terms.blueprint
  const lot = draw === 'once' ? _id : seed
  const used = new Set(fixed.map(({ question }) => question))
  const needs = pools.map(({ count, from }, part) => ({
    wanted: count,
    from: shuffle(
      from.filter((id) => !used.has(id)),
      `${lot}:part${part}`,
    ),
  }))
  const taken = allot(needs)
  return [
    ...fixed,
    ...pools.flatMap(({ points }, part) =>
      (taken[part] ?? []).map((question) => ({ question, points })),
    ),
  ]
}

/** The paper of one attempt: its questions type by type in an order of its own, each with its options' order and key. */
export function layOutPaper(source: Source, seed: string): AttemptQuestion[] {
  const points = new Map(drawPaper(source, seed).map((drawn) => [drawn.question, drawn.points]))
  const mine = shuffle(
    source.questions.filter(({ id }) => points.has(id)),
    seed,
  )
  return TYPES.flatMap((type) => mine.filter((question) => question.type === type)).map(
    (question) => {
      const order = optionOrder(question, seed)
      return {
        id: question.id,
        version: question.version,
        order,
        key: order.map((place) => question.options[place]?.right ?? false),
        points: points.get(question.id) ?? 0,
      }
    },
  )
}
