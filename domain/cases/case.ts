import type { Citation, Domain, Option, QuestionType } from '../bank'

/** An article a case rests on (法律依据), and what it says to this case, in our own words. */
export interface Basis {
  readonly citation: Citation
  readonly says: string
}

/** A step of the procedure (程序时间线): what was done, when it was or must be, and the article that asks for it. */
export interface ProcedureStep {
  readonly what: string
  /** As it stands at the right of the line: 23:10, 七日内处理, 决定之前. */
  readonly when: string
  readonly citation: Citation | null
}

/** A question of a case. With `at` the video stops there (转折点) and waits for the answer; without, it follows the text. */
export interface CaseQuestion {
  readonly id: string
  /** Whole seconds from the video's beginning. */
  readonly at: number | null
  readonly type: QuestionType
  readonly stem: string
  readonly options: readonly Option[]
  readonly takeaway: string
  readonly reason: string
  readonly citation: Citation
}

/** What is said or shown (字幕) from one moment of the video until another, seconds. */
export interface Caption {
  readonly from: number
  readonly until: number
  readonly text: string
}

/** A case's video (视频) with its poster frame (封面); files by their path in the cloud's storage. */
export interface CaseVideo {
  readonly file: string
  readonly poster: string
  /** Length as its content tells it, seconds to the tenth. */
  readonly seconds: number
  readonly captions: readonly Caption[]
}

/** A picture, with what it shows in words (替代文字). */
export interface CasePicture {
  readonly file: string
  readonly shows: string
}

/** All of a case that people write (案例正文). Texts are plain; a blank line begins a paragraph. */
export interface CaseText {
  readonly title: string
  readonly domain: Domain
  /** One sentence beneath the title. */
  readonly lead: string
  /** 案情. */
  readonly facts: string
  /** 证据, one entry each. */
  readonly evidence: readonly string[]
  /** 争议焦点. */
  readonly dispute: string
  /** 处理决定. */
  readonly decision: string
  /** 启示: what to do better, or again. */
  readonly lesson: string
  readonly basis: readonly Basis[]
  readonly procedure: readonly ProcedureStep[]
  readonly questions: readonly CaseQuestion[]
}

/** A case lesson (以案释法): its text, and what one watches or looks at. */
export interface CaseLesson {
  readonly id: string
  readonly text: CaseText
  readonly video: CaseVideo | null
  readonly pictures: readonly CasePicture[]
}
