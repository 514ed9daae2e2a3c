import { MARKER } from '../../documents/marker.ts';
import { type Composition, composition } from '../../jury/composition.ts';
import type { ReferentielModel } from '../../referentiel/model.ts';
import { asExample, comment } from './comment.ts';

const EXAMPLE_NUMERO = '2026-0412';

/** As many members as the referential asks to be present, none of them present yet: that is for the day. */
export function jurySection(referentiel: ReferentielModel, numero = EXAMPLE_NUMERO): readonly string[] {
  const asked = composition(referentiel);
  return [
    ...comment(`Le jury. Le référentiel demande, parmi les membres présents : ${demands(asked).join(' ; ')}.`),
    ...comment(
      'Tous les membres nommés ont leur place ici, présents ou non. Le jour venu, écrivez « present: oui » pour ceux qui siègent. Si le président se récuse pour un candidat, le premier autre membre présent de la liste préside.',
    ),
    'jury:',
    ...Array.from({ length: asked.minimum }, (_, index) => memberLines(index, asked.president)).flat(),
    ...comment('Un membre qui se récuse pour un candidat ajoute sous son nom, avec le numéro de ce candidat :', '    '),
    ...asExample([`recusations: [${JSON.stringify(numero)}]`], '    '),
    '',
  ];
}

function demands({ minimum, president, qualifie, partExternes }: Composition): readonly string[] {
  return [
    minimum === 1 ? 'un membre au moins' : `${minimum} membres au moins`,
    ...(president ? ['le président'] : []),
    ...(qualifie ? ['un membre qualifié dans le métier visé'] : []),
    ...(partExternes === undefined ? [] : [`une part de membres externes d’au moins ${partExternes.texte}`]),
  ];
}

/** Members are told apart by their names: nobody sits twice. */
function memberLines(index: number, president: boolean): readonly string[] {
  const preside = index === 0 && president;
  const first = index === 0;
  return [
    `  - nom: ${MARKER} (${preside ? 'président' : `membre ${index + 1}`})`,
    `    qualite: ${MARKER}${first ? ' # sa fonction' : ''}`,
    '    # organisme: …',
    `    role: ${preside ? 'president' : 'membre'}${first ? ' # president ou membre' : ''}`,
    `    externe: non${first ? ' # oui : extérieur au certificateur' : ''}`,
    `    qualifie: non${first ? ' # oui : qualifié dans le métier visé' : ''}`,
    `    present: non${first ? ' # oui : présent à la délibération' : ''}`,
  ];
}

/** What the jury may decide, as an example to uncomment once it has. */
export function decisionsSection(referentiel: ReferentielModel, numero = EXAMPLE_NUMERO): readonly string[] {
  const blocs = referentiel.blocs.map(({ code }) => code);
  const competence = referentiel.blocs.flatMap(({ competences }) => competences)[0];
  const critere = competence?.criteres[0]?.code;
  const candidat = `    - candidat: ${JSON.stringify(numero)}`;
  const motif = (text: string) => ['      motif: >-', `        ${text}`];
  const exemption = referentiel.data.handicap?.exemption === undefined || critere === undefined ? [] : [critere];
  return [
    ...comment('Les décisions du jury, une fois qu’il a délibéré.'),
    ...comment(
      '« propositions: confirmees » : il reprend toutes les propositions qu’aucune ligne ne décide. Une ligne dit une exception : sur un bloc (valide, non-valide, reporte), sur une compétence (acquise, non-acquise) ou sur une demande d’exemption (accordee, refusee). Qui s’écarte des règles donne un motif.',
    ),
    ...asExample([
      'decisions:',
      '  propositions: confirmees',
      '  lignes:',
      candidat,
      `      bloc: ${blocs.at(-1) ?? 'B1'}`,
      '      decision: valide',
      ...motif('Ce que le jury a retenu'),
      ...(competence === undefined
        ? []
        : [
            candidat,
            `      competence: ${competence.code}`,
            '      decision: acquise',
            ...motif('Ce que le jury a retenu'),
          ]),
      ...exemption.flatMap((code) => [
        candidat,
        `      exemption: ${code}`,
        '      decision: refusee',
        ...motif('Pourquoi le critère reste exigé'),
      ]),
    ]),
    '',
  ];
}
