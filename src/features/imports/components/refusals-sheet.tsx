import { FileMaker } from '#ui'
import { importCopy as copy, refusals } from '../copy'
import { useRefusals } from '../queries'

/** The refused rows as a sheet to mend them by (不收的行). */
export function RefusalsSheet({ id }: { id: string }) {
  const making = useRefusals(id)
  return (
    <FileMaker making={making} make={making.mutateAsync} told={refusals.sheet} says={copy.sheet} />
  )
}
