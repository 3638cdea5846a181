import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { OefeningenLink } from '../../frame/oefeningen-link.tsx';
import { setPaneelOpen } from '../../frame/paneel-open.ts';
import { useStand } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

const words = [
  'acm',
  'lokaleBeheerder',
  'hoofdbeheerder',
  'wettelijkVertegenwoordiger',
  'werkrelatie',
  'gebruikersrecht',
  'statusWerkstroom',
  'vkbp',
] as const;
const keys = [
  ['Ctrl K', 'search'],
  ['Ctrl L', 'lock'],
  ['Enter', 'next'],
  ['Alt ←', 'back'],
  ['Esc', 'close'],
  ['↑ ↓', 'move'],
  ['␣', 'select'],
] as const;

/** 1700, the words of the field, and the keys. */
export function HelpScreen() {
  const t = useText();
  const oefen = useStand()?.soort === 'oefen';
  useTitle(t('help.title'));
  return (
    <div className="page narrow">
      <PageHeading>{t('help.title')}</PageHeading>
      <section className="section">
        <h2>{t('help.phoneTitle')}</h2>
        <p>{t('help.phone')}</p>
        <p className="muted">{t('help.abroad')}</p>
      </section>
      <section className="section">
        <h2>{t('help.whoTitle')}</h2>
        <p>{t('help.who')}</p>
        <p>
          <Link to="/beheerder" search={{}}>
            {t('wie.title')}
          </Link>
        </p>
      </section>
      <section className="section">
        <h2>{t('help.practiceTitle')}</h2>
        <p>{t('help.practice')}</p>
        {oefen && (
          <p className="row">
            <OefeningenLink className="button">{t('oefeningen.title')}</OefeningenLink>
            <Button className="button" onPress={() => setPaneelOpen(true)}>
              {t('simulatie.title')}
            </Button>
          </p>
        )}
      </section>
      <section className="section">
        <h2>{t('help.wordsTitle')}</h2>
        <dl className="summary">
          {words.map((word) => (
            <div key={word}>
              <dt>{t(`help.word.${word}.term`)}</dt>
              <dd className="explained">{t(`help.word.${word}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="section">
        <h2>{t('help.keysTitle')}</h2>
        <dl className="summary">
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd className="explained">{t(`help.key.${what}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
