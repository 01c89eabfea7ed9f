import type { ReactNode } from 'react';
import './empty.css';

interface Props {
  /** What will appear here. */
  readonly title: string;
  /** How to start. */
  readonly children?: ReactNode;
}

/** A list without entries: says what will appear, and how to start. */
export function Empty({ title, children }: Props) {
  return (
    <div className="empty">
      <p>{title}</p>
      {children !== undefined && <div className="empty-start">{children}</div>}
    </div>
  );
}
