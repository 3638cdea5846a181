import { FileUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button, DropZone, FileTrigger, Label, TextArea, TextField } from 'react-aria-components';
import type { Fault } from '../../shared/faults.ts';
import { fault } from '../../shared/faults.ts';
import type { Result } from '../../shared/result.ts';
import { MAX_LIJST_BYTES } from '../../shared/values/inlezing.ts';
import { faultText } from '../text/fault-text.ts';
import { useText } from '../text/use-text.ts';
import { Callout } from './callout.tsx';
import { PageHeading } from './page-heading.tsx';

type Props = {
  readonly title: string;
  readonly lead: string;
  /** On the field that a file is dropped on. */
  readonly drop: string;
  readonly notRead: string;
  /** Said when what lay open is not there any more. */
  readonly gone: string | null;
  /** Whether rows may be pasted instead. */
  readonly paste: boolean;
  /** Reads it, and goes on with it; null is what was pasted. */
  readonly onRead: (bytes: ArrayBuffer, naam: string | null) => Promise<Result<unknown>>;
  readonly children?: ReactNode;
};

type Bestand = {
  readonly naam: string | null;
  readonly size: number;
  bytes(): Promise<ArrayBuffer>;
};

/** Where a list comes from: dropped, chosen, or pasted from a spreadsheet. */
export function LijstBron(props: Props) {
  const t = useText();
  const { read, faults, busy, alert } = useRead(props.onRead);
  const readFile = (file: File | undefined) =>
    file && read({ naam: file.name, size: file.size, bytes: () => file.arrayBuffer() });
  return (
    <div className="page narrow stack inlezen-bron">
      <PageHeading>{props.title}</PageHeading>
      <p className="lead">{props.lead}</p>
      {faults.length > 0 && (
        <div ref={alert} role="alert" tabIndex={-1}>
          <Callout kind="error" title={props.notRead}>
            {faults.map((each) => (
              <p key={each.code}>{faultText(each)}</p>
            ))}
          </Callout>
        </div>
      )}
      {props.gone !== null && <Callout kind="info" title={props.gone} />}
      <DropZone
        className="inlezen-drop"
        aria-label={props.drop}
        getDropOperation={(types) => (types.has('text/plain') ? 'cancel' : 'copy')}
        onDrop={(event) => {
          const [item] = event.items.filter((each) => each.kind === 'file');
          if (item?.kind === 'file') void item.getFile().then(readFile);
        }}
      >
        <FileUp size={22} aria-hidden />
        <p>{props.drop}</p>
        <FileTrigger
          acceptedFileTypes={['.csv', '.txt', '.tsv', '.xlsx']}
          onSelect={(files) => void readFile(files?.[0])}
        >
          <Button className="button primary" isDisabled={busy}>
            {t('inlezen.choose')}
          </Button>
        </FileTrigger>
        <p className="muted">{t('inlezen.kinds')}</p>
        <span role="status" className="muted">
          {busy ? t('inlezen.reading') : ''}
        </span>
      </DropZone>
      {props.paste && <Plak busy={busy} onRead={read} />}
      {props.children}
    </div>
  );
}

function useRead(onRead: Props['onRead']) {
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
    const result = await onRead(await bytes(), naam);
    setBusy(false);
    if (!result.ok) setFaults(result.faults);
  }
  return { read, faults, busy, alert };
}

function Plak(props: {
  readonly busy: boolean;
  readonly onRead: (bestand: Bestand) => Promise<void>;
}) {
  const t = useText();
  const [tekst, setTekst] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const bytes = new TextEncoder().encode(tekst);
        void props.onRead({ naam: null, size: bytes.length, bytes: async () => bytes.buffer });
      }}
    >
      <TextField className="field" value={tekst} onChange={setTekst}>
        <Label className="label">{t('inlezen.paste')}</Label>
        <TextArea className="input" rows={6} spellCheck={false} autoComplete="off" />
      </TextField>
      <div className="row">
        <Button type="submit" className="button" isDisabled={props.busy || tekst.trim() === ''}>
          {t('inlezen.readPasted')}
        </Button>
      </div>
    </form>
  );
}
