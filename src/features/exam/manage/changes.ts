import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cloud, Refused } from '#cloud'
import type { Input } from '#contract/index'
import type { Form, Managed } from './form/form'
import { sentExam, sentRound } from './form/sent'
import { managedKey, me } from './queries'
import { placesToOrganise } from './stage'

/** The place chosen, or the first of mine; refused as the cloud would where there is none. */
function usePlaced() {
  const client = useQueryClient()
  return async (place: string): Promise<string> => {
    if (place !== '') return place
    const [first] = placesToOrganise((await client.fetchQuery(me)).grants)
    if (!first) throw new Refused('NOT_ALLOWED', undefined, '')
    return first.unit
  }
}

/** A change after which a sitting is shown as the cloud answered it, and lists are old. */
function useManagedChange<I>(change: (input: I) => Promise<Managed>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: (managed: Managed) => {
      client.setQueryData(managedKey(managed.sitting), managed)
      void client.invalidateQueries({ queryKey: ['exam', 'managed'] })
      void client.invalidateQueries({ queryKey: ['contest'] })
    },
  })
}

/** Saves a draft; one begun before it was known where its organiser may is given their first place. */
export function useSave() {
  const placed = usePlaced()
  return useManagedChange(async (form: Form) => {
    const whole = { ...form, place: await placed(form.place) }
    return form.kind === 'exam'
      ? cloud.exam.draft(sentExam(whole))
      : cloud.contest.draft(sentRound(whole))
  })
}
/** A refusal may mean that the cloud found flaws meanwhile: the sitting is read anew. */
export function usePublish() {
  const client = useQueryClient()
  return useManagedChange((input: Input<'exam', 'publish'>) =>
    cloud.exam.publish(input).catch((error: unknown) => {
      void client.invalidateQueries({ queryKey: managedKey(input.sitting) })
      throw error
    }),
  )
}
export const useWithdraw = () =>
  useManagedChange((input: Input<'exam', 'withdraw'>) => cloud.exam.withdraw(input))
export const useRelease = () =>
  useManagedChange((input: Input<'exam', 'release'>) => cloud.exam.release(input))

/** A change that makes what was read of some areas old. */
function useChange<I, R>(change: (input: I) => Promise<R>, ...old: readonly string[][]) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: () => {
      for (const queryKey of old) void client.invalidateQueries({ queryKey })
    },
  })
}

export const useExtend = () => useChange(cloud.exam.extend, ['exam', 'progress'])
export const useRegrade = () => useChange(cloud.exam.regrade, ['exam'])
export const useUndoRegrade = () => useChange(cloud.exam.undoRegrade, ['exam'])
export function useSeasonChange() {
  const placed = usePlaced()
  return useChange(
    async (input: Input<'contest', 'season'>) => {
      // Not among the call's arguments: for older engines that compiles to `.call`, which the client takes for a name.
      const place = await placed(input.place)
      return cloud.contest.season({ ...input, place })
    },
    ['contest'],
  )
}
export const useReopen = () => useChange(cloud.boards.reopen, ['boards'])
export const useExport = () => useChange(cloud.documents.sittingResults)
