import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

const MAX_RECENT = 5;

/** The persons whose pages were open last, while the top bar stands: signing out forgets them. */
export function useRecent(): readonly string[] {
  const [recent, setRecent] = useState<readonly string[]>([]);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const id = /^\/personen\/([^/]+)$/.exec(path)?.[1];
    if (id === undefined || id === 'nieuw') return;
    const persoonId = decodeURIComponent(id);
    setRecent((now) => [persoonId, ...now.filter((one) => one !== persoonId)].slice(0, MAX_RECENT));
  }, [path]);
  return recent;
}
