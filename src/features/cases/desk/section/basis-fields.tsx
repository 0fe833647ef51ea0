import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Row, Sheet, TextArea } from '#ui'
import { sectionCopy as copy, examples } from '../copy/sections'
import { type DraftBasis, NO_CITATION } from '../draft/draft'
import { replaced, without } from '../draft/list'
import { citationText } from '../law/citation-text'
import { LawFields } from '../law/law-fields'
import { useLaws } from '../queries'
import type { SectionProps } from './index'

const MOST = 10

/** The articles a case rests on (法律依据); a tap opens one. */
export function BasisFields({ writing: { draft, write } }: SectionProps) {
  const { basis } = draft.text
  const [open, setOpen] = useState<number>()
  const laws = useLaws().data?.laws
  const put = (entries: DraftBasis[]) => write({ basis: entries })
  const add = () => {
    put([...basis, { citation: NO_CITATION, says: '' }])
    setOpen(basis.length)
  }
  const remove = (place: number) => {
    put(without(basis, place))
    setOpen(undefined)
  }
  // An entry has no name of its own, and two may cite the same: it is its place.
  const keys = basis.map((_, place) => `basis-${place}`)
  const one = open === undefined ? undefined : basis[open]
  return (
    <>
      {basis.length === 0 && <View className="desk-section-none">{copy.noBasis}</View>}
      {basis.length > 0 && (
        <Card>
          {basis.map(({ citation, says }, place) => (
            <Row
              key={keys[place]}
              title={citationText(citation, laws)}
              sub={says.trim() || copy.unwritten}
              onTap={() => setOpen(place)}
            />
          ))}
        </Card>
      )}
      <View className="desk-section-add">
        <Button kind="quiet" off={basis.length >= MOST} onTap={add}>
          {basis.length >= MOST ? copy.upTo(MOST) : copy.addBasis}
        </Button>
      </View>
      {open !== undefined && one !== undefined && (
        <BasisSheet
          basis={one}
          onChange={(changed) => put(replaced(basis, open, changed))}
          onRemove={() => remove(open)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}

interface BasisSheetProps {
  basis: DraftBasis
  onChange: (basis: DraftBasis) => void
  onRemove: () => void
  onClose: () => void
}

/** One article and what it says to this case; what is changed counts at once. */
function BasisSheet({ basis, onChange, onRemove, onClose }: BasisSheetProps) {
  return (
    <Sheet title={copy.basis} open onClose={onClose}>
      <LawFields
        citation={basis.citation}
        onChange={(citation) => onChange({ ...basis, citation })}
      />
      <TextArea
        label={copy.says}
        value={basis.says}
        onInput={(says) => onChange({ ...basis, says })}
        placeholder={examples.says}
        maxLength={300}
        short
      />
      <Button onTap={onClose}>{copy.done}</Button>
      <Button kind="text" onTap={onRemove}>
        {copy.remove}
      </Button>
    </Sheet>
  )
}
