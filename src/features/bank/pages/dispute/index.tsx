import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { codeOf, say, serverNow } from '#cloud'
import { Button, Card, EmptyState, goBack, LawText, momentText, Notice, Page, TextArea } from '#ui'
import { disputeCopy as copy } from '../../copy/disputes'
import { refusals } from '../../refusals'
import { ways } from '../../ways'
import { useDisputing } from './use-disputing'
import './dispute.scss'

/** WeChat hands a parameter over as it was escaped, a browser as it reads; a lone `%` is the reader's. */
function spelt(param: string): string {
  try {
    return decodeURIComponent(param)
  } catch {
    return param
  }
}

/** Says what is wrong with a question (这道题有问题): `?question=` names it, `&stem=` shows it. */
export default function DisputePage() {
  const { question = '', stem = '' } = useRouter().params
  const disputing = useDisputing(spelt(question))
  if (disputing.received) return <Received at={disputing.received.at} />
  const { text, write, missing, error, send } = disputing
  return (
    <Page
      title={copy.page}
      foot={
        <Button onTap={send} busyLabel={copy.sending}>
          {copy.send}
        </Button>
      }
    >
      <View className="bank-say">
        <View className="bank-say-label">{copy.about}</View>
        <View className="bank-say-stem">
          <LawText>{spelt(stem)}</LawText>
        </View>
        <Card>
          <TextArea
            label={copy.label}
            value={text}
            onInput={write}
            placeholder={copy.hint}
            maxLength={300}
            wrong={missing ? copy.missing : undefined}
          />
        </Card>
        {error === null ? (
          <View className="bank-say-note">{copy.keptSay}</View>
        ) : (
          <NotSent error={error} />
        )}
      </View>
    </Page>
  )
}

function NotSent({ error }: { error: unknown }) {
  const offline = codeOf(error) === 'UNREACHABLE'
  return (
    <Notice icon={offline ? 'no-network' : 'info'}>
      {offline ? copy.notSent : say(error, refusals.dispute)}
    </Notice>
  )
}

function Received({ at }: { at: number }) {
  return (
    <Page title={copy.page}>
      <EmptyState
        drawing="arrived"
        head={copy.received}
        say={`${momentText(at, serverNow())}\n${copy.receivedSay}`}
        way={{ label: copy.toMine, onTap: ways.mineInstead, quiet: true }}
        other={{ label: copy.back, onTap: goBack }}
      />
    </Page>
  )
}
