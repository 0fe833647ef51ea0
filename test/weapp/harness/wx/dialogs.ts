import { asynchronous } from './calls'

/** A question WeChat put over the page. */
export type Modal = { title: string; content: string }

/** What was shown over the page, and what the person says when asked. */
export type Dialogs = {
  /** Titles of the toasts and of the loading signs shown so far. */
  toasts: string[]
  modals: Modal[]
  /** The answer to the next questions: 确定 or 取消. */
  confirms: boolean
  /** The entry the person takes from the next action sheets. */
  chooses: number
  /** The templates WeChat was asked to carry messages by (订阅消息), each time. */
  templates: string[][]
  /** Whether the person lets WeChat carry them. */
  accepts: boolean
}

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** `wx.showToast`, `wx.showModal` and their kin. */
export function dialogs(seen: Dialogs): Record<string, unknown> {
  const toast = (name: string) =>
    asynchronous(name, ({ title }) => {
      seen.toasts.push(text(title))
    })
  return {
    showToast: toast('showToast'),
    showLoading: toast('showLoading'),
    showModal: asynchronous('showModal', ({ title, content }) => {
      seen.modals.push({ title: text(title), content: text(content) })
      return { confirm: seen.confirms, cancel: !seen.confirms }
    }),
    requestSubscribeMessage: asynchronous('requestSubscribeMessage', ({ tmplIds }) => {
      const ids = Array.isArray(tmplIds) ? tmplIds.map(text) : []
      seen.templates.push(ids)
      return Object.fromEntries(ids.map((id) => [id, seen.accepts ? 'accept' : 'reject']))
    }),
    showActionSheet: asynchronous('showActionSheet', () => ({ tapIndex: seen.chooses })),
  }
}
