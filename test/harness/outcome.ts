/** Figures with their denominators, and how often the promise was broken. */
export type Outcome = {
  readonly counts: Readonly<Record<string, number>>;
  readonly violations: number;
};

export type Harness = {
  readonly what: string;
  /** How often when nothing is said. */
  readonly n: number;
  run(n: number): Promise<Outcome>;
};
