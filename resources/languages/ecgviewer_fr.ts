<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>ecgviewer</name>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source> (no mV)</source>
      <translation> (sans mV)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source> or </source>
      <translation> ou </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source> · from {parent}</source>
      <translation> · issu de {parent}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>% of time</source>
      <translation>% du temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>, {times} × the sheet</source>
      <translation>, {times} × le tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>0 to 1, after the first read</source>
      <translation>0 à 1, après la première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–150 Hz, mains</source>
      <translation>0.05–150 Hz, secteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child</source>
      <translation>0.05–250 Hz, enfant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child, mains</source>
      <translation>0.05–250 Hz, enfant, secteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.67–40 Hz, monitor</source>
      <translation>0.67–40 Hz, surveillance</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>1 core, the window stays free</source>
      <translation>1 cœur, la fenêtre reste libre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>1 in N normals, after the first read</source>
      <translation>1 normal sur N, après la première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>1 in {few}</source>
      <translation>1 sur {few}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}</source>
      <translation>1 sur {n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>1 in {n:,.0f} normals, {leads}</source>
      <translation>1 normal sur {n:,.0f}, {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}+</source>
      <translation>1 sur {n:,.0f}+</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>1 in {n:.2g}</source>
      <translation>1 sur {n:.2g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>1 in {rarest:,.0f} normals</source>
      <translation>1 normal sur {rarest:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>1 sample, with Shift 10</source>
      <translation>1 échantillon, avec Maj 10</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>18 to 39</source>
      <translation>18 à 39</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>2 % expected of normals</source>
      <translation>2 % attendus chez les normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>2 % of normals beyond 50</source>
      <translation>2 % des normaux au-delà de 50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>2024, 2024-03 or 2024-03-31</source>
      <translation>2024, 2024-03 ou 2024-03-31</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>25 mm/s and 10 mm/mV, as on paper. L changes the layout, + zooms in, 0 goes back.</source>
      <translation>25 mm/s et 10 mm/mV, comme sur papier. L change la disposition, + agrandit, 0 revient.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>2nd showing</source>
      <translation>2e présentation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>3 leads</source>
      <translation>3 dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>40 to 64</source>
      <translation>40 à 64</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>65 and over</source>
      <translation>65 et plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>65 to 79</source>
      <translation>65 à 79</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>8 beats</source>
      <translation>8 battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>80 and over</source>
      <translation>80 et plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>95 % interval {low:.1f} to {high:.1f} %</source>
      <translation>intervalle à 95 % : {low:.1f} à {high:.1f} %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>95 % intervals in brackets, of 2,000 bootstraps over records. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. – is: not defined.</source>
      <translation>Intervalles à 95 % entre crochets, 2,000 rééchantillonnages (bootstrap) des enregistrements. Le kappa tend vers 0 pour un code rare sur lequel tous s'accordent ; l'AC1 non. – : non défini.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>95 % intervals of Wilson. Sources have seen different records: shares are no error rates. The model's are of records that it evaluated.</source>
      <translation>Intervalles à 95 % de Wilson. Les sources ont vu des enregistrements différents : ces parts ne sont pas des taux d'erreur. Celles du modèle portent sur les enregistrements qu'il a évalués.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>&lt;b&gt;full disclosure · {lead} · {scale}&lt;/b&gt; · no filter · not for measuring</source>
      <translation>&lt;b&gt;tracé intégral · {lead} · {scale}&lt;/b&gt; · sans filtre · pas pour mesurer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>&lt;b&gt;spectrum&lt;/b&gt; · {filter}</source>
      <translation>&lt;b&gt;spectre&lt;/b&gt; · {filter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, median beat</source>
      <translation>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, battement médian</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>&lt;b&gt;{place:,}&lt;/b&gt; of {total:,}</source>
      <translation>&lt;b&gt;{place:,}&lt;/b&gt; sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms from its beginning&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, derived (Kors)</source>
      <translation>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms après son début&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, dérivé (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>A candidate is tried out in this session alone</source>
      <translation>Un candidat n'est essayé que dans cette session</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>A candidate. To be the default it takes</source>
      <translation>Un candidat. Pour devenir le modèle par défaut, il faut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/jobs.py" />
      <source>A fault of ours: {kind} at {where}. What was stored is safe. Try again; if it happens again, report it with the log file.</source>
      <translation>Erreur du programme : {kind} dans {where}. Ce qui était enregistré est intact. Réessayez ; si cela se reproduit, signalez-le avec le fichier journal.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>A finding</source>
      <translation>Un constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>A local code, in no standard vocabulary</source>
      <translation>Code local, hors de tout vocabulaire standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A look around</source>
      <translation>Tour d'horizon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>A model is promoted by a person with a reason: name and reason, please.</source>
      <translation>Un modèle est promu par une personne, avec un motif : nom et motif, s'il vous plaît.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>A new episode begins at this beat; ] at its last ends it.</source>
      <translation>Un nouvel épisode commence à ce battement ; ] sur son dernier le termine.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>A new one</source>
      <translation>Un nouveau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>A packet brings records to you under numbers, in an order of its own. You read it blind: nothing of the model, nothing of other readers.</source>
      <translation>Un paquet vous apporte des enregistrements sous des numéros, dans un ordre propre. Vous lisez en aveugle : rien du modèle, rien des autres lecteurs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>A packet is read blinded.</source>
      <translation>Un paquet se lit en aveugle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>A pause is an interval over {pause:g} s; slow is under {slow:g}/min, fast over {fast:g}/min, as the median of eight intervals; a run is three beats or more. Nothing reaches over a stretch that was not analysed.</source>
      <translation>Une pause est un intervalle de plus de {pause:g} s ; lent : moins de {slow:g}/min, rapide : plus de {fast:g}/min, sur la médiane de huit intervalles ; une salve compte trois battements ou plus. Rien ne s'étend par-dessus une partie non analysée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>A person moved marks that these values rest on.</source>
      <translation>Une personne a déplacé des repères dont dépendent ces valeurs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader could not decide on this record.</source>
      <translation>Un lecteur n'a pas pu trancher sur cet enregistrement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has not read this record.</source>
      <translation>Un lecteur n'a pas lu cet enregistrement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has put this record off and not come back to it.</source>
      <translation>Un lecteur a remis cet enregistrement à plus tard et n'y est pas revenu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>A reader is named twice: let their names differ.</source>
      <translation>Un lecteur est nommé deux fois : leurs noms doivent différer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader says that this record cannot be read.</source>
      <translation>Un lecteur dit que cet enregistrement est illisible.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>A record's samples are fractions, which a packet cannot carry: name it by reference.</source>
      <translation>Les échantillons d'un enregistrement sont fractionnaires, ce qu'un paquet ne peut contenir : désignez-le par référence.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>A search has a name of 1 to {most_name} characters and up to {most_text:,} itself; these have {n_name} and {n_text:,}.</source>
      <translation>Une recherche a un nom de 1 à {most_name} caractères et un texte d'au plus {most_text:,} ; ceux-ci en ont {n_name} et {n_text:,}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/beat_scope.py" />
      <source>A set keeps one beat. Ctrl Del deletes the finding.</source>
      <translation>Un ensemble garde au moins un battement. Ctrl Suppr supprime le constat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestions.py" />
      <source>A set of beats. Ctrl click, or {key} at the cursor, takes a beat away.</source>
      <translation>Un ensemble de battements. Ctrl clic, ou {key} au curseur, retire un battement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>A third each of doubt, novelty and disagreement, as far as there are any</source>
      <translation>Un tiers de doute, de nouveauté et de désaccord, tant qu'il y en a</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A trace can be measured with a ruler once ecgviewer knows how large this monitor is: lay a bank card on the screen and drag a drawn one to its size. Until then the page is fitted to the window, and the window says so.</source>
      <translation>Un tracé se mesure à la règle dès que ecgviewer connaît la taille de cet écran : posez une carte bancaire sur l'écran et ajustez à sa taille celle qui est dessinée. Jusque-là, la page s'adapte à la fenêtre, et la fenêtre le dit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>A. Reader
B. Reader</source>
      <translation>A. Lecteur
B. Lecteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>AF</source>
      <translation>FA</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>AF min</source>
      <translation>FA min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>AF, suspected</source>
      <translation>FA, suspectée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>AHA/ACC/HRS statement {code}</source>
      <translation>Énoncé AHA/ACC/HRS {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>AI output</source>
      <translation>Sortie de l'IA</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_pictures.py" />
      <source>AI output, for review</source>
      <translation>Sortie de l'IA, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion</source>
      <translation>Suggestion de l'IA</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, for review</source>
      <translation>Suggestion de l'IA, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, {said}, {where}</source>
      <translation>Suggestion de l'IA, {said}, {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestions, for review</source>
      <translation>Suggestions de l'IA, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>AUROC · {n_records:,} records of {n_patients:,} patients · 95 % bootstrap intervals</source>
      <translation>AUROC · {n_records:,} enregistrements de {n_patients:,} patients · intervalles à 95 % (bootstrap)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Accept the suggestion</source>
      <translation>Accepter la suggestion</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accepted by {author}, {when} UTC.</source>
      <translation>Accepté par {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add a finding, or drag over leads</source>
      <translation>Ajouter un constat, ou glisser sur les dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Add folder</source>
      <translation>Ajouter un dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add folder to the library</source>
      <translation>Ajouter un dossier à la bibliothèque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead above</source>
      <translation>Ajouter la dérivation du dessus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Add the lead above, below</source>
      <translation>Ajouter la dérivation du dessus, du dessous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead below</source>
      <translation>Ajouter la dérivation du dessous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add to the library</source>
      <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}</source>
      <translation>Ajouter {what}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}, or drag over leads</source>
      <translation>Ajouter {what}, ou glisser sur les dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate</source>
      <translation>Arbitrer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate {n} rows</source>
      <comment>Adjudicate {n} row</comment>
      <translation>
        <numerusform>Arbitrer {n} ligne</numerusform>
        <numerusform>Arbitrer {n} lignes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Adjudication</source>
      <translation>Arbitrage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicator</source>
      <translation>Arbitre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicators</source>
      <translation>Arbitres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>After a run, the figures of the old and the new model stand here.</source>
      <translation>Après un ajustement, les chiffres de l'ancien et du nouveau modèle figurent ici.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>After your first read</source>
      <translation>Après votre première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Age unknown: compared with normals of average age.</source>
      <translation>Âge inconnu : comparé aux normaux d'âge moyen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Agreement</source>
      <translation>Accord</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on codes</source>
      <translation>Accord sur les codes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on spans</source>
      <translation>Accord sur les plages</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>All</source>
      <translation>Tous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All alike</source>
      <translation>Semblables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All beats like this</source>
      <translation>Tous semblables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>All beats like this, this beat, or the span</source>
      <translation>Tous les battements semblables, ce battement, ou la plage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>All findings and notes: page {page}</source>
      <translation>Tous les constats et notes : page {page}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>All keys</source>
      <translation>Toutes les touches</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All kinds</source>
      <translation>Tous types</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All leads</source>
      <translation>Toutes dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>All leads superimposed</source>
      <translation>Toutes dérivations superposées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>All leads, or one</source>
      <translation>Toutes les dérivations, ou une</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All like this</source>
      <translation>Tous semblables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>All records of the folders that were added</source>
      <translation>Tous les enregistrements des dossiers ajoutés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} alike</source>
      <translation>{count:,} semblables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} beats like this</source>
      <translation>Les {count:,} semblables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>All {n_beats} beats are in the median.</source>
      <translation>Les {n_beats} battements sont tous dans la médiane.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>All {records:,} records of the catalogue.</source>
      <translation>Les {records:,} enregistrements du catalogue.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Alpha</source>
      <translation>Alpha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Alt</source>
      <comment>key</comment>
      <translation>Alt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Amber and arrow: beyond what an unchanged ECG stays within (95 %).</source>
      <translation>Ambre et flèche : au-delà de ce qu'un ECG inchangé ne dépasse pas (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend</source>
      <translation>Rectifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend the read</source>
      <translation>Rectifier la lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amended</source>
      <translation>Rectifiée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Amended and final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>Rectifiée et finalisée depuis le {when}. Tout changement demande un motif et reste consigné comme rectification.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amending</source>
      <translation>Rectification en cours</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Amplitude is not known: shapes are compared, sizes are not.</source>
      <translation>Amplitude inconnue : les formes sont comparées, pas les tailles.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of P over the line between its ends.</source>
      <translation>Amplitude de P au-dessus de la ligne entre ses extrémités.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of Q relative to the level before QRS.</source>
      <translation>Amplitude de Q par rapport au niveau avant QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R relative to the level before QRS.</source>
      <translation>Amplitude de R par rapport au niveau avant QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R′ relative to the level before QRS.</source>
      <translation>Amplitude de R′ par rapport au niveau avant QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of S relative to the level before QRS.</source>
      <translation>Amplitude de S par rapport au niveau avant QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of T relative to the level before QRS.</source>
      <translation>Amplitude de T par rapport au niveau avant QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Amplitude unknown: scored by shape alone; voltage criteria do not count.</source>
      <translation>Amplitude inconnue : évalué sur la seule forme ; les critères de voltage ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>An ECG is some millivolts high: look at unit and steps again.</source>
      <translation>Un ECG mesure quelques millivolts : revoyez l'unité et les pas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/privacy.py" />
      <source>An ECG without name and date can still tell whose it is: in a linkage attack 85 % of 109 people were recognised (arXiv 2508.15850). Treat what you pass on as patient data.</source>
      <translation>Un ECG sans nom ni date peut encore dire de qui il est : une attaque par recoupement a reconnu 85 % de 109 personnes (arXiv 2508.15850). Traitez ce que vous transmettez comme des données de patient.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>An episode must begin before it ends.</source>
      <translation>Un épisode doit commencer avant de finir.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse</source>
      <translation>Analyser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse again</source>
      <translation>Analyser à nouveau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed</source>
      <translation>Analysé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed min</source>
      <translation>Analysé min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Annotating is off</source>
      <translation>Annotation désactivée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>Annotation {id} ({place})</source>
      <translation>Annotation {id} ({place})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>Annotations beside the record were left out: {error}</source>
      <translation>Les annotations jointes à l'enregistrement ont été laissées de côté : {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Another beat</source>
      <translation>Un autre battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>Another packet {packet!r} was opened before, with other records. Ask its organiser; the earlier one lies in {folder}.</source>
      <translation>Un autre paquet {packet!r} a déjà été ouvert, avec d'autres enregistrements. Demandez à son organisateur ; l'ancien se trouve dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Answered</source>
      <translation>Répondus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Any of these by its words</source>
      <translation>N'importe lequel, par ses mots</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Archive</source>
      <translation>Archive</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Around it</source>
      <translation>Autour</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Arrived in the watched folder</source>
      <translation>Arrivé dans le dossier surveillé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>As before</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>As normal</source>
      <translation>Comme normal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>As on the sheet: {arranged}.</source>
      <translation>Comme à l'écran : {arranged}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>As suggestions, never as findings: each is shown after the first read of its record, and accepted (Y) or rejected (R) there.</source>
      <translation>Comme suggestions, jamais comme constats : chacune apparaît après la première lecture de son enregistrement, et s'y accepte (Y) ou s'y rejette (R).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>At the same time</source>
      <translation>En même temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too long; prefer Fridericia.</source>
      <translation>À {rate:.0f}/min, le QTc de Bazett est trop long ; préférez Fridericia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too short; prefer Fridericia.</source>
      <translation>À {rate:.0f}/min, le QTc de Bazett est trop court ; préférez Fridericia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Atrial fibrillation is suspected from irregular intervals, not diagnosed.</source>
      <translation>La fibrillation auriculaire est suspectée sur des intervalles irréguliers, non diagnostiquée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Atrial fibrillation, suspected</source>
      <translation>Fibrillation auriculaire, suspectée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Auto-scaled: amplitude unknown</source>
      <translation>Échelle automatique : amplitude inconnue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Axes {waves}</source>
      <translation>Axes {waves}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Axis P · QRS · T</source>
      <translation>Axe P · QRS · T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Back</source>
      <comment>step</comment>
      <translation>Retour</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Back to paper scale</source>
      <translation>Revenir à l'échelle papier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Back to the sheet</source>
      <translation>Retour au tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Back to the study</source>
      <translation>Retour à l'étude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Backspace</source>
      <comment>key</comment>
      <translation>Effacement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: the first ones</source>
      <translation>Référence : les premières</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Baseline: {baseline}, {n_baseline:,} records evaluated.</source>
      <translation>Référence : {baseline}, {n_baseline:,} enregistrements évalués.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: {year}</source>
      <translation>Référence : {year}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Bazett unsure</source>
      <translation>Bazett incertain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Beat</source>
      <translation>Battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Beat at the cursor into the set, or out</source>
      <translation>Ajouter ou retirer le battement au curseur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,}</source>
      <translation>Battement {number:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in single beats</source>
      <translation>Battement {number:,} sur {total:,} des battements isolés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in template {template}</source>
      <translation>Battement {number:,} sur {total:,} de la famille {template}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats</source>
      <translation>Battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats and episodes, found by ecgviewer, for review</source>
      <translation>Battements et épisodes, trouvés par ecgviewer, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>Beats of the template, one beside the other</source>
      <translation>Battements de la famille, côte à côte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}, fewer because the recording is long; found in {all_leads}.</source>
      <translation>Battements triés d'après {leads}, moins nombreuses car l'enregistrement est long ; trouvés en {all_leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}; found in {all_leads}.</source>
      <translation>Battements triés d'après {leads} ; trouvés en {all_leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Beats, classes and episodes were found by ecgviewer, for review: ecgviewer {version}, analysis {analysis}, leads {leads}. They are estimates, not verified but where people are named below. Rates are over eight beats.</source>
      <translation>Battements, classes et épisodes ont été trouvés par ecgviewer, à vérifier : ecgviewer {version}, analyse {analysis}, dérivations {leads}. Ce sont des estimations, non vérifiées sauf là où des personnes sont nommées ci-dessous. Les fréquences portent sur huit battements.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Beats, episodes and hours as CSV or JSON</source>
      <translation>Battements, épisodes et heures en CSV ou JSON</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Before and after</source>
      <translation>Avant et après</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Begin with the tour</source>
      <translation>Commencer par la visite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Begins, ends at this beat</source>
      <translation>Commence, finit à ce battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Beside</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Better</source>
      <translation>Mieux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Between {one} and {other}</source>
      <translation>Entre {one} et {other}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond</source>
      <translation>Au-delà</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50</source>
      <translation>Au-delà de 1 sur 50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in 50, 500 and 5,000</source>
      <translation>Au-delà de 1 sur 50, 500 et 5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50, by group</source>
      <translation>Au-delà de 1 sur 50, par groupe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in N: observed and expected of normals</source>
      <translation>Au-delà de 1 sur N : observé et attendu chez les normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in {n:,.0f}</source>
      <translation>Au-delà de 1 sur {n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>Beyond the paper at this gain: {leads}</source>
      <translation>Au-delà du papier à ce gain : {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both</source>
      <translation>Les deux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both are one and the same recording.</source>
      <translation>Les deux sont un seul et même enregistrement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both by chance</source>
      <translation>Les deux par hasard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both files hold the same patient identifier.</source>
      <translation>Les deux fichiers portent le même identifiant de patient.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Both legs 1 sample</source>
      <translation>Les deux pointes, 1 échantillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample left</source>
      <translation>Les deux pointes, 1 échantillon à gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample right</source>
      <translation>Les deux pointes, 1 échantillon à droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both of either</source>
      <translation>Les deux / l'un ou l'autre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Bounds</source>
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Bounds of Massart hold for any distribution and are wide. p is of one comparison; there are {n_periods} periods.</source>
      <translation>Les bornes de Massart valent pour toute distribution et sont larges. p porte sur une seule comparaison ; il y a {n_periods} périodes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back: {suggestion}</source>
      <translation>Reprendre : {suggestion}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Bundled</source>
      <translation>Fourni</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Butterfly</source>
      <translation>Papillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>By hand</source>
      <translation>À la main</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>By mix of {group}</source>
      <translation>Par la composition : {group}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>By other formulas: {said}.</source>
      <translation>Par d'autres formules : {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>By the ages in the files, the patient became younger.</source>
      <translation>D'après les âges des fichiers, le patient aurait rajeuni.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>C puts a caliper at the cursor; arrows move its leg, M marches it out, Esc lets go.</source>
      <translation>C pose un compas au curseur ; les flèches déplacent sa pointe, M le reporte de proche en proche, Échap le lâche.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>CSV: a table</source>
      <translation>CSV : un tableau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Cabrera</source>
      <translation>Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Cabrera order</source>
      <translation>Ordre de Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Calibrate this monitor</source>
      <translation>Étalonner cet écran</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Calibrate this monitor when the window is open</source>
      <translation>Étalonner cet écran quand la fenêtre est ouverte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>Étalonné · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Calibrated: {px_per_mm:.2f} px/mm</source>
      <translation>Étalonné : {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper</source>
      <translation>Compas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper {label}</source>
      <translation>Compas {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_calipers.py" />
      <source>Calipers</source>
      <translation>Compas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Called</source>
      <translation>Signalés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Can this record be used?</source>
      <translation>Cet enregistrement est-il exploitable ?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/asking.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>Cancelled. Nothing was kept; your findings are as they were.</source>
      <translation>Annulé. Rien n'a été gardé ; vos constats sont comme avant.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Candidate</source>
      <translation>Candidat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Cannot be read</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Card on the screen: left and right arrow fit its width</source>
      <translation>Carte à l'écran : les flèches gauche et droite règlent sa largeur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue stopped</source>
      <translation>Catalogue arrêté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue: {message}</source>
      <translation>Catalogue : {message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change</source>
      <translation>Changement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Change</source>
      <comment>an order</comment>
      <translation>Changer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change beyond 1 in 50, and what the mix explains</source>
      <translation>Changement au-delà de 1 sur 50, et part expliquée par la composition</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change certainty</source>
      <translation>Changer la certitude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Change it in the settings (Ctrl ,)</source>
      <translation>À changer dans les réglages (Ctrl ,)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change severity</source>
      <translation>Changer la gravité</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Changed by people</source>
      <translation>Modifié par des personnes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Check it: blue is what people said</source>
      <translation>À vérifier : en bleu, ce qu'ont dit des personnes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Choose a favourite</source>
      <translation>Choisir un favori</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose a finding, or save it</source>
      <translation>Choisir un constat, ou l'enregistrer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Choose a folder and make</source>
      <translation>Choisir un dossier et créer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Choose a folder and write</source>
      <translation>Choisir un dossier et écrire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Choose a name and write</source>
      <translation>Choisir un nom et écrire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Choose a place and write</source>
      <translation>Choisir l'emplacement et écrire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Choose a queue at the left.</source>
      <translation>Choisissez une file à gauche.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>Choose an episode, or begin a new one with [ before.</source>
      <translation>Choisissez un épisode, ou commencez-en un nouveau avec [ d'abord.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another</source>
      <translation>En choisir un autre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another earlier ECG</source>
      <translation>Choisir un autre ECG antérieur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 1</source>
      <translation>Choisir le favori 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 2</source>
      <translation>Choisir le favori 2</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 3</source>
      <translation>Choisir le favori 3</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 4</source>
      <translation>Choisir le favori 4</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 5</source>
      <translation>Choisir le favori 5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 6</source>
      <translation>Choisir le favori 6</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 7</source>
      <translation>Choisir le favori 7</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 8</source>
      <translation>Choisir le favori 8</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 9</source>
      <translation>Choisir le favori 9</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Choose library</source>
      <translation>Choisir la bibliothèque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Choose modifiers</source>
      <translation>Choisir les précisions</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Choose the earlier ECG</source>
      <translation>Choisir l'ECG antérieur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Chosen by the reader</source>
      <translation>Choisi par le lecteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of the template</source>
      <translation>Classe de la famille</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of this beat alone</source>
      <translation>Classe de ce seul battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Classes are hidden until the first read is logged (Ctrl Enter)</source>
      <translation>Les classes sont masquées tant que la première lecture n'est pas consignée (Ctrl Entrée)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Clear this list</source>
      <translation>Vider cette liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to leave it out of this run</source>
      <translation>Cliquez pour l'exclure de cet ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Click to say what the column is (F2)</source>
      <translation>Cliquez pour dire ce qu'est la colonne (F2)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to take it in again</source>
      <translation>Cliquez pour le reprendre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close  {key}</source>
      <translation>Fermer  {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close the measurements of each lead</source>
      <translation>Fermer les mesures par dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Colours</source>
      <translation>Couleurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Colours of the heat, from usual to rare</source>
      <translation>Couleurs de la chaleur, de l'habituel au rare</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Columns at one time, or in a row</source>
      <translation>Colonnes simultanées, ou successives</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Columns of a page</source>
      <translation>Colonnes d'une page</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns parted by</source>
      <translation>Colonnes séparées par</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns, by lead</source>
      <translation>Colonnes, par dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Comma</source>
      <translation>Virgule</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands that match</source>
      <translation>Commandes trouvées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Compare the file with its SHA-256</source>
      <translation>Comparer le fichier à son SHA-256</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Compare with an earlier ECG, or back</source>
      <translation>Comparer à un ECG antérieur, ou revenir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Comparison</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Comparison, hours and days</source>
      <translation>Comparaison, heures et jours</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Computing</source>
      <translation>Calcul en cours</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Confirmed by {by}</source>
      <translation>Confirmé par {by}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Contents of the manual</source>
      <translation>Sommaire du manuel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Control</source>
      <translation>Témoin</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Copy as text</source>
      <translation>Copier comme texte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy matrix, values and notes for a spreadsheet</source>
      <translation>Copier matrice, valeurs et notes pour un tableur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Cosine of the model's embeddings, at most 1</source>
      <translation>Cosinus des représentations du modèle, au plus 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Counts and shares only: no record, no file, no name or number of a patient. Of the model only what you may see. Groups of few may still tell of somebody.</source>
      <translation>Effectifs et parts seulement : aucun enregistrement, aucun fichier, ni nom ni numéro de patient. Du modèle, seulement ce que vous pouvez voir. De petits groupes peuvent encore désigner quelqu'un.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Couplets</source>
      <translation>Doublets</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Ctrl</source>
      <comment>key</comment>
      <translation>Ctrl</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor 1 mm</source>
      <translation>Curseur 1 mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm left</source>
      <translation>Curseur 1 mm à gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm right</source>
      <translation>Curseur 1 mm à droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor 1 sample</source>
      <translation>Curseur 1 échantillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample left</source>
      <translation>Curseur 1 échantillon à gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample right</source>
      <translation>Curseur 1 échantillon à droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to another lead</source>
      <translation>Curseur à une autre dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor to the beat before</source>
      <translation>Curseur au battement précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead above</source>
      <translation>Curseur à la dérivation du dessus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead below</source>
      <translation>Curseur à la dérivation du dessous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to the next beat</source>
      <translation>Curseur au battement suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'</source>
      <translation>DICOM demande le paquet pydicom : pip install 'ecgviewer[dicom]'</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>DICOM waveform</source>
      <translation>Tracé DICOM</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>DICOM, WFDB, ...</source>
      <translation>DICOM, WFDB, ...</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Data folder</source>
      <translation>Dossier des données</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Database and record</source>
      <translation>Base et enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Days without any read are left out. The table has all readers and days.</source>
      <translation>Les jours sans lecture sont omis. Le tableau a tous les lecteurs et tous les jours.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Decided</source>
      <translation>Tranchés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Decimal commas</source>
      <translation>Virgules décimales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Default</source>
      <translation>Par défaut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Del</source>
      <comment>key</comment>
      <translation>Suppr</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Delete caliper</source>
      <translation>Supprimer le compas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Delete finding</source>
      <translation>Supprimer le constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Device says</source>
      <translation>Selon l'appareil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Diagnostics saved: {path}. {text}</source>
      <translation>Diagnostic enregistré : {path}. {text}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Differ</source>
      <translation>Différents</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Disagree</source>
      <translation>Litige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Disagreement</source>
      <translation>Désaccord</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Dismiss</source>
      <translation>Écarter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Dismiss the message</source>
      <translation>Écarter le message</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Display</source>
      <translation>Affichage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Distance, {against}</source>
      <translation>Distance, {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Distribution of surprise</source>
      <translation>Distribution de la surprise</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Does not</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Down</source>
      <comment>key</comment>
      <translation>Bas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Down, up the page</source>
      <translation>Descendre, monter dans la page</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft, first read not logged</source>
      <translation>Brouillon, première lecture non consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from all unread records; never below 10 %</source>
      <translation>Tirés au hasard parmi tous les non lus ; jamais moins de 10 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from {n_unread:,} unread records. What is found in them tells how frequent it is there; the other rows cannot.</source>
      <translation>Tiré au hasard parmi {n_unread:,} enregistrements non lus. Ce qu'on y trouve dit combien c'est fréquent ; les autres lignes ne le peuvent pas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Drawn by chance, 1 in {n}</source>
      <translation>Tirés au hasard, 1 sur {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Drawn by chance: what the model says had no part in it</source>
      <translation>Tiré au hasard : l'avis du modèle n'y est pour rien</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Drift</source>
      <translation>Dérive</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of P in this lead.</source>
      <translation>Durée de P dans cette dérivation.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of Q.</source>
      <translation>Durée de Q.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of QRS in this lead alone.</source>
      <translation>Durée de QRS dans cette seule dérivation.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of R.</source>
      <translation>Durée de R.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of S.</source>
      <translation>Durée de S.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>ECG records ({kinds});;All files (*)</source>
      <translation>Enregistrements ECG ({kinds});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report</source>
      <translation>Compte rendu ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report, {title}</source>
      <translation>Compte rendu ECG, {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>ECG sheet</source>
      <translation>Tracé ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Each figure as PNG and SVG, its table as CSV, and all of it as JSON.</source>
      <translation>Chaque figure en PNG et SVG, son tableau en CSV, et le tout en JSON.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Each lead from beginning to end, or the layout of reading  L</source>
      <translation>Chaque dérivation du début à la fin, ou la disposition de lecture  L</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Each reader on records shown twice, all codes of the study together.</source>
      <translation>Chaque lecteur sur les enregistrements présentés deux fois, tous codes de l'étude réunis.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Each reader reads</source>
      <translation>Chaque lecteur lit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Earlier</source>
      <translation>Antérieur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/earlier_beside.py" />
      <source>Earlier ECG</source>
      <translation>ECG antérieur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Edit finding</source>
      <translation>Modifier le constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>End</source>
      <comment>key</comment>
      <translation>Fin</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End 1 sample</source>
      <translation>Fin 1 échantillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample left</source>
      <translation>Fin 1 échantillon à gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample right</source>
      <translation>Fin 1 échantillon à droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End 10 samples</source>
      <translation>Fin 10 échantillons</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples left</source>
      <translation>Fin 10 échantillons à gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples right</source>
      <translation>Fin 10 échantillons à droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End to the next wave</source>
      <translation>Fin à l'onde suivante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End to the wave before</source>
      <translation>Fin à l'onde précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End tour</source>
      <translation>Quitter la visite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Enough to tell</source>
      <translation>Assez pour en juger</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Enter</source>
      <comment>key</comment>
      <translation>Entrée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter adds, Esc leaves</source>
      <translation>Entrée ajoute, Échap quitte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter saves, Esc leaves</source>
      <translation>Entrée enregistre, Échap quitte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Episode: accept, dismiss, kind</source>
      <translation>Épisode : accepter, écarter, type</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Episodes</source>
      <translation>Épisodes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Esc</source>
      <comment>key</comment>
      <translation>Échap</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Evaluated</source>
      <translation>Évalués</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Every lead</source>
      <translation>Chaque dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>Every record of this folder has been read. Choose another folder.</source>
      <translation>Tous les enregistrements de ce dossier ont été lus. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Everything happens on this computer. Nothing is sent anywhere.</source>
      <translation>Tout se passe sur cet ordinateur. Rien n'est envoyé nulle part.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected</source>
      <translation>Attendu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected of normals</source>
      <translation>Attendu chez les normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Explained: what the baseline's shares in each group give in this period's mix. What is left is within groups; hollow: the baseline hardly knows them. A mix of format or signal points to devices, one of age and sex to patients.</source>
      <translation>Expliqué : ce que les parts de la référence dans chaque groupe donnent avec la composition de cette période. Le reste est à l'intérieur des groupes ; creux : la référence les connaît à peine. Une composition par format ou signal désigne les appareils, par âge et sexe les patients.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes</source>
      <translation>Exporter battements et épisodes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes …</source>
      <translation>Exporter battements et épisodes …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Export figures</source>
      <translation>Exporter les figures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Export findings</source>
      <translation>Exporter les constats</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Export profile</source>
      <translation>Exporter le profil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Export the list</source>
      <translation>Exporter la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Exported</source>
      <translation>Exporté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>False alarms in normals stay within budget</source>
      <translation>Les fausses alertes chez les normaux restent dans la limite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Far from all that the model has seen</source>
      <translation>Loin de tout ce que le modèle a vu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Fast over {rate:.0f}/min</source>
      <translation>Rapide au-delà de {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Fast rate</source>
      <translation>Fréquence rapide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Fastest V run</source>
      <translation>Salve V la plus rapide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Fell</source>
      <translation>En baisse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Female</source>
      <translation>Femme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Fetch and open</source>
      <translation>Récupérer et ouvrir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Few</source>
      <translation>Peu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Fewer than 20 records: its prototype helps. Click to leave it out</source>
      <translation>Moins de 20 enregistrements : son prototype aide. Cliquez pour l'exclure</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Fewer than two codes of yours so far.</source>
      <translation>Moins de deux codes de votre part jusqu'ici.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names} and {others} more.</source>
      <translation>Moins de {fewest} enregistrements, non jugées : {names} et {others} autres.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names}.</source>
      <translation>Moins de {fewest} enregistrements, non jugées : {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Fewer than {few}: wide intervals.</source>
      <translation>Moins de {few} : intervalles larges.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures written: {what}.</source>
      <translation>Figures écrites : {what}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Figures, studies</source>
      <translation>Figures, études</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>File names</source>
      <translation>Noms de fichiers</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_link.py" />
      <source>File's marks</source>
      <translation>Repères du fichier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Filters</source>
      <translation>Filtres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Final</source>
      <translation>Finalisée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>Finalisée depuis le {when}. Tout changement demande un motif et reste consigné comme rectification.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Final today</source>
      <translation>Finalisés ce jour</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Finalise</source>
      <translation>Finaliser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Finalise the read, or amend it</source>
      <translation>Finaliser la lecture, ou la rectifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Finals</source>
      <translation>Finalisés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour</source>
      <translation>Finalisés par heure</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour: {hours}</source>
      <translation>Finalisés par heure : {hours}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Find</source>
      <translation>Trouver</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Finding</source>
      <translation>Constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Finding not saved yet</source>
      <translation>Constat pas encore enregistré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Finding {title}</source>
      <translation>Constat {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings</source>
      <translation>Constats</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings by who says them</source>
      <translation>Constats selon qui les pose</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader</source>
      <translation>Constats marqués par le lecteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader, notes</source>
      <translation>Constats marqués par le lecteur, notes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Findings that match</source>
      <translation>Constats trouvés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First</source>
      <translation>Premier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First on</source>
      <translation>Premier sur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>First read</source>
      <translation>Première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, with the model in view. Change what you like; finalise when it stands.</source>
      <translation>Première lecture consignée le {when}, modèle visible. Changez ce que vous voulez ; finalisez quand tout est juste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, without the model. Change what you like; finalise when it stands.</source>
      <translation>Première lecture consignée le {when}, sans le modèle. Changez ce que vous voulez ; finalisez quand tout est juste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>First read {time}</source>
      <translation>Première lecture {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads</source>
      <translation>Premières lectures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads by day</source>
      <translation>Premières lectures par jour</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First rows</source>
      <translation>Premières lignes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>First seconds</source>
      <translation>Premières secondes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First seconds, as they will be read</source>
      <translation>Premières secondes, telles qu'elles seront lues</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Five short steps on the demo records show the sheet, the model's surprise, calipers, a finding and the first read. They stand in a line over the page; nothing covers the trace. F1 opens the manual, ? shows all keys.</source>
      <translation>Cinq courtes étapes sur les enregistrements de démonstration montrent le tracé, la surprise du modèle, les compas, un constat et la première lecture. Elles tiennent en une ligne au-dessus de la page ; rien ne couvre le tracé. F1 ouvre le manuel, ? montre toutes les touches.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Five-step tour</source>
      <translation>Visite en cinq étapes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Focus</source>
      <translation>Gros plan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Fold</source>
      <translation>Replier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Folder for packets and keys</source>
      <translation>Dossier des paquets et des clés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Folder for the files</source>
      <translation>Dossier des fichiers</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>For example: lead V3 was overlooked</source>
      <translation>Par exemple : la dérivation V3 avait été oubliée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>For this session, marked as a candidate on every sheet</source>
      <translation>Pour cette session, indiqué comme candidat sur chaque tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>For you alone: other users of this computer cannot look into it.</source>
      <translation>Pour vous seul : les autres utilisateurs de cet ordinateur ne peuvent pas le consulter.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Foreign: far from all that the model has seen</source>
      <translation>Hors domaine : loin de tout ce que le modèle a vu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Forget calibration</source>
      <translation>Oublier l'étalonnage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Format {kind!r} is none of {formats}.</source>
      <translation>Le format {kind!r} n'est aucun de {formats}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Friday</source>
      <translation>Vendredi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>From a file</source>
      <translation>D'un fichier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the folder {folder}.</source>
      <translation>Du dossier {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>From the reader's act before to the first read; pauses over {minutes:.0f} minutes are breaks. Not a measure of care.</source>
      <translation>De l'acte précédent du lecteur à la première lecture ; au-delà de {minutes:.0f} minutes, c'est une pause. Ce n'est pas une mesure du soin.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>From the start</source>
      <translation>Dès le début</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the {n_records:,} records that are open.</source>
      <translation>Parmi les {n_records:,} enregistrements ouverts.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Frontal, from the front</source>
      <translation>Frontal, vu de face</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Full disclosure</source>
      <translation>Tracé intégral</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Full disclosure, minute by minute</source>
      <translation>Tracé intégral, minute par minute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Full score</source>
      <translation>Score complet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Gain</source>
      <translation>Gain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain of the rows</source>
      <translation>Gain des lignes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain that fits</source>
      <translation>Gain adapté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Gate</source>
      <translation>Contrôle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Gate passed</source>
      <translation>Contrôle réussi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Give or take tags</source>
      <translation>Mettre ou ôter des étiquettes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Go on with {folder}</source>
      <translation>Continuer avec {folder}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Goes along only if you say so</source>
      <translation>Ne suit que si vous le dites</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Good</source>
      <translation>Bon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Good signal: no lead at fault, none that look exchanged.</source>
      <translation>Bon signal : aucune dérivation défaillante, aucune inversion apparente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: patient</source>
      <translation>Groupe : patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: state</source>
      <translation>Groupe : état</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Groups differ in more than their name: a difference is no effect of age or format.</source>
      <translation>Les groupes diffèrent par plus que leur nom : une différence n'est pas un effet de l'âge ou du format.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded groups, all findings</source>
      <translation>Groupes protégés, tous constats</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded: may not fall by more than .02</source>
      <translation>Protégé : ne peut baisser de plus de .02</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Gwet's AC1</source>
      <translation>AC1 de Gwet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>HDF5: masks of samples</source>
      <translation>HDF5 : masques d'échantillons</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Heart rate</source>
      <translation>Fréquence cardiaque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate per minute: mean, and range over eight beats</source>
      <translation>Fréquence cardiaque par minute : moyenne, et étendue sur huit battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate, found by ecgviewer, for review</source>
      <translation>Fréquence cardiaque, trouvée par ecgviewer, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Heat shows where the model finds a stretch rare among normals. A hides it at once.</source>
      <translation>La chaleur montre où le modèle trouve un passage rare chez les normaux. A la masque aussitôt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Held</source>
      <translation>Maintenu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Held out</source>
      <translation>Mis de côté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Held-out check</source>
      <translation>Vérification</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Here surprise is shown from the start. Logging keeps your reading as it stands, with the time.</source>
      <translation>Ici, la surprise est visible dès le début. Consigner garde votre lecture telle quelle, avec l'heure.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Hidden</source>
      <translation>Masqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Hidden until your first read is logged</source>
      <translation>Masqué jusqu'à votre première lecture consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Hide {n} rejected</source>
      <translation>Masquer {n} rejetée(s)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>High</source>
      <translation>Haut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest</source>
      <translation>La plus haute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Highest rate</source>
      <translation>Fréquence la plus haute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest, 8 beats</source>
      <translation>La plus haute, 8 batt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Hold a bank card to the picture, left edge on left edge, and drag the right edge until both are equally wide.</source>
      <translation>Posez une carte bancaire sur le dessin, bord gauche contre bord gauche, et tirez le bord droit jusqu'à la même largeur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Home</source>
      <comment>key</comment>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Horizontal, from above</source>
      <translation>Horizontal, vu d'en haut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Hottest in {lead}</source>
      <translation>Plus chaud en {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Hours</source>
      <translation>Heures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Hours and days</source>
      <translation>Heures et jours</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Hours: next, previous event</source>
      <translation>Heures : événement suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>How alike the waveforms are, at most 1; − where they cannot be compared</source>
      <translation>Ressemblance des tracés, au plus 1 ; − là où ils ne se comparent pas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>How good the signal is</source>
      <translation>Qualité du signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>How long a period is</source>
      <translation>Durée d'une période</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>How rare a normal ECG with as much surprise is. An estimate, not a finding. {where}</source>
      <translation>Rareté d'un ECG normal aussi surprenant. Une estimation, pas un constat. {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How rare a stretch is among normal resting ECGs; not a diagnosis, and not made for recordings of hours.</source>
      <translation>Rareté d'un passage parmi les ECG de repos normaux ; ce n'est pas un diagnostic, et ce n'est pas fait pour des enregistrements de plusieurs heures.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>How rare each sample is among normals.</source>
      <translation>Rareté de chaque échantillon parmi les normaux.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is grouped</source>
      <translation>Regroupement de la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is ordered</source>
      <translation>Ordre de la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How this was found</source>
      <translation>Comment cela a été trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>How your reply leaves this record</source>
      <translation>Ce que votre réponse dit de cet enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first</source>
      <translation>L'humain d'abord</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first (packet)</source>
      <translation>L'humain d'abord (paquet)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Human first: no model order before the read</source>
      <translation>L'humain d'abord : pas d'ordre du modèle avant la lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Hz; empty: from the times</source>
      <translation>Hz ; vide : d'après les temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>I have read this, and use ecgviewer for research or teaching</source>
      <translation>J'ai lu ceci, et j'utilise ecgviewer pour la recherche ou l'enseignement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>I, II, III ... V6 from here on</source>
      <translation>I, II, III ... V6 à partir d'ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Ids of {count} annotations, and how sure, severe or new they are, stand in a private element of ecgviewer: other programs do not see them, and archives may drop it.</source>
      <translation>Les identifiants de {count} annotations, leur certitude, gravité ou ancienneté, sont dans un élément privé de ecgviewer : les autres programmes ne les voient pas, et des archives peuvent le supprimer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Import profile</source>
      <translation>Importer un profil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import table</source>
      <translation>Importer un tableau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Import table, watch</source>
      <translation>Importer un tableau, surveiller</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Import the table</source>
      <translation>Importer le tableau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Import the table shown</source>
      <translation>Importer le tableau affiché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import the table “{name}”</source>
      <translation>Importer le tableau « {name} »</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>In brackets: records that anybody says it on. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. Not defined: no point.</source>
      <translation>Entre parenthèses : enregistrements où quelqu'un le pose. Le kappa tend vers 0 pour un code rare sur lequel tous s'accordent ; l'AC1 non. Non défini : pas de point.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the demo records</source>
      <translation>Dans la démonstration</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the earlier ECG leads look exchanged: {pair}.</source>
      <translation>Dans l'ECG antérieur, des dérivations semblent inversées : {pair}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the folder {name}</source>
      <translation>Dans le dossier {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the later ECG leads look exchanged: {pair}.</source>
      <translation>Dans l'ECG ultérieur, des dérivations semblent inversées : {pair}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the watched folder: how many, and nothing else of them</source>
      <translation>Dans le dossier surveillé : combien, et rien d'autre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>In this list</source>
      <translation>Dans cette liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In this packet</source>
      <translation>Dans ce paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>In use: {model}</source>
      <translation>Utilisé : {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>In view {start} to {stop}, of {whole}</source>
      <translation>À l'écran {start} à {stop}, sur {whole}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In your own records</source>
      <translation>Dans vos enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>In your own records it stays hidden until you have logged a first read of your own. It can be switched off at any time with A, and stopped with Shift+Esc.</source>
      <translation>Dans vos propres enregistrements, il reste masqué tant que vous n'avez pas consigné votre première lecture. Il se masque à tout moment avec A, et s'arrête avec Maj+Échap.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Index, {against}</source>
      <translation>Indice, {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Ins</source>
      <comment>key</comment>
      <translation>Inser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Intervals are of one lead; those of all twelve leads together are usually longer.</source>
      <translation>Les intervalles sont ceux d'une dérivation ; ceux des douze dérivations réunies sont en général plus longs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Intervals are of the median of {n_beats} beats{left_out}.</source>
      <translation>Les intervalles sont ceux de la médiane de {n_beats} battements{left_out}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into a new folder</source>
      <translation>Dans un nouveau dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into one archive (.zip)</source>
      <translation>Dans une archive (.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Is this the same patient?</source>
      <translation>Est-ce le même patient ?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided</source>
      <translation>Impossible de trancher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided from this record</source>
      <translation>Impossible de trancher sur cet enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is kept beside the others and cannot become the default. The model in use stays.</source>
      <translation>Il est gardé à côté des autres et ne peut devenir le modèle par défaut. Le modèle utilisé reste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>It is stored, and is shown once the catalogue can be written. {why}</source>
      <translation>C'est gardé, et apparaîtra dès que le catalogue pourra être écrit. {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is the default</source>
      <translation>C'est le modèle par défaut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/network.py" />
      <source>It lies in a network folder, where a store is not safe: keep it on this computer, and copy it there with: ecgviewer store backup</source>
      <translation>Il se trouve dans un dossier réseau, où un stockage n'est pas sûr : gardez-le sur cet ordinateur, et copiez-le là-bas par : ecgviewer store backup</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Items</source>
      <translation>Éléments</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Its beats</source>
      <translation>Ses battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Its key (cancel to read without: who made it is not proven then)</source>
      <translation>Sa clé (annuler pour lire sans : l'auteur n'est alors pas prouvé)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>JSON: everything</source>
      <translation>JSON : tout</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Kappa now</source>
      <translation>Kappa actuel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Keep this search under a name</source>
      <translation>Garder cette recherche sous un nom</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Keep, not default</source>
      <translation>Garder, pas par défaut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Key (*.key)</source>
      <translation>Clé (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>Key {key}</source>
      <translation>Touche {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kinds of episodes listed</source>
      <translation>Types d'épisodes listés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Kolmogorov-Smirnov distance</source>
      <translation>Distance de Kolmogorov-Smirnov</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>LUDB {stem}</source>
      <translation>LUDB {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Label all of these</source>
      <translation>Étiqueter tous ceux-ci</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Labels are not shuffled</source>
      <translation>Les étiquettes ne sont pas mélangées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Last block too</source>
      <translation>Dernier bloc aussi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: kept for {codes}, better with it in patients held out than without.</source>
      <translation>Dernier bloc : gardé pour {codes}, meilleur avec lui que sans chez les patients mis de côté.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: no finding did better with it in patients held out; it was not kept.</source>
      <translation>Dernier bloc : aucun constat n'a fait mieux avec lui chez les patients mis de côté ; il n'a pas été gardé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length}</source>
      <translation>Dure {length}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length} from {start}</source>
      <translation>Dure {length} depuis {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Later, or not</source>
      <translation>Plus tard, ou non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Laying the report out …</source>
      <translation>Mise en page du compte rendu …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Layout</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Lead</source>
      <translation>Dériv.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead above</source>
      <translation>Dérivation du dessus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead below</source>
      <translation>Dérivation du dessous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Lead fault</source>
      <translation>Défaut de dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Lead shown  Ctrl Up, Ctrl Down</source>
      <translation>Dérivation affichée  Ctrl Haut, Ctrl Bas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no amplitudes and ST: no beat was found.</source>
      <translation>La dérivation {lead} n'a ni amplitudes ni ST : aucun battement trouvé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no known millivolts: its amplitudes and ST are not stated.</source>
      <translation>La dérivation {lead} n'a pas de millivolts connus : ses amplitudes et son ST ne sont pas donnés.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} is left out of all measurements: {fault}.</source>
      <translation>La dérivation {lead} est exclue de toutes les mesures : {fault}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead}: {why}; read it with care.</source>
      <translation>Dérivation {lead} : {why} ; à lire avec prudence.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>Lead {name} is in {unit!r}, which is none of {known}: its millivolts are not known and are not guessed.</source>
      <translation>La dérivation {name} est en {unit!r}, qui n'est aucun de {known} : ses millivolts sont inconnus et ne sont pas devinés.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leads</source>
      <translation>Dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II are in {unit} and {unit_2}: none is derived.</source>
      <translation>Les dérivations I et II sont en {unit} et {unit_2} : aucune n'est dérivée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II have gains {gain_1:g} and {gain_2:g}: none is derived.</source>
      <translation>Les dérivations I et II ont les gains {gain_1:g} et {gain_2:g} : aucune n'est dérivée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads downwards</source>
      <translation>Dérivations vers le bas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Leads look exchanged: {pair}. Check the electrodes.</source>
      <translation>Dérivations apparemment inversées : {pair}. Vérifiez les électrodes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Leads of the strip</source>
      <translation>Dérivations de la bande</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Leads on a page</source>
      <translation>Dérivations par page</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads upwards</source>
      <translation>Dérivations vers le haut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn</source>
      <translation>Apprendre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn where findings are seen</source>
      <translation>Apprendre où se voient les constats</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned</source>
      <translation>Appris</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learned findings: patients held out, each once. Guarded: the locked reference set, which no run learns from. Few records of few readers: they show that something was learned and nothing lost, not how well it works elsewhere.</source>
      <translation>Constats appris : patients mis de côté, chacun une fois. Protégés : l'ensemble de référence verrouillé, dont aucun ajustement n'apprend. Peu d'enregistrements de peu de lecteurs : ils montrent que quelque chose a été appris et rien perdu, pas l'efficacité ailleurs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned in this run</source>
      <translation>Appris dans cet ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learns from your findings on this computer; nothing leaves it</source>
      <translation>Apprend de vos constats sur cet ordinateur ; rien n'en sort</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Leave it final</source>
      <translation>Laisser finalisée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Leave queue</source>
      <translation>Quitter la file</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Leave the packet; all that you said stays</source>
      <translation>Quitter le paquet ; tout ce que vous avez dit reste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Leave the samples out: the readers have these records</source>
      <translation>Sans les échantillons : les lecteurs ont ces enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Leave, let go</source>
      <translation>Quitter, lâcher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Left</source>
      <comment>key</comment>
      <translation>Gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Left and right arrow move it by one pixel, with Shift by ten. A ruler held to the scale does as well.</source>
      <translation>Les flèches gauche et droite le déplacent d'un pixel, avec Maj de dix. Une règle posée sur l'échelle convient aussi.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left for you: neither logged nor uncertain or unfit; for others: not logged.</source>
      <translation>Il vous reste : ni consigné, ni incertain ou inexploitable ; pour les autres : non consigné.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left in the catalogue</source>
      <translation>Restent au catalogue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Left out</source>
      <translation>Exclu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Left out always: the patient's name and number, device and serial, the file's comments. Ages over 89 become 90.</source>
      <translation>Toujours exclus : nom et numéro du patient, appareil et numéro de série, commentaires du fichier. Au-delà de 89 ans, l'âge devient 90.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Left out of all measurements: {leads}.</source>
      <translation>Exclues de toutes les mesures : {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Left sagittal, from the left</source>
      <translation>Sagittal gauche, vu de gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 1 sample</source>
      <translation>Pointe 1 échantillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample left</source>
      <translation>Pointe 1 échantillon à gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample right</source>
      <translation>Pointe 1 échantillon à droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 10 samples</source>
      <translation>Pointe 10 échantillons</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples left</source>
      <translation>Pointe 10 échantillons à gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples right</source>
      <translation>Pointe 10 échantillons à droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the mark before</source>
      <translation>Pointe au repère précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the next mark</source>
      <translation>Pointe au repère suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Length of a row  + -</source>
      <translation>Durée d'une ligne  + -</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Let go of the marks</source>
      <translation>Lâcher les repères</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Letters act unless a text field has the focus; Esc leaves it.</source>
      <translation>Les lettres agissent sauf si un champ de texte a le focus ; Échap le quitte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Level 0.01 mV</source>
      <translation>Niveau 0.01 mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV down</source>
      <translation>Niveau 0.01 mV plus bas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV up</source>
      <translation>Niveau 0.01 mV plus haut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Like chance</source>
      <translation>Comme le hasard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Like {sought}  .5</source>
      <translation>Comme {sought}  .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Lineage</source>
      <translation>Filiation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Lines to skip</source>
      <translation>Lignes à sauter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Log first read</source>
      <translation>Consigner la 1re lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Log the first read</source>
      <translation>Consigner la première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. A packet is read without the model to the end; you can change anything afterwards.</source>
      <translation>Consigner garde votre lecture telle quelle, avec l'heure. Un paquet se lit sans le modèle jusqu'au bout ; vous pouvez tout changer ensuite.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. The surprise overlay then becomes available; you can change anything afterwards.</source>
      <translation>Consigner garde votre lecture telle quelle, avec l'heure. La carte de surprise devient alors disponible ; vous pouvez tout changer ensuite.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: next event</source>
      <translation>Enregistrement long : événement suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: previous event</source>
      <translation>Enregistrement long : événement précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Longest RR</source>
      <translation>RR le plus long</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Longest V run</source>
      <translation>Salve V la plus longue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Look</source>
      <translation>À voir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Look for new ECGs</source>
      <translation>Chercher de nouveaux ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Look the record through once more; what people said stays</source>
      <translation>Parcourir l'enregistrement à nouveau ; ce qu'ont dit des personnes reste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Looking for earlier ECGs of this patient …</source>
      <translation>Recherche d'ECG antérieurs de ce patient …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Looking for {finding} …</source>
      <translation>Recherche de {finding} …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Looking the record through</source>
      <translation>Parcours de l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Looking what the format can hold …</source>
      <translation>Examen de ce que le format peut contenir …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Loop</source>
      <translation>Boucle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Low</source>
      <translation>Bas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest</source>
      <translation>La plus basse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lowest rate</source>
      <translation>Fréquence la plus basse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest, 8 beats</source>
      <translation>La plus basse, 8 batt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>M</source>
      <translation>H</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>MIT-BIH {stem}</source>
      <translation>MIT-BIH {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Made</source>
      <translation>Réalisé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Made by the simulator, of no patient</source>
      <translation>Produit par le simulateur, d'aucun patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Made {names} in {folder}. Send each packet's key on another way than the packet.</source>
      <translation>{names} créés dans {folder}. Envoyez la clé de chaque paquet par une autre voie que le paquet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Magnify the lead of the cursor</source>
      <translation>Agrandir la dérivation du curseur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Main</source>
      <translation>Principal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>Mains only</source>
      <translation>Secteur seul</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Make it anew</source>
      <translation>La refaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Make packets</source>
      <translation>Créer des paquets</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Make packets of the records that are open: each reader gets them under numbers of their own, with silent repeats if you like. Replies come back as files; agreement and what must be decided stand here then.</source>
      <translation>Créez des paquets avec les enregistrements ouverts : chaque lecteur les reçoit sous ses propres numéros, avec des répétitions discrètes si vous voulez. Les réponses reviennent en fichiers ; l'accord et ce qui reste à trancher figurent alors ici.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Make queue</source>
      <translation>Créer la file</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Make them anew</source>
      <translation>Les refaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Making the figures</source>
      <translation>Création des figures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Male</source>
      <translation>Homme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Manual</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Manual, tour, all keys</source>
      <translation>Manuel, visite, toutes les touches</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Map on the sheet</source>
      <translation>Carte sur le tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>March</source>
      <translation>Reporter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over all leads</source>
      <translation>Reporter sur toutes les dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over its lead</source>
      <translation>Reporter sur sa dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 1 sample</source>
      <translation>Repère 1 échantillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 10 samples</source>
      <translation>Repère 10 échantillons</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as uncertain, or not</source>
      <translation>Marquer comme incertain, ou non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as unfit to read, or not</source>
      <translation>Marquer comme inexploitable, ou non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Mark findings</source>
      <translation>Marquer des constats</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Mark the whole record</source>
      <translation>Marquer tout l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Mark {wave}</source>
      <translation>Repérer {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Marked urgent</source>
      <translation>Marqué urgent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Marks</source>
      <translation>Repères</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Marks and median beat are of {start_s:.0f} to {stop_s:.0f} s, where the rate is most usual; the rate is of all.</source>
      <translation>Repères et battement médian viennent de {start_s:.0f} à {stop_s:.0f} s, où la fréquence est la plus habituelle ; la fréquence porte sur tout.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Marks are not stored yet. {error}</source>
      <translation>Les repères ne sont pas encore enregistrés. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Marks of P, QRS, T</source>
      <translation>Repères de P, QRS, T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Marks of all leads, of this one, or none</source>
      <translation>Repères de toutes les dérivations, de celle-ci, ou aucun</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand ({author}): {said}.</source>
      <translation>Repères posés à la main ({author}) : {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand were not looked up. {error}</source>
      <translation>Les repères posés à la main n'ont pas été consultés. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand: {said}.</source>
      <translation>Repères posés à la main : {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks were set by hand before, but they do not fit how beats are measured now; the measurements are automatic. Set the marks again if they are needed.</source>
      <translation>Des repères ont été posés à la main, mais ils ne conviennent plus à la façon dont les battements sont mesurés ; les mesures sont automatiques. Reposez les repères s'il le faut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Matched</source>
      <translation>Appariés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Matrix</source>
      <translation>Matrice</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Mean</source>
      <translation>Moy.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Mean IoU</source>
      <translation>IoU moyen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age</source>
      <translation>Âge moyen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age of a period: {youngest:.0f} to {oldest:.0f} years.</source>
      <translation>Âge moyen d'une période : {youngest:.0f} à {oldest:.0f} ans.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Mean/min</source>
      <translation>Moy./min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Measured by the program, not verified</source>
      <translation>Mesuré par le programme, non vérifié</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Measurements</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Measurements of each lead</source>
      <translation>Mesures de chaque dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Measuring the median beat</source>
      <translation>Mesure du battement médian</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Measuring …</source>
      <translation>Mesure en cours …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Median beat</source>
      <translation>Battement médian</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>Median beat of each lead with the marks of all leads together</source>
      <translation>Battement médian de chaque dérivation avec les repères de toutes réunies</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Median beats and strips, {scale}</source>
      <translation>Battements médians et bandes, {scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Median beats · {scale}</source>
      <translation>Battements médians · {scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Median beats, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · grey: sought</source>
      <translation>Battements médians, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · gris : cherché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Median beats, 50 mm/s, one scale for all; what is sought in grey</source>
      <translation>Battements médians, 50 mm/s, une échelle pour tous ; en gris, le cherché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>Median beats, one over the other</source>
      <translation>Battements médians, l'un sur l'autre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Median beats: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</source>
      <translation>Battements médians : 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>Median beats: {leads}</source>
      <translation>Battements médians : {leads}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Median of {n} beats, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</source>
      <comment>Median of {n} beat, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</comment>
      <translation>
        <numerusform>Médiane de {n} battement, sans filtre · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</numerusform>
        <numerusform>Médiane de {n} battements, sans filtre · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s</source>
      <translation>Médiane s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s a record</source>
      <translation>Médiane s par ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Merge replies</source>
      <translation>Fusionner les réponses</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Merge template {other} into {into}</source>
      <translation>Fusionner la famille {other} dans {into}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Microseconds</source>
      <translation>Microsecondes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Milliseconds</source>
      <translation>Millisecondes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Missing</source>
      <translation>Manquant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Mixed</source>
      <translation>Mixte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model card</source>
      <translation>Fiche du modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start</source>
      <translation>Modèle dès le début</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start (demo)</source>
      <translation>Modèle dès le début (démo)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden ({key} shows it)</source>
      <translation>Sortie du modèle masquée ({key} la montre)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the earlier ECG is read, too</source>
      <translation>Sortie du modèle masquée jusqu'à la lecture de l'ECG antérieur aussi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the first read is logged</source>
      <translation>Sortie du modèle masquée jusqu'à la première lecture consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen while marking: {models}</source>
      <translation>Sortie du modèle vue pendant le marquage : {models}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen: {model}</source>
      <translation>Sortie du modèle vue : {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Model output shown: {model}</source>
      <translation>Sortie du modèle affichée : {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Model stopped</source>
      <translation>Modèle arrêté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Model unsure</source>
      <translation>Modèle incertain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} is not the one that was promoted (SHA-256 {found}… instead of {promoted}…). Promote it anew, or roll back.</source>
      <translation>Le modèle {model!r} n'est pas celui qui a été promu (SHA-256 {found}… au lieu de {promoted}…). Promouvez-le à nouveau, ou revenez en arrière.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} was altered since it was the default.</source>
      <translation>Le modèle {model!r} a été modifié depuis qu'il était par défaut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_part.py" />
      <source>Model {model_id} here is {sha256}, the batch is scored by {sha256_2}: use the same model on all machines.</source>
      <translation>Le modèle {model_id} est ici {sha256}, le lot est évalué par {sha256_2} : utilisez le même modèle sur toutes les machines.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model {model}</source>
      <translation>Modèle {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model · {name} {version}</source>
      <translation>Modèle · {name} {version}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models run on this computer; nothing leaves it</source>
      <translation>Les modèles tournent sur cet ordinateur ; rien n'en sort</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Modifiers</source>
      <translation>Précisions</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Monday</source>
      <translation>Lundi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Months</source>
      <translation>Mois</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>More than 100,000 vectors: all were compared, block by block. With usearch (pip install "ecgviewer[library]") a search takes milliseconds.</source>
      <translation>Plus de 100,000 vecteurs : tous ont été comparés, bloc par bloc. Avec usearch (pip install "ecgviewer[library]"), une recherche prend des millisecondes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Most surprising to the model {model}</source>
      <translation>Le plus surprenant pour le modèle {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Move the marks of P, QRS, T</source>
      <translation>Déplacer les repères de P, QRS, T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>N S V P U name the template · Shift: this beat · ← → its beats · Space tick · M merge</source>
      <translation>N S V P U nomment la famille · Maj : ce battement · ← → ses battements · Espace coche · M fusionne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Name for promoting the candidate</source>
      <translation>Nom pour promouvoir le candidat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Name new findings so, or not</source>
      <translation>Nommer ainsi les nouveaux constats, ou non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 1</source>
      <translation>Nommer les nouveaux constats par le favori 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 2</source>
      <translation>Nommer les nouveaux constats par le favori 2</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 3</source>
      <translation>Nommer les nouveaux constats par le favori 3</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 4</source>
      <translation>Nommer les nouveaux constats par le favori 4</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 5</source>
      <translation>Nommer les nouveaux constats par le favori 5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 6</source>
      <translation>Nommer les nouveaux constats par le favori 6</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 7</source>
      <translation>Nommer les nouveaux constats par le favori 7</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 8</source>
      <translation>Nommer les nouveaux constats par le favori 8</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 9</source>
      <translation>Nommer les nouveaux constats par le favori 9</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name of the new folder</source>
      <translation>Nom du nouveau dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Name of the record on the report</source>
      <translation>Nom de l'enregistrement sur le compte rendu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Name or code of a finding</source>
      <translation>Nom ou code d'un constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name the readers (else they are numbers)</source>
      <translation>Nommer les lecteurs (sinon, des numéros)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Name under which your findings are stored</source>
      <translation>Nom sous lequel vos constats sont enregistrés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Names of leads are kept; see that these name nobody: {names}.</source>
      <translation>Les noms des dérivations sont gardés ; vérifiez qu'ils ne nomment personne : {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Names stand in the study's key alone; tables and packets have numbers.</source>
      <translation>Les noms ne figurent que dans la clé de l'étude ; tableaux et paquets ont des numéros.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Names stay in the study's key alone.</source>
      <translation>Les noms restent dans la seule clé de l'étude.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Narrow the list</source>
      <translation>Restreindre la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Near none of the findings it knows</source>
      <translation>Proche d'aucun des constats qu'il connaît</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest SCP statement: {code}</source>
      <translation>Énoncé SCP le plus proche : {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nearest finding {finding}</source>
      <translation>Constat le plus proche {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Nearest findings, by resemblance</source>
      <translation>Constats les plus proches, par ressemblance</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest of the AHA/ACC/HRS statements: {code}</source>
      <translation>Énoncé AHA/ACC/HRS le plus proche : {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Neither file holds a patient identifier.</source>
      <translation>Aucun des deux fichiers ne porte d'identifiant de patient.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: mV</source>
      <translation>Nouveau compas : mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time</source>
      <translation>Nouveau compas : temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time and mV</source>
      <translation>Nouveau compas : temps et mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>New finding</source>
      <translation>Nouveau constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>New queue</source>
      <translation>Nouvelle file</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>New tag</source>
      <translation>Nouvelle étiquette</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Next</source>
      <comment>step</comment>
      <translation>Suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Next caliper</source>
      <translation>Compas suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Next event</source>
      <translation>Événement suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next filter</source>
      <translation>Filtre suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Next finding</source>
      <translation>Constat suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next gain</source>
      <translation>Gain suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next layout</source>
      <translation>Disposition suivante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next opacity</source>
      <translation>Opacité suivante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Next page</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Next pane</source>
      <translation>Volet suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next pane, full screen</source>
      <translation>Volet suivant, plein écran</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next record</source>
      <translation>Enregistrement suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Next record ready</source>
      <translation>Enregistrement suivant prêt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next speed</source>
      <translation>Vitesse suivante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Next step</source>
      <translation>Étape suivante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Next suggestion</source>
      <translation>Suggestion suivante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Next to do</source>
      <translation>À faire ensuite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous beat of it</source>
      <translation>Son battement suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous caliper</source>
      <translation>Compas suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous event</source>
      <translation>Événement suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous filter</source>
      <translation>Filtre suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous finding</source>
      <translation>Constat suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous gain</source>
      <translation>Gain suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Next, previous mark</source>
      <translation>Repère suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous page</source>
      <translation>Page suivante, précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous record</source>
      <translation>Enregistrement suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous speed</source>
      <translation>Vitesse suivante, précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous suggestion</source>
      <translation>Suggestion suivante, précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous tab</source>
      <translation>Onglet suivant, précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>No Dask scheduler answers at {address}: {error}.</source>
      <translation>Aucun ordonnanceur Dask ne répond à {address} : {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No P wave keeps its place: if this is atrial fibrillation, RR and QT change from beat to beat and QTc is uncertain.</source>
      <translation>Aucune onde P ne garde sa place : s'il s'agit d'une fibrillation auriculaire, RR et QT changent d'un battement à l'autre et le QTc est incertain.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No PR interval: {why}.</source>
      <translation>Pas d'intervalle PR : {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No QTc: {why}.</source>
      <translation>Pas de QTc : {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No baseline: there is one period only, or none of those asked for.</source>
      <translation>Pas de référence : il n'y a qu'une période, ou aucune de celles demandées.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>No beat was found</source>
      <translation>Aucun battement trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the earlier ECG.</source>
      <translation>Aucun battement n'a été trouvé dans l'ECG antérieur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the later ECG.</source>
      <translation>Aucun battement n'a été trouvé dans l'ECG ultérieur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>No catalogue yet. The worklist adds folders, or: ecgviewer catalogue FOLDER --score</source>
      <translation>Pas encore de catalogue. La liste de travail ajoute des dossiers, ou : ecgviewer catalogue FOLDER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>No catalogue: what is left is not known.</source>
      <translation>Pas de catalogue : on ne sait pas ce qui reste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>No disagreement: on no record of this folder do readers differ, or the model and a reader. Nothing was made.</source>
      <translation>Aucun désaccord : sur aucun enregistrement de ce dossier les lecteurs ne diffèrent, ni le modèle et un lecteur. Rien n'a été créé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No earlier ECG is chosen.</source>
      <translation>Aucun ECG antérieur n'est choisi.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode of this kind.</source>
      <translation>Aucun épisode de ce type.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode was found.</source>
      <translation>Aucun épisode trouvé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>No filter</source>
      <translation>Sans filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>No finding</source>
      <translation>Aucun constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>No findings yet on records that may be seen.</source>
      <translation>Pas encore de constats sur des enregistrements visibles.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No findings yet.</source>
      <translation>Pas encore de constats.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>No findings yet. Drag over leads on the sheet, or press Enter.</source>
      <translation>Pas encore de constats. Glissez sur les dérivations du tracé, ou appuyez sur Entrée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>No groups</source>
      <translation>Sans groupes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No heart rate: {why}.</source>
      <translation>Pas de fréquence cardiaque : {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library</source>
      <translation>Pas de bibliothèque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library yet: a folder of ECGs to search.</source>
      <translation>Pas encore de bibliothèque : un dossier d'ECG où chercher.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>No longer in the catalogue</source>
      <translation>N'est plus au catalogue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No median beat</source>
      <translation>Pas de battement médian</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>No median beat was found</source>
      <translation>Aucun battement médian trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>No model</source>
      <translation>Aucun modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No model is installed. Reading and annotating go on without one.</source>
      <translation>Aucun modèle n'est installé. La lecture et l'annotation continuent sans lui.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>No model output here</source>
      <translation>Pas de sortie du modèle ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>No model output seen</source>
      <translation>Aucune sortie du modèle vue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No model output shown</source>
      <translation>Aucune sortie du modèle affichée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No model to start from.</source>
      <translation>Aucun modèle de départ.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>No model was promoted; the bundled one is the default.</source>
      <translation>Aucun modèle n'a été promu ; celui fourni est le modèle par défaut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>No models. Install the program again.</source>
      <translation>Aucun modèle. Réinstallez le programme.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>No other like this</source>
      <translation>Aucun autre semblable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No other record in the list. Open the folder of the patient, or choose a file.</source>
      <translation>Aucun autre enregistrement dans la liste. Ouvrez le dossier du patient, ou choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>No part {unknown!r} of an evaluation; known are {parts}.</source>
      <translation>Aucune partie {unknown!r} d'une évaluation ; connues : {parts}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>No patient data, names or paths are in it; look at it before you send it.</source>
      <translation>Il ne contient ni données de patient, ni noms, ni chemins ; regardez-le avant de l'envoyer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No period of {fewest} records or more beside a baseline of as many.</source>
      <translation>Aucune période de {fewest} enregistrements ou plus à côté d'une référence d'autant.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No place on the map is beyond 1 in 50.</source>
      <translation>Aucun endroit de la carte n'est au-delà de 1 sur 50.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No queue yet.</source>
      <translation>Pas encore de file.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>No queue yet. Make one at the left.</source>
      <translation>Pas encore de file. Créez-en une à gauche.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>No read is final yet today</source>
      <translation>Aucune lecture finalisée aujourd'hui</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>No record</source>
      <translation>Aucun enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No record has this in its name.</source>
      <translation>Aucun enregistrement n'a ceci dans son nom.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>No record in {where}. Choose another folder or file.</source>
      <translation>Aucun enregistrement dans {where}. Choisissez un autre dossier ou fichier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No record is shown.</source>
      <translation>Aucun enregistrement n'est affiché.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>No record is shown. Open one first.</source>
      <translation>Aucun enregistrement n'est affiché. Ouvrez-en un d'abord.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read has statements of a device that name a finding.</source>
      <translation>Aucun enregistrement que vous avez lu n'a d'énoncés de l'appareil qui nomment un constat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read was read by somebody else, too.</source>
      <translation>Aucun enregistrement que vous avez lu n'a été lu aussi par quelqu'un d'autre.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>No record there. Choose another folder or file.</source>
      <translation>Aucun enregistrement à cet endroit. Choisissez un autre dossier ou fichier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records are open.</source>
      <translation>Aucun enregistrement ouvert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No records are open. Open a folder first.</source>
      <translation>Aucun enregistrement ouvert. Ouvrez d'abord un dossier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>No records are open. Open those to be read first.</source>
      <translation>Aucun enregistrement ouvert. Ouvrez d'abord ceux qui sont à lire.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records yet.</source>
      <translation>Pas encore d'enregistrements.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score was evaluated.</source>
      <translation>Aucun score n'a été évalué.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score.</source>
      <translation>Aucun score.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_rows.py" />
      <source>No setting has these words.</source>
      <translation>Aucun réglage n'a ces mots.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No stretch is rarer than 1 in 50 normals.</source>
      <translation>Aucun passage n'est plus rare que 1 normal sur 50.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>No such command</source>
      <translation>Aucune commande de ce nom</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>No such wave in this lead: none of 20 µV and 8 ms.</source>
      <translation>Pas de telle onde dans cette dérivation : aucune de 20 µV et 8 ms.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>No whole beat there: ordered by the model's embedding alone.</source>
      <translation>Aucun battement entier ici : classé par la seule représentation du modèle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {interval} duration: {why}.</source>
      <translation>Pas de durée {interval} : {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>No {kind}</source>
      <translation>Pas de {kind}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>No {wave}</source>
      <translation>Pas de {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {wave} axis: {why}.</source>
      <translation>Pas d'axe {wave} : {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Nobody has logged a read yet.</source>
      <translation>Personne n'a encore consigné de lecture.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>Nobody is to read: name at least one reader.</source>
      <translation>Personne ne doit lire : nommez au moins un lecteur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>Nobody knows where record {record_id} lies: open it once in this ecgviewer and mark something on it, or make the study's packets on this computer.</source>
      <translation>Nul ne sait où se trouve l'enregistrement {record_id} : ouvrez-le une fois dans cet ecgviewer et marquez-y quelque chose, ou créez les paquets de l'étude sur cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Noisy lead</source>
      <translation>Dérivation bruitée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>None alike</source>
      <translation>Aucun semblable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>None in particular</source>
      <translation>Aucun en particulier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>None marked</source>
      <translation>Aucun marqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>None of the packet's records is on this computer: it names them only.</source>
      <translation>Aucun des enregistrements du paquet n'est sur cet ordinateur : il ne fait que les nommer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>None of these records tells the day it was made on, so that nothing can be followed.</source>
      <translation>Aucun de ces enregistrements ne dit le jour où il a été fait ; rien ne peut être suivi.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>None of these records was scored by {model} yet: ecgviewer catalogue FOLDER --score</source>
      <translation>Aucun de ces enregistrements n'a encore de score par {model} : ecgviewer catalogue FOLDER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Not analysed</source>
      <translation>Non analysé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Not calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>Non étalonné · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Not calibrated: the page is fitted to the window</source>
      <translation>Non étalonné : la page s'adapte à la fenêtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Not decided yet.</source>
      <translation>Pas encore tranché.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Not drawn because no lead is in millivolts.</source>
      <translation>Non dessiné car aucune dérivation n'est en millivolts.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Not drawn because no stretch of the lead is long enough and without a gap.</source>
      <translation>Non dessiné car aucun passage de la dérivation n'est assez long et sans lacune.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Not evaluated</source>
      <translation>Non évalué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Not evaluated because: {why}</source>
      <translation>Non évalué car : {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated, and foreign</source>
      <translation>Non évalués, et hors domaine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated: {reason}</source>
      <translation>Non évalué : {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Not in the library yet: add the folder first, then it can be put off or apart.</source>
      <translation>Pas encore dans la bibliothèque : ajoutez d'abord le dossier, puis il pourra être remis ou mis à part.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Not looked at yet</source>
      <translation>Pas encore regardé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Not measurable.</source>
      <translation>Non mesurable.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not measured yet</source>
      <translation>Pas encore mesuré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Not measured. {error}</source>
      <translation>Non mesuré. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Not on this page in this layout. {key} shows {lead} alone.</source>
      <translation>Pas sur cette page dans cette disposition. {key} montre {lead} seule.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Not proven: no key</source>
      <translation>Non prouvé : pas de clé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Not read yet</source>
      <translation>Pas encore lu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not scored</source>
      <translation>Sans score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the earlier ECG: {leads}.</source>
      <translation>Inexploitable dans l'ECG antérieur : {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the later ECG: {leads}.</source>
      <translation>Inexploitable dans l'ECG ultérieur : {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>Not where it was: {folder}</source>
      <translation>N'est plus où il était : {folder}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Not worse at anything guarded; {n} findings learned or better.</source>
      <comment>Not worse at anything guarded; {n} finding learned or better.</comment>
      <translation>
        <numerusform>Rien de protégé n'a baissé ; {n} constat appris ou meilleur.</numerusform>
        <numerusform>Rien de protégé n'a baissé ; {n} constats appris ou meilleurs.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Note, if any</source>
      <translation>Note éventuelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Notes on the measurements</source>
      <translation>Notes sur les mesures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Nothing can be logged. {problem}</source>
      <translation>Rien ne peut être consigné. {problem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Nothing found</source>
      <translation>Rien trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing guarded fell beyond its margin</source>
      <translation>Rien de protégé n'a baissé au-delà de sa marge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Nothing here.</source>
      <translation>Rien ici.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nothing in particular</source>
      <translation>Rien de particulier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Nothing is compared before you say that it is the same patient.</source>
      <translation>Rien n'est comparé avant que vous disiez que c'est le même patient.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Nothing is left to read in this list.</source>
      <translation>Il ne reste rien à lire dans cette liste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Nothing is marked on them yet.</source>
      <translation>Rien n'y est encore marqué.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing is sought. Ctrl L on the sheet seeks cases like what is shown there.</source>
      <translation>Rien n'est cherché. Ctrl L sur le tracé cherche des cas comme ce qui y est montré.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing learned became worse</source>
      <translation>Rien d'appris ne s'est dégradé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing similar: the library holds no other patient's ECG that can be searched.</source>
      <translation>Rien de semblable : la bibliothèque n'a pas d'ECG d'un autre patient où chercher.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>Nothing to show yet</source>
      <translation>Rien à montrer encore</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Nothing to show yet: figures of the model are of records whose first read you have logged (Ctrl+Enter on the sheet).</source>
      <translation>Rien à montrer encore : les figures du modèle portent sur les enregistrements dont vous avez consigné la première lecture (Ctrl+Entrée sur le tracé).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Nothing was changed.</source>
      <translation>Rien n'a été modifié.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation>Rien encore</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Novel</source>
      <translation>Inédit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Now</source>
      <translation>Actuel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Observed</source>
      <translation>Observé</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of all {n:,} records of the list</source>
      <comment>Of the {n} record of the list</comment>
      <translation>
        <numerusform>De l'enregistrement de la liste</numerusform>
        <numerusform>Des {n:,} enregistrements de la liste</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of every annotated record of your store, for a training set</source>
      <translation>De chaque enregistrement annoté de votre stockage, pour un jeu d'entraînement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Of normals 2, 0.2 and 0.02 % are expected; a ward's patients are not normals.</source>
      <translation>Chez les normaux, on attend 2, 0.2 et 0.02 % ; les patients d'un service ne sont pas des normaux.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Of records that you have not read, other readers' first reads and finals alone are counted.</source>
      <translation>Pour les enregistrements que vous n'avez pas lus, seules comptent les premières lectures et finalisations des autres.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Of scored records that may be seen.</source>
      <translation>Des enregistrements avec score qui peuvent être vus.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of the record shown</source>
      <translation>De l'enregistrement affiché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Of the window and of the names of findings, from the next start on; codes and exports stay</source>
      <translation>De la fenêtre et des noms de constats, au prochain démarrage ; codes et exports restent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Of {reads} reads other programs see the state in words; by which acts, stands in the private element.</source>
      <translation>De {reads} lectures, les autres programmes voient l'état en mots ; par quels actes est dit dans l'élément privé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Off</source>
      <translation>Non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Old, new, or unsaid</source>
      <translation>Ancien, nouveau, ou non dit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Old/new</source>
      <translation>Ancien/nouv.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>On</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>On the sheet</source>
      <translation>Sur le tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>One after the other</source>
      <translation>L'une après l'autre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>One is of a woman, the other of a man.</source>
      <translation>L'un est d'une femme, l'autre d'un homme.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>One positive on a rare code is enough to come here.</source>
      <translation>Un seul positif d'un code rare suffit pour venir ici.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the earlier ECG: {leads}.</source>
      <translation>Seulement dans l'ECG antérieur : {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the later ECG: {leads}.</source>
      <translation>Seulement dans l'ECG ultérieur : {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Only one of the files holds a patient identifier.</source>
      <translation>Un seul des fichiers porte un identifiant de patient.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Only {seconds:.1f} s: calibrated on normals of 10 s.</source>
      <translation>Seulement {seconds:.1f} s : étalonné sur des normaux de 10 s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity</source>
      <translation>Opacité</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity of the surprise</source>
      <translation>Opacité de la surprise</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a packet</source>
      <translation>Ouvrir un paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a study</source>
      <translation>Ouvrir une étude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open folder</source>
      <translation>Ouvrir un dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Open from PhysioNet</source>
      <translation>Ouvrir de PhysioNet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open packet</source>
      <translation>Ouvrir un paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Open recent</source>
      <translation>Ouvrir un récent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open recent, PhysioNet</source>
      <translation>Ouvrir un récent, PhysioNet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open records</source>
      <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open records, a folder</source>
      <translation>Ouvrir des enregistrements, un dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Open strip</source>
      <translation>Ouvrir la bande</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open study</source>
      <translation>Ouvrir une étude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Open the folder that it lies in now, and mark or log it once</source>
      <translation>Ouvrez le dossier où il se trouve maintenant, et marquez-le ou consignez-le une fois</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Open the record; read next</source>
      <translation>Ouvrir l'enregistrement ; lire le suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Open the worklist</source>
      <translation>Ouvrir la liste de travail</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Opened</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Opened again {when}: {reason}. Finalise again when it stands.</source>
      <translation>Rouvert le {when} : {reason}. Finalisez à nouveau quand tout est juste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Opened before</source>
      <translation>Déjà ouverts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Order of the limb leads</source>
      <translation>Ordre des dérivations des membres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Over what is sought</source>
      <translation>Sur ce qui est cherché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>Overview of the recording</source>
      <translation>Vue d'ensemble de l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P end</source>
      <translation>Fin de P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>P off</source>
      <translation>Fin P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>P on</source>
      <translation>Début P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>P on – QRS on</source>
      <translation>Début P – début QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P onset</source>
      <translation>Début de P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P peak</source>
      <translation>Pic de P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
      <translation>PDF (*.pdf);;Image (*.png);;Dessin (*.svg)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>PR</source>
      <translation>PR</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>PR of {pr_ms:.0f} ms is short: pre-excitation, a junctional rhythm, or the beginning of QRS taken for P.</source>
      <translation>Le PR de {pr_ms:.0f} ms est court : préexcitation, rythme jonctionnel, ou début de QRS pris pour P.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Paced</source>
      <translation>Stimulés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in one part of 10 s, which were not evaluated.</source>
      <translation>Stimulé dans une partie de 10 s, qui n'a pas été évaluée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in {n} parts of 10 s, which were not evaluated.</source>
      <translation>Stimulé dans {n} parties de 10 s, qui n'ont pas été évaluées.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes are present: intervals are of paced beats where these are paced.</source>
      <translation>Spikes de stimulation présents : les intervalles sont ceux de battements stimulés là où ils le sont.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes cannot be sought: under 250 samples a second, or no millivolts.</source>
      <translation>Les spikes de stimulation ne peuvent être cherchés : moins de 250 échantillons par seconde, ou pas de millivolts.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packet</source>
      <translation>Paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Packet (*.zip)</source>
      <translation>Paquet (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Packet, read blind</source>
      <translation>Paquet, lu en aveugle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packets</source>
      <translation>Paquets</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page before</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Page of the manual</source>
      <translation>Page du manuel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page {number} of {n_pages}, not in true size here</source>
      <translation>Page {number} sur {n_pages}, pas à taille réelle ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Pairs</source>
      <translation>Paires</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Paper by day, dark by night</source>
      <translation>Papier le jour, sombre la nuit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Paper or dark</source>
      <translation>Papier ou sombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Paper speed</source>
      <translation>Vitesse du papier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper, landscape</source>
      <translation>Papier, paysage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Patient</source>
      <translation>Patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Patient {identifier}</source>
      <translation>Patient {identifier}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Patients</source>
      <translation>Patients</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Patients and format</source>
      <translation>Patients et format</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Patients are not normals: more than expected is what a ward looks like, no error. The scale was read off {normals}; hollow points lie beyond the rarest of them and are an order of rank, not a frequency.</source>
      <translation>Les patients ne sont pas des normaux : plus qu'attendu est l'image d'un service, pas une erreur. L'échelle a été lue sur {normals} ; les points creux sont au-delà du plus rare d'entre eux et donnent un ordre, pas une fréquence.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Pauses</source>
      <translation>Pauses</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Pauses over {seconds:.1f} s</source>
      <translation>Pauses de plus de {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Periods: fitting</source>
      <translation>Périodes : adaptées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgDn</source>
      <comment>key</comment>
      <translation>Page suiv</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgUp</source>
      <comment>key</comment>
      <translation>Page préc</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>Picture of the window: {path}</source>
      <translation>Image de la fenêtre : {path}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Picture: {title}</source>
      <translation>Image : {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Places rarer than {rarity} normals</source>
      <translation>Endroits plus rares que {rarity} normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Point</source>
      <translation>Point</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Positive</source>
      <translation>Positifs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Preview of the report</source>
      <translation>Aperçu du compte rendu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Previous caliper</source>
      <translation>Compas précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Previous event</source>
      <translation>Événement précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous filter</source>
      <translation>Filtre précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Previous finding</source>
      <translation>Constat précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous gain</source>
      <translation>Gain précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Previous page</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Previous record</source>
      <translation>Enregistrement précédent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous speed</source>
      <translation>Vitesse précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Previous suggestion</source>
      <translation>Suggestion précédente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Print</source>
      <translation>Imprimer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Print or save a report</source>
      <translation>Imprimer ou enregistrer un compte rendu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Print the heat</source>
      <translation>Imprimer la chaleur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print the patient's identifier, the date and the exact age</source>
      <translation>Imprimer l'identifiant du patient, la date et l'âge exact</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print …</source>
      <translation>Imprimer …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote</source>
      <translation>Promouvoir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote to default</source>
      <translation>Promouvoir par défaut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote {model}</source>
      <translation>Promouvoir {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Promoted before</source>
      <translation>Promus auparavant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Put a missing wave</source>
      <translation>Poser une onde manquante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Put all marks back where they were measured; can be undone</source>
      <translation>Remettre tous les repères là où ils ont été mesurés ; peut être annulé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put apart: it is in no other list until it is taken back</source>
      <translation>Mis à part : il n'est dans aucune autre liste jusqu'à ce qu'il soit repris</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Put it on all leads</source>
      <translation>Le mettre sur toutes les dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put marks for a {wave} that was not found</source>
      <translation>Poser les repères d'une onde {wave} non trouvée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off</source>
      <translation>Remettre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off by {author}, {when} UTC.</source>
      <translation>Remis par {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Put off, next record</source>
      <translation>Remettre, enregistrement suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put off, or take that back</source>
      <translation>Remettre à plus tard, ou l'annuler</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off; the row stays open</source>
      <translation>Remis ; la ligne reste ouverte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Put the list of before back; the queue stays as it is</source>
      <translation>Rétablir la liste d'avant ; la file reste telle quelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put this mark back where it was measured</source>
      <translation>Remettre ce repère là où il a été mesuré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Q {lead} duration</source>
      <translation>Durée de Q en {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>QRS axis</source>
      <translation>Axe QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS end</source>
      <translation>Fin de QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>QRS has another shape: the beats are aligned where QRS begins.</source>
      <translation>QRS a une autre forme : les battements sont alignés sur le début de QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS is {qrs_ms:.0f} ms wide: QTc is prolonged by it; consider JT.</source>
      <translation>QRS mesure {qrs_ms:.0f} ms : le QTc en est allongé ; pensez au JT.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>QRS laid over QRS by shape</source>
      <translation>QRS posé sur QRS selon la forme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS off</source>
      <translation>Fin QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS on</source>
      <translation>Début QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>QRS on {time_ms:+.0f} ms</source>
      <translation>Début QRS {time_ms:+.0f} ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS onset</source>
      <translation>Début de QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS was not found or is cut off</source>
      <translation>QRS n'a pas été trouvé ou est coupé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QT is not measurable</source>
      <translation>QT n'est pas mesurable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>QT {qt_ms:.0f} ms, all leads together</source>
      <translation>QT {qt_ms:.0f} ms, toutes dérivations réunies</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>QT, no QTc: see the notes on the measurements</source>
      <translation>QT, pas de QTc : voir les notes sur les mesures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>QTc by the formula of</source>
      <translation>Formule du QTc</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Quarantine</source>
      <translation>Quarantaine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Quarantine, or not</source>
      <translation>Quarantaine, ou non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Quarters</source>
      <translation>Trimestres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Queue</source>
      <translation>File</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Queue of {when} · {name}</source>
      <translation>File du {when} · {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queue of {when}, {name}</source>
      <translation>File du {when}, {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: next to do</source>
      <translation>File : à faire ensuite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Queue: next, skip</source>
      <translation>File : suivant, passer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: skip, or done</source>
      <translation>File : passer, ou terminé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Queue: what to label next</source>
      <translation>File : quoi étiqueter ensuite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queues</source>
      <translation>Files</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>R peak</source>
      <translation>Pic de R</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>RR is unstable: QT of a beat depends on the intervals before it</source>
      <translation>RR est instable : le QT d'un battement dépend des intervalles qui le précèdent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: rate and QTc are of the median interval.</source>
      <translation>RR va de {low:,.0f} à {high:,.0f} ms : fréquence et QTc sont ceux de l'intervalle médian.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: the rate is of the median interval.</source>
      <translation>RR va de {low:,.0f} à {high:,.0f} ms : la fréquence est celle de l'intervalle médian.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>RR ms</source>
      <translation>RR ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR uneven</source>
      <translation>RR inégal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR unstable</source>
      <translation>RR instable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Random control</source>
      <translation>Témoins au hasard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Rare among normals</source>
      <translation>Rare chez les normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rare code</source>
      <translation>Code rare</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Rare codes</source>
      <translation>Codes rares</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Rarity</source>
      <translation>Rareté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Rate</source>
      <translation>Fréquence</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Rate, QRS</source>
      <translation>FC, QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Rate, mean</source>
      <translation>Fréquence, moy.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Ratings</source>
      <translation>Jugements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Read</source>
      <translation>Lu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Read a packet</source>
      <translation>Lire un paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Read here</source>
      <translation>Lire ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Read next</source>
      <translation>Lire le suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Read with care, for noise or a wandering baseline: {leads}.</source>
      <translation>À lire avec prudence, pour bruit ou dérive de la ligne de base : {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Read, waiting</source>
      <translation>Lus, en attente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reader</source>
      <translation>Lecteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Reader: {name}</source>
      <translation>Lecteur : {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Reader: {reader}. Not signed.</source>
      <translation>Lecteur : {reader}. Non signé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Readers</source>
      <translation>Lecteurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Readers and themselves</source>
      <translation>Lecteurs face à eux-mêmes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Readers at their first read</source>
      <translation>Lecteurs à leur première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ</source>
      <translation>Les lecteurs diffèrent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ on {finding}</source>
      <translation>Les lecteurs diffèrent sur {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers see age, sex and samples, under numbers and in an order of their own: no names, dates or file names, nothing of each other, nothing of the model.</source>
      <translation>Les lecteurs voient âge, sexe et échantillons, sous des numéros et dans un ordre propre : ni noms, ni dates, ni noms de fichiers, rien les uns des autres, rien du modèle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Readers who read the record differ on this.</source>
      <translation>Les lecteurs de cet enregistrement diffèrent sur ce point.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Readers' names</source>
      <translation>Noms des lecteurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers, one a line</source>
      <translation>Lecteurs, un par ligne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reads of all readers in this store; yours in blue.</source>
      <translation>Lectures de tous les lecteurs de ce stockage ; les vôtres en bleu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Reason for going back</source>
      <translation>Motif du retour en arrière</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Reason for promoting the candidate</source>
      <translation>Motif pour promouvoir le candidat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason of the amendment</source>
      <translation>Motif de la rectification</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Reason, after first read</source>
      <translation>Motif, après la première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons are shown: nothing is read blind here, or all is read. The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>Les motifs sont affichés : rien n'est lu en aveugle ici, ou tout est lu. L'ordre est aléatoire, pour ne rien dire, et les témoins sont n'importe où.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons stay hidden until the first read of each record is logged (Ctrl Enter). The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>Les motifs restent masqués jusqu'à la première lecture consignée de chaque enregistrement (Ctrl Entrée). L'ordre est aléatoire, pour ne rien dire, et les témoins sont n'importe où.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Recall</source>
      <translation>Rappel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Record</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Record {place:,} of {total:,} listed, {left:,} still to read</source>
      <translation>Enregistrement {place:,} sur {total:,} listés, {left:,} encore à lire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Record {title}, {place:,} of {n:,}</source>
      <translation>Enregistrement {title}, {place:,} sur {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Recorded</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Recorded at {fs:g} samples a second; 500 and more are advised for measurement. Marks were sought after resampling to 500.</source>
      <translation>Enregistré à {fs:g} échantillons par seconde ; 500 et plus sont conseillés pour mesurer. Les repères ont été cherchés après rééchantillonnage à 500.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Recorded {when}</source>
      <translation>Enregistré le {when}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Recording dates, shifted by your own secret per patient</source>
      <translation>Dates d'enregistrement, décalées par votre propre secret pour chaque patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records in the queue</source>
      <translation>Enregistrements de la file</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>Records named by reference cannot be repeated silently: leave one out.</source>
      <translation>Les enregistrements désignés par référence ne peuvent être répétés discrètement : renoncez à l'un des deux.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Records of the packets</source>
      <translation>Enregistrements des paquets</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records on which readers differ, or the model and a reader</source>
      <translation>Enregistrements où les lecteurs diffèrent, ou le modèle et un lecteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Records searched: {n:,}, by {model}</source>
      <translation>Enregistrements parcourus : {n:,}, par {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Records that teach the most, and some by chance to keep count</source>
      <translation>Les enregistrements les plus instructifs, et quelques-uns au hasard pour tenir les comptes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records that the model is unsure about</source>
      <translation>Enregistrements où le modèle hésite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records that you have read yourself, or whose project hides nothing; no packets.</source>
      <translation>Enregistrements que vous avez lus vous-même, ou dont le projet ne masque rien ; pas de paquets.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Records timed</source>
      <translation>Chronométrés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Records to compare with</source>
      <translation>Enregistrements à comparer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records unlike those labelled and unlike each other</source>
      <translation>Enregistrements différents de ceux étiquetés, et entre eux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Refresh</source>
      <translation>Actualiser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Refused by the gate</source>
      <translation>Refusé au contrôle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Refused by the gate: it is kept, not used</source>
      <translation>Refusé au contrôle : il est gardé, pas utilisé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Reject the suggestion</source>
      <translation>Rejeter la suggestion</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Rejected</source>
      <translation>Rejetées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rejected by {author}, {when} UTC.</source>
      <translation>Rejeté par {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Removed: {parts}.</source>
      <translation>Retiré : {parts}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Repeat patients</source>
      <translation>Répéter les patients</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Repeats</source>
      <translation>Répétitions</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>Reply written: {file}, {n:,} findings.</source>
      <comment>Reply written: {file}, 1 finding.</comment>
      <translation>
        <numerusform>Réponse écrite : {file}, {n} constat.</numerusform>
        <numerusform>Réponse écrite : {file}, {n:,} constats.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Report</source>
      <translation>Compte rendu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Report of a long recording</source>
      <translation>Compte rendu d'un enregistrement long</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Report saved</source>
      <translation>Compte rendu enregistré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Report saved: {files}</source>
      <translation>Compte rendu enregistré : {files}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Research use only</source>
      <translation>Usage de recherche uniquement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Research use only - not for diagnosis</source>
      <translation>Usage de recherche uniquement - pas pour le diagnostic</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Research use only · not for diagnosis</source>
      <translation>Usage de recherche uniquement · pas pour le diagnostic</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>Research use only. Not a medical device; it makes no diagnosis.</source>
      <translation>Usage de recherche uniquement. Pas un dispositif médical ; ne pose aucun diagnostic.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Resemblance, 0 to 1</source>
      <translation>Ressemblance, 0 à 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Reset</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Reset mark</source>
      <translation>Rétablir le repère</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Right</source>
      <comment>key</comment>
      <translation>Droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back</source>
      <translation>Revenir en arrière</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back gives bit-identical scores.</source>
      <translation>Le retour donne des scores identiques au bit près.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Rows shown</source>
      <translation>Lignes affichées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Rows to decide</source>
      <translation>Lignes à trancher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Run</source>
      <translation>Ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Run a study</source>
      <translation>Mener une étude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>S or QS {lead}</source>
      <translation>S ou QS en {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>S run</source>
      <translation>Salve S</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>S runs</source>
      <translation>Salves S</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>SCP-ECG statement {code}</source>
      <translation>Énoncé SCP-ECG {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>SIMULATED, of no patient</source>
      <translation>SIMULÉ, d'aucun patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>ST level at {point}: mean of 8 ms, relative to the level before QRS.</source>
      <translation>Niveau ST à {point} : moyenne sur 8 ms, par rapport au niveau avant QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>ST of lead {lead} is not stated: the end of QRS is not known or cut off.</source>
      <translation>Le ST de la dérivation {lead} n'est pas donné : la fin de QRS est inconnue ou coupée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Said on</source>
      <translation>Posé sur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient</source>
      <translation>Même patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient, compare</source>
      <translation>Même patient, comparer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Samples a second</source>
      <translation>Échantillons par seconde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sampling rate</source>
      <translation>Fréquence d'échantillonnage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Saturday</source>
      <translation>Samedi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save PDF, PNG or SVG …</source>
      <translation>Enregistrer en PDF, PNG ou SVG …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Save a copy as</source>
      <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Save as</source>
      <translation>Enregistrer sous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Save calibration</source>
      <translation>Enregistrer l'étalonnage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Save diagnostics, without patient data</source>
      <translation>Enregistrer un diagnostic, sans données de patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Save diagnostics…</source>
      <translation>Enregistrer un diagnostic…</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save finding</source>
      <translation>Enregistrer le constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Save search</source>
      <translation>Garder la recherche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save settings</source>
      <translation>Enregistrer les réglages</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save the report</source>
      <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Save this search</source>
      <translation>Garder cette recherche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save {code}</source>
      <translation>Enregistrer {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save, calibrate</source>
      <translation>Enregistrer, étalonner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Saved searches</source>
      <translation>Recherches gardées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Say that there is no {wave}</source>
      <translation>Dire qu'il n'y a pas de {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Say who you are (settings) to go back.</source>
      <translation>Dites qui vous êtes (réglages) pour revenir en arrière.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Says so</source>
      <translation>Oui</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scale</source>
      <translation>Échelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Scored</source>
      <translation>Avec score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores of foreign records mean little; they are counted in the other figures.</source>
      <translation>Les scores hors domaine disent peu ; ils sont comptés dans les autres figures.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring</source>
      <translation>Calcul du score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>Scoring on a cluster needs Dask: install ecgviewer[cluster] here and on the workers.</source>
      <translation>Le calcul sur une grappe demande Dask : installez ecgviewer[cluster] ici et sur les machines.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Scoring this record …</source>
      <translation>Calcul du score de cet enregistrement …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring {done}</source>
      <translation>Calcul du score {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Search commands</source>
      <translation>Chercher une commande</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Search findings</source>
      <translation>Chercher un constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search the list</source>
      <translation>Chercher dans la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Search the manual</source>
      <translation>Chercher dans le manuel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Search the settings</source>
      <translation>Chercher dans les réglages</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Search the worklist</source>
      <translation>Chercher dans la liste de travail</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} forgotten</source>
      <translation>Recherche {name} oubliée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} saved</source>
      <translation>Recherche {name} gardée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search, for example  LBBB and QTc &gt; 500 and unread</source>
      <translation>Chercher, par exemple  LBBB and QTc &gt; 500 and unread</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: sex is F or M, not {text!r}.</source>
      <translation>Recherche : le sexe est F ou M, pas {text!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no field {text!r}. Fields: {known}.</source>
      <translation>Recherche : pas de champ {text!r}. Champs : {known}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no state {text!r}. States: {states}.</source>
      <translation>Recherche : pas d'état {text!r}. États : {states}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in no unit, not in {unit!r}.</source>
      <translation>Recherche : {field} se donne sans unité, pas en {unit!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in {wanted}, not in {unit!r}.</source>
      <translation>Recherche : {field} se donne en {wanted}, pas en {unit!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is no number; write {field}:{text}.</source>
      <translation>Recherche : {field} n'est pas un nombre ; écrivez {field}:{text}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} needs a number, not {text!r} (character {at}).</source>
      <translation>Recherche : {field} demande un nombre, pas {text!r} (caractère {at}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} (character {at}) is no date; write 2024, 2024-03 or 2024-03-31.</source>
      <translation>Recherche : {text!r} (caractère {at}) n'est pas une date ; écrivez 2024, 2024-03 ou 2024-03-31.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} at character {at} is not understood.</source>
      <translation>Recherche : {text!r} au caractère {at} n'est pas compris.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at the end.</source>
      <translation>Recherche : {wanted} attendu à la fin.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at {text!r} (character {at}).</source>
      <translation>Recherche : {wanted} attendu à {text!r} (caractère {at}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Searched by a graph of neighbours: one in many may be missed.</source>
      <translation>Recherche par un graphe de voisins : un cas parmi beaucoup peut manquer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Searching</source>
      <translation>Recherche en cours</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second</source>
      <translation>Second</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Second look</source>
      <translation>Seconde lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second on</source>
      <translation>Second sur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Seconds</source>
      <translation>Secondes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Semicolon</source>
      <translation>Point-virgule</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send my notes along (free text may name somebody)</source>
      <translation>Joindre mes notes (un texte libre peut nommer quelqu'un)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Send reply</source>
      <translation>Envoyer la réponse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Send reply …</source>
      <translation>Envoyer la réponse …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send the reply</source>
      <translation>Envoyer la réponse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Sent to the printer</source>
      <translation>Envoyé à l'imprimante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Sent to the printer: {n_pages} page(s)</source>
      <translation>Envoyé à l'imprimante : {n_pages} page(s)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Series</source>
      <translation>Série</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Settings of this run</source>
      <translation>Réglages de cet ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings profile (*.json)</source>
      <translation>Profil de réglages (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>Settled for this computer</source>
      <translation>Fixé pour cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Several readers without a server; files go only where you send them</source>
      <translation>Plusieurs lecteurs sans serveur ; les fichiers ne vont que là où vous les envoyez</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Several records of one patient</source>
      <translation>Plusieurs enregistrements d'un patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sex</source>
      <translation>Sexe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex and age not given</source>
      <translation>Sexe et âge non indiqués</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex not given</source>
      <translation>Sexe non indiqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Sex unknown: compared with normals of both sexes.</source>
      <translation>Sexe inconnu : comparé aux normaux des deux sexes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Share</source>
      <translation>Part</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Share of random control records in percent, 10 or more</source>
      <translation>Part de témoins au hasard en pour cent, 10 ou plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Sheet</source>
      <translation>Tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Shift</source>
      <comment>key</comment>
      <translation>Maj</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show fewer</source>
      <translation>Montrer moins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Show leads and nearest findings</source>
      <translation>Montrer dérivations et constats les plus proches</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Show or hide surprise</source>
      <translation>Montrer ou masquer la surprise</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Show the record chosen beside the list</source>
      <translation>Montrer l'enregistrement choisi à côté de la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_telling.py" />
      <source>Show the worklist</source>
      <translation>Montrer la liste de travail</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Show who the readers are. Hidden at first, so that a name decides nothing.</source>
      <translation>Montrer qui sont les lecteurs. Masqué d'abord, pour qu'aucun nom ne décide.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show {n} more</source>
      <comment>Show {n} more</comment>
      <translation>
        <numerusform>En montrer {n} de plus</numerusform>
        <numerusform>En montrer {n} de plus</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Show {n} rejected</source>
      <translation>Montrer {n} rejetée(s)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal good in {good} of {n_leads} leads</source>
      <translation>Bon signal dans {good} dérivations sur {n_leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal not measured yet</source>
      <translation>Signal pas encore mesuré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Signature good</source>
      <translation>Signature valable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Signature, date</source>
      <translation>Signature, date</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Silent repeats</source>
      <translation>Répétitions discrètes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Similar</source>
      <translation>Semblables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Similar cases</source>
      <translation>Cas similaires</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output. They are hidden until the first read of the record shown is logged (Ctrl Enter).</source>
      <translation>Les cas similaires sont une sortie du modèle. Ils sont masqués jusqu'à la première lecture consignée de l'enregistrement affiché (Ctrl Entrée).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output: a packet is read without.</source>
      <translation>Les cas similaires sont une sortie du modèle : un paquet se lit sans.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Similar cases are shown once your first read of it is logged.</source>
      <translation>Les cas similaires apparaissent une fois votre première lecture consignée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the beat at the cursor</source>
      <translation>Cas similaires : au battement du curseur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the finding, or the record</source>
      <translation>Cas similaires : au constat, ou à l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: the list as it was</source>
      <translation>Cas similaires : la liste d'avant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>Simulated</source>
      <translation>Simulé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Single beats</source>
      <translation>Battements isolés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Size of a millimetre on this monitor</source>
      <translation>Taille d'un millimètre sur cet écran</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Skipped</source>
      <translation>Passés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Slow rate</source>
      <translation>Fréquence lente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Slow under {rate:.0f}/min</source>
      <translation>Lent sous {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Slower. Kept for a finding only if it does better with it in patients held out;
with 20 records and fewer it brought nothing in our tests</source>
      <translation>Plus lent. Gardé pour un constat seulement s'il fait mieux avec lui chez les patients mis de côté ;
avec 20 enregistrements ou moins, il n'a rien apporté dans nos essais</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Snap drawn ends to waves, or not</source>
      <translation>Caler ou non sur les ondes les bords dessinés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Snapshot</source>
      <translation>Instantané</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Some leads were not evaluated in parts: {leads}.</source>
      <translation>Des dérivations n'ont pas été évaluées par endroits : {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: as opened</source>
      <translation>Tri : ouverture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: by chance</source>
      <translation>Tri : au hasard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: disagreement</source>
      <translation>Tri : désaccord</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: newest first</source>
      <translation>Tri : plus récents</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: reason</source>
      <translation>Tri : motif</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: surprise</source>
      <translation>Tri : surprise</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: uncertainty</source>
      <translation>Tri : incertitude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: waiting longest</source>
      <translation>Tri : plus anciens</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Source: {names}</source>
      <translation>Source : {names}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Space</source>
      <comment>key</comment>
      <translation>Espace</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Space starts a span, Space ends it, Enter names and saves it. Ctrl+Z takes it back.</source>
      <translation>Espace commence une plage, Espace la termine, Entrée la nomme et l'enregistre. Ctrl+Z l'annule.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Spaces</source>
      <translation>Espaces</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Span</source>
      <translation>Plage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Span maps</source>
      <translation>Cartes de plages</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Span maps, AUROC of samples in patients held out: {maps}.</source>
      <translation>Cartes de plages, AUROC des échantillons chez les patients mis de côté : {maps}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Spans of two readers are paired by their overlap in time, from an IoU of 0.5. Precision is of the second reader's spans, recall of the first's. 95 % intervals over records.</source>
      <translation>Les plages de deux lecteurs sont appariées par leur recouvrement dans le temps, dès un IoU de 0.5. La précision est celle des plages du second lecteur, le rappel celui des plages du premier. Intervalles à 95 % sur les enregistrements.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Spectrum</source>
      <translation>Spectre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Spectrum of a lead</source>
      <translation>Spectre d'une dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of what the sheet shows, instead of what was recorded</source>
      <translation>Spectre de ce que montre le tracé, au lieu de ce qui a été enregistré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of {lead}</source>
      <translation>Spectre de {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Stability index (PSI) of the scores</source>
      <translation>Indice de stabilité (PSI) des scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Stacked</source>
      <translation>Empilés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Standard or Cabrera order</source>
      <translation>Ordre standard ou de Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Standard order</source>
      <translation>Ordre standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Start or end a span</source>
      <translation>Commencer ou terminer une plage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Start reading</source>
      <translation>Commencer la lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Start tuning</source>
      <translation>Lancer l'ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Starts from {name} {version}, the model in use.</source>
      <translation>Part de {name} {version}, le modèle utilisé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>State of the read: {state}</source>
      <translation>État de la lecture : {state}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Statements and figures of the device are shown after your first read.</source>
      <translation>Les énoncés et chiffres de l'appareil apparaissent après votre première lecture.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Step {n}: {title}</source>
      <translation>Étape {n} : {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Step {place} of {last}</source>
      <translation>Étape {place} sur {last}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Steps of one unit</source>
      <translation>Pas d'une unité</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Steps of tuning: {step}</source>
      <translation>Étapes de l'ajustement : {step}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Still reading: short peaks may be missing</source>
      <translation>Lecture en cours : de brefs pics peuvent manquer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Stop the model</source>
      <translation>Arrêter le modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>Strip around what is looked at</source>
      <translation>Bande autour de l'endroit regardé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Studies</source>
      <translation>Études</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Study</source>
      <translation>Étude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Study (*.key)</source>
      <translation>Étude (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest</source>
      <translation>Suggérer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest {name} on {n}</source>
      <translation>Suggérer {name} sur {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>Suggestions of similar cases were kept on this record by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>Les suggestions de cas similaires de cet enregistrement ont été gardées par un ecgviewer plus récent. Elles ont été laissées telles quelles ; mettez ecgviewer à jour.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Sunday</source>
      <translation>Dimanche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Superimpose all leads</source>
      <translation>Superposer toutes les dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Superimposed</source>
      <translation>Superposés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Supraventricular run</source>
      <translation>Salve supraventriculaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise</source>
      <translation>Surprise</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>Surprise  1 in {heat_floor:,.0f}</source>
      <translation>Surprise  1 sur {heat_floor:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Surprise  {low}</source>
      <translation>Surprise  {low}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead: {leads}</source>
      <translation>Surprise par dérivation : {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead; a bar begins at 1 in 50 and is full at 1 in 5,000</source>
      <translation>Surprise par dérivation ; une barre commence à 1 sur 50 et est pleine à 1 sur 5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise hidden</source>
      <translation>Surprise masquée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden until the first read is logged</source>
      <translation>Surprise masquée jusqu'à la première lecture consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden: a packet is read blind</source>
      <translation>Surprise masquée : un paquet se lit en aveugle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden to the end: a packet is read blind.</source>
      <translation>La surprise est masquée jusqu'au bout : un paquet se lit en aveugle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden until the first read is logged (Ctrl Enter).</source>
      <translation>La surprise est masquée jusqu'à la première lecture consignée (Ctrl Entrée).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise is hidden. Show it with A.</source>
      <translation>La surprise est masquée. Montrez-la avec A.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Surprise, 0–1</source>
      <translation>Surprise, 0–1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Surprise, for review</source>
      <translation>Surprise, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Surprise, for review: {rarity} normals</source>
      <translation>Surprise, à vérifier : {rarity} normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T end</source>
      <translation>Fin de T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>T has not ended when the next P begins (QT and PR are longer than RR): where both lie is uncertain.</source>
      <translation>T n'est pas finie quand la P suivante commence (QT et PR sont plus longs que RR) : la place des deux est incertaine.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>T meets P</source>
      <translation>T touche P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T off</source>
      <translation>Fin T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T on</source>
      <translation>Début T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T onset</source>
      <translation>Début de T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T peak</source>
      <translation>Pic de T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Tab</source>
      <translation>Tabulation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Tab</source>
      <comment>key</comment>
      <translation>Tab</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Table of {n} leads</source>
      <comment>Table of {n} lead</comment>
      <translation>
        <numerusform>Tableau de {n} dérivation</numerusform>
        <numerusform>Tableau de {n} dérivations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Table: {title}</source>
      <translation>Tableau : {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Tables (*.csv);;JSON (*.json)</source>
      <translation>Tableaux (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Tagged urgent</source>
      <translation>Étiqueté urgent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags of {n:,} records</source>
      <translation>Étiquettes de {n:,} enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>Tags: {tags:,}, saved searches: {searches:,}, folders: {folders:,}. They came along; the ECGs are read in again.</source>
      <translation>Étiquettes : {tags:,}, recherches gardées : {searches:,}, dossiers : {folders:,}. Tout cela a suivi ; les ECG sont relus.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tags; similar cases</source>
      <translation>Étiquettes ; cas similaires</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Take back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Take the settings of a department from a file</source>
      <translation>Reprendre d'un fichier les réglages d'un service</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Take the wave away</source>
      <translation>Ôter l'onde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Taken from now on for every table with the same line of names. The file itself is left as it is.</source>
      <translation>Valable désormais pour tout tableau ayant la même ligne de noms. Le fichier lui-même n'est pas touché.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Tell me on the desktop when ECGs arrive</source>
      <translation>Me prévenir sur le bureau quand des ECG arrivent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Template {number}</source>
      <translation>Famille {number}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Template {number}: {name}</source>
      <translation>Famille {number} : {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Templates</source>
      <translation>Familles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Templates of beats</source>
      <translation>Familles de battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Templates whose class is by hand: {names}.</source>
      <translation>Familles dont la classe est posée à la main : {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Ten bins a decade; the last one holds all beyond 1 in 10,000.</source>
      <translation>Dix classes par décade ; la dernière contient tout au-delà de 1 sur 10,000.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Ten bins: of normals tenths of 1/N, of the baseline its own tenths. {convention}</source>
      <translation>Dix classes : pour les normaux les dixièmes de 1/N, pour la référence ses propres dixièmes. {convention}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>That is no heart rate: look at the samples a second again.</source>
      <translation>Ce n'est pas une fréquence cardiaque : revoyez les échantillons par seconde.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>The ECG chosen cannot be compared.</source>
      <translation>L'ECG choisi ne peut être comparé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The ECG taken as the earlier one was made after this one.</source>
      <translation>L'ECG pris comme antérieur a été réalisé après celui-ci.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The age became {years:g}.</source>
      <translation>L'âge est devenu {years:g}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/holter_store.py" />
      <source>The analysis cannot be kept in {parent}: {strerror}. It will be made again when the recording is opened next.</source>
      <translation>L'analyse ne peut être gardée dans {parent} : {strerror}. Elle sera refaite à la prochaine ouverture de l'enregistrement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be locked as it must be. Everything stored before is safe; this step was not stored.</source>
      <translation>Le stockage des annotations {path} ne peut être verrouillé comme il le faut. Tout ce qui était enregistré est intact ; cette étape n'a pas été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened. Check that folder and file exist and are yours.</source>
      <translation>Le stockage des annotations {path} ne peut être ouvert. Vérifiez que dossier et fichier existent et sont à vous.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened: its folder may not be written. What is stored there is safe and was left as it is. Make the folder writable, or copy it elsewhere and open it there (ECGVIEWER_HOME).</source>
      <translation>Le stockage des annotations {path} ne peut être ouvert : son dossier est en lecture seule. Ce qui y est enregistré est intact et inchangé. Rendez le dossier modifiable, ou copiez-le ailleurs et ouvrez-le là (ECGVIEWER_HOME).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The annotation store {path} cannot be read ({error}). It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>Le stockage des annotations {path} ne peut être lu ({error}). Il a été laissé tel quel : copiez-le à part, puis mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be read or written: the disk reports an error. Everything stored before is safe; this step was not stored.</source>
      <translation>Le stockage des annotations {path} ne peut être lu ni écrit : le disque signale une erreur. Tout ce qui était enregistré est intact ; cette étape n'a pas été enregistrée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be written. Everything stored before is safe; this step was not stored. Check the rights of file and folder.</source>
      <translation>Le stockage des annotations {path} ne peut être écrit. Tout ce qui était enregistré est intact ; cette étape n'a pas été enregistrée. Vérifiez les droits du fichier et du dossier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot grow: the disk is full. Everything stored before is safe; this step was not stored. Free some space and try again.</source>
      <translation>Le stockage des annotations {path} ne peut grandir : le disque est plein. Tout ce qui était enregistré est intact ; cette étape n'a pas été enregistrée. Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is damaged. It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>Le stockage des annotations {path} est endommagé. Il a été laissé tel quel : copiez-le à part, puis mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is held by another program. Everything stored before is safe; this step was not stored. Try again in a moment.</source>
      <translation>Le stockage des annotations {path} est tenu par un autre programme. Tout ce qui était enregistré est intact ; cette étape n'a pas été enregistrée. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is not an annotation store. It was left as it is.</source>
      <translation>{path} n'est pas un stockage d'annotations. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} may not be opened. Check the rights of file and folder.</source>
      <translation>Le stockage des annotations {path} ne peut être ouvert, faute de droits. Vérifiez ceux du fichier et du dossier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written ({error}).</source>
      <translation>La sauvegarde {target} ne peut être écrite ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written: {strerror}.</source>
      <translation>La sauvegarde {target} ne peut être écrite : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers kept with this record cannot be read ({error}). They were left as they are.</source>
      <translation>Les compas gardés avec cet enregistrement ne peuvent être lus ({error}). Ils ont été laissés tels quels.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers of this record were kept by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>Les compas de cet enregistrement ont été gardés par un ecgviewer plus récent. Ils ont été laissés tels quels ; mettez ecgviewer à jour.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>The case over what is sought</source>
      <translation>Le cas sur ce qui est cherché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue is damaged: {name}, {error}. No ECG and no finding is touched. It can be made anew from the ECGs; tags, saved searches and folders come along, and the damaged file is kept beside it.</source>
      <translation>Le catalogue est endommagé : {name}, {error}. Aucun ECG ni constat n'est touché. Il peut être refait à partir des ECG ; étiquettes, recherches gardées et dossiers suivent, et le fichier endommagé est gardé à côté.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>The catalogue is made anew; what was damaged is kept as {name}.</source>
      <translation>Le catalogue est refait ; ce qui était endommagé est gardé sous {name}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>The catalogue {name} cannot be read: {error}. No ECG and no finding is touched.</source>
      <translation>Le catalogue {name} ne peut être lu : {error}. Aucun ECG ni constat n'est touché.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot be used: {error}. No ECG and no finding is touched.</source>
      <translation>Le catalogue {name} ne peut être utilisé : {error}. Aucun ECG ni constat n'est touché.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot grow: the disk is full. What it holds is safe; this was not stored. Free some space and try again.</source>
      <translation>Le catalogue {name} ne peut grandir : le disque est plein. Ce qu'il contient est intact ; ceci n'a pas été enregistré. Libérez de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} cannot be read: {error}.</source>
      <translation>Le choix du dossier des données {path} ne peut être lu : {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} must be one absolute path.</source>
      <translation>Le choix du dossier des données {path} doit être un chemin absolu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The computer's</source>
      <translation>Celle de l'ordinateur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy differs from the store. It was not kept.</source>
      <translation>La copie diffère du stockage. Elle n'a pas été gardée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The copy holds all that was read.</source>
      <translation>La copie contient tout ce qui a été lu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy of {path} is not sound, and was not kept: {problems}</source>
      <translation>La copie de {path} n'est pas saine et n'a pas été gardée : {problems}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>The data hold no record of the validation split.</source>
      <translation>Les données n'ont aucun enregistrement de la partie de validation.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>The default before is the default again.</source>
      <translation>Le modèle par défaut d'avant l'est de nouveau.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The earlier ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>L'ECG antérieur a {fs:g} échantillons par seconde : on ne peut dire si les amplitudes de QRS ont changé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>The file is not where it was, or its drive is away. Nothing known of it is lost.</source>
      <translation>Le fichier n'est plus où il était, ou son lecteur est absent. Rien de ce qu'on en sait n'est perdu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>The file's own beats and waves, or not</source>
      <translation>Les battements et ondes du fichier, ou non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>The files are kept in ecgviewer's cache on this computer, and open from there without a network the next time.</source>
      <translation>Les fichiers sont gardés dans le cache d'ecgviewer sur cet ordinateur, et s'ouvrent de là sans réseau la fois suivante.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>The files hold different patient identifiers.</source>
      <translation>Les fichiers portent des identifiants de patient différents.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>The final read stays as it was logged. What you change is kept as an amendment.</source>
      <translation>La lecture finalisée reste telle qu'elle a été consignée. Ce que vous changez est gardé comme rectification.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>The finding in doubt</source>
      <translation>Le constat douteux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>The finding is not saved yet. Enter saves it, Esc drops it.</source>
      <translation>Le constat n'est pas encore enregistré. Entrée l'enregistre, Échap l'abandonne.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is not there</source>
      <translation>Le constat est absent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is there</source>
      <translation>Le constat est présent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The findings of this record were changed in another window meanwhile. Nothing was logged; open the record again to see what it would stand on.</source>
      <translation>Les constats de cet enregistrement ont été modifiés entre-temps dans une autre fenêtre. Rien n'a été consigné ; rouvrez l'enregistrement pour voir sur quoi porterait la lecture.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>The first read</source>
      <translation>La première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>The first records are being indexed; they are listed as they come.</source>
      <translation>Les premiers enregistrements sont en cours d'indexation ; ils s'affichent à mesure.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at at the moment.</source>
      <translation>Le dossier {folder} ne peut être consulté pour le moment.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at. Is its drive connected?</source>
      <translation>Le dossier {folder} ne peut être consulté. Son lecteur est-il connecté ?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>The folder {folder} for the annotations cannot be made: {reason}.</source>
      <translation>Le dossier {folder} des annotations ne peut être créé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>The folder {out} cannot be made: {strerror}.</source>
      <translation>Le dossier {out} ne peut être créé : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The folder {place} cannot be made: {strerror}.</source>
      <translation>Le dossier {place} ne peut être créé : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}. It was not promoted.</source>
      <translation>Le contrôle a refusé {model}. Il n'a pas été promu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}: not passed: {checks}. It was not promoted.</source>
      <translation>Le contrôle a refusé {model} : échec à {checks}. Il n'a pas été promu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The key cannot be kept: {reason}.</source>
      <translation>La clé ne peut être gardée : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>The key that came with the packet</source>
      <translation>La clé venue avec le paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} cannot be used: {reason}.</source>
      <translation>La clé {path} ne peut être utilisée : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>The key {path} cannot be used: {strerror}.</source>
      <translation>La clé {path} ne peut être utilisée : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} is too short: {n_bytes} bytes at least.</source>
      <translation>La clé {path} est trop courte : {n_bytes} octets au moins.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>The last {shown} of {n_days} days.</source>
      <translation>Les {shown} derniers de {n_days} jours.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The later ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>L'ECG ultérieur a {fs:g} échantillons par seconde : on ne peut dire si les amplitudes de QRS ont changé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>The layout file {name} cannot be used: {reason}.</source>
      <translation>Le fichier de disposition {name} ne peut être utilisé : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/layouts.py" />
      <source>The layout file {name} is left out: {reason}.</source>
      <translation>Le fichier de disposition {name} est laissé de côté : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>The library in {folder} cannot be used: {error}. No ECG and no finding is touched; what was indexed before is kept. Free some space, or delete this folder to have it made anew.</source>
      <translation>La bibliothèque dans {folder} ne peut être utilisée : {error}. Aucun ECG ni constat n'est touché ; ce qui était indexé est gardé. Libérez de la place, ou supprimez ce dossier pour qu'elle soit refaite.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>The line after them has the names</source>
      <translation>La ligne suivante a les noms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>The list is of no catalogue.</source>
      <translation>La liste n'est d'aucun catalogue.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The log of reads contradicts itself: {error}. Nothing was changed; `ecgviewer store check` says more.</source>
      <translation>Le journal des lectures se contredit : {error}. Rien n'a été modifié ; `ecgviewer store check` en dit plus.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/manual.py" />
      <source>The manual's page {file} is not there: {reason}.</source>
      <translation>La page {file} du manuel est absente : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The map is hottest in {lead} at {at_s:.1f} s.</source>
      <translation>La carte est la plus chaude en {lead} à {at_s:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The model cannot evaluate this record, so that nothing similar can be sought. Its leads or its length do not allow it.</source>
      <translation>Le modèle ne peut évaluer cet enregistrement ; rien de semblable ne peut être cherché. Ses dérivations ou sa durée ne le permettent pas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/queue_pool.py" />
      <source>The model in use does not know {finding}. Mark it in some records and tune (Ctrl 4), or let the queue go by novelty.</source>
      <translation>Le modèle utilisé ne connaît pas {finding}. Marquez-le sur quelques enregistrements et ajustez (Ctrl 4), ou laissez la file aller selon la nouveauté.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>The model is seen from the start</source>
      <translation>Le modèle est visible dès le début</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The model is stopped. Switch it on with A.</source>
      <translation>Le modèle est arrêté. Rallumez-le avec A.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>The model is stopped: nothing is scored until you switch it on (A).</source>
      <translation>Le modèle est arrêté : aucun score n'est calculé tant que vous ne le rallumez pas (A).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>The model points at what is rare among normal ECGs. A rare signal may be harmless or an artefact; a common one may be ill; its silence is no sign of health.</source>
      <translation>Le modèle signale ce qui est rare parmi les ECG normaux. Un signal rare peut être bénin ou un artéfact ; un signal courant peut être pathologique ; son silence n'est pas signe de santé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not here any more; the bundled one is in use.</source>
      <translation>Le modèle {model} n'est plus là ; celui fourni est utilisé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not the default, which takes a promotion; that one is in use.</source>
      <translation>Le modèle {model} n'est pas celui par défaut, ce qui demande une promotion ; ce dernier est utilisé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>The model's output is off. A shows it.</source>
      <translation>La sortie du modèle est masquée. A la montre.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The notes of {n} were left out.</source>
      <translation>Les notes de {n} ont été omises.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The one that stands first</source>
      <translation>Le premier de la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>The other end</source>
      <translation>L'autre extrémité</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>The other leg</source>
      <translation>L'autre pointe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>The packet cannot be made in {folder}: {reason}. Nothing was written; free some space and try again.</source>
      <translation>Le paquet ne peut être créé dans {folder} : {reason}. Rien n'a été écrit ; libérez de la place et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet cannot be unpacked: {reason}. Nothing of it was left in {folder}.</source>
      <translation>Le paquet ne peut être ouvert : {reason}. Rien n'en est resté dans {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet has no {item!r}; it has {first} to {last}.</source>
      <translation>Le paquet n'a pas de {item!r} ; il va de {first} à {last}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>The pages of the manual are in English.</source>
      <translation>Les pages du manuel sont en anglais.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>The place looked at as a strip, too</source>
      <translation>L'endroit regardé en bande, aussi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} cannot be read: {strerror}.</source>
      <translation>La règle {path} ne peut être lue : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} cannot be used: {error}.</source>
      <translation>La règle {path} ne peut être utilisée : {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>La règle {path} a une clé inconnue {key!r}. Connues : {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} is no JSON: {error}.</source>
      <translation>La règle {path} n'est pas du JSON : {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks heat_on to true. It may be locked to false alone: what the model says can be switched off by whoever reads, at once.</source>
      <translation>La règle {path} verrouille heat_on à true. Elle ne peut l'être qu'à false : ce que dit le modèle doit pouvoir être masqué aussitôt par qui lit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks {key!r} without a value in its settings.</source>
      <translation>La règle {path} verrouille {key!r} sans valeur dans ses réglages.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must be an object with {keys}.</source>
      <translation>La règle {path} doit être un objet avec {keys}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have settings in an object and locked in a list.</source>
      <translation>La règle {path} doit avoir settings en objet et locked en liste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have true or false for network, and text for contact.</source>
      <translation>La règle {path} doit avoir true ou false pour network, et du texte pour contact.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} settles {name!r}. It may settle {may}.</source>
      <translation>La règle {path} fixe {name!r}. Elle peut fixer {may}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>The printer does not take the report. Save it as PDF instead.</source>
      <translation>L'imprimante n'accepte pas le compte rendu. Enregistrez-le en PDF.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be read: {strerror}.</source>
      <translation>Le profil {path} ne peut être lu : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} cannot be used: {error}.</source>
      <translation>Le profil {path} ne peut être utilisé : {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be written: {strerror}.</source>
      <translation>Le profil {path} ne peut être écrit : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>Le profil {path} a une clé inconnue {key!r}. Connues : {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has no settings.</source>
      <translation>Le profil {path} n'a pas de réglages.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has {key!r}, which is of one computer alone.</source>
      <translation>Le profil {path} a {key!r}, qui n'appartient qu'à un seul ordinateur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} is of version {version!r}; this program reads version {known}.</source>
      <translation>Le profil {path} est de version {version!r} ; ce programme lit la version {known}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The profile's layout {layout!r} is not here.</source>
      <translation>La disposition {layout!r} du profil n'est pas ici.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue cannot be stored in {folder}: {strerror}. Nothing was stored; free some space or check the rights, and make it again.</source>
      <translation>La file ne peut être enregistrée dans {folder} : {strerror}. Rien n'a été enregistré ; libérez de la place ou vérifiez les droits, et recréez-la.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue {name} cannot be used: {reason}. It was left as it is; your reads and findings are not in it and are safe.</source>
      <translation>La file {name} ne peut être utilisée : {reason}. Elle a été laissée telle quelle ; vos lectures et constats n'y sont pas et sont intacts.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The readers have said otherwise since: decide again.</source>
      <translation>Les lecteurs ont dit autre chose depuis : tranchez à nouveau.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>The reason is shown once the first read is logged</source>
      <translation>Le motif apparaît une fois la première lecture consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record can be used as it was read</source>
      <translation>L'enregistrement est exploitable tel qu'il a été lu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record cannot be used</source>
      <translation>L'enregistrement est inexploitable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The record is long: what the copy does not hold is told when it is written.</source>
      <translation>L'enregistrement est long : ce que la copie ne contient pas est dit quand elle est écrite.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>The records that are open now: N and P walk through them</source>
      <translation>Les enregistrements ouverts maintenant : N et P les parcourent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>The reference set of model {model!r} is missing or was altered.</source>
      <translation>L'ensemble de référence du modèle {model!r} manque ou a été modifié.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>The replay records of model {id!r} are missing or altered; it was not tuned.</source>
      <translation>Les enregistrements de rappel du modèle {id!r} manquent ou ont été modifiés ; il n'a pas été ajusté.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The reply must be signed: choose the key that came with the packet.</source>
      <translation>La réponse doit être signée : choisissez la clé venue avec le paquet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>The report tells the classes of beats. Log the first read first ({key}).</source>
      <translation>Le compte rendu dit les classes des battements. Consignez d'abord la première lecture ({key}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>The report {file} cannot be written to {folder}: {reason}. Nothing was changed there; choose another place.</source>
      <translation>Le compte rendu {file} ne peut être écrit dans {folder} : {reason}. Rien n'y a changé ; choisissez un autre endroit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, always in DICOM</source>
      <translation>Les échantillons, toujours en DICOM</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, as WFDB</source>
      <translation>Les échantillons, en WFDB</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>The search has {n_tokens} parts; {most_tokens} at most are searched.</source>
      <translation>La recherche a {n_tokens} parties ; {most_tokens} au plus sont cherchées.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings were damaged; they are kept as {backup}, and the defaults are used.</source>
      <translation>Les réglages étaient endommagés ; ils sont gardés sous {backup}, et les valeurs par défaut servent.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} are damaged; using the defaults ({strerror}).</source>
      <translation>Les réglages {path} sont endommagés ; valeurs par défaut utilisées ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be read: {strerror}.</source>
      <translation>Les réglages {path} ne peuvent être lus : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be stored: {strerror}. The old ones stand.</source>
      <translation>Les réglages {path} ne peuvent être enregistrés : {strerror}. Les anciens restent.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be used: {error}.</source>
      <translation>Les réglages {path} ne peuvent être utilisés : {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} have an unknown key {key!r}. Known are {options}.</source>
      <translation>Les réglages {path} ont une clé inconnue {key!r}. Connues : {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The sheet</source>
      <translation>Le tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_reads.py" />
      <source>The store {name} cannot be read: {error}. It is untouched.</source>
      <translation>Le stockage {name} ne peut être lu : {error}. Il n'est pas touché.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The stretch lies outside the record, which ends at {seconds:.2f} s.</source>
      <translation>Le passage est hors de l'enregistrement, qui finit à {seconds:.2f} s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>The study key {path} cannot be read: {reason}.</source>
      <translation>La clé d'étude {path} ne peut être lue : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/extremes_link.py" />
      <source>The whole record could not be read: {error}</source>
      <translation>L'enregistrement entier n'a pu être lu : {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>The {n} rarest places, all rarer than {rarity} normals</source>
      <translation>Les {n} endroits les plus rares, tous plus rares que {rarity} normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>There are no readings at {readings_path}: merge replies first.</source>
      <translation>Il n'y a pas de lectures à {readings_path} : fusionnez d'abord des réponses.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>There is a model {name!r} already; it was left as it is.</source>
      <translation>Il y a déjà un modèle {name!r} ; il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>There is no annotation store at {path}.</source>
      <translation>Il n'y a pas de stockage d'annotations à {path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>There is no beat outside the record of {duration_s:.2f} s.</source>
      <translation>Il n'y a aucun battement hors de l'enregistrement de {duration_s:.2f} s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>There is no candidate.</source>
      <translation>Il n'y a pas de candidat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_search.py" />
      <source>There is no catalogue yet: make one by `ecgviewer catalogue FOLDER`.</source>
      <translation>Il n'y a pas encore de catalogue : créez-en un par `ecgviewer catalogue FOLDER`.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>There is no display, so no window was opened.</source>
      <translation>Il n'y a pas d'écran, aucune fenêtre n'a été ouverte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no gain {value}; choose one of {listed}.</source>
      <translation>Il n'y a pas de gain {value} ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>There is no key at {path}.</source>
      <translation>Il n'y a pas de clé à {path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>There is no layout {name!r} any more.</source>
      <translation>Il n'y a plus de disposition {name!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no layout {value}; choose one of {listed}.</source>
      <translation>Il n'y a pas de disposition {value} ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no order {value}; choose one of {listed}.</source>
      <translation>Il n'y a pas d'ordre {value} ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no page {value}; choose one of {listed}.</source>
      <translation>Il n'y a pas de page {value} ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>There is no queue {queue_id}.</source>
      <translation>Il n'y a pas de file {queue_id}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>There is no record in what was given.</source>
      <translation>Il n'y a aucun enregistrement dans ce qui a été donné.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>There is no record to report on.</source>
      <translation>Il n'y a pas d'enregistrement pour un compte rendu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no speed {value}; choose one of {listed}.</source>
      <translation>Il n'y a pas de vitesse {value} ; choisissez parmi {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>There is no table profile {name!r}. There are: {names}.</source>
      <translation>Il n'y a pas de profil de tableau {name!r}. Il y a : {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: the store holds no annotation. No model was made.</source>
      <translation>Il n'y a rien à apprendre : le stockage n'a aucune annotation. Aucun modèle n'a été créé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: {reasons}. No model was made.</source>
      <translation>Il n'y a rien à apprendre : {reasons}. Aucun modèle n'a été créé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>There is nothing to report before it was looked through.</source>
      <translation>Il n'y a rien à rapporter avant l'analyse.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>There is nothing to search for.</source>
      <translation>Il n'y a rien à chercher.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do ({reasons}). No model was made.</source>
      <translation>Il y a trop peu à apprendre : {least} patients doivent porter un constat, et au plus {most} le font ({reasons}). Aucun modèle n'a été créé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do. No model was made.</source>
      <translation>Il y a trop peu à apprendre : {least} patients doivent porter un constat, et au plus {most} le font. Aucun modèle n'a été créé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>There is work in it already, so it stays.</source>
      <translation>Il contient déjà du travail, il reste donc.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>There is work in {data_dir} already. Close ecgviewer, move that folder, and write its new place into {choice_path}.</source>
      <translation>{data_dir} contient déjà du travail. Fermez ecgviewer, déplacez ce dossier, et écrivez son nouvel emplacement dans {choice_path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>There was nothing to remove.</source>
      <translation>Il n'y avait rien à retirer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>This annotation was changed in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>Cette annotation a été modifiée entre-temps dans une autre fenêtre. Rien n'a été enregistré ; rouvrez l'enregistrement pour voir où elle en est.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>This beat</source>
      <translation>Ce battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>This computer</source>
      <translation>Cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>This is no beat</source>
      <translation>Ce n'est pas un battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>This list</source>
      <translation>Cette liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>This model came without a card.</source>
      <translation>Ce modèle est venu sans fiche.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>This read is final. Amend it?</source>
      <translation>Cette lecture est finalisée. La rectifier ?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>This read went on in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>Cette lecture a avancé entre-temps dans une autre fenêtre. Rien n'a été enregistré ; rouvrez l'enregistrement pour voir où elle en est.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This record is {length} long. Recordings from {least} on are looked through here; shorter ones are read on the sheet.</source>
      <translation>Cet enregistrement dure {length}. Ici se parcourent les enregistrements à partir de {least} ; les plus courts se lisent sur le tracé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This recording was not looked through yet.</source>
      <translation>Cet enregistrement n'a pas encore été parcouru.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Those made of beat classes are hidden until the first read is logged.</source>
      <translation>Ceux faits de classes de battements sont masqués jusqu'à la première lecture consignée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Through the filter</source>
      <translation>À travers le filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Thursday</source>
      <translation>Jeudi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Tick all</source>
      <translation>Tout cocher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Tick templates with Space; M takes them into the chosen one.</source>
      <translation>Cochez des familles avec Espace ; M les prend dans celle choisie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; all of the list</source>
      <translation>Cocher ; toute la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; merge into this one</source>
      <translation>Cocher ; fusionner dans celle-ci</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Time</source>
      <translation>Temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Time a record</source>
      <translation>Temps par enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>Time shown</source>
      <translation>Temps affiché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Times in</source>
      <translation>Temps en</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Tint: share of the row's records that have the column's code, too.</source>
      <translation>Teinte : part des enregistrements de la ligne qui ont aussi le code de la colonne.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To another lead</source>
      <translation>À une autre dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>To read</source>
      <translation>À lire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the beginning</source>
      <translation>Au début</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To the beginning, the end</source>
      <translation>Au début, à la fin</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the end</source>
      <translation>À la fin</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead above</source>
      <translation>À la dérivation du dessus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead below</source>
      <translation>À la dérivation du dessous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Today</source>
      <translation>Aujourd'hui</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few</source>
      <translation>Trop peu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: more patients must carry it</source>
      <translation>Trop peu pour apprendre : plus de patients doivent le porter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: {n} patients must carry a finding.</source>
      <translation>Trop peu pour apprendre : {n} patients doivent porter un constat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Too few to tell</source>
      <translation>Trop peu pour juger</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Trained part</source>
      <translation>Partie entraînée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Training set for tuning</source>
      <translation>Jeu d'entraînement pour l'ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tried out</source>
      <translation>À l'essai</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Trim</source>
      <translation>Rogner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Trim the suggestion, or move bounds</source>
      <translation>Rogner la suggestion, ou déplacer des limites</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>True millimetres</source>
      <translation>Vrais millimètres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>True size at {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Print at 100 %.</source>
      <translation>Taille réelle à {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Imprimez à 100 %.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Try it out</source>
      <translation>L'essayer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Tuesday</source>
      <translation>Mardi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tune a model</source>
      <translation>Ajuster un modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Tune the last block too</source>
      <translation>Ajuster aussi le dernier bloc</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuned model ready (Ctrl 4)</source>
      <translation>Modèle ajusté prêt (Ctrl 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Tuning</source>
      <translation>Ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning refused by the gate (Ctrl 4)</source>
      <translation>Ajustement refusé au contrôle (Ctrl 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning {done}</source>
      <translation>Ajustement {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Tuning, models</source>
      <translation>Ajustement, modèles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Two readers differ on a finding</source>
      <translation>Deux lecteurs diffèrent sur un constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Two reads in a row tell the first time.</source>
      <translation>Il faut deux lectures de suite pour un premier temps.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Type a name, an abbreviation or a code, or take one above.</source>
      <translation>Tapez un nom, une abréviation ou un code, ou prenez-en un ci-dessus.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Type to narrow the list</source>
      <translation>Tapez pour restreindre la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Uncertain</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Uncertain by {author}, {when} UTC.</source>
      <translation>Incertain par {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Uncertain, unfit, or not</source>
      <translation>Incertain, inexploitable, ou non</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Under .1 little, over .25 much has changed: conventions of banks, not of medicine; few records exceed them by chance, which is drawn beside.</source>
      <translation>Sous .1 peu, au-delà de .25 beaucoup a changé : conventions de banques, pas de médecine ; peu d'enregistrements les dépassent par hasard, ce qui est dessiné à côté.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Undo, redo</source>
      <translation>Annuler, rétablir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Unfit</source>
      <translation>Inexploitable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of samples</source>
      <translation>Unité des échantillons</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of the samples</source>
      <translation>Unité des échantillons</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of times</source>
      <translation>Unité des temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Unknown</source>
      <translation>Inconnus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Unread</source>
      <translation>Non lu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Unreadable</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Unsure</source>
      <translation>Doute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Unsure of {finding}</source>
      <translation>Hésite sur {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Untick all</source>
      <translation>Tout décocher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Up</source>
      <comment>key</comment>
      <translation>Haut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Urgent</source>
      <translation>Urgent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Use this model</source>
      <translation>Utiliser ce modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Used last</source>
      <translation>Utilisé en dernier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V bigeminy</source>
      <translation>Bigéminisme V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V couplet</source>
      <translation>Doublet V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>V run</source>
      <translation>Salve V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs</source>
      <translation>Salves V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs, couplets, bigeminy</source>
      <translation>Salves, doublets, bigéminisme V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>V1-V6 at half gain</source>
      <translation>V1-V6 à demi-gain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>V1-V6 at half the gain</source>
      <translation>V1-V6 à la moitié du gain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>V1–V6 at half gain</source>
      <translation>V1–V6 à demi-gain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram</source>
      <translation>Vectocardiogramme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Vectorcardiogram loop</source>
      <translation>Boucle du vectocardiogramme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram not drawn because no wave of the median beat has bounds.</source>
      <translation>Vectocardiogramme non dessiné car aucune onde du battement médian n'a de limites.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram {error}.</source>
      <translation>Vectocardiogramme {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram, derived (Kors)</source>
      <translation>Vectocardiogramme, dérivé (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular bigeminy</source>
      <translation>Bigéminisme ventriculaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular couplet</source>
      <translation>Doublet ventriculaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular run</source>
      <translation>Salve ventriculaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>WFDB .atr with a sidecar</source>
      <translation>WFDB .atr et fichier joint</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Waiting longest in this list</source>
      <translation>Attend depuis le plus longtemps dans cette liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Waits for the tuning run.</source>
      <translation>Attend l'ajustement en cours.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_dialogs.py" />
      <source>Watch a folder for new records</source>
      <translation>Surveiller un dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Watch a folder, or stop</source>
      <translation>Surveiller un dossier, ou arrêter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}</source>
      <translation>Surveillance de {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}: not there at the moment</source>
      <translation>Surveillance de {name} : absent pour le moment</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Waves</source>
      <translation>Ondes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Wednesday</source>
      <translation>Mercredi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Welcome to ecgviewer</source>
      <translation>Bienvenue dans ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>What a model says, for review</source>
      <translation>Ce que dit un modèle, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>What arrived is listed, not catalogued: {error}</source>
      <translation>Ce qui est arrivé est listé, pas catalogué : {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>What changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a fast rate</source>
      <translation>Ce qui compte comme fréquence rapide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a pause</source>
      <translation>Ce qui compte comme pause</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a slow rate</source>
      <translation>Ce qui compte comme fréquence lente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>What has no place in an .atr (how sure, severe or new, states of reads) stands in the .json beside it: keep them together.</source>
      <translation>Ce qui n'a pas de place dans un .atr (certitude, gravité, ancienneté, états des lectures) est dans le .json à côté : gardez-les ensemble.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>What is learned is told apart from these records</source>
      <translation>Ce qui est appris se distingue grâce à ces enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>What is to be looked at</source>
      <translation>Ce qui est à regarder</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>What later periods are compared with</source>
      <translation>À quoi les périodes suivantes sont comparées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>What may be written</source>
      <translation>Ce qui peut s'écrire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>What parts the columns</source>
      <translation>Ce qui sépare les colonnes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>What the copy does not hold</source>
      <translation>Ce que la copie ne contient pas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>What the heat on the sheet shows</source>
      <translation>Ce que montre la chaleur sur le tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>What the model finds most surprising</source>
      <translation>Ce que le modèle trouve le plus surprenant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>What the readers said</source>
      <translation>Ce qu'ont dit les lecteurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>What to label next</source>
      <translation>Quoi étiqueter ensuite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record cannot be read ({error}). It was left as it is.</source>
      <translation>Ce qui a été décidé sur les suggestions de cet enregistrement ne peut être lu ({error}). Cela a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record was kept by a newer ecgviewer. It was left as it is; please update ecgviewer.</source>
      <translation>Ce qui a été décidé sur les suggestions de cet enregistrement a été gardé par un ecgviewer plus récent. Cela a été laissé tel quel ; mettez ecgviewer à jour.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>What was opened last</source>
      <translation>Ce qui a été ouvert en dernier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_editing.py" />
      <source>What was said about this recording cannot be read ({error}); it was left as it is. A newer version may have written it.</source>
      <translation>Ce qui a été dit de cet enregistrement ne peut être lu ({error}) ; cela a été laissé tel quel. Une version plus récente a pu l'écrire.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sight.py" />
      <source>What was shown is not kept: {error}</source>
      <translation>Ce qui a été montré n'est pas gardé : {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>What was suggested on this record cannot be read ({error}). It was left as it is.</source>
      <translation>Ce qui a été suggéré sur cet enregistrement ne peut être lu ({error}). Cela a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>When the model's surprise is shown</source>
      <translation>Quand la surprise du modèle est montrée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Where it looks like what was marked as {finding}. Not how rare, and no diagnosis.</source>
      <translation>Où cela ressemble à ce qui a été marqué {finding}. Ni rareté, ni diagnostic.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Where readers stand</source>
      <translation>Où en sont les lecteurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Which</source>
      <translation>Lequel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Who annotated, when, and whether the model was seen</source>
      <translation>Qui a annoté, quand, et si le modèle était vu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Whole ECG</source>
      <translation>ECG entier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Whole record</source>
      <translation>Tout l'ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Whose scores are shown</source>
      <translation>De quel modèle viennent les scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Whose word stands where readers differ; names, with commas</source>
      <translation>De qui la parole l'emporte quand les lecteurs diffèrent ; noms, séparés par des virgules</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Why (kept in the study's own file)</source>
      <translation>Pourquoi (gardé dans le fichier de l'étude)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Why here</source>
      <translation>Pourquoi ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Why it is here</source>
      <translation>Pourquoi il est ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Why it is here is shown after the first read</source>
      <translation>Pourquoi il est ici : dit après la première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Without identity: number, date, device, free text</source>
      <translation>Sans identité : numéro, date, appareil, texte libre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist</source>
      <translation>Liste de travail</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist, reading</source>
      <translation>Liste de travail, lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Write the list shown to a CSV file, without names of patients</source>
      <translation>Écrire la liste affichée dans un fichier CSV, sans noms de patients</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Write the reply</source>
      <translation>Écrire la réponse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Write what a department shares to a file</source>
      <translation>Écrire dans un fichier ce que partage un service</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Years</source>
      <translation>Années</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>You and the device</source>
      <translation>Vous et l'appareil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>You and your data</source>
      <translation>Vous et vos données</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>You: median {seconds:.0f} s over {n:,} records.</source>
      <translation>Vous : médiane {seconds:.0f} s sur {n:,} enregistrements.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Your answer is logged as {reader} with the time, and remembered.</source>
      <translation>Votre réponse est consignée au nom de {reader} avec l'heure, et retenue.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>Your data folder {chosen} is not there. Is its drive connected? Nothing of it was touched. To use another one, change {choice_path}.</source>
      <translation>Votre dossier des données {chosen} est absent. Son lecteur est-il connecté ? Rien n'en a été touché. Pour en utiliser un autre, changez {choice_path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your data lie in</source>
      <translation>Vos données se trouvent dans</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your findings are stored under it</source>
      <translation>Vos constats sont enregistrés sous ce nom</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your findings on the same records</source>
      <translation>Vos constats sur les mêmes enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Your findings on this packet's records, and how you left each, signed. Nothing else of your store goes along. Records not read are said to be unread.</source>
      <translation>Vos constats sur les enregistrements de ce paquet, et comment vous avez laissé chacun, signés. Rien d'autre de votre stockage ne suit. Les enregistrements non lus sont dits non lus.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Your findings, tuned models and lists lie in</source>
      <translation>Vos constats, modèles ajustés et listes se trouvent dans</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Your first read of it is not logged. Who opens it from here knows that the model finds it similar.</source>
      <translation>Vous n'avez pas consigné votre première lecture. Qui l'ouvre d'ici sait que le modèle le trouve semblable.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Your notes (free text may name somebody)</source>
      <translation>Vos notes (un texte libre peut nommer quelqu'un)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Your own records hide the model until you log a first read. N goes on to the next.</source>
      <translation>Vos enregistrements masquent le modèle jusqu'à votre première lecture consignée. N passe au suivant.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Your reading</source>
      <translation>Votre lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your {n_codes} commonest codes on {of:,} records; the diagonal: each alone.</source>
      <translation>Vos {n_codes} codes les plus fréquents sur {of:,} enregistrements ; la diagonale : chacun seul.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Zip</source>
      <translation>Zip</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Zip archives (*.zip)</source>
      <translation>Archives zip (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a closing bracket</source>
      <translation>une parenthèse fermante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a column has no name; {mark} leaves it out</source>
      <translation>une colonne n'a pas de nom ; {mark} l'exclut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a comma cannot part columns and decimals alike</source>
      <translation>une virgule ne peut séparer à la fois colonnes et décimales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>a dot every 10 ms, the arrow shows the way</source>
      <translation>un point toutes les 10 ms, la flèche montre le sens</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>a factor of {factor:,.1f}</source>
      <translation>un facteur {factor:,.1f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>a finding</source>
      <translation>un constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>a job did not end</source>
      <translation>une tâche ne s'est pas terminée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>a lead at fault</source>
      <translation>une dérivation défaillante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>a lead is noisy, flat or exchanged</source>
      <translation>une dérivation est bruitée, plate ou inversée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a value</source>
      <translation>une valeur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a word or a condition</source>
      <translation>un mot ou une condition</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>accepted</source>
      <translation>accepté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>added</source>
      <translation>ajouté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>after first read</source>
      <translation>après 1re lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>after the first read</source>
      <translation>après la 1re lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>again: new marks</source>
      <translation>à nouveau : nouvelles marques</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>against {against}</source>
      <translation>vs {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>age</source>
      <translation>âge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>age and sex</source>
      <translation>âge et sexe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>age not given</source>
      <translation>âge non indiqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>age of {age:g} years: the model knows adults from {least:g} years alone</source>
      <translation>âge de {age:g} ans : le modèle ne connaît que les adultes à partir de {least:g} ans</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>agreement beyond chance, 95 % interval</source>
      <translation>accord au-delà du hasard, intervalle à 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>agreement on {code}</source>
      <translation>accord sur {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>aligned where QRS begins</source>
      <translation>aligné sur le début de QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>all beats</source>
      <translation>tous les battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>all leads</source>
      <translation>toutes dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>all leads, or one lead's own</source>
      <translation>toutes les dérivations, ou une seule</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>all that was marked on it is in dispute</source>
      <translation>tout ce qui y a été marqué est contesté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>amplitude unknown</source>
      <translation>amplitude inconnue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>and {n_more} more</source>
      <translation>et {n_more} autres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>and {n} more</source>
      <translation>et {n} autres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>angle between mean QRS and mean T {angle:.0f}°</source>
      <translation>angle entre QRS moyen et T moyenne {angle:.0f}°</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>annotations of the file</source>
      <translation>annotations du fichier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>another</source>
      <comment>patient</comment>
      <translation>un autre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>another beat</source>
      <translation>un autre battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>another record is shown</source>
      <translation>un autre enregistrement est affiché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>another recording lies in its place now</source>
      <translation>un autre enregistrement est maintenant à sa place</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>another recording lies in its place now; index the folder again</source>
      <translation>un autre enregistrement est maintenant à sa place ; réindexez le dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>another shape</source>
      <translation>une autre forme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>any finding</source>
      <translation>tout constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>artefact</source>
      <translation>artéfact</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>as in flutter</source>
      <translation>comme un flutter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>as recorded, no filter</source>
      <translation>tel qu'enregistré, sans filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>as {normals} know it</source>
      <translation>telle que {normals} la connaissent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>at most {n} lines can be skipped</source>
      <translation>au plus {n} lignes peuvent être sautées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>at {time_s:.2f} s</source>
      <translation>à {time_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>at {time}</source>
      <translation>à {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>back</source>
      <comment>side</comment>
      <translation>arrière</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>baseline</source>
      <translation>référence</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beat</source>
      <translation>battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>beat &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · no filter</source>
      <translation>battement &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · sans filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>beat at {second:.2f} s</source>
      <translation>battement à {second:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beats</source>
      <translation>battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>beats a minute</source>
      <translation>battements par minute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>beats out</source>
      <translation>battements exclus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>below &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</source>
      <translation>en bas &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>beyond 1 in {n:,.0f}</source>
      <translation>au-delà de 1 sur {n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>beyond the margin     n = records with the finding, or in the group</source>
      <translation>au-delà de la marge     n = enregistrements avec le constat, ou dans le groupe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>bigeminy</source>
      <translation>bigéminisme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>bringing the reads in</source>
      <translation>prise en compte des lectures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>brought back</source>
      <translation>repris</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>candidate, tried out</source>
      <translation>candidat, à l'essai</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>cannot be read</source>
      <translation>illisible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>caution</source>
      <translation>prudence</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>chance</source>
      <translation>hasard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>chance alone, 95 %</source>
      <translation>le hasard seul, 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>change, interval for all periods</source>
      <translation>changement, intervalle pour toutes les périodes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>changed</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/held_out.py" />
      <source>checking on patients held out</source>
      <translation>vérification chez les patients mis de côté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>checking the packet</source>
      <translation>vérification du paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>choosing</source>
      <translation>choix</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>class by hand</source>
      <translation>classe à la main</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>clipped</source>
      <translation>écrêté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>code {code}</source>
      <translation>code {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>collecting the scores</source>
      <translation>collecte des scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>columns {columns}, strips {strips}</source>
      <translation>colonnes {columns}, bandes {strips}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>comma</source>
      <translation>virgule</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/beat_sets.py" />
      <source>comparing beats</source>
      <translation>comparaison des battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>comparing periods</source>
      <translation>comparaison des périodes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers</source>
      <translation>comparaison des lecteurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers on {code}</source>
      <translation>comparaison des lecteurs sur {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>comparing vectors and waveforms</source>
      <translation>comparaison des vecteurs et des tracés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing with devices</source>
      <translation>comparaison avec les appareils</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>confirmed</source>
      <comment>patient</comment>
      <translation>confirmé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>conventions .1 and .25</source>
      <translation>conventions .1 et .25</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>copied</source>
      <translation>copié</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>could not be decided</source>
      <translation>impossible à trancher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_reading.py" />
      <source>counting</source>
      <translation>comptage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting findings</source>
      <translation>comptage des constats</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of devices</source>
      <translation>comptage des constats des appareils</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of readers</source>
      <translation>comptage des constats des lecteurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of the model</source>
      <translation>comptage des constats du modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting patients</source>
      <translation>comptage des patients</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>counting …</source>
      <translation>comptage …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>couplet</source>
      <translation>doublet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>cursor at {where}</source>
      <translation>curseur à {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>date not given</source>
      <translation>date non indiquée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_layout.py" />
      <source>day {day}</source>
      <translation>jour {day}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>deleted</source>
      <translation>supprimé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>denies what follows</source>
      <translation>nie ce qui suit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>derived</source>
      <translation>dérivée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>derived (Kors) · no filter</source>
      <translation>dérivé (Kors) · sans filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>device</source>
      <translation>appareil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>done</source>
      <translation>terminé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>drawing normal beats</source>
      <translation>tirage de battements normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>each one's ECGs together</source>
      <translation>ECG de chacun réunis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>each patient once, in 4 parts, kept whole</source>
      <translation>chaque patient une fois, en 4 parts, gardé entier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>ecgviewer is for research and teaching. It is not a medical device: do not use it to diagnose, to monitor, or to decide about treatment.</source>
      <translation>ecgviewer est destiné à la recherche et à l'enseignement. Ce n'est pas un dispositif médical : ne l'utilisez pas pour diagnostiquer, surveiller, ni décider d'un traitement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>ecgviewer manual</source>
      <translation>Manuel d'ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>edited</source>
      <translation>modifié</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>either</source>
      <translation>l'un ou l'autre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>exchanged?</source>
      <translation>inversées ?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected of normals</source>
      <translation>attendu chez les normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected, were all of them normals</source>
      <translation>attendu, si tous étaient normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by age and sex</source>
      <translation>expliqué par âge et sexe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by format, rate and signal</source>
      <translation>expliqué par format, fréquence et signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>exporting the training set</source>
      <translation>export du jeu d'entraînement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>extrapolated</source>
      <translation>extrapolé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>fast</source>
      <translation>rapide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>fastest</source>
      <comment>episode</comment>
      <translation>la plus rapide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>feet</source>
      <comment>side</comment>
      <translation>pieds</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>female</source>
      <translation>femmes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>few</source>
      <translation>peu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>filter {hz:g} Hz</source>
      <translation>filtre {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title}</source>
      <translation>filtre {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title} (NOT DIAGNOSTIC)</source>
      <translation>filtre {title} (NON DIAGNOSTIQUE)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>filter {what}</source>
      <translation>filtre {what}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>filtered: {filters}</source>
      <translation>filtré : {filters}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>final</source>
      <translation>finalisé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>finals</source>
      <translation>finalisations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>finding beats</source>
      <translation>recherche des battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding the records</source>
      <translation>recherche des enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding the records that may be seen</source>
      <translation>recherche des enregistrements visibles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding their scores</source>
      <translation>recherche de leurs scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding what is to be decided</source>
      <translation>recherche de ce qui est à trancher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>finding where you are</source>
      <translation>recherche de l'endroit où vous en êtes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>first miss at {at} s</source>
      <translation>premier manqué à {at} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>first read logged, model output may be seen</source>
      <translation>première lecture consignée, la sortie du modèle peut être vue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>first {seconds:.1f} s</source>
      <translation>{seconds:.1f} premières s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>flat</source>
      <translation>plat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>following the reads</source>
      <translation>suivi des lectures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>foreign</source>
      <translation>hors domaine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>forgetting the folder</source>
      <translation>oubli du dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>format</source>
      <translation>format</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>format, rate, signal</source>
      <translation>format, fréquence, signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>found by ecgviewer, for review</source>
      <translation>trouvé par ecgviewer, à vérifier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>from</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>from {against}</source>
      <translation>vs {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>from {model}</source>
      <translation>issu de {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>from {time}</source>
      <translation>dès {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>front</source>
      <comment>side</comment>
      <translation>avant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>frontal plane</source>
      <translation>plan frontal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>full stop</source>
      <translation>point</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>give the profile a name of up to 60 characters</source>
      <translation>donnez au profil un nom d'au plus 60 caractères</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>global</source>
      <translation>global</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>gone</source>
      <translation>disparu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>good</source>
      <translation>bon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>good signal</source>
      <translation>bon signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>greatest distance of the distributions</source>
      <translation>plus grande distance des distributions</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>gross noise</source>
      <translation>bruit majeur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>groups known</source>
      <translation>groupes connus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>head</source>
      <comment>side</comment>
      <translation>tête</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>heart rate about {bpm:.0f} /min</source>
      <translation>fréquence cardiaque d'environ {bpm:.0f} /min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>height not to scale</source>
      <translation>hauteur hors échelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>height not to scale (unit not known)</source>
      <translation>hauteur hors échelle (unité inconnue)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>importing</source>
      <translation>importation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>in no other list, and skipped by next</source>
      <translation>dans aucune autre liste, et sauté par suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>in the queue</source>
      <translation>dans la file</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>in {n} beats, {first:.2f}–{last:.2f} s</source>
      <translation>dans {n} battements, {first:.2f}–{last:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>in {unit}, not mV: height is not to scale</source>
      <translation>en {unit}, pas en mV : hauteur hors échelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>incomplete</source>
      <translation>incomplet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>index (log axis)</source>
      <translation>indice (axe log)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>irregular, no P</source>
      <translation>irrégulier, sans P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>is empty</source>
      <translation>est vide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is of another study, or of a packet that this one does not know</source>
      <translation>est d'une autre étude, ou d'un paquet que celle-ci ne connaît pas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is the packet itself, not a reader's reply</source>
      <translation>est le paquet lui-même, pas la réponse d'un lecteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>it is a folder</source>
      <translation>c'est un dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>item {place} of {total}</source>
      <translation>élément {place} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>its annotations cannot be read ({error})</source>
      <translation>ses annotations ne peuvent être lues ({error})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>joining neighbours</source>
      <translation>liaison des voisins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>judging the reference set</source>
      <translation>évaluation de l'ensemble de référence</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>keeping marks</source>
      <translation>enregistrement des repères</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/score_keeping.py" />
      <source>keeping scores</source>
      <translation>enregistrement des scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>kept with the record</source>
      <translation>gardé avec l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>known to it</source>
      <translation>connu de lui</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>last block</source>
      <translation>dernier bloc</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/with_block.py" />
      <source>last block, patients held out</source>
      <translation>dernier bloc, patients mis de côté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>last ones first</source>
      <translation>les derniers d'abord</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>later</source>
      <translation>plus tard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>laying the report out</source>
      <translation>mise en page du compte rendu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>lead out</source>
      <translation>dérivation exclue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_page.py" />
      <source>lead {lead}</source>
      <translation>dérivation {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>leads I and aVF (or II) are needed</source>
      <translation>les dérivations I et aVF (ou II) sont nécessaires</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>left</source>
      <translation>reste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>left</source>
      <comment>side</comment>
      <translation>gauche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>less</source>
      <translation>moins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the beat at {span} s of {name}{leads}</source>
      <translation>comme le battement à {span} s de {name}{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the place at {span} s of {name}{leads}</source>
      <translation>comme l'endroit à {span} s de {name}{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like {name}, the whole record</source>
      <translation>comme {name}, tout l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist.py" />
      <source>listing</source>
      <translation>listage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>little doubt about {finding}, but no record left has more</source>
      <translation>peu de doute sur {finding}, mais aucun enregistrement restant n'en a plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>loading</source>
      <translation>chargement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>loading the model</source>
      <translation>chargement du modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>local</source>
      <translation>local</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>longest</source>
      <comment>episode</comment>
      <translation>la plus longue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>longest RR {seconds:.2f} s</source>
      <translation>RR le plus long {seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>longest {wave} vector {peak:.2f} mV</source>
      <translation>plus long vecteur {wave} {peak:.2f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at patients: {what} {which} {before} to {now}</source>
      <translation>voir les patients : {what} {which} {before} à {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at the signal: {what} {which} {before} to {now}</source>
      <translation>voir le signal : {what} {which} {before} à {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at the folder</source>
      <translation>consultation du dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_state.py" />
      <source>looking at the records</source>
      <translation>examen des enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at what arrived</source>
      <translation>examen de ce qui est arrivé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>looking at what is sought</source>
      <translation>examen de ce qui est cherché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/earlier_records.py" />
      <source>looking for earlier ECGs</source>
      <translation>recherche d'ECG antérieurs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>looking for it on this computer</source>
      <translation>recherche sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>looking for records</source>
      <translation>recherche d'enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>looking for usable leads</source>
      <translation>recherche de dérivations exploitables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>looking for what arrived before</source>
      <translation>recherche de ce qui est arrivé avant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>looking for what is unusual</source>
      <translation>recherche de l'inhabituel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>looking for what was found before</source>
      <translation>recherche de ce qui a été trouvé avant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>looking for what was opened last</source>
      <translation>recherche de ce qui a été ouvert en dernier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the quarantine</source>
      <translation>consultation de la quarantaine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the records</source>
      <translation>recherche des enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>looking what the format can hold</source>
      <translation>examen de ce que le format peut contenir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>looking …</source>
      <translation>recherche …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/slots.py" />
      <source>loss {loss:.4f}</source>
      <translation>perte {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>mV not known</source>
      <translation>mV inconnus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>made final again</source>
      <translation>finalisé à nouveau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz</source>
      <translation>secteur {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz found</source>
      <translation>secteur {hz:g} Hz trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>making templates</source>
      <translation>création des familles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>making the catalogue anew</source>
      <translation>le catalogue est refait</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>male</source>
      <translation>hommes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>may not get worse</source>
      <translation>ne doivent pas se dégrader</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>measuring</source>
      <translation>mesure</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>measuring …</source>
      <translation>mesure …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>median of {n} beats</source>
      <translation>médiane de {n} battements</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>median of {n} beats</source>
      <comment>median of {n} beat</comment>
      <translation>
        <numerusform>médiane de {n} battement</numerusform>
        <numerusform>médiane de {n} battements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>median of {n} beats, no filter</source>
      <comment>median of {n} beat, no filter</comment>
      <translation>
        <numerusform>médiane de {n} battement, sans filtre</numerusform>
        <numerusform>médiane de {n} battements, sans filtre</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>median {time} a record</source>
      <translation>médiane {time} par enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>merging</source>
      <translation>fusion</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>millivolts</source>
      <translation>millivolts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>millivolts are not known</source>
      <translation>millivolts inconnus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>minus</source>
      <translation>moins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>miss</source>
      <translation>manqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>model</source>
      <translation>modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model not seen</source>
      <translation>modèle non vu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>model off</source>
      <translation>modèle arrêté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>model output</source>
      <translation>sortie du modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>model output hidden · urgent ones first, then those that wait longest</source>
      <translation>sortie du modèle masquée · urgents d'abord, puis ceux qui attendent le plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>model output, for review: most like {sought} in {lead} at {time_s:.1f} s</source>
      <translation>sortie du modèle, à vérifier : le plus semblable à {sought} en {lead} à {time_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model seen</source>
      <translation>modèle vu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>model {before} → {now}</source>
      <translation>modèle {before} → {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>more</source>
      <translation>plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>mostly gaps</source>
      <translation>surtout des lacunes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>ms, by Fridericia</source>
      <translation>ms, selon Fridericia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>near {code}</source>
      <translation>proche {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>nearest finding {finding}</source>
      <translation>constat le plus proche {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>neither patients nor signal have changed with it; look at single records.</source>
      <translation>ni les patients ni le signal n'ont changé avec lui ; regardez des enregistrements un par un.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>neither {sidecar} nor {header} lies beside it, so that nobody knows which record it is of</source>
      <translation>ni {sidecar} ni {header} ne sont à côté ; nul ne sait de quel enregistrement il s'agit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>new to this model</source>
      <translation>nouveaux pour ce modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>next mark</source>
      <translation>repère suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no P wave keeps its place before QRS</source>
      <translation>aucune onde P ne garde sa place avant QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no QT</source>
      <translation>pas de QT</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no beat found</source>
      <translation>aucun battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no beat was found</source>
      <translation>aucun battement n'a été trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>no beats of known millivolts in both</source>
      <translation>pas de battements en millivolts connus dans les deux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no beats to march over</source>
      <translation>pas de battements sur lesquels reporter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>no column is a lead</source>
      <translation>aucune colonne n'est une dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no direction</source>
      <translation>sans direction</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>no file</source>
      <translation>pas de fichier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>no filter</source>
      <translation>sans filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter yet: filtering</source>
      <translation>pas encore de filtre : filtrage en cours</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: it could not be applied</source>
      <translation>sans filtre : il n'a pu être appliqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: no mains found</source>
      <translation>sans filtre : pas de secteur trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: page too long for it</source>
      <translation>sans filtre : page trop longue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>no finding</source>
      <translation>aucun constat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>no first read by you</source>
      <translation>sans première lecture de vous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>no heart rate found</source>
      <translation>aucune fréquence cardiaque trouvée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no interval</source>
      <translation>pas d'intervalle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>no lead can be used</source>
      <translation>aucune dérivation exploitable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>no lead that can be scored</source>
      <translation>aucune dérivation à évaluer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no lead to use</source>
      <translation>aucune dérivation exploitable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no mains found</source>
      <translation>pas de secteur trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no miss</source>
      <translation>aucun manqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no model is installed, so the record was not scored</source>
      <translation>aucun modèle n'est installé, l'enregistrement n'a donc pas de score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>no model output here</source>
      <translation>pas de sortie du modèle ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>no model output on this sheet</source>
      <translation>pas de sortie du modèle sur ce tracé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>no rate</source>
      <translation>pas de fréquence</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>no record</source>
      <translation>aucun enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>no run</source>
      <translation>pas d'ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>no sample</source>
      <translation>pas d'échantillon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no score within {within_s:.0f} s</source>
      <translation>pas de score en {within_s:.0f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>no signal</source>
      <translation>pas de signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no steady P</source>
      <translation>pas de P stable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>no usable lead</source>
      <translation>aucune dérivation exploitable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>no window that can be scored under its annotations</source>
      <translation>aucune fenêtre évaluable sous ses annotations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>no {wave}</source>
      <translation>pas de {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nobody</source>
      <translation>personne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>noise of {noise_uv:.0f} µV above 35 Hz</source>
      <translation>bruit de {noise_uv:.0f} µV au-dessus de 35 Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>noise {noise_uv:.0f} µV</source>
      <translation>bruit {noise_uv:.0f} µV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>noisy</source>
      <translation>bruité</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>noisy lead</source>
      <translation>dérivation bruitée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>none</source>
      <comment>episode</comment>
      <translation>aucun</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>none of the twelve standard leads</source>
      <translation>aucune des douze dérivations standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>none read yet</source>
      <translation>aucun lu encore</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>none to show</source>
      <translation>aucun à montrer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>none yet</source>
      <translation>aucun encore</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>none yet; the window makes them</source>
      <translation>aucun encore ; la fenêtre les crée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>none. {tip}</source>
      <translation>aucun. {tip}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>normals</source>
      <translation>normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>not an ECG</source>
      <translation>pas un ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>not analysed</source>
      <translation>non analysé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>not catalogued</source>
      <translation>non catalogué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>not compared: {reason}</source>
      <translation>non comparé : {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>not drawn because no beat was found</source>
      <translation>non dessiné car aucun battement n'a été trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>not evaluated</source>
      <translation>non évalué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>not evaluated: {reason}</source>
      <translation>non évalué : {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not found</source>
      <translation>non trouvé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>not given</source>
      <translation>non indiqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>not kept yet</source>
      <translation>pas encore gardé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>not looked at</source>
      <translation>non regardé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>not measurable</source>
      <translation>non mesurable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>not now</source>
      <translation>pas maintenant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>not one of the twelve standard leads</source>
      <translation>pas une des douze dérivations standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>not read</source>
      <translation>non lu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not scored</source>
      <translation>sans score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>not seen</source>
      <translation>non vu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not stated</source>
      <translation>non donné</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not there at the moment</source>
      <translation>absent pour le moment</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in the earlier ECG, or not recorded</source>
      <translation>inexploitable dans l'ECG antérieur, ou non enregistrée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in this ECG, or not recorded</source>
      <translation>inexploitable dans cet ECG, ou non enregistrée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>not yet</source>
      <translation>pas encore</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>notch {mains:g} Hz</source>
      <translation>coupe-bande {mains:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing marked at a place</source>
      <translation>rien de marqué à un endroit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>number of leads</source>
      <translation>nombre de dérivations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>observed, 95 % interval</source>
      <translation>observé, intervalle à 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>of</source>
      <translation>sur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of all classes</source>
      <translation>de toutes classes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of each reader's records, shown twice</source>
      <translation>des enregistrements de chaque lecteur, présentés deux fois</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>of records whose first read you have logged</source>
      <translation>d'enregistrements dont vous avez consigné la première lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of the recording</source>
      <translation>de l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of the records, dealt out evenly</source>
      <translation>des enregistrements, répartis également</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>of {n:,} final</source>
      <translation>sur {n:,} finalisés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one beat</source>
      <translation>un battement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one lead</source>
      <translation>une dérivation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>one positive is enough for the adjudicator</source>
      <translation>un positif suffit pour l'arbitre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>one scale for both</source>
      <translation>une échelle pour les deux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>ordered by what the model says</source>
      <translation>dans l'ordre de ce que dit le modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>other readers, any</source>
      <translation>autres lecteurs, n'importe lequel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>overview, not for measuring</source>
      <translation>vue d'ensemble, pas pour mesurer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>paced</source>
      <translation>stimulé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>pacemaker spikes</source>
      <translation>spikes de stimulation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>pacemaker spikes are present</source>
      <translation>spikes de stimulation présents</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>packet {number} of {total}</source>
      <translation>paquet {number} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>packing</source>
      <translation>empaquetage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>painting</source>
      <translation>dessin</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>part of the path</source>
      <translation>partie du chemin</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>patients kept whole</source>
      <translation>patients gardés entiers</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>pause</source>
      <translation>pause</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>percentage points</source>
      <translation>points de pourcentage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>physionet.org is asked for the record: it learns its name and, as any web page does, your internet address. Nothing of your own records or reading is sent.</source>
      <translation>L'enregistrement est demandé à physionet.org : le site apprend son nom et, comme toute page web, votre adresse internet. Rien de vos enregistrements ni de vos lectures n'est envoyé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>placing suggestions</source>
      <translation>placement des suggestions</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>plus</source>
      <translation>plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>point</source>
      <translation>point</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>point at {second:.3f} s</source>
      <translation>point à {second:.3f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>poor signal</source>
      <translation>signal médiocre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>premature</source>
      <translation>prématuré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>printing</source>
      <translation>impression</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>promoted by {name}: {reason}</source>
      <translation>promu par {name} : {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>put apart</source>
      <translation>mis à part</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>put off</source>
      <translation>remis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter over</source>
      <translation>quart au-dessus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter under</source>
      <translation>quart au-dessous</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>question mark</source>
      <translation>point d'interrogation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control</source>
      <translation>témoin au hasard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control, read before</source>
      <translation>témoin au hasard, déjà lu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>rarity among normals</source>
      <translation>rareté chez les normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>read</source>
      <comment>has been read</comment>
      <translation>lu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>reader</source>
      <translation>lecteur</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>reader not given</source>
      <translation>lecteur non indiqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>reader {place}</source>
      <translation>lecteur {place}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/preparing.py" />
      <source>reading</source>
      <translation>lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>reading annotated records</source>
      <translation>lecture des enregistrements annotés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>reading annotations</source>
      <translation>lecture des annotations</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>reading the extremes</source>
      <translation>lecture des extrêmes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>reading the index</source>
      <translation>lecture de l'index</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>reading the list</source>
      <translation>lecture de la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>reading the record</source>
      <translation>lecture de l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>reading the study</source>
      <translation>lecture de l'étude</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>reason</source>
      <translation>motif</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>record</source>
      <translation>ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>record {place} of {total}</source>
      <translation>enregistrement {place} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>record {record_id}</source>
      <translation>enregistrement {record_id}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>records</source>
      <translation>enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>records indexed: {n:,}</source>
      <translation>enregistrements indexés : {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>records seen through the last block</source>
      <translation>enregistrements vus à travers le dernier bloc</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>refused: {error}</source>
      <translation>refusé : {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>rejected</source>
      <translation>rejeté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>remembering the folder</source>
      <translation>prise en compte du dossier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>removing identity</source>
      <translation>retrait de l'identité</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>resembles {finding}</source>
      <translation>ressemble à {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>revision {n:,}</source>
      <translation>révision {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_item.py" />
      <source>rhythm {label}</source>
      <translation>rythme {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>right</source>
      <comment>side</comment>
      <translation>droite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>said by a person</source>
      <translation>dit par une personne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>same</source>
      <comment>patient</comment>
      <translation>même</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples as recorded, no filter</source>
      <translation>échantillons tels qu'enregistrés, sans filtre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples through the filter {filter}</source>
      <translation>échantillons à travers le filtre {filter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sampling rate</source>
      <translation>fréquence d'échantillonnage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>scoring</source>
      <translation>calcul du score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>searching {n_records:,} records</source>
      <translation>recherche dans {n_records:,} enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>second look</source>
      <translation>seconde lecture</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>seconds a record: median, middle half</source>
      <translation>secondes par enregistrement : médiane, moitié centrale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>sequential columns</source>
      <translation>colonnes successives</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sex</source>
      <translation>sexe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex and age not given</source>
      <translation>sexe et âge non indiqués</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex not given</source>
      <translation>sexe non indiqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of records</source>
      <translation>part des enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>share of scored records</source>
      <translation>part des enregistrements avec score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>share of that source's records</source>
      <translation>part des enregistrements de cette source</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of the group's records</source>
      <translation>part des enregistrements du groupe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>share of the period's records</source>
      <translation>part des enregistrements de la période</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>short PR</source>
      <translation>PR court</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>shorter than {min_seconds:g} s</source>
      <translation>plus court que {min_seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_paint.py" />
      <source>shown</source>
      <translation>affiché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>signal quality</source>
      <translation>qualité du signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/suggestion.py" />
      <source>similar {similarity:.2f}</source>
      <translation>semblable {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>simulating {rhythm}</source>
      <translation>simulation de {rhythm}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>simultaneous</source>
      <translation>simultané</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>simultaneous columns</source>
      <translation>colonnes simultanées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>sizes not known</source>
      <translation>tailles inconnues</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>slots of the head</source>
      <translation>emplacements de la tête</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings and a copy of the last block for them, where it helps; all others stay to the bit</source>
      <translation>emplacements de ces constats et, là où elle aide, une copie du dernier bloc ; tous les autres restent au bit près</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings; all others stay to the bit</source>
      <translation>emplacements de ces constats ; tous les autres restent au bit près</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>slow</source>
      <translation>lent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>snapped to {bounds}</source>
      <translation>calé sur {bounds}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>span maps, loss {loss:.4f}</source>
      <translation>cartes de plages, perte {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>spectrum</source>
      <translation>spectre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>starting</source>
      <translation>démarrage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>store revision {n:,}</source>
      <translation>révision du stockage {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>storing</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>storing the decision</source>
      <translation>enregistrement de la décision</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>strip from {time}</source>
      <translation>bande dès {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>supraventricular</source>
      <translation>supraventriculaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>surprise, for review: strongest in {lead} at {time_s:.1f} s, {said} normals</source>
      <translation>surprise, à vérifier : la plus forte en {lead} à {time_s:.1f} s, {said} normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>tag</source>
      <translation>étiquette</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>taken away</source>
      <translation>ôté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_inheritance.py" />
      <source>taking over what the parent model has seen</source>
      <translation>reprise de ce que le modèle parent a vu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>that carry them</source>
      <translation>qui les portent</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the baseline wanders by {wander_mv:.1f} mV</source>
      <translation>la ligne de base dérive de {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the device</source>
      <translation>l'appareil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the end of T was not found or is cut off</source>
      <translation>la fin de T n'a pas été trouvée ou est coupée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>the file does not say whose it is</source>
      <translation>le fichier ne dit pas de qui il est</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>the file has been moved or deleted; open it at its new place</source>
      <translation>le fichier a été déplacé ou supprimé ; ouvrez-le à son nouvel emplacement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is logged already</source>
      <translation>la première lecture est déjà consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is not logged yet</source>
      <translation>la première lecture n'est pas encore consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the heart rate is not measurable</source>
      <translation>la fréquence cardiaque n'est pas mesurable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model does not see {finding}, a reader marked it</source>
      <translation>le modèle ne voit pas {finding}, un lecteur l'a marqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model is unsure about {finding}</source>
      <translation>le modèle hésite sur {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model sees {finding}, no reader marked it</source>
      <translation>le modèle voit {finding}, aucun lecteur ne l'a marqué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the net area is too small for a direction</source>
      <translation>l'aire nette est trop petite pour une direction</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the patient's identifier</source>
      <translation>l'identifiant du patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is missing, and no column is the time</source>
      <translation>la fréquence manque, et aucune colonne n'est le temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is none in Hz</source>
      <translation>la fréquence n'est pas en Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final already</source>
      <translation>la lecture est déjà finalisée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final; amend it first</source>
      <translation>la lecture est finalisée ; rectifiez-la d'abord</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is not final</source>
      <translation>la lecture n'est pas finalisée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the record is not put aside</source>
      <translation>l'enregistrement n'est pas mis de côté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and has no steady P wave, as in atrial fibrillation: one RR interval does not stand for the others</source>
      <translation>le rythme est irrégulier et sans onde P stable, comme dans la fibrillation auriculaire : un intervalle RR ne vaut pas pour les autres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and no P wave keeps its place before QRS, as in atrial fibrillation</source>
      <translation>le rythme est irrégulier et aucune onde P ne garde sa place avant QRS, comme dans la fibrillation auriculaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the samples a second are no number</source>
      <translation>les échantillons par seconde ne sont pas un nombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the separator is none of comma, semicolon, tab and spaces</source>
      <translation>le séparateur n'est ni virgule, ni point-virgule, ni tabulation, ni espaces</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the signal is poor</source>
      <translation>le signal est médiocre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the start</source>
      <translation>le début</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the steps of one unit are no number</source>
      <translation>les pas d'une unité ne sont pas un nombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the steps of one unit are no number above 0</source>
      <translation>les pas d'une unité ne sont pas un nombre supérieur à 0</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the times are in none of s, ms and us</source>
      <translation>les temps ne sont ni en s, ni en ms, ni en us</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the unit is none of {units}</source>
      <translation>l'unité n'est aucune de {units}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is no {wave} to measure</source>
      <translation>il n'y a pas de {wave} à mesurer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is only one beat of its kind</source>
      <translation>il n'y a qu'un battement de son espèce</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>this model</source>
      <translation>ce modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/monitor.py" />
      <source>this monitor</source>
      <translation>cet écran</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>ticked</source>
      <translation>cochée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>ticked, {record}</source>
      <translation>coché, {record}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>to</source>
      <translation>à</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>too few beats</source>
      <translation>trop peu de battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>too few beats to tell a P wave from noise</source>
      <translation>trop peu de battements pour distinguer une onde P du bruit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>too few to tell: none has {n} records</source>
      <translation>trop peu pour juger : aucun n'a {n} enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>too short: {duration_s:.1f} s, at least {least_s:g} s are needed</source>
      <translation>trop court : {duration_s:.1f} s, il faut au moins {least_s:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>trying the files</source>
      <translation>essai des fichiers</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>tuning</source>
      <translation>ajustement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>two columns are called {name}</source>
      <translation>deux colonnes s'appellent {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>two equal atrial waves a beat, as in 2:1 atrial flutter</source>
      <translation>deux ondes auriculaires égales par battement, comme dans un flutter auriculaire 2:1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>two readers differ on {finding}</source>
      <translation>deux lecteurs diffèrent sur {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>unaltered: the hash matches</source>
      <translation>inchangé : l'empreinte correspond</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>uncertain</source>
      <translation>incertain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>under 18</source>
      <translation>moins de 18</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>unfit</source>
      <translation>inexploitable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>unit unknown</source>
      <translation>unité inconnue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>unknown</source>
      <comment>patient</comment>
      <translation>inconnu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything chosen so far</source>
      <translation>différent de tout ce qui est déjà choisi</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything labelled so far</source>
      <translation>différent de tout ce qui est déjà étiqueté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>unpacking</source>
      <translation>ouverture du paquet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>up to {high_mv:.3g} mV high</source>
      <translation>jusqu'à {high_mv:.3g} mV de haut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>usual</source>
      <translation>habituel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>ventricular</source>
      <translation>ventriculaire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verified each time it is loaded</source>
      <translation>vérifié à chaque chargement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>verifying</source>
      <translation>vérification</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verifying …</source>
      <translation>vérification …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>wander {wander_mv:.1f} mV</source>
      <translation>dérive {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>watching {folder}</source>
      <translation>surveillance de {folder}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>waves as of atrial flutter hide where T ends</source>
      <translation>des ondes comme d'un flutter auriculaire se cachent à la fin de T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>what is known of them comes as they are looked at</source>
      <translation>ce qu'on en sait vient à mesure qu'ils sont examinés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>where the record lies is not known; open it once again</source>
      <translation>on ne sait où se trouve l'enregistrement ; ouvrez-le encore une fois</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>where they are seen</source>
      <translation>où ils se voient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>whole record</source>
      <translation>tout l'enregistrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>wide QRS</source>
      <translation>QRS large</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_export.py" />
      <source>writing the list</source>
      <translation>écriture de la liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>writing the model</source>
      <translation>écriture du modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>writing the reply</source>
      <translation>écriture de la réponse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>writing the table</source>
      <translation>écriture du tableau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>writing {name}</source>
      <translation>écriture de {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>wrote {stem}</source>
      <translation>{stem} écrit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>years</source>
      <translation>ans</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>you could not decide</source>
      <translation>vous n'avez pu trancher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>your findings</source>
      <translation>vos constats</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read is logged</source>
      <translation>votre première lecture est consignée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read stands</source>
      <translation>votre première lecture tient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your read is final</source>
      <translation>votre lecture est finalisée</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>zoomed, not paper scale (0 goes back)</source>
      <translation>zoom, pas à l'échelle du papier (0 revient)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>{added:,} findings added, {same:,} stood there already.</source>
      <translation>{added:,} constats ajoutés, {same:,} y étaient déjà.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{age:g} y</source>
      <translation>{age:g} ans</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years</source>
      <translation>{age:g} ans</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years or over</source>
      <translation>{age:g} ans ou plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} ends at sample {stop} of {n_samples}; it was not imported.</source>
      <translation>{annotation} finit à l'échantillon {stop} sur {n_samples} ; elle n'a pas été importée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} has an id in use; it was not imported.</source>
      <translation>{annotation} a un identifiant déjà pris ; elle n'a pas été importée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} is on leads that the record lacks ({leads}); it was not imported.</source>
      <translation>{annotation} porte sur des dérivations que l'enregistrement n'a pas ({leads}) ; elle n'a pas été importée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} stands otherwise here ({earlier}); kept.</source>
      <translation>{annotation} est différente ici ({earlier}) ; gardée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} was deleted here; it was not imported.</source>
      <translation>{annotation} a été supprimée ici ; elle n'a pas été importée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{before}, {n} left out ({reason})</source>
      <translation>{before}, {n} exclus ({reason})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{caliper} ({lead}, {start:.3f} to {stop:.3f} s): {detail}</source>
      <translation>{caliper} ({lead}, {start:.3f} à {stop:.3f} s) : {detail}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>{caliper}, marched</source>
      <translation>{caliper}, reporté</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{called} (you)</source>
      <translation>{called} (vous)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} about {finding} · {n_records} records</source>
      <translation>{chosen_by} sur {finding} · {n_records} enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} · {n_records} records</source>
      <translation>{chosen_by} · {n_records} enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{codes}{least:.1f} SD from chance, limit {limit:g}</source>
      <translation>{codes}{least:.1f} ET du hasard, limite {limit:g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{counted} · Enter does it, Esc closes</source>
      <translation>{counted} · Entrée l'exécute, Échap ferme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>{count} modifiers</source>
      <translation>{count} précisions</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>{count} records cannot be simulated; 1 or more can.</source>
      <translation>{count} enregistrements ne peuvent être simulés ; 1 ou plus, oui.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{count}, class by hand</source>
      <translation>{count}, classe à la main</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>{date}, later</source>
      <translation>{date}, plus tard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{days} d {hours} h</source>
      <translation>{days} j {hours} h</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{day}, reader {reader}</source>
      <translation>{day}, lecteur {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{device_records:,} records that {called} has read and the device says something of. Codes that only the one knows count as disagreement.</source>
      <translation>{device_records:,} enregistrements que {called} a lus et dont l'appareil dit quelque chose. Les codes qu'un seul des deux connaît comptent comme désaccord.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>{done:,} of {total:,} arrived</source>
      <translation>{done:,} sur {total:,} arrivés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{done:,} of {total:,} records</source>
      <translation>{done:,} enregistrements sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{done:,} records scored</source>
      <translation>{done:,} enregistrements avec score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{done}; {n_final:,} final, left as they are</source>
      <translation>{done} ; {n_final:,} finalisés, laissés tels quels</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{episode} at {time}</source>
      <translation>{episode} à {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/marks.py" />
      <source>{error} Annotating is off; reading goes on.</source>
      <translation>{error} L'annotation est désactivée ; la lecture continue.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>{error} Made before that, and good: {done}.</source>
      <translation>{error} Créés avant, et valables : {done}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} Nothing of it goes; tell whoever keeps this computer.</source>
      <translation>{error} Rien n'en sort ; prévenez qui gère cet ordinateur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} Reading goes on without a model.</source>
      <translation>{error} La lecture continue sans modèle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} The bundled model is in use.</source>
      <translation>{error} Le modèle fourni est utilisé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_book.py" />
      <source>{error} The calipers stay on the screen.</source>
      <translation>{error} Les compas restent à l'écran.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} The defaults are used until they are changed.</source>
      <translation>{error} Les valeurs par défaut servent tant que rien n'est changé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>{error} Without the log nothing is compared.</source>
      <translation>{error} Sans le journal, rien n'est comparé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{fault}: left out</source>
      <translation>{fault} : exclue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{figures}, from {n_nn} intervals between normal beats in {seconds:.0f} s; not comparable with 5 min or 24 h values.</source>
      <translation>{figures}, sur {n_nn} intervalles entre battements normaux en {seconds:.0f} s ; non comparable aux valeurs de 5 min ou de 24 h.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{file} of model {model!r} is missing or altered.</source>
      <translation>{file} du modèle {model!r} manque ou a été modifié.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>{file} should end with one of {suffixes}.</source>
      <translation>{file} devrait finir par l'un de {suffixes}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{finding} suggested</source>
      <translation>{finding} suggéré</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{finding} suggested on {n} records</source>
      <comment>{finding} suggested on {n} record</comment>
      <translation>
        <numerusform>{finding} suggéré sur {n} enregistrement</numerusform>
        <numerusform>{finding} suggéré sur {n} enregistrements</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{finding}, samples {start}-{stop}, {leads}</source>
      <translation>{finding}, échantillons {start}-{stop}, {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{finding}: similar case of {record}</source>
      <translation>{finding} : cas similaire de {record}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{finding}?</source>
      <translation>{finding} ?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>{first:,}–{last:,} of {total:,}</source>
      <translation>{first:,}–{last:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{first:,}–{last:,} of {total:,}. {next} and {previous} go through all.</source>
      <translation>{first:,}–{last:,} sur {total:,}. {next} et {previous} parcourent tout.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.1f} to {last_s:.1f} s</source>
      <translation>{first_s:.1f} à {last_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.2f} to {last_s:.2f} s</source>
      <translation>{first_s:.2f} à {last_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>{first} and {second} came with reference sets of different records. Such a set holds what its own family of models makes of the ECGs, not the ECGs: the other cannot be judged on it. `ecgviewer evaluate` judges any two models on a data set of yours.</source>
      <translation>{first} et {second} sont venus avec des ensembles de référence d'enregistrements différents. Un tel ensemble contient ce que sa famille de modèles fait des ECG, pas les ECG : l'autre ne peut y être jugé. `ecgviewer evaluate` juge deux modèles quelconques sur un jeu de données à vous.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{folder_of} holds a batch that was stopped: go on with it by --resume, or delete it.</source>
      <translation>{folder_of} contient un lot interrompu : poursuivez-le par --resume, ou supprimez-le.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} cannot be written ({strerror}).</source>
      <translation>{folder} ne peut être écrit ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>{folder} cannot hold your data: {strerror}.</source>
      <translation>{folder} ne peut contenir vos données : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>{folder} holds a library of another form. Delete this folder: the library is made anew from the ECGs.</source>
      <translation>{folder} contient une bibliothèque d'une autre forme. Supprimez ce dossier : la bibliothèque est refaite à partir des ECG.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} holds no packet; unpack it with: packet read</source>
      <translation>{folder} ne contient pas de paquet ; ouvrez-le par : packet read</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} is no batch that can be gone on with: {error}.</source>
      <translation>{folder} n'est pas un lot qui peut être poursuivi : {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} is not empty; nothing was unpacked. Choose a new folder.</source>
      <translation>{folder} n'est pas vide ; rien n'a été ouvert. Choisissez un nouveau dossier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{folder} is not watched any more.</source>
      <translation>{folder} n'est plus surveillé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} was begun with another {differs}. Go on as it was begun, or begin anew without --resume into another file.</source>
      <translation>{folder} a été commencé avec un autre {differs}. Poursuivez comme commencé, ou recommencez sans --resume dans un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{fraction:.0%} of a record of hours scored</source>
      <translation>{fraction:.0%} d'un enregistrement long avec score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{fs:g} Hz is too slow to see pacemaker spikes: paced beats are not told apart.</source>
      <translation>{fs:g} Hz est trop lent pour voir des spikes de stimulation : les battements stimulés ne sont pas distingués.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>{group}, {n:,}. {words}</source>
      <translation>{group}, {n:,}. {words}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{group}: {which}</source>
      <translation>{group} : {which}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{high} normals</source>
      <translation>{high} normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{hours} h {minutes:02d} min</source>
      <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>{key} goes to the next</source>
      <translation>{key} passe au suivant</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>{key}: name every new finding so, or no longer</source>
      <translation>{key} : nommer ainsi tout nouveau constat, ou plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{kind}, by hand</source>
      <translation>{kind}, à la main</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{leads}: of unknown amplitude; brought to the usual size of an ECG.</source>
      <translation>{leads} : d'amplitude inconnue ; ramené à la taille habituelle d'un ECG.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>{lead} alone</source>
      <translation>{lead} seule</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{lead} alone, strips follow in time</source>
      <translation>{lead} seule, des bandes suivent dans le temps</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{lead} not evaluated: {reason}</source>
      <translation>{lead} non évaluée : {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{lead}, {time_s:.3f} s</source>
      <translation>{lead}, {time_s:.3f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{lead}, {time_s:.3f} s, {value_mv:+.2f} mV</source>
      <translation>{lead}, {time_s:.3f} s, {value_mv:+.2f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{left:,} records of the catalogue are left for you.</source>
      <translation>{left:,} enregistrements du catalogue vous restent.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>{length} from {start}</source>
      <translation>{length} depuis {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{lost:,} of {whole:,} scored records were not evaluated; {foreign:,} are foreign.</source>
      <translation>{lost:,} enregistrements avec score sur {whole:,} n'ont pas été évalués ; {foreign:,} sont hors domaine.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{minutes} min {seconds:02d} s</source>
      <translation>{minutes} min {seconds:02d} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>{model} is the default already.</source>
      <translation>{model} est déjà le modèle par défaut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{model}, from .5</source>
      <translation>{model}, dès .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{model}; heat begins at 1 in 50 normals, full at 1 in 5,000</source>
      <translation>{model} ; la chaleur commence à 1 normal sur 50, pleine à 1 sur 5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{more} more: point here to read</source>
      <translation>{more} de plus : pointez ici pour lire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>{moved} in all leads together</source>
      <translation>{moved} dans toutes les dérivations réunies</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>{moved} in {lead}</source>
      <translation>{moved} en {lead}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} annotations whose name is no code</source>
      <comment>{n} annotation whose name is no code</comment>
      <translation>
        <numerusform>{n} annotation dont le nom n'est pas un code</numerusform>
        <numerusform>{n:,} annotations dont le nom n'est pas un code</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>{n:,} at {hour}</source>
      <translation>{n:,} à {hour}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} back in the list</source>
      <translation>{n:,} de retour dans la liste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>{n:,} beats</source>
      <comment>{n:,} beats</comment>
      <translation>
        <numerusform>{n:,} battement</numerusform>
        <numerusform>{n:,} battements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{n:,} beats</source>
      <comment>{n} beat</comment>
      <translation>
        <numerusform>{n} battement</numerusform>
        <numerusform>{n:,} battements</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>{n:,} cannot be read</source>
      <translation>{n:,} illisibles</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} comments</source>
      <comment>{n} comment</comment>
      <translation>
        <numerusform>{n} commentaire</numerusform>
        <numerusform>{n:,} commentaires</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} episodes</source>
      <comment>{n} episode</comment>
      <translation>
        <numerusform>{n} épisode</numerusform>
        <numerusform>{n:,} épisodes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files cannot be read</source>
      <comment>{n} file cannot be read</comment>
      <translation>
        <numerusform>{n} fichier illisible</numerusform>
        <numerusform>{n:,} fichiers illisibles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files in {folder} cannot be read</source>
      <comment>{n} file in {folder} cannot be read</comment>
      <translation>
        <numerusform>{n} fichier illisible dans {folder}</numerusform>
        <numerusform>{n:,} fichiers illisibles dans {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} findings</source>
      <comment>{n} finding</comment>
      <translation>
        <numerusform>{n} constat</numerusform>
        <numerusform>{n:,} constats</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{n:,} findings of yours are not in it: Export findings (Ctrl E) writes them.</source>
      <comment>{n} finding of yours is not in it: Export findings (Ctrl E) writes them.</comment>
      <translation>
        <numerusform>{n} de vos constats n'y est pas : Exporter les constats (Ctrl E) l'écrit.</numerusform>
        <numerusform>{n:,} de vos constats n'y sont pas : Exporter les constats (Ctrl E) les écrit.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n:,} findings of {n_records:,} records written to {folder}.</source>
      <comment>{n} finding of {n_records:,} records written to {folder}.</comment>
      <translation>
        <numerusform>{n} constat de {n_records:,} enregistrements écrit dans {folder}.</numerusform>
        <numerusform>{n:,} constats de {n_records:,} enregistrements écrits dans {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} in quarantine</source>
      <translation>{n:,} en quarantaine</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n} dérivation</numerusform>
        <numerusform>{n:,} dérivations</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} learned from</source>
      <translation>{n:,} pour apprendre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{n:,} left out</source>
      <translation>{n:,} exclus</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} marks in dispute</source>
      <comment>{n:,} mark in dispute</comment>
      <translation>
        <numerusform>{n:,} marque contestée</numerusform>
        <numerusform>{n:,} marques contestées</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>{n:,} new</source>
      <translation>{n:,} nouveaux</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} new ECGs in {folder}</source>
      <comment>{n} new ECG in {folder}</comment>
      <translation>
        <numerusform>{n} nouvel ECG dans {folder}</numerusform>
        <numerusform>{n:,} nouveaux ECG dans {folder}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} no longer tagged {tag}</source>
      <translation>{n:,} sans l'étiquette {tag}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n:,} normals</source>
      <translation>{n:,} normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{n:,} not readable</source>
      <translation>{n:,} illisibles</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} notes in free words</source>
      <comment>{n} note in free words</comment>
      <translation>
        <numerusform>{n} note en mots libres</numerusform>
        <numerusform>{n:,} notes en mots libres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>{n:,} of {total:,}</source>
      <translation>{n:,} sur {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} of {total:,} looked at again are random control ({share})</source>
      <translation>{n:,} sur {total:,} revus sont des témoins au hasard ({share})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} out of quarantine</source>
      <translation>{n:,} sortis de quarantaine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} patients</source>
      <translation>{n:,} patients</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} put off</source>
      <translation>{n:,} remis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n:,} records</source>
      <translation>{n:,} enregistrements</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} records</source>
      <comment>{n:,} record</comment>
      <translation>
        <numerusform>{n:,} enregistrement</numerusform>
        <numerusform>{n:,} enregistrements</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{n:,} records are not in the library yet: no beats, no intervals, no search for them.</source>
      <comment>{n:,} record is not in the library yet: no beats, no intervals, no search for them.</comment>
      <translation>
        <numerusform>{n:,} enregistrement n'est pas encore dans la bibliothèque : ni battements, ni intervalles, ni recherche.</numerusform>
        <numerusform>{n:,} enregistrements ne sont pas encore dans la bibliothèque : ni battements, ni intervalles, ni recherche.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{n:,} records found</source>
      <translation>{n:,} enregistrements trouvés</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>{n:,} records left out: {reasons}.</source>
      <comment>{n:,} record left out: {reasons}.</comment>
      <translation>
        <numerusform>{n:,} enregistrement exclu : {reasons}.</numerusform>
        <numerusform>{n:,} enregistrements exclus : {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} records that cannot be read</source>
      <comment>{n:,} record that cannot be read</comment>
      <translation>
        <numerusform>{n:,} enregistrement illisible</numerusform>
        <numerusform>{n:,} enregistrements illisibles</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{n:,} rows were written to {file}, without names of patients.</source>
      <translation>{n:,} lignes ont été écrites dans {file}, sans noms de patients.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} runs</source>
      <comment>{n} run</comment>
      <translation>
        <numerusform>{n} salve</numerusform>
        <numerusform>{n:,} salves</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} statements in free words</source>
      <comment>{n} statement in free words</comment>
      <translation>
        <numerusform>{n} énoncé en mots libres</numerusform>
        <numerusform>{n:,} énoncés en mots libres</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} tagged {tag}</source>
      <translation>{n:,} étiquetés {tag}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} texts beside codes</source>
      <comment>{n} text beside a code</comment>
      <translation>
        <numerusform>{n} texte à côté d'un code</numerusform>
        <numerusform>{n:,} textes à côté de codes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked</source>
      <translation>{n:,} cochés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked, {elsewhere:,} not in this list</source>
      <translation>{n:,} cochés, {elsewhere:,} hors de cette liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n:,} to read</source>
      <translation>{n:,} à lire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} to read</source>
      <comment>samples</comment>
      <translation>{n:,} à lire</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} unknown</source>
      <translation>{n:,} inconnus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} unreadable</source>
      <translation>{n:,} illisibles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{n_bad:,} of {total:,} cannot be read: {names}. The list says why.</source>
      <translation>{n_bad:,} sur {total:,} sont illisibles : {names}. La liste dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of.</source>
      <translation>{n_codes} codes ; de chaque source, les enregistrements dont elle a dit quelque chose.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of. The table has all {n_codes}.</source>
      <translation>{n_codes} codes ; de chaque source, les enregistrements dont elle a dit quelque chose. Le tableau a les {n_codes}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided</source>
      <translation>{n_decided} sur {n_cases} tranchés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided · all done</source>
      <translation>{n_decided} sur {n_cases} tranchés · terminé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n_done} of {n_records} done</source>
      <translation>{n_done} sur {n_records} faits</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>{n_found:,} records found</source>
      <translation>{n_found:,} enregistrements trouvés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>{n_leads} of 12 leads scored: what only the others show is not seen.</source>
      <translation>{n_leads} dérivations évaluées sur 12 : ce que seules les autres montrent n'est pas vu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>{n_left} of {n_beats} beats left out
{lines}</source>
      <translation>{n_left} battements exclus sur {n_beats}
{lines}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_matched} of {n_first} and {n_second}</source>
      <translation>{n_matched} sur {n_first} et {n_second}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>{n_more} more: point here to read.</source>
      <translation>{n_more} de plus : pointez ici pour lire.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups</source>
      <translation>{n_names} groupes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups; {few} of fewer than {fewest} records (hollow).</source>
      <translation>{n_names} groupes ; {few} de moins de {fewest} enregistrements (creux).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods, {few} of fewer than {fewest} records (hollow, not judged); 95 % intervals of Wilson.</source>
      <translation>{n_periods} périodes, {few} de moins de {fewest} enregistrements (creux, non jugées) ; intervalles à 95 % de Wilson.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods; 95 % intervals of Wilson.</source>
      <translation>{n_periods} périodes ; intervalles à 95 % de Wilson.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_read} of {n_control} read</source>
      <translation>{n_read} lus sur {n_control}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read</source>
      <translation>{n_read} lus sur {n_items}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read, {n_other} left otherwise</source>
      <translation>{n_read} lus sur {n_items}, {n_other} laissés autrement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n_read} of {total} read</source>
      <translation>{n_read} lus sur {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_records} records</source>
      <translation>{n_records} enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_values:,} records; half of them are rarer than 1 in {half:,.0f} normals.</source>
      <translation>{n_values:,} enregistrements ; la moitié sont plus rares que 1 normal sur {half:,.0f}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name!r} is no tag: 1 to {most} characters without spaces.</source>
      <translation>{name!r} n'est pas une étiquette : 1 à {most} caractères sans espaces.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{names} and {n_more:,} more</source>
      <translation>{names} et {n_more:,} de plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>{names}: too few records to tell whether it was learned.</source>
      <translation>{names} : trop peu d'enregistrements pour dire si cela a été appris.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{name} has no tracings, nor signals with their tables beside it.</source>
      <translation>{name} n'a ni tracés, ni signaux avec leurs tableaux à côté.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{name} in {parent} holds something else; it was not overwritten.</source>
      <translation>{name} dans {parent} contient autre chose ; il n'a pas été écrasé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} is a database of another program, not an annotation store. It was left as it is; choose another file.</source>
      <translation>{name} est une base d'un autre programme, pas un stockage d'annotations. Elle a été laissée telle quelle ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{name} is a reader's reply, not a packet to read.</source>
      <translation>{name} est la réponse d'un lecteur, pas un paquet à lire.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue.py" />
      <source>{name} is no catalogue of this version (form {found}, wanted {wanted}). It was left as it is. Move it away, and it is made anew from the ECGs; tags, saved searches and folders are kept beside it.</source>
      <translation>{name} n'est pas un catalogue de cette version (forme {found}, attendue {wanted}). Il a été laissé tel quel. Déplacez-le, et il est refait à partir des ECG ; étiquettes, recherches gardées et dossiers sont gardés à côté.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>{name} is no catalogue. It was left as it is.</source>
      <translation>{name} n'est pas un catalogue. Il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>{name} is no folder; it cannot be watched.</source>
      <translation>{name} n'est pas un dossier ; il ne peut être surveillé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known in the earlier ECG: {why}.</source>
      <translation>{name} n'est pas connu dans l'ECG antérieur : {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known now: {why}.</source>
      <translation>{name} n'est pas connu maintenant : {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{name} is not the record that was read: its samples have changed since.</source>
      <translation>{name} n'est pas l'enregistrement qui a été lu : ses échantillons ont changé depuis.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name} is of another program or of a newer ecgviewer. It was left as it is; move it away.</source>
      <translation>{name} est d'un autre programme ou d'un ecgviewer plus récent. Il a été laissé tel quel ; déplacez-le.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is the record itself; it is left as it is.</source>
      <translation>{name} est l'enregistrement lui-même ; il est laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{name} is there already; nothing was written. Choose a new name.</source>
      <translation>{name} existe déjà ; rien n'a été écrit. Choisissez un nouveau nom.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is to hold several files: say their format, --to edf.</source>
      <translation>{name} doit contenir plusieurs fichiers : dites leur format, --to edf.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_tables.py" />
      <source>{name} should end with one of {suffixes}.</source>
      <translation>{name} devrait finir par l'un de {suffixes}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} was written by a newer ecgviewer (schema {version}; this one knows up to {n_migrations}). It was left as it is; please update ecgviewer.</source>
      <translation>{name} a été écrit par un ecgviewer plus récent (schéma {version} ; celui-ci connaît jusqu'à {n_migrations}). Il a été laissé tel quel ; mettez ecgviewer à jour.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{name} written.</source>
      <translation>{name} écrit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name} · N of 1 in N normals</source>
      <translation>{name} · N de 1 normal sur N</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · calibrated · keep this dialogue on it</source>
      <translation>{name} · étalonné · laissez ce dialogue dessus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{name} · indexing: {message}</source>
      <translation>{name} · indexation : {message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · not calibrated · keep this dialogue on it</source>
      <translation>{name} · non étalonné · laissez ce dialogue dessus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{name}, height not to scale</source>
      <translation>{name}, hauteur hors échelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>{name}, or {longer}</source>
      <translation>{name}, ou {longer}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{name}, similarity {similarity:.2f}</source>
      <translation>{name}, similarité {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{name}, {n:,} records</source>
      <translation>{name}, {n:,} enregistrements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: beyond the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name} : au-delà des {limit} qu'un ECG inchangé ne dépasse pas (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{name}: go to {time}</source>
      <translation>{name} : aller à {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: how much it changes by itself is not known.</source>
      <translation>{name} : on ne sait de combien cela change de soi-même.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: not evaluated</source>
      <translation>{name} : non évalué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: scoring</source>
      <translation>{name} : calcul du score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: within the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name} : dans les {limit} qu'un ECG inchangé ne dépasse pas (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, change {change}, {verdict}</source>
      <translation>{name} : {n} enregistrements, {before} à {after}, changement {change}, {verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, {verdict}</source>
      <translation>{name} : {n} enregistrements, {before} à {after}, {verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{name}: {share} beyond 1 in 50 [{low:.1f}, {high:.1f}], 2.0 % expected of normals, n = {evaluated:,}</source>
      <translation>{name} : {share} au-delà de 1 sur 50 [{low:.1f}, {high:.1f}], 2.0 % attendus chez les normaux, n = {evaluated:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{nth} of {of} ECGs of this patient</source>
      <translation>{nth} des {of} ECG de ce patient</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} annotations are on records that were not asked for or not read.</source>
      <comment>{n} annotation is on a record that was not asked for or not read.</comment>
      <translation>
        <numerusform>{n} annotation porte sur un enregistrement non demandé ou non lu.</numerusform>
        <numerusform>{n} annotations portent sur des enregistrements non demandés ou non lus.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} beats</source>
      <translation>{n} battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>{n} beats look like fusions of usual and ventricular beats; they are among the unknown.</source>
      <translation>{n} battements ressemblent à des fusions de battements habituels et ventriculaires ; ils sont parmi les inconnus.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{n} beats, rhythms and statements of the files themselves are not in it: they are no findings of yours.</source>
      <comment>{n} beat, rhythm or statement of the files themselves is not in it: it is no finding of yours.</comment>
      <translation>
        <numerusform>{n} battement, rythme ou énoncé des fichiers eux-mêmes n'y est pas : ce n'est pas un constat de vous.</numerusform>
        <numerusform>{n} battements, rythmes et énoncés des fichiers eux-mêmes n'y sont pas : ce ne sont pas des constats de vous.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{n} beats, {where}</source>
      <comment>{n} beat, {where}</comment>
      <translation>
        <numerusform>{n} battement, {where}</numerusform>
        <numerusform>{n} battements, {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>{n} beats: {name}</source>
      <comment>{n} beat: {name}</comment>
      <translation>
        <numerusform>{n} battement : {name}</numerusform>
        <numerusform>{n} battements : {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond</source>
      <translation>{n} au-delà</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond uncertainty</source>
      <translation>{n} au-delà de l'incertitude</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{n} commands</source>
      <comment>{n} command</comment>
      <translation>
        <numerusform>{n} commande</numerusform>
        <numerusform>{n} commandes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} days</source>
      <translation>{n} jours</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>{n} files in {name}</source>
      <comment>{n} file in {name}</comment>
      <translation>
        <numerusform>{n} fichier dans {name}</numerusform>
        <numerusform>{n} fichiers dans {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} findings on which readers differ are in it as disputed, with weight 0.</source>
      <comment>{n} finding on which readers differ is in it as disputed, with weight 0.</comment>
      <translation>
        <numerusform>{n} constat sur lequel les lecteurs diffèrent y est comme contesté, avec un poids de 0.</numerusform>
        <numerusform>{n} constats sur lesquels les lecteurs diffèrent y sont comme contestés, avec un poids de 0.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} later</source>
      <translation>{n} plus tard</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{n} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n} dérivation</numerusform>
        <numerusform>{n} dérivations</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>{n} leads on one baseline</source>
      <comment>{n} lead on one baseline</comment>
      <translation>
        <numerusform>{n} dérivation sur une ligne de base</numerusform>
        <numerusform>{n} dérivations sur une ligne de base</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} learned</source>
      <translation>{n} appris</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} maps</source>
      <comment>{n} map</comment>
      <translation>
        <numerusform>{n} carte</numerusform>
        <numerusform>{n} cartes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} months</source>
      <translation>{n} mois</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} not found</source>
      <translation>{n} introuvables</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n} notes</source>
      <comment>{n} note</comment>
      <translation>
        <numerusform>{n} note</numerusform>
        <numerusform>{n} notes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{n} of the same patient or recording left out</source>
      <translation>{n} du même patient ou enregistrement exclus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} of {n_beats} beats are no part of the median beat: {each}.</source>
      <translation>{n} battements sur {n_beats} ne font pas partie du battement médian : {each}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total}</source>
      <translation>{n} sur {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} of {total} checks</source>
      <translation>{n} contrôles sur {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total} findings</source>
      <translation>{n} constats sur {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{n} pacemaker spikes were seen.</source>
      <translation>{n} spikes de stimulation ont été vus.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} put off</source>
      <translation>{n} remis</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} readers</source>
      <comment>{n} reader</comment>
      <translation>
        <numerusform>{n} lecteur</numerusform>
        <numerusform>{n} lecteurs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n} readers have read here</source>
      <translation>{n} lecteurs ont lu ici</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} records are not on this computer.</source>
      <translation>{n} enregistrements ne sont pas sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n} records failed: {why}</source>
      <comment>{n} record failed: {why}</comment>
      <translation>
        <numerusform>{n} enregistrement en échec : {why}</numerusform>
        <numerusform>{n} enregistrements en échec : {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{n} segments of {seconds:g} s</source>
      <comment>{n} segment of {seconds:g} s</comment>
      <translation>
        <numerusform>{n} segment de {seconds:g} s</numerusform>
        <numerusform>{n} segments de {seconds:g} s</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} skipped</source>
      <translation>{n} passés</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} uncertain</source>
      <translation>{n} incertains</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} unfit</source>
      <translation>{n} inexploitables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} years</source>
      <translation>{n} ans</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_painter.py" />
      <source>{one} and {other}: {count}</source>
      <translation>{one} et {other} : {count}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} cannot be made: {strerror}. Nothing was written.</source>
      <translation>{out} ne peut être créé : {strerror}. Rien n'a été écrit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{out} cannot be written ({error}). What was scored stays in {name}: make room and go on with --resume.</source>
      <translation>{out} ne peut être écrit ({error}). Les scores calculés restent dans {name} : libérez de la place et poursuivez par --resume.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{out} exists; it was not overwritten.</source>
      <translation>{out} existe ; il n'a pas été écrasé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} is not an empty folder; nothing was written. Choose a new one.</source>
      <translation>{out} n'est pas un dossier vide ; rien n'a été écrit. Choisissez-en un nouveau.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{out} is there already; it is not replaced without --overwrite.</source>
      <translation>{out} existe déjà ; il n'est pas remplacé sans --overwrite.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{pair} look exchanged</source>
      <translation>{pair} semblent inversées</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>{part}, loss {loss:.4f}</source>
      <translation>{part}, perte {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{path}
Back it up; send it to nobody.</source>
      <translation>{path}
Sauvegardez-la ; ne l'envoyez à personne.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{path} cannot be read ({error}); it was left as it is.</source>
      <translation>{path} ne peut être lu ({error}) ; il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{path} cannot be read ({error}); mend or remove that line.</source>
      <translation>{path} ne peut être lu ({error}) ; corrigez ou ôtez cette ligne.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>{path} cannot be read ({problem}); it was left as it is.</source>
      <translation>{path} ne peut être lu ({problem}) ; il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be read: {strerror}.</source>
      <translation>{path} ne peut être lu : {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>{path} cannot be set aside: {error}. Close other windows of ecgviewer and try again.</source>
      <translation>{path} ne peut être mis de côté : {error}. Fermez les autres fenêtres d'ecgviewer et réessayez.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} ne peut être écrit : {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. Nothing of it was left there.</source>
      <translation>{path} ne peut être écrit : {reason}. Rien n'en est resté là.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. What stood there stands as it was.</source>
      <translation>{path} ne peut être écrit : {reason}. Ce qui s'y trouvait est inchangé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be written: {strerror}. What was stored before is safe; this was not stored.</source>
      <translation>{path} ne peut être écrit : {strerror}. Ce qui était enregistré est intact ; ceci n'a pas été enregistré.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/errors.py" />
      <source>{path} cannot be written: {why}. Nothing of it was left there; what was written before stands.</source>
      <translation>{path} ne peut être écrit : {why}. Rien n'en est resté là ; ce qui avait été écrit avant demeure.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{path} could not be written</source>
      <translation>{path} n'a pu être écrit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{path} exists; it was not overwritten.</source>
      <translation>{path} existe ; il n'a pas été écrasé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>{path} holds a line of another kind ({error}).</source>
      <translation>{path} contient une ligne d'une autre sorte ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>{path} holds no key of ecgviewer; it was left as it is.</source>
      <translation>{path} ne contient pas de clé d'ecgviewer ; il a été laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{path} holds no readings of this study ({error}).</source>
      <translation>{path} ne contient pas de lectures de cette étude ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{path} holds nothing to train on: neither ptbxl_database.csv, nor WFDB records, nor an HDF5 file with signals or tracings.</source>
      <translation>{path} ne contient rien pour l'entraînement : ni ptbxl_database.csv, ni enregistrements WFDB, ni fichier HDF5 avec signaux ou tracés.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} is a packet, but holds no model. Nothing was taken from it.</source>
      <translation>{path} est un paquet, mais ne contient pas de modèle. Rien n'en a été pris.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it has more than 1 MB.</source>
      <translation>{path} n'est pas un profil de réglages : il dépasse 1 Mo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it is no JSON ({error}).</source>
      <translation>{path} n'est pas un profil de réglages : ce n'est pas du JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: its form must be {form!r}.</source>
      <translation>{path} n'est pas un profil de réglages : sa forme doit être {form!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} is no study key of this ecgviewer ({error}).</source>
      <translation>{path} n'est pas une clé d'étude de cet ecgviewer ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>{path} is not a tuning plan that can be used: {problem}.</source>
      <translation>{path} n'est pas un plan d'ajustement utilisable : {problem}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>{path} is not there any more</source>
      <translation>{path} n'est plus là</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path}, line {number}, was changed by hand or is damaged ({error}). It was left as it is: put a copy in its place.</source>
      <translation>{path}, ligne {number}, a été modifié à la main ou est endommagé ({error}). Il a été laissé tel quel : mettez une copie à sa place.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{per_mm:.2f} pixels/mm · {per_inch:.0f} pixels/inch</source>
      <translation>{per_mm:.2f} pixels/mm · {per_inch:.0f} pixels/pouce</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent:.0f} % [{low}, {high}] · {n_with} of {n_read}</source>
      <translation>{percent:.0f} % [{low}, {high}] · {n_with} sur {n_read}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent} % · {count} of {size}</source>
      <translation>{percent} % · {count} sur {size}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{place:,} of {n:,} records</source>
      <translation>{place:,} enregistrements sur {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{places}; and cases similar to others</source>
      <translation>{places} ; et cas similaires à d'autres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{policy}. {state}, read by {reader}</source>
      <translation>{policy}. {state}, lu par {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>{policy}: nothing is fetched from the network. Ask there, or open the record's files from a folder.</source>
      <translation>{policy} : rien n'est demandé au réseau. Adressez-vous là, ou ouvrez les fichiers de l'enregistrement depuis un dossier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem} The file is left as it is.</source>
      <translation>{problem} Le fichier est laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>{problem} The file is left as it is. N opens the next one.</source>
      <translation>{problem} Le fichier est laissé tel quel. N ouvre le suivant.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem}. The file is left as it is.</source>
      <translation>{problem}. Le fichier est laissé tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{progress}. What was looked at is kept.</source>
      <translation>{progress}. Ce qui a été examiné est gardé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>{rarity} ({low} to {high})</source>
      <translation>{rarity} ({low} à {high})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} among normals</source>
      <translation>{rarity} chez les normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} normals</source>
      <translation>{rarity} normaux</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{rate:.0f}/min at {time}</source>
      <translation>{rate:.0f}/min à {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{rate:.0f}/min over 8 beats</source>
      <translation>{rate:.0f}/min sur 8 battements</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{reader} (you), first reads</source>
      <translation>{reader} (vous), premières lectures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) is no longer in the reply; kept.</source>
      <translation>{reader}, {item} : l'annotation {id} ({finding}) n'est plus dans la réponse ; gardée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) stands otherwise in an earlier reply; kept.</source>
      <translation>{reader}, {item} : l'annotation {id} ({finding}) est différente dans une réponse antérieure ; gardée.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: left as {state!r}, earlier {earlier!r}; kept.</source>
      <translation>{reader}, {item} : laissé {state!r}, avant {earlier!r} ; gardé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} Compare only if you know that it is.</source>
      <translation>{reason} Ne comparez que si vous savez que c'est le cas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared.</source>
      <translation>{reason} Rien n'a été comparé.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared. Add --same-patient if you know that both are of one patient; that is logged.</source>
      <translation>{reason} Rien n'a été comparé. Ajoutez --same-patient si vous savez que les deux sont d'un même patient ; c'est consigné.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} {by} confirmed {at}; it is logged.</source>
      <translation>{reason} {by} a confirmé le {at} ; c'est consigné.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more of {n_readers} readers ({readers}).</source>
      <translation>{records:,} enregistrements lus par au moins deux des {n_readers} lecteurs ({readers}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more; nobody marked anything on them.</source>
      <translation>{records:,} enregistrements lus par deux lecteurs ou plus ; personne n'y a rien marqué.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{record} is not there: its file was moved, or its drive is away. Add the folder it lies in now, and it is known again.</source>
      <translation>{record} n'est pas là : son fichier a été déplacé, ou son lecteur est absent. Ajoutez le dossier où il se trouve, et il est de nouveau connu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{repeats} repeats of {n_records} records: each can be repeated once.</source>
      <translation>{repeats} répétitions de {n_records} enregistrements : chacun peut être répété une fois.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{root} is not there, and the catalogue knows nothing of it.</source>
      <translation>{root} n'est pas là, et le catalogue n'en sait rien.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} min a row</source>
      <translation>{row_s:g} min par ligne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} s a row</source>
      <translation>{row_s:g} s par ligne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{search}
The cross (or Delete) forgets the search</source>
      <translation>{search}
La croix (ou Suppr) oublie la recherche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{seconds:.1f} s</source>
      <translation>{seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{seconds:.2f} s at {time}</source>
      <translation>{seconds:.2f} s à {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{seen:,} of {records:,} records: those whose first read {called} has logged, or whose project shows the model from the start. {hidden:,} are in no figure that follows from the model, the device or another reader.</source>
      <translation>{seen:,} enregistrements sur {records:,} : ceux dont {called} a consigné la première lecture, ou dont le projet montre le modèle dès le début. {hidden:,} ne sont dans aucune figure issue du modèle, de l'appareil ou d'un autre lecteur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{share:.0%} missing</source>
      <translation>{share:.0%} manquant</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{share:.1f} % of time, {n:,} episodes</source>
      <comment>{share:.1f} % of time, {n} episode</comment>
      <translation>
        <numerusform>{share:.1f} % du temps, {n} épisode</numerusform>
        <numerusform>{share:.1f} % du temps, {n:,} épisodes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{share} beyond 1 in 50 ({count:,.0f} of {n_values:,}; {interval}), 2.0 % expected of normals.</source>
      <translation>{share} au-delà de 1 sur 50 ({count:,.0f} sur {n_values:,} ; {interval}), 2.0 % attendus chez les normaux.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{share} of {limit}</source>
      <translation>{share} de {limit}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{size} (through {filter})</source>
      <translation>{size} (à travers {filter})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} has no lead that shows an ECG.</source>
      <translation>{source} n'a aucune dérivation qui montre un ECG.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} lasts {duration_s:.0f} s. Beats are sorted and episodes sought in recordings of at least {shortest_s:.0f} s; shorter ones are measured as they are.</source>
      <translation>{source} dure {duration_s:.0f} s. Les battements sont triés et les épisodes cherchés dans les enregistrements d'au moins {shortest_s:.0f} s ; les plus courts sont mesurés tels quels.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{source} · {start_s:.1f} to {stop_s:.1f} s · Welch, {segments}, Hann, half overlapping · {mains}</source>
      <translation>{source} · {start_s:.1f} à {stop_s:.1f} s · Welch, {segments}, Hann, recouvrement de moitié · {mains}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead names {names} stand more than once.</source>
      <translation>{source} : noms de dérivations {names} présents plus d'une fois.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead {name} has gain {gain} and baseline {baseline}; a finite, non-zero gain and a finite baseline are needed.</source>
      <translation>{source} : la dérivation {name} a le gain {gain} et la base {baseline} ; il faut un gain fini non nul et une base finie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source}: no lead is usable in any part of the recording.</source>
      <translation>{source} : aucune dérivation n'est exploitable dans aucune partie de l'enregistrement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no lead {name!r}; the record has {lead_names}.</source>
      <translation>{source} : pas de dérivation {name!r} ; l'enregistrement a {lead_names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no samples (shape {shape}).</source>
      <translation>{source} : pas d'échantillons (forme {shape}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of shape {shape} do not fit {n_leads} leads (one column a lead is needed).</source>
      <translation>{source} : des échantillons de forme {shape} ne conviennent pas à {n_leads} dérivations (il faut une colonne par dérivation).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of type {dtype} are not numbers.</source>
      <translation>{source} : les échantillons de type {dtype} ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: sampling rate {fs} Hz is not above 0.</source>
      <translation>{source} : la fréquence d'échantillonnage {fs} Hz n'est pas supérieure à 0.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>{speed:g} mm/s · {gain}, in proportion</source>
      <translation>{speed:g} mm/s · {gain}, proportionnel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>{speed_mm_s:g} mm/s · {gain:g} mm/mV in proportion</source>
      <translation>{speed_mm_s:g} mm/s · {gain:g} mm/mV, proportionnel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{start_s:.1f} to {stop_s:.1f} s</source>
      <translation>{start_s:.1f} à {stop_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{start} to {stop}: 1 in {n:,.0f} normals; {leads}</source>
      <translation>{start} à {stop} : 1 normal sur {n:,.0f} ; {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{state!r} is none of {states}.</source>
      <translation>{state!r} n'est aucun de {states}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>{state} · shown</source>
      <translation>{state} · affiché</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked later</source>
      <translation>{state}, remis à plus tard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked uncertain</source>
      <translation>{state}, marqué incertain</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked unfit</source>
      <translation>{state}, marqué inexploitable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{state}, read by {reader}</source>
      <translation>{state}, lu par {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged with the model in view</source>
      <translation>{status}, première lecture consignée avec le modèle visible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged without the model</source>
      <translation>{status}, première lecture consignée sans le modèle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>{step}, done</source>
      <translation>{step}, fait</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{stretch} of {duration_s:,.1f} s: the page holds no more at this speed</source>
      <translation>{stretch} sur {duration_s:,.1f} s : la page n'en contient pas plus à cette vitesse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{suggested}; not on {n}: {why}</source>
      <translation>{suggested} ; pas sur {n} : {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>{target} exists; it was not overwritten. Choose another name.</source>
      <translation>{target} existe ; il n'a pas été écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>{text} (monitor, not diagnostic)</source>
      <translation>{text} (surveillance, non diagnostique)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>{time} for the times, {left_out} for a column to leave out</source>
      <translation>{time} pour les temps, {left_out} pour une colonne à exclure</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{time} gone</source>
      <translation>{time} écoulé</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{time}, beat {letter}</source>
      <translation>{time}, battement {letter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>{title} as a table</source>
      <translation>{title} en tableau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{title} in {leads}, {start_s:.2f} to {stop_s:.2f} s</source>
      <translation>{title} en {leads}, {start_s:.2f} à {stop_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>{title} – ecgviewer manual</source>
      <translation>{title} – manuel d'ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>{title}, findings and measurements</source>
      <translation>{title}, constats et mesures</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>{title}: ECG</source>
      <translation>{title} : ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}, whose mix explains {by:+.1f} of {change:+.1f} points</source>
      <translation>{told}, dont la composition explique {by:+.1f} des {change:+.1f} points</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Nothing to compare it with.</source>
      <translation>{told}. Rien à quoi la comparer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Part of the baseline.</source>
      <translation>{told}. Fait partie de la référence.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: little has changed.</source>
      <translation>{told} : peu de changement.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: so few records differ as much by chance.</source>
      <translation>{told} : si peu d'enregistrements diffèrent autant par hasard.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; changed too: {others}.</source>
      <translation>{told} ; ont changé aussi : {others}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} are of groups that the baseline hardly knows</source>
      <translation>{told} ; {share} sont de groupes que la référence connaît à peine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} in {baseline}. Index {index:.2f}, chance alone up to {chance:.2f}</source>
      <translation>{told} ; {share} en {baseline}. Indice {index:.2f}, hasard seul jusqu'à {chance:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{total:,} first reads of yours on {n_days:,} days with reads.</source>
      <translation>{total:,} premières lectures de vous sur {n_days:,} jours avec lectures.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{undated:,} tell no day and are in no period.</source>
      <translation>{undated:,} ne disent pas le jour et ne sont dans aucune période.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{units} records read by two or more: wide intervals</source>
      <translation>{units} enregistrements lus par deux ou plus : intervalles larges</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} filtered</source>
      <translation>{value} filtré</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{value} in {leads}</source>
      <translation>{value} en {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} of unknown scale</source>
      <translation>{value} d'échelle inconnue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{waiting:,} to catalogue</source>
      <translation>{waiting:,} à cataloguer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{wanted!r} is no period: write 2024, 2024-03 or 2024-01..2024-06.</source>
      <translation>{wanted!r} n'est pas une période : écrivez 2024, 2024-03 ou 2024-01..2024-06.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>{wave} axis</source>
      <translation>Axe {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by redo</source>
      <translation>{what} par rétablissement</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by undo</source>
      <translation>{what} par annulation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session_settings.py" />
      <source>{why}: it stays as it is.</source>
      <translation>{why} : il reste tel quel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>{why}: the model stays.</source>
      <translation>{why} : le modèle reste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{with_model:,} of {n_reads:,} first reads were logged while model output was on the screen: these are not independent.</source>
      <translation>{with_model:,} premières lectures sur {n_reads:,} ont été consignées avec la sortie du modèle à l'écran : elles ne sont pas indépendantes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/pretraining.py" />
      <source>{work} has a checkpoint: go on with --resume, or choose another --out.</source>
      <translation>{work} a un point de reprise : poursuivez par --resume, ou choisissez un autre --out.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>← → beat · N S V P U name it · [ ] bounds of the episode</source>
      <translation>← → battement · N S V P U le nomment · [ ] limites de l'épisode</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>−aVR inverted</source>
      <translation>−aVR inversé</translation>
    </message>
  </context>
</TS>
