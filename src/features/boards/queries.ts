import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Reply } from '#contract/index'
import type { Level } from '#domain/boards'

/** What every view of a board says first. */
export type Head = Reply<'boards', 'persons'>['head']

/** House law 6: no board is asked for more often. */
const REFRESH_MS = 60_000

interface Asked {
  readonly state: { readonly data: { readonly head: Head } | undefined }
}

/** A frozen board does not change; one just revealed does, until what was kept back is folded in. */
function moves({ state, asOf, freezeAt }: Head): boolean {
  if (state === 'revealed') return freezeAt !== null && asOf <= freezeAt
  return state === 'live'
}

/** While it is looked at and may change. */
const every = (watched: boolean) => (query: Asked) => {
  const head = query.state.data?.head
  return watched && head !== undefined && moves(head) ? REFRESH_MS : false
}

/** The first ten and my neighbourhood, while `watched`. */
export const usePersons = (board: string, watched: boolean) =>
  useQuery({
    queryKey: ['boards', board, 'persons'],
    queryFn: () => cloud.boards.persons({ board }),
    enabled: watched,
    refetchInterval: every(watched),
  })

/** Units of one level, while `watched`. */
export const useUnits = (board: string, level: Level, watched: boolean) =>
  useQuery({
    queryKey: ['boards', board, 'units', level],
    queryFn: () => cloud.boards.units({ board, level }),
    enabled: watched,
    refetchInterval: every(watched),
  })

/** Leaves the boards among persons, or comes back. */
export function useSetAway() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (away: boolean) => cloud.boards.setAway({ away }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['boards'] }),
  })
}

/** The rows of a hall; once asked they stay as they are, so that nothing moves under a run. */
export const useHall = (board: string, rehearsal: boolean) =>
  useQuery({
    queryKey: ['boards', board, 'hall', rehearsal],
    queryFn: () => cloud.boards.hall({ board, rehearsal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Ends the freeze: everybody sees what the hall saw. */
export function useReveal(board: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => cloud.boards.reveal({ board }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['boards', board, 'persons'] }),
  })
}
