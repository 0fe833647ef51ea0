import { View } from '@tarojs/components'
import { Asked, Button, EmptyState, Page } from '#ui'
import { AuditLog } from '../../components/audit-log'
import { copy, refusals } from '../../copy'
import { useAudit } from '../../queries'
import { type Trail, useTrail } from '../../trail'
import './index.scss'

/** What was done with bindings and rights below one's places (操作记录). */
export default function Audit() {
  const trail = useTrail<number | undefined>(undefined)
  const query = useAudit(trail.here)
  return (
    <Page title={copy.audit}>
      <Asked query={query} told={refusals.audit}>
        {({ entries, next }) =>
          entries.length === 0 ? (
            <EmptyState drawing="arrived" head={copy.auditEmpty} say={copy.auditEmptySay} />
          ) : (
            <>
              <View className="audit-say">{copy.auditSay}</View>
              <AuditLog entries={entries} />
              <Turn trail={trail} next={next} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function Turn({ trail, next }: { trail: Trail<number | undefined>; next: number | null }) {
  return (
    <>
      {next !== null && (
        <Button kind="quiet" onTap={() => trail.on(next)}>
          {copy.earlier}
        </Button>
      )}
      {trail.back && (
        <Button kind="text" onTap={trail.restart}>
          {copy.latest}
        </Button>
      )}
    </>
  )
}
