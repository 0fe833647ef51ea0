import { View } from '@tarojs/components'
import { serverNow } from '#cloud'
import { momentText } from '#ui'
import { fieldName, sectionNames } from '../copy/words'
import { commentsOn } from '../draft/comments-on'
import type { Comment, DraftShown } from '../draft/draft'
import { type Section, sectionOf } from '../draft/sections'
import './comments.scss'

/** What reviewers said of a section of the version that came back (审核意见), each with the words it hangs on. */
export function Comments({ shown, section }: { shown: DraftShown | undefined; section: Section }) {
  const comments = commentsOn(shown).filter(({ field }) => sectionOf(field) === section)
  return (
    <>
      {comments.map((comment) => (
        <CommentCard key={comment.id} comment={comment} name={sectionNames[section]} />
      ))}
    </>
  )
}

/** One remark (批注): the passage, what is said of it, by whom. */
export function CommentCard({ comment, name }: { comment: Comment; name: string }) {
  const { field, quote, text, by, at } = comment
  return (
    <View className="desk-comment">
      <View className="desk-comment-where">{fieldName(field, name)}</View>
      {quote !== '' && <View className="desk-comment-quote">{quote}</View>}
      <View className="desk-comment-text">{text}</View>
      <View className="desk-comment-by">{`${by}，${momentText(at, serverNow())}`}</View>
    </View>
  )
}
