import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, ReasonSheet, Row } from '#ui'
import type { Read } from '../../answered-in'
import { caseRefusals, caseCopy as copy } from '../../copy'
import type { useWithdraw } from '../../queries'
import { go } from '../../routes'
import './doings.scss'

/** What may be done with a case is asked for. */
export interface DoingsProps {
  read: Read
  withdraw: ReturnType<typeof useWithdraw>
}

/** What may be done with a case beside reading it: handing it on, and for some more. */
export function Doings({ read, withdraw }: DoingsProps) {
  const { may, isPublic, reach } = read
  const [taking, setTaking] = useState(false)
  return (
    <View className="case-doings">
      {process.env.TARO_ENV === 'weapp' && (
        <Button kind="quiet" share>
          {copy.share}
        </Button>
      )}
      {(isPublic || may.answerAsked || may.withdraw) && (
        <Card>
          {isPublic && (
            <Row title={copy.openly} sub={copy.openlySay} onTap={() => go.openly(read.case)} />
          )}
          {may.answerAsked && <Row title={copy.answerAsked} onTap={go.desk} />}
          {may.withdraw && (
            <Row title={copy.withdraw} end={copy.reach[reach]} onTap={() => setTaking(true)} />
          )}
        </Card>
      )}
      <ReasonSheet
        title={copy.withdraw}
        say={copy.withdrawSay}
        open={taking}
        onClose={() => setTaking(false)}
        does={copy.withdrawDo}
        busy={copy.withdrawing}
        error={withdraw.error}
        told={caseRefusals.withdraw}
        run={(reason) => withdraw.mutateAsync(reason)}
      />
    </View>
  )
}
