/**
 * A question that several ask at the same moment is put once for all of them. It is put after the last of them has asked,
 * so that no answer is older than its asking.
 */
export const askedTogether = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer>) => {
  let next: Promise<Answer> | null = null
  const put = async (): Promise<Answer> => {
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
    next = null
    return ask()
  }
  return () => {
    next ??= put()
    return next
  }
}
