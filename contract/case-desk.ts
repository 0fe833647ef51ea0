import * as v from 'valibot'
import { QUESTION_TYPES } from '#domain/bank'
import { CASE_FLAWS, CASE_STATES } from '#domain/cases'
import { STATES } from '#domain/media'
import { WHY_NOT } from '#domain/review'
import { CaseShown } from './case-shown'
import { ask } from './procedure'
import { Count, DomainName, Id, Moment, Nothing, OnceKey, written } from './words'

/** Free text of a draft: anything up to so many characters, also none yet. */
const typed = (most: number) => v.pipe(v.string(), v.maxLength(most))
const some = <T extends v.GenericSchema>(of: T, most: number) =>
  v.pipe(v.array(of), v.maxLength(most))

const Citation = v.object({ law: Id, version: typed(20), article: typed(10) })
const Option = v.object({ text: typed(80), right: v.boolean(), note: v.optional(typed(120)) })

/** All of a case that people write, complete or not. */
export const CaseTextInput = v.object({
  title: typed(40),
  domain: DomainName,
  lead: typed(80),
  facts: typed(3000),
  evidence: some(typed(200), 12),
  dispute: typed(1000),
  decision: typed(1500),
  lesson: typed(1500),
  basis: some(v.object({ citation: Citation, says: typed(300) }), 10),
  procedure: some(
    v.object({ what: typed(40), when: typed(20), citation: v.nullable(Citation) }),
    12,
  ),
  questions: some(
    v.object({
      id: Id,
      at: v.nullable(Count),
      type: v.picklist(QUESTION_TYPES),
      stem: typed(200),
      options: some(Option, 6),
      takeaway: typed(40),
      reason: typed(300),
      citation: Citation,
    }),
    5,
  ),
})

/** Whom the case is about (当事人); every mention is masked. */
const Party = v.object({
  name: typed(40),
  kind: v.picklist(['person', 'company']),
  /** What else it is called (简称). */
  alsoCalled: some(typed(40), 5),
})

/** What the editor decided about one finding (脱敏): other words in its place (none: the suggested ones), or why it may stay. */
const Masking = v.object({
  finding: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  how: v.picklist(['mask', 'explain']),
  text: typed(200),
})

/** What a draft holds beside its text. */
const DraftInput = v.object({
  text: CaseTextInput,
  parties: some(Party, 30),
  maskings: some(Masking, 300),
  video: v.nullable(Id),
  captions: some(v.object({ from: v.number(), until: v.number(), text: typed(80) }), 200),
  pictures: some(v.object({ media: Id, shows: typed(80) }), 9),
})

const State = v.picklist(CASE_STATES)
const Reach = v.picklist(['city', 'province'])

/** A case as its authors and reviewers list it. */
const DeskCard = v.object({
  case: Id,
  title: v.string(),
  domain: DomainName,
  unitName: v.string(),
  state: State,
  version: Count,
  at: Moment,
})

const Comment = v.object({
  id: Id,
  by: v.string(),
  at: Moment,
  version: Count,
  /** The field it is about, and the words it hangs on. */
  field: v.string(),
  quote: v.string(),
  text: v.string(),
})
const Decided = v.object({
  step: v.picklist(['unitReview', 'lawReview']),
  version: Count,
  by: v.string(),
  verdict: v.picklist(['pass', 'return']),
  note: v.string(),
  at: Moment,
})

const NOT_FOUND = { CASE_NOT_FOUND: { message: '没有这个案例，或已撤下' } } as const
const NOT_YOURS = { NOT_ALLOWED: { message: '没有这项权限' } } as const
const CHANGED = {
  CHANGED_MEANWHILE: { message: '有人先改过了', data: v.object({ seq: Count, by: v.string() }) },
} as const

const DraftShown = v.object({
  case: Id,
  seq: Count,
  state: State,
  version: Count,
  ...DraftInput.entries,
  /** How far video and pictures are; those that are gone are not among them. */
  media: v.array(
    v.object({
      media: Id,
      state: v.picklist(STATES),
      seconds: v.nullable(v.number()),
      /** An address that works for an hour. */
      url: v.nullable(v.string()),
    }),
  ),
  comments: v.array(Comment),
  decisions: v.array(Decided),
  updatedAt: Moment,
})

/** Writing (写案例): for branch editors (支部编辑). */
export const editingCalls = {
  /** Cases of my places that are being written or were published, the latest first. */
  mine: ask({
    who: 'branchEditor',
    input: v.object({ after: v.nullable(Moment) }),
    reply: v.object({
      cases: v.array(DeskCard),
      next: v.nullable(Moment),
      /** What my branch's cases came to this quarter (支部得分), the most there is, and each case it comes from. */
      points: v.nullable(
        v.object({
          quarter: v.string(),
          points: Count,
          most: Count,
          from: v.array(
            v.object({
              case: Id,
              title: v.string(),
              what: v.picklist(['published', 'shared']),
              points: Count,
              at: Moment,
            }),
          ),
        }),
      ),
    }),
    refusals: {},
  }),
  draft: ask({
    who: 'branchEditor',
    input: v.object({ case: Id }),
    reply: DraftShown,
    refusals: { ...NOT_FOUND },
  }),
  /** Keeps a draft as it is now. The key makes a new one; `seq` is what was seen last, 0 for a new one. */
  keep: ask({
    who: 'branchEditor',
    input: v.object({ key: OnceKey, case: v.nullable(Id), seq: Count, draft: DraftInput }),
    reply: v.object({ case: Id, seq: Count, at: Moment }),
    refusals: {
      ...NOT_FOUND,
      ...CHANGED,
      UNDER_REVIEW: { message: '正在审核，先撤回再改' },
      NO_BRANCH: { message: '你还没有所属支部' },
    },
  }),
  /** Hands it in (提交审核): only what is complete, masked and checked. */
  submit: ask({
    who: 'branchEditor',
    input: v.object({ case: Id, seq: Count }),
    reply: v.object({ state: State, version: Count }),
    refusals: {
      ...NOT_FOUND,
      ...CHANGED,
      UNDER_REVIEW: { message: '已经提交，正在审核' },
      NOT_COMPLETE: {
        message: '还有没写完的',
        data: v.object({ flaws: v.array(v.picklist(CASE_FLAWS)) }),
      },
      NOT_MASKED: { message: '还有没脱敏的', data: v.object({ open: Count }) },
      MEDIA_NOT_READY: { message: '视频或图片还没有检测完' },
      NOT_FIT: { message: '文字没有通过内容安全检查' },
    },
  }),
  /** Takes back what is under review, to go on writing. */
  takeBack: ask({
    who: 'branchEditor',
    input: v.object({ case: Id }),
    reply: v.object({ state: State }),
    refusals: { ...NOT_FOUND, NOT_IN_REVIEW: { message: '现在没有在审核' } },
  }),
  /** The laws one may cite (法规目录), each in its newest version, with how many articles it has and our key points. */
  laws: ask({
    who: 'branchEditor',
    input: Nothing,
    reply: v.object({
      laws: v.array(
        v.object({
          law: Id,
          version: v.string(),
          name: v.string(),
          versionLabel: v.string(),
          articles: Count,
          points: v.record(v.string(), v.string()),
        }),
      ),
    }),
    refusals: {},
  }),
  /** Questions that wait for an answer (在线答疑), of my places. */
  toAnswer: ask({
    who: 'branchEditor',
    input: Nothing,
    reply: v.object({
      asked: v.array(
        v.object({ id: Id, case: Id, title: v.string(), text: v.string(), at: Moment }),
      ),
    }),
    refusals: {},
  }),
  answerAsked: ask({
    who: 'branchEditor',
    input: v.object({ id: Id, text: written(500) }),
    reply: v.object({ at: Moment }),
    refusals: {
      ...NOT_FOUND,
      ALREADY_ANSWERED: { message: '这个问题已经有人答复' },
      NOT_FIT: { message: '这段话没有通过内容安全检查' },
    },
  }),
}

/** Reviewing and publishing (审核与发布). */
export const reviewingCalls = {
  /** What waits for me: to review, or to share. */
  desk: ask({
    who: 'officer',
    input: Nothing,
    reply: v.object({ toReview: v.array(DeskCard), toShare: v.array(DeskCard) }),
    refusals: {},
  }),
  /** What a reviewer sees: the masked version alone, with what changed since the one before. */
  review: ask({
    who: 'officer',
    input: v.object({ case: Id }),
    reply: v.object({
      ...CaseShown.entries,
      decision: v.string(),
      lesson: v.string(),
      questions: v.array(
        v.object({
          id: Id,
          at: v.nullable(Count),
          type: v.picklist(QUESTION_TYPES),
          stem: v.string(),
          options: v.array(Option),
          takeaway: v.string(),
          reason: v.string(),
          citation: v.string(),
        }),
      ),
      state: State,
      /** What was explained instead of masked. */
      explained: v.array(v.object({ text: v.string(), reason: v.string() })),
      /** Changed fields with their words before; empty at the first version. */
      before: v.array(v.object({ field: v.string(), text: v.string() })),
      comments: v.array(Comment),
      decisions: v.array(Decided),
      /** Why I may not decide; null when I may. */
      whyNot: v.nullable(v.picklist(WHY_NOT)),
      hasMedia: v.boolean(),
      /** How far the version readers have reaches; null while nobody reads any. */
      reach: v.nullable(Reach),
      isPublic: v.boolean(),
    }),
    refusals: { ...NOT_FOUND },
  }),
  /** Addresses of what was handed in to be looked at, each good for an hour; nobody else sees it before. */
  reviewMedia: ask({
    who: 'officer',
    input: v.object({ case: Id }),
    reply: v.object({
      video: v.nullable(v.string()),
      poster: v.nullable(v.string()),
      pictures: v.array(v.string()),
    }),
    refusals: { ...NOT_FOUND },
  }),
  /** Hangs a comment on words of the version under review. */
  comment: ask({
    who: 'officer',
    input: v.object({
      case: Id,
      version: Count,
      key: OnceKey,
      field: v.pipe(v.string(), v.regex(/^[a-z]+(\.[a-z0-9-]+)*$/i), v.maxLength(40)),
      quote: typed(120),
      text: written(300),
    }),
    reply: v.object({ comments: v.array(Comment) }),
    refusals: {
      ...NOT_FOUND,
      ...NOT_YOURS,
      OTHER_VERSION: { message: '作者交了新的一版' },
      TOO_MANY: { message: '意见太多了，请直接退回' },
    },
  }),
  /** Passes it on, or back. With media the unit's reviewer signs for faces, plates and voices. */
  decide: ask({
    who: 'officer',
    input: v.object({
      case: Id,
      version: Count,
      verdict: v.picklist(['pass', 'return']),
      note: v.pipe(v.string(), v.maxLength(300), v.trim()),
      signed: v.object({ faces: v.boolean(), plates: v.boolean(), voices: v.boolean() }),
    }),
    reply: v.object({ state: State }),
    refusals: {
      ...NOT_FOUND,
      ...NOT_YOURS,
      NOT_IN_REVIEW: { message: '现在没有在审核' },
      OWN_WORK: { message: '自己写的由别人来审' },
      BOTH_STEPS: { message: '你审过另一环节，这一环节由别人来审' },
      OTHER_VERSION: { message: '作者交了新的一版，请看过再定' },
      REASON_NEEDED: { message: '退回要写明原因' },
      NOT_SIGNED: { message: '有影像的，要先确认人脸、车牌、声音都处理过' },
    },
  }),
  /** Shares a published case with the whole province (全省共享), or marks it public, or takes the mark away. */
  share: ask({
    who: 'provincialAdmin',
    input: v.object({ case: Id, reach: Reach, isPublic: v.boolean() }),
    reply: v.object({ state: State, isPublic: v.boolean() }),
    refusals: {
      ...NOT_FOUND,
      NOT_PUBLISHED: { message: '还没有发布' },
      PROVINCE_FIRST: { message: '先全省共享，才能对外公开' },
    },
  }),
  /** Takes a published case out of lists, shared pages and search at once (撤下), with the reason. */
  withdraw: ask({
    who: 'officer',
    input: v.object({ case: Id, reason: written(200) }),
    reply: v.object({ state: State }),
    refusals: { ...NOT_FOUND, ...NOT_YOURS, NOT_PUBLISHED: { message: '还没有发布' } },
  }),
  /** Offers a published case's questions to the bank (入题库), where others review them. */
  offerQuestions: ask({
    who: 'branchEditor',
    input: v.object({ case: Id }),
    reply: v.object({ offered: Count }),
    refusals: { ...NOT_FOUND, NOT_PUBLISHED: { message: '还没有发布' } },
  }),
}
