import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Row } from '#ui'
import type { Read } from '../../answered-in'
import { caseCopy as copy } from '../../copy'
import { WithdrawSheet } from '../../desk/parts/withdraw-sheet'
import { go } from '../../routes'
import './doings.scss'

/** What may be done with a case beside reading it: handing it on, and for some more. */
export function Doings({ read }: { read: Read }) {
  const { may, isPublic } = read
  return (
    <View className="case-doings">
      {process.env.TARO_ENV === 'weapp' && (
        <Button kind="quiet" share>
          {copy.share}
        </Button>
      )}
      {(isPublic || Object.values(may).includes(true)) && <MayRows read={read} />}
    </View>
  )
}

function MayRows({ read: { case: id, may, isPublic, reach } }: { read: Read }) {
  const [taking, setTaking] = useState(false)
  return (
    <Card>
      {isPublic && <Row title={copy.openly} sub={copy.openlySay} onTap={() => go.openly(id)} />}
      {may.answerAsked && <Row title={copy.answerAsked} onTap={go.toAnswer} />}
      {may.open && <Row title={copy.reach} end={copy.reaches[reach]} onTap={() => go.reach(id)} />}
      {may.withdraw && <Row title={copy.withdraw} onTap={() => setTaking(true)} />}
      <WithdrawSheet of={id} open={taking} onClose={() => setTaking(false)} />
    </Card>
  )
}
