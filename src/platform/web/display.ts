import type { Display } from '../ui/frame/document.tsx'

/** The reader's display settings as their cookie holds them: `125.tuong-phan.it-dong`; empty: as the house draws it. */
export const displayText = ({ text, contrast, motion }: Display): string =>
  [text ?? '', contrast ? 'tuong-phan' : '', motion ? 'it-dong' : ''].filter(Boolean).join('.')

/** What is not ours in the cookie counts as not set. */
export const readDisplay = (kept: string | undefined): Display => {
  const parts = (kept ?? '').split('.')
  const text = parts.find((part) => part === '125' || part === '150')
  return {
    ...(text === '125' || text === '150' ? { text } : {}),
    ...(parts.includes('tuong-phan') ? { contrast: 'high' as const } : {}),
    ...(parts.includes('it-dong') ? { motion: 'reduced' as const } : {}),
  }
}
