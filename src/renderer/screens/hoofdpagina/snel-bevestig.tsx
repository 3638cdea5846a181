import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import { useText } from '../../text/use-text.ts';
import type { SnelAnswers } from './use-snel-recht.ts';

type Props = {
  readonly naam: string;
  readonly recht: RechtKeuze;
  readonly answers: SnelAnswers;
  readonly onAct: () => void;
  readonly onStay: () => void;
};

/** Everything once more before it is kept, as the third step of the wizard shows it. */
export function SnelBevestig({ naam, recht, answers, onAct, onStay }: Props) {
  const t = useText();
  const contexten = recht.context.waarden
    .filter(({ id }) => answers.contexten.includes(id))
    .map((waarde) => waarde.naam);
  const rows = [
    [t('hoofd.persoon'), naam],
    [t('recht.label'), recht.naam],
    [t('veld.profiel'), answers.profiel],
    [t('wizard.period'), `${answers.begindatum} – ${answers.einddatum}`],
    [recht.context.label ?? t('recht.departementen'), contexten.join(', ')],
  ].filter(([, value]) => value !== '');
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onStay()}>
      <Modal className="dialog">
        <Dialog className="stack">
          <Heading slot="title" level={2}>
            {t('snel.confirm')}
          </Heading>
          <dl className="summary">
            {rows.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <div className="row">
            <Button className="button primary" onPress={onAct} autoFocus>
              {t('snel.act')}
            </Button>
            <Button className="button quiet" onPress={onStay}>
              {t('snel.stay')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
