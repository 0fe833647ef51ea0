import { View } from '@tarojs/components'
import { Button, Received } from '#ui'
import { playingCopy as copy } from '../copy'
import type { Shown } from '../queries'
import type { Given } from '../use-answer'
import './asking-foot.scss'

type Asked = Shown['asked'][number]

/** What is true of an answer: on its way, kept on this phone, or received. */
function Where({
  mine,
  state,
  name,
}: Pick<Asked, 'mine'> & Pick<Given, 'state'> & { name: string }) {
  if (state === 'received' && mine)
    return (
      <View>
        <Received where="received">{copy.received(mine.at)}</Received>
        <View className="duel-foot-say">{copy.waitOther(name)}</View>
      </View>
    )
  if (state === 'sending') return <View className="duel-foot-say">{copy.sending}</View>
  return (
    <View>
      <Received where="kept">{copy.kept}</Received>
      <View className="duel-foot-say">{copy.keptSay}</View>
    </View>
  )
}

interface Props {
  readonly asked: Asked
  /** The answer that was handed in. */
  readonly handed: Given | undefined
  /** What is chosen so far. */
  readonly chosen: readonly number[]
  readonly isOpen: boolean
  /** The other's name. */
  readonly name: string
  readonly onSubmit: () => unknown
}

/** Beneath an open question: one answer to hand in, then where it is. */
export function AskingFoot({ asked, handed, chosen, isOpen, name, onSubmit }: Props) {
  if (handed) return <Where mine={asked.mine} state={handed.state} name={name} />
  if (!isOpen) return <View className="duel-foot-say">{copy.timeUp}</View>
  return (
    <Button off={chosen.length === 0} onTap={onSubmit}>
      {copy.submit(chosen.length, asked.question.type === 'multiple')}
    </Button>
  )
}
