import * as v from 'valibot'
import { GradeName, KindName, NOT_FOUND, Year } from './dossier-shown'
import { UnitWords } from './flag-shown'
import { ask } from './procedure'
import { Count, Day, Id, Moment, written } from './words'

const LOCKED = { LISTS_LOCKED: { message: '目录已经锁定，准备抽取' } } as const
const Numbers = v.object({ numbers: v.array(v.string()) })

/** What is told of a file (案卷): its number and cause, never a party's name. */
const Listed = v.object({
  number: v.pipe(v.string(), v.maxLength(80), v.trim(), v.minLength(2), v.maxLength(40)),
  kind: KindName,
  cause: written(40),
  closed: Day,
})

/** An agency's year: its list, its draw and how far the review is. */
const AgencyYear = v.object({
  ...UnitWords.entries,
  kind: v.picklist(['province', 'city', 'county']),
  /** 0 files: 不适用. */
  listed: Count,
  drawn: Count,
  reviewed: Count,
  good: Count,
  openFindings: Count,
  mine: v.boolean(),
  mayList: v.boolean(),
})

/** Lists, their lock and the draw (报目录、锁定、抽取). */
export const dossierLists = {
  /** A year: how far it is, with which seed it was drawn, and all agencies with their counts. */
  year: ask({
    who: 'officer',
    input: v.object({ year: Year }),
    reply: v.object({
      year: Year,
      state: v.picklist(['listing', 'locking', 'locked', 'drawing', 'drawn']),
      percent: Count,
      /** Of all lists as they were locked. */
      fingerprint: v.nullable(v.string()),
      /** Where the seed comes from, said when lists are locked: a number nobody knows yet. */
      seedFrom: v.nullable(v.string()),
      /** Announced before the draw, so that anybody who has a list can repeat it. */
      seed: v.nullable(v.string()),
      seedAt: v.nullable(Moment),
      agencies: v.array(AgencyYear),
      mayDraw: v.boolean(),
      toReview: Count,
    }),
    refusals: {},
  }),
  /** Lists files of an agency (报送目录), up to 200 at once; again changes nothing. */
  list: ask({
    who: 'liaison',
    input: v.object({
      year: Year,
      unit: Id,
      files: v.pipe(v.array(Listed), v.minLength(1), v.maxLength(200)),
    }),
    reply: v.object({ added: Count, same: Count, listed: Count }),
    refusals: {
      ...LOCKED,
      OUT_OF_PLACE: { message: '不在你负责的单位' },
      NO_AGENCY: { message: '案卷由省、市、县的执法队报' },
      DIFFERENT: { message: '有案卷和已报的不一致', data: Numbers },
      NOT_THIS_YEAR: { message: '有案卷不是这一年结案的', data: Numbers },
      NAMES_SOMEBODY: { message: '有案卷写到了车牌、电话、地址这类信息', data: Numbers },
    },
  }),
  /** Takes a file off the list again, while lists are open. */
  unlist: ask({
    who: 'liaison',
    input: v.object({ dossier: Id }),
    reply: v.object({ listed: Count }),
    refusals: { ...NOT_FOUND, ...LOCKED },
  }),
  /** An agency's files of a year: all for those who list them, the drawn ones in the order of the lot for its officers and reviewers. */
  files: ask({
    who: 'officer',
    input: v.object({
      year: Year,
      unit: Id,
      part: v.picklist(['drawn', 'listed']),
      after: v.nullable(Id),
    }),
    reply: v.object({
      ...UnitWords.entries,
      listed: Count,
      drawn: Count,
      /** What the asker sees of this agency. */
      sight: v.picklist(['listed', 'drawn', 'counts']),
      files: v.array(
        v.object({
          dossier: Id,
          number: v.string(),
          kind: KindName,
          cause: v.string(),
          closed: Day,
          /** Its place in the lot, from 1; null when it was not drawn. */
          lot: v.nullable(Count),
          grade: v.nullable(GradeName),
        }),
      ),
      next: v.nullable(Id),
    }),
    refusals: { UNIT_NOT_FOUND: { message: '没有这个单位' } },
  }),
  /** Locks all lists of a year and says where the seed will come from; asked again it goes on until none is left. */
  lock: ask({
    who: 'provincialAdmin',
    input: v.object({ year: Year, seedFrom: written(60) }),
    reply: v.object({ fingerprint: v.nullable(v.string()), listed: Count, left: Count }),
    refusals: {
      NOTHING_LISTED: { message: '还没有单位报目录' },
      ALREADY_LOCKED: { message: '已经锁定，种子的来源不能再改' },
      ALREADY_DRAWN: { message: '这一年已经抽过' },
    },
  }),
  /** Announces the seed and draws with it (抽取); asked again it goes on until none is left. */
  draw: ask({
    who: 'provincialAdmin',
    input: v.object({ year: Year, seed: written(40) }),
    reply: v.object({ drawn: Count, left: Count }),
    refusals: {
      NOT_LOCKED: { message: '先锁定目录再抽取' },
      OTHER_SEED: { message: '已经用别的种子抽过' },
    },
  }),
}
