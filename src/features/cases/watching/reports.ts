import { type Delivery, deliver, onDelivered, queryClient } from '#cloud'
import type { Input } from '#contract/index'
import { nextReport, type Tape } from '#domain/cases'
import type { Read } from '../answered-in'

type Report = Input<'cases', 'watch'>

/** Writes down what the cloud made of a report, now or after the network came back. */
export function noteReport({ case: id }: Report, delivery: Delivery<'cases.watch'>): void {
  if (delivery.kind !== 'received') return
  const { reply } = delivery
  queryClient.setQueryData<Read>(
    ['cases', 'case', id],
    (read) => read && { ...read, watched: reply },
  )
  if (reply.credited) void queryClient.invalidateQueries({ queryKey: ['cases', 'list'] })
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
