import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui'
import { watchingCopy as copy, type Shown } from '../../copy'
import { transcriptOf } from '../../watching/caption-at'
import './transcript.scss'

type Captions = NonNullable<Shown['video']>['captions']

/** All that is said in a video, to be read (文字稿); folded unless wanted. */
export function Transcript({ captions }: { captions: Captions }) {
  const [open, setOpen] = useState(false)
  if (captions.length === 0) return null
  return (
    <View className="transcript">
      <Button kind="text" narrow onTap={() => setOpen(!open)}>
        {open ? copy.fold : copy.transcript}
      </Button>
      {open && <View className="transcript-words">{transcriptOf(captions)}</View>}
    </View>
  )
}
