export type UnitStep = { readonly text: string; readonly href?: string }

/**
 * A unit with the units above it, so that two of the same name are never confused. From the highest down to the unit
 * itself; the unit stands first in bold, its line of superiors behind it.
 */
export const UnitPath = ({ path }: { readonly path: readonly UnitStep[] }) => {
  const unit = path.at(-1)
  if (!unit) return null
  const above = path.slice(0, -1).toReversed()
  return (
    <span class="unit-path">
      <span class="unit-name">{unit.href ? <a href={unit.href}>{unit.text}</a> : unit.text}</span>
      {above.length > 0 && (
        <span class="unit-above">
          {above.map((step) => (
            <span key={step.text}>, {step.href ? <a href={step.href}>{step.text}</a> : step.text}</span>
          ))}
        </span>
      )}
    </span>
  )
}
