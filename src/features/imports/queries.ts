import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input, Reply } from '#contract/index'
import type { Comparison } from '#domain/imports'

/** An import as the cloud shows it. */
export type Import = Reply<'imports', 'show'>
export type ImportRow = Reply<'imports', 'rows'>['rows'][number]

const importKey = (id: string) => ['imports', 'one', id]
/** While it is read or taken over, the page asks again after so long. */
const AGAIN_MS = 1_500

const goesOn = (of: Import | undefined): boolean =>
  of?.state === 'applying' || of?.state === 'reading'

export const useMe = () => useQuery({ queryKey: ['org', 'me'], queryFn: () => cloud.org.me({}) })

export const useImports = () =>
  useQuery({
    queryKey: ['imports', 'list'],
    queryFn: () => cloud.imports.list({}),
    staleTime: 0,
  })

/** One import; asking for it also lets it go on where it is being taken over. */
export function useImport(id: string) {
  const changed = useLists()
  return useQuery({
    queryKey: importKey(id),
    async queryFn() {
      const shown = await cloud.imports.proceed({ import: id })
      if (shown.state === 'done') changed()
      return shown
    },
    staleTime: 0,
    refetchInterval: ({ state }) => (goesOn(state.data) ? AGAIN_MS : false),
  })
}

/** A page of rows that compare in one way; a page once read stays as it is. */
export const useRows = (id: string, comparison: Comparison, from: number) =>
  useQuery({
    queryKey: ['imports', 'rows', id, comparison, from],
    queryFn: () => cloud.imports.rows({ import: id, comparison, from }),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })

/** A change of an import, which is then shown as the cloud answered it. */
function useChanged<I>(change: (input: I) => Promise<Import>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (input: I) => change(input),
    onSuccess: (changed: Import) => {
      client.setQueryData(importKey(changed.id), changed)
      void client.invalidateQueries({ queryKey: ['imports', 'list'] })
    },
  })
}

export const useApply = () =>
  useChanged((input: Input<'imports', 'apply'>) => cloud.imports.apply(input))
export const useDescribe = () =>
  useChanged((input: Input<'imports', 'describe'>) => cloud.imports.describe(input))

export function useDiscard() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => cloud.imports.discard({ import: id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['imports', 'list'] }),
  })
}

export const useRefusals = (id: string) =>
  useMutation({ mutationFn: () => cloud.documents.importRefusals({ import: id }) })

/** What makes the list of imports old. */
export function useLists() {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['imports', 'list'] })
}
