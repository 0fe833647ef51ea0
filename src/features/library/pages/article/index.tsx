import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Reply } from '#contract/index'
import { articleName } from '#domain/bank'
import { Asked, Button, Card, Notice, Page, Row, SectionTitle } from '#ui'
import { AskedOn } from '../../components/asked-on'
import { PractiseButton, usePractiseLaw } from '../../components/practise-button'
import { Quoted } from '../../components/quoted'
import { Stale } from '../../components/stale'
import { articleCopy as copy, refusals } from '../../copy'
import { useArticle } from '../../queries'
import { go } from '../../ways'
import './article.scss'

type Article = Reply<'library', 'article'>
type Practice = ReturnType<typeof usePractiseLaw>

/** One article (条): its text or our key point, what is asked on it, and the ways around it. */
export default function ArticlePage() {
  const { law = '', version, article = '' } = useRouter().params
  const query = useArticle({ law, version: version || null, article })
  const practice = usePractiseLaw(law)
  const asked = (query.data?.questions.length ?? 0) > 0
  return (
    <Page title={articleName(article)} foot={asked ? <PractiseButton {...practice} /> : undefined}>
      <Stale {...query} />
      <Asked query={query} told={refusals.article}>
        {(found) => <Body article={found} practice={practice} />}
      </Asked>
    </Page>
  )
}

interface BodyProps {
  article: Article
  practice: Practice
}

function Body({ article: found, practice }: BodyProps) {
  const { lawName, article, heading, shown, versions, questions, cases } = found
  return (
    <>
      {heading.length > 0 && <View className="article-heading">{heading.join(' ')}</View>}
      <OtherTime article={found} />
      <Quoted {...{ lawName, article, of: shown, none: copy.noPoint }} />
      {shown.official !== null && shown.point !== null && <Point point={shown.point} />}
      <View className="article-ways">
        <Card>
          <Row
            title={`《${lawName}》`}
            sub={copy.law}
            onTap={() => go.law(found.law, shown.version)}
          />
          {versions.length > 1 && (
            <Row
              title={copy.versions(versions.length)}
              sub={copy.versionsSay}
              onTap={() => go.versions({ law: found.law, version: shown.version, article })}
            />
          )}
        </Card>
      </View>
      <AskedOn questions={questions} onTap={practice.practise} />
      {cases.length > 0 && <Cases cases={cases} />}
      <Around article={found} />
    </>
  )
}

/** Our own words beside the law's, and called so. */
function Point({ point }: { point: string }) {
  return (
    <>
      <SectionTitle>{copy.point}</SectionTitle>
      <View className="article-point">{point.replaceAll('**', '')}</View>
      <View className="article-say">{copy.pointSay}</View>
    </>
  )
}

/** Says of a version that it does not hold today, and leads to the one that does. */
function OtherTime({ article: { law, shown, versions, article } }: Pick<BodyProps, 'article'>) {
  if (shown.standing !== 'past' && shown.standing !== 'coming') return null
  const current = versions.find(({ standing }) => standing === 'inForce')
  return (
    <View className="article-other">
      <Notice kind="plain">{copy[shown.standing]}</Notice>
      {current && (
        <Button
          kind="text"
          narrow
          onTap={() => go.articleInstead({ law, version: current.version, article })}
        >
          {copy.toCurrent}
        </Button>
      )}
    </View>
  )
}

function Cases({ cases }: Pick<Article, 'cases'>) {
  return (
    <>
      <SectionTitle>{copy.cases}</SectionTitle>
      <Card>
        {cases.map((one) => (
          <Row key={one.case} title={one.title} onTap={() => go.case(one.case)} />
        ))}
      </Card>
    </>
  )
}

/** The articles before and after (上一条、下一条). */
function Around({ article: { law, shown, former, next } }: Pick<BodyProps, 'article'>) {
  const to = (article: string) => () => go.articleInstead({ law, version: shown.version, article })
  return (
    <View className="article-around">
      {former !== null && (
        <Button kind="quiet" onTap={to(former)}>
          {copy.former}
        </Button>
      )}
      {next !== null && (
        <Button kind="quiet" onTap={to(next)}>
          {copy.next}
        </Button>
      )}
    </View>
  )
}
