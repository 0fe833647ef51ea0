export { ARTICLE_CHANGES, type ArticleChange, type ArticlePair, diffLaws } from './diff-laws'
export type {
  ArticleText,
  Counting,
  LawDates,
  LawRead,
  LawText,
  Passage,
} from './law-text'
export { type LawMatch, matchLaw, versionOf } from './match-law'
export { lastArticle, proposeVersion } from './propose'
export { readLaw } from './read-law'
export { readLawFile } from './read-law-file'
