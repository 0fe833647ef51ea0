import { View } from '@tarojs/components'
import { LawText, Options } from '#ui'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import './told-question.scss'

type Asked = Shown['asked'][number]
type Told = NonNullable<Asked['told']>

function otherWords({ other }: Told, name: string): string {
  if (other === null) return copy.otherNone(name)
  return other.right ? copy.otherRight(name) : copy.otherWrong(name)
}

interface Props {
  readonly question: Asked['question']
  readonly told: Told
  /** The other's name. */
  readonly name: string
}

/** A question both are done with (看对错): what each chose, and what is right. */
export function ToldQuestion({ question, told, name }: Props) {
  const { verdict, other } = told
  return (
    <View className="duel-told">
      <View className="duel-told-stem">
        <LawText>{question.stem}</LawText>
      </View>
      <View className="duel-told-options">
        <Options
          type={question.type}
          options={question.options}
          chosen={verdict.chosen}
          verdict={verdict}
          also={(place) => (other?.chosen.includes(place) ? copy.otherChose(name) : undefined)}
        />
      </View>
      {verdict.chosen.length === 0 && <View className="duel-told-line">{copy.unanswered}</View>}
      <View className="duel-told-line">{otherWords(told, name)}</View>
    </View>
  )
}
