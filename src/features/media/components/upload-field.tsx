import { View } from '@tarojs/components'
import type { Kind } from '#domain/media'
import { Button, Card, Notice } from '#ui'
import { copy } from '../copy'
import type { useUpload } from '../use-upload'
import { Broken } from './broken'
import { Received } from './received'
import { Sending } from './sending'
import './upload-field.scss'

/** What the part that uploads (上传) is asked for. */
export interface UploadFieldProps {
  /** What is uploaded, in the using area's words: 案例视频, 交接照片, … */
  label: string
  kind: Kind
  upload: ReturnType<typeof useUpload>
}

function Empty({ kind, upload }: Omit<UploadFieldProps, 'label'>) {
  return (
    <>
      <View className="upload-say">
        {upload.bounds ? copy.hintWith(kind, upload.bounds) : copy.hint(kind)}
      </View>
      <View className="upload-say">{copy.place}</View>
      <Button kind="quiet" onTap={upload.choose}>
        {copy.pick(kind)}
      </Button>
    </>
  )
}

function Now({ kind, upload }: Omit<UploadFieldProps, 'label'>) {
  const { stage, bounds, choose, takeAway, ask } = upload
  switch (stage.at) {
    case 'empty':
      return <Empty kind={kind} upload={upload} />
    case 'reading':
      return <View className="upload-say">{copy.reading}</View>
    case 'refused':
      return (
        <>
          <Notice>{stage.why}</Notice>
          <Button kind="quiet" onTap={choose}>
            {copy.another}
          </Button>
        </>
      )
    case 'sending':
      return <Sending {...stage} onStop={takeAway} />
    case 'broken':
      return <Broken {...stage} onPick={choose} onStop={takeAway} />
    case 'unknown':
      return (
        <>
          <Notice icon="no-network">{copy.unknown}</Notice>
          <Button kind="quiet" onTap={ask}>
            {copy.ask}
          </Button>
        </>
      )
    case 'received':
      return <Received media={stage.media} bounds={bounds} onAnother={choose} onAway={takeAway} />
  }
}

/** Picks a video or picture and follows it until it is usable, saying at each step what is true. */
export function UploadField({ label, kind, upload }: UploadFieldProps) {
  return (
    <Card padded>
      <View className="upload">
        <View className="upload-label">{label}</View>
        <Now kind={kind} upload={upload} />
        {upload.notAway !== undefined && <Notice>{upload.notAway}</Notice>}
      </View>
    </Card>
  )
}
