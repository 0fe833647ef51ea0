import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '#ui'
import { reviewCopy as copy } from '../copy/review'
import { PassSheet } from './pass-sheet'
import { ReturnSheet } from './return-sheet'
import type { Reviewed } from './reviewed'

/** On, or back: the reviewer's one decision (审核结论). */
export function DecideFoot({ reviewed }: { reviewed: Reviewed }) {
  const [open, setOpen] = useState<'pass' | 'return'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <View className="desk-decide">
        <Button kind="quiet" onTap={() => setOpen('return')}>
          {copy.return}
        </Button>
        <Button onTap={() => setOpen('pass')}>{copy.pass}</Button>
      </View>
      <PassSheet reviewed={reviewed} open={open === 'pass'} onClose={close} />
      <ReturnSheet reviewed={reviewed} open={open === 'return'} onClose={close} />
    </>
  )
}
