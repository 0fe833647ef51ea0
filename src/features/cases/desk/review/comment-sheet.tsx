import { useState } from 'react'
import { newKey } from '#cloud'
import { Button, Failed, Said, Sheet, TextArea } from '#ui'
import { useComment } from '../changes'
import { reviewCopy as copy } from '../copy/review'
import { refusals } from '../refusals'
import type { Reviewed } from './reviewed'

/** Words of a field that something is said of. */
export interface Passage {
  readonly field: string
  readonly quote: string
}

/** Chooses the words to say something of; undefined for whoever may only look. */
export type OnPassage = ((passage: Passage) => void) | undefined

/** What the sheet of a remark is asked for. */
export interface CommentSheetProps {
  reviewed: Reviewed
  /** None while the sheet is closed. */
  passage: Passage | undefined
  onClose: () => void
}

/** Hangs a remark (批注) on a passage; the same remark sent again is one. */
export function CommentSheet({ reviewed, passage, onClose }: CommentSheetProps) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(newKey)
  const comment = useComment(reviewed.case)
  const missing = text.trim() === ''
  const run = async () => {
    setTried(true)
    if (passage === undefined || missing) return
    const { case: of, version } = reviewed
    await comment.mutateAsync({ case: of, version, key, ...passage, text: text.trim() })
    onClose()
  }
  return (
    <Sheet title={copy.comment} open={passage !== undefined} onClose={onClose}>
      <Said>{passage?.quote ?? ''}</Said>
      <TextArea
        label={copy.commentText}
        value={text}
        onInput={setText}
        placeholder={copy.commentHint}
        maxLength={300}
        short
        wrong={tried && missing ? copy.commentMissing : undefined}
      />
      <Failed error={comment.error} told={refusals.comment} />
      <Button onTap={run} busyLabel={copy.sending}>
        {copy.send}
      </Button>
    </Sheet>
  )
}
