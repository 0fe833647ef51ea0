import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Asked, Button, Card, Hero, Page, Row, Stops } from '#ui'
import { editCopy } from '../copy/edit'
import { shareCopy as copy } from '../copy/share'
import { Acts } from '../parts/acts'
import { roadOf } from '../parts/road-of'
import { WithdrawSheet } from '../parts/withdraw-sheet'
import { useReview } from '../queries'
import { refusals } from '../refusals'
import type { Reviewed } from '../review/reviewed'
import { ways } from '../ways'
import { ReachSwitches } from './reach-switches'
import './share.scss'

/** How far a published case reaches (全省共享、对外公开), for the provincial admin; and the way to take it down. */
export default function SharePage() {
  const { case: of = '' } = useRouter().params
  const query = useReview(of)
  return (
    <Page title={copy.page} {...(query.data && { hero: <ShareHero reviewed={query.data} /> })}>
      <Asked query={query} told={refusals.review}>
        {(reviewed) => <ShareBody reviewed={reviewed} />}
      </Asked>
    </Page>
  )
}

function ShareHero({ reviewed }: { reviewed: Reviewed }) {
  const { title, lead, unitName, version, state } = reviewed
  return (
    <Hero above={copy.cityAt(unitName, editCopy.version(version))} title={title} say={lead}>
      {state !== 'withdrawn' && <Stops stops={roadOf(state)} />}
    </Hero>
  )
}

function ShareBody({ reviewed }: { reviewed: Reviewed }) {
  const { case: of, reach, isPublic, acts } = reviewed
  const [withdrawing, setWithdrawing] = useState(false)
  if (reach === null)
    return (
      <View className="desk-share">
        <View className="desk-share-none">{copy.notPublished}</View>
        <Acts acts={acts} />
      </View>
    )
  return (
    <View className="desk-share">
      <ReachSwitches reached={{ case: of, reach, isPublic }} />
      <Card>
        <Row title={copy.review} onTap={ways.review(of)} />
        {reach === 'province' && <Row title={copy.read} onTap={ways.read(of)} />}
      </Card>
      <Button kind="text" onTap={() => setWithdrawing(true)}>
        {copy.withdraw}
      </Button>
      <Acts acts={acts} />
      <WithdrawSheet of={of} open={withdrawing} onClose={() => setWithdrawing(false)} />
    </View>
  )
}
