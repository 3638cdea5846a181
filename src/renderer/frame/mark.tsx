/** The app's own mark; deliberately nothing of an official site. */
export function Mark() {
  return (
    <span className="mark">
      <svg
        width="22"
        height="22"
        viewBox="0 0 24 24"
        fill="none"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path
          stroke="currentColor"
          d="M20.500 13v5a2.500 2.500 0 0 1-2.500 2.500H6A2.500 2.500 0 0 1 3.500 18V6.500A2.500 2.500 0 0 1 6 4h9.500"
        />
        <path stroke="var(--accent)" strokeWidth="2.600" d="m8.500 11.500 3.500 3.500 9-10" />
      </svg>
    </span>
  );
}
