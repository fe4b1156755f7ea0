/** The fields' new texts, or null when the message is something else. */
const textsOf = (data: string): ReadonlyMap<string, string> | null => {
  const read: unknown = JSON.parse(data)
  if (read === null || typeof read !== 'object') return null
  return new Map(
    Object.entries(read).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** Keeps the wall's figures new by its stream; the foot says whether they are. The browser connects again by itself. */
export const keepWall = (page: Document): void => {
  const board = page.querySelector('[data-stream]')
  if (!(board instanceof HTMLElement)) return
  const { stream = '', live = '', lost = '' } = board.dataset
  const state = board.querySelector('[data-state]')
  const tell = (text: string, isLost: boolean): void => {
    if (!state || state.textContent === text) return
    state.textContent = text
    state.classList.toggle('wall-lost', isLost)
  }
  const open = (): void => {
    const events = new EventSource(stream)
    events.addEventListener('open', () => tell(live, false))
    events.addEventListener('message', ({ data }) => {
      for (const [field, text] of textsOf(String(data)) ?? [])
        for (const place of board.querySelectorAll(`[data-field="${CSS.escape(field)}"]`))
          place.textContent = text
    })
    events.addEventListener('error', () => {
      tell(lost, true)
      // Refused, not broken off: the session may have ended, or too many watch.
      if (events.readyState !== EventSource.CLOSED) return
      setTimeout(open, 10_000)
    })
  }
  open()
}
