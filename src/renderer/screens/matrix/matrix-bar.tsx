import { Redo2, Undo2 } from 'lucide-react';
import { type FormEvent, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { FormFields, fieldId } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import type { MatrixWork } from './use-matrix.ts';

/** What is not kept yet, how to take it back, and the one reason with which it is kept. */
export function MatrixBar({ matrix }: { readonly matrix: MatrixWork }) {
  const t = useText();
  const { form, count, state } = matrix;
  useUndoKeys(matrix);
  const lacksReason = form.faults.some(({ field }) => field === 'reden');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new refusal takes the focus again
  useEffect(() => {
    if (lacksReason) document.getElementById(fieldId('reden'))?.focus();
  }, [form.refusals]);

  function submit(event: FormEvent) {
    event.preventDefault();
    void matrix.save();
  }

  return (
    <form className="matrix-bar" onSubmit={submit} noValidate>
      <p role="status" className={count > 0 ? 'strong' : 'muted'}>
        {matrix.kept === null
          ? t('matrix.unsaved', { count })
          : t('matrix.kept', { count: matrix.kept })}
      </p>
      <div className="row">
        <Button className="button small" onPress={matrix.undo} isDisabled={state.done.length === 0}>
          <Undo2 size={15} aria-hidden />
          {t('matrix.undo')}
        </Button>
        <Button
          className="button small"
          onPress={matrix.redo}
          isDisabled={state.undone.length === 0}
        >
          <Redo2 size={15} aria-hidden />
          {t('matrix.redo')}
        </Button>
        <Button
          className="button small quiet"
          onPress={matrix.takeAllBack}
          isDisabled={count === 0}
        >
          {t('matrix.takeAllBack')}
        </Button>
      </div>
      {count > 0 && (
        <div className="row matrix-save">
          <FormFields form={form}>
            <TextField name="reden" label={t('matrix.reden')} />
          </FormFields>
          <Button type="submit" className="button primary">
            {t('matrix.save', { count })}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z), but not while somebody types: a field has its own undo. */
function useUndoKeys(matrix: Pick<MatrixWork, 'undo' | 'redo'>) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (act === null) return;
      event.preventDefault();
      matrix[act]();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

function actOf({ key, target, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || target instanceof HTMLInputElement) return null;
  if (key.toLowerCase() === 'y') return 'redo';
  if (key.toLowerCase() !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}
