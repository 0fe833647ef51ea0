import { createElement, type KeyboardEvent, type ReactNode } from 'react'

/** What stands in for Taro's components where a test draws them in jsdom: plain elements, and events as Taro hands them over. */

type Props = Record<string, unknown> & { readonly children?: ReactNode }
type Told = (event: { detail: Record<string, unknown> }) => void

/** What an element of a page takes; whatever only WeChat knows is left out. */
const known = (props: Props) =>
  Object.fromEntries(
    Object.entries(props).filter(
      ([name]) =>
        /^(aria-|data-)/.test(name) ||
        ['className', 'id', 'role', 'style', 'onClick'].includes(name),
    ),
  )

const told = (props: Props, name: string, detail: Record<string, unknown> = {}): void => {
  const listener = props[name]
  if (typeof listener === 'function') (listener as Told)({ detail })
}

const plain = (tag: string) => (props: Props) => createElement(tag, known(props), props.children)

export const View = plain('div')
export const Text = plain('span')
export const ScrollView = plain('div')
export const Button = plain('button')
export const Image = (props: Props) => <img {...known(props)} src={String(props.src)} alt="" />

const written = (tag: 'input' | 'textarea') => (props: Props) =>
  createElement(tag, {
    ...known(props),
    value: String(props.value ?? ''),
    placeholder: String(props.placeholder ?? ''),
    onChange: ({ target }: { target: { value: string } }) =>
      told(props, 'onInput', { value: target.value }),
    onBlur: () => told(props, 'onBlur'),
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Enter' && told(props, 'onConfirm'),
  })
export const Input = written('input')
export const Textarea = written('textarea')

/** A slider is moved by changing its value. */
export const Slider = (props: Props) => (
  <input
    {...known(props)}
    type="range"
    max={Number(props.max)}
    value={Number(props.value)}
    onChange={({ target }) => told(props, 'onChange', { value: Number(target.value) })}
  />
)

/** A picker is chosen from as from a list. */
export const Picker = (props: Props) => (
  <>
    {props.children}
    <select
      value={Number(props.value)}
      onChange={({ target }) => told(props, 'onChange', { value: target.value })}
    >
      {(Array.isArray(props.range) ? props.range.map(String) : []).map((words, place) => (
        <option key={words} value={place}>
          {words}
        </option>
      ))}
    </select>
  </>
)

/** What WeChat's player would tell of itself, at the latest video drawn; seconds. */
export const screen: { tell: (event: string, detail?: Record<string, unknown>) => void } = {
  tell: () => undefined,
}
export const Video = (props: Props) => {
  screen.tell = (event, detail) => told(props, event, detail)
  return (
    <div data-video={String(props.src)} data-from={String(props.initialTime)}>
      {props.children}
    </div>
  )
}

/** A canvas takes a long press as well. */
export const Canvas = (props: Props) =>
  createElement('canvas', { ...known(props), onContextMenu: () => told(props, 'onLongPress') })
