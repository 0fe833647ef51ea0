import { useQuery } from '@tanstack/react-query'
import { cloud } from '#cloud'
import { keepPaper } from './drafts'

export const useMine = () =>
  useQuery({ queryKey: ['exam', 'mine'], queryFn: () => cloud.exam.mine({}) })

/** Asked once: the waiting page goes by the server's clock from then on. */
export const useEnter = (sitting: string) =>
  useQuery({
    queryKey: ['exam', 'enter', sitting],
    queryFn: () => cloud.exam.enter({ sitting }),
    gcTime: 0,
  })

/** Begins an attempt or goes on with it, unless this phone holds its paper already. */
export const useStart = (attempt: string, wanted: boolean) =>
  useQuery({
    queryKey: ['exam', 'start', attempt],
    queryFn: async () => {
      const paper = await cloud.exam.start({ attempt })
      keepPaper(paper)
      return paper.attempt
    },
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export const useResult = (attempt: string) =>
  useQuery({ queryKey: ['exam', 'result', attempt], queryFn: () => cloud.exam.result({ attempt }) })

export const useCertificate = (attempt: string) =>
  useQuery({
    queryKey: ['exam', 'certificate', attempt],
    queryFn: () => cloud.exam.certificate({ attempt }),
  })
