import type { Standard, Standards, Step } from '../standards'

const FULL = 10_000
const STEP_POINTS = 500
const STEPS = 11
/** Ten seconds, in hundredths of a second. */
const EVERY = 1000
const SECOND = 100

/** Full points down to a time; five fewer for each ten seconds more, down to fifty. */
const stepsFrom = (seconds: number): Step[] =>
  Array.from({ length: STEPS }, (_, nth) => ({
    value: seconds * SECOND + nth * EVERY,
    points: FULL - nth * STEP_POINTS,
  }))

const standard = (
  sex: 'm' | 'f',
  [ageFrom, ageUntil]: readonly [number, number],
  seconds: number,
): Standard => ({ sex, ageFrom, ageUntil, post: null, steps: stepsFrom(seconds) })

const YOUNG = [16, 29] as const
const THIRTIES = [30, 39] as const
const FORTIES = [40, 49] as const
const OLDER = [50, 70] as const

/**
 * 体能: a run of 1,000 metres by sex and age (达标标准). A table to begin with; the organiser puts their own in its place.
 */
export const RUN_1000: Standards = {
  measure: 'time',
  most: FULL,
  rows: [
    ...[standard('m', YOUNG, 210), standard('m', THIRTIES, 225)],
    ...[standard('m', FORTIES, 245), standard('m', OLDER, 270)],
    ...[standard('f', YOUNG, 250), standard('f', THIRTIES, 265)],
    ...[standard('f', FORTIES, 285), standard('f', OLDER, 310)],
  ],
}
