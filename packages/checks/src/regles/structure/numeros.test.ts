import { parcourir } from '@paraphe/model';
import { describe, expect, it } from 'vitest';
import { action, axe, contratDe, objectif } from './banc-structure.js';
import { composants, numerosLibres, numerotees, placeDe } from './numeros.js';

const places = (contrat: ReturnType<typeof contratDe>) =>
  Object.fromEntries(
    numerotees([...parcourir(contrat)]).map((e) => [`${e.niveau} ${e.element.numero}`, placeDe(e)]),
  );

describe('numéros', () => {
  it('règle les composants', () => {
    expect(composants('1.04.A.')).toEqual(['1', '4', 'a']);
  });

  it('reconnaît les numéros qui suivent leur place', () => {
    const contrat = contratDe(
      axe('2', {
        objectifs: [objectif('2.1', '2.1.1', '7', '2.12'), objectif('2', '2.2.1', '2.1')],
        actions: [action('2.3')],
      }),
    );
    expect(new Set(Object.values(places(contrat)))).toEqual(new Set(['suit']));
  });

  it('distingue un niveau sauté d’une autre place', () => {
    const contrat = contratDe(
      axe('1', { objectifs: [objectif('1.1', '2.1.1', '1.1.1.1')], actions: [action('1.4.2')] }),
    );
    expect(places(contrat)).toMatchObject({
      'action 2.1.1': 'hors',
      'action 1.1.1.1': 'saute',
      'action 1.4.2': 'saute',
    });
  });

  it('ne compare pas chiffres romains et chiffres arabes', () => {
    expect(places(contratDe(axe('I', { objectifs: [objectif('1.1')] })))).toMatchObject({
      'objectif 1.1': 'suit',
    });
  });

  it('propose le premier numéro libre après les autres', () => {
    const libre = numerosLibres(
      numerotees([...parcourir(contratDe(axe('1', { objectifs: [objectif('1.1', '1.1.1', '1.1.3')] })))]),
    );
    expect([
      libre('action', ['1', '1']),
      libre('action', ['1', '2']),
      libre('sous-action', ['1', '1', '1']),
    ]).toEqual(['1.1.4', '1.2.1', '1.1.1.a']);
  });
});
