import type { Result } from '../../shared/result.ts';
import type { Application } from '../application.ts';
import type { ComposedApplication } from '../compose.ts';

export type Composed = Result<ComposedApplication>;

/** What comes while the application is being opened waits. The window of one that cannot be opened goes. */
export function answerWhenOpen(application: () => Promise<Composed>): Application {
  return {
    async fetch(request) {
      const composed = await application();
      return composed.ok ? composed.value.fetch(request) : new Response(null, { status: 503 });
    },
  };
}
