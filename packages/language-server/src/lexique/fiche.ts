/** The words of a fiche. Four lines an entry: the words, French, English, an example. */
export const MOTS_FICHE = `
contexte
D'où l'on part : la situation qui rend l'action nécessaire.
Where things stand: the situation that makes the action necessary.
contexte "Le territoire compte un médecin pour 1 900 habitants."

enjeux, enjeu
Ce qui est en jeu pour le territoire ou ses habitants, un texte par enjeu.
What is at stake for the territory or its inhabitants, one text each.
enjeux "Maintenir les soins à moins de vingt minutes"

description
Ce que l'on va faire, en clair.
What will be done, in plain words.
description "Trois sessions de formation par an, ouvertes à tous les élus."

objectifs visés, objectif visé, objectif visés, objectifs visé
Ce que l'action doit atteindre : des textes, ou un objectif général et ses objectifs numérotés.
What the action is to reach: texts, or a general aim and its numbered aims.
objectifs visés "Réduire le renoncement aux soins"

effets attendus, effet attendu, effets attendu, effet attendus
Ce qui aura changé si l'action réussit.
What will have changed if the action succeeds.
effets attendus "Les élus portent la santé dans leurs commissions"

thèmes, thème
Les thèmes dont relève l'action, pris dans le vocabulaire du modèle de contrat.
The themes of the action, from the vocabulary of the kind of contract.
thèmes "Accès aux soins"

porteurs, porteur
Qui porte juridiquement l'action, quand ce n'est pas celui qui la pilote.
Who is legally in charge of the action, when that is not who leads it.
porteur CHIC

maîtres d'ouvrage, maître d'ouvrage
Qui commande les travaux et en sera propriétaire.
Who orders the works and will own them.
maître d'ouvrage CCTC

pilotes, pilote
Qui mène l'action et en répond ; s'ils sont plusieurs, « (chef de file) » dit lequel.
Who leads the action and answers for it; among several, "(chef de file)" tells which one.
pilotes CCTC (chef de file) service "Santé", CPTS-QG

copilotes, copilote
Ceux qui mènent l'action ensemble, à égalité : pas de chef de file, et c'est voulu.
Those who lead the action together, as equals: no lead, on purpose.
copilotes CCTC, CPTS-QG

référents élus, référent élu, référente élue, référentes élues
L'élu qui suit l'action.
The elected member who follows the action.
référent élu "Vice-présidente à la santé"

partenaires, partenaire
Qui y aide : des acteurs déclarés, ou des mots entre guillemets ; « (pressenti) » tant que rien n'est acté.
Who helps: declared actors, or words between quotes; "(pressenti)" as long as nothing is agreed.
partenaires ARS-Occitanie, IREPS (pressenti), "Élus de la CC"

opérateurs, opérateur
Qui réalise l'action sur le terrain pour le compte du pilote.
Who carries the action out on the ground, for who leads it.
opérateurs Mission-locale

publics, public
À qui l'action s'adresse, un texte par public.
Whom the action is for, one text for each public.
publics "Habitants sans médecin traitant", "Personnes sans voiture"

lieux, lieu, communes, commune
Où l'action se déroule : des noms, ou des codes officiels de communes.
Where the action takes place: names, or official codes of communes.
lieux "Castelsarrasin", 82112

facilitateurs, facilitateur
Ce qui aidera l'action à réussir.
What will help the action to succeed.
facilitateurs "Réflexion déjà amorcée"

freins, frein
Ce qui peut la gêner.
What may hinder it.
freins "Disponibilité des élus"

contraintes, contrainte
Ce qui s'impose à l'action : un délai, une règle, un lieu.
What the action has to comply with: a deadline, a rule, a place.
contraintes "Locaux disponibles à partir de septembre"

points de vigilance, point de vigilance
Ce que l'on surveillera en cours de route.
What to keep an eye on along the way.
points de vigilance "Renouvellement des équipes"

statut
Où en est l'action : à venir, à discuter, en cours, réalisée, en pause, bloquée, reportée, abandonnée.
Where the action stands: à venir, à discuter, en cours, réalisée, en pause, bloquée, reportée, abandonnée.
statut en cours

priorité
Le degré d'urgence : élevée, moyenne ou basse.
How urgent it is: élevée, moyenne or basse.
priorité élevée

cycle
L'étape de la vie du projet : préfiguration, expérimentation, mise en œuvre, évaluation, pérennisation, abandon.
The stage of the project's life: préfiguration, expérimentation, mise en œuvre, évaluation, pérennisation, abandon.
cycle mise en œuvre

participation
La place des habitants : aucune, information, consultation, concertation, co-construction ; puis comment.
The part of the inhabitants: aucune, information, consultation, concertation, co-construction; then how.
participation consultation : "Ils choisissent les lieux et les heures"

calendrier, calendriers
Quand, puis quoi : des dates, des étapes, des jalons, ou un rythme.
When, then what: dates, steps, milestones, or a rhythm.
calendrier { 2027 : étape 1 "Étude de faisabilité" }

moyens, moyen
Ce qu'il faut pour agir, hors argent : du temps, des locaux, du matériel.
What it takes besides money: time, premises, equipment.
moyens "Une salle et deux animatrices"

livrables, livrable
Ce que l'action produira et que l'on pourra montrer.
What the action will produce and can be shown.
livrables "Annuaire des professionnels"

indicateurs, indicateur
À quoi l'on verra que l'action a eu lieu (processus) et ce qu'elle a changé (résultat).
How one will see that the action took place (processus) and what it changed (résultat).
indicateurs { résultat "Élus formés" { cible 25 en 2027 } }

financements, financement
Ce que l'action coûte, puis qui paie quoi ; ou, en clair, où en est le plan de financement.
What the action costs, then who pays what; or, in words, where the plan stands.
financements { coût 18 000 € TTC }

gouvernance
Qui décide et suit : les instances, ceux qui y siègent, le rythme de leurs réunions.
Who decides and follows up: the bodies, who sits there, how often they meet.
gouvernance { instance COPIL "Comité de pilotage" { réunit CCTC, ARS-Occitanie } }

répond à, répond au, répond aux, répond
L'orientation, le besoin, l'axe ou l'objectif auquel l'action répond, par son numéro.
The orientation, besoin, axe or objectif that the action answers, by its number.
répond à orientations 2, 5

articulation avec, articulation
Le document ou le plan avec lequel l'action s'accorde, et sur quoi.
The document or plan that the action fits with, and on what.
articulation avec prs-occitanie : "objectif 3"

relève de, relève du, relève
Au titre de quel contrat, quand il y en a plusieurs dans un.
Under which contract, when one holds several kinds.
relève de CTG

reconduit
La fiche du contrat précédent que celle-ci reprend.
The fiche of the previous contract that this one carries on.
reconduit action 1.4.2 de cls-2018

actions liées
Les autres fiches avec lesquelles celle-ci avance.
The other fiches that this one moves along with.
actions liées 1.1.2, 2.3.1

annexes, annexe
Ce qui accompagne la fiche : plans, études, courriers.
What goes with the fiche: plans, studies, letters.
annexes "Plan de situation"

rubrique
Une rubrique à vous, pour que rien de ce qui est sur le papier ne se perde.
A rubrique of your own, so that nothing on paper is lost.
rubrique "Lien avec le PRS" "Priorité 2 du projet régional"

action
Une fiche-action : son numéro, son titre, puis ses rubriques entre accolades.
A fiche-action: its number, its title, then its rubriques between braces.
action 1.1 "Former les élus" { pilotes CCTC }

sous-action
Une partie de l'action, avec les mêmes rubriques.
A part of the action, with the same rubriques.
sous-action 1.1.a "Concevoir la formation" { pilotes CCTC }
`;
