import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
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
  const look = () => setPassed(now() >= moment)
  useDidShow(look)
  useEffect(() => {
    const see = () => setPassed(now() >= moment)
    see()
    const timer = setInterval(see, SECOND / 4)
    return () => clearInterval(timer)
  }, [moment])
  return passed
}
