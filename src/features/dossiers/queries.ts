import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { cloud } from '#cloud'
import type { Input, Reply } from '#contract/index'

const ALL = ['dossiers']
const dossierKey = (dossier: string) => [...ALL, 'dossier', dossier]

export type Year = Reply<'dossiers', 'year'>
export type AgencyYear = Year['agencies'][number]
export type Shown = Reply<'dossiers', 'read'>
export type Finding = Shown['findings'][number]
export type Part = Input<'dossiers', 'files'>['part']

/** What another page or another person has changed is asked again when a page comes back. */
export function useFresh(): void {
  const client = useQueryClient()
  useDidShow(() => {
    void client.refetchQueries({ queryKey: ALL, type: 'active', stale: true })
  })
}

/** A year of case-file review. */
export const useYear = (year: number) =>
  useQuery({
    queryKey: [...ALL, 'year', year],
    queryFn: () => cloud.dossiers.year({ year }),
    staleTime: 5_000,
  })

/** What waits for my review; nobody without the role asks. */
export const useToReview = (year: number, wanted: boolean) =>
  useQuery({
    queryKey: [...ALL, 'toReview', year],
    queryFn: () => cloud.dossiers.toReview({ year }),
    enabled: wanted,
    staleTime: 0,
  })

/** An agency's files, page by page. */
export const useFiles = (year: number, unit: string, part: Part) =>
  useInfiniteQuery({
    queryKey: [...ALL, 'files', year, unit, part],
    queryFn: ({ pageParam }) => cloud.dossiers.files({ year, unit, part, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 5_000,
  })

/** One file. */
export const useDossier = (dossier: string) =>
  useQuery({
    queryKey: dossierKey(dossier),
    queryFn: () => cloud.dossiers.read({ dossier }),
    staleTime: 5_000,
  })

/** A change after which nothing that was read of case files is new. */
function useChange<I, R>(change: (input: I) => Promise<R>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: () => void client.invalidateQueries({ queryKey: ALL }),
  })
}

/** A change whose answer is the file as it is now: nobody waits for it to be asked again. */
function useFileChange<I extends { readonly dossier: string }>(
  change: (input: I) => Promise<Shown>,
) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: (shown) => {
      client.setQueryData(dossierKey(shown.dossier), shown)
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === ALL[0] && queryKey[1] !== 'dossier',
      })
    },
  })
}

export const useLock = () => useChange(cloud.dossiers.lock)
export const useDraw = () => useChange(cloud.dossiers.draw)
export const useUnlist = () => useChange(cloud.dossiers.unlist)
export const useTake = () => useFileChange(cloud.dossiers.take)
export const useSign = () => useFileChange(cloud.dossiers.review)
export const useAnswer = () => useFileChange(cloud.dossiers.answer)
export const useAccept = () => useFileChange(cloud.dossiers.accept)
/** Portions of a list: what was read before is asked anew once all are in. */
export const useListed = () => useChange(cloud.dossiers.list)

/** All files of an agency's list, however many pages they take. */
export async function wholeList(year: number, unit: string) {
  const files: Reply<'dossiers', 'files'>['files'][number][] = []
  for (let after: string | null = null; ; ) {
    const page: Reply<'dossiers', 'files'> = await cloud.dossiers.files({
      ...{ year, unit, part: 'listed', after },
    })
    files.push(...page.files)
    after = page.next
    if (after === null) return files
  }
}
