import { View } from '@tarojs/components'
import type { Bounds } from '#domain/media'
import { Button, type ButtonProps, Notice, Tag, type TagProps } from '#ui'
import { copy, whyNot } from '../copy'
import type { ShownMedia } from '../send'
import { UploadHead } from './upload-head'
import { UploadRoad } from './upload-road'

/** What an upload that the cloud has is asked for. */
export interface ReceivedProps {
  media: ShownMedia
  bounds: Bounds | undefined
  onAnother: ButtonProps['onTap']
  onAway: ButtonProps['onTap']
}

const tags = {
  usable: { kind: 'right', icon: 'check', children: copy.usable },
  unusable: { kind: 'wrong', icon: 'cross', children: copy.unusable },
} as const satisfies Record<string, TagProps>

function Facts({ media: { facts, bytes } }: Pick<ReceivedProps, 'media'>) {
  return facts && <View className="upload-say">{copy.facts(bytes, facts)}</View>
}

/** Looked into by a machine or by a person: the road is behind, the answer is not there yet. */
function LookedAt({ media }: Pick<ReceivedProps, 'media'>) {
  const byPerson = media.state === 'awaitingReview'
  const fact = byPerson ? copy.awaitingReview : copy.checking
  return (
    <>
      <UploadHead>{fact}</UploadHead>
      <UploadRoad percent={100} state="arrived" said={fact} />
      <View className="upload-say">{byPerson ? copy.awaitingSay : copy.checkingSay}</View>
    </>
  )
}

function Answer({ media, bounds }: Pick<ReceivedProps, 'media' | 'bounds'>) {
  if (media.state === 'usable') return <Tag {...tags.usable} />
  if (media.state !== 'unusable') return <LookedAt media={media} />
  return (
    <>
      <Tag {...tags.unusable} />
      {media.reason !== null && <Notice>{whyNot(media.reason, media.kind, bounds)}</Notice>}
    </>
  )
}

/** What is not usable asks for another before anything else. */
function Ways({ media, onAnother, onAway }: Omit<ReceivedProps, 'bounds'>) {
  const unusable = media.state === 'unusable'
  return (
    <>
      {unusable && (
        <Button kind="quiet" onTap={onAnother}>
          {copy.another}
        </Button>
      )}
      <View className="upload-ways">
        {!unusable && (
          <Button kind="text" narrow onTap={onAnother}>
            {copy.another}
          </Button>
        )}
        <Button kind="text" narrow onTap={onAway} busyLabel={copy.stopping}>
          {copy.takeAway}
        </Button>
      </View>
    </>
  )
}

/** In the cloud: looked into, usable, or not, with what to do about it. */
export function Received({ media, bounds, onAnother, onAway }: ReceivedProps) {
  return (
    <>
      <Answer media={media} bounds={bounds} />
      <Facts media={media} />
      <Ways media={media} onAnother={onAnother} onAway={onAway} />
    </>
  )
}
