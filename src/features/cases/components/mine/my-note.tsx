import { View } from '@tarojs/components'
import { Card, Received, SectionTitle, TextArea } from '#ui'
import { noteCopy as copy } from '../../copy'
import { useMyNote } from '../../use-my-note'
import './my-note.scss'

const MOST = 1000

/** My note to a case (笔记), and truthfully where it is. */
export function MyNote({ of, note }: { of: string; note: string }) {
  const { text, write, handOver, unsent, received } = useMyNote(of, note)
  return (
    <View>
      <SectionTitle>{copy.title}</SectionTitle>
      <Card padded>
        <TextArea
          label={copy.title}
          value={text}
          onInput={write}
          onBlur={handOver}
          placeholder={copy.hint}
          maxLength={MOST}
        />
      </Card>
      <View className="my-note-is">
        {unsent && <Received where="kept">{copy.kept}</Received>}
        {received && <Received where="received">{copy.received}</Received>}
      </View>
    </View>
  )
}
