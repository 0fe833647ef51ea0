import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { vi } from 'vitest'
import { queryClient } from '#cloud'
import { type Answers, answerAnew } from './answers'
import { freshPhone, phone } from './taro/taro'

/** Opens a page on a fresh phone whose calls are answered so; `params` are those of its address. */
export function openPage(
  page: ReactElement,
  replies: Answers,
  on: Partial<Pick<typeof phone, 'params' | 'scene' | 'networkType'>> = {},
) {
  freshPhone()
  return reopen(page, replies, on)
}

/** Opens a page on the phone as it was left. */
export function reopen(
  page: ReactElement,
  replies: Answers,
  on: Partial<Pick<typeof phone, 'params' | 'scene' | 'networkType'>> = {},
) {
  vi.clearAllTimers()
  queryClient.clear()
  queryClient.setDefaultOptions({
    queries: { ...queryClient.getDefaultOptions().queries, retry: false },
  })
  answerAnew(replies)
  Object.assign(phone, on)
  return render(<QueryClientProvider client={queryClient}>{page}</QueryClientProvider>)
}

/** The `place`th element of a selector, from 0. */
export function at(selector: string, place = 0): Element {
  const element = document.querySelectorAll(selector)[place]
  if (!element) throw new Error(`nothing on the page is ${selector} (${place})`)
  return element
}
