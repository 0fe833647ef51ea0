import { View } from '@tarojs/components'
import { Card, DayField, Failed, Field, Said, SectionTitle, TextArea } from '#ui'
import { UploadField } from '../../../media'
import { handoverCopy as copy } from '../copy'
import { refusals } from '../refusals'
import type { Handing } from './use-handing'
import './handover.scss'

interface HandoverFormProps {
  head: string
  of: string
  handing: Handing
}

/** When, where and how; a picture if they like. */
export function HandoverForm({ head, of, handing }: HandoverFormProps) {
  const { draft, change, upload, missing, error } = handing
  return (
    <View className="handover-form">
      <SectionTitle end={of}>{head}</SectionTitle>
      <Card>
        <DayField label={copy.day} value={draft.day} onChange={(day) => change({ day })} />
        <Field
          label={copy.place}
          value={draft.place}
          onInput={(place) => change({ place })}
          placeholder={copy.placeHint}
          maxLength={40}
          wrong={missing ? copy.placeMissing : undefined}
        />
      </Card>
      <SectionTitle>{copy.text}</SectionTitle>
      <Card padded>
        <TextArea
          label={copy.text}
          value={draft.text}
          onInput={(text) => change({ text })}
          placeholder={copy.textHint}
          maxLength={200}
          short
        />
      </Card>
      <View className="handover-picture">
        <UploadField label={copy.picture} kind="picture" upload={upload} />
      </View>
      <Said>{copy.say}</Said>
      <Failed error={error} told={refusals.handOver} />
    </View>
  )
}
