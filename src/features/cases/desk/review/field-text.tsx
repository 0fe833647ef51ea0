import { View } from '@tarojs/components'
import { spoken } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { CommentCard } from '../parts/comments'
import { paragraphsOf } from '../passage/remarks'
import type { ReviewTextProps } from './whole-text'

/** A quotation the cloud takes. */
const QUOTE_MOST = 120

/** One field paragraph by paragraph, each with what was said of it; a tap says something more. */
export function FieldText({
  field,
  text,
  reviewed,
  onPassage,
}: ReviewTextProps & { field: string; text: string }) {
  const comments = reviewed.comments.filter((comment) => comment.field === field)
  // Two paragraphs may say the same: one is its place.
  const paragraphs = paragraphsOf(text, comments).map((paragraph, place) => ({
    ...paragraph,
    key: `${field} ${place}`,
  }))
  return (
    <>
      {paragraphs.map((paragraph) => (
        <View key={paragraph.key}>
          <View
            className="desk-passage"
            {...(onPassage && {
              onClick: () => onPassage({ field, quote: paragraph.text.slice(0, QUOTE_MOST) }),
              hoverClass: 'is-pressed',
              ...spoken({ role: 'button', label: `${paragraph.text}，${copy.comment}` }),
            })}
          >
            {paragraph.text}
          </View>
          {paragraph.comments.map((comment) => (
            <CommentCard
              key={comment.id}
              comment={comment}
              {...(comment.version < reviewed.version && { head: copy.ago(comment.version) })}
            />
          ))}
        </View>
      ))}
    </>
  )
}
