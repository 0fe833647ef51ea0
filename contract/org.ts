import * as v from 'valibot'
import { ask } from './procedure'
import { Count, DomainName, Id, Moment, Nothing, RoleName, written } from './words'

const GrantShown = v.object({ role: RoleName, unit: Id, unitName: v.string() })

const Me = v.object({
  id: Id,
  name: v.string(),
  unitName: v.string(),
  parentName: v.string(),
  /** The last four of the 执法证号, or null. */
  certificateTail: v.nullable(v.string()),
  domain: DomainName,
  grants: v.array(GrantShown),
  boundAt: v.nullable(Moment),
})

/** A roster line as a liaison sees it: whether bound, never whether studied. */
const RosterLine = v.object({
  id: Id,
  name: v.string(),
  post: v.string(),
  unitName: v.string(),
  certificateTail: v.nullable(v.string()),
  bound: v.boolean(),
})

const UnitLine = v.object({ id: Id, name: v.string() })

const OfficerShown = v.object({
  id: Id,
  name: v.string(),
  post: v.string(),
  domain: DomainName,
  unitName: v.string(),
  parentName: v.string(),
  branchName: v.nullable(v.string()),
  certificateTail: v.nullable(v.string()),
  boundAt: v.nullable(Moment),
  grants: v.array(GrantShown),
  /** What the asker may do here. */
  may: v.object({ release: v.boolean(), grant: v.boolean() }),
})

const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const
const OFFICER_NOT_FOUND = { OFFICER_NOT_FOUND: { message: '名册里没有这个人' } } as const

const GrantInput = v.object({ officer: Id, role: RoleName, unit: Id, reason: written(100) })

/** Units, branches, people and rights (单位·支部·人员·权限). */
export const org = {
  /** Who I am. */
  me: ask({ who: 'officer', input: Nothing, reply: Me, refusals: {} }),
  /** Binds the asking WeChat identity to a roster entry: name + 执法证号 (or 工号) + the unit's invitation code. */
  bindEntry: ask({
    who: 'anyone',
    input: v.object({ name: written(30), number: written(30), code: written(20) }),
    reply: Me,
    refusals: {
      NOT_ON_ROSTER: { message: '和名册对不上', data: v.object({ attemptsLeft: Count }) },
      TOO_MANY_ATTEMPTS: { message: '核对次数过多', data: v.object({ retryAt: Moment }) },
      ENTRY_TAKEN: { message: '这个人已绑定别的微信' },
      ALREADY_BOUND: { message: '这个微信已绑定另一个人' },
    },
  }),
  /** The roster below a unit the liaison answers for. */
  roster: ask({
    who: 'liaison',
    input: v.object({
      unit: v.optional(Id),
      find: v.optional(v.pipe(v.string(), v.maxLength(30), v.trim())),
      after: v.optional(Id),
    }),
    reply: v.object({
      unit: v.object({ id: Id, name: v.string(), invitation: v.string(), parent: v.nullable(Id) }),
      units: v.array(UnitLine),
      officers: v.array(RosterLine),
      next: v.nullable(Id),
    }),
    refusals: { ...OUT_OF_PLACE },
  }),
  /** The tree of units below a place an organiser answers for, one level at a time: who a sitting is for. */
  units: ask({
    who: 'organiser',
    input: v.object({ unit: v.optional(Id) }),
    reply: v.object({
      unit: v.object({ id: Id, name: v.string(), parent: v.nullable(Id) }),
      units: v.array(UnitLine),
    }),
    refusals: { ...OUT_OF_PLACE },
  }),
  /**
   * Officers below my places by name (选人): whom a liaison enters for a meet, whom an organiser substitutes or sets as
   * a judge. Without a name nobody is listed but the judges.
   */
  people: ask({
    who: 'officer',
    input: v.object({
      as: v.picklist(['liaison', 'organiser']),
      find: v.pipe(v.string(), v.maxLength(30), v.trim()),
      judges: v.boolean(),
    }),
    reply: v.object({
      people: v.array(
        v.object({
          id: Id,
          name: v.string(),
          post: v.string(),
          unit: Id,
          unitName: v.string(),
          parentName: v.string(),
        }),
      ),
      /** There are others: a longer name finds them. */
      more: v.boolean(),
    }),
    refusals: { ...OUT_OF_PLACE },
  }),
  officer: ask({
    who: 'liaison',
    input: v.object({ officer: Id }),
    reply: OfficerShown,
    refusals: { ...OUT_OF_PLACE, ...OFFICER_NOT_FOUND },
  }),
  /** Frees an entry after a change of phone (换手机); kept in the audit log. */
  release: ask({
    who: 'liaison',
    input: v.object({ officer: Id, reason: written(100) }),
    reply: v.object({ officer: Id }),
    refusals: {
      ...OUT_OF_PLACE,
      ...OFFICER_NOT_FOUND,
      NOT_BOUND_YET: { message: '这个人还没有绑定' },
    },
  }),
  /** A new invitation code; the old one ends at once. */
  renewInvitation: ask({
    who: 'liaison',
    input: v.object({ unit: Id }),
    reply: v.object({ unit: Id, invitation: v.string() }),
    refusals: { ...OUT_OF_PLACE },
  }),
  grant: ask({
    who: 'provincialAdmin',
    input: GrantInput,
    reply: v.object({ officer: Id, grants: v.array(GrantShown) }),
    refusals: {
      ...OUT_OF_PLACE,
      ...OFFICER_NOT_FOUND,
      UNIT_NOT_FOUND: { message: '没有这个单位' },
      ROLE_NOT_FOR_UNIT: { message: '省级管理只能授在省级' },
    },
  }),
  revoke: ask({
    who: 'provincialAdmin',
    input: GrantInput,
    reply: v.object({ officer: Id, grants: v.array(GrantShown) }),
    refusals: {
      ...OUT_OF_PLACE,
      ...OFFICER_NOT_FOUND,
      GRANT_NOT_FOUND: { message: '没有这项授权' },
      LAST_ADMIN: { message: '至少要留一位省级管理' },
    },
  }),
  /** What was done with bindings and rights below the asker's places, newest first. */
  audit: ask({
    who: 'liaison',
    input: v.object({ before: v.optional(Moment) }),
    reply: v.object({
      entries: v.array(
        v.object({
          id: Id,
          at: Moment,
          by: v.string(),
          act: v.picklist([
            'bind',
            'release',
            'grant',
            'revoke',
            'renewInvitation',
            'openAwardYear',
            'confirmAward',
            'refuseAward',
            'revokeAward',
            'unlockSheet',
            'lockDossiers',
            'drawDossiers',
            'reviewDossier',
            'openPeriod',
            'closePeriod',
            'vetoUnit',
            'liftVeto',
            'publishNotice',
            'answerObjection',
            'recomputeFlags',
            'awardFlags',
            'handOverFlag',
            'revokeRecord',
            'importRoster',
            'runMeet',
          ]),
          on: v.string(),
          role: v.nullable(RoleName),
          unitName: v.string(),
          reason: v.nullable(v.string()),
        }),
      ),
      next: v.nullable(Moment),
    }),
    refusals: {},
  }),
}
