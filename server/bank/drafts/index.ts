import { changeQuestion } from './change'
import { desk } from './desk'
import { draft } from './draft'
import { dropDraft } from './drop'
import { handInDraft } from './hand-in'
import { keepDraft } from './keep'
import { laws } from './laws'
import { takeBackDraft } from './take-back'

/** Writing questions (编题). */
export const draftCalls = {
  desk,
  draft,
  keepDraft,
  changeQuestion,
  handInDraft,
  takeBackDraft,
  dropDraft,
  laws,
}
