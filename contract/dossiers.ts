import * as v from 'valibot'
import { DOSSIER_KINDS, GRADES } from '#domain/dossiers'
import { UnitWords } from './flag-shown'
import { ask } from './procedure'
import { MarksInput, NOT_COMPLETE, RubricShown } from './rubric'
import { Count, Day, Id, Moment, OnceKey, written } from './words'

const NOT_FOUND = { DOSSIER_NOT_FOUND: { message: '没有这卷案卷' } } as const
const OUT_OF_PLACE = { OUT_OF_PLACE: { message: '不在你负责的单位' } } as const
const Year = v.pipe(v.number(), v.integer(), v.minValue(2020), v.maxValue(2099))

/** What is told of a file (案卷): its number and cause, never a party's name. */
const Listed = v.object({
  number: v.pipe(v.string(), v.maxLength(80), v.trim(), v.minLength(2), v.maxLength(40)),
  kind: v.picklist(DOSSIER_KINDS),
  cause: written(40),
  closed: Day,
})

/** An agency's year: its list, its draw and how far the review is. */
const AgencyYear = v.object({
  ...UnitWords.entries,
  listed: Count,
  /** 0 files: 不适用. */
  drawn: Count,
  reviewed: Count,
  good: Count,
  openFindings: Count,
})

/** A finding (评查意见) with the agency's answer. */
const Finding = v.object({
  id: Id,
  text: v.string(),
  answerBy: Day,
  answer: v.nullable(v.object({ text: v.string(), by: v.string(), at: Moment })),
  accepted: v.nullable(v.boolean()),
})

export const DossierShown = v.object({
  dossier: Id,
  year: Year,
  ...UnitWords.entries,
  number: v.string(),
  kind: v.picklist(DOSSIER_KINDS),
  cause: v.string(),
  closed: Day,
  rubric: RubricShown,
  /** Null until the review is signed. */
  result: v.nullable(
    v.object({
      marks: MarksInput,
      total: Count,
      most: Count,
      grade: v.picklist(GRADES),
      reviewer: v.string(),
      at: Moment,
    }),
  ),
  findings: v.array(Finding),
  mayReview: v.boolean(),
  mayAnswer: v.boolean(),
  mayAccept: v.boolean(),
})

/** Case-file review (案卷评查): each agency lists its files, at least 10 % are drawn by lot, others review them. */
export const dossiers = {
  /** A year of my places: what is listed, whether it was drawn, with which seed. */
  year: ask({
    who: 'officer',
    input: v.object({ year: Year }),
    reply: v.object({
      year: Year,
      state: v.picklist(['listing', 'locked', 'drawn']),
      percent: Count,
      /** Announced before the draw, so that anybody can repeat it. */
      seed: v.nullable(v.string()),
      drawnAt: v.nullable(Moment),
      agencies: v.array(AgencyYear),
      /** Where I may list files. */
      mayList: v.array(UnitWords),
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
      ...OUT_OF_PLACE,
      LISTS_LOCKED: { message: '目录已经锁定，准备抽取' },
      DIFFERENT: {
        message: '有案卷和已报的不一致',
        data: v.object({ numbers: v.array(v.string()) }),
      },
      NOT_THIS_YEAR: {
        message: '有案卷不是这一年结案的',
        data: v.object({ numbers: v.array(v.string()) }),
      },
    },
  }),
  /** Takes a file off the list again, while lists are open. */
  unlist: ask({
    who: 'liaison',
    input: v.object({ dossier: Id }),
    reply: v.object({ listed: Count }),
    refusals: { ...NOT_FOUND, LISTS_LOCKED: { message: '目录已经锁定，准备抽取' } },
  }),
  /** An agency's files of a year: all for those who list them, the drawn ones for everybody. */
  files: ask({
    who: 'officer',
    input: v.object({ year: Year, unit: Id, after: v.nullable(Id) }),
    reply: v.object({
      ...UnitWords.entries,
      listed: Count,
      files: v.array(
        v.object({
          dossier: Id,
          number: v.string(),
          kind: v.picklist(DOSSIER_KINDS),
          cause: v.string(),
          closed: Day,
          drawn: v.boolean(),
          /** The order in which the lot drew it; null when it was not drawn. */
          lot: v.nullable(Count),
          grade: v.nullable(v.picklist(GRADES)),
        }),
      ),
      next: v.nullable(Id),
    }),
    refusals: { UNIT_NOT_FOUND: { message: '没有这个单位' } },
  }),
  /** Locks all lists of a year, then the seed is announced: nobody chooses it knowing what it draws. */
  lock: ask({
    who: 'provincialAdmin',
    input: v.object({ year: Year }),
    reply: v.object({ fingerprint: v.string(), listed: Count }),
    refusals: { ALREADY_DRAWN: { message: '这一年已经抽过' } },
  }),
  /** Draws (抽取) with the announced seed; again changes nothing. */
  draw: ask({
    who: 'provincialAdmin',
    input: v.object({ year: Year, seed: written(40) }),
    reply: v.object({ drawn: Count }),
    refusals: {
      NOT_LOCKED: { message: '先锁定目录再抽取' },
      OTHER_SEED: { message: '已经用别的种子抽过' },
    },
  }),
  /** Drawn files I may review, never of my own unit, the oldest first. */
  toReview: ask({
    who: 'legalReviewer',
    input: v.object({ year: Year }),
    reply: v.object({
      files: v.array(
        v.object({
          dossier: Id,
          ...UnitWords.entries,
          number: v.string(),
          kind: v.picklist(DOSSIER_KINDS),
          /** Somebody took it; only they go on with it. */
          takenByMe: v.boolean(),
        }),
      ),
    }),
    refusals: {},
  }),
  read: ask({
    who: 'officer',
    input: v.object({ dossier: Id }),
    reply: DossierShown,
    refusals: NOT_FOUND,
  }),
  /** Takes a file to review (领取), so that no two do. */
  take: ask({
    who: 'legalReviewer',
    input: v.object({ dossier: Id }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      OWN_UNIT: { message: '本单位的案卷要回避' },
      ALREADY_TAKEN: { message: '已经有人在评查' },
      NOT_DRAWN: { message: '这一卷没有抽中' },
    },
  }),
  /** Signs the review (签名提交): marks and findings; locked from then on. */
  review: ask({
    who: 'legalReviewer',
    input: v.object({
      dossier: Id,
      marks: MarksInput,
      findings: v.pipe(v.array(v.object({ id: OnceKey, text: written(200) })), v.maxLength(20)),
    }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      ...NOT_COMPLETE,
      OWN_UNIT: { message: '本单位的案卷要回避' },
      NOT_TAKEN: { message: '先领取这一卷' },
      ALREADY_REVIEWED: { message: '这一卷已经签名提交' },
      FINDING_NEEDED: { message: '扣了分，要写明评查意见' },
    },
  }),
  /** The agency's answer to a finding (整改答复). */
  answer: ask({
    who: 'liaison',
    input: v.object({ dossier: Id, finding: Id, text: written(300) }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      FINDING_NOT_FOUND: { message: '没有这条意见' },
      ALREADY_ANSWERED: { message: '这条意见已经答复' },
    },
  }),
  /** The reviewer accepts an answer, or asks for a better one. */
  accept: ask({
    who: 'legalReviewer',
    input: v.object({ dossier: Id, finding: Id, accepted: v.boolean() }),
    reply: DossierShown,
    refusals: {
      ...NOT_FOUND,
      FINDING_NOT_FOUND: { message: '没有这条意见' },
      NOT_ANSWERED: { message: '这条意见还没有答复' },
      NOT_YOURS: { message: '只有评查的人能确认' },
    },
  }),
}
