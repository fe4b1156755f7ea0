/** Brings the place that a field was read from into view, inside its pane, when the field gets the focus. */
export const followReading = (page: Document): void => {
  page.addEventListener('focusin', (event) => {
    if (!(event.target instanceof HTMLElement)) return
    const number = event.target.closest('.reading-field')?.id.replace('muc-', '')
    const place = number ? page.getElementById(`doan-${number}`) : null
    const pane = place?.closest('.reading-pane')
    if (!place || !pane || pane.scrollHeight <= pane.clientHeight) return
    const top = place.getBoundingClientRect().top - pane.getBoundingClientRect().top
    pane.scrollTop += top - pane.clientHeight / 3
  })
}
