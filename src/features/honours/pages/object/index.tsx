import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { serverNow } from '#cloud'
import { Button, Card, EmptyState, Failed, goBack, momentText, Page, TextArea } from '#ui'
import { AboutFields } from '../../components/object/about-fields'
import { useObjecting } from '../../components/object/use-objecting'
import { copy, refusals } from '../../copy/object'
import '../../components/object/object.scss'

const MOST = 300

/** Raises an objection (提异议) while a notice is open (`?period=`, and what it is about: `&group=&unit=&indicator=`). */
export default function ObjectPage() {
  const { period = '' } = useRouter().params
  const objecting = useObjecting(period)
  const { draft, change, send, tried, error, received } = objecting
  if (received !== undefined) return <Received at={received.at} />
  return (
    <Page
      title={copy.title}
      foot={
        <Button onTap={send} busyLabel={copy.sending}>
          {copy.send}
        </Button>
      }
    >
      <View className="flag-object-say">{copy.say}</View>
      <AboutFields period={period} objecting={objecting} />
      <View className="flag-object-text">
        <Card padded>
          <TextArea
            label={copy.text}
            value={draft.text}
            placeholder={copy.hint}
            maxLength={MOST}
            onInput={(text) => change({ text })}
            wrong={tried && draft.text.trim() === '' ? copy.missing : undefined}
          />
        </Card>
      </View>
      <View className="flag-object-kept">{copy.kept}</View>
      <Failed error={error} told={refusals} />
    </Page>
  )
}

function Received({ at }: { at: number }) {
  return (
    <Page title={copy.title}>
      <EmptyState
        drawing="arrived"
        head={copy.received}
        say={copy.receivedSay(momentText(at, serverNow()))}
        way={{ label: copy.back, onTap: goBack, quiet: true }}
      />
    </Page>
  )
}
