import { Image, Video, View } from '@tarojs/components'
import { Asked, SectionTitle, Skeleton } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { useReviewMedia } from '../queries'
import { refusals } from '../refusals'
import type { Reviewed } from './reviewed'

/** Video and pictures as they would be shown (影像), with what is said in and of them. */
export function ReviewedMedia({ reviewed }: { reviewed: Reviewed }) {
  const query = useReviewMedia(reviewed.case)
  return (
    <>
      <SectionTitle>{copy.media}</SectionTitle>
      <View className="desk-review-say">
        {reviewed.state === 'unitReview' ? copy.mediaSay : copy.mediaOnlySay}
      </View>
      <Asked query={query} told={refusals.reviewMedia} waiting={<Skeleton count={1} />}>
        {({ video, poster, pictures }) => (
          <>
            {reviewed.video && (
              <Film src={video} poster={poster} captions={reviewed.video.captions} />
            )}
            {pictures.map((src, place) => (
              <Picture key={src} src={src} shows={reviewed.pictures[place] ?? ''} />
            ))}
          </>
        )}
      </Asked>
    </>
  )
}

interface FilmProps {
  src: string | null
  poster: string | null
  captions: readonly { readonly from: number; readonly text: string }[]
}

function Film({ src, poster, captions }: FilmProps) {
  if (src === null) return <View className="desk-review-say">{copy.mediaGone}</View>
  return (
    <View className="desk-film">
      <Video className="desk-film-video" src={src} poster={poster ?? ''} />
      {captions.length > 0 && (
        <View className="desk-film-words">{captions.map(({ text }) => text).join('\n')}</View>
      )}
    </View>
  )
}

function Picture({ src, shows }: { src: string; shows: string }) {
  return (
    <View className="desk-picture">
      {src === '' ? (
        <View className="desk-review-say">{copy.mediaGone}</View>
      ) : (
        <Image className="desk-picture-image" src={src} mode="widthFix" />
      )}
      <View className="desk-review-say">{shows}</View>
    </View>
  )
}
