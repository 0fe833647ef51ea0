import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card, SectionTitle, TextArea } from '#ui'
import { mediaCopy as copy } from '../copy/media'
import { secondsOf } from '../draft/flaws'
import type { Writing } from '../draft/use-writing'
import { captionsText, readCaptions } from './captions-text'

/** Room for so many captions of eighty letters, as many as the cloud takes. */
const MOST = 8_000

/** What is said and shown in the video (字幕), a line each: so that it can be read, and masked. */
export function CaptionsField({ writing: { draft, shown, put } }: { writing: Writing }) {
  const [typed, setTyped] = useState(() => captionsText(draft.captions))
  const seconds = secondsOf(draft, shown)
  const { wrongLine } = readCaptions(typed, seconds)
  const type = (text: string) => {
    setTyped(text)
    put({ captions: readCaptions(text, seconds).captions })
  }
  return (
    <>
      <SectionTitle>{copy.captions}</SectionTitle>
      <View className="desk-section-none">{copy.captionsSay}</View>
      <Card padded>
        <TextArea
          label={copy.captions}
          value={typed}
          onInput={type}
          placeholder={copy.captionsExample}
          maxLength={MOST}
          wrong={wrongLine === undefined ? undefined : copy.captionsWrong(wrongLine)}
        />
      </Card>
    </>
  )
}
