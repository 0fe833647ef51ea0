import { useQuery } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Input } from '#contract/index'

/** Under which a meet is kept as its organiser sees it. */
export const managedKey = (meet: string) => ['meets', meet, 'manage']
export const managedListKey = ['meets', 'managed']

export const managedMeets = {
  queryKey: managedListKey,
  queryFn: () => cloud.meets.managed({}),
}

/** The meets an organiser answers for, and where they may hold one. */
export const useManagedMeets = (wanted = true) =>
  useQuery({ ...managedMeets, enabled: wanted, staleTime: 0 })

/** One meet as its organiser sees it; null asks for nothing. */
export const useManage = (meet: string | null) =>
  useQuery({
    queryKey: managedKey(meet ?? ''),
    queryFn: () => cloud.meets.manage({ meet: meet ?? '' }),
    enabled: meet !== null,
    staleTime: 0,
  })

/** A stage's sheets, and which of them are signed. */
export const useSheets = (of: Input<'meets', 'sheets'>) =>
  useQuery({
    queryKey: ['meets', of.meet, 'sheets', of.event, of.stage],
    queryFn: () => cloud.meets.sheets(of),
    staleTime: 0,
  })

/** Officers by name, below my places; `wanted` once there is something to look for. */
export const usePeople = (input: Input<'org', 'people'>, wanted: boolean) =>
  useQuery({
    queryKey: ['org', 'people', input.as, input.judges, input.find],
    queryFn: () => cloud.org.people(input),
    enabled: wanted,
  })

/** Exams and contests whose scores may be taken over. */
export const useSittings = (kind: Input<'exam', 'managed'>['kind']) =>
  useQuery({
    queryKey: ['exam', 'managed', kind],
    queryFn: () => cloud.exam.managed({ kind }),
  })

/** What a hall shows; once asked it stays as it is, so that nothing moves under a run. */
export const useHall = (input: Input<'meets', 'hall'>) =>
  useQuery({
    queryKey: ['meets', input.meet, 'hall', input.of, input.rehearsal],
    queryFn: () => cloud.meets.hall(input),
    staleTime: Number.POSITIVE_INFINITY,
  })
