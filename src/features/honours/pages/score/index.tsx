import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Page, pointsText, SectionTitle, usePull } from '#ui'
import { ObjectWay } from '../../components/score/object-way'
import { ScoreHead } from '../../components/score/score-head'
import { Sections } from '../../components/score/sections'
import { Sum } from '../../components/score/sum'
import { copy, refusals } from '../../copy/score'
import { useScore } from '../queries'
import '../../components/score/never.scss'

/** The total, where there is one. */
const totalOf = ({ total }: Reply<'honours', 'score'>): string | undefined =>
  total === null ? undefined : pointsText(total)

/** A unit's whole score (`?period=&unit=`): how its total comes about, and what each section is made of. */
export default function ScorePage() {
  const { period = '', unit = '' } = useRouter().params
  const query = useScore(period, unit)
  usePull(query.refetch)
  const { data } = query
  return (
    <Page
      title={copy.title}
      {...(data && { hero: <ScoreHead score={data} now={serverNow()} figure={totalOf(data)} /> })}
    >
      <Asked query={query} told={refusals}>
        {(score) => (
          <>
            <Sum score={score} />
            <SectionTitle>{copy.sections}</SectionTitle>
            <Sections score={score} />
            <View className="flag-score-never">{copy.never}</View>
            <ObjectWay score={score} />
          </>
        )}
      </Asked>
    </Page>
  )
}
