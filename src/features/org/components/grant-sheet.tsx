import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { say } from '#cloud'
import { ROLES, type Role } from '#domain/org'
import { Button, Chips, Notice, Sheet } from '#ui'
import { copy, refusals, roleNames } from '../copy'
import { useGrant } from '../queries'
import { useReasoned } from '../use-reasoned'
import './grant-sheet.scss'
import { PlacePicker } from './place-picker'
import { Reason } from './reason'

/** What the sheet of a grant is asked for. */
export interface GrantSheetProps {
  officer: string
  /** Where one came from: the officer's own unit or one above it. */
  unit: string
  open: boolean
  onClose: () => void
}

const choices = ROLES.map((role) => ({ key: role, label: roleNames[role] }))

/** Grants a role at a place (授权). */
export function GrantSheet({ officer, unit, open, onClose }: GrantSheetProps) {
  const [role, setRole] = useState<Role>('branchEditor')
  const [place, setPlace] = useState(unit)
  const grant = useGrant()
  const reasoned = useReasoned()
  const run = () =>
    reasoned.run(async (reason) => {
      await grant.mutateAsync({ officer, role, unit: place, reason })
      onClose()
      void Taro.showToast({ title: copy.granted, icon: 'none' })
    })
  return (
    <Sheet title={copy.grantNew} open={open} onClose={onClose}>
      <View className="grant-label">{copy.role}</View>
      <Chips choices={choices} value={role} onChange={setRole} />
      <View className="grant-label">{copy.place}</View>
      <PlacePicker unit={place} onMove={setPlace} />
      <Reason {...reasoned.field} />
      {grant.error !== null && <Notice>{say(grant.error, refusals.grant)}</Notice>}
      <Button onTap={run} busyLabel={copy.granting}>
        {copy.grant}
      </Button>
    </Sheet>
  )
}
