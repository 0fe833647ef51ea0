import type { BeijingDay } from '../beijing-day'

const SHAPE = /^20\d{2}-(q[1-4]|m(0[1-9]|1[0-2]))$/

/** A period (周期) of the flag: `2026-q3` is the third quarter of 2026, `2026-m09` is September. */
export type Period = string

/** Whether a text is a period. */
export const isPeriod = (text: string): boolean => SHAPE.test(text)

/**
 * running: 进行中; closing: the snapshot is being taken; checking: 核对, for the province alone; notice: 公示;
 * awarded: 已授旗.
 */
export const PERIOD_STATES = ['running', 'closing', 'checking', 'notice', 'awarded'] as const
export type PeriodState = (typeof PERIOD_STATES)[number]

/** The days a period runs: from the first to the last, both included. */
export interface PeriodDays {
  readonly from: BeijingDay
  readonly until: BeijingDay
}

/** Whether everybody may see a closed period's scores: not before its public notice (公示). */
export const isPublic = (state: PeriodState): boolean => state === 'notice' || state === 'awarded'
