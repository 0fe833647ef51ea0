import { editCopy as copy } from '../copy/edit'
import { sectionNames } from '../copy/words'
import type { Flaw } from '../draft/flaws'
import type { Writing } from '../draft/use-writing'
import type { Masked } from '../masking/masked'
import { ways } from '../ways'
import { type OutlineStop, outlineOf } from './outline'
import { OutlineRoad, type RoadStop } from './outline-road'

/** What the road of a draft is asked for. */
export interface EditRoadProps {
  writing: Writing
  flaws: readonly Flaw[]
  masked: Masked
}

function endOf({ section, howFar, amount: { count, unit } }: OutlineStop): string {
  if (howFar !== 'empty') return copy.entries(count, unit)
  return section === 'media' ? copy.optional : copy.unwritten
}

function maskingSays({ found, open }: Masked): string {
  if (found.length === 0) return copy.maskingNone
  return open > 0 ? copy.maskingOpen(open) : copy.maskingDone
}

/** The sections, then masking, then handing in: each a stop one can go to. */
export function EditRoad({ writing: { id, draft, shown }, flaws, masked }: EditRoadProps) {
  const sections = outlineOf(draft, shown, flaws).map(
    (stop): RoadStop => ({
      key: stop.section,
      name: sectionNames[stop.section],
      howFar: stop.howFar,
      end: endOf(stop),
      comments: stop.comments,
      onTap: ways.section(id, stop.section),
    }),
  )
  const masking: RoadStop = {
    key: 'masking',
    name: copy.masking,
    howFar: masked.open > 0 ? 'begun' : masked.found.length > 0 ? 'whole' : 'empty',
    end: maskingSays(masked),
    comments: 0,
    onTap: ways.masking(id),
  }
  const submit: RoadStop = {
    key: 'submit',
    name: copy.submit,
    howFar: 'empty',
    end: '',
    comments: 0,
    onTap: ways.submit(id),
  }
  return <OutlineRoad stops={[...sections, masking, submit]} />
}
