import { useState } from 'react'
import { Button, ChoiceLine, Field, Sheet } from '#ui'
import { maskingCopy as copy } from '../copy/masking'
import type { DraftParty } from './parties'

/** What the sheet of a party is asked for. */
export interface PartySheetProps {
  party: DraftParty
  onKeep: (party: DraftParty) => void
  onRemove: (() => void) | undefined
  onClose: () => void
}

const kinds = (['person', 'company'] as const).map((key) => ({ key, label: copy.kinds[key] }))
/** So many other names the cloud takes, and so many letters of each. */
const MOST = 5
const LETTERS_MOST = 40

const namesIn = (typed: string): string[] =>
  typed
    .split(/[、,，;；\s]+/)
    .filter((name) => name !== '')
    .map((name) => name.slice(0, LETTERS_MOST))
    .slice(0, MOST)

/** One party (当事人): person or company, its name, and what else the text calls it. */
export function PartySheet({ party, onKeep, onRemove, onClose }: PartySheetProps) {
  const [name, setName] = useState(party.name)
  const [kind, setKind] = useState(party.kind)
  const [also, setAlso] = useState(party.alsoCalled.join('、'))
  const [tried, setTried] = useState(false)
  const missing = name.trim() === ''
  const keep = () => {
    setTried(true)
    if (!missing) onKeep({ name: name.trim(), kind, alsoCalled: namesIn(also) })
  }
  return (
    <Sheet title={copy.party} open onClose={onClose}>
      <ChoiceLine label={copy.partyKind} choices={kinds} value={kind} onChange={setKind} />
      <Field
        label={copy.partyName}
        value={name}
        onInput={setName}
        placeholder={copy.partyNameHint}
        maxLength={40}
        wrong={tried && missing ? copy.partyMissing : undefined}
      />
      <Field
        label={copy.also}
        value={also}
        onInput={setAlso}
        placeholder={copy.alsoHint}
        maxLength={100}
      />
      <Button onTap={keep}>{copy.keepParty}</Button>
      {onRemove && (
        <Button kind="text" onTap={onRemove}>
          {copy.removeParty}
        </Button>
      )}
    </Sheet>
  )
}
