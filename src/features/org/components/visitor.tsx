import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Card, Hero, Page, Row, SectionTitle } from '#ui'
import { visitorCopy as copy } from '../copy'
import { BindForm } from './bind-form'
import './visitor.scss'

const FEEDBACK = '/features/feedback/pages/list/index'
const PRIVACY = '/features/me/pages/privacy/index'

const to = (url: string) => () => void Taro.navigateTo({ url })

/** 学法 for somebody who is not on the roster yet (访客): how to be, and what is open to everybody. */
export function Visitor() {
  return (
    <Page tab title={copy.tab} hero={<Hero title={copy.title} say={copy.say} />}>
      <View className="visitor-form">
        <BindForm />
        <View className="visitor-staff">{copy.staffNumber}</View>
      </View>
      <SectionTitle>{copy.open}</SectionTitle>
      <Card>
        <Row title={copy.feedback} sub={copy.feedbackSay} onTap={to(FEEDBACK)} />
        <Row title={copy.privacy} sub={copy.privacySay} onTap={to(PRIVACY)} />
      </Card>
    </Page>
  )
}
