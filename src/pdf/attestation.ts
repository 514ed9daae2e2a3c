import { longDate } from '../i18n/dates.ts';
import type { Attestation } from '../jury/minutes.ts';
import { heading, keyValues, list, paragraph } from './flow.ts';
import { footOf, identityOf, sessionPairs, titleBlock } from './head.ts';
import type { Kit } from './kit.ts';
import { BODY, GAP } from './look.ts';
import { openPaper } from './paper.ts';
import { signatures } from './signatures.ts';

/** The attestation of one bloc validated; it says nothing of how the candidate was assessed. */
export function drawAttestation(kit: Kit, { entete, candidat, bloc, competences }: Attestation): Uint8Array {
  const { nom = '', prenoms = '', numero, nomUsage, naissance, lieuNaissance } = candidat;
  const paper = openPaper(kit, identityOf(entete, `Attestation de bloc ${bloc.code} — ${numero}`));
  titleBlock(paper, entete, 'Attestation de validation de bloc de compétences');
  paper.y += GAP;
  paragraph(paper, `${entete.certificateur.nom} atteste que`, BODY);
  const born = [
    naissance === undefined ? undefined : `le ${longDate(naissance, 'fr')}`,
    lieuNaissance === undefined ? undefined : `à ${lieuNaissance}`,
  ].filter((part) => part !== undefined);
  keyValues(paper, [
    ['Candidat', `${prenoms} ${nom}`],
    ...(nomUsage === undefined ? [] : [['Nom d’usage', nomUsage] as const]),
    ...(born.length === 0 ? [] : [['Naissance', born.join(' ')] as const]),
    ['Numéro', numero],
  ]);
  paragraph(paper, 'a validé, par décision du jury, le bloc de compétences');
  heading(paper, 'H2', `${bloc.code} — ${bloc.intitule}`);
  paragraph(paper, 'Ce bloc réunit les compétences suivantes :');
  list(
    paper,
    competences.map(({ code, intitule }) => `${code} ${intitule}`),
  );
  heading(paper, 'H2', 'Références');
  keyValues(paper, [...sessionPairs(entete), ['Date d’effet', longDate(entete.session.date, 'fr')]]);
  paragraph(paper, 'Le bloc est acquis à vie.');
  const boxes = signatures(paper, [{ nom: entete.certificateur.nom, role: 'Pour le certificateur' }]);
  paper.ensure(boxes.height + 4 * GAP);
  paper.y += GAP;
  paragraph(paper, `Fait à ${entete.session.lieu}, le ${longDate(entete.session.date, 'fr')}.`);
  paper.y += GAP / 2;
  boxes.draw();
  return paper.finish(footOf(entete, `Attestation ${bloc.code}, candidat ${numero}`));
}
