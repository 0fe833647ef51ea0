import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input, Reply } from '#contract/index'
import type { Group } from '../groups'

type Desk = Reply<'honours', 'periods'>

const DESK = ['flagDesk', 'periods']
/** While units are being scored it is asked again so often; the timer runs each minute. */
const SCORING_MS = 20_000

/** All periods as the province runs them. */
export const useDesk = () =>
  useQuery({
    queryKey: DESK,
    queryFn: () => cloud.honours.periods({}),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.periods.some((line) => line.state === 'closing') ? SCORING_MS : false,
  })

/** One period with what nobody else sees yet. */
export const useDeskPeriod = (period: string, group: Group) =>
  useQuery({
    queryKey: ['flagDesk', 'period', period, group],
    queryFn: () => cloud.honours.period({ period, group }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.line.state === 'closing' ? SCORING_MS : false),
  })

export const useScoreInside = (period: string, unit: string) =>
  useQuery({
    queryKey: ['flagDesk', 'score', period, unit],
    queryFn: () => cloud.honours.scoreInside({ period, unit }),
    staleTime: 0,
  })

/** What was read of flags is old, the province's and everybody's. */
function useOld() {
  const client = useQueryClient()
  return () => {
    void client.invalidateQueries({ queryKey: ['honours'] })
    return client.invalidateQueries({ queryKey: ['flagDesk'] })
  }
}

/** A step of a period, after which the desk is as the cloud answered. */
function useStep<I>(step: (input: I) => Promise<Desk>) {
  const client = useQueryClient()
  const old = useOld()
  return useMutation({
    mutationFn: (input: I) => step(input),
    onSuccess: (desk: Desk) => {
      client.setQueryData(DESK, desk)
      return old()
    },
  })
}

/** A change within a period. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  return useMutation({ mutationFn: (input: I) => change(input), onSuccess: useOld() })
}

export const useOpenPeriod = () =>
  useStep((input: Input<'honours', 'openPeriod'>) => cloud.honours.openPeriod(input))
export const useClosePeriod = () =>
  useStep((input: Input<'honours', 'closePeriod'>) => cloud.honours.closePeriod(input))
export const usePublish = () =>
  useStep((input: Input<'honours', 'publishNotice'>) => cloud.honours.publishNotice(input))
export const useRecompute = () =>
  useStep((input: Input<'honours', 'recompute'>) => cloud.honours.recompute(input))
export const useAward = () =>
  useStep((input: Input<'honours', 'award'>) => cloud.honours.award(input))
export const useHandOver = () =>
  useStep((input: Input<'honours', 'handOver'>) => cloud.honours.handOver(input))
export const useVeto = () =>
  useChange((input: Input<'honours', 'veto'>) => cloud.honours.veto(input))
export const useLiftVeto = () =>
  useChange((input: Input<'honours', 'liftVeto'>) => cloud.honours.liftVeto(input))
export const useAnswerObjection = () =>
  useChange((input: Input<'honours', 'answerObjection'>) => cloud.honours.answerObjection(input))
