export { openArticle, openLaws } from './ways'
