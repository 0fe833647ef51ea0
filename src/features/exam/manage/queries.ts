import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { cloud } from '#cloud'
import type { Blueprint, Kind } from './form/form'
import { isFilledIn } from './form/paper-sum'
import { sentBlueprint } from './form/sent'

/** An organiser's figures of a running sitting are asked for at most so often. */
const PROGRESS_MS = 30_000

/** Who I am, as a question. */
export const me = { queryKey: ['org', 'me'], queryFn: () => cloud.org.me({}) }

/** Under which a sitting is kept. */
export const managedKey = (sitting: string) => ['exam', 'manage', sitting]

/** The sittings I answer for, newest first. */
export const useSittings = (kind: Kind) =>
  useQuery({
    queryKey: ['exam', 'managed', kind],
    queryFn: () => cloud.exam.managed({ kind }),
    staleTime: 0,
  })

/** One sitting as its organiser sees it; null asks for nothing. */
export const useManaged = (sitting: string | null) =>
  useQuery({
    queryKey: managedKey(sitting ?? ''),
    queryFn: () => cloud.exam.manage({ sitting: sitting ?? '' }),
    enabled: sitting !== null,
    staleTime: 0,
  })

/** How many questions the bank has for each line of a blueprint. */
export const useCount = (blueprint: Blueprint) =>
  useQuery({
    queryKey: ['exam', 'count', blueprint],
    queryFn: () => cloud.exam.count({ blueprint: sentBlueprint(blueprint) }),
    placeholderData: keepPreviousData,
    enabled: blueprint.parts.length + blueprint.fixed.length > 0 && isFilledIn(blueprint),
  })

/** Who is where; while the page is `watched`, again every half minute. */
export const useProgress = (sitting: string, watched: boolean) =>
  useQuery({
    queryKey: ['exam', 'progress', sitting],
    queryFn: () => cloud.exam.progress({ sitting }),
    staleTime: PROGRESS_MS,
    refetchInterval: watched ? PROGRESS_MS : false,
  })

/** What was corrected; while one is still being worked through, again from time to time. */
export const useRegrades = (sitting: string) =>
  useQuery({
    queryKey: ['exam', 'regrades', sitting],
    queryFn: () => cloud.exam.regrades({ sitting }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.regrades.some((one) => one.state !== 'done') ? PROGRESS_MS : false,
  })

export const useAnalysis = (sitting: string) =>
  useQuery({
    queryKey: ['exam', 'analysis', sitting],
    queryFn: () => cloud.exam.analysis({ sitting }),
  })

export const useSeasons = (wanted: boolean) =>
  useQuery({
    queryKey: ['contest', 'seasons'],
    queryFn: () => cloud.contest.seasons({}),
    enabled: wanted,
  })

/** A board with what a freeze hides; exams have none. */
export const useInside = (board: string | null) =>
  useQuery({
    queryKey: ['boards', 'inside', board],
    queryFn: () => cloud.boards.inside({ board: board ?? '' }),
    enabled: board !== null,
    staleTime: PROGRESS_MS,
  })

/** One level of the tree of units below my place. */
export const useUnits = (unit: string) =>
  useQuery({
    queryKey: ['org', 'units', unit],
    queryFn: () => cloud.org.units(unit === '' ? {} : { unit }),
    placeholderData: keepPreviousData,
  })

export const useLaws = () =>
  useQuery({ queryKey: ['study', 'laws'], queryFn: () => cloud.study.laws({}) })

/** Who I am, and where I may hold sittings. */
export const useMe = () => useQuery(me)
