/** What a sheet that asks for a reason (原因) says. */
export const copy = {
  reason: '原因',
  reasonHint: '会记下来',
  reasonMissing: '请写一句原因。',
}
