import { isForeseen } from '../fiche/check-amenagements.ts';
import { missingLivrables } from '../fiche/check-dossier.ts';
import type { BlocNode, CandidatNode, CompetenceNode, ExemptionNode } from '../grading/tree.ts';
import { longDate } from '../i18n/dates.ts';
import { explain } from '../i18n/explain.ts';
import { joinList } from '../i18n/list.ts';
import { words } from '../i18n/words.ts';
import { codePv } from '../jury/code-pv.ts';
import type { Rapport } from '../jury/minutes.ts';
import { heading, keyValues, list, paragraph } from './flow.ts';
import { footOf, identityOf, sessionPairs, titleBlock } from './head.ts';
import type { Kit } from './kit.ts';
import { BODY, STRONG } from './look.ts';
import { openPaper, type Paper } from './paper.ts';
import { type TableSpec, table, tableStart } from './table.ts';

const FR = words('fr');

/** The individual report: everything about one candidate, for that candidate. */
export function drawRapport(kit: Kit, { entete, candidat, recours }: Rapport): Promise<Uint8Array> {
  const { numero, nom, prenoms } = candidat.sheet.data.candidat;
  const paper = openPaper(kit, identityOf(entete, `Rapport individuel — ${numero}`));
  titleBlock(paper, entete, 'Rapport individuel d’évaluation');
  keyValues(paper, [
    ['Candidat', `${prenoms} ${nom}`],
    ['Numéro', numero],
    ['Parcours', parcours(candidat)],
    ['Présence', FR.presence[candidat.sheet.presence]],
    ...sessionPairs(entete),
  ]);
  summary(paper, candidat);
  for (const bloc of candidat.blocs) if (bloc.competences.length > 0) blocSection(paper, candidat, bloc);
  exemptions(paper, candidat);
  amenagements(paper, candidat);
  dossier(paper, candidat);
  if (recours !== undefined) {
    heading(paper, 'H2', 'Voies de recours');
    paragraph(paper, recours);
  }
  return paper.finish(footOf(entete, `Rapport individuel, candidat ${numero}`));
}

function parcours({ sheet }: CandidatNode): string {
  if (sheet.data.parcours === 'complet') return 'complet';
  return `blocs ${joinList(sheet.data.parcours.blocs, 'fr')}, par dossier professionnel`;
}

function summary(paper: Paper, candidat: CandidatNode): void {
  const spec: TableSpec = {
    columns: [
      { heading: 'Bloc', width: 36, names: true, bold: true },
      { heading: 'Intitulé' },
      { heading: 'Code', width: 40, align: 'center' },
      { heading: 'Décision', width: 96 },
      { heading: 'Pourquoi', width: 170 },
    ],
    rows: candidat.blocs.map((bloc) => [
      bloc.model.code,
      bloc.model.data.intitule,
      codePv(bloc, candidat) ?? '',
      FR.bloc[bloc.resultat],
      because(bloc),
    ]),
  };
  heading(paper, 'H2', 'Résultat', 80);
  paragraph(paper, `${capital(FR.candidat[candidat.resultat])} : ${explain(candidat.raison, 'bloc', 'fr')}.`, STRONG);
  table(paper, spec);
}

function because({ apresDecisions, decision, proposition }: BlocNode): string {
  const why = explain(apresDecisions.raison, 'competence', 'fr');
  if (decision === undefined) return why;
  return `${why} ; proposition : ${FR.bloc[proposition.valeur]}${jurySays(decision.motif)}`;
}

function jurySays(motif: string | undefined): string {
  return motif === undefined || motif.trim() === '' ? '' : ` ; motif du jury : ${motif}`;
}

function blocSection(paper: Paper, candidat: CandidatNode, bloc: BlocNode): void {
  heading(paper, 'H2', `${bloc.model.code} — ${bloc.model.data.intitule}`, 110);
  for (const competence of bloc.competences) competenceSection(paper, candidat, competence);
}

function competenceSection(paper: Paper, candidat: CandidatNode, competence: CompetenceNode): void {
  const { model, criteres } = competence;
  const observed = criteres.some(({ observation = '' }) => observation.trim() !== '');
  const spec: TableSpec = {
    columns: [
      { heading: 'Critère', width: 48, names: true },
      { heading: 'Texte' },
      { heading: 'Note', width: 70 },
      { heading: 'État', width: 78 },
      ...(observed ? [{ heading: 'Observation', width: 130 }] : []),
    ],
    rows: criteres.map(({ model: critere, note, etat, observation }) => [
      critere.code,
      critere.data.texte,
      noteText(candidat, note),
      FR.etat[etat],
      observation ?? '',
    ]),
  };
  heading(paper, 'H3', `${model.code} — ${model.data.intitule}`, 40 + Math.min(60, tableStart(paper, spec)));
  paragraph(paper, competenceText(candidat, competence));
  const observation = candidat.sheet.data.evaluations?.[model.code]?.observation ?? '';
  if (observation.trim() !== '') paragraph(paper, `Observation : ${observation}`);
  table(paper, spec);
}

function competenceText({ sheet }: CandidatNode, competence: CompetenceNode): string {
  const { model, resultat, proposition, decision } = competence;
  const evaluation = sheet.data.evaluations?.[model.code];
  const code = sheet.complet ? model.data.evaluation.modalite : sheet.referentiel.modaliteCapitalisation;
  const modalite = sheet.referentiel.data.modalites.find((one) => one.code === code)?.intitule ?? code ?? '';
  const date = evaluation?.date == null ? '' : `, le ${longDate(evaluation.date, 'fr')}`;
  const why = explain(proposition.raison, 'critere', 'fr');
  const jury =
    decision === undefined ? '' : ` Proposition : ${FR.competence[proposition.valeur]}${jurySays(decision.motif)}.`;
  return `${modalite}${date}. Compétence ${FR.competence[resultat]} : ${why}.${jury}`;
}

/** A level by its title; a mark out of its scale. */
function noteText({ sheet }: CandidatNode, note: string | number | undefined): string {
  const { niveaux, note: echelle } = sheet.referentiel.data.regles.echelle;
  if (note === undefined) return '';
  if (echelle !== undefined) return `${String(note).replace('.', ',')} / ${echelle.sur}`;
  return niveaux.find(({ code }) => code === note)?.intitule ?? String(note);
}

function exemptions(paper: Paper, { exemptions: nodes }: CandidatNode): void {
  if (nodes.length === 0) return;
  heading(paper, 'H2', 'Demandes d’exemption');
  for (const node of nodes) {
    heading(paper, 'H3', `Critère ${node.critere} : ${FR.exemption[node.etat]}`);
    keyValues(paper, exemptionPairs(node));
  }
}

function exemptionPairs({ data, avis, capaciteGlobale, horsPratique, jury }: ExemptionNode) {
  const { avis: opinion, conditions } = data;
  const fact = (holds: boolean, justification: string | null | undefined) =>
    [holds ? FR.oui : FR.non, justification ?? ''].filter((part) => part !== '').join(' — ');
  const reference = [opinion?.reference, opinion?.date == null ? undefined : longDate(opinion.date, 'fr')];
  return [
    ['Avis motivé', fact(avis, [...reference, opinion?.auteur].filter((part) => part != null).join(', '))],
    ['Capacité globale', fact(capaciteGlobale, conditions?.['capacite-globale']?.justification)],
    ['Hors pratique', fact(horsPratique, conditions?.['hors-pratique']?.justification)],
    [
      'Jury',
      jury === undefined
        ? 'pas encore de décision'
        : [FR.decision[jury.decision], longDate(jury.date, 'fr'), jury.motif]
            .filter((part) => part !== undefined && part !== '')
            .join(' — '),
    ],
  ] as const;
}

function amenagements(paper: Paper, { sheet }: CandidatNode): void {
  const items = sheet.presence === 'present' ? (sheet.data.amenagements ?? []) : [];
  if (items.length === 0) return;
  heading(paper, 'H2', 'Aménagements');
  list(
    paper,
    items.map((amenagement) => {
      const { type, competences, description } = amenagement;
      const within = competences.every((code) => {
        const competence = sheet.referentiel.competenceByCode.get(code);
        return competence !== undefined && isForeseen(amenagement, competence);
      });
      const frame = within ? 'dans le cadre du référentiel' : 'hors du cadre du référentiel';
      const details = description == null ? '' : ` : ${description}`;
      return `${capital(FR.amenagement[type])} (${joinList(competences, 'fr')}), ${frame}${details}`;
    }),
  );
}

function dossier(paper: Paper, { sheet }: CandidatNode): void {
  const missing = sheet.presence === 'present' ? missingLivrables(sheet) : [];
  if (missing.length === 0) return;
  heading(paper, 'H2', 'Livrables absents du dossier');
  list(
    paper,
    missing.map(({ code, data }) => `${code} ${data.intitule}`),
    BODY,
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
