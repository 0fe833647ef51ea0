import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { codeOf } from '#cloud'
import { Asked, Page, useVisible } from '#ui'
import { Ended } from '../../components/ended'
import { Met } from '../../components/met'
import { Running } from '../../components/running'
import { Waiting } from '../../components/waiting'
import { playingCopy as copy, lookRefusals } from '../../copy'
import { type Shown, useLook } from '../../queries'
import { joinPage, startPage } from '../../routes'

/** The card (分享) leads into this duel while there is a seat, later to one's own. */
const cardOf = (duel: Shown | undefined) =>
  duel?.stage === 'waiting'
    ? { title: copy.shareTitle, path: joinPage(duel.code) }
    : { title: copy.shareAny, path: startPage }

function Stage({ duel, lost, again }: { duel: Shown; lost: boolean; again: () => unknown }) {
  const { stage, other } = duel
  if (stage === 'waiting') return <Waiting duel={duel} lost={lost} again={again} />
  if (stage === 'met' && other) return <Met duel={duel} other={other} lost={lost} />
  if (stage === 'running' || stage === 'over') return <Running duel={duel} lost={lost} />
  return <Ended duel={duel} />
}

/** A duel (双人对战) from its code to its last question; what is in view follows the server. */
export default function DuelPage() {
  const { params } = useRouter()
  const [duel] = useState(() => decodeURIComponent(params.duel ?? ''))
  const query = useLook(duel, useVisible())
  const { data, error } = query
  useShareAppMessage(() => cardOf(data))
  const lost = error !== null && codeOf(error) === 'UNREACHABLE'
  if (data) return <Stage duel={data} lost={lost} again={query.refetch} />
  return (
    <Page title={copy.title}>
      <Asked query={query} told={lookRefusals}>
        {() => null}
      </Asked>
    </Page>
  )
}
