import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly all: readonly Oefenpersoon[];
  readonly chosen: Oefenpersoon;
  readonly onChoose: (kaart: string) => void;
};

/** Who one plays, and everything one would have in hand: there is nothing to remember. */
export function Oefenmiddelen({ all, chosen, onChoose }: Props) {
  const t = useText();
  const own = chosen.rol === 'dossiergebruiker';
  return (
    <section className="device" aria-labelledby="oefenmiddelen">
      <header>
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="oefenmiddelen">{t(own ? 'eigen.title' : 'oefen.title')}</h2>
      </header>
      <p className="hint">{t(own ? 'eigen.text' : 'oefen.nothingToRemember')}</p>
      <Select
        className="field oefen-choice"
        value={chosen.kaart}
        onChange={(key) => onChoose(String(key))}
      >
        <Label className="label">{t(own ? 'eigen.who' : 'oefen.who')}</Label>
        <Button className="trigger">
          <SelectValue>{() => `${chosen.voornaam} ${chosen.naam}`}</SelectValue>
          <ChevronDown size={16} aria-hidden />
        </Button>
        <Popover className="popover">
          <ListBox items={all.map((one) => ({ ...one, id: one.kaart }))}>
            {(one) => (
              <ListBoxItem id={one.id} textValue={`${one.voornaam} ${one.naam}`} className="option">
                <Text slot="label">{`${one.voornaam} ${one.naam}`}</Text>
                <Text slot="description" className="hint">
                  {t(`rol.${one.rol}`)}
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </Select>
      <p className="hint oefen-role">{t(`rol.${chosen.rol}`)}</p>
      {!own && <Means chosen={chosen} />}
    </section>
  );
}

function Means({ chosen }: { readonly chosen: Oefenpersoon }) {
  const t = useText();
  return (
    <table className="means">
      <caption className="visually-hidden">{t('oefen.title')}</caption>
      <tbody>
        <tr>
          <th scope="row">eID</th>
          <td className="muted">{t('oefen.pincode')}</td>
          <td>{chosen.pincode}</td>
        </tr>
        <tr>
          <th scope="row">itsme</th>
          <td className="muted">{t('oefen.gsm')}</td>
          <td>{chosen.gsm}</td>
        </tr>
        <tr>
          <th scope="row">itsme</th>
          <td className="muted">{t('oefen.itsmeCode')}</td>
          <td>{chosen.itsmeCode}</td>
        </tr>
        <tr>
          <th scope="row">CSAM</th>
          <td className="muted">{t('oefen.gebruikersnaam')}</td>
          <td>{chosen.gebruikersnaam}</td>
        </tr>
        <tr>
          <th scope="row">CSAM</th>
          <td className="muted">{t('oefen.wachtwoord')}</td>
          <td>{chosen.wachtwoord}</td>
        </tr>
        <tr>
          <th scope="row">CSAM</th>
          <td className="muted">{t('oefen.smsNummer')}</td>
          <td>{chosen.smsGeregistreerd ? chosen.gsm : t('oefen.smsGeen')}</td>
        </tr>
      </tbody>
    </table>
  );
}
