import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Asked, Card, LawText, Page, Row, SectionTitle } from '#ui'
import { Chapters } from '../../components/chapters'
import { LawFigures } from '../../components/law-figures'
import { PractiseButton, usePractiseLaw } from '../../components/practise-button'
import { Stale } from '../../components/stale'
import { lawCopy as copy, refusals, standingNames } from '../../copy'
import { useLaw } from '../../queries'
import './law.scss'

type Law = Reply<'library', 'law'>

/** One law (法规): what the index knows, its versions, its articles, and a set of practice on it. */
export default function LawPage() {
  const { law = '', version } = useRouter().params
  const [chosen, setChosen] = useState(version ?? null)
  const query = useLaw({ law, version: chosen })
  const practice = usePractiseLaw(law)
  const asked = query.data?.questions ?? 0
  return (
    <Page title={copy.title} foot={asked > 0 ? <PractiseButton {...practice} /> : undefined}>
      <Stale {...query} />
      <Asked query={query} told={refusals.law}>
        {(found) => <Body key={found.shown.version} law={found} onVersion={setChosen} />}
      </Asked>
    </Page>
  )
}

interface BodyProps {
  law: Law
  onVersion: (version: string) => void
}

function Body({ law, onVersion }: BodyProps) {
  const { shown, versions, preamble, chapters, rest, questions } = law
  // Two annexes may have one name: one is its place.
  const passages = rest.map((passage, place) => ({ passage, key: `passage-${place}` }))
  return (
    <>
      <View className="law-level">{copy.level(shown)}</View>
      <View className="law-name">
        <LawText>{shown.name}</LawText>
      </View>
      <LawFigures of={shown} />
      <View className="law-say">
        {questions > 0 ? copy.questions(questions) : copy.noQuestions}
      </View>
      {versions.length > 1 && <Versions {...{ shown, versions, onVersion }} />}
      {preamble.length > 0 && <Text name={copy.preamble} paragraphs={preamble} />}
      <SectionTitle>
        {shown.imported || chapters.length === 0 ? copy.articles : copy.pointsOnly}
      </SectionTitle>
      {!shown.imported && (
        <View className="law-say">{chapters.length > 0 ? copy.pointsSay : copy.missing}</View>
      )}
      <Chapters law={law} />
      {passages.map(({ key, passage }) => (
        <Text key={key} {...passage} />
      ))}
    </>
  )
}

/** Words of the law outside its articles: 序言, 附件. */
function Text({ name, paragraphs }: Law['rest'][number]) {
  return (
    <>
      <SectionTitle>{name}</SectionTitle>
      <View className="law-text">{paragraphs.join('\n')}</View>
    </>
  )
}

type VersionsProps = Pick<Law, 'shown' | 'versions'> & Pick<BodyProps, 'onVersion'>

function Versions({ shown, versions, onVersion }: VersionsProps) {
  return (
    <>
      <SectionTitle>{copy.versions}</SectionTitle>
      <Card>
        {versions.map((one) => (
          <Row
            key={one.version}
            title={one.versionLabel}
            sub={copy.versionRow(one)}
            end={standingNames[one.standing]}
            {...(one.version === shown.version
              ? { tail: 'check' as const }
              : { onTap: () => onVersion(one.version) })}
          />
        ))}
      </Card>
    </>
  )
}
