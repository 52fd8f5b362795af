import type { Calendrier, Rubriques } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { constatsDe, contratAvec } from '../../banc.js';
import { periode } from '../calendrier/banc.js';
import { actionSansSuivi } from './action-sans-suivi.js';
import { bloc, constatsDuSuivi } from './banc.js';

const en = (quand: string): Calendrier => ({ periode: periode(quand) });

/** A contract of which the first action is reported on, the second not. */
const contratDe = (seconde: Rubriques) => contratAvec({ calendrier: en('2024') }, seconde);
const oublies = (seconde: Rubriques, quand?: string) =>
  constatsDuSuivi(actionSansSuivi, contratDe(seconde), [bloc('1.1.1')], quand ? { quand } : {});

describe('suivi/action-sans-suivi', () => {
  it("nomme l'action oubliée, sur l'en-tête du suivi", () => {
    const constats = oublies({ calendrier: en('2024') });
    expect(constats).toHaveLength(1);
    expect(constats[0]).toMatchObject({ severite: 'information', cible: { contrat: 'essai' } });
    expect(constats[0]?.message).toContain("Suivi 2024 : l'action 1.1.2 a commencé, et il n'en dit rien.");
    expect(constats[0]?.aide).toContain('action 1.1.2 en cours');
  });

  it('parle une fois de toutes, avec leurs numéros', () => {
    const contrat = contratAvec(...Array.from({ length: 4 }, () => ({ calendrier: en('2023 à 2027') })));
    const constats = constatsDuSuivi(actionSansSuivi, contrat, [bloc('1.1.2')]);
    expect(constats.map(({ message }) => message)).toEqual([
      expect.stringContaining("3 actions ont commencé, et il n'en dit rien : 1.1.1, 1.1.3, 1.1.4."),
    ]);
  });

  it.each<[string, Rubriques]>([
    ['à cheval', { calendrier: en('2023 à 2025') }],
    ['en continu', { calendrier: { continu: true } }],
    ['à un rythme', { calendrier: { recurrence: { nombre: 2, par: 'an' } } }],
    ['au terme échu', { calendrier: en("d'ici juin 2024") }],
    [
      'dont une étape a commencé',
      { calendrier: { entrees: [{ quand: en('mars 2024'), libelles: ['Étude'] }] } },
    ],
    ['finie selon son calendrier, mais encore en cours', { calendrier: en('2023'), statut: 'en-cours' }],
  ])('parle d’une action %s', (_, rubriques) => {
    expect(oublies(rubriques)).toHaveLength(1);
  });

  it.each<[string, Rubriques]>([
    ['abandonnée', { calendrier: en('2024'), statut: 'abandonnee' }],
    ['abandonnée par son cycle', { calendrier: en('2024'), cycle: 'abandon' }],
    ['reportée', { calendrier: en('2024'), statut: 'reportee' }],
    ['à venir', { calendrier: en('2024'), statut: 'a-venir' }],
    ['qui commence après', { calendrier: en('2025') }],
    ['au terme plus lointain', { calendrier: en("d'ici 2027") }],
    ['finie avant', { calendrier: en('2023') }],
    ['sans calendrier', { statut: 'en-cours' }],
    ['au calendrier en mots', { calendrier: { texte: 'Selon les besoins' } }],
    [
      'au calendrier à rebours',
      { calendrier: { periode: { debut: '2024-06-01', fin: '2024-01-01', libelle: '?' } } },
    ],
  ])('se tait d’une action %s', (_, rubriques) => {
    expect(oublies(rubriques)).toEqual([]);
  });

  it('se tait quand une sous-action est rapportée, et compte le calendrier des sous-actions', () => {
    const action = { sousActions: [{ numero: '1.1.1.a', titre: 'Étude', calendrier: en('2024') }] };
    expect(constatsDuSuivi(actionSansSuivi, contratAvec(action), [bloc('1.1.1.a')])).toEqual([]);
    expect(constatsDuSuivi(actionSansSuivi, contratAvec(action), [])).toHaveLength(1);
  });

  it("n'attend rien de ce qui n'a pas encore commencé le jour où on lit", () => {
    const contrat = contratAvec({ calendrier: en('octobre 2024') });
    expect(constatsDuSuivi(actionSansSuivi, contrat, [], { aujourdhui: '2024-06-15' })).toEqual([]);
    expect(constatsDuSuivi(actionSansSuivi, contrat, [], { aujourdhui: '2024-10-01' })).toHaveLength(1);
  });

  it('lit une période ouverte, et un contrat sans période', () => {
    const contrat = { ...contratAvec({ calendrier: { continu: true } }, { calendrier: en('2023') }) };
    const ouvert = constatsDuSuivi(actionSansSuivi, contrat, [], { quand: 'à partir de 2023' });
    expect(ouvert[0]?.valeurs).toMatchObject({ numeros: '1.1.1, 1.1.2' });
    const { periode: _, ...sansPeriode } = contrat;
    expect(constatsDuSuivi(actionSansSuivi, sansPeriode, [bloc('1.1.2')])).toEqual([]);
  });

  it("ne dit rien d'un contrat lu sans suivi", () => {
    expect(constatsDe(actionSansSuivi, contratDe({ calendrier: en('2024') }))).toEqual([]);
  });
});
