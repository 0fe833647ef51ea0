import { useMutation } from '@tanstack/react-query'
import { cloud, type MadeFile, openFile } from '#cloud'
import type { ImportKind } from '#domain/imports'
import { Card, Failed, type IconName, Notice, Row } from '#ui'
import { templateCopy as copy, refusals } from '../copy'

interface Made {
  readonly key: string
  readonly kind: ImportKind
  readonly icon: IconName
  readonly title: string
  readonly sub: string
  readonly make: () => Promise<MadeFile>
}

const ALL: readonly Made[] = [
  {
    ...{
      key: 'template',
      kind: 'questions',
      icon: 'document',
      make: () => cloud.documents.bankTemplate({}),
    },
    ...copy.questions,
  },
  {
    ...{ key: 'export', kind: 'questions', icon: 'download' },
    ...{ make: () => cloud.documents.bankExport({ domain: null, law: null }), ...copy.export },
  },
  {
    ...{
      key: 'roster',
      kind: 'roster',
      icon: 'document',
      make: () => cloud.documents.rosterTemplate({}),
    },
    ...copy.roster,
  },
]

/** A sheet that the cloud makes and the phone opens at once (模板、导出). */
function MadeRow({ icon, title, sub, make }: Made) {
  const making = useMutation({ mutationFn: async () => openFile(await make()) })
  const { isPending, error } = making
  return (
    <>
      <Row
        icon={icon}
        title={title}
        sub={isPending ? copy.making : sub}
        onTap={isPending ? undefined : () => making.mutate()}
      />
      {error instanceof Error && error.name !== 'Refused' && error.name !== 'Unreachable' ? (
        <Notice>{copy.shut}</Notice>
      ) : (
        <Failed error={error} told={refusals.made} />
      )}
    </>
  )
}

/** What helps to begin with a kind: a template to fill in, the bank as it is. */
export function Templates({ kind }: { kind: ImportKind }) {
  const rows = ALL.filter((made) => made.kind === kind)
  if (rows.length === 0) return null
  return (
    <Card>
      {rows.map((made) => (
        <MadeRow {...made} key={made.key} />
      ))}
    </Card>
  )
}
