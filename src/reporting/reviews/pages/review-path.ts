import { pagePath } from '../../follow-up/follow-up-pages.ts'

/** The address of a unit's review. */
export const reviewPath = (
  slug: string,
  { kind, unit }: { kind: 'midterm' | 'final'; unit: { readonly code: string } },
  more = '',
): string =>
  `${pagePath(slug, 'tong-ket')}${more}?loai=${kind === 'final' ? 'tong-ket' : 'so-ket'}&don-vi=${unit.code}`
