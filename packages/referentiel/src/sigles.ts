/** The sigles of local social and health policy, and what they stand for. */
import { sansAccents } from '@paraphe/model';

/**
 * Source: IGAS, report 2024-074R, tome 1, annex « Sigles utilisés »: in the words of the report, even where those of the law
 * differ. A sigle with two meanings there has both.
 */
const SIGLES_IGAS = `
AAP	Appel à projets
ABS	Analyse des besoins sociaux
ADEME	Agence de l'environnement et de la maîtrise de l'énergie
ADMR	Aide à domicile en milieu rural
AEMC	Association éducative du Mas Cavaillac
ALD	Affection longue durée
ALSH	Accueil loisirs sans hébergement
AMI	Appel à manifestation d'intérêt
AMF	Association des maires de France
ANAH	Agence nationale de l'habitat
ANCT	Agence nationale de la cohésion des territoires
ANDASS	Association nationale des directeurs d'action sociale et de santé
ANRU	Agence nationale de la rénovation urbaine
ANSA	Agence nouvelle pour les solidarités actives
AO	Appel d'offre
APA	Aide personnalisée à l'autonomie
ARS	Agence régionale de santé
ASCO	Action sociale des communes
ASPA	Allocation de solidarité aux personnes âgées
ASV	Adaptation de la société au vieillissement
CAF	Caisse d'allocations familiales
CARSAT	Caisse d'assurance retraite et de santé au travail
CASF	Code de l'action sociale et des familles
CA	Communauté d'agglomération
CADA	Centre d'accueil pour demandeurs d'asile
CC	Communauté de communes
CCAS	Centre communal d'action sociale
CEJ	Contrat enfance jeunesse
CFPPA	Conférence des financeurs de prévention et de la perte d'autonomie
CGCT	Code général des collectivités territoriales
CGSS	Caisse générale de sécurité sociale
CHRS	Centre d'hébergement et de réinsertion sociale
CHU	Centre hospitalo-universitaire
CIAS	Centre intercommunal d'action sociale
CIVAM	Centre d'initiative pour valoriser l'agriculture et le milieu rural
CLIC	Centre local d'information et de coordination
CLS	Contrat local de santé
CLSM	Conseil local de santé mentale
CMPEA	Centre médico-psychologique pour enfants et adolescents
CNAF	Caisse nationale d'allocations familiales
CNAM	Caisse nationale d'assurance maladie
CNAV	Caisse nationale d'assurance vieillesse
CNFPT	Centre national de la fonction publique territoriale
CNLE	Conseil national de lutte contre la pauvreté et les exclusions sociales
CNSA	Caisse nationale de solidarité pour l'autonomie
COCOLUPA	Comité de coordination de la lutte contre la précarité alimentaire
COG	Convention d'objectifs et de gestion
CPAM	Caisse primaire d'assurance maladie
CPOM	Contrat pluriannuel d'objectifs et de moyens
CPTS	Communauté professionnelle territoriale de santé
CPS	Compétence psycho-sociale
CRT	Centre de ressources territorial
CRTE	Contrat pour la réussite de la transition écologique
CSAPA	Centre de soin, d'accompagnement et de prévention en addictologie
CSP	Code de la santé publique
CSS	Complémentaire santé solidaire
CTEC	Convention territoriale d'exercice partagé
CTG	Convention territoriale globale
DAC	Dispositif d'appui à la coordination
DASEN	Direction académique des services de l'Éducation nationale
DGCL	Direction générale des collectivités locales
DGCS	Direction générale de la cohésion sociale
DGFIP	Direction générale des finances publiques
DGS	Direction générale de la santé, ou directeur général des services
DIHAL	Délégation interministérielle à l'hébergement et à l'accès au logement
DILPL	Délégation interministérielle à la prévention et à la lutte contre la pauvreté
DITP	Délégation interministérielle à la transformation publique
DRAAF	Direction régionale de l'alimentation, de l'agriculture et des forêts
DREES	Direction de la recherche, des études, de l'évaluation et des statistiques
DREETS	Direction régionale de l'économie, de l'emploi, du travail et des solidarités
EAJE	Établissement d'accueil du jeune enfant
EHESP	École des hautes études en santé publique
EHPAD	Établissement d'hébergement pour personnes âgées dépendantes
EMSP	Équipe mobile santé précarité
EPCI	Établissement public de coopération intercommunale
ETP	Équivalent temps plein
EVS	Espace de vie sociale
FIR	Fonds d'intervention régionale
GCSMS	Groupement de coopération sociale et médico-sociale
GIP	Groupement d'intérêt public
HAD	Hospitalisation à domicile
HCFEA	Haut-conseil de la famille, de l'enfance et de l'âge
IDE	Infirmier diplômé d'État
IGAS	Inspection générale des affaires sociales
JOP	Jeux olympiques et paralympiques
LAEP	Lieu d'accueil enfants parents
MAIA	Maison pour l'autonomie et l'intégration des malades d'Alzheimer
MARPA	Maison d'accueil et de résidence pour l'autonomie
MDA	Maison des adolescents
MDPH	Maison départementale pour les personnes handicapées
MECS	Maison d'enfants à caractère social
MFS	Maison France Services
MILDECA	Mission interministérielle de lutte contre les drogues et les conduites addictives
MMPT	Mieux manger pour tous
MRIE	Mission régionale d'information sur l'exclusion
MSA	Mutualité sociale agricole
MSAP	Maison des services au public
MSP	Maison de santé pluridisciplinaire
ODAS	Observatoire de l'action sociale décentralisée
OMS	Organisation mondiale de la santé
ONDAM	Objectif national des dépenses d'assurance maladie
PAT	Projet alimentaire territorial
PETR	Pôle d'équilibre territorial et rural
PJJ	Protection judiciaire de la jeunesse
PLF	Projet de loi de finances
PLH	Plan local pour l'habitat
PLUSSF	Plan d'actions unique santé social familles
PNA	Plan national pour l'alimentation
PNNS	Programme national nutrition santé
PNR	Parc naturel régional
PRS	Projet régional de santé
PSSM	Premier secours en santé mentale
PSU	Prestation sociale unique
PVD	Petites villes de demain
QPV	Quartier politique de la ville
RFVAA	Réseau français des villes amies des aînés
RPE	Relais petite enfance
RSA	Revenu de solidarité active
SAD	Service à domicile
SDIS	Service départemental d'incendie et de secours
SISM	Semaine d'information en santé mentale
SIVOM	Syndicat intercommunal à vocation multiple
SIVOS	Syndicat intercommunal à vocation scolaire
SNANC	Stratégie nationale pour l'alimentation, la nutrition et le climat
SPDA	Service public départemental pour l'autonomie
SPIP	Service pénitentiaire d'insertion et de probation
TZNR	Territoire zéro non recours
UDAF	Union départementale des associations familiales
UDCCAS	Union départementale des centres communaux d'action sociale
UNCCAS	Union nationale des centres communaux d'action sociale
VADA	Ville amie des aînés
`;

/** Usual ones that the annex leaves out, of one meaning only in these contracts. */
const SIGLES_USUELS = `
ASE	Aide sociale à l'enfance
CAMSP	Centre d'action médico-sociale précoce
CCMSA	Caisse centrale de la mutualité sociale agricole
CLAS	Contrat local d'accompagnement à la scolarité
CLSH	Centre de loisirs sans hébergement
CMP	Centre médico-psychologique
CMPP	Centre médico-psycho-pédagogique
CPIE	Centre permanent d'initiatives pour l'environnement
CU	Communauté urbaine
DDARS	Délégation départementale de l'agence régionale de santé
DDETS	Direction départementale de l'emploi, du travail et des solidarités
DDETSPP	Direction départementale de l'emploi, du travail, des solidarités et de la protection des populations
DSDEN	Direction des services départementaux de l'Éducation nationale
FJT	Foyer de jeunes travailleurs
GHT	Groupement hospitalier de territoire
IDEL	Infirmier diplômé d'État libéral
IREPS	Instance régionale d'éducation et de promotion de la santé
OPAH	Opération programmée d'amélioration de l'habitat
ORS	Observatoire régional de la santé
PCAET	Plan climat-air-énergie territorial
PIG	Programme d'intérêt général
PLIE	Plan local pour l'insertion et l'emploi
PMI	Protection maternelle et infantile
SAAD	Service d'aide et d'accompagnement à domicile
SCHS	Service communal d'hygiène et de santé
SIAO	Service intégré d'accueil et d'orientation
SSIAD	Service de soins infirmiers à domicile
URPS	Union régionale des professionnels de santé
`;

/** Words of French: a sigle only when it is written with a capital. */
const MOTS_COURANTS: ReadonlySet<string> = new Set(['ami', 'ça', 'ca', 'clic']);

let connus: ReadonlyMap<string, string> | undefined;

/** @returns the meaning of each sigle, by the sigle in capitals, in alphabetical order. */
export function sigles(): ReadonlyMap<string, string> {
  connus ??= new Map(
    `${SIGLES_IGAS}${SIGLES_USUELS}`
      .split('\n')
      .filter(Boolean)
      .map((ligne) => ligne.split('\t') as [string, string])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return connus;
}

/**
 * @param sigle in capitals, or written as `Ehpad`, `cpts`, `C.P.T.S.`; a word of French in lower case (`ami`, `clic`) is none
 * @returns what it stands for, if it is known
 */
export function developper(sigle: string): string | undefined {
  const net = sigle.trim().normalize('NFC');
  if (MOTS_COURANTS.has(net)) return undefined;
  return sigles().get(sansAccents(net).replaceAll('.', '').toUpperCase());
}
