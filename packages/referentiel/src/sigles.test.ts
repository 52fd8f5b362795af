import { describe, expect, it } from 'vitest';
import { developper, sigles } from './sigles.js';

describe('developper', () => {
  it.each([
    ['CTG', 'Convention territoriale globale'],
    ['CLS', 'Contrat local de santé'],
    ['CLSM', 'Conseil local de santé mentale'],
    ['CPTS', 'Communauté professionnelle territoriale de santé'],
    ['MSP', 'Maison de santé pluridisciplinaire'],
    ['EPCI', 'Établissement public de coopération intercommunale'],
    ['PAT', 'Projet alimentaire territorial'],
    ['QPV', 'Quartier politique de la ville'],
    ['PLUSSF', "Plan d'actions unique santé social familles"],
    ['GHT', 'Groupement hospitalier de territoire'],
  ])('%s : %s', (sigle, attendu) => {
    expect(developper(sigle)).toBe(attendu);
  });

  it.each(['Ehpad', 'ehpad', 'éhpad', 'É.H.P.A.D.', ' EHPAD '])('reconnaît « %s »', (ecrit) => {
    expect(developper(ecrit)).toBe("Établissement d'hébergement pour personnes âgées dépendantes");
  });

  it('donne les deux sens de DGS', () => {
    expect(developper('DGS')).toBe('Direction générale de la santé, ou directeur général des services');
  });

  it.each([
    ['ami', 'AMI'],
    ['clic', 'Clic'],
    ['ça', 'CA'],
  ])('tient « %s » pour un mot, « %s » pour un sigle', (mot, sigle) => {
    expect(developper(mot)).toBeUndefined();
    expect(developper(sigle)).toBeDefined();
  });

  it.each(['', 'XYZ', 'CPT', 'constructor'])('ne connaît pas « %s »', (sigle) => {
    expect(developper(sigle)).toBeUndefined();
  });
});

describe('sigles', () => {
  it('sont en capitales, chacun avec un sens, par ordre alphabétique', () => {
    const tous = [...sigles()];
    expect(tous.length).toBeGreaterThan(150);
    for (const [sigle, sens] of tous) {
      expect(sigle).toMatch(/^[A-Z]{2,}$/);
      expect(sens, sigle).toMatch(/^[A-ZÉ][^\t]*[a-zé]$/);
    }
    const noms = tous.map(([sigle]) => sigle);
    expect(noms).toEqual([...new Set(noms)].sort());
  });
});
