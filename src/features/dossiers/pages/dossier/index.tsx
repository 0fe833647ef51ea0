import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { isFailed } from '#domain/rubric'
import { Asked, Button, Card, Failed, fullDateText, Notice, Page, Row, SectionTitle } from '#ui'
import { CriterionResult } from '../../components/criterion-result'
import { DossierHero } from '../../components/dossier-hero'
import { FindingCard } from '../../components/finding-card'
import { UnlistWay } from '../../components/unlist-way'
import { dossierCopy as copy } from '../../copy/dossier'
import { refusals } from '../../copy/refusals'
import { kindNames, procedureSay } from '../../copy/words'
import { type Shown, useDossier, useFresh, useTake, useYear } from '../../queries'
import { ways } from '../../ways'
import '../../dossiers.scss'

/** One case file (一卷案卷): its result by criterion, findings and answers. `?dossier=` */
export default function DossierPage() {
  const { dossier = '' } = useRouter().params
  const query = useDossier(dossier)
  useFresh()
  const shown = query.data
  const foot = shown && (shown.mayTake || shown.takenByMe) && <Foot shown={shown} />
  return (
    <Page title={copy.page} hero={<DossierHero shown={shown} />} {...(foot && { foot })}>
      <View className="dossier-page">
        <Asked query={query} told={refusals.read}>
          {(data) => (
            <>
              <Facts shown={data} />
              <Result shown={data} />
              <Findings shown={data} />
              {!data.drawn && <Unlist shown={data} />}
            </>
          )}
        </Asked>
      </View>
    </Page>
  )
}

function Foot({ shown: { dossier, takenByMe } }: { shown: Shown }) {
  const take = useTake()
  const taken = async () => {
    await take.mutateAsync({ dossier })
    ways.review(dossier)()
  }
  if (takenByMe) return <Button onTap={ways.review(dossier)}>{copy.goOn}</Button>
  return (
    <>
      <Failed error={take.error} told={refusals.take} />
      <Button onTap={taken} busyLabel={copy.taking}>
        {copy.take}
      </Button>
    </>
  )
}

function Facts({ shown: { kind, cause, closed } }: { shown: Shown }) {
  return (
    <>
      <SectionTitle>{copy.facts}</SectionTitle>
      <Card>
        <Row title={copy.kind} end={kindNames[kind]} />
        {cause !== null && <Row title={copy.cause} end={cause} />}
        {closed !== null && <Row title={copy.closed} end={fullDateText(closed)} />}
      </Card>
    </>
  )
}

function Result({ shown: { result, rubric } }: { shown: Shown }) {
  if (result === null) return null
  const { marks } = result
  if (marks === null) return <View className="dossier-aside">{copy.gradeOnly}</View>
  return (
    <>
      <SectionTitle>{copy.result}</SectionTitle>
      {isFailed(rubric, marks) && <Notice>{copy.failed}</Notice>}
      <Card>
        {rubric.criteria.map((criterion) => {
          const mark = marks[criterion.id]
          return mark && <CriterionResult key={criterion.id} criterion={criterion} mark={mark} />
        })}
      </Card>
      <View className="dossier-aside">{procedureSay}</View>
    </>
  )
}

function Findings({ shown }: { shown: Shown }) {
  if (shown.result === null || shown.result.marks === null) return null
  const { findings } = shown
  return (
    <>
      <SectionTitle>{copy.findings}</SectionTitle>
      {findings.length === 0 && <View className="dossier-aside">{copy.noFindings}</View>}
      {findings.map((finding, place) => (
        <FindingCard key={finding.id} shown={shown} finding={finding} number={place + 1} />
      ))}
    </>
  )
}

/** Lists that are locked keep what they hold. */
function Unlist({ shown: { dossier, year, unit } }: { shown: Shown }) {
  const of = useYear(year).data
  const agency = of?.agencies.find((each) => each.unit === unit)
  if (of?.state !== 'listing' || !agency?.mayList) return null
  return <UnlistWay dossier={dossier} />
}
