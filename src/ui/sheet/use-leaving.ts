import { useEffect, useState } from 'react'

/** As long as a sheet takes to go (`--m-move`). */
const LEAVE_MS = 220

/** Whether a sheet is to be seen: while it is open, and for the time it takes to go. */
export function useLeaving(open: boolean): boolean {
  const [seen, setSeen] = useState(open)
  useEffect(() => {
    if (open) setSeen(true)
    const timer = open ? undefined : setTimeout(() => setSeen(false), LEAVE_MS)
    return () => clearTimeout(timer)
  }, [open])
  return open || seen
}
