import { Image, View } from '@tarojs/components'
import { Asked, SectionTitle, Skeleton } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { useReviewMedia } from '../queries'
import { refusals } from '../refusals'
import { Film } from './film'
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
            <Filmed film={reviewed.video} src={video} poster={poster} />
            {placed(reviewed.pictures, pictures).map(({ place, src, shows }) => (
              <Picture key={place} src={src} shows={shows} />
            ))}
          </>
        )}
      </Asked>
    </>
  )
}

/** Two pictures may show the same, and an address may be missing: a picture is its place. */
const placed = (pictures: readonly string[], addresses: readonly string[]) =>
  pictures.map((shows, at) => ({ place: `picture-${at}`, shows, src: addresses[at] ?? '' }))

interface FilmedProps {
  film: Reviewed['video']
  src: string | null
  poster: string | null
}

/** The video with its captions beneath as one text: what is said is reviewed, too. */
function Filmed({ film, src, poster }: FilmedProps) {
  if (!film) return null
  if (src === null) return <View className="desk-review-say">{copy.mediaGone}</View>
  return (
    <>
      <Film src={src} poster={poster} />
      {film.captions.length > 0 && (
        <View className="desk-film-words">{film.captions.map(({ text }) => text).join('\n')}</View>
      )}
    </>
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
