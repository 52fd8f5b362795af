/**
 * Indicators that contracts of this kind use, to start from. One a line: nature, label, unit, frequency, words of the fiches
 * that it suits. An empty unit: it is not counted (a decision, a questionnaire).
 */
export const MOTIFS = `
processus | Nombre de sessions de formation proposées | sessions | annuelle | formation sensibilisation atelier élus professionnels
processus | Émargements sur les sessions de formation | émargements | annuelle | formation sensibilisation atelier émargement
processus | Nombre de personnes formées | personnes | annuelle | formation former professionnels élus bénévoles secours
résultat | Évolution des connaissances des participants (questionnaire avant et après) |  | annuelle | formation sensibilisation connaissances prévention atelier
résultat | Part des personnes formées qui utilisent ce qu'elles ont appris | % | annuelle | formation former professionnels secours
processus | Nombre d'ateliers tenus | ateliers | annuelle | atelier parents enfants nutrition prévention aînés cuisine
processus | Nombre de participants aux ateliers | participants | annuelle | atelier groupe parents aînés habitants
résultat | Part des participants qui déclarent avoir changé leurs habitudes | % | annuelle | atelier nutrition alimentation activité physique prévention addictions
processus | Taux de présence aux réunions | % | annuelle | commission gouvernance comité instance réunion élus
processus | Nombre de réunions, comptes rendus et émargements | réunions | annuelle | réunion commission groupe gouvernance réseau
processus | Taux de participation au groupe de travail | % | annuelle | groupe travail participation réseau environnement
résultat | Meilleure connaissance mutuelle des acteurs (questionnaire auprès des membres) |  | annuelle | réseau interconnaissance coordination partenaires acteurs professionnels
résultat | Nombre d'actions menées en commun par plusieurs structures | actions | annuelle | réseau coopération partenaires coordination coportage
résultat | Évolution du nombre d'initiatives coportées | initiatives | annuelle | coportage partenaires événement coopération
processus | Nombre de rendez-vous tenus avec les partenaires | rendez-vous | annuelle | attractivité installation partenaires interlocuteur
résultat | Nombre de nouveaux praticiens accueillis | praticiens | annuelle | attractivité installation médecins soignants praticiens recrutement
processus | Nombre de médecins remplacés | médecins | annuelle | médecins remplacement praticiens soins
résultat | Nombre de médecins installés à la suite d'un remplacement | médecins | annuelle | médecins installation remplacement attractivité
processus | Nombre de stagiaires et d'internes accueillis | stagiaires | annuelle | internes stage étudiants attractivité hébergement
résultat | Habitants sans médecin traitant | habitants | annuelle | médecin soins accès désertification
résultat | Délai moyen pour un premier rendez-vous | jours | semestrielle | soins accès rendez-vous consultation délai
processus | Nombre de consultations assurées | consultations | trimestrielle | consultation soins véhicule permanence téléconsultation
résultat | Patients qui ont retrouvé un médecin traitant | patients | annuelle | soins médecin patients consultation
impact | Part des habitants qui renoncent à des soins | % | ponctuelle | soins renoncement accès droits
processus | Restitution de l'étude de faisabilité |  | ponctuelle | étude faisabilité bâti construction diagnostic
processus | Livraison du bâtiment |  | ponctuelle | construction bâti bâtiment maison pôle équipement travaux
processus | Projet de santé validé |  | ponctuelle | pôle maison santé projet construction
résultat | Taux d'occupation des locaux | % | annuelle | maison pôle bâti locaux hébergement construction
résultat | Décision prise par la collectivité |  | ponctuelle | étude adhésion décision élus faisabilité
processus | Nombre de lettres d'information publiées | lettres | annuelle | communication lettre newsletter information bulletin
processus | Nombre d'abonnés à la lettre d'information | abonnés | annuelle | communication lettre newsletter information
processus | Nombre d'émissions réalisées | émissions | annuelle | communication radio émission podcast média
résultat | Part des habitants qui connaissent l'offre de santé (questionnaire) | % | annuelle | communication offre lisibilité information habitants émission
processus | Nombre de consultations de l'annuaire | consultations | trimestrielle | annuaire site communication lisibilité numérique
résultat | Lisibilité de l'offre pour les professionnels (questionnaire) |  | annuelle | annuaire offre lisibilité professionnels orientation
processus | Nombre d'événements organisés | événements | annuelle | événement forum journée semaine manifestation
processus | Nombre de participants aux événements | participants | annuelle | événement forum journée public habitants
résultat | Satisfaction des participants | % | annuelle | événement atelier formation accueil service
processus | Nombre de structures mobilisées | structures | annuelle | partenaires mobilisation événement réseau environnement
résultat | Nombre de personnes orientées vers un service adapté | personnes | annuelle | orientation parcours accompagnement psychologique mentale jeunes
processus | Nombre de situations étudiées en réunion de concertation | situations | annuelle | mentale parcours situations complexes CLSM psychiatrie
résultat | Nombre de ruptures de parcours évitées | parcours | annuelle | parcours mentale hospitalisation accompagnement coordination
processus | Nombre d'entretiens menés avec des jeunes | entretiens | trimestrielle | jeunes mentale écoute adolescents psychologue
résultat | Part des jeunes qui savent à qui s'adresser | % | annuelle | jeunes adolescents mentale écoute collège lycée
processus | Nombre de dépistages réalisés | dépistages | annuelle | dépistage cancer prévention vaccination
résultat | Taux de participation aux dépistages organisés | % | annuelle | dépistage cancer prévention
résultat | Taux de couverture vaccinale | % | annuelle | vaccination prévention enfants
processus | Nombre de visites à domicile | visites | trimestrielle | domicile aînés personnes âgées isolement aidants
résultat | Personnes isolées qui ont rejoint une activité collective | personnes | annuelle | isolement aînés personnes âgées lien solitude
processus | Nombre d'aidants accompagnés | aidants | annuelle | aidants répit handicap autonomie
résultat | Part des aidants qui déclarent être soulagés | % | annuelle | aidants répit handicap autonomie
processus | Nombre de places d'accueil créées | places | annuelle | enfance accueil crèche places petite garde
résultat | Taux d'occupation des places d'accueil | % | annuelle | enfance accueil crèche places petite garde
processus | Nombre de familles accompagnées | familles | annuelle | familles parentalité parents enfance jeunesse
résultat | Familles qui déclarent se sentir mieux soutenues | % | annuelle | familles parentalité parents enfance
processus | Nombre de rendez-vous des droits | rendez-vous | trimestrielle | droits accès France services précarité numérique
résultat | Nombre de personnes qui ont ouvert un droit | personnes | annuelle | droits recours précarité accès insertion
processus | Nombre de repas servis avec des produits locaux | repas | trimestrielle | alimentation cantine restauration local agriculture PAT
résultat | Part des produits locaux ou durables dans les repas | % | annuelle | alimentation cantine restauration local agriculture PAT
processus | Nombre de trajets assurés | trajets | trimestrielle | mobilité transport véhicule déplacement
résultat | Personnes qui ont pu se rendre à un rendez-vous de santé | personnes | annuelle | mobilité transport soins accès déplacement
processus | Nombre d'actions de santé environnementale menées | actions | annuelle | environnement air eau bruit urbanisme moustique
résultat | Nombre de logements améliorés | logements | annuelle | logement habitat environnement précarité énergie
processus | Nombre de personnes accueillies | personnes | trimestrielle | accueil lieu permanence maison ressource visites
résultat | Personnes accueillies qui reviennent ou recommandent le lieu | % | annuelle | accueil lieu ressource maison permanence
impact | Évolution des passages aux urgences évitables | passages | annuelle | urgences soins permanence accès
`;
