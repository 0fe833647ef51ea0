import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Reply } from '#contract/index'
import { articleName } from '#domain/bank'
import { Asked, Card, ChangedText, Page, Tag } from '#ui'
import { comparable, Quoted, wordsOf } from '../../components/quoted'
import { Stale } from '../../components/stale'
import { versionsCopy as copy, refusals, standingNames } from '../../copy'
import { useArticle } from '../../queries'
import './versions.scss'

type Article = Reply<'library', 'article'>

/** An article in all versions of its law (版本对照), one under the other: a phone has no room beside. */
export default function VersionsPage() {
  const { law = '', version, article = '' } = useRouter().params
  const query = useArticle({ law, version: version || null, article })
  return (
    <Page title={`${copy.title} ${articleName(article)}`}>
      <Stale {...query} />
      <Asked query={query} told={refusals.article}>
        {({ versions, lawName }) => (
          <View className="versions">
            <View className="versions-say">{copy.say}</View>
            <Changes versions={versions} />
            {versions.map((one) => (
              <Version key={one.version} {...{ of: one, lawName, article }} />
            ))}
          </View>
        )}
      </Asked>
    </Page>
  )
}

/** What the newest version changed (改了哪里), beside the one before it. */
function Changes({ versions: [now, old] }: Pick<Article, 'versions'>) {
  if (!now || !old || !comparable(old, now)) return null
  const [before, after] = [wordsOf(old), wordsOf(now)]
  return (
    <Card padded>
      <View className="versions-head">
        <View className="versions-changes">{copy.changes}</View>
        <View>{copy.between(old.versionLabel, now.versionLabel)}</View>
      </View>
      {before === after ? copy.same : <ChangedText {...{ before, after }} />}
    </Card>
  )
}

interface VersionProps {
  of: Article['versions'][number]
  lawName: string
  article: string
}

function Version({ of, lawName, article }: VersionProps) {
  return (
    <Card padded>
      <View className="versions-head">
        <Tag kind={of.standing === 'inForce' ? 'right' : 'plain'}>{standingNames[of.standing]}</Tag>
        <View>{copy.from(of.inForceFrom)}</View>
      </View>
      <Quoted {...{ lawName, article, of, none: copy.none }} />
    </Card>
  )
}
