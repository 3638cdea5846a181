import { FileUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, DropZone, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import type { Fault } from '../../../shared/faults.ts';
import { fault } from '../../../shared/faults.ts';
import { MAX_LIJST_BYTES } from '../../../shared/values/inlezing.ts';
import { sendLijst } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { Eerdere } from './eerdere.tsx';

type Props = {
  readonly organisatie: { readonly id: string; readonly naam: string };
  /** A list that lay open is not there any more. */
  readonly gone: boolean;
  readonly onOpen: (lijstId: string) => void;
};

type Bestand = {
  readonly naam: string | null;
  readonly size: number;
  bytes(): Promise<ArrayBuffer>;
};

/** Where the list comes from: dropped, chosen, or pasted from a spreadsheet. */
export function Bron({ organisatie, gone, onOpen }: Props) {
  const t = useText();
  const [tekst, setTekst] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) alert.current?.focus();
  }, [faults]);

  async function read({ naam, size, bytes }: Bestand) {
    // Main refuses it too; here nothing of it is taken into memory.
    if (size > MAX_LIJST_BYTES) {
      return setFaults([fault('lijst.teGroot', { max: MAX_LIJST_BYTES / 1024 / 1024 })]);
    }
    setBusy(true);
    const result = await sendLijst(await bytes(), { organisatieId: organisatie.id, naam });
    setBusy(false);
    if (result.ok) onOpen(result.value.lijstId);
    else setFaults(result.faults);
  }

  const readFile = (file: File | undefined) =>
    file && read({ naam: file.name, size: file.size, bytes: () => file.arrayBuffer() });

  return (
    <div className="page narrow stack inlezen-bron">
      <PageHeading>{t('inlezen.title')}</PageHeading>
      <p className="lead">{t('inlezen.lead', { organisatie: organisatie.naam })}</p>
      {faults.length > 0 && (
        <div ref={alert} role="alert" tabIndex={-1}>
          <Callout kind="error" title={t('inlezen.notRead')}>
            {faults.map((each) => (
              <p key={each.code}>{faultText(each)}</p>
            ))}
          </Callout>
        </div>
      )}
      {gone && <Callout kind="info" title={t('inlezen.gone')} />}
      <DropZone
        className="inlezen-drop"
        aria-label={t('inlezen.drop')}
        getDropOperation={(types) => (types.has('text/plain') ? 'cancel' : 'copy')}
        onDrop={(event) => {
          const [item] = event.items.filter((each) => each.kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(readFile);
        }}
      >
        <FileUp size={22} aria-hidden />
        <p>{t('inlezen.drop')}</p>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.tsv', '.xlsx']}
          onSelect={(files) => void readFile(files?.[0])}
        >
          <Button className="button primary" isDisabled={busy}>
            {t('inlezen.choose')}
          </Button>
        </FileTrigger>
        <p className="muted">{t('inlezen.kinds')}</p>
      </DropZone>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const bytes = new TextEncoder().encode(tekst);
          void read({ naam: null, size: bytes.length, bytes: async () => bytes.buffer });
        }}
      >
        <TextField className="field" value={tekst} onChange={setTekst}>
          <Label className="label">{t('inlezen.paste')}</Label>
          <TextArea className="input" rows={6} spellCheck={false} autoComplete="off" />
        </TextField>
        <div className="row">
          <Button type="submit" className="button" isDisabled={busy || tekst.trim() === ''}>
            {t('inlezen.readPasted')}
          </Button>
          <span role="status" className="muted">
            {busy ? t('inlezen.reading') : ''}
          </span>
        </div>
      </form>
      <Eerdere organisatieId={organisatie.id} />
    </div>
  );
}
