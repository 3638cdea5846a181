import { stripVTControlCharacters } from 'node:util';

/** One thing that the demo does; the picture is taken when `act` has shown that it happened. */
export type Step<Stage> = {
  /** Of the picture's file, after its number: `01-start.png`. */
  readonly slug: string;
  /** What happened, as the summary tells it. */
  readonly name: string;
  act(stage: Stage): Promise<void>;
};

export type StepDone = { readonly name: string; readonly screenshot: string };
export type Played = {
  readonly done: readonly StepDone[];
  /** The first step that did not happen; what comes after it was not tried. */
  readonly failed: { readonly name: string; readonly reason: string } | null;
};

/** Plays the steps in their order until one does not happen, a picture after each. */
export async function runSteps<Stage>(
  steps: readonly Step<Stage>[],
  parts: { readonly stage: Stage; readonly shoot: (screenshot: string) => Promise<void> },
): Promise<Played> {
  const done: StepDone[] = [];
  for (const [index, step] of steps.entries()) {
    const screenshot = `${String(index + 1).padStart(2, '0')}-${step.slug}.png`;
    try {
      await step.act(parts.stage);
      await parts.shoot(screenshot);
    } catch (error) {
      return { done, failed: { name: `${index + 1}, ${step.name}`, reason: reasonOf(error) } };
    }
    done.push({ name: step.name, screenshot });
  }
  return { done, failed: null };
}

function reasonOf(error: unknown): string {
  return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
}
