import { useState } from 'react'
import { Button, Segments } from '#ui'
import { maskingCopy as copy } from '../copy/masking'
import { WritingPage } from '../parts/writing-page'
import { ways } from '../ways'
import { EachField, type EachFieldProps } from './each-field'
import { foundFields } from './fields'
import { maskedOf } from './masked'
import { Parties } from './parties'
import { Preview } from './preview'
import './masking.scss'

type View = 'each' | 'after'
const views = (['each', 'after'] as const).map((key) => ({ key, label: copy.views[key] }))

/** Hides in a case whom it must not show (脱敏): declares the parties, then goes through what is found. */
export default function MaskingPage() {
  const [view, setView] = useState<View>('each')
  const [field, setField] = useState<string>()
  const go = (to: string) => {
    setView('each')
    setField(to)
  }
  return (
    <WritingPage
      title={copy.page}
      foot={(writing) => <MaskingFoot writing={writing} field={field} onField={go} />}
    >
      {(writing) => (
        <>
          <Parties writing={writing} />
          <Segments choices={views} value={view} onChange={setView} />
          {view === 'each' ? (
            <EachField writing={writing} field={field} onField={setField} />
          ) : (
            <Preview masked={maskedOf(writing.draft)} />
          )}
        </>
      )}
    </WritingPage>
  )
}

/** How many are open; from a field that is done on to the next, and at the end to handing in. */
function MaskingFoot({ writing: { id, draft }, field, onField }: EachFieldProps) {
  const masked = maskedOf(draft)
  if (masked.open === 0) return <Button onTap={ways.submit(id)}>{copy.toSubmit}</Button>
  const fields = foundFields(masked)
  const here = fields.find((one) => one.field === field)
  const next = fields.find(({ open }) => open > 0)
  if (here?.open !== 0 || !next) return <Button off>{copy.open(masked.open)}</Button>
  return <Button onTap={() => onField(next.field)}>{copy.nextField(next.name)}</Button>
}
