import type { VeldHandeling, VeldNaam } from '../../shared/values/overname.ts';

/** One screen of the real Gebruikersbeheer, as its heading names it, with what is done on it. */
export type Scherm = {
  readonly id: string;
  /** Dutch in every language: what one looks for on the real screen. */
  readonly titel: string;
  readonly stap: string | null;
  readonly velden: readonly Veld[];
};

export type Veld = {
  readonly id: string;
  readonly naam: VeldNaam;
  /** As it stands on the real screen; empty for a button, whose words are its waarde. */
  readonly label: string;
  readonly handeling: VeldHandeling;
  /** Exactly what is typed or looked for; empty for the number, which is given on its own. */
  readonly waarde: string;
};

/** What is there already, or stays as it is, asks for nothing. */
export function isTickable({ handeling }: Veld): boolean {
  return !['staatEr', 'laatLeeg', 'nietKiezen'].includes(handeling);
}
