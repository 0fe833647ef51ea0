import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Reply } from '#contract/index'
import { Button, Card, Row, SectionTitle } from '#ui'
import { copy, roleNames } from '../copy'
import { GrantSheet } from './grant-sheet'
import { RevokeSheet } from './revoke-sheet'

type Officer = Reply<'org', 'officer'>
type Grant = Officer['grants'][number]

/** What somebody may do beside studying (授权); who may change it finds how to. */
export function Grants({ officer, unit }: { officer: Officer; unit: string }) {
  const [granting, setGranting] = useState(false)
  const [revoking, setRevoking] = useState<Grant>()
  const { grants, may } = officer
  const add = (
    <Button kind="text" narrow onTap={() => setGranting(true)}>
      {copy.grantNew}
    </Button>
  )
  return (
    <>
      <SectionTitle end={may.grant && add}>{copy.grants}</SectionTitle>
      {grants.length === 0 ? (
        <View className="officer-none">{copy.noGrants}</View>
      ) : (
        <Card>
          {grants.map((grant) => (
            <Row
              key={`${grant.role}:${grant.unit}`}
              title={roleNames[grant.role]}
              sub={grant.unitName}
              end={may.grant && <Revoke onTap={() => setRevoking(grant)} />}
            />
          ))}
        </Card>
      )}
      <GrantSheet
        officer={officer.id}
        unit={unit}
        open={granting}
        onClose={() => setGranting(false)}
      />
      <RevokeSheet officer={officer} grant={revoking} onClose={() => setRevoking(undefined)} />
    </>
  )
}

function Revoke({ onTap }: { onTap: () => void }) {
  return (
    <Button kind="text" narrow onTap={onTap}>
      {copy.revoke}
    </Button>
  )
}
