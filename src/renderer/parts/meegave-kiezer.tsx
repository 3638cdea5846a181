import { FileLock2 } from 'lucide-react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { useText } from '../text/use-text.ts';

type Props = {
  /** The name of what was chosen; null before that. */
  readonly chosen: string | null;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
};

/** The file of a colleague: dropped or chosen. */
export function MeegaveKiezer({ chosen, busy, onFile }: Props) {
  const t = useText();
  return (
    <DropZone
      className="meegave-drop"
      aria-label={t('ontvang.drop')}
      getDropOperation={(types) => (types.has('text/plain') ? 'cancel' : 'copy')}
      onDrop={(event) => {
        const [item] = event.items.filter((each) => each.kind === 'file');
        if (item?.kind === 'file') void item.getFile().then(onFile);
      }}
    >
      <FileLock2 size={22} aria-hidden />
      <p>{t('ontvang.drop')}</p>
      <FileTrigger
        acceptedFileTypes={['.rkm']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button className="button" isDisabled={busy}>
          {t('ontvang.choose')}
        </Button>
      </FileTrigger>
      <p className="muted" role="status">
        {chosen === null ? t('ontvang.kind') : t('ontvang.chosen', { naam: chosen })}
      </p>
    </DropZone>
  );
}
