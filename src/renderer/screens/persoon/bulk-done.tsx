import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { UndoDialog } from '../../parts/undo-dialog.tsx';
import { useText } from '../../text/use-text.ts';
import type { BulkDaad } from './use-bulk.ts';

type Props = {
  readonly daad: BulkDaad;
  readonly done: Output<'bulk.stop'>;
  readonly back: ReactNode;
};

/** What was done, and the way back: everything at once, as a new change. */
export function BulkDone({ daad, done, back }: Props) {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [undone, setUndone] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form, or the dialog, that had the focus is gone
  useEffect(() => box.current?.focus(), [undone]);
  return (
    <>
      <div ref={box} role="status" tabIndex={-1}>
        {undone ? (
          <Callout kind="ok" title={t('bulk.undone')} />
        ) : (
          <Callout kind="ok" title={t(`bulk.${daad}Done`, { count: done.gewijzigd })}>
            <p>{t('bulk.doneText')}</p>
          </Callout>
        )}
      </div>
      {!undone && (
        <p>
          <UndoDialog
            organisatieId={organisatie.id}
            regelId={done.regelId}
            wat={t('bulk.undoWat')}
            together
            onUndone={() => setUndone(true)}
          />
        </p>
      )}
      {back}
    </>
  );
}
