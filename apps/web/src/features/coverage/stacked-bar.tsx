/** A part of a bar: its class gives the colour. */
export interface BarPart {
  readonly name: string;
  readonly value: number;
  readonly className: string;
}

interface Props {
  readonly parts: readonly BarPart[];
  /** Width in hundredths of the room. */
  readonly width?: number;
}

/** A bar divided by shares; what it shows is said beside it in numbers. */
export function StackedBar({ parts, width = 100 }: Props) {
  return (
    <span className="share-bar" aria-hidden style={{ width: `${width}%` }}>
      {parts
        .filter(({ value }) => value > 0)
        .map(({ name, value, className }) => (
          <span key={name} className={className} style={{ flexGrow: value }} />
        ))}
    </span>
  );
}
