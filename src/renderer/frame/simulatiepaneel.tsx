import { X } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import {
  type SimulatieDeel,
  type SimulatieStand,
  simulatieDelen,
  simulatieKeuzes,
  storingenIn,
} from '../../shared/values/simulatie.ts';
import { useTell } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { PANEEL_KNOP, setPaneelOpen } from './paneel-open.ts';

type Keuze = {
  [D in SimulatieDeel]: `simulatie.keuze.${D}.${SimulatieStand[D]}`;
}[SimulatieDeel];

/** A desk to prepare a lesson with. Not modal: one sees at once what a choice does to the screen. */
export function Simulatiepaneel({ stand }: { readonly stand: SimulatieStand }) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const usual = storingenIn(stand).length === 0;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  function close() {
    setPaneelOpen(false);
    document.getElementById(PANEEL_KNOP)?.focus();
  }

  return (
    <section
      className="panel"
      aria-labelledby="paneel"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header className="panel-head">
        <div>
          <h2 ref={heading} tabIndex={-1} id="paneel">
            {t('simulatie.title')}
          </h2>
          <p className="hint">{t('simulatie.intro')}</p>
        </div>
        <div className="row">
          {usual && <span className="hint">{t('simulatie.normaal')}</span>}
          <Button className="button quiet" aria-label={t('simulatie.close')} onPress={close}>
            <X size={16} aria-hidden />
          </Button>
        </div>
      </header>
      <div className="panel-parts">
        {simulatieDelen.map((deel) => (
          <Deel key={deel} deel={deel} stand={stand} />
        ))}
      </div>
    </section>
  );
}

function Deel({ deel, stand }: { readonly deel: SimulatieDeel; readonly stand: SimulatieStand }) {
  const t = useText();
  const label = useId();
  const zet = useTell('simulatie.zet');
  const keuzes: readonly string[] = simulatieKeuzes[deel];
  return (
    <div className={stand[deel] === keuzes[0] ? 'panel-part' : 'panel-part disturbed'}>
      <span id={label} className="label">
        {t(`simulatie.deel.${deel}`)}
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-labelledby={label}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[stand[deel]]}
        onSelectionChange={([chosen]) => void zet({ ...stand, [deel]: chosen })}
      >
        {keuzes.map((keuze) => (
          <ToggleButton key={keuze} id={keuze} className="segment">
            {t(`simulatie.keuze.${deel}.${keuze}` as Keuze)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
