import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { serverNow } from '#cloud'
import { Button, ConfirmSheet, momentText, ReasonSheet, Sheet } from '#ui'
import { awardName, sheetCopy as copy, type Nomination, refusals } from '../copy'
import { useDecide, useRevoke } from '../queries'
import './nomination-sheet.scss'

type Act = 'confirm' | 'refuse' | 'revoke'

interface NominationSheetProps {
  nomination: Nomination
  onClose: () => void
}

/** One nomination: why, by whom, what became of it, and what I may do about it; each act is asked once more. */
export function NominationSheet({ nomination, onClose }: NominationSheetProps) {
  const [act, setAct] = useState<Act>()
  const { mayDecide, mayRevoke } = nomination
  return (
    <>
      <Sheet title={nomination.name} open={act === undefined} onClose={onClose}>
        <Facts nomination={nomination} />
        {mayDecide && (
          <View className="nomination-acts">
            <Button kind="quiet" onTap={() => setAct('refuse')}>
              {copy.refuse}
            </Button>
            <Button onTap={() => setAct('confirm')}>{copy.confirm}</Button>
          </View>
        )}
        {mayRevoke && (
          <Button kind="quiet" onTap={() => setAct('revoke')}>
            {copy.revoke}
          </Button>
        )}
      </Sheet>
      {act !== undefined && <Acting nomination={nomination} act={act} onClose={onClose} />}
    </>
  )
}

function Facts({ nomination }: { nomination: Nomination }) {
  const { kind, place, year, reason, by, at, said } = nomination
  const when = (moment: number) => momentText(moment, serverNow())
  return (
    <View className="nomination-facts">
      <View className="nomination-kind">{`${awardName(kind, year)}，${place}`}</View>
      <View className="nomination-reason">{reason}</View>
      <View className="nomination-by">{copy.by(by, when(at))}</View>
      {said && <View className="nomination-by">{copy.said(nomination, when(said.at))}</View>}
    </View>
  )
}

/** Says what the act means, and does it. */
function Acting({ nomination, act, onClose }: NominationSheetProps & { act: Act }) {
  const [decide, revoke] = [useDecide(), useRevoke()]
  const { id } = nomination
  const done = (title: string) => {
    onClose()
    void Taro.showToast({ title, icon: 'none' })
  }
  const confirm = async () => {
    await decide.mutateAsync({ nomination: id, verdict: 'confirm', reason: '' })
    done(copy.confirmed)
  }
  if (act === 'confirm')
    return (
      <ConfirmSheet
        title={copy.confirmTitle}
        say={copy.confirmSay(nomination)}
        open
        onClose={onClose}
        does={copy.confirm}
        busy={copy.confirming}
        error={decide.error}
        told={refusals.decide}
        run={confirm}
      />
    )
  const isRefusal = act === 'refuse'
  const run = async (reason: string) => {
    if (isRefusal) await decide.mutateAsync({ nomination: id, verdict: 'refuse', reason })
    else await revoke.mutateAsync({ nomination: id, reason })
    done(isRefusal ? copy.refused : copy.revoked)
  }
  return (
    <ReasonSheet
      title={isRefusal ? copy.refuseTitle : copy.revokeTitle}
      say={isRefusal ? copy.refuseSay(nomination) : copy.revokeSay(nomination)}
      open
      onClose={onClose}
      does={isRefusal ? copy.refuse : copy.revoke}
      busy={isRefusal ? copy.refusing : copy.revoking}
      error={isRefusal ? decide.error : revoke.error}
      told={isRefusal ? refusals.decide : refusals.revoke}
      run={run}
    />
  )
}
