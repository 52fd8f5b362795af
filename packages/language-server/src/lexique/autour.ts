/** The words around the fiches: files, actors, contract, plan, modèle, avenant, suivi. */
export const MOTS_AUTOUR = `
utilise
Prend les acteurs et les documents qu'un autre fichier déclare.
Takes the actors and documents that another file declares.
utilise "./acteurs.paraphe"

contrat, convention
Le contrat : son nom court, son genre (CLS, CTG…), son titre, puis tout ce qu'il contient.
The contract: its short name, its kind (CLS, CTG…), its title, then all that it holds.
contrat cls-aubepine : CLS "Contrat local de santé" { … }

démarche
Une démarche sans contrat : un territoire, des phases, des axes.
A démarche without a contract: a territory, phases, axes.
démarche psi-flandre-lys "Politique sociale intercommunale" { … }

fiche
Une fiche-action qui tient seule, sans contrat.
A fiche that stands alone, without a contract.
fiche pole-soins "Pôle de soins ambulatoires" { … }

acteurs
Les structures que le contrat nomme : un nom court, ce qu'elle est, son nom complet.
The structures that the contract names: a short name, what it is, its full name.
acteurs { CCTC : epci "Communauté de communes Terres des Confluences" }

acteur
Une structure, avec son site ou son contact.
A structure, with its site or its contact.
acteur CHIC : hôpital "Centre hospitalier intercommunal"

document, DocumentCite/document
Un document que le contrat cite : un plan, un schéma, un projet régional.
A document that the contract cites: a plan, a scheme, a regional project.
document prs-occitanie "Projet régional de santé"

modèle
Ce qu'un genre de contrat exige, recommande ou suggère.
What a kind of contract requires, recommends or suggests.
modèle CLS "Contrat local de santé" { chaque action { exige pilotes, public } }

avenant
Ce qu'un avenant ajoute, modifie ou retire au contrat signé.
What an avenant adds to, changes in or removes from the signed contract.
avenant 1 à cls-aubepine du 15/06/2027 "Santé mentale des jeunes" { … }

suivi
Le suivi d'une année : où en est chaque fiche, ce qui a été mesuré et dépensé.
The report on a year: where each fiche stands, what was measured and spent.
suivi 2027 de cls-aubepine { action 1.1 en cours { "Arrêts effectués" = 38 } }

axe
Un axe du plan : son numéro, son titre, ses objectifs ou ses actions.
An axe of the plan: its number, its title, its objectifs or actions.
axe 1 "Rapprocher les soins des habitants" { … }

objectif
Un objectif de l'axe, qui réunit des actions.
An objectif of the axe, that gathers actions.
objectif 1.4 "Faciliter le recrutement de soignants" { … }

succède à, succède
Le contrat que celui-ci renouvelle.
The contract that this one renews.
succède à cls-2020-2024

génération
Le rang du contrat, quand il fait suite à un autre.
The rank of the contract, when it follows another one.
génération 2

période
Les années que couvre le contrat.
The years that the contract covers.
période 2026 à 2030

signataires, signataire
Qui signe, représenté par qui, d'après quelle délibération.
Who signs, represented by whom, after which delibération.
signataires CCTC représentée par "le Président" (délibération du 14/12/2026), ARS-Occitanie

signé le, signé
Le jour de la signature.
The day it was signed.
signé le 15 janvier 2027

visas, visa
Les textes de loi et délibérations sur lesquels le contrat s'appuie.
The laws and decisions that the contract rests on.
visas "Vu le code de la santé publique, art. L. 1434-10"

préambule
Ce que le contrat dit avant d'entrer dans le détail.
What the contract says before going into detail.
préambule "Le territoire s'engage pour la santé de ses habitants."

coordination
Qui coordonne le contrat : postes, temps de travail, employeur.
Who coordinates the contract: posts, working time, employer.
coordination { poste "Coordinatrice" 0,5 ETP de CCTC }

Coordination/poste, Coordination/postes
Un poste de coordination : fonction, temps de travail, employeur.
A coordination post: function, working time, employer.
poste "Coordinatrice" 0,5 ETP de CCTC

évaluation
Quand et par qui le contrat sera évalué.
When and by whom the contract will be assessed.
évaluation { quand 2028, 2030  par CCTC, ARS-Occitanie }

Evaluation/quand
Les moments de l'évaluation.
When the assessment takes place.
quand 2028, 2030

Evaluation/par
Qui évalue.
Who assesses.
par CCTC, ARS-Occitanie

article
Un article de la convention, en prose : son numéro, son titre, son texte.
An article of the convention, in prose: its number, its title, its text.
article 4 "Durée et révision" "Le contrat dure cinq ans."

libellés
Les mots du contrat pour ses niveaux, tels qu'ils seront imprimés.
The contract's own words for its levels, as they will be printed.
libellés { axe "Axe stratégique"  objectif "Objectif opérationnel" }

territoire
Le territoire du contrat : une intercommunalité par son numéro SIREN, ou un nom.
The territory of the contract: an intercommunalité by its SIREN number, or a name.
territoire epci 200066322

Territoire/habitants
La population, et l'année du chiffre.
The population, and the year of the figure.
habitants 40 239 en 2026

Territoire/créé en, Territoire/créée en, Territoire/créé, Territoire/créée
L'année de création.
The year it was created.
créé en 1992

Territoire/issu de, Territoire/issue de, Territoire/issu, Territoire/issue
Les intercommunalités dont il est né, par leur nom.
The intercommunalités that it was made from, by their names.
issu de "CC Sère-Garonne-Gimone"

Territoire/siège
La commune où il a son siège.
The commune where it has its seat.
siège "Castelsarrasin"

Territoire/départements, Territoire/département
Les départements, par leur code.
The départements, by their code.
départements "59", "62"

Territoire/communes, Territoire/commune
Ses communes, par leur nom ou leur code.
Its communes, by their name or code.
communes "Moissac", 82033

nom
Le nom complet.
The full name.
nom "Communauté de communes Flandre Lys"

siren
Le numéro SIREN, neuf chiffres.
The SIREN number, nine digits.
siren 200066322

siret
Le numéro SIRET, quatorze chiffres.
The SIRET number, fourteen digits.
siret 200 066 322 00012

site
L'adresse du site.
The address of the web site.
site "https://www.exemple.fr"

contact
Comment joindre la structure.
How to reach the structure.
contact "accueil@exemple.fr"

orientation
Une orientation numérotée, à laquelle des actions répondront.
A numbered orientation, that actions will answer.
orientation 2 "Aller vers les personnes éloignées des soins"

orientations
Les orientations, un texte chacune.
The orientations, one text each.
orientations "Organiser des espaces communs", "Coordonner les acteurs"

diagnostic
Ce que le diagnostic a montré : sources, date, besoins numérotés.
What the diagnostic showed: sources, date, numbered besoins.
diagnostic { date 2025  besoin 1 "Manque de médecins généralistes" }

besoin
Un besoin numéroté du diagnostic, auquel des actions répondront.
A numbered besoin of the diagnostic, that actions will answer.
besoin 3 "Isolement des personnes âgées"

date
Quand le diagnostic a été fait.
When the diagnostic was made.
date 2025

sources, source
D'où viennent ces éléments.
Where this comes from.
sources "Observatoire régional de la santé, 2025"

commentaires, commentaire
Ce que l'on veut dire de plus.
What else is to be said.
commentaires "Le calendrier sera revu après les élections."

s'inscrit dans, s'
Le contrat plus large dont celui-ci fait partie.
The wider contract that this one is a part of.
s'inscrit dans crte-des-vallees

fondé sur, fondée sur, fondé, fondée
La démarche ou le contrat dont celui-ci découle.
The démarche or contract that this one follows from.
fondé sur psi-flandre-lys

entendus, entendu
Qui a été entendu pendant cette phase.
Who was heard during this phase.
entendus "Mission locale", "PLIE du Nord"

participants, participant
Qui a pris part à cette phase.
Who took part in this phase.
participants "Habitants du quartier", CCTC

intervenants, intervenant
Qui y a présenté quelque chose.
Who presented something there.
intervenants "Observatoire régional de la santé"

Diagnostic/constats, Diagnostic/constat
Ce que le diagnostic a trouvé.
What the diagnostic found.
constats "Un médecin pour 1 800 habitants"

exige
Ce qui doit être là : son absence est une erreur.
What has to be there: an error when it is not.
exige pilotes, public, calendrier

recommande
Ce qui devrait être là : son absence est un avertissement.
What should be there: a warning when it is not.
recommande au plus 5 indicateurs

suggère
Ce qui serait utile : son absence est signalée, sans plus.
What would be useful: information when it is not there.
suggère participation

Modele/chaque
Ce que l'on demande à chaque axe, objectif, action, indicateur ou financement.
What is asked of each axe, objectif, action, indicateur or financement.
chaque action { exige pilotes }

version
La version de ce modèle.
The version of this modèle.
version "2027"

valable
Les années où ce modèle s'applique.
The years in which this modèle applies.
valable 2026 à 2030

ajoute
Ajoute un axe, un objectif ou une action.
Adds an axe, an objectif or an action.
ajoute à objectif 1.4 action 1.4.4 "Maison des adolescents" { … }

modifie
Remplace des rubriques d'un élément.
Replaces rubriques of an element.
modifie action 1.4.3 { financements sans budget dédié }

retire
Retire un élément, et dit pourquoi.
Removes an element, and says why.
retire action 2.2.1 motif "Le partenaire a cessé son activité."

proroge jusqu'au, proroge
Repousse la fin du contrat.
Puts off the end of the contract.
proroge jusqu'au 31/12/2031

dépensé
Ce qui a été dépensé pour cette fiche pendant la période.
What was spent on this fiche during the period.
dépensé 2 400 €

Suivi/action
Où en est cette fiche, ce qui a été mesuré, ce qui a été dépensé.
Where this fiche stands, what was measured, what was spent.
action 1.1 en cours { "Arrêts effectués" = 38 }
`;
