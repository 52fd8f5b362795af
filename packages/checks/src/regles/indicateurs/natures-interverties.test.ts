import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { naturesInterverties } from './natures-interverties.js';

const constats = (processus: string[], resultats: string[]) =>
  constatsDe(
    naturesInterverties,
    contratAvec({
      indicateurs: [
        ...processus.map((libelle) => ({ nature: 'processus' as const, libelle })),
        ...resultats.map((libelle) => ({ nature: 'resultat' as const, libelle })),
      ],
    }),
  );

describe('indicateurs/natures-interverties', () => {
  it.each([
    ['Évolution des connaissances des élus', 'Nombre de formations proposées'],
    ['Taux de satisfaction des participants', "Nombre d'ateliers organisés"],
    [
      'Questionnaire auprès des professionnels mobilisés pour évaluer la pertinence des actions proposées',
      "Nombre d'actions proposées, nombre de participants, nombre de structures mobilisées",
    ],
  ])('parle de « %s » en processus et « %s » en résultat', (processus, resultat) => {
    const dits = constats([processus], [resultat]);
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'nature', severite: 'information', element: 'action 1.1.1' });
    expect(dits[0]?.message).toContain('semblent intervertis');
    expect(dits[0]?.liens).toHaveLength(1);
  });

  it.each([
    [['Nombre de formations proposées'], ['Évolution des connaissances des élus']],
    [["Nombre d'actions déployées par les élus"], ["Nombre d'interventions annuelles"]],
    [
      ['Participation au groupe de travail (émargement, taux de participation)', 'Recensement des besoins'],
      ["Nombre d'actions menées en SE sur le territoire"],
    ],
    [['Taux de présence aux commissions et évolution du taux de participation'], ["Nombre d'interventions"]],
    [['Évolution du nombre de participants'], ["Nombre d'ateliers"]],
    [['Satisfaction des élus'], ["Nombre d'ateliers", 'Part des élus qui citent les priorités de santé']],
    [['Satisfaction des élus'], ["Nombre d'actions engagées par les élus à la suite de la formation"]],
    [['Satisfaction des élus'], []],
  ])('se tait pour %j et %j', (processus, resultats) => {
    expect(constats(processus, resultats)).toEqual([]);
  });
});
