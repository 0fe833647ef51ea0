import * as v from 'valibot'
import { CASE_FLAWS } from '#domain/cases'
import { CHANGED, DeskCard, DraftInput, DraftShown, NOT_FOUND, State } from './case-desk'
import { CitableLaws } from './citable-laws'
import { ask } from './procedure'
import { Count, Id, Moment, Nothing, OnceKey, written } from './words'

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
    reply: CitableLaws,
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
