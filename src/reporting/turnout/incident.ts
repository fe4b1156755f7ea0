/** What may happen at a polling area; told by kind and number, nothing of persons. */
export const incidentKinds = [
  'power_cut',
  'no_signal',
  'weather',
  'security',
  'complaint',
  'health',
  'other',
] as const
