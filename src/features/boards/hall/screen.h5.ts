import { useEffect } from 'react'
import './screen.scss'

const MARK = 'is-hall'

/** In a browser our pages are as wide as a phone; this one takes the window, and nothing stands over it. */
export function useHallScreen(): void {
  useEffect(() => {
    const { classList } = document.documentElement
    classList.add(MARK)
    return () => classList.remove(MARK)
  }, [])
}
