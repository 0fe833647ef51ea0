import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cloud, Refused } from '#cloud'
import type { Input } from '#contract/index'
import type { Form, Managed } from './form/form'
import { sentForm } from './form/sent'
import { managedKey, managedListKey, managedMeets } from './queries'

/** A change after which a meet is shown as the cloud answered it, and all else read of it is old. */
function useManagedChange<I>(change: (input: I) => Promise<Managed>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: (managed: Managed) => {
      void client.invalidateQueries({ queryKey: ['meets', managed.meet] })
      void client.invalidateQueries({ queryKey: managedListKey })
      void client.invalidateQueries({ queryKey: ['meets', 'list'] })
      client.setQueryData(managedKey(managed.meet), managed)
    },
  })
}

/** Keeps a draft; one begun before it was known where its organiser may is given their first place. */
export function useKeep() {
  const client = useQueryClient()
  const placed = async (place: string): Promise<string> => {
    if (place !== '') return place
    const [first] = (await client.fetchQuery(managedMeets)).places
    if (!first) throw new Refused('NOT_ALLOWED', undefined, '')
    return first.unit
  }
  return useManagedChange(async (form: Form) => {
    const place = await placed(form.place)
    return cloud.meets.keep(sentForm({ ...form, place }))
  })
}
export const usePublish = () =>
  useManagedChange((input: Input<'meets', 'publish'>) => cloud.meets.publish(input))
export const useSubstitute = () =>
  useManagedChange((input: Input<'meets', 'substitute'>) => cloud.meets.substitute(input))
export const useWithdraw = () =>
  useManagedChange((input: Input<'meets', 'withdraw'>) => cloud.meets.withdraw(input))
export const useSetPanels = () =>
  useManagedChange((input: Input<'meets', 'panel'>) => cloud.meets.panel(input))
export const useDraw = () =>
  useManagedChange((input: Input<'meets', 'draw'>) => cloud.meets.draw(input))
export const useTakeOver = () =>
  useManagedChange((input: Input<'meets', 'takeOver'>) => cloud.meets.takeOver(input))
export const usePublishResult = () =>
  useManagedChange((input: Input<'meets', 'publishResult'>) => cloud.meets.publishResult(input))
export const useFinalise = () =>
  useManagedChange((input: Input<'meets', 'finalise'>) => cloud.meets.finalise(input))
export const useReveal = () =>
  useManagedChange((input: Input<'meets', 'reveal'>) => cloud.meets.reveal(input))
export const useClose = () =>
  useManagedChange((input: Input<'meets', 'close'>) => cloud.meets.close(input))

/** A change that makes what was read of meets old. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: () => client.invalidateQueries({ queryKey: ['meets'] }),
  })
}

export const useEnter = () => useChange(cloud.meets.enter)
export const useAnswerAppeal = () => useChange(cloud.meets.answerAppeal)
export const useUnlockSheet = () => useChange(cloud.meets.unlockSheet)

/** Files change nothing that was read. */
export const useResultsFile = () =>
  useMutation({
    mutationFn: (input: Input<'documents', 'meetResults'>) => cloud.documents.meetResults(input),
  })
export const useCertificates = () =>
  useMutation({
    mutationFn: (input: Input<'documents', 'meetCertificates'>) =>
      cloud.documents.meetCertificates(input),
  })
