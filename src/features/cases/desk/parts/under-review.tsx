import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { CaseStep } from '#domain/cases'
import { Button, Card, Failed, Notice, Row } from '#ui'
import { useTakeBack } from '../changes'
import { editCopy as copy } from '../copy/edit'
import { stepNames } from '../copy/words'
import type { DraftShown } from '../draft/draft'
import { refusals } from '../refusals'
import { ways } from '../ways'
import { Acts } from './acts'
import './under-review.scss'

/** While others review it (审核中): what they see, and the way to take it back. */
export function UnderReview({ shown }: { shown: DraftShown & { readonly state: CaseStep } }) {
  const takeBack = useTakeBack()
  const run = async () => {
    await takeBack.mutateAsync({ case: shown.case })
    void Taro.showToast({ title: copy.takenBack, icon: 'none' })
  }
  return (
    <View className="desk-under-review">
      <Notice kind="plain" icon="timer">
        {copy.reviewing(stepNames[shown.state])}
      </Notice>
      <Card>
        <Row title={copy.asReviewed} onTap={ways.review(shown.case)} />
      </Card>
      <Failed error={takeBack.error} told={refusals.takeBack} />
      <Button kind="quiet" onTap={run} busyLabel={copy.takingBack}>
        {copy.takeBack}
      </Button>
      <Acts acts={shown.acts} />
    </View>
  )
}
