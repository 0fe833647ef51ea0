import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { LawText, SectionTitle } from '#ui'
import type { OnPassage } from './comment-sheet'
import { Explained } from './explained'
import { FieldText } from './field-text'
import { groupsOf } from './groups'
import { Keys } from './keys'
import type { Reviewed } from './reviewed'
import { ReviewedMedia } from './reviewed-media'

/** What the text under review is asked for. */
export interface ReviewTextProps {
  reviewed: Reviewed
  /** To say something of a paragraph; undefined for whoever may only look. */
  onPassage: OnPassage
}

/** All of the version, section by section, as it will be read. */
export function WholeText({ reviewed, onPassage }: ReviewTextProps) {
  return (
    <>
      {groupsOf(reviewed).map(({ title, fields }) => (
        <Fragment key={title}>
          <SectionTitle>{title}</SectionTitle>
          {fields.map(({ field, text, law }) => (
            <View key={field} className="desk-review-field">
              {law !== null && (
                <View className="desk-review-law">
                  <LawText>{law}</LawText>
                </View>
              )}
              <FieldText field={field} text={text} reviewed={reviewed} onPassage={onPassage} />
            </View>
          ))}
        </Fragment>
      ))}
      <Keys reviewed={reviewed} onPassage={onPassage} />
      <Explained reviewed={reviewed} />
      {reviewed.hasMedia && <ReviewedMedia reviewed={reviewed} />}
    </>
  )
}
