import { View } from '@tarojs/components'
import { Button } from '#ui'
import { paperCopy as copy } from '../copy'
import './paper-foot.scss'

interface Props {
  readonly place: number
  readonly count: number
  readonly onGo: (place: number) => void
  readonly onSheet: () => void
  readonly onSubmit: () => void
}

/** Back, the answer sheet, and on; after the last question the handing-in. */
export function PaperFoot({ place, count, onGo, onSheet, onSubmit }: Props) {
  const last = place >= count - 1
  return (
    <View className="paper-foot">
      <Button kind="quiet" narrow off={place === 0} onTap={() => onGo(place - 1)}>
        {copy.previous}
      </Button>
      <Button kind="quiet" narrow onTap={onSheet}>
        {copy.sheet}
      </Button>
      <Button onTap={last ? onSubmit : () => onGo(place + 1)}>
        {last ? copy.submit : copy.next}
      </Button>
    </View>
  )
}
