import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { serverNow } from '#cloud'

const SECOND = 1_000
const now = (): number => serverNow().getTime()

/** The server's time, told anew at each of its seconds; milliseconds. */
export function useClock(): number {
  const [moment, setMoment] = useState(now)
  useDidShow(() => setMoment(now()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const wait = () => {
      timer = setTimeout(tick, SECOND - (now() % SECOND))
    }
    const tick = () => {
      setMoment(now())
      wait()
    }
    wait()
    return () => clearTimeout(timer)
  }, [])
  return moment
}

/** Whether a moment of the server has come; the page that asks changes by itself when it does. */
export function usePassed(moment: number): boolean {
  const [passed, setPassed] = useState(() => now() >= moment)
  const look = useCallback(() => setPassed(now() >= moment), [moment])
  useDidShow(look)
  useEffect(() => {
    look()
    const timer = setInterval(look, SECOND / 4)
    return () => clearInterval(timer)
  }, [look])
  return passed
}
