/** What is shown beside the list for the chosen item: the meaning of a word, the card of an actor, why a rule is there. */
import { langueCourante, type ParapheScopeProvider } from '@paraphe/language';
import { institutions, NATURES_TERRITOIRE, territoireParSiren } from '@paraphe/referentiel';
import { type CompletionItem, MarkupKind } from 'vscode-languageserver-protocol';
import type { Bureau } from '../bureau.js';
import { carteModele } from '../cartes/modele.js';
import { definition } from '../lexique.js';
import { pageDe } from '../pages.js';
import type { Sujet } from './types.js';

/** @returns Markdown on what an item is about; undefined when there is nothing to say */
export async function documenter(sujet: Sujet, bureau: Bureau, texte: string): Promise<string | undefined> {
  switch (sujet.genre) {
    case 'mot': {
      const entree = definition(sujet.mot, sujet.bloc);
      return entree && `${entree[langueCourante()]}\n\n\`\`\`paraphe\n${entree.exemple}\n\`\`\``;
    }
    case 'acteur':
      return ficheActeur(sujet.nom, bureau, texte);
    case 'institution': {
      const institution = institutions().find(({ identifiant }) => identifiant === sujet.nom);
      const connue =
        langueCourante() === 'en'
          ? 'A known institution: it may be named without being declared.'
          : 'Une institution connue : elle se nomme sans être déclarée.';
      return institution && `**${institution.identifiant}** : ${institution.nom}\n\n${connue}`;
    }
    case 'modele': {
      const modele = bureau.derniere(texte)?.modelesConnus.trouver(sujet.nom);
      return modele && carteModele(modele);
    }
    case 'regle': {
      const page = await pageDe(sujet.nom);
      return page && premierePhrase(page);
    }
    case 'territoire': {
      const territoire = territoireParSiren(sujet.siren);
      if (!territoire) return undefined;
      const { nom, type, population, nombreCommunes, departements } = territoire;
      const nombre = (valeur: number) => valeur.toLocaleString(langueCourante());
      return langueCourante() === 'en'
        ? `**${nom}**, ${NATURES_TERRITOIRE[type]}\n\n${nombre(population)} inhabitants, ${nombreCommunes} communes, départements: ${departements.join(', ')}`
        : `**${nom}**, ${NATURES_TERRITOIRE[type]}\n\n${nombre(population)} habitants, ${nombreCommunes} communes, départements : ${departements.join(', ')}`;
    }
  }
}

function ficheActeur(nom: string, bureau: Bureau, texte: string): string | undefined {
  const analyse = bureau.derniere(texte);
  if (!analyse) return undefined;
  const scopes = bureau.atelier.services.paraphe.references.ScopeProvider as ParapheScopeProvider;
  const noeud = scopes.portee(analyse.document).trouver('acteur', nom);
  if (noeud?.$type !== 'ActeurDeclare') return undefined;
  const { type, siren, faits } = noeud;
  const titre = noeud.nom ? ` : ${noeud.nom}` : '';
  const lignes = [
    ...(type ? [`Type : ${type}`] : []),
    ...(siren ? [`SIREN : ${siren}`] : []),
    ...faits.flatMap(({ cle, texte: valeur }) => (valeur ? [`${cle} : ${valeur}`] : [])),
  ];
  return [`**${nom}**${titre}`, ...lignes].join('\n\n');
}

/** @returns the first sentence of a page, after its title */
function premierePhrase(page: string): string {
  const corps = page.replace(/^#[^\n]*\n+/, '').split(/\n\s*\n/)[0] ?? '';
  const texte = corps.replace(/\s+/g, ' ').trim();
  return /^.*?[.!?](?=\s|$)/.exec(texte)?.[0] ?? texte;
}

/** @returns the item with its documentation */
export async function completer(
  item: CompletionItem,
  bureau: Bureau,
  markdown: boolean,
): Promise<CompletionItem> {
  const donnees = item.data as (Sujet & { texte: string }) | undefined;
  if (!donnees || typeof donnees !== 'object') return item;
  const value = await documenter(donnees, bureau, donnees.texte);
  if (!value) return item;
  return {
    ...item,
    documentation: markdown ? { kind: MarkupKind.Markdown, value } : value.replace(/\*\*|```\w*\n?/g, ''),
  };
}
