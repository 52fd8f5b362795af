/** A modèle that is being typed: whatever is missing in it, it is read, its contracts are checked, nobody is shown the machinery. */
import { modelesIntegres, texteDeModele } from '@paraphe/referentiel';
import { describe, expect, it } from 'vitest';
import { versDocument } from '../analyse/document.js';
import { analyser, atelierDe, dits } from '../banc.js';
import { formater } from '../ecriture/formater.js';
import { imprimer } from '../ecriture/imprimer.js';

const { services } = atelierDe();
const fichiers = [...new Set(modelesIntegres().map(({ fichier }) => fichier))];
const contrat = (nom: string) =>
  `\ncontrat essai : ${nom} "Contrat fictif" { action 1 "Ouvrir" { pilote CAF-82 } }\n`;

describe.each(fichiers)('%s', (fichier) => {
  const texte = texteDeModele(fichier) as string;
  const noms = modelesIntegres().filter((modele) => modele.fichier === fichier);

  it("se lit sans un constat, est mis en page, et se réécrit à l'identique", () => {
    const analyse = analyser(texte);
    expect(dits(analyse)).toEqual([]);
    expect(analyse.modeles.map(({ identifiant }) => identifiant)).toEqual(noms.map(({ nom }) => nom));
    expect(formater(services, texte)).toEqual({ texte });
    const document = versDocument([analyse]);
    expect(versDocument([analyser(imprimer(document))])).toEqual(document);
  });

  it('chaque demande a une source, et un contrat vide sait tout ce qui lui est demandé', () => {
    for (const { nom } of noms) {
      const analyse = analyser(contrat(nom));
      const { demandes } = analyse.modelesConnus.pour([nom]);
      expect(demandes.length).toBeGreaterThan(0);
      expect(demandes.filter(({ source }) => !source)).toEqual([]);
      for (const dit of dits(analyse)) expect(dit).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    }
  });
});

describe('un modèle en cours de frappe', () => {
  const texte = `${texteDeModele('cls.paraphe')}${contrat('CLS')}`;
  const mots = [...texte.matchAll(/"[^"]*"|[\p{L}\d'-]+|[{},]/gu)];
  const coupes = Array.from({ length: 120 }, (_, rang) => mots[(rang * 7919) % mots.length]).filter(Boolean);

  it('un mot ôté, doublé, ou le texte coupé là : aucune exception, aucun mot de la machine', () => {
    for (const coupe of coupes) {
      const { index, 0: mot } = coupe as RegExpMatchArray & { index: number };
      const fin = index + mot.length;
      for (const mute of [
        texte.slice(0, index) + texte.slice(fin),
        `${texte.slice(0, fin)} ${texte.slice(index)}`,
        texte.slice(0, fin),
      ]) {
        for (const dit of dits(analyser(mute)))
          expect(dit).not.toMatch(/undefined|\[object|NaN|token|Expecting|\{\w+\}|RULE|EOF/);
      }
    }
  });

  it('des nombres énormes, des bornes absurdes, des listes vides', () => {
    const essayer = (demandes: string) =>
      dits(analyser(`modèle A { source "s" ${demandes} }${contrat('A')}`)).filter(
        (dit) => !/^(modele|gouv|calend|fin|ind|pub)/.test(dit),
      );
    expect(essayer(`exige au plus ${'9'.repeat(400)} indicateurs`).join()).toContain(
      'valeurs/nombre-illisible',
    );
    expect(essayer('exige au plus 0 actions exige au moins 2,5 axes').join()).toContain(
      'devrait être un nombre entier',
    );
    expect(essayer('exige').join()).toContain('syntaxe');
    expect(essayer('chaque truc { exige pilotes }').join()).toContain('syntaxe');
  });
});
