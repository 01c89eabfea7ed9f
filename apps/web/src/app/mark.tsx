/** The mark of the product: a carpenter's square (矩) and the arc of a compass (规). */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 2h4v15h15v4H3z" fill="currentColor" />
      <path d="M11 13a9 9 0 0 1 9-9" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="20" cy="13" r="1.6" fill="currentColor" />
    </svg>
  );
}
