import { View } from '@tarojs/components'
import { Button, Card, Failed, Notice } from '#ui'
import { UploadRoad } from '../../media'
import { homeCopy as copy, fileRefusals, refusals } from '../copy'
import { type Parcel, sentOf } from '../send'
import type { useSending } from '../use-sending'
import './file-card.scss'

const percentOf = (parcel: Parcel): number =>
  Math.floor((100 * sentOf(parcel)) / Math.max(1, parcel.file.bytes))

function OnItsWay({ parcel, reading }: { parcel: Parcel; reading: boolean }) {
  const percent = reading ? 100 : percentOf(parcel)
  const head = reading ? copy.reading : copy.sending
  return (
    <>
      <View className="import-file-name">{parcel.file.name}</View>
      <View className="import-file-say">{`${head} ${reading ? '' : copy.percent(percent)}`}</View>
      <UploadRoad percent={percent} state={reading ? 'arrived' : 'moves'} said={head} />
      {reading && <View className="import-file-say">{copy.readingSay}</View>}
    </>
  )
}

const CHOOSE_SAY = process.env.TARO_ENV === 'h5' ? copy.chooseSay.h5 : copy.chooseSay.weapp

/** Picks a file and follows it on its way until it was read (选文件), saying at each step what is true. */
export function FileCard({ sending }: { sending: ReturnType<typeof useSending> }) {
  const { stage, choose, again, drop } = sending
  const another = (
    <Button kind="quiet" onTap={choose}>
      {copy.another}
    </Button>
  )
  if (stage.at === 'idle') return <View className="import-file-say">{CHOOSE_SAY}</View>
  return (
    <Card padded>
      <View className="import-file">
        {(stage.at === 'sending' || stage.at === 'reading') && (
          <OnItsWay parcel={stage.parcel} reading={stage.at === 'reading'} />
        )}
        {stage.at === 'unfit' && (
          <>
            <View className="import-file-name">{copy.unfit(stage.name)}</View>
            <Notice>{fileRefusals[stage.refusal]}</Notice>
            {another}
          </>
        )}
        {stage.at === 'noAccess' && <Notice>{copy.noAccess}</Notice>}
        {stage.at === 'failed' && (
          <>
            <View className="import-file-name">{stage.parcel.file.name}</View>
            <Failed error={stage.error} told={refusals.read} />
            <Button kind="quiet" onTap={() => again(stage.parcel)}>
              {copy.again}
            </Button>
            <Button kind="text" onTap={drop}>
              {copy.drop}
            </Button>
          </>
        )}
      </View>
    </Card>
  )
}
