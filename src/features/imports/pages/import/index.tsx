import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ImportMode } from '#domain/imports'
import { Asked, Button, goBack, Hero, Notice, Page, Received, Skeleton } from '#ui'
import { ApplyFoot } from '../../components/apply-foot'
import { Applying } from '../../components/applying'
import { DiscardRow } from '../../components/discard-row'
import { Preview } from '../../components/preview'
import { importCopy as copy, fileRefusals, refusals } from '../../copy'
import { type Import, useImport } from '../../queries'
import { ways } from '../../ways'
import './import.scss'

function Body({
  of,
  mode,
  onMode,
}: {
  of: Import
  mode: ImportMode
  onMode: (to: ImportMode) => void
}) {
  if (of.state === 'reading') return <Skeleton of="rows" count={4} />
  if (of.state === 'refused')
    return (
      <>
        {of.refusal !== null && <Notice>{fileRefusals[of.refusal]}</Notice>}
        <DiscardRow of={of} />
      </>
    )
  return (
    <>
      {of.state === 'applying' && <Applying of={of} />}
      {of.state === 'done' && (
        <>
          <Received where="received">{copy.taken(of.done)}</Received>
          <View className="import-next">{copy.doneNext[of.kind]}</View>
        </>
      )}
      {of.state !== 'applying' && <Preview of={of} mode={mode} onMode={onMode} />}
    </>
  )
}

/** The one thing to do next. */
function Foot({ of, mode }: { of: Import; mode: ImportMode }) {
  if (of.state === 'ready') return <ApplyFoot of={of} mode={mode} />
  if (of.state === 'refused') return <Button onTap={goBack}>{copy.another}</Button>
  return <Button onTap={() => ways.next[of.kind](of.id)}>{copy.toNext[of.kind]}</Button>
}

/** One import (导入): what it would change, then how far it is, then what it brought. */
export default function ImportPage() {
  const { import: id = '' } = useRouter().params
  const [mode, setMode] = useState<ImportMode>('all')
  const query = useImport(id)
  const of = query.data
  const hasFoot = of !== undefined && of.state !== 'reading' && of.state !== 'applying'
  return (
    <Page
      title={copy.title}
      {...(of && { hero: <Hero title={copy.hero(of)} say={copy.heroSay(of)} /> })}
      {...(hasFoot && { foot: <Foot of={of} mode={mode} /> })}
    >
      <View className="import-page">
        <Asked query={query} told={refusals.show}>
          {(shown) => <Body of={shown} mode={mode} onMode={setMode} />}
        </Asked>
      </View>
    </Page>
  )
}
