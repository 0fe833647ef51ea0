import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { serverNow } from '#cloud'
import { Card, momentText, Notice, Row, SectionTitle, spoken } from '#ui'
import { recordCopy as copy, figuresText, kindWords, type RecordShown } from '../copy'
import { StateTag } from './state-tag'
import './record-facts.scss'

/** What a record says: its numbers, what proves it, who entered and who decided about it. */
export function RecordFacts({ record }: { record: RecordShown }) {
  const { kind, proof, picture, decided, revoked, state } = record
  return (
    <>
      {state === 'returned' && decided && (
        <View className="record-note">
          <Notice>{`${copy.note}：${decided.note}`}</Notice>
        </View>
      )}
      {revoked && (
        <View className="record-note">
          <Notice>{`${copy.revokeNote}：${revoked.reason}`}</Notice>
        </View>
      )}
      <SectionTitle end={<StateTag state={state} />}>{kindWords[kind].name}</SectionTitle>
      <View className="record-says">{kindWords[kind].says}</View>
      <Card padded>
        <View className="record-figure">{figuresText(record)}</View>
        <View className="record-of">{wordsOf(record)}</View>
      </Card>
      <SectionTitle>{copy.proof}</SectionTitle>
      <View className="record-proof">{proof}</View>
      {picture !== null && <Picture url={picture} />}
      <Signed record={record} />
    </>
  )
}

const wordsOf = ({ kind }: RecordShown): string => {
  const { part, whole } = kindWords[kind]
  return whole === null ? part : `${part} / ${whole}`
}

function Picture({ url }: { url: string }) {
  const look = () => void Taro.previewImage({ urls: [url] })
  return (
    <View
      className="record-picture"
      onClick={look}
      {...spoken({ role: 'button', label: copy.picture })}
    >
      <Image className="record-image" src={url} mode="widthFix" />
    </View>
  )
}

function Signed({ record: { enteredBy, at, decided, revoked } }: { record: RecordShown }) {
  const when = (moment: number) => momentText(moment, serverNow())
  return (
    <View className="record-signed">
      <Card>
        <Row title={copy.enteredBy} end={copy.decided(enteredBy, when(at))} />
        {decided && (
          <Row
            title={copy.decidedBy[decided.verdict]}
            end={copy.decided(decided.by, when(decided.at))}
          />
        )}
        {revoked && <Row title={copy.revokedBy} end={copy.decided(revoked.by, when(revoked.at))} />}
      </Card>
    </View>
  )
}
