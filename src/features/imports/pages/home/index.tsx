import { View } from '@tarojs/components'
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { IMPORT_KINDS, type ImportKind } from '#domain/imports'
import { placesOf, type Role } from '#domain/org'
import { Asked, Bullets, Button, Chips, Hero, Page } from '#ui'
import { FileCard } from '../../components/file-card'
import { ImportRows, NotYours } from '../../components/import-rows'
import { Templates } from '../../components/templates'
import { homeCopy as copy, kindNames, kindSays, refusals } from '../../copy'
import { useImports, useMe } from '../../queries'
import { useSending } from '../../use-sending'
import { ways } from '../../ways'
import './home.scss'

const ROLES: Readonly<Record<ImportKind, Role>> = {
  questions: 'bankEditor',
  laws: 'bankEditor',
  roster: 'liaison',
}

const kindsFor = (me: Reply<'org', 'me'> | undefined): readonly ImportKind[] =>
  IMPORT_KINDS.filter((kind) => placesOf(me?.grants ?? [], ROLES[kind]).length > 0)

/** Where a file is chosen to be imported (导入): questions and laws, or a unit's roster. */
export default function ImportHome() {
  const { kind: wished, unit } = useRouter().params
  const me = useMe()
  const imports = useImports()
  useDidShow(() => {
    if (imports.data) void imports.refetch()
  })
  const kinds = kindsFor(me.data)
  const [chosen, setChosen] = useState<ImportKind>()
  const kind = chosen ?? kinds.find((each) => each === wished) ?? kinds[0] ?? 'questions'
  const sending = useSending(kind, kind === 'roster' ? unit : undefined, ways.import)
  const busy = sending.stage.at === 'sending' || sending.stage.at === 'reading'
  const choose = (
    <Button onTap={sending.choose} off={busy}>
      {copy.choose}
    </Button>
  )
  return (
    <Page
      title={copy.title}
      hero={<Hero title={copy.hero(kind)} say={copy.heroSay} />}
      {...(kinds.length > 0 && { foot: choose })}
    >
      <Asked query={me} told={refusals.me}>
        {() =>
          kinds.length === 0 ? (
            <NotYours />
          ) : (
            <View className="import-home">
              {kinds.length > 1 && (
                <Chips
                  choices={kinds.map((key) => ({ key, label: kindNames[key] }))}
                  value={kind}
                  onChange={setChosen}
                />
              )}
              <Bullets of={kindSays[kind]} />
              <FileCard sending={sending} />
              <Templates kind={kind} />
              <Asked query={imports} told={refusals.list}>
                {({ imports: mine }) => <ImportRows imports={mine} />}
              </Asked>
            </View>
          )
        }
      </Asked>
    </Page>
  )
}
