/** Puts a button beside a text that is there to be sent on. */
export const offerCopies = (page: Document): void => {
  for (const place of page.querySelectorAll('[data-copy]')) {
    const text = place.querySelector('textarea')
    if (!(place instanceof HTMLElement) || !text) continue
    const { copy = '', copied = '' } = place.dataset
    const button = page.createElement('button')
    button.type = 'button'
    button.className = 'button button-secondary'
    button.textContent = copy
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', () => {
      text.select()
      const done = (): void => {
        button.textContent = copied
      }
      navigator.clipboard.writeText(text.value).then(done, () => {
        if (page.execCommand('copy')) done()
      })
    })
    place.append(button)
  }
}
