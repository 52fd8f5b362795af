import type { NatureIndicateur } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { reunionsEnResultat } from './reunions-en-resultat.js';

const constats = (libelle: string, nature: NatureIndicateur = 'resultat') =>
  constatsDe(reunionsEnResultat, contratAvec({ indicateurs: [{ nature, libelle }] }));

describe('indicateurs/reunions-en-resultat', () => {
  it.each([
    'Nombre de réunions',
    'Nombre de réunions, CR, émargements',
    'Nombre de rencontres entre les partenaires',
    'Nombre de sessions de formation proposées',
    'Tenue des comités de pilotage',
    'Réunions organisées et comptes rendus',
    "Feuilles d'émargement",
    'Émargements sur les différentes sessions de formation proposées',
    'Listes de présence',
    'CR de réunions',
  ])('parle de « %s »', (libelle) => {
    const dits = constats(libelle);
    expect(dits).toHaveLength(1);
    expect(dits[0]).toMatchObject({ propriete: 'libelle', severite: 'information', element: 'action 1.1.1' });
    expect(dits[0]?.message).toContain('donné comme un résultat');
  });

  it.each([
    'Nombre de participants',
    'Nombre de participants aux réunions',
    "Nombre d'actions menées en SE sur le territoire",
    "Nombre d'interventions annuelles",
    "Nombre d'actions proposées, nombre de participants, nombre de structures mobilisées",
    "Nombre d'événements proposés",
    'Nombre de réunions et de médecins installés',
    'Nombre de réunions ayant abouti à une décision',
    'Nombre de réunions de concertation pluridisciplinaire',
    'Nombre de rencontres intergénérationnelles',
    "Nombre de comptes rendus d'hospitalisation transmis au médecin traitant",
    'Nombre de séances de psychologue prises en charge',
    'Nombre de sessions de dépistage',
    "Nombre de consultations de l'annuaire",
    'Taux de présence aux réunions',
    'Rencontre entre élus et professionnels',
    'CR Occitanie',
    'Meilleure interconnaissance des acteurs (questionnaire auprès des membres de la commission)',
    'Décision opérée par la collectivité pour une adhésion intercommunale',
    "Évolution du nombre d'initiatives coportées",
    '',
  ])('se tait pour « %s »', (libelle) => {
    expect(constats(libelle)).toEqual([]);
  });

  it('se tait quand les réunions sont données comme processus', () => {
    expect(constats('Nombre de réunions, CR, émargements', 'processus')).toEqual([]);
  });
});
