import { articleIn } from './article'
import { listIn } from './listed'

/** Several articles, 「9、12、第十条之一」, as our citations write them; what names none is left out. */
export const articlesIn = (text: string): readonly string[] =>
  (listIn(text) ?? text.split(/[\s,，、;；]+/)).flatMap((each) => articleIn(each) ?? [])
