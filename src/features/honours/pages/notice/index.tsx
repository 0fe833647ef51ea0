import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { serverDay, serverNow } from '#cloud'
import type { Reply } from '#contract/index'
import { Asked, Button, Card, Hero, Page, Row, usePull } from '#ui'
import { Objections } from '../../components/notice/objections'
import { Versions } from '../../components/notice/versions'
import { copy, headText, refusals, sayText } from '../../copy/notice'
import { lastGroup } from '../../kept'
import { go } from '../../routes'
import { useNotice } from '../queries'
import '../../components/notice/notice-page.scss'

type Notice = Reply<'honours', 'notice'>

/** A period's public notice (`?period=`): until when, what changed and why, objections with their answers. */
export default function NoticePage() {
  const { period = '' } = useRouter().params
  const query = useNotice(period)
  usePull(query.refetch)
  const { data } = query
  const open = data?.isOpen === true
  return (
    <Page
      title={copy.title}
      {...(data && { hero: <Head notice={data} /> })}
      {...(open && { foot: <Button onTap={() => go.object(period)}>{copy.object}</Button> })}
    >
      <Asked query={query} told={refusals}>
        {(notice) => <Body notice={notice} />}
      </Asked>
    </Page>
  )
}

function Head({ notice }: { notice: Notice }) {
  const today = serverDay()
  return <Hero title={headText(notice, today)} say={sayText(notice, today)} />
}

function Body({ notice: { period, changes, objections } }: { notice: Notice }) {
  const now = serverNow()
  return (
    <>
      <View className="flag-notice-way">
        <Card>
          <Row
            title={copy.standing}
            sub={copy.standingSay}
            onTap={() => go.standing(period, lastGroup())}
          />
        </Card>
      </View>
      <Versions changes={changes} now={now} />
      <Objections objections={objections} now={now} />
    </>
  )
}
