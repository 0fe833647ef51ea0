import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input, Reply } from '#contract/index'

export type Listed = Reply<'meets', 'list'>['meets'][number]
export type Meet = Reply<'meets', 'meet'>
export type MeetEventShown = Meet['events'][number]
export type EventShown = Reply<'meets', 'event'>
export type Result = NonNullable<EventShown['result']>
export type Standings = Reply<'meets', 'standings'>
export type OverallRow = Standings['rows'][number]
export type EntrantShown = Reply<'meets', 'entrant'>
export type Way = EntrantShown['scores'][number]
export type Appeal = Reply<'meets', 'appeals'>['appeals'][number]
/** Over what a standing goes: 全能, 单位, 赛区. */
export type Over = Input<'meets', 'standings'>['of']

/** Meets that run, come or are over. */
export const useMeets = () =>
  useQuery({ queryKey: ['meets', 'list'], queryFn: () => cloud.meets.list({}) })

/** One meet; its results change while it runs, so that old ones are asked for anew. */
export const useMeet = (meet: string) =>
  useQuery({ queryKey: ['meets', meet, 'meet'], queryFn: () => cloud.meets.meet({ meet }) })

/** An event's scoring, running order and standing in one stage. */
export const useEvent = (of: Input<'meets', 'event'>) =>
  useQuery({
    queryKey: ['meets', of.meet, 'event', of.event, of.stage],
    queryFn: () => cloud.meets.event(of),
  })

/** A standing over several events. */
export const useStandings = (meet: string, of: Over) =>
  useQuery({
    queryKey: ['meets', meet, 'standings', of],
    queryFn: () => cloud.meets.standings({ meet, of }),
  })

/** How an entrant's scores came about. */
export const useEntrant = (meet: string, entrant: string) =>
  useQuery({
    queryKey: ['meets', meet, 'entrant', entrant],
    queryFn: () => cloud.meets.entrant({ meet, entrant }),
  })

/** Appeals that were answered, and my own. */
export const useAppeals = (meet: string) =>
  useQuery({
    queryKey: ['meets', meet, 'appeals'],
    queryFn: () => cloud.meets.appeals({ meet }),
  })

/** Appeals a provisional result; what was read of the meet is old afterwards. */
export function useAppeal(meet: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: Input<'meets', 'appeal'>) => cloud.meets.appeal(input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['meets', meet] }),
  })
}
