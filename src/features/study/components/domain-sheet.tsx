import { DOMAINS, type Domain } from '#domain/bank'
import { Row, Sheet } from '#ui'
import { mistakesCopy as copy } from '../copy'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly onChoose: (domain: Domain) => void
}

/** Which domain (执法门类) to practise. */
export function DomainSheet({ open, onClose, onChoose }: Props) {
  return (
    <Sheet title={copy.choose} open={open} onClose={onClose}>
      {DOMAINS.map((domain) => (
        <Row key={domain} title={copy.domain(domain)} onTap={() => onChoose(domain)} />
      ))}
    </Sheet>
  )
}
