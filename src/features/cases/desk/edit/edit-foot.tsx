import { Button } from '#ui'
import { editCopy as copy } from '../copy/edit'
import { sectionNames } from '../copy/words'
import { ways } from '../ways'
import type { EditRoadProps } from './edit-road'
import { nextToWrite } from './outline'

/** The one next step: write on, mask, hand in. */
export function EditFoot({ writing: { id }, flaws, masked }: EditRoadProps) {
  const next = nextToWrite(flaws)
  if (next) return <Button onTap={ways.section(id, next)}>{copy.write(sectionNames[next])}</Button>
  if (masked.open > 0) return <Button onTap={ways.masking(id)}>{copy.toMasking}</Button>
  return <Button onTap={ways.submit(id)}>{copy.toSubmit}</Button>
}
