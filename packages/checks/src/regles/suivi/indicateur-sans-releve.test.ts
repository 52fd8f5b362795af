import type { Indicateur, SuiviAction } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { bloc, constatsDuSuivi, releve } from './banc.js';
import { indicateurSansReleve } from './indicateur-sans-releve.js';

const vise = (quand: string, reste: Partial<Indicateur> = {}): Indicateur => ({
  libelle: 'Élus formés',
  cibles: [{ nombre: 25, en: periode(quand) }],
  ...reste,
});
const dits = (indicateurs: Indicateur[], reste: Partial<SuiviAction> = {}, quand?: string) =>
  constatsDuSuivi(
    indicateurSansReleve,
    contratAvec({ indicateurs }),
    [bloc('1.1.1', reste)],
    quand ? { quand } : {},
  );

describe('suivi/indicateur-sans-releve', () => {
  it.each([
    ['de la période', '2024'],
    ['qui finit dedans', 'juin 2024'],
    ["d'avant", '2023'],
    ['au terme échu', "d'ici 2024"],
    ['qui vaut désormais', 'à partir de 2023'],
  ])('parle une fois du bloc, pour une cible %s', (_, quand) => {
    const constats = dits([vise(quand)]);
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ severite: 'information', cible: { element: { numero: '1.1.1' } } });
    expect(constats[0]?.message).toContain("l'indicateur « Élus formés » avait une cible à atteindre");
  });

  it('nomme ceux qui manquent, et eux seuls', () => {
    const indicateurs = [
      vise('2024'),
      vise('2024', { libelle: 'Sessions', identifiant: 'sessions' }),
      vise('2024', { libelle: 'Avis' }),
    ];
    const [constat] = dits(indicateurs, { mesures: [releve('Élus formés', 3)] });
    expect(constat?.message).toContain('2 indicateurs');
    expect(constat?.message).toContain('« Sessions », « Avis »');
    expect(constat?.aide).toContain('sessions = …');
  });

  it.each<[string, Indicateur[], Partial<SuiviAction>, string?]>([
    ['un relevé existe', [vise('2024')], { mesures: [releve('Élus formés', 0)] }],
    ['son nom est mal tapé', [vise('2024')], { mesures: [releve('Élus formé', 21)] }],
    ['la cible est plus tardive', [vise('2025')], {}],
    ['la cible vaut pour la fin du contrat', [{ libelle: 'Élus formés', cibles: [{ nombre: 25 }] }], {}],
    ["l'indicateur n'a pas de cible", [{ libelle: 'Élus formés' }], {}],
    ["l'action est reportée", [vise('2024')], { statut: 'reportee' }],
    ["l'action est à venir", [vise('2024')], { statut: 'a-venir' }],
    ["l'action est abandonnée", [vise('2024')], { statut: 'abandonnee' }],
    [
      'le rythme annuel ne se lit pas sur un trimestre',
      [{ libelle: 'Sessions', cibles: [{ nombre: 3, par: 'an' }] }],
      {},
      'T1 2024',
    ],
    ['le contrat donne la valeur', [vise('2024', { releves: [{ nombre: 21, en: periode('2024') }] })], {}],
  ])('se tait quand %s', (_, indicateurs, reste, quand) => {
    expect(dits(indicateurs, reste, quand)).toEqual([]);
  });

  it('attend un rythme annuel chaque année, et une cible sans date à la fin du contrat', () => {
    expect(dits([{ libelle: 'Sessions', cibles: [{ nombre: 3, par: 'an' }] }])).toHaveLength(1);
    const contrat = contratAvec({ indicateurs: [{ libelle: 'Sessions', cibles: [{ nombre: 3 }] }] });
    const fin = { quand: '2027', aujourdhui: '2028-02-01' };
    expect(constatsDuSuivi(indicateurSansReleve, contrat, [bloc('1.1.1')], fin)).toHaveLength(1);
  });

  it('ne prend pas pour celle de la période une valeur plus ancienne que donne le contrat', () => {
    expect(dits([vise('2024', { releves: [{ nombre: 9, en: periode('2023') }] })])).toHaveLength(1);
  });

  it("n'attend rien d'une action que le contrat dit abandonnée", () => {
    const contrat = contratAvec({ indicateurs: [vise('2024')], statut: 'abandonnee' });
    expect(constatsDuSuivi(indicateurSansReleve, contrat, [bloc('1.1.1')])).toEqual([]);
  });

  it("n'attend rien d'une année qui n'est pas finie", () => {
    const contrat = contratAvec({ indicateurs: [vise('2024')] });
    const enCours = { aujourdhui: '2024-12-30' };
    expect(constatsDuSuivi(indicateurSansReleve, contrat, [bloc('1.1.1')], enCours)).toEqual([]);
  });

  it("lit la valeur d'une sous-action dans le bloc de l'action, et ne la demande qu'une fois", () => {
    const contrat = contratAvec({
      sousActions: [{ numero: '1.1.1.a', titre: 'Sessions', indicateurs: [vise('2024')] }],
    });
    const mesures = [releve('Élus formés', 21)];
    const releves = (...blocs: SuiviAction[]) => constatsDuSuivi(indicateurSansReleve, contrat, blocs);
    expect(releves(bloc('1.1.1', { mesures }), bloc('1.1.1.a'))).toEqual([]);
    expect(releves(bloc('1.1.1'), bloc('1.1.1.a')).map(({ element }) => element)).toEqual([
      'sous-action 1.1.1.a',
    ]);
    expect(releves(bloc('1.1.1'), bloc('1.1.1')).map(({ element }) => element)).toEqual(['action 1.1.1']);
  });

  it("ne dit rien d'une action que le suivi ne nomme pas", () => {
    expect(constatsDuSuivi(indicateurSansReleve, contratAvec({ indicateurs: [vise('2024')] }), [])).toEqual(
      [],
    );
  });
});
