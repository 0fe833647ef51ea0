import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { cloud, queryClient } from '#cloud'
import type { Input } from '#contract/index'

const AREA = 'library'
const FLAGGED = [AREA, 'flagged']

/** The laws, by domain and level. */
export const useLaws = (wanted: Input<'library', 'list'>) =>
  useQuery({
    queryKey: [AREA, 'list', wanted],
    queryFn: () => cloud.library.list(wanted),
    placeholderData: keepPreviousData,
  })

/** One law with its articles. */
export const useLaw = (wanted: Input<'library', 'law'>) =>
  useQuery({ queryKey: [AREA, 'law', wanted], queryFn: () => cloud.library.law(wanted) })

/** One article, with what is asked on it. */
export const useArticle = (wanted: Input<'library', 'article'>) =>
  useQuery({ queryKey: [AREA, 'article', wanted], queryFn: () => cloud.library.article(wanted) })

/** What fits the words; nothing is asked without any. */
export const useFound = (wanted: Input<'search', 'find'>) =>
  useQuery({
    queryKey: ['search', wanted],
    queryFn: () => cloud.search.find(wanted),
    enabled: wanted.words !== '',
    placeholderData: keepPreviousData,
  })

/** Questions that wait to be confirmed. */
export const useFlagged = (from: number) =>
  useQuery({ queryKey: [...FLAGGED, from], queryFn: () => cloud.library.flagged({ from }) })

const again = () => queryClient.invalidateQueries({ queryKey: FLAGGED })

export const useConfirm = () =>
  useMutation({
    mutationFn: (input: Input<'library', 'confirm'>) => cloud.library.confirm(input),
    onSuccess: again,
  })

export const useRewrite = () =>
  useMutation({
    mutationFn: (input: Input<'library', 'rewrite'>) => cloud.library.rewrite(input),
    onSuccess: again,
  })
