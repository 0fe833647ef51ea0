import type { Reply } from '#contract/index'
import { Row, Tag } from '#ui'
import { filesCopy as copy } from '../copy/files'
import { gradeNames, kindNames } from '../copy/words'
import { ways } from '../ways'

type File = Reply<'dossiers', 'files'>['files'][number]

const stateOf = ({ lot, grade }: File) => {
  if (grade !== null) return <GradeTag grade={grade} />
  return lot === null ? undefined : <Tag kind="plain">{copy.waiting}</Tag>
}

/** A grade (等次) in one word; gold for 优秀 alone. */
export function GradeTag({ grade }: { grade: NonNullable<File['grade']> }) {
  const kind = ({ excellent: 'gold', good: 'right', passed: 'plain', failed: 'wrong' } as const)[
    grade
  ]
  const icon = grade === 'failed' ? 'cross' : 'check'
  return (
    <Tag kind={kind} icon={icon}>
      {gradeNames[grade]}
    </Tag>
  )
}

/** A file of an agency's list, with its place in the lot and what its review came to. */
export function FileRow({ file }: { file: File }) {
  const end = stateOf(file)
  return (
    <Row
      title={file.number}
      sub={copy.sub(file.lot, kindNames[file.kind], file.cause)}
      {...(end && { end })}
      onTap={ways.dossier(file.dossier)}
    />
  )
}
