import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button, Notice, Page } from '#ui'
import { copy, type PosterWords } from '../../copy/poster'
import './poster.scss'
import { PosterCanvas } from './poster-canvas'
import type { Drawn, Saved } from './saved'

/** A browser has its own ways to send a picture on. */
const inWechat = process.env.TARO_ENV === 'weapp'
const place = inWechat ? 'album' : 'file'

/** The poster, with the ways to keep it and to send it on. */
export function Poster({ words, name }: { words: PosterWords; name: string }) {
  const [drawn, setDrawn] = useState<Drawn | undefined | 'not yet'>('not yet')
  const [saved, setSaved] = useState<Saved | undefined>()
  const save = async () => {
    if (typeof drawn === 'object') setSaved(await drawn.save())
  }
  return (
    <Page
      title={copy.title}
      foot={
        <View className="flag-poster-foot">
          <Button onTap={save} off={typeof drawn !== 'object'} busyLabel={copy.saving}>
            {copy.save[place]}
          </Button>
          {inWechat && (
            <Button kind="quiet" share>
              {copy.share}
            </Button>
          )}
        </View>
      }
    >
      <PosterCanvas words={words} label={copy.label(name)} onDrawn={setDrawn} />
      {drawn === undefined && <Notice>{copy.undrawn}</Notice>}
      <Outcome saved={saved} />
      <View className="flag-poster-say">{copy.press}</View>
    </Page>
  )
}

/** What came of saving it, in a sentence. */
function Outcome({ saved }: { saved: Saved | undefined }) {
  if (saved === 'saved')
    return (
      <Notice kind="plain" icon="check">
        {copy.saved[place]}
      </Notice>
    )
  if (saved === 'failed') return <Notice>{copy.failed}</Notice>
  if (saved !== 'refused') return null
  return (
    <>
      <Notice icon="lock">{copy.refused}</Notice>
      <Button kind="text" onTap={() => Taro.openSetting()}>
        {copy.setting}
      </Button>
    </>
  )
}
