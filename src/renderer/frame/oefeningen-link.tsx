import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStand } from './use-stand.ts';

type Props = { readonly className?: string; readonly children: ReactNode };

/** To the exercises, without leaving Gebruikersbeheer for who works there. */
export function OefeningenLink({ className, children }: Props) {
  const stand = useStand();
  if (stand?.soort !== 'oefen') return null;
  const inside = stand.sessie?.organisatie != null;
  const shared = { children, ...(className === undefined ? {} : { className }) };
  return inside ? <Link to="/oefenen" {...shared} /> : <Link to="/oefeningen" {...shared} />;
}
