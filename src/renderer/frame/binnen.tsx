import { Navigate, Outlet } from '@tanstack/react-router';
import { TopBar } from './top-bar.tsx';
import { useStand } from './use-stand.ts';

/** Gebruikersbeheer: without a session one is at the start, without an organisatie at the picker. */
export function Binnen() {
  const stand = useStand();
  if (stand === undefined) return null;
  if (stand.sessie === null) return <Navigate to="/" />;
  if (stand.sessie.organisatie === null) return <Navigate to="/organisaties" />;
  return (
    <>
      <TopBar organisatie={stand.sessie.organisatie} sessie={stand.sessie} />
      <main className="sheet" id="main" key={stand.sessie.organisatie.id}>
        <Outlet />
      </main>
    </>
  );
}
