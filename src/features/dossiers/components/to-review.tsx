import { View } from '@tarojs/components'
import { Asked, Card, Row, SectionTitle, Tag } from '#ui'
import { homeCopy as copy } from '../copy/home'
import { refusals } from '../copy/refusals'
import { kindNames } from '../copy/words'
import { useToReview } from '../queries'
import { ways } from '../ways'

/** A phone shows so many at once; the rest come when these are done. */
const SHOWN = 10

/** Drawn files that wait for my review (等你评查), those in my hands first. */
export function ToReview({ year }: { year: number }) {
  const query = useToReview(year, true)
  return (
    <Asked query={query} told={refusals.toReview}>
      {({ files, count }) =>
        count === 0 ? null : (
          <>
            <SectionTitle>{copy.toReview}</SectionTitle>
            <Card>
              {files.slice(0, SHOWN).map((file) => (
                <Row
                  key={file.dossier}
                  title={file.number}
                  sub={`${file.name}，${kindNames[file.kind]}`}
                  {...(file.takenByMe && { end: <Tag icon="pen">{copy.mine}</Tag> })}
                  onTap={ways.dossier(file.dossier)}
                />
              ))}
            </Card>
            {count > SHOWN && (
              <View className="dossier-aside">{copy.toReviewMore(count - SHOWN)}</View>
            )}
          </>
        )
      }
    </Asked>
  )
}
