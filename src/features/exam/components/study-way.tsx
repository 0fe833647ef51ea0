import { EmptyState } from '#ui'
import { studyWays } from '../../study'
import { listCopy as copy } from '../copy'

/** No exam at all: what there is instead. */
export function StudyWay() {
  const { head, say, way } = copy.none
  return (
    <EmptyState
      drawing="contest"
      head={head}
      say={say}
      way={{ label: way, onTap: studyWays.home, quiet: true }}
    />
  )
}
