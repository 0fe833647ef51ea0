import { type Delivery, deliver, onDelivered, queryClient } from '#cloud'
import type { Input, Reply } from '#contract/index'
import { nextReport, type Tape } from '#domain/cases'
import type { Read } from '../answered-in'
import { keyOf, LISTS } from '../queries'

type Report = Input<'cases', 'watch'>
type List = Reply<'cases', 'list'>

/** A list whose case to go on with stands where it was just left. */
const moved = (list: List, id: string, resumeAt: number): List =>
  list.goOn?.card.case === id ? { ...list, goOn: { ...list.goOn, resumeAt } } : list

/** Writes down what the cloud made of a report, now or after the network came back. */
export function noteReport({ case: id }: Report, delivery: Delivery<'cases.watch'>): void {
  if (delivery.kind !== 'received') return
  const watched = delivery.reply
  queryClient.setQueryData<Read>(keyOf(id), (read) => read && { ...read, watched })
  queryClient.setQueriesData<List>(
    { queryKey: LISTS },
    (list) => list && moved(list, id, watched.resumeAt),
  )
  void queryClient.invalidateQueries({ queryKey: LISTS, refetchType: 'none' })
}

onDelivered('cases.watch', noteReport)

/** Says what a phone has played; kept on it until the cloud has it (house law 10). Answers the tape after it. */
export function reportFrom(id: string, tape: Tape, now: number): Tape {
  const { report, tape: after } = nextReport(tape, now)
  const { session, number, played, at } = report
  const spans = played.map(({ from, until }): [number, number] => [from, until])
  const input = { case: id, session, number, spans, position: at }
  void deliver('cases.watch', input).then((delivery) => noteReport(input, delivery))
  return after
}
