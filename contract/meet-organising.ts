import * as v from 'valibot'
import { MEET_FLAWS } from '#domain/meets'
import { CHANGED, MANAGE, ManagedMeet, OF_EVENT, Of, OUT_OF_PLACE } from './meet-managed'
import { MEET_NOT_FOUND, MeetState, MeetTermsShown } from './meet-shown'
import { ask } from './procedure'
import { Count, Id, Nothing, OnceKey, written } from './words'

const MemberInput = v.object({
  officer: Id,
  sex: v.picklist(['m', 'f']),
  age: v.pipe(Count, v.minValue(16), v.maxValue(70)),
})

/** What organisers do with a meet until it is judged (办比武): its terms, entrants, panels and lots. */
export const meetOrganising = {
  managed: ask({
    who: 'organiser',
    input: Nothing,
    reply: v.object({
      meets: v.array(
        v.object({
          meet: Id,
          title: v.string(),
          state: MeetState,
          from: v.string(),
          version: Count,
        }),
      ),
      places: v.array(v.object({ unit: Id, name: v.string() })),
    }),
    refusals: {},
  }),
  manage: ask({
    who: 'organiser',
    input: v.object({ meet: Id }),
    reply: ManagedMeet,
    refusals: MANAGE,
  }),
  /** Keeps a draft: a new one under the phone's key, or the next version. */
  keep: ask({
    who: 'organiser',
    input: v.object({
      meet: v.nullable(Id),
      key: OnceKey,
      from: Count,
      place: Id,
      terms: MeetTermsShown,
    }),
    reply: ManagedMeet,
    refusals: { ...MANAGE, ...CHANGED, FIXED: { message: '已经发布，方案不能再改' } },
  }),
  /** Publishes the meet: what is declared is fixed from now on. */
  publish: ask({
    who: 'organiser',
    input: v.object({ meet: Id, from: Count }),
    reply: ManagedMeet,
    refusals: {
      ...MANAGE,
      ...CHANGED,
      FIXED: { message: '已经发布' },
      FLAWED: {
        message: '还有几处要改',
        data: v.object({
          flaws: v.array(v.object({ event: v.nullable(Id), flaw: v.picklist(MEET_FLAWS) })),
        }),
      },
    },
  }),
  /** Enters a team or single officer (报名): a unit's liaison, or the organiser. */
  enter: ask({
    who: 'officer',
    input: v.object({
      key: OnceKey,
      meet: Id,
      unit: Id,
      region: Id,
      kind: v.picklist(['team', 'single']),
      name: written(20),
      events: v.pipe(v.array(Id), v.minLength(1), v.maxLength(20)),
      members: v.pipe(v.array(MemberInput), v.minLength(1), v.maxLength(30)),
    }),
    reply: v.object({ entrant: Id }),
    refusals: {
      ...MEET_NOT_FOUND,
      ...OUT_OF_PLACE,
      NOT_ALLOWED: { message: '没有这项权限' },
      NOT_OPEN: { message: '现在不能报名' },
      NOT_OF_UNIT: { message: '队员要是这个单位的在册人员' },
      WRONG_ENTRY: { message: '项目和参赛方式对不上' },
      ALREADY_DRAWN: { message: '已经抽签，不能再报' },
      TWICE: { message: '有人已经报过同一个项目' },
    },
  }),
  /** Puts somebody else into a team (换人) before its event is judged, with a reason. */
  substitute: ask({
    who: 'organiser',
    input: v.object({
      key: OnceKey,
      meet: Id,
      entrant: Id,
      out: Id,
      into: MemberInput,
      reason: written(100),
    }),
    reply: ManagedMeet,
    refusals: {
      ...MANAGE,
      ENTRANT_NOT_FOUND: { message: '没有这支队、这位选手' },
      NOT_OF_UNIT: { message: '队员要是这个单位的在册人员' },
      ALREADY_JUDGED: { message: '已经开始评分，不能换人' },
      TWICE: { message: '这个人已经在队里' },
    },
  }),
  /** Withdraws an entrant (退赛) with a reason; sheets that exist stay on record and count no more. */
  withdraw: ask({
    who: 'organiser',
    input: v.object({ meet: Id, entrant: Id, reason: written(100) }),
    reply: ManagedMeet,
    refusals: {
      ...MANAGE,
      ENTRANT_NOT_FOUND: { message: '没有这支队、这位选手' },
      RESULTS_OUT: { message: '成绩已经公布，不能退赛' },
    },
  }),
  /** Sets the panels of an event and stage; one chief each. Nobody who competes judges. */
  panel: ask({
    who: 'organiser',
    input: v.object({
      ...Of.entries,
      panels: v.pipe(
        v.array(
          v.object({
            id: Id,
            region: v.nullable(Id),
            judges: v.pipe(v.array(Id), v.minLength(1), v.maxLength(15)),
            chief: Id,
          }),
        ),
        v.minLength(1),
        v.maxLength(20),
      ),
    }),
    reply: ManagedMeet,
    refusals: {
      ...OF_EVENT,
      NOT_A_JUDGE: { message: '有人没有评委权限', data: v.object({ officers: v.array(Id) }) },
      COMPETES: { message: '参赛的人不能当评委', data: v.object({ officers: v.array(Id) }) },
      CHIEF_MISSING: { message: '裁判长要在评委里' },
      REGIONS: { message: '每个赛区要有且只有一组评委' },
      ALREADY_JUDGED: { message: '已经开始评分，不能换评委' },
    },
  }),
  /** Draws the running order (抽签) of an event and stage from an announced seed; again changes nothing. */
  draw: ask({
    who: 'organiser',
    input: v.object({ ...Of.entries, seed: written(40) }),
    reply: ManagedMeet,
    refusals: {
      ...OF_EVENT,
      NOT_OPEN: { message: '方案还没有发布' },
      NO_ENTRANTS: { message: '还没有人报这个项目' },
      NOT_ADVANCED: { message: '预赛成绩还没有定' },
      OTHER_SEED: { message: '已经用别的种子抽过' },
    },
  }),
}
