import { useMutation, useQuery } from '@tanstack/react-query'
import { cloud, queryClient, Unreachable } from '#cloud'
import type { Input } from '#contract/index'
import { keepDuties, keepDuty, keptDuties, keptDuty } from './kept/duties'
import type { OfStage } from './kept/place'
import type { Duty, OwnSheet } from './sheet/draft'

/** A duty as a page has it: of now, or as it was opened before, without a network. */
export type ShownDuty = Duty & { readonly offline: boolean }

/** What the cloud says; without a network what it said before. */
async function orKept<T extends object>(
  ask: () => Promise<T>,
  kept: () => T | undefined,
): Promise<T & { readonly offline: boolean }> {
  try {
    return { ...(await ask()), offline: false }
  } catch (error) {
    const before = error instanceof Unreachable ? kept() : undefined
    if (!before) throw error
    return { ...before, offline: true }
  }
}

async function askDuties() {
  const duties = await cloud.judging.duties({})
  keepDuties(duties)
  return duties
}

/** How many sheets were put down: an answer that set out before one of them does not know of it. */
let putCount = 0

async function askDuty(of: OfStage): Promise<Duty> {
  const before = putCount
  const duty = await cloud.judging.duty(of)
  if (putCount !== before) return askDuty(of)
  keepDuty(duty)
  return duty
}

const dutyQuery = ({ meet, event, stage }: OfStage) => ['judging', 'duty', meet, event, stage]

/** 评委席: where I judge. */
export const useDuties = () =>
  useQuery({
    queryKey: ['judging', 'duties'],
    queryFn: () => orKept(askDuties, keptDuties),
    retry: false,
  })

/** One event with its order and my own sheets. */
export const useDuty = (of: OfStage) =>
  useQuery({
    queryKey: dutyQuery(of),
    queryFn: () =>
      orKept(
        () => askDuty(of),
        () => keptDuty(of),
      ),
    retry: false,
  })

/** Asks anew for an event, and for where I judge. */
export async function askAgain(of: OfStage): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['judging', 'duties'] }),
    queryClient.invalidateQueries({ queryKey: dutyQuery(of) }),
  ])
}

/** Puts down a sheet the cloud has taken, on the phone and in what pages show. */
export function putDown(of: OfStage, sheet: OwnSheet): void {
  putCount += 1
  const withSheet = <D extends Duty>(duty: D): D => ({
    ...duty,
    sheets: [...duty.sheets.filter(({ entrant }) => entrant !== sheet.entrant), sheet],
  })
  const kept = keptDuty(of)
  if (kept) keepDuty(withSheet(kept))
  queryClient.setQueryData<ShownDuty>(dutyQuery(of), (shown) => shown && withSheet(shown))
  void queryClient.invalidateQueries({ queryKey: ['judging', 'duties'], refetchType: 'none' })
}

const panelQuery = ({ meet, event, stage }: OfStage) => ['judging', 'panel', meet, event, stage]

/** The chief's view of a panel. */
export const usePanel = (of: OfStage) =>
  useQuery({ queryKey: panelQuery(of), queryFn: () => cloud.judging.panel(of) })

export const useUnlock = () =>
  useMutation({
    mutationFn: (input: Input<'judging', 'unlock'>) => cloud.judging.unlock(input),
    onSettled: (_reply, _error, of) => queryClient.invalidateQueries({ queryKey: panelQuery(of) }),
  })
