import type { FilePlace } from '../row-read'
import type { CitationTexts } from './words/citation'
import type { Kind } from './words/kind'
import type { Letter } from './words/letters'

/** An option as a file writes it. */
export interface WrittenOption {
  /** What it goes by; null where options have no letters. */
  readonly letter: Letter
  readonly text: string
  readonly note: string
  /** What the file says beside the option itself (是否正确项); null where the answer stands elsewhere. */
  readonly right: boolean | null
}

/** A question as a file writes it, whatever its shape, before anybody judges whether it is one. */
export interface WrittenQuestion {
  readonly at: FilePlace
  /** What stands there, for who has to mend it. */
  readonly text: string
  readonly kind: Kind | null
  readonly stem: string
  readonly options: readonly WrittenOption[]
  /** Options that go by number: then an answer may say 1 for the first. */
  readonly numbered: boolean
  readonly answer: string
  /** What is wrong with how it is written (毛病), found while it was gathered; null where nothing is. */
  readonly flaw: string | null
  readonly id: string
  readonly reason: string
  readonly takeaway: string
  readonly difficulty: string
  readonly domain: string
  readonly situation: string
  readonly topic: string
  readonly citation: CitationTexts
  readonly seeAlso: string
  readonly calculation: string
}

const NO_CITATION: CitationTexts = {
  citation: '',
  law: '',
  lawVersion: '',
  article: '',
  lawKey: '',
}

/** A question of which nothing is written yet but where it stands. */
export const unwritten = (at: FilePlace, text: string): WrittenQuestion => ({
  at,
  text,
  kind: null,
  stem: '',
  options: [],
  numbered: false,
  answer: '',
  flaw: null,
  id: '',
  reason: '',
  takeaway: '',
  difficulty: '',
  domain: '',
  situation: '',
  topic: '',
  citation: NO_CITATION,
  seeAlso: '',
  calculation: '',
})
