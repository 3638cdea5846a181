import { parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import {
  TextField as AriaTextField,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { type Datum, formatDatum, parseDatum } from '../../shared/values/datum.ts';
import { useText } from '../text/use-text.ts';
import { FieldError, fieldClass } from './field-error.tsx';
import { fieldId, useTextField } from './form-state.tsx';

type Props = { readonly name: string; readonly label: string; readonly hint?: string };

/**
 * A day, typed or pasted in any usual way, or chosen from the calendar. A text field rather than
 * segments: what was typed stays as it was typed, wrong days too, with a sentence that repairs it.
 */
export function DatumField(props: Props) {
  const { value, onChange, fault } = useTextField(props.name);
  const t = useText();
  return (
    <AriaTextField
      className={fieldClass(fault)}
      value={value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      inputMode="numeric"
      autoComplete="off"
      validationBehavior="aria"
    >
      <Label className="label">{props.label}</Label>
      <Text slot="description" className="hint">
        {props.hint ?? t('form.datumHint')}
      </Text>
      <FieldError fault={fault} />
      <div className="with-button">
        <Input id={fieldId(props.name)} className="input" spellCheck={false} />
        <DatumChoice label={props.label} value={value} onChoose={onChange} />
      </div>
    </AriaTextField>
  );
}

function DatumChoice(props: {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (text: string) => void;
}) {
  const t = useText();
  const parsed = parseDatum(props.value);
  const chosen = parsed.ok ? parseDate(parsed.value) : null;
  return (
    <DialogTrigger>
      <Button aria-label={t('form.calendar', { veld: props.label })}>
        <CalendarDays size={16} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog aria-label={t('form.calendar', { veld: props.label })}>
          {({ close }) => (
            <Calendar
              className="calendar"
              value={chosen}
              onChange={(day) => {
                props.onChoose(formatDatum(day.toString() as Datum));
                close();
              }}
            >
              <header className="spread">
                <Button slot="previous" className="eye">
                  <ChevronLeft size={18} aria-hidden />
                </Button>
                <Heading className="strong" />
                <Button slot="next" className="eye">
                  <ChevronRight size={18} aria-hidden />
                </Button>
              </header>
              <CalendarGrid>
                {(day) => <CalendarCell date={day} className="calendar-day" />}
              </CalendarGrid>
            </Calendar>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
