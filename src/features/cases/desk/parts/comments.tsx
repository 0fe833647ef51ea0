import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { momentText } from '#ui'
import { fieldName, sectionNames } from '../copy/words'
import type { Comment } from '../draft/draft'
import { sectionOf } from '../draft/sections'
import './comments.scss'

/** What reviewers said (审核意见), each with the words it hangs on. */
export function Comments({ comments }: { comments: readonly Comment[] }) {
  return (
    <>
      {comments.map((comment) => (
        <CommentCard key={comment.id} comment={comment} />
      ))}
    </>
  )
}

/** What a remark is asked for. */
export interface CommentCardProps {
  comment: Comment
  /** Instead of the field's name. */
  head?: string
}

/** One remark (批注): the passage, what is said of it, by whom. */
export function CommentCard({ comment, head }: CommentCardProps) {
  const { field, quote, text, by, at } = comment
  return (
    <View className="desk-comment">
      <View className="desk-comment-where">
        {head ?? fieldName(field, sectionNames[sectionOf(field)])}
      </View>
      {quote !== '' && <View className="desk-comment-quote">{quote}</View>}
      <View className="desk-comment-text">{text}</View>
      <View className="desk-comment-by">{`${by}，${momentText(at, serverNow())}`}</View>
    </View>
  )
}
