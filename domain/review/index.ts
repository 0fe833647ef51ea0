export {
  decide,
  type Reviewer,
  type ReviewRefusal,
  WHY_NOT,
  type WhyNot,
  waitingStep,
  whyNot,
} from './decide'
export { handIn, isWithAuthors, takeBack, withAuthor } from './hand-in'
export { type Decision, type Flow, hasDecided, newReview, type Review, type Step } from './review'
