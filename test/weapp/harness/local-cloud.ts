import type { CallFunction } from './wx/cloud'

/** Answers the mini-program's calls by a cloud at `url`, as the person whose openid is given. */
export function cloudAt(url: string, openid: string): CallFunction {
  return async (name, data) => {
    const response = await fetch(`${url}/functions/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': openid },
      body: JSON.stringify(data),
    })
    return response.json()
  }
}
