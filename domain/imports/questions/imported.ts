import type { Domain, QuestionType } from '../../bank'

/** An option (选项) as it was imported. */
export interface ImportedOption {
  readonly text: string
  readonly right: boolean
  /** What would be right instead (选项说明); null where the file says nothing. */
  readonly note: string | null
}

/** What a question says it rests on (依据), as far as it could be read; the law index tells later which law that is. */
export interface WrittenCitation {
  /** As it stands in the file, such as 「《行政处罚法》第三十六条」. */
  readonly written: string
  /** A law's name or short name without 《》; null where none was read. */
  readonly lawName: string | null
  /** A version's label, such as 「2021年修订」; null where none was written. */
  readonly versionLabel: string | null
  /** `36`, `10-1` or `i4`, as in a citation of ours; null where none was read. */
  readonly article: string | null
  /** Our law and version by id, where the file came out of our bank. */
  readonly version: { readonly law: string; readonly version: string } | null
}

/**
 * A question (题) out of a file: complete enough to be answered, not to be published. What is null was not in the file;
 * without a citation it is a draft that waits for one (house law 9).
 */
export interface ImportedQuestion {
  /** Our own id, where the file came out of our bank; the numbers of others are none. */
  readonly id: string | null
  readonly type: QuestionType
  readonly stem: string
  /** Two or more; of a judgement 对, 错. */
  readonly options: readonly ImportedOption[]
  readonly domain: Domain | null
  /** 1 easy to 4 hard. */
  readonly difficulty: number | null
  readonly situation: boolean | null
  readonly topic: string | null
  readonly takeaway: string | null
  readonly reason: string | null
  readonly citation: WrittenCitation | null
  /** Further articles of the same law, `36` or `10-1`. */
  readonly seeAlso: readonly string[]
  /** The calculation that leads to a number which stands in no article: `120人 × 5% = 6人`. */
  readonly calculation: string | null
}
