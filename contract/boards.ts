import * as v from 'valibot'
import { LEVELS } from '#domain/boards'
import { ask } from './procedure'
import { Count, Id, Moment, OnceKey, written } from './words'

const Place = v.pipe(v.number(), v.integer(), v.minValue(1))

/** A person's row: the place (名次), shared by those who tie. */
export const PersonRow = v.object({
  rank: Place,
  name: v.string(),
  place: v.string(),
  score: Count,
  seconds: v.nullable(Count),
  mine: v.boolean(),
})

/** A unit's row: `value` in hundredths of a point, with what it was made of. */
const UnitRow = v.object({
  rank: Place,
  unit: Id,
  name: v.string(),
  parentName: v.string(),
  value: v.pipe(v.number(), v.integer()),
  sum: Count,
  took: Count,
  size: Count,
  mine: v.boolean(),
})

/** What every view of a board says first. */
const Head = v.object({
  board: Id,
  title: v.string(),
  state: v.picklist(['live', 'frozen', 'revealed']),
  /** As of when the places are true. */
  asOf: Moment,
  now: Moment,
  freezeAt: v.nullable(Moment),
  revealAt: v.nullable(Moment),
  version: Count,
  tieBreak: v.picklist(['time', 'none']),
  scoreMost: Count,
})

const BOARD_NOT_FOUND = { BOARD_NOT_FOUND: { message: '没有这张榜' } } as const
const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const

const Persons = v.object({
  head: Head,
  members: Count,
  top: v.array(PersonRow),
  /** My row with the next better, one who shares my place, and the next worse; null when I have no score here, or left the board. */
  mine: v.nullable(v.object({ rows: v.array(PersonRow), tied: v.boolean() })),
  /** I left the boards among persons. */
  away: v.boolean(),
})

const Units = v.object({
  head: Head,
  level: v.picklist(LEVELS),
  units: Count,
  top: v.array(UnitRow),
  mine: v.nullable(UnitRow),
  /** The whole board's figures the formula works with: officers, the sum of their scores, hundredths of their spread. */
  all: v.object({ size: Count, sum: Count, spread: Count, largest: Count }),
})

/** Boards (榜): persons by their top and one's own neighbourhood, units size-fair. */
export const boards = {
  /** The ten first and my neighbourhood. */
  persons: ask({
    who: 'officer',
    input: v.object({ board: Id }),
    reply: Persons,
    refusals: BOARD_NOT_FOUND,
  }),
  /** Units of one level, and mine. */
  units: ask({
    who: 'officer',
    input: v.object({ board: Id, level: v.picklist(LEVELS) }),
    reply: Units,
    refusals: BOARD_NOT_FOUND,
  }),
  /** Leaves the boards among persons, or comes back; scores still count for the unit. */
  setAway: ask({
    who: 'officer',
    input: v.object({ away: v.boolean() }),
    reply: v.object({ away: v.boolean() }),
    refusals: {},
  }),
  /** The board with what a freeze hides: for its organisers alone. */
  inside: ask({
    who: 'organiser',
    input: v.object({ board: Id }),
    reply: v.object({ head: Head, members: Count, held: Count, rows: v.array(PersonRow) }),
    refusals: { ...BOARD_NOT_FOUND, ...OUT_OF_PLACE },
  }),
  /** What the hall page (滚榜) shows from the bottom up; a rehearsal has rows without names. */
  hall: ask({
    who: 'organiser',
    input: v.object({ board: Id, rehearsal: v.boolean() }),
    reply: v.object({
      head: Head,
      rows: v.array(
        v.object({ ...PersonRow.entries, unitName: v.string(), parentName: v.string() }),
      ),
    }),
    refusals: {
      ...BOARD_NOT_FOUND,
      ...OUT_OF_PLACE,
      STILL_COUNTING: {
        message: '还有成绩没有入榜',
        data: v.object({ open: Count, unfolded: Count }),
      },
    },
  }),
  /** Ends the freeze: everybody sees what the hall saw. */
  reveal: ask({
    who: 'organiser',
    input: v.object({ board: Id }),
    reply: v.object({ head: Head }),
    refusals: {
      ...BOARD_NOT_FOUND,
      ...OUT_OF_PLACE,
      NOT_FROZEN: { message: '这张榜没有封' },
      STILL_COUNTING: {
        message: '还有成绩没有入榜',
        data: v.object({ open: Count, unfolded: Count }),
      },
    },
  }),
  /** Opens a revealed board again (a new version), with a reason that is kept. */
  reopen: ask({
    who: 'organiser',
    input: v.object({ board: Id, key: OnceKey, reason: written(100) }),
    reply: v.object({ head: Head }),
    refusals: {
      ...BOARD_NOT_FOUND,
      ...OUT_OF_PLACE,
      NOT_REVEALED: { message: '这张榜还没有揭晓' },
    },
  }),
}
