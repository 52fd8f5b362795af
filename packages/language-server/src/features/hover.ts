/** The card of what is under the pointer. */
import { ast, formeUnique } from '@paraphe/language';
import { type CstNode, GrammarAST, GrammarUtils } from 'langium';
import { type Hover, MarkupKind } from 'vscode-languageserver-protocol';
import type { Vue } from '../bureau.js';
import { carteActeur, sorteDe } from '../cartes/acteur.js';
import { carteCible } from '../cartes/cible.js';
import { documentation } from '../cartes/commentaire.js';
import { carteConstat } from '../cartes/constat.js';
import { carteElement } from '../cartes/element.js';
import { echapper, enTexte } from '../cartes/markdown.js';
import { carteModele, quiLeDemande } from '../cartes/modele.js';
import { carteMontant } from '../cartes/montant.js';
import { carteMot } from '../cartes/mot.js';
import { etapeDe } from '../cartes/objets.js';
import { carteInstitution, carteTerritoire } from '../cartes/referentiel.js';
import { sigleA } from '../cartes/sigle.js';
import { acteursDe, analysesNommant } from '../fiches.js';
import { mentionA, mentionsDe } from '../mentions/mentions.js';
import { cleDeMot, demandesA, genreNomme, ligneDe } from '../modeles.js';
import { feuilleA, offsetDe, plageDe } from '../positions.js';
import { rolesDans } from '../roles.js';
import type { Feature, Serveur } from '../serveur.js';
import { tete } from './diagnostics.js';

/** A card and what it is about, in offsets. */
interface Carte {
  markdown: string;
  debut: number;
  fin: number;
}

/** Beyond, a card hides the text that it speaks of. */
const CONSTATS_MAX = 2;

export const hover: Feature = {
  capacites: () => ({ hoverProvider: true }),
  brancher(serveur) {
    const formats = serveur.client.textDocument?.hover?.contentFormat;
    const enClair = formats !== undefined && !formats.includes(MarkupKind.Markdown);
    serveur.connexion.onHover(
      serveur.repondre('hover', async (vue, { position }): Promise<Hover | undefined> => {
        const offset = offsetDe(vue, position);
        const carte = carteA(vue, offset, serveur);
        const pourquoi = await constatsA(vue, offset, serveur);
        const parties = [...(carte ? [carte.markdown] : []), ...pourquoi.map(({ markdown }) => markdown)];
        const place = carte ?? pourquoi[0];
        if (!place) return undefined;
        const value = parties.join('\n\n---\n\n');
        return {
          contents: enClair
            ? { kind: MarkupKind.PlainText, value: enTexte(value) }
            : { kind: MarkupKind.Markdown, value },
          range: plageDe(vue, place.debut, place.fin),
        };
      }),
    );
  },
};

function carteA(vue: Vue, offset: number, serveur: Serveur): Carte | undefined {
  const feuille = feuilleA(vue, offset);
  if (!feuille) return undefined;
  return (
    carteNom(vue, offset, serveur) ??
    carteGenre(vue, feuille) ??
    carteSigle(vue, offset, feuille) ??
    carteTete(vue, feuille, serveur) ??
    carteSiren(feuille) ??
    carteDeMontant(vue, feuille) ??
    carteDeMot(vue, feuille)
  );
}

/** A name or a number: what it names. Where an element is declared, its own state says more. */
function carteNom(vue: Vue, offset: number, { bureau }: Serveur): Carte | undefined {
  const mention = mentionA(mentionsDe(vue.analyse, bureau.atelier.services), offset);
  if (!mention) return undefined;
  const { cible, debut, fin, declaration } = mention;
  if (declaration && (cible.genre === 'element' || cible.genre === 'plan')) return undefined;
  if (cible.genre !== 'acteur') {
    // Where it is declared, all that could be said of it is there to be read.
    const markdown = declaration ? undefined : carteCible(vue.analyse, cible);
    return markdown === undefined ? undefined : { markdown, debut, fin };
  }
  const acteur = acteursDe(vue.analyse).get(cible.nom);
  if (!acteur) {
    const markdown = carteInstitution(cible.nom);
    return markdown === undefined ? undefined : { markdown, debut, fin };
  }
  const roles = rolesDans(analysesNommant(vue, bureau), cible.nom);
  return { markdown: carteActeur(acteur, roles), debut, fin };
}

/** A kind of contract: what its modèle asks for. */
function carteGenre({ analyse }: Vue, feuille: CstNode): Carte | undefined {
  const genre = genreNomme(feuille);
  const modele = genre && analyse.modelesConnus.trouver(genre.nom);
  return modele && { markdown: carteModele(modele), debut: genre.debut, fin: genre.fin };
}

function carteSigle(vue: Vue, offset: number, feuille: CstNode): Carte | undefined {
  if (GrammarAST.isKeyword(feuille.grammarSource)) return undefined;
  const { text, offset: debut, end: fin } = feuille;
  // What an actor is, is written in lower case: `cpts`, `epci`.
  const sorte = ast.isActeurDeclare(feuille.astNode) ? sorteDe(text) : undefined;
  if (sorte && sorte !== text) return { markdown: `**${text}** · ${echapper(sorte)}`, debut, fin };
  return sigleA(feuille.text, feuille.offset, offset, acteursDe(vue.analyse));
}

type Porteur = ast.Contrat | ast.Demarche | ast.Axe | ast.Objectif | ast.Action | ast.SousAction | ast.Fiche;

const PORTEURS = new Set(['Contrat', 'Demarche', 'Axe', 'Objectif', 'Action', 'SousAction', 'Fiche']);

/** From its word to its title, an element says how it stands. */
function carteTete(vue: Vue, feuille: CstNode, { bureau }: Serveur): Carte | undefined {
  const { analyse, texte } = vue;
  const noeud = feuille.astNode as Porteur;
  if (!PORTEURS.has(noeud.$type)) return undefined;
  const cst = noeud.$cstNode;
  const accolade = cst && GrammarUtils.findNodeForKeyword(cst, '{');
  if (!cst || (accolade && feuille.offset >= accolade.offset)) return undefined;
  const etape = etapeDe(analyse, noeud);
  const endroit = etape && analyse.origines.trouver(etape.element);
  if (!etape || !endroit) return undefined;
  const dite = documentation(texte.getText(), cst.offset);
  const markdown = [carteElement(analyse, bureau, etape), dite].filter(Boolean).join('\n\n');
  return { markdown, debut: endroit.debut, fin: endroit.fin };
}

function carteSiren({ text, offset, end, astNode }: CstNode): Carte | undefined {
  if (!('siren' in astNode || 'nombre' in astNode) || !/^\d{3}\s?\d{3}\s?\d{3}$/.test(text)) return undefined;
  const markdown = carteTerritoire(text);
  return markdown === undefined ? undefined : { markdown, debut: offset, fin: end };
}

function carteDeMontant(vue: Vue, feuille: CstNode): Carte | undefined {
  const noeud = feuille.astNode;
  const montant = ast.isMontant(noeud) ? noeud.$cstNode : undefined;
  const part = /^(?:%|\d)/.test(feuille.text) && 'part' in noeud ? feuille : undefined;
  const place = montant ?? part;
  const markdown = place && carteMontant(vue.analyse, noeud);
  return markdown ? { markdown, debut: place.offset, fin: place.end } : undefined;
}

function carteDeMot(vue: Vue, feuille: CstNode): Carte | undefined {
  const carte = GrammarAST.isKeyword(feuille.grammarSource)
    ? carteMot(feuille, vue.texte.getText())
    : undefined;
  const demande = carte && demandeIci(vue, feuille);
  return demande ? { ...carte, markdown: `${carte.markdown}\n\n${demande}` } : carte;
}

/** Of the word that opens a line: which modèle asks for that line. */
function demandeIci({ analyse }: Vue, { astNode, offset, text }: CstNode): string | undefined {
  const porteur = astNode.$container;
  if (!porteur || !PORTEURS.has(porteur.$type) || astNode.$cstNode?.offset !== offset) return undefined;
  const etape = etapeDe(analyse, porteur);
  const ligne = ast.isObjectifsVises(astNode) ? 'objectif visé' : cleDeMot(formeUnique(text).toLowerCase());
  return etape && quiLeDemande(demandesA(analyse, etape).filter((demande) => ligneDe(demande) === ligne));
}

/** What is underlined under the pointer: why, and what to do. The editor shows the message itself. */
async function constatsA(vue: Vue, offset: number, { bureau, options }: Serveur): Promise<Carte[]> {
  const ici = vue.uri.toString();
  const cartes: Carte[] = [];
  const vus = new Set<string>();
  for (const constat of vue.analyse.constats) {
    const { debut, fin, uri } = constat.endroit;
    if (cartes.length >= CONSTATS_MAX || debut > offset) break;
    if (offset > fin || vus.has(constat.regle) || uri.toString() !== ici) continue;
    const place = tete(constat.endroit, bureau);
    if (offset > place.fin) continue;
    vus.add(constat.regle);
    const markdown = await carteConstat(constat, options.commandes === true);
    if (markdown) cartes.push({ markdown, debut: place.debut, fin: place.fin });
  }
  return cartes;
}
