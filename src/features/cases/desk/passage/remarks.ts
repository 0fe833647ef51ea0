import type { Comment } from '../draft/draft'

/** A paragraph with the remarks that hang on it. */
export interface Paragraph {
  readonly text: string
  readonly comments: readonly Comment[]
}

const hangsOn = ({ quote }: Comment, text: string): boolean => quote !== '' && text.includes(quote)

/**
 * A field's text in paragraphs (段), each with the remarks (批注) on its words; what was said of words that are gone
 * by now stands at the end.
 */
export function paragraphsOf(text: string, comments: readonly Comment[]): Paragraph[] {
  const texts = text.split('\n').filter((paragraph) => paragraph.trim() !== '')
  const last = Math.max(0, texts.length - 1)
  const placeOf = (comment: Comment): number => {
    const place = texts.findIndex((paragraph) => hangsOn(comment, paragraph))
    return place < 0 ? last : place
  }
  const paragraphs = texts.length > 0 ? texts : ['']
  return paragraphs.map((paragraph, place) => ({
    text: paragraph,
    comments: comments.filter((comment) => placeOf(comment) === place),
  }))
}
