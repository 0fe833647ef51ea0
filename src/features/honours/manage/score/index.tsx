import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Page, pointsText } from '#ui'
import { Indicator } from '../../components/score/indicator'
import { ScoreHead } from '../../components/score/score-head'
import { Sum } from '../../components/score/sum'
import { Vetoes } from '../../components/score/vetoes'
import { copy } from '../copy'
import { useScoreInside } from '../queries'
import { refusals } from '../refusals'
import './score.scss'

type Score = Reply<'honours', 'scoreInside'>

/** The total, where there is one. */
const totalOf = ({ total }: Score): string | undefined =>
  total === null ? undefined : pointsText(total)

/** A unit's whole score as the province checks it (`?period=&unit=`), each indicator open with what proves it. */
export default function ScoreInsidePage() {
  const { period = '', unit = '' } = useRouter().params
  const query = useScoreInside(period, unit)
  const { data } = query
  return (
    <Page
      title={copy.inside}
      {...(data && { hero: <ScoreHead score={data} now={serverNow()} figure={totalOf(data)} /> })}
    >
      <Asked query={query} told={refusals.scoreInside}>
        {(score) => (
          <>
            <Sum score={score} />
            <Indicators score={score} />
            <View className="desk-score-vetoes">
              <Vetoes score={score} />
            </View>
          </>
        )}
      </Asked>
    </Page>
  )
}

function Indicators({ score: { sections } }: { score: Score }) {
  return (
    <>
      {sections.flatMap(({ indicators }) =>
        indicators.map((indicator) => (
          <Indicator key={indicator.indicator} indicator={indicator} />
        )),
      )}
    </>
  )
}
