import type { FaultCode } from '../../shared/faults.ts';
import type { Faults } from '../../shared/result.ts';

/** Said by a shell before there is a page to say it; hence in Dutch alone. */
const sentences: Partial<Record<FaultCode, string>> = {
  'bewaren.schijfVol': 'De schijf is vol. Maak plaats vrij en start opnieuw.',
  'bewaren.geenToegang':
    'U mag niet lezen of schrijven in deze gegevensmap. Vraag toegang tot de map, of kies een andere.',
  'bewaren.onleesbaar':
    'Het gegevensbestand is beschadigd en blijft onaangeroerd. Zet een reservekopie terug en start opnieuw.',
  'bewaren.nieuwereVersie':
    'De gegevens zijn gemaakt met een nieuwere versie van Rechtenklaar en blijven onaangeroerd. Installeer die versie.',
  'bewaren.ontbreekt':
    'De gegevens staan niet waar ze horen te staan; wat er nog is, blijft onaangeroerd. Zet de map of een reservekopie terug en start opnieuw.',
};

const otherwise =
  'De gegevens konden niet worden geopend. Start de computer opnieuw en probeer nog eens.';

export function describeStartFailure(faults: Faults, dataFolder: string): string {
  return `${sentences[faults[0].code] ?? otherwise}\n\n${dataFolder}`;
}

export function describeBroken(dataFolder: string): string {
  return `Rechtenklaar is onverwacht gestopt. Wat bevestigd was, is bewaard. Start opnieuw.\n\n${dataFolder}`;
}

export function describeHeldFolder(pid: number, dataFolder: string): string {
  return `Rechtenklaar is al open op deze gegevens (proces ${pid}). Ga naar dat venster, of sluit het eerst.\n\n${dataFolder}`;
}
