import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Card, Failed, Notice, Row } from '#ui'
import { useOfferQuestions } from '../changes'
import { editCopy as copy } from '../copy/edit'
import { shareCopy } from '../copy/share'
import type { DraftShown } from '../draft/draft'
import { WithdrawSheet } from '../parts/withdraw-sheet'
import { refusals } from '../refusals'
import { ways } from '../ways'

/** What may be done with a case that has readers: look, offer its questions, take it down. */
export function PublishedRows({ shown }: { shown: DraftShown }) {
  const [withdrawing, setWithdrawing] = useState(false)
  const offer = useOfferQuestions()
  const run = async () => {
    const { offered } = await offer.mutateAsync({ case: shown.case })
    void Taro.showToast({ title: copy.offered(offered), icon: 'none' })
  }
  // A row has no promise to wait for: what goes wrong stands beneath.
  const offerNow = () => void run().catch(() => undefined)
  if (shown.state === 'withdrawn') return <Notice kind="plain">{copy.withdrawn}</Notice>
  return (
    <>
      <Notice kind="plain">{copy.published}</Notice>
      <Card>
        <Row title={copy.asRead} onTap={ways.read(shown.case)} />
        <Row title={copy.offer} sub={copy.offerSay} onTap={offerNow} />
        <Row title={shareCopy.withdraw} onTap={() => setWithdrawing(true)} />
      </Card>
      <Failed error={offer.error} told={refusals.offerQuestions} />
      <WithdrawSheet of={shown.case} open={withdrawing} onClose={() => setWithdrawing(false)} />
    </>
  )
}
