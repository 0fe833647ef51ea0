import { useMutation, useQuery } from '@tanstack/react-query'
import { cloud, deliver, queryClient, serverDay, Unreachable } from '#cloud'
import type { Input } from '#contract/index'
import type { BeijingMonth } from '#domain/beijing-day'
import { noteDelivery } from './deliveries'
import { keepSet, keepToday, keptToday } from './kept-sets'

/** Today as the cloud has it; without a network, today as it was given this day already. */
async function fetchToday() {
  try {
    const today = await cloud.study.today({})
    keepToday(today)
    return { ...today, offline: false }
  } catch (error) {
    const kept = keptToday()
    if (!(error instanceof Unreachable) || kept?.today !== serverDay()) throw error
    return { ...kept, offline: true }
  }
}

/** 学法: today's set, streak and unit. */
export const useToday = () =>
  useQuery({ queryKey: ['study', 'today'], queryFn: fetchToday, retry: false })

/** What a finished set came to; known at once after its last answer. */
export const useResult = (set: string) =>
  useQuery({ queryKey: ['study', 'result', set], queryFn: () => cloud.study.result({ set }) })

export const useMistakes = () =>
  useQuery({ queryKey: ['study', 'mistakes'], queryFn: () => cloud.study.mistakes({}) })

export const useCalendar = (month: BeijingMonth | undefined) =>
  useQuery({
    queryKey: ['study', 'calendar', month ?? 'now'],
    queryFn: () => cloud.study.calendar(month ? { month } : {}),
    placeholderData: (before) => before,
  })

/** Keeps the answer on the phone, tries to hand it over, and writes down what the cloud said. */
export async function giveAnswer(input: Input<'study', 'answer'>) {
  const delivery = await deliver('study.answer', input)
  noteDelivery(input, delivery)
  return delivery
}

const refresh = () => queryClient.invalidateQueries({ queryKey: ['study'] })

export const usePractise = () =>
  useMutation({
    mutationFn: (input: Input<'study', 'practise'>) => cloud.study.practise(input),
    onSuccess: keepSet,
  })

export const useMakeUp = () =>
  useMutation({
    mutationFn: (input: Input<'study', 'makeUp'>) => cloud.study.makeUp(input),
    onSuccess: keepSet,
  })

export const useDeclareLeave = () =>
  useMutation({
    mutationFn: (input: Input<'study', 'declareLeave'>) => cloud.study.declareLeave(input),
    onSuccess: refresh,
  })

export const useWithdrawLeave = () =>
  useMutation({
    mutationFn: (input: Input<'study', 'withdrawLeave'>) => cloud.study.withdrawLeave(input),
    onSuccess: refresh,
  })
