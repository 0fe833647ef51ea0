import type { LawLevel } from '../../bank'

/** What of a text can be cited (怎样编号): 条; 项 running through a 规范性文件; or nothing, it is only read. */
export type Counting = 'article' | 'item' | 'nothing'

/** One article (条), or one item (项) of a 规范性文件, with the official words. */
export interface ArticleText {
  /** `10`, `10-1` for 第十条之一, `i4` for 第（四）项. */
  readonly article: string
  /** Under which 编, 章, 节 it stands, from the widest: `['第二章 职责', '第一节 一般规定']`. */
  readonly heading: readonly string[]
  /** Its paragraphs (款 and 项), without its number. */
  readonly paragraphs: readonly string[]
}

/** What belongs to no article: an annex (附件), a quotation (引文), the signature (落款), a part that counts nothing. */
export interface Passage {
  readonly name: string
  readonly paragraphs: readonly string[]
}

/** The days a text states, `YYYY-MM-DD`; null where it does not state them. */
export interface LawDates {
  /** First 公布 or 发布, else first 通过; of a document without one in its head, the day it is signed. */
  readonly issued: string | null
  /** The last 修正 or 修订. */
  readonly amended: string | null
  /** 自…起施行, in the head or in the last articles; of an amended law often the day of its first version. */
  readonly inForceFrom: string | null
  /** The last day of any kind in the head. */
  readonly latest: string | null
  /** Day or year in brackets of the file's name: `2019-04-23`, `2024`. */
  readonly named: string | null
}

/** An official text (法规原文) as a file holds it. */
export interface LawText {
  readonly name: string
  /** Without 中华人民共和国. */
  readonly shortName: string
  /** 发文字号, such as 国办发〔2018〕118号. */
  readonly number: string | null
  /** Read from name and head; an editor confirms it. */
  readonly level: LawLevel
  readonly issuer: string | null
  readonly dates: LawDates
  /** The lines beneath the title: who passed, issued and amended it, and when. */
  readonly head: readonly string[]
  /** 序言, or what stands before the first part of a 规范性文件. */
  readonly preamble: readonly string[]
  readonly counting: Counting
  readonly articles: readonly ArticleText[]
  readonly rest: readonly Passage[]
  /** What whoever imports it should look at, as Chinese sentences: gaps, quoted articles, nothing to cite. */
  readonly doubts: readonly string[]
}

/** A text that was read, or why it was not, as a Chinese sentence. */
export type LawRead =
  | { readonly taken: true; readonly law: LawText }
  | { readonly taken: false; readonly why: string }
