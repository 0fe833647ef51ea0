export { byArticle } from './article-order'
export {
  currentEach,
  currentOf,
  newestFirst,
  type Standing,
  standingOf,
  versionsOfEach,
} from './current'
export { type InForce, isReplaced, type Replaced, replacedFrom } from './replaced'
