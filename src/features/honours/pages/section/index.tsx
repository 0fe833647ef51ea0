import { useRouter } from '@tarojs/taro'
import { serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, EmptyState, goBack, mostText, Page, pointsText, usePull } from '#ui'
import { Indicator } from '../../components/score/indicator'
import { ObjectWay } from '../../components/score/object-way'
import { ScoreHead } from '../../components/score/score-head'
import { Vetoes } from '../../components/score/vetoes'
import { copy, refusals } from '../../copy/score'
import { VETO } from '../../routes'
import { useScore } from '../queries'

type Score = Reply<'honours', 'score'>

/** One section of a unit's score (`?period=&unit=&section=`): each indicator with its rule and what proves it. */
export default function SectionPage() {
  const { period = '', unit = '', section = '' } = useRouter().params
  const query = useScore(period, unit)
  usePull(query.refetch)
  const { data } = query
  return (
    <Page
      title={titleOf(data, section)}
      {...(data && { hero: <Head score={data} section={section} /> })}
    >
      <Asked query={query} told={refusals}>
        {(score) =>
          section === VETO ? <Vetoes score={score} /> : <Section score={score} section={section} />
        }
      </Asked>
    </Page>
  )
}

/** Large in the blue zone: what this section has of how much; the checks have no points. */
function Head({ score, section }: { score: Score; section: string }) {
  const shown = score.sections.find((one) => one.section === section)
  const { points = null, most = 0 } = shown ?? {}
  return (
    <ScoreHead
      score={score}
      now={serverNow()}
      figure={points === null ? undefined : pointsText(points)}
      most={mostText(most)}
    />
  )
}

function titleOf(score: Score | undefined, section: string): string {
  if (section === VETO) return copy.veto
  return score?.sections.find((one) => one.section === section)?.name ?? copy.section
}

function Section({ score, section }: { score: Score; section: string }) {
  const shown = score.sections.find((one) => one.section === section)
  if (shown === undefined) return <NoSection />
  return (
    <>
      {shown.indicators.map((indicator) => (
        <Indicator key={indicator.indicator} indicator={indicator} />
      ))}
      <ObjectWay score={score} indicator={onlyOne(shown.indicators)?.indicator} />
    </>
  )
}

/** The only one of several is meant without a word. */
const onlyOne = <T,>(of: readonly T[]): T | undefined => (of.length === 1 ? of[0] : undefined)

function NoSection() {
  const way = { label: copy.back, onTap: goBack, quiet: true }
  return <EmptyState drawing="barrier" head={copy.gone} say={copy.noSection} way={way} />
}
