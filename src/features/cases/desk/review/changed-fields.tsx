import { View } from '@tarojs/components'
import { fieldsOf } from '#domain/cases'
import { ChangedText, spoken } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { fieldName, sectionNames } from '../copy/words'
import { sectionOf } from '../draft/sections'
import { CommentCard } from '../parts/comments'
import type { ReviewTextProps } from './whole-text'

/** What changed since the version before (改动), each with what was said of it then. */
export function ChangedFields({ reviewed, onPassage }: ReviewTextProps) {
  const { before, comments, version } = reviewed
  const after = new Map(fieldsOf(reviewed).map(({ field, text }) => [field, text]))
  return (
    <>
      <View className="desk-review-say">{copy.changedSay}</View>
      {before.map(({ field, text }) => (
        <View key={field} className="desk-review-change">
          <View className="desk-review-name">
            {fieldName(field, sectionNames[sectionOf(field)])}
          </View>
          <View
            {...(onPassage && {
              onClick: () => onPassage({ field, quote: '' }),
              ...spoken({ role: 'button', label: copy.comment }),
            })}
          >
            <ChangedText before={text} after={after.get(field) ?? ''} />
          </View>
          {comments
            .filter((comment) => comment.field === field)
            .map((comment) => (
              <CommentCard
                key={comment.id}
                comment={comment}
                {...(comment.version < version && { head: copy.ago(comment.version) })}
              />
            ))}
        </View>
      ))}
    </>
  )
}
