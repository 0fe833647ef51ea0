import { View } from '@tarojs/components'
import { Button, Card, Hero, Page, Row } from '#ui'
import { copy } from '../copy'
import { ways } from '../ways'
import { Settings } from './settings'

/** 我的 for a visitor (访客): says so, and leads to the roster and to what is open to everybody. */
export function Stranger() {
  return (
    <Page
      tab
      title={copy.title}
      hero={
        <Hero title={copy.unbound} say={copy.unboundSay}>
          <Button kind="on-base" onTap={ways.study}>
            {copy.toBind}
          </Button>
        </Hero>
      }
    >
      <View className="me-cards">
        <Card>
          <Row icon="pen" title={copy.feedback} end={copy.feedbackSay} onTap={ways.feedback} />
        </Card>
        <Settings privacy={copy.privacyOnly} />
      </View>
    </Page>
  )
}
