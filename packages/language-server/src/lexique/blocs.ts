/** The words of the blocks of a fiche: calendar, indicators, financing, instances, aims. */
export const MOTS_BLOCS = `
étape
Une phase de l'action, numérotée si l'on veut s'y référer.
A phase of the action, numbered if something refers to it.
2027 : étape 1 "Étude de faisabilité"

jalon
Un moment attendu : une livraison, une décision, une première.
A moment that is waited for: a delivery, a decision, a first time.
fin 2027 : jalon "Diffusion de l'annuaire"

phase
Un temps de l'action ou de la démarche.
A period of the action or of the démarche.
2027 : phase "État des lieux"

renouvelé chaque année, renouvelé
Le calendrier recommence tous les ans.
The calendar starts again every year.
renouvelé chaque année

processus
Ce qui est fait : des sessions, des réunions, des visites.
What is done: sessions, meetings, visits.
processus "Nombre de sessions tenues" { cible 3 par an }

résultat
Ce qui change pour le public de l'action.
What changes for the public of the action.
résultat "Habitants qui ont retrouvé un médecin traitant" { cible 150 en 2030 }

impact
Ce qui change à long terme sur le territoire.
What changes in the long run on the territory.
impact "Renoncement aux soins" { référence 32 % en 2026  cible 25 % en 2030 }

Indicateurs/indicateur
Un indicateur dont on n'a pas encore dit s'il mesure un processus ou un résultat.
An indicator whose kind (processus or résultat) was not said yet.
indicateur "Fréquentation de la page"

Indicateur/unité
Ce que l'on compte.
What is counted.
unité "personnes"

Indicateur/source
D'où vient le chiffre.
Where the figure comes from.
source "Feuilles d'émargement"

Indicateur/référence
D'où l'on part : la valeur connue, et son année.
The starting point: the known value, and its year.
référence 0 en 2026

Indicateur/cible, Indicateur/cibles
Où l'on va : la valeur attendue, et quand.
Where one is going: the value that is expected, and when.
cible 25 en 2027, 45 en 2030

Indicateur/fréquence
Tous les combien on le mesure : ponctuelle, continue, mensuelle, trimestrielle, semestrielle, annuelle.
How often it is measured: ponctuelle, continue, mensuelle, trimestrielle, semestrielle, annuelle.
fréquence annuelle

Indicateur/relevé, Indicateur/relevés
Ce qui a été mesuré, et quand.
What was measured, and when.
relevé 12 en 2027

Indicateur/mesuré en, Indicateur/mesuré
Les années de mesure, comptées depuis le départ.
The years of measure, counted from the start.
mesuré en N, N+2, N+4

Indicateur/responsable
Qui relève le chiffre.
Who collects the figure.
responsable CCTC

Indicateur/sens à la hausse, Indicateur/sens à la baisse, Indicateur/sens
Vers où le chiffre doit aller : à la hausse, ou à la baisse.
Which way the figure should go: à la hausse (up), or à la baisse (down).
sens à la baisse

Indicateur/cumulatif
Les valeurs s'ajoutent d'une année à l'autre.
Values add up from one year to the next.
cumulatif

Indicateur/non cumulatif, Indicateur/non
Chaque année repart de zéro.
Each year starts again from zero.
non cumulatif

Indicateur/qualitatif
Il ne se compte pas : un questionnaire, une décision.
It is not counted: a questionnaire, a decision.
qualitatif

coût
Ce que coûte l'action, HT ou TTC, en fonctionnement ou en investissement.
What the action costs, HT or TTC, running costs or investment.
coût 18 000 € TTC fonctionnement

dont
Une part du coût, déjà comptée dans le total.
A part of the cost, already in the total.
dont 4 000 € pour "communication"

autofinancement
Ce que le porteur paie lui-même.
What the one in charge pays itself.
autofinancement 20 % de CCTC

en nature
Un apport sans argent : des locaux, du temps, du matériel.
A contribution without money: premises, time, equipment.
en nature 15 000 € de Castelsarrasin pour "mise à disposition de locaux"

Financements/poste, Financements/postes
Du temps de travail, en équivalents temps plein (ETP).
Working time, in full-time equivalents (ETP).
poste 0,5 ETP de CCTC pour "coordination"

enveloppe
Une ligne de budget qui existe déjà et où l'on puisera.
A budget line that already exists and will be drawn on.
enveloppe "Formation des élus" de CCTC

Financements/sources, Financements/source
Qui pourrait financer, sans montant encore.
Who might pay, without an amount yet.
sources État, ADEME, "appels à projets"

cofinancements possibles, cofinancements possible, cofinancements
D'autres financeurs peuvent s'ajouter.
Other financers may join.
cofinancements possibles

reste à mobiliser, reste
Ce qui n'est pas couvert reste à trouver, et on le dit.
What is not covered is still to be found, and one says so.
reste à mobiliser

hors
Ce que le coût ne compte pas.
What the cost leaves out.
hors : "ressources humaines"

non chiffré, non chiffrés, Financements/non
Une dépense connue dont le montant ne l'est pas.
An expense that is known, whose amount is not.
non chiffré : "travaux d'accès"

Financements/précisions, Financements/précision
Ce que les montants ne disent pas : une clé de répartition, une condition.
What the amounts do not say: how they are shared, on which condition.
précisions "Sous réserve du vote du budget"

sans budget dédié
L'action ne demande aucune dépense propre : c'est une réponse, pas un oubli.
The action takes no expense of its own: that is an answer, not an omission.
financements sans budget dédié

à mobiliser
Les financements sont à trouver.
The money is still to be found.
financements à mobiliser

à définir
Le plan de financement est à établir.
The financing plan is still to be drawn up.
financements à définir

à arbitrer par, à arbitrer
La décision revient à quelqu'un, que l'on nomme.
The decision is somebody's, who is named.
financements à arbitrer par CCTC

instance
Une instance : son nom court, son titre, qui la préside, qui y siège, quand elle se réunit.
A body: its short name, its title, who chairs it, who sits there, when it meets.
instance COPIL "Comité de pilotage" présidée par CCTC { réunit ARS-Occitanie  2 fois par an }

réunit
Qui siège dans l'instance.
Who sits in the body.
réunit CCTC, ARS-Occitanie, CPTS-QG

rôle
Ce dont l'instance décide.
What the body decides on.
rôle "Valide le plan d'actions chaque année"

se réunit, se
À quel rythme l'instance se réunit.
How often the body meets.
se réunit 2 fois par an

général
L'objectif général, dont les autres découlent.
The general aim, from which the others follow.
général "Réduire les inégalités d'accès aux soins"

chaque
Un rythme : chaque mois, chaque trimestre, chaque année.
A rhythm: chaque mois, chaque trimestre, chaque année.
chaque trimestre : "Comité de suivi"

en continu
Sans date : tout au long du contrat.
No date: all along the contract.
calendrier en continu
`;
