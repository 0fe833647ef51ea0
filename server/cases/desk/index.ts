import { answerAsked, toAnswer } from './asked'
import { comment } from './comment'
import { decide } from './decide'
import { desk } from './desk'
import { draft } from './draft'
import { keep } from './keep'
import { laws } from './laws'
import { mine } from './mine'
import { offerQuestions } from './offer-questions'
import { review } from './review'
import { reviewMedia } from './review-media'
import { share } from './share'
import { submit } from './submit'
import { takeBack } from './take-back'
import { withdraw } from './withdraw'

/** Writing, reviewing and publishing (写案、审案、发布). */
export const deskCalls = {
  mine,
  draft,
  keep,
  submit,
  takeBack,
  laws,
  toAnswer,
  answerAsked,
  desk,
  review,
  reviewMedia,
  comment,
  decide,
  share,
  withdraw,
  offerQuestions,
}
