import { View } from '@tarojs/components'
import { Button } from '#ui'
import { copy } from '../copy'
import type { Waiting } from './answer-sheet'
import { Message } from './message'
import './to-answer.scss'

/** A message with the way to answer it, while it waits for one. */
export function ToAnswer({ message, onAnswer }: { message: Waiting; onAnswer: () => void }) {
  return (
    <View className="to-answer">
      <Message message={message} from={message.from} />
      {message.answer === null && (
        <Button kind="text" onTap={onAnswer}>
          {copy.answer}
        </Button>
      )}
    </View>
  )
}
