import type { Visit } from '../../platform/web/route.ts'
import type { ReportFor } from '../ladder/queries.ts'

/** A report as the person at hand may see and handle it. */
export type ReportView = ReportFor & { readonly visit: Visit }

export const reportPath = (id: string): string => `/lam-viec/bao-cao/${id}`
export const campaignPath = (slug: string): string => `/lam-viec/phong-trao/${slug}`
