<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ecgviewer</name>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source> (no mV)</source>
      <translation> (kein mV)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source> · from {parent}</source>
      <translation> · von {parent}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>% of time</source>
      <translation>% der Zeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>, {times} × the sheet</source>
      <translation>, {times} × das Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>0 to 1, after the first read</source>
      <translation>0 bis 1, nach dem Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–150 Hz, mains</source>
      <translation>0.05–150 Hz, Netz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child</source>
      <translation>0.05–250 Hz, Kind</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child, mains</source>
      <translation>0.05–250 Hz, Kind, Netz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.67–40 Hz, monitor</source>
      <translation>0.67–40 Hz, Monitor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>1 core, the window stays free</source>
      <translation>1 Kern, das Fenster bleibt frei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>1 in N normals, after the first read</source>
      <translation>1:N Normale, nach dem Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>1 in {few}</source>
      <translation>1:{few}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}</source>
      <translation>1:{n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>1 in {n:,.0f} normals, {leads}</source>
      <translation>1:{n:,.0f} Normale, {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}+</source>
      <translation>1:{n:,.0f}+</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>1 in {n:.2g}</source>
      <translation>1:{n:.2g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>1 in {rarest:,.0f} normals</source>
      <translation>1:{rarest:,.0f} Normale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>1 sample, with Shift 10</source>
      <translation>1 Wert, mit Umschalt 10</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>18 to 39</source>
      <translation>18 bis 39</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>2 % expected of normals</source>
      <translation>2 % bei Normalen erwartet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>2 % of normals beyond 50</source>
      <translation>2 % der Normalen jenseits von 50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>2024, 2024-03 or 2024-03-31</source>
      <translation>2024, 2024-03 oder 2024-03-31</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>25 mm/s and 10 mm/mV, as on paper. L changes the layout, + zooms in, 0 goes back.</source>
      <translation>25 mm/s und 10 mm/mV, wie auf Papier. L wechselt das Layout, + vergrößert, 0 geht zurück.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>2nd showing</source>
      <translation>2. Vorlage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>3 leads</source>
      <translation>3 Ableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>40 to 64</source>
      <translation>40 bis 64</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>65 and over</source>
      <translation>65 und älter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>65 to 79</source>
      <translation>65 bis 79</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>8 beats</source>
      <translation>8 Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>80 and over</source>
      <translation>80 und älter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>95 % interval {low:.1f} to {high:.1f} %</source>
      <translation>95-%-Intervall {low:.1f} bis {high:.1f} %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>95 % intervals in brackets, of 2,000 bootstraps over records. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. – is: not defined.</source>
      <translation>95-%-Intervalle in Klammern, aus 2,000 Bootstraps über EKGs. Kappa fällt gegen 0 bei einem seltenen Code, über den alle einig sind; AC1 nicht. – heißt: nicht definiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>95 % intervals of Wilson. Sources have seen different records: shares are no error rates. The model's are of records that it evaluated.</source>
      <translation>95-%-Intervalle nach Wilson. Die Quellen haben verschiedene EKGs gesehen: Anteile sind keine Fehlerraten. Die des Modells sind von EKGs, die es bewertet hat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>&lt;b&gt;full disclosure · {lead} · {scale}&lt;/b&gt; · no filter · not for measuring</source>
      <translation>&lt;b&gt;Gesamtausschrieb · {lead} · {scale}&lt;/b&gt; · kein Filter · nicht zum Messen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>&lt;b&gt;spectrum&lt;/b&gt; · {filter}</source>
      <translation>&lt;b&gt;Spektrum&lt;/b&gt; · {filter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, median beat</source>
      <translation>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, Medianschlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>&lt;b&gt;{place:,}&lt;/b&gt; of {total:,}</source>
      <translation>&lt;b&gt;{place:,}&lt;/b&gt; von {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms from its beginning&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, derived (Kors)</source>
      <translation>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms nach seinem Beginn&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, abgeleitet (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>A candidate is tried out in this session alone</source>
      <translation>Ein Kandidat wird nur in dieser Sitzung erprobt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>A candidate. To be the default it takes</source>
      <translation>Ein Kandidat. Um Standard zu werden, braucht er</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/jobs.py" />
      <source>A fault of ours: {kind} at {where}. What was stored is safe. Try again; if it happens again, report it with the log file.</source>
      <translation>Ein Fehler von uns: {kind} in {where}. Was gespeichert war, ist sicher. Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit der Protokolldatei.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>A finding</source>
      <translation>Ein Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>A local code, in no standard vocabulary</source>
      <translation>Ein lokaler Code, in keinem Standardvokabular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A look around</source>
      <translation>Ein Rundgang</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>A model is promoted by a person with a reason: name and reason, please.</source>
      <translation>Ein Modell wird von einer Person mit Begründung zum Standard gemacht: Name und Grund, bitte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>A new episode begins at this beat; ] at its last ends it.</source>
      <translation>Eine neue Episode beginnt mit diesem Schlag; ] beim letzten beendet sie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>A new one</source>
      <translation>Ein neues</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>A packet brings records to you under numbers, in an order of its own. You read it blind: nothing of the model, nothing of other readers.</source>
      <translation>Ein Paket bringt Ihnen EKGs unter Nummern, in eigener Reihenfolge. Sie befunden es blind: nichts vom Modell, nichts von anderen Befundern.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>A packet is read blinded.</source>
      <translation>Ein Paket wird blind befundet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>A pause is an interval over {pause:g} s; slow is under {slow:g}/min, fast over {fast:g}/min, as the median of eight intervals; a run is three beats or more. Nothing reaches over a stretch that was not analysed.</source>
      <translation>Eine Pause ist ein Intervall über {pause:g} s; langsam ist unter {slow:g}/min, schnell über {fast:g}/min, als Median aus acht Intervallen; eine Salve sind drei Schläge oder mehr. Nichts reicht über einen nicht analysierten Abschnitt hinweg.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>A person moved marks that these values rest on.</source>
      <translation>Marken, auf denen diese Werte beruhen, wurden von Hand verschoben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader could not decide on this record.</source>
      <translation>Ein Befunder konnte bei diesem EKG nicht entscheiden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has not read this record.</source>
      <translation>Ein Befunder hat dieses EKG nicht befundet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has put this record off and not come back to it.</source>
      <translation>Ein Befunder hat dieses EKG zurückgestellt und kam nicht darauf zurück.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>A reader is named twice: let their names differ.</source>
      <translation>Ein Befunder ist zweimal genannt: Geben Sie verschiedene Namen an.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader says that this record cannot be read.</source>
      <translation>Ein Befunder sagt, dass dieses EKG nicht zu befunden ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>A record's samples are fractions, which a packet cannot carry: name it by reference.</source>
      <translation>Die Abtastwerte eines EKGs sind Brüche, die ein Paket nicht aufnehmen kann: Nennen Sie es als Verweis.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>A search has a name of 1 to {most_name} characters and up to {most_text:,} itself; these have {n_name} and {n_text:,}.</source>
      <translation>Eine Suche hat einen Namen von 1 bis {most_name} Zeichen und selbst bis zu {most_text:,}; diese haben {n_name} und {n_text:,}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/beat_scope.py" />
      <source>A set keeps one beat. Ctrl Del deletes the finding.</source>
      <translation>Eine Gruppe behält einen Schlag. Strg Entf löscht den Befund.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestions.py" />
      <source>A set of beats. Ctrl click, or {key} at the cursor, takes a beat away.</source>
      <translation>Eine Gruppe von Schlägen. Strg-Klick, oder {key} am Cursor, nimmt einen Schlag heraus.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>A third each of doubt, novelty and disagreement, as far as there are any</source>
      <translation>Je ein Drittel Zweifel, Neuheit und Uneinigkeit, soweit vorhanden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A trace can be measured with a ruler once ecgviewer knows how large this monitor is: lay a bank card on the screen and drag a drawn one to its size. Until then the page is fitted to the window, and the window says so.</source>
      <translation>Eine Kurve kann mit dem Lineal gemessen werden, sobald ecgviewer weiß, wie groß dieser Monitor ist: Legen Sie eine Bankkarte auf den Bildschirm und ziehen Sie eine gezeichnete auf ihre Größe. Bis dahin ist die Seite dem Fenster angepasst, und das Fenster sagt es.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>A. Reader
B. Reader</source>
      <translation>A. Befunder
B. Befunder</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>AF</source>
      <translation>VHF</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>AF min</source>
      <translation>VHF ′</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>AF, suspected</source>
      <translation>VHF, Verdacht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>AHA/ACC/HRS statement {code}</source>
      <translation>AHA/ACC/HRS-Aussage {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>AI output</source>
      <translation>KI-Ausgabe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_pictures.py" />
      <source>AI output, for review</source>
      <translation>KI-Ausgabe, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion</source>
      <translation>KI-Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, for review</source>
      <translation>KI-Vorschlag, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, {said}, {where}</source>
      <translation>KI-Vorschlag, {said}, {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestions, for review</source>
      <translation>KI-Vorschläge, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>AUROC · {n_records:,} records of {n_patients:,} patients · 95 % bootstrap intervals</source>
      <translation>AUROC · {n_records:,} EKGs von {n_patients:,} Patienten · 95-%-Bootstrap-Intervalle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>About</source>
      <translation>Zu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Accept the suggestion</source>
      <translation>Vorschlag annehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accepted by {author}, {when} UTC.</source>
      <translation>Angenommen von {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add a finding, or drag over leads</source>
      <translation>Befund setzen, oder über Ableitungen ziehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Add folder</source>
      <translation>Ordner aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add folder to the library</source>
      <translation>Ordner in die Bibliothek aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead above</source>
      <translation>Ableitung darüber dazu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Add the lead above, below</source>
      <translation>Ableitung darüber, darunter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead below</source>
      <translation>Ableitung darunter dazu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add to the library</source>
      <translation>In die Bibliothek aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}</source>
      <translation>{what} setzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}, or drag over leads</source>
      <translation>{what} setzen, oder über Ableitungen ziehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate</source>
      <translation>Adjudizieren</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate {n} rows</source>
      <comment>Adjudicate {n} row</comment>
      <translation>
        <numerusform>{n} Zeile adjudizieren</numerusform>
        <numerusform>{n} Zeilen adjudizieren</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Adjudication</source>
      <translation>Adjudikation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicator</source>
      <translation>Adjudikator</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicators</source>
      <translation>Adjudikatoren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>After a run, the figures of the old and the new model stand here.</source>
      <translation>Nach einem Lauf stehen hier die Zahlen des alten und des neuen Modells.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>After your first read</source>
      <translation>Nach Ihrem Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Age unknown: compared with normals of average age.</source>
      <translation>Alter unbekannt: mit Normalen mittleren Alters verglichen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on codes</source>
      <translation>Übereinstimmung: Codes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on spans</source>
      <translation>Übereinstimmung: Abschnitte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All alike</source>
      <translation>Alle gleichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All beats like this</source>
      <translation>Alle Schläge wie dieser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>All beats like this, this beat, or the span</source>
      <translation>Alle Schläge, dieser, oder Abschnitt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>All findings and notes: page {page}</source>
      <translation>Alle Befunde und Notizen: Seite {page}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All kinds</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All leads</source>
      <translation>Alle Ableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>All leads superimposed</source>
      <translation>Alle Ableitungen überlagert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>All leads, or one</source>
      <translation>Alle Ableitungen, oder eine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All like this</source>
      <translation>Alle wie dieser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>All records of the folders that were added</source>
      <translation>Alle EKGs der aufgenommenen Ordner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} alike</source>
      <translation>{count:,} gleiche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} beats like this</source>
      <translation>Alle {count:,} Schläge wie dieser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>All {n_beats} beats are in the median.</source>
      <translation>Alle {n_beats} Schläge sind im Median.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>All {records:,} records of the catalogue.</source>
      <translation>Alle {records:,} EKGs des Katalogs.</translation>
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
      <translation>Gelb und Pfeil: jenseits dessen, was ein unverändertes EKG einhält (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend</source>
      <translation>Ergänzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend the read</source>
      <translation>Befund ergänzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amended</source>
      <translation>Ergänzt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Amended and final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>Ergänzt und endgültig seit {when}. Eine Änderung fragt nach dem Grund und wird als Ergänzung aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amending</source>
      <translation>In Ergänzung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Amplitude is not known: shapes are compared, sizes are not.</source>
      <translation>Die Amplitude ist nicht bekannt: Formen werden verglichen, Größen nicht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of P over the line between its ends.</source>
      <translation>Amplitude von P über der Linie zwischen seinen Enden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of Q relative to the level before QRS.</source>
      <translation>Amplitude von Q gegen das Niveau vor QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R relative to the level before QRS.</source>
      <translation>Amplitude von R gegen das Niveau vor QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R′ relative to the level before QRS.</source>
      <translation>Amplitude von R′ gegen das Niveau vor QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of S relative to the level before QRS.</source>
      <translation>Amplitude von S gegen das Niveau vor QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of T relative to the level before QRS.</source>
      <translation>Amplitude von T gegen das Niveau vor QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Amplitude unknown: scored by shape alone; voltage criteria do not count.</source>
      <translation>Amplitude unbekannt: nur nach der Form bewertet; Voltagekriterien zählen nicht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>An ECG is some millivolts high: look at unit and steps again.</source>
      <translation>Ein EKG ist einige Millivolt hoch: Prüfen Sie Einheit und Stufen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/privacy.py" />
      <source>An ECG without name and date can still tell whose it is: in a linkage attack 85 % of 109 people were recognised (arXiv 2508.15850). Treat what you pass on as patient data.</source>
      <translation>Auch ein EKG ohne Name und Datum kann verraten, von wem es ist: Bei einem Verknüpfungsangriff wurden 85 % von 109 Personen erkannt (arXiv 2508.15850). Behandeln Sie, was Sie weitergeben, als Patientendaten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>An episode must begin before it ends.</source>
      <translation>Eine Episode muss beginnen, bevor sie endet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse</source>
      <translation>Analysieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse again</source>
      <translation>Neu analysieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed</source>
      <translation>Analysiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed min</source>
      <translation>Analysiert min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Annotating is off</source>
      <translation>Markieren ist aus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>Annotation {id} ({place})</source>
      <translation>Annotation {id} ({place})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>Annotations beside the record were left out: {error}</source>
      <translation>Annotationen neben dem EKG wurden ausgelassen: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Another beat</source>
      <translation>Anderer Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>Another packet {packet!r} was opened before, with other records. Ask its organiser; the earlier one lies in {folder}.</source>
      <translation>Ein anderes Paket {packet!r} mit anderen EKGs wurde schon geöffnet. Fragen Sie den, der es ausgibt; das frühere liegt in {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Answered</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Any of these by its words</source>
      <translation>Jeder davon über seine Worte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Archive</source>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Around it</source>
      <translation>Drumherum</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Arrived in the watched folder</source>
      <translation>Im beobachteten Ordner angekommen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>As before</source>
      <translation>Wie zuvor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>As normal</source>
      <translation>Als normal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>As on the sheet: {arranged}.</source>
      <translation>Wie auf dem Blatt: {arranged}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>As suggestions, never as findings: each is shown after the first read of its record, and accepted (Y) or rejected (R) there.</source>
      <translation>Als Vorschläge, nie als Befunde: Jeder wird nach dem Erstbefund seines EKGs gezeigt und dort angenommen (Y) oder abgelehnt (R).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>At the same time</source>
      <translation>Gleichzeitig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too long; prefer Fridericia.</source>
      <translation>Bei {rate:.0f}/min ist QTc nach Bazett zu lang; besser Fridericia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too short; prefer Fridericia.</source>
      <translation>Bei {rate:.0f}/min ist QTc nach Bazett zu kurz; besser Fridericia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Atrial fibrillation is suspected from irregular intervals, not diagnosed.</source>
      <translation>Vorhofflimmern wird aus unregelmäßigen Intervallen vermutet, nicht diagnostiziert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Atrial fibrillation, suspected</source>
      <translation>Vorhofflimmern, Verdacht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Auto-scaled: amplitude unknown</source>
      <translation>Automatisch skaliert: Amplitude unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Axes {waves}</source>
      <translation>Achsen {waves}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Axis P · QRS · T</source>
      <translation>Achse P · QRS · T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Back</source>
      <comment>step</comment>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Back to paper scale</source>
      <translation>Zurück zum Papiermaßstab</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Back to the sheet</source>
      <translation>Zurück zum Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Back to the study</source>
      <translation>Zurück zur Studie</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Backspace</source>
      <comment>key</comment>
      <translation>Rück</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: the first ones</source>
      <translation>Bezug: die ersten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Baseline: {baseline}, {n_baseline:,} records evaluated.</source>
      <translation>Bezug: {baseline}, {n_baseline:,} EKGs bewertet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: {year}</source>
      <translation>Bezug: {year}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Bazett unsure</source>
      <translation>Bazett unsicher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Beat</source>
      <translation>Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Beat at the cursor into the set, or out</source>
      <translation>Schlag in die Gruppe, oder heraus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,}</source>
      <translation>Schlag {number:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in single beats</source>
      <translation>Schlag {number:,} von {total:,} der Einzelschläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in template {template}</source>
      <translation>Schlag {number:,} von {total:,} in Template {template}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats</source>
      <translation>Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats and episodes, found by ecgviewer, for review</source>
      <translation>Schläge und Episoden, gefunden von ecgviewer, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>Beats of the template, one beside the other</source>
      <translation>Schläge des Templates nebeneinander</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}, fewer because the recording is long; found in {all_leads}.</source>
      <translation>Schläge wurden nach {leads} unterschieden, weniger, weil die Aufzeichnung lang ist; gefunden in {all_leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}; found in {all_leads}.</source>
      <translation>Schläge wurden nach {leads} unterschieden; gefunden in {all_leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Beats, classes and episodes were found by ecgviewer, for review: ecgviewer {version}, analysis {analysis}, leads {leads}. They are estimates, not verified but where people are named below. Rates are over eight beats.</source>
      <translation>Schläge, Klassen und Episoden hat ecgviewer gefunden, zur Prüfung: ecgviewer {version}, Analyse {analysis}, Ableitungen {leads}. Es sind Schätzungen, ungeprüft, außer wo unten Menschen genannt sind. Frequenzen sind über acht Schläge.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Beats, episodes and hours as CSV or JSON</source>
      <translation>Schläge, Episoden und Stunden als CSV oder JSON</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Before and after</source>
      <translation>Vorher und nachher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Begin with the tour</source>
      <translation>Mit dem Rundgang beginnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Begins, ends at this beat</source>
      <translation>Beginnt, endet mit diesem Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Beside</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Better</source>
      <translation>Besser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Between {one} and {other}</source>
      <translation>Zwischen {one} und {other}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond</source>
      <translation>Jenseits</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50</source>
      <translation>Jenseits von 1:50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in 50, 500 and 5,000</source>
      <translation>Jenseits von 1:50, 1:500 und 1:5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50, by group</source>
      <translation>Jenseits von 1:50, nach Gruppe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in N: observed and expected of normals</source>
      <translation>Jenseits von 1:N: beobachtet und bei Normalen erwartet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in {n:,.0f}</source>
      <translation>Jenseits von 1:{n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>Beyond the paper at this gain: {leads}</source>
      <translation>Ragt bei dieser Verstärkung über das Papier hinaus: {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both are one and the same recording.</source>
      <translation>Beide sind ein und dieselbe Aufzeichnung.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both by chance</source>
      <translation>Beide, zufällig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both files hold the same patient identifier.</source>
      <translation>Beide Dateien haben dieselbe Patientenkennung.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Both legs 1 sample</source>
      <translation>Beide Schenkel 1 Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample left</source>
      <translation>Beide Schenkel 1 Wert nach links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample right</source>
      <translation>Beide Schenkel 1 Wert nach rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both of either</source>
      <translation>Beide von einem der beiden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Bounds</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Bounds of Massart hold for any distribution and are wide. p is of one comparison; there are {n_periods} periods.</source>
      <translation>Massarts Schranken gelten für jede Verteilung und sind weit. p ist von einem Vergleich; es gibt {n_periods} Zeiträume.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back: {suggestion}</source>
      <translation>Zurückholen: {suggestion}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Bundled</source>
      <translation>Mitgeliefert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Butterfly</source>
      <translation>Butterfly</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>By mix of {group}</source>
      <translation>Nach Mischung von {group}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>By other formulas: {said}.</source>
      <translation>Nach anderen Formeln: {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>By the ages in the files, the patient became younger.</source>
      <translation>Nach den Altersangaben der Dateien wäre der Patient jünger geworden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>C puts a caliper at the cursor; arrows move its leg, M marches it out, Esc lets go.</source>
      <translation>C setzt einen Zirkel am Cursor; Pfeile bewegen seinen Schenkel, M trägt ihn ab, Esc lässt los.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>CSV: a table</source>
      <translation>CSV: eine Tabelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Cabrera</source>
      <translation>Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Cabrera order</source>
      <translation>Cabrera-Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Calibrate this monitor</source>
      <translation>Diesen Monitor kalibrieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Calibrate this monitor when the window is open</source>
      <translation>Diesen Monitor kalibrieren, wenn das Fenster offen ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>Kalibriert · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Calibrated: {px_per_mm:.2f} px/mm</source>
      <translation>Kalibriert: {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper</source>
      <translation>Zirkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper {label}</source>
      <translation>Zirkel {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_calipers.py" />
      <source>Calipers</source>
      <translation>Zirkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Called</source>
      <translation>Genannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Can this record be used?</source>
      <translation>Ist dieses EKG verwendbar?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/asking.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>Cancelled. Nothing was kept; your findings are as they were.</source>
      <translation>Abgebrochen. Nichts wurde behalten; Ihre Befunde sind, wie sie waren.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Candidate</source>
      <translation>Kandidat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Cannot be read</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Card on the screen: left and right arrow fit its width</source>
      <translation>Karte auf dem Bildschirm: Pfeil links und rechts passen die Breite an</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue stopped</source>
      <translation>Katalog angehalten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue: {message}</source>
      <translation>Katalog: {message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Change</source>
      <comment>an order</comment>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change beyond 1 in 50, and what the mix explains</source>
      <translation>Änderung jenseits von 1:50, und was die Mischung erklärt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change certainty</source>
      <translation>Sicherheit ändern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Change it in the settings (Ctrl ,)</source>
      <translation>In den Einstellungen zu ändern (Strg ,)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change severity</source>
      <translation>Schweregrad ändern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Changed by people</source>
      <translation>Von Menschen geändert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Check it: blue is what people said</source>
      <translation>Bitte prüfen: blau ist, was Menschen sagten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Choose a favourite</source>
      <translation>Favorit wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose a finding, or save it</source>
      <translation>Befund wählen oder speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Choose a folder and make</source>
      <translation>Ordner wählen und anlegen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Choose a folder and write</source>
      <translation>Ordner wählen und schreiben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Choose a name and write</source>
      <translation>Namen wählen und schreiben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Choose a place and write</source>
      <translation>Ort wählen und schreiben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Choose a queue at the left.</source>
      <translation>Wählen Sie links eine Warteschlange.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>Choose an episode, or begin a new one with [ before.</source>
      <translation>Wählen Sie eine Episode, oder beginnen Sie vorher mit [ eine neue.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another</source>
      <translation>Anderes wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another earlier ECG</source>
      <translation>Anderes früheres EKG wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 1</source>
      <translation>Favorit 1 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 2</source>
      <translation>Favorit 2 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 3</source>
      <translation>Favorit 3 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 4</source>
      <translation>Favorit 4 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 5</source>
      <translation>Favorit 5 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 6</source>
      <translation>Favorit 6 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 7</source>
      <translation>Favorit 7 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 8</source>
      <translation>Favorit 8 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 9</source>
      <translation>Favorit 9 wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Choose library</source>
      <translation>Bibliothek wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Choose modifiers</source>
      <translation>Zusätze wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Choose the earlier ECG</source>
      <translation>Früheres EKG wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Chosen by the reader</source>
      <translation>Vom Befunder gewählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of the template</source>
      <translation>Klasse des Templates</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of this beat alone</source>
      <translation>Klasse nur dieses Schlags</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Classes are hidden until the first read is logged (Ctrl Enter)</source>
      <translation>Klassen sind verborgen, bis der Erstbefund protokolliert ist (Strg Enter)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Clear this list</source>
      <translation>Diese Liste leeren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to leave it out of this run</source>
      <translation>Klicken lässt es in diesem Lauf weg</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Click to say what the column is (F2)</source>
      <translation>Klicken Sie, um zu sagen, was die Spalte ist (F2)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to take it in again</source>
      <translation>Klicken nimmt es wieder auf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close  {key}</source>
      <translation>Schließen  {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close the measurements of each lead</source>
      <translation>Messwerte der Ableitungen schließen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Cohen's kappa</source>
      <translation>Cohens Kappa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Colours of the heat, from usual to rare</source>
      <translation>Farben der Heatmap, von üblich bis selten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Columns at one time, or in a row</source>
      <translation>Spalten gleichzeitig oder nacheinander</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Columns of a page</source>
      <translation>Spalten einer Seite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns parted by</source>
      <translation>Spalten getrennt durch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns, by lead</source>
      <translation>Spalten, nach Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands that match</source>
      <translation>Passende Befehle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Compare the file with its SHA-256</source>
      <translation>Vergleicht die Datei mit ihrem SHA-256</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Compare with an earlier ECG, or back</source>
      <translation>Mit früherem EKG vergleichen, oder zurück</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Comparison, hours and days</source>
      <translation>Vergleich, Stunden und Tage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Computing</source>
      <translation>Wird berechnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Confirmed by {by}</source>
      <translation>Bestätigt von {by}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Contents of the manual</source>
      <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Control</source>
      <translation>Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy matrix, values and notes for a spreadsheet</source>
      <translation>Matrix, Werte und Hinweise für eine Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy table</source>
      <translation>Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Cosine of the model's embeddings, at most 1</source>
      <translation>Kosinus der Einbettungen des Modells, höchstens 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Counts and shares only: no record, no file, no name or number of a patient. Of the model only what you may see. Groups of few may still tell of somebody.</source>
      <translation>Nur Anzahlen und Anteile: kein EKG, keine Datei, kein Name und keine Nummer eines Patienten. Vom Modell nur, was Sie sehen dürfen. Kleine Gruppen können dennoch jemanden verraten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Couplets</source>
      <translation>Couplets</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Ctrl</source>
      <comment>key</comment>
      <translation>Strg</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor 1 mm</source>
      <translation>Cursor 1 mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm left</source>
      <translation>Cursor 1 mm nach links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm right</source>
      <translation>Cursor 1 mm nach rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor 1 sample</source>
      <translation>Cursor 1 Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample left</source>
      <translation>Cursor 1 Wert nach links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample right</source>
      <translation>Cursor 1 Wert nach rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to another lead</source>
      <translation>Cursor zu anderer Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor to the beat before</source>
      <translation>Cursor zum Schlag davor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead above</source>
      <translation>Cursor zur Ableitung darüber</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead below</source>
      <translation>Cursor zur Ableitung darunter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to the next beat</source>
      <translation>Cursor zum nächsten Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'</source>
      <translation>DICOM braucht das Paket pydicom: pip install 'ecgviewer[dicom]'</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>DICOM waveform</source>
      <translation>DICOM-Waveform</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>DICOM, WFDB, ...</source>
      <translation>DICOM, WFDB, ...</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Data folder</source>
      <translation>Datenordner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Database and record</source>
      <translation>Datenbank und EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Days without any read are left out. The table has all readers and days.</source>
      <translation>Tage ohne Befundung fehlen. Die Tabelle hat alle Befunder und Tage.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Decimal commas</source>
      <translation>Dezimalkommas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Default</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Del</source>
      <comment>key</comment>
      <translation>Entf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Delete caliper</source>
      <translation>Zirkel löschen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Delete finding</source>
      <translation>Befund löschen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Device says</source>
      <translation>Das Gerät sagt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Diagnostics saved: {path}. {text}</source>
      <translation>Diagnosedaten gespeichert: {path}. {text}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Differ</source>
      <translation>Uneins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Disagree</source>
      <translation>Uneinig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Disagreement</source>
      <translation>Uneinigkeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Dismiss</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Dismiss the message</source>
      <translation>Meldung schließen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Display</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Distance, {against}</source>
      <translation>Abstand, {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Distribution of surprise</source>
      <translation>Verteilung der Auffälligkeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Does not</source>
      <translation>Sagt es nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Down</source>
      <comment>key</comment>
      <translation>↓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Down, up the page</source>
      <translation>Seite hinab, hinauf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft, first read not logged</source>
      <translation>Entwurf, Erstbefund nicht protokolliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from all unread records; never below 10 %</source>
      <translation>Zufällig aus allen unbefundeten EKGs gezogen; nie unter 10 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from {n_unread:,} unread records. What is found in them tells how frequent it is there; the other rows cannot.</source>
      <translation>Zufällig aus {n_unread:,} unbefundeten EKGs gezogen. Was darin gefunden wird, sagt, wie häufig es dort ist; die anderen Zeilen können das nicht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Drawn by chance, 1 in {n}</source>
      <translation>Zufällig gezogen, 1:{n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Drawn by chance: what the model says had no part in it</source>
      <translation>Zufällig gezogen: Was das Modell sagt, spielte keine Rolle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Drift</source>
      <translation>Drift</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of P in this lead.</source>
      <translation>Dauer von P in dieser Ableitung.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of Q.</source>
      <translation>Dauer von Q.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of QRS in this lead alone.</source>
      <translation>Dauer von QRS in dieser Ableitung allein.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of R.</source>
      <translation>Dauer von R.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of S.</source>
      <translation>Dauer von S.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>ECG records ({kinds});;All files (*)</source>
      <translation>EKGs ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report</source>
      <translation>EKG-Bericht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report, {title}</source>
      <translation>EKG-Bericht, {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>ECG sheet</source>
      <translation>EKG-Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Each figure as PNG and SVG, its table as CSV, and all of it as JSON.</source>
      <translation>Jede Kennzahl als PNG und SVG, ihre Tabelle als CSV, und alles als JSON.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Each lead from beginning to end, or the layout of reading  L</source>
      <translation>Jede Ableitung von Anfang bis Ende, oder das Layout der Befundung  L</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Each reader on records shown twice, all codes of the study together.</source>
      <translation>Jeder Befunder an zweimal vorgelegten EKGs, alle Codes der Studie zusammen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Each reader reads</source>
      <translation>Jeder Befunder befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/earlier_beside.py" />
      <source>Earlier ECG</source>
      <translation>Früheres EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Edit finding</source>
      <translation>Befund bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>End</source>
      <comment>key</comment>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End 1 sample</source>
      <translation>Ende 1 Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample left</source>
      <translation>Ende 1 Wert nach links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample right</source>
      <translation>Ende 1 Wert nach rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End 10 samples</source>
      <translation>Ende 10 Werte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples left</source>
      <translation>Ende 10 Werte nach links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples right</source>
      <translation>Ende 10 Werte nach rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End to the next wave</source>
      <translation>Ende zur nächsten Welle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End to the wave before</source>
      <translation>Ende zur Welle davor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End tour</source>
      <translation>Rundgang beenden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Enough to tell</source>
      <translation>Genug, um es zu sagen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Enter</source>
      <comment>key</comment>
      <translation>Enter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter adds, Esc leaves</source>
      <translation>Enter fügt hinzu, Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter saves, Esc leaves</source>
      <translation>Enter speichert, Esc verlässt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Episode: accept, dismiss, kind</source>
      <translation>Episode: annehmen, verwerfen, Art</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Episodes</source>
      <translation>Episoden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Esc</source>
      <comment>key</comment>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Evaluated</source>
      <translation>Bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Every lead</source>
      <translation>Jede Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>Every record of this folder has been read. Choose another folder.</source>
      <translation>Jedes EKG dieses Ordners ist befundet. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Everything happens on this computer. Nothing is sent anywhere.</source>
      <translation>Alles geschieht auf diesem Rechner. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected of normals</source>
      <translation>Bei Normalen erwartet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Explained: what the baseline's shares in each group give in this period's mix. What is left is within groups; hollow: the baseline hardly knows them. A mix of format or signal points to devices, one of age and sex to patients.</source>
      <translation>Erklärt: was die Anteile des Bezugs in jeder Gruppe bei der Mischung dieses Zeitraums ergeben. Der Rest liegt innerhalb der Gruppen; hohl: Der Bezug kennt sie kaum. Eine Mischung von Format oder Signal deutet auf Geräte, eine von Alter und Geschlecht auf Patienten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes</source>
      <translation>Schläge und Episoden exportieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes …</source>
      <translation>Schläge und Episoden exportieren …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Export figures</source>
      <translation>Kennzahlen exportieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Export findings</source>
      <translation>Befunde exportieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Export profile</source>
      <translation>Profil exportieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Export the list</source>
      <translation>Liste exportieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>F</source>
      <translation>W</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>False alarms in normals stay within budget</source>
      <translation>Fehlalarme bei Normalen bleiben im Rahmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Far from all that the model has seen</source>
      <translation>Fern von allem, was das Modell gesehen hat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Fast over {rate:.0f}/min</source>
      <translation>Schnell über {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Fast rate</source>
      <translation>Schnelle Frequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Fastest V run</source>
      <translation>Schnellste V-Salve</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Fell</source>
      <translation>Gefallen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Female</source>
      <translation>Weiblich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Fetch and open</source>
      <translation>Holen und öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Few</source>
      <translation>Wenige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Fewer than 20 records: its prototype helps. Click to leave it out</source>
      <translation>Weniger als 20 EKGs: Sein Prototyp hilft. Klicken lässt es weg</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Fewer than two codes of yours so far.</source>
      <translation>Bisher weniger als zwei Codes von Ihnen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names} and {others} more.</source>
      <translation>Weniger als {fewest} EKGs, nicht beurteilt: {names} und {others} weitere.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names}.</source>
      <translation>Weniger als {fewest} EKGs, nicht beurteilt: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Fewer than {few}: wide intervals.</source>
      <translation>Weniger als {few}: breite Intervalle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures written: {what}.</source>
      <translation>Kennzahlen geschrieben: {what}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Figures, studies</source>
      <translation>Kennzahlen, Studien</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>File names</source>
      <translation>Dateinamen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_link.py" />
      <source>File's marks</source>
      <translation>Marken der Datei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Final</source>
      <translation>Endgültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>Endgültig seit {when}. Eine Änderung fragt nach dem Grund und wird als Ergänzung aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Final today</source>
      <translation>Heute endgültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Finalise</source>
      <translation>Abschließen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Finalise the read, or amend it</source>
      <translation>Befund abschließen oder ergänzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Finals</source>
      <translation>Endgültige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour</source>
      <translation>Endgültige je Stunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour: {hours}</source>
      <translation>Endgültige je Stunde: {hours}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Finding not saved yet</source>
      <translation>Befund noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Finding {title}</source>
      <translation>Befund {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings by who says them</source>
      <translation>Befunde nach dem, der sie sagt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader</source>
      <translation>Vom Befunder markierte Befunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader, notes</source>
      <translation>Vom Befunder markierte Befunde, Notizen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Findings that match</source>
      <translation>Passende Befunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First</source>
      <translation>Erster</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First on</source>
      <translation>Erster bei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>First read</source>
      <translation>Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, with the model in view. Change what you like; finalise when it stands.</source>
      <translation>Erstbefund {when} protokolliert, mit sichtbarem Modell. Ändern Sie, was Sie möchten; schließen Sie ab, wenn er steht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, without the model. Change what you like; finalise when it stands.</source>
      <translation>Erstbefund {when} protokolliert, ohne das Modell. Ändern Sie, was Sie möchten; schließen Sie ab, wenn er steht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>First read {time}</source>
      <translation>Erstbefund {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads</source>
      <translation>Erstbefunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads by day</source>
      <translation>Erstbefunde je Tag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First rows</source>
      <translation>Erste Zeilen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>First seconds</source>
      <translation>Erste Sekunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First seconds, as they will be read</source>
      <translation>Erste Sekunden, wie sie gelesen werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Five short steps on the demo records show the sheet, the model's surprise, calipers, a finding and the first read. They stand in a line over the page; nothing covers the trace. F1 opens the manual, ? shows all keys.</source>
      <translation>Fünf kurze Schritte an den Demo-EKGs zeigen das Blatt, die Auffälligkeit des Modells, Zirkel, einen Befund und den Erstbefund. Sie stehen in einer Zeile über der Seite; nichts verdeckt die Kurve. F1 öffnet das Handbuch, ? zeigt alle Tasten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Five-step tour</source>
      <translation>Rundgang in fünf Schritten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Focus</source>
      <translation>Fokus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Fold</source>
      <translation>Zuklappen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Folder for packets and keys</source>
      <translation>Ordner für Pakete und Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Folder for the files</source>
      <translation>Ordner für die Dateien</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>For example: lead V3 was overlooked</source>
      <translation>Zum Beispiel: Ableitung V3 wurde übersehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>For this session, marked as a candidate on every sheet</source>
      <translation>Für diese Sitzung, auf jedem Blatt als Kandidat gekennzeichnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>For you alone: other users of this computer cannot look into it.</source>
      <translation>Für Sie allein: Andere Benutzer dieses Rechners können nicht hineinsehen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Foreign: far from all that the model has seen</source>
      <translation>Fremd: fern von allem, was das Modell gesehen hat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Forget calibration</source>
      <translation>Kalibrierung vergessen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Format {kind!r} is none of {formats}.</source>
      <translation>Format {kind!r} ist keines von {formats}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>From a file</source>
      <translation>Aus einer Datei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the folder {folder}.</source>
      <translation>Aus dem Ordner {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>From the reader's act before to the first read; pauses over {minutes:.0f} minutes are breaks. Not a measure of care.</source>
      <translation>Von der vorigen Handlung des Befunders bis zum Erstbefund; Pausen über {minutes:.0f} Minuten sind Unterbrechungen. Kein Maß der Sorgfalt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>From the start</source>
      <translation>Von Anfang an</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the {n_records:,} records that are open.</source>
      <translation>Aus den {n_records:,} geöffneten EKGs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Frontal, from the front</source>
      <translation>Frontal, von vorn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Full disclosure</source>
      <translation>Gesamtausschrieb</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Full disclosure, minute by minute</source>
      <translation>Gesamtausschrieb, Minute für Minute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Full score</source>
      <translation>Voller Score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Gain</source>
      <translation>Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain of the rows</source>
      <translation>Verstärkung der Zeilen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain that fits</source>
      <translation>Passende Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Gate</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Gate passed</source>
      <translation>Prüfung bestanden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Give or take tags</source>
      <translation>Schlagworte geben oder nehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Go on</source>
      <translation>Fortfahren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Go on with {folder}</source>
      <translation>Weiter mit {folder}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Goes along only if you say so</source>
      <translation>Geht nur mit, wenn Sie es sagen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Good signal: no lead at fault, none that look exchanged.</source>
      <translation>Gutes Signal: keine gestörte Ableitung, keine, die vertauscht wirken.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: patient</source>
      <translation>Gruppe: Patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: state</source>
      <translation>Gruppe: Stand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Groups differ in more than their name: a difference is no effect of age or format.</source>
      <translation>Gruppen unterscheiden sich in mehr als ihrem Namen: Ein Unterschied ist keine Wirkung von Alter oder Format.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded groups, all findings</source>
      <translation>Geschützte Gruppen, alle Befunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded: may not fall by more than .02</source>
      <translation>Geschützt: darf nicht um mehr als .02 fallen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Gwet's AC1</source>
      <translation>Gwets AC1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>HDF5: masks of samples</source>
      <translation>HDF5: Masken der Abtastwerte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Heart rate</source>
      <translation>Herzfrequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate per minute: mean, and range over eight beats</source>
      <translation>Herzfrequenz je Minute: Mittel, und Spanne über acht Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate, found by ecgviewer, for review</source>
      <translation>Herzfrequenz, gefunden von ecgviewer, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Heat shows where the model finds a stretch rare among normals. A hides it at once.</source>
      <translation>Die Heatmap zeigt, wo das Modell einen unter Normalen seltenen Abschnitt findet. A verbirgt sie sofort.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Held</source>
      <translation>Gehalten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Held out</source>
      <translation>Zurückgelegt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Held-out check</source>
      <translation>Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Here surprise is shown from the start. Logging keeps your reading as it stands, with the time.</source>
      <translation>Hier wird die Auffälligkeit von Anfang an gezeigt. Das Protokoll hält Ihre Befundung mit der Zeit fest, wie sie steht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Hidden</source>
      <translation>Verborgen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Hidden until your first read is logged</source>
      <translation>Verborgen, bis Ihr Erstbefund protokolliert ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Hide {n} rejected</source>
      <translation>{n} abgelehnte verbergen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest</source>
      <translation>Höchste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Highest rate</source>
      <translation>Höchste Frequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest, 8 beats</source>
      <translation>Höchste, 8 Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Hold a bank card to the picture, left edge on left edge, and drag the right edge until both are equally wide.</source>
      <translation>Halten Sie eine Bankkarte an das Bild, linke Kante auf linke Kante, und ziehen Sie die rechte Kante, bis beide gleich breit sind.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Home</source>
      <comment>key</comment>
      <translation>Pos1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Horizontal, from above</source>
      <translation>Horizontal, von oben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Hottest in {lead}</source>
      <translation>Am auffälligsten in {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Hours and days</source>
      <translation>Stunden und Tage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Hours: next, previous event</source>
      <translation>Stunden: nächstes, voriges Ereignis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>How alike the waveforms are, at most 1; − where they cannot be compared</source>
      <translation>Wie ähnlich die Kurven sind, höchstens 1; −, wo sie nicht vergleichbar sind</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>How good the signal is</source>
      <translation>Wie gut das Signal ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>How long a period is</source>
      <translation>Wie lang ein Zeitraum ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>How rare a normal ECG with as much surprise is. An estimate, not a finding. {where}</source>
      <translation>Wie selten ein normales EKG mit so viel Auffälligkeit ist. Eine Schätzung, kein Befund. {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How rare a stretch is among normal resting ECGs; not a diagnosis, and not made for recordings of hours.</source>
      <translation>Wie selten ein Abschnitt unter normalen Ruhe-EKGs ist; keine Diagnose, und nicht für stundenlange Aufzeichnungen gemacht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>How rare each sample is among normals.</source>
      <translation>Wie selten jeder Abtastwert unter Normalen ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is grouped</source>
      <translation>Wie die Liste gruppiert ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is ordered</source>
      <translation>Wie die Liste geordnet ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How this was found</source>
      <translation>Wie dies gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>How your reply leaves this record</source>
      <translation>Wie Ihre Antwort dieses EKG hinterlässt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first</source>
      <translation>Mensch zuerst</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first (packet)</source>
      <translation>Mensch zuerst (Paket)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Human first: no model order before the read</source>
      <translation>Mensch zuerst: keine Modellordnung vor der Befundung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Hz; empty: from the times</source>
      <translation>Hz; leer: aus den Zeiten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>I have read this, and use ecgviewer for research or teaching</source>
      <translation>Ich habe dies gelesen und verwende ecgviewer für Forschung oder Lehre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>I, II, III ... V6 from here on</source>
      <translation>I, II, III ... V6 von hier an</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Ids of {count} annotations, and how sure, severe or new they are, stand in a private element of ecgviewer: other programs do not see them, and archives may drop it.</source>
      <translation>Kennungen von {count} Annotationen, und wie sicher, schwer oder neu sie sind, stehen in einem privaten Element von ecgviewer: Andere Programme sehen sie nicht, und Archive können es weglassen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Import profile</source>
      <translation>Profil importieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import table</source>
      <translation>Tabelle importieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Import table, watch</source>
      <translation>Tabelle importieren, beobachten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Import the table</source>
      <translation>Tabelle importieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Import the table shown</source>
      <translation>Gezeigte Tabelle importieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import the table “{name}”</source>
      <translation>Tabelle „{name}“ importieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>In brackets: records that anybody says it on. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. Not defined: no point.</source>
      <translation>In Klammern: EKGs, bei denen es irgendjemand sagt. Kappa fällt gegen 0 bei einem seltenen Code, über den alle einig sind; AC1 nicht. Nicht definiert: kein Punkt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the demo records</source>
      <translation>In den Demo-EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the earlier ECG leads look exchanged: {pair}.</source>
      <translation>Im früheren EKG wirken Ableitungen vertauscht: {pair}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the folder {name}</source>
      <translation>Im Ordner {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the later ECG leads look exchanged: {pair}.</source>
      <translation>Im späteren EKG wirken Ableitungen vertauscht: {pair}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the watched folder: how many, and nothing else of them</source>
      <translation>Im beobachteten Ordner: wie viele, und sonst nichts von ihnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>In this list</source>
      <translation>In dieser Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In this packet</source>
      <translation>In diesem Paket</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>In use</source>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>In use: {model}</source>
      <translation>In Gebrauch: {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>In view {start} to {stop}, of {whole}</source>
      <translation>Zu sehen {start} bis {stop}, von {whole}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In your own records</source>
      <translation>In Ihren eigenen EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>In your own records it stays hidden until you have logged a first read of your own. It can be switched off at any time with A, and stopped with Shift+Esc.</source>
      <translation>In Ihren eigenen EKGs bleibt es verborgen, bis Sie einen eigenen Erstbefund protokolliert haben. Mit A lässt es sich jederzeit ausschalten, mit Umschalt+Esc anhalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Index, {against}</source>
      <translation>Index, {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Ins</source>
      <comment>key</comment>
      <translation>Einfg</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Intervals are of one lead; those of all twelve leads together are usually longer.</source>
      <translation>Intervalle sind aus einer Ableitung; die aller zwölf Ableitungen zusammen sind meist länger.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Intervals are of the median of {n_beats} beats{left_out}.</source>
      <translation>Intervalle sind vom Median aus {n_beats} Schlägen{left_out}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into a new folder</source>
      <translation>In einen neuen Ordner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into one archive (.zip)</source>
      <translation>In ein Archiv (.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Is this the same patient?</source>
      <translation>Ist das derselbe Patient?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided</source>
      <translation>Nicht zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided from this record</source>
      <translation>An diesem EKG nicht zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is kept beside the others and cannot become the default. The model in use stays.</source>
      <translation>Es bleibt neben den anderen und kann nicht Standard werden. Das Modell in Gebrauch bleibt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>It is stored, and is shown once the catalogue can be written. {why}</source>
      <translation>Es ist gespeichert und erscheint, sobald der Katalog geschrieben werden kann. {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is the default</source>
      <translation>Es ist der Standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/network.py" />
      <source>It lies in a network folder, where a store is not safe: keep it on this computer, and copy it there with: ecgviewer store backup</source>
      <translation>Er liegt in einem Netzwerkordner, wo ein Speicher nicht sicher ist: Behalten Sie ihn auf diesem Rechner und kopieren Sie ihn dorthin mit: ecgviewer store backup</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Items</source>
      <translation>Fälle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Its beats</source>
      <translation>Seine Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Its key (cancel to read without: who made it is not proven then)</source>
      <translation>Sein Schlüssel (Abbrechen liest ohne: Wer es machte, ist dann nicht bewiesen)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>JSON: everything</source>
      <translation>JSON: alles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Kappa now</source>
      <translation>Kappa jetzt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Keep this search under a name</source>
      <translation>Diese Suche unter einem Namen aufheben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Keep, not default</source>
      <translation>Behalten, nicht Standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Key (*.key)</source>
      <translation>Schlüssel (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>Key {key}</source>
      <translation>Taste {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kinds of episodes listed</source>
      <translation>Gelistete Arten von Episoden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Kolmogorov-Smirnov distance</source>
      <translation>Kolmogorow-Smirnow-Abstand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>LUDB {stem}</source>
      <translation>LUDB {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Label all of these</source>
      <translation>Alle diese bezeichnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Labels are not shuffled</source>
      <translation>Die Zuordnung ist nicht vertauscht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Last block too</source>
      <translation>Auch letzter Block</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: kept for {codes}, better with it in patients held out than without.</source>
      <translation>Letzter Block: behalten für {codes}, damit besser bei zurückgelegten Patienten als ohne.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: no finding did better with it in patients held out; it was not kept.</source>
      <translation>Letzter Block: Kein Befund schnitt damit bei zurückgelegten Patienten besser ab; er wurde nicht behalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length}</source>
      <translation>Dauert {length}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length} from {start}</source>
      <translation>Dauert {length} ab {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Later, or not</source>
      <translation>Später, oder nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Laying the report out …</source>
      <translation>Bericht wird gesetzt …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Layout</source>
      <translation>Layout</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Lead</source>
      <translation>Abl.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead above</source>
      <translation>Ableitung darüber</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead below</source>
      <translation>Ableitung darunter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Lead fault</source>
      <translation>Ableitung gestört</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Lead shown  Ctrl Up, Ctrl Down</source>
      <translation>Gezeigte Ableitung  Strg ↑, Strg ↓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no amplitudes and ST: no beat was found.</source>
      <translation>Ableitung {lead} hat keine Amplituden und kein ST: Es wurde kein Schlag gefunden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no known millivolts: its amplitudes and ST are not stated.</source>
      <translation>Ableitung {lead} hat keine bekannten Millivolt: Amplituden und ST werden nicht angegeben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} is left out of all measurements: {fault}.</source>
      <translation>Ableitung {lead} bleibt bei allen Messungen außen vor: {fault}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead}: {why}; read it with care.</source>
      <translation>Ableitung {lead}: {why}; mit Vorsicht zu lesen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>Lead {name} is in {unit!r}, which is none of {known}: its millivolts are not known and are not guessed.</source>
      <translation>Ableitung {name} ist in {unit!r}, was keines von {known} ist: Ihre Millivolt sind nicht bekannt und werden nicht geraten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leads</source>
      <translation>Ableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II are in {unit} and {unit_2}: none is derived.</source>
      <translation>Ableitung I und II sind in {unit} und {unit_2}: Es wird keine abgeleitet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II have gains {gain_1:g} and {gain_2:g}: none is derived.</source>
      <translation>Ableitung I und II haben die Verstärkungen {gain_1:g} und {gain_2:g}: Es wird keine abgeleitet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads downwards</source>
      <translation>Ableitungen nach unten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Leads look exchanged: {pair}. Check the electrodes.</source>
      <translation>Ableitungen wirken vertauscht: {pair}. Elektroden prüfen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Leads of the strip</source>
      <translation>Ableitungen des Streifens</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Leads on a page</source>
      <translation>Ableitungen einer Seite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads upwards</source>
      <translation>Ableitungen nach oben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn</source>
      <translation>Lernen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn where findings are seen</source>
      <translation>Lernen, wo Befunde zu sehen sind</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned</source>
      <translation>Gelernt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learned findings: patients held out, each once. Guarded: the locked reference set, which no run learns from. Few records of few readers: they show that something was learned and nothing lost, not how well it works elsewhere.</source>
      <translation>Gelernte Befunde: zurückgelegte Patienten, jeder einmal. Geschützt: der gesperrte Referenzsatz, aus dem kein Lauf lernt. Wenige EKGs weniger Befunder: Sie zeigen, dass etwas gelernt und nichts verloren wurde, nicht, wie gut es anderswo arbeitet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned in this run</source>
      <translation>In diesem Lauf gelernt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learns from your findings on this computer; nothing leaves it</source>
      <translation>Lernt aus Ihren Befunden auf diesem Rechner; nichts verlässt ihn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Leave it final</source>
      <translation>Endgültig lassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Leave queue</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Leave the packet; all that you said stays</source>
      <translation>Paket verlassen; alles Gesagte bleibt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Leave the samples out: the readers have these records</source>
      <translation>Abtastwerte weglassen: Die Befunder haben diese EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Leave, let go</source>
      <translation>Verlassen, loslassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Left</source>
      <comment>key</comment>
      <translation>←</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Left and right arrow move it by one pixel, with Shift by ten. A ruler held to the scale does as well.</source>
      <translation>Pfeil links und rechts verschieben sie um ein Pixel, mit Umschalt um zehn. Ein Lineal an der Skala tut es auch.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left for you: neither logged nor uncertain or unfit; for others: not logged.</source>
      <translation>Für Sie übrig: weder protokolliert noch unsicher oder unbrauchbar; für andere: nicht protokolliert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left in the catalogue</source>
      <translation>Übrig im Katalog</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Left out always: the patient's name and number, device and serial, the file's comments. Ages over 89 become 90.</source>
      <translation>Immer weggelassen: Name und Nummer des Patienten, Gerät und Seriennummer, Kommentare der Datei. Alter über 89 wird zu 90.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Left out of all measurements: {leads}.</source>
      <translation>Bei allen Messungen ausgelassen: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Left sagittal, from the left</source>
      <translation>Links sagittal, von links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 1 sample</source>
      <translation>Schenkel 1 Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample left</source>
      <translation>Schenkel 1 Wert nach links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample right</source>
      <translation>Schenkel 1 Wert nach rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 10 samples</source>
      <translation>Schenkel 10 Werte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples left</source>
      <translation>Schenkel 10 Werte nach links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples right</source>
      <translation>Schenkel 10 Werte nach rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the mark before</source>
      <translation>Schenkel zur Marke davor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the next mark</source>
      <translation>Schenkel zur nächsten Marke</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Length of a row  + -</source>
      <translation>Länge einer Zeile  + -</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Let go of the marks</source>
      <translation>Marken loslassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Letters act unless a text field has the focus; Esc leaves it.</source>
      <translation>Buchstaben wirken, außer ein Textfeld hat den Fokus; Esc verlässt es.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Level 0.01 mV</source>
      <translation>Niveau 0.01 mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV down</source>
      <translation>Niveau 0.01 mV tiefer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV up</source>
      <translation>Niveau 0.01 mV höher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Like chance</source>
      <translation>Wie Zufall</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Like {sought}  .5</source>
      <translation>Wie {sought}  .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Lineage</source>
      <translation>Herkunft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Lines to skip</source>
      <translation>Zeilen zu übergehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Log first read</source>
      <translation>Festhalten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Log the first read</source>
      <translation>Erstbefund protokollieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. A packet is read without the model to the end; you can change anything afterwards.</source>
      <translation>Das Protokoll hält Ihre Befundung mit der Zeit fest, wie sie steht. Ein Paket wird bis zum Ende ohne Modell befundet; Sie können danach alles ändern.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. The surprise overlay then becomes available; you can change anything afterwards.</source>
      <translation>Das Protokoll hält Ihre Befundung mit der Zeit fest, wie sie steht. Danach wird die Auffälligkeit zugänglich; Sie können weiter alles ändern.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: next event</source>
      <translation>Langzeit-EKG: nächstes Ereignis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: previous event</source>
      <translation>Langzeit-EKG: voriges Ereignis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Longest RR</source>
      <translation>Längstes RR</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Longest V run</source>
      <translation>Längste V-Salve</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Look</source>
      <translation>Blick</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Look for new ECGs</source>
      <translation>Neue EKGs suchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Look the record through once more; what people said stays</source>
      <translation>EKG noch einmal durchsehen; was Menschen sagten, bleibt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Looking for earlier ECGs of this patient …</source>
      <translation>Frühere EKGs dieses Patienten werden gesucht …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Looking for {finding} …</source>
      <translation>{finding} wird gesucht …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Looking the record through</source>
      <translation>EKG wird durchgesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Looking what the format can hold …</source>
      <translation>Geprüft wird, was das Format fasst …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Loop</source>
      <translation>Schleife</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Low</source>
      <translation>Tief</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest</source>
      <translation>Niedrigste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lowest rate</source>
      <translation>Niedrigste Frequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest, 8 beats</source>
      <translation>Niedrigste, 8 Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>M</source>
      <translation>M</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>MIT-BIH {stem}</source>
      <translation>MIT-BIH {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Made by the simulator, of no patient</source>
      <translation>Vom Simulator gemacht, von keinem Patienten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Made {names} in {folder}. Send each packet's key on another way than the packet.</source>
      <translation>{names} in {folder} angelegt. Senden Sie den Schlüssel jedes Pakets auf anderem Weg als das Paket.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Magnify the lead of the cursor</source>
      <translation>Ableitung am Cursor vergrößern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Main</source>
      <translation>Wichtig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>Mains only</source>
      <translation>Nur Netzbrummen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Make it anew</source>
      <translation>Neu anlegen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Make packets</source>
      <translation>Pakete anlegen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Make packets of the records that are open: each reader gets them under numbers of their own, with silent repeats if you like. Replies come back as files; agreement and what must be decided stand here then.</source>
      <translation>Machen Sie Pakete aus den geöffneten EKGs: Jeder Befunder erhält sie unter eigenen Nummern, auf Wunsch mit stillen Wiederholungen. Antworten kommen als Dateien zurück; Übereinstimmung und was zu entscheiden ist, stehen dann hier.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Make queue</source>
      <translation>Anlegen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Make them anew</source>
      <translation>Neu machen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Making the figures</source>
      <translation>Kennzahlen werden gemacht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Male</source>
      <translation>Männlich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Manual, tour, all keys</source>
      <translation>Handbuch, Rundgang, alle Tasten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Map on the sheet</source>
      <translation>Karte auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>March</source>
      <translation>Abtragen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over all leads</source>
      <translation>Über alle Ableitungen abtragen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over its lead</source>
      <translation>In seiner Ableitung abtragen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 1 sample</source>
      <translation>Marke um 1 Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 10 samples</source>
      <translation>Marke um 10 Werte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as uncertain, or not</source>
      <translation>Als unsicher markieren, oder nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as unfit to read, or not</source>
      <translation>Als unbrauchbar markieren, oder nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Mark findings</source>
      <translation>Befunde markieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Mark the whole record</source>
      <translation>Ganzes EKG markieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Mark {wave}</source>
      <translation>Marke {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Marked urgent</source>
      <translation>Als dringend markiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Marks</source>
      <translation>Marken</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Marks and median beat are of {start_s:.0f} to {stop_s:.0f} s, where the rate is most usual; the rate is of all.</source>
      <translation>Marken und Medianschlag sind von {start_s:.0f} bis {stop_s:.0f} s, wo die Frequenz am üblichsten ist; die Frequenz ist von allem.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Marks are not stored yet. {error}</source>
      <translation>Die Marken sind noch nicht gespeichert. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Marks of P, QRS, T</source>
      <translation>Marken von P, QRS, T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Marks of all leads, of this one, or none</source>
      <translation>Marken aller Ableitungen, dieser, oder keine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand ({author}): {said}.</source>
      <translation>Von Hand gesetzte Marken ({author}): {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand were not looked up. {error}</source>
      <translation>Von Hand gesetzte Marken wurden nicht nachgesehen. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand: {said}.</source>
      <translation>Von Hand gesetzte Marken: {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks were set by hand before, but they do not fit how beats are measured now; the measurements are automatic. Set the marks again if they are needed.</source>
      <translation>Marken wurden früher von Hand gesetzt, passen aber nicht dazu, wie Schläge jetzt gemessen werden; die Messwerte sind automatisch. Setzen Sie die Marken neu, wenn sie gebraucht werden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Matched</source>
      <translation>Gepaart</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Mean IoU</source>
      <translation>Mittlere IoU</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age</source>
      <translation>Mittleres Alter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age of a period: {youngest:.0f} to {oldest:.0f} years.</source>
      <translation>Mittleres Alter eines Zeitraums: {youngest:.0f} bis {oldest:.0f} Jahre.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Mean/min</source>
      <translation>Mittel/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Measured by the program, not verified</source>
      <translation>Vom Programm gemessen, nicht geprüft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Measurements</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Measurements of each lead</source>
      <translation>Messwerte jeder Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Measuring the median beat</source>
      <translation>Medianschlag wird gemessen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Measuring …</source>
      <translation>Wird gemessen …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Median beat</source>
      <translation>Medianschlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>Median beat of each lead with the marks of all leads together</source>
      <translation>Medianschlag jeder Ableitung mit den Marken aller Ableitungen zusammen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Median beats and strips, {scale}</source>
      <translation>Medianschläge und Streifen, {scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Median beats · {scale}</source>
      <translation>Medianschläge · {scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Median beats, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · grey: sought</source>
      <translation>Medianschläge, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · grau: gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Median beats, 50 mm/s, one scale for all; what is sought in grey</source>
      <translation>Medianschläge, 50 mm/s, ein Maßstab für alle; das Gesuchte in Grau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>Median beats, one over the other</source>
      <translation>Medianschläge, übereinander</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Median beats: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</source>
      <translation>Medianschläge: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>Median beats: {leads}</source>
      <translation>Medianschläge: {leads}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Median of {n} beats, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</source>
      <comment>Median of {n} beat, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</comment>
      <translation>
        <numerusform>Median aus {n} Schlag, kein Filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</numerusform>
        <numerusform>Median aus {n} Schlägen, kein Filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s</source>
      <translation>Median s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s a record</source>
      <translation>Median s je EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Merge replies</source>
      <translation>Antworten zusammenführen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Merge template {other} into {into}</source>
      <translation>Template {other} mit {into} vereinen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Microseconds</source>
      <translation>Mikrosekunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Milliseconds</source>
      <translation>Millisekunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Mixed</source>
      <translation>Mix</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model card</source>
      <translation>Modellkarte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start</source>
      <translation>Modell von Anfang an</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start (demo)</source>
      <translation>Modell von Anfang an (Demo)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden ({key} shows it)</source>
      <translation>Modellausgabe verborgen ({key} zeigt sie)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the earlier ECG is read, too</source>
      <translation>Modellausgabe verborgen, bis auch das frühere EKG befundet ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the first read is logged</source>
      <translation>Modellausgabe verborgen, bis der Erstbefund protokolliert ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen while marking: {models}</source>
      <translation>Modellausgabe beim Markieren gesehen: {models}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen: {model}</source>
      <translation>Modellausgabe gesehen: {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Model output shown: {model}</source>
      <translation>Modellausgabe gezeigt: {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Model stopped</source>
      <translation>Modell angehalten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Model unsure</source>
      <translation>Modell unsicher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} is not the one that was promoted (SHA-256 {found}… instead of {promoted}…). Promote it anew, or roll back.</source>
      <translation>Modell {model!r} ist nicht das, das zum Standard gemacht wurde (SHA-256 {found}… statt {promoted}…). Machen Sie es neu dazu, oder gehen Sie zurück.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} was altered since it was the default.</source>
      <translation>Modell {model!r} wurde verändert, seit es Standard war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_part.py" />
      <source>Model {model_id} here is {sha256}, the batch is scored by {sha256_2}: use the same model on all machines.</source>
      <translation>Modell {model_id} ist hier {sha256}, der Stapel wird mit {sha256_2} bewertet: Verwenden Sie auf allen Rechnern dasselbe Modell.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model {model}</source>
      <translation>Modell {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model · {name} {version}</source>
      <translation>Modell · {name} {version}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models run on this computer; nothing leaves it</source>
      <translation>Modelle laufen auf diesem Rechner; nichts verlässt ihn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Modifiers</source>
      <translation>Zusätze</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Months</source>
      <translation>Monate</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>More than 100,000 vectors: all were compared, block by block. With usearch (pip install "ecgviewer[library]") a search takes milliseconds.</source>
      <translation>Mehr als 100,000 Vektoren: Alle wurden blockweise verglichen. Mit usearch (pip install "ecgviewer[library]") dauert eine Suche Millisekunden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Most surprising to the model {model}</source>
      <translation>Am auffälligsten für das Modell {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Move the marks of P, QRS, T</source>
      <translation>Marken von P, QRS, T verschieben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>N S V P U name the template · Shift: this beat · ← → its beats · Space tick · M merge</source>
      <translation>N S V P U benennt das Template · Umschalt: dieser Schlag · ← → seine Schläge · Leer ankreuzen · M vereinen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Name for promoting the candidate</source>
      <translation>Name für die Freigabe des Kandidaten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Name new findings so, or not</source>
      <translation>Neue Befunde so benennen, o. nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 1</source>
      <translation>Neue Befunde mit Favorit 1 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 2</source>
      <translation>Neue Befunde mit Favorit 2 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 3</source>
      <translation>Neue Befunde mit Favorit 3 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 4</source>
      <translation>Neue Befunde mit Favorit 4 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 5</source>
      <translation>Neue Befunde mit Favorit 5 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 6</source>
      <translation>Neue Befunde mit Favorit 6 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 7</source>
      <translation>Neue Befunde mit Favorit 7 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 8</source>
      <translation>Neue Befunde mit Favorit 8 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 9</source>
      <translation>Neue Befunde mit Favorit 9 benennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name of the new folder</source>
      <translation>Name des neuen Ordners</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Name of the record on the report</source>
      <translation>Name des EKGs auf dem Bericht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Name or code of a finding</source>
      <translation>Name oder Code</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name the readers (else they are numbers)</source>
      <translation>Befunder mit Namen (sonst Nummern)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Name under which your findings are stored</source>
      <translation>Name, unter dem Ihre Befunde gespeichert werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Names of leads are kept; see that these name nobody: {names}.</source>
      <translation>Namen der Ableitungen bleiben; achten Sie darauf, dass diese niemanden nennen: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Names stand in the study's key alone; tables and packets have numbers.</source>
      <translation>Namen stehen nur im Schlüssel der Studie; Tabellen und Pakete haben Nummern.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Names stay in the study's key alone.</source>
      <translation>Namen bleiben allein im Schlüssel der Studie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Narrow the list</source>
      <translation>Liste eingrenzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Near none of the findings it knows</source>
      <translation>Keinem der bekannten Befunde nahe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest SCP statement: {code}</source>
      <translation>Nächste SCP-Aussage: {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nearest finding {finding}</source>
      <translation>Nächster Befund {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Nearest findings, by resemblance</source>
      <translation>Nächste Befunde, nach Ähnlichkeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest of the AHA/ACC/HRS statements: {code}</source>
      <translation>Nächste der AHA/ACC/HRS-Aussagen: {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Neither file holds a patient identifier.</source>
      <translation>Keine der Dateien hat eine Patientenkennung.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: mV</source>
      <translation>Neuer Zirkel: mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time</source>
      <translation>Neuer Zirkel: Zeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time and mV</source>
      <translation>Neuer Zirkel: Zeit und mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>New finding</source>
      <translation>Neuer Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>New queue</source>
      <translation>Neue Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>New tag</source>
      <translation>Neues Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Next</source>
      <translation>Nächste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Next</source>
      <comment>step</comment>
      <translation>Weiter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Next caliper</source>
      <translation>Nächster Zirkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Next event</source>
      <translation>Nächstes Ereignis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next filter</source>
      <translation>Nächster Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Next finding</source>
      <translation>Nächster Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next gain</source>
      <translation>Nächste Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next layout</source>
      <translation>Nächstes Layout</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next opacity</source>
      <translation>Nächste Deckkraft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Next pane</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next pane, full screen</source>
      <translation>Nächster Bereich, Vollbild</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next record</source>
      <translation>Nächstes EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Next record ready</source>
      <translation>Nächstes EKG bereit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next speed</source>
      <translation>Nächster Vorschub</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Next suggestion</source>
      <translation>Nächster Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Next to do</source>
      <translation>Nächstes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous beat of it</source>
      <translation>Nächster, voriger Schlag davon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous caliper</source>
      <translation>Nächster, voriger Zirkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous event</source>
      <translation>Nächstes, voriges Ereignis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous filter</source>
      <translation>Nächster, voriger Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous finding</source>
      <translation>Nächster, voriger Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous gain</source>
      <translation>Nächste, vorige Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Next, previous mark</source>
      <translation>Nächste, vorige Marke</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous page</source>
      <translation>Nächste, vorige Seite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous record</source>
      <translation>Nächstes, voriges EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous speed</source>
      <translation>Nächster, voriger Vorschub</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous suggestion</source>
      <translation>Nächster, voriger Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous tab</source>
      <translation>Nächster, voriger Reiter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>No Dask scheduler answers at {address}: {error}.</source>
      <translation>Kein Dask-Scheduler antwortet unter {address}: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No P wave keeps its place: if this is atrial fibrillation, RR and QT change from beat to beat and QTc is uncertain.</source>
      <translation>Keine P-Welle hält ihren Platz: Bei Vorhofflimmern ändern sich RR und QT von Schlag zu Schlag, und QTc ist unsicher.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No PR interval: {why}.</source>
      <translation>Keine PQ-Zeit: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No QTc: {why}.</source>
      <translation>Kein QTc: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No baseline: there is one period only, or none of those asked for.</source>
      <translation>Kein Bezug: Es gibt nur einen Zeitraum oder keinen der verlangten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>No beat was found</source>
      <translation>Kein Schlag gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the earlier ECG.</source>
      <translation>Im früheren EKG wurde kein Schlag gefunden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the later ECG.</source>
      <translation>Im späteren EKG wurde kein Schlag gefunden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>No catalogue yet. The worklist adds folders, or: ecgviewer catalogue FOLDER --score</source>
      <translation>Noch kein Katalog. Die Arbeitsliste nimmt Ordner auf, oder: ecgviewer catalogue ORDNER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>No catalogue: what is left is not known.</source>
      <translation>Kein Katalog: Was übrig ist, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>No disagreement: on no record of this folder do readers differ, or the model and a reader. Nothing was made.</source>
      <translation>Keine Uneinigkeit: Bei keinem EKG dieses Ordners sind sich Befunder, oder das Modell und ein Befunder, uneins. Nichts wurde angelegt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No earlier ECG is chosen.</source>
      <translation>Kein früheres EKG ist gewählt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode of this kind.</source>
      <translation>Keine Episode dieser Art.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode was found.</source>
      <translation>Keine Episode gefunden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>No filter</source>
      <translation>Kein Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>No finding</source>
      <translation>Kein Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>No findings yet on records that may be seen.</source>
      <translation>Noch keine Befunde auf EKGs, die gezeigt werden dürfen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No findings yet.</source>
      <translation>Noch keine Befunde.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>No findings yet. Drag over leads on the sheet, or press Enter.</source>
      <translation>Noch keine Befunde. Ziehen Sie auf dem Blatt über Ableitungen, oder drücken Sie Enter.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>No groups</source>
      <translation>Ohne Gruppen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No heart rate: {why}.</source>
      <translation>Keine Herzfrequenz: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library</source>
      <translation>Keine Bibliothek</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library yet: a folder of ECGs to search.</source>
      <translation>Noch keine Bibliothek: ein Ordner mit EKGs zum Suchen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>No longer in the catalogue</source>
      <translation>Nicht mehr im Katalog</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No median beat</source>
      <translation>Kein Medianschlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>No median beat was found</source>
      <translation>Kein Medianschlag gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>No model</source>
      <translation>Kein Modell</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No model is installed. Reading and annotating go on without one.</source>
      <translation>Kein Modell ist installiert. Befunden und Markieren gehen ohne weiter.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>No model output here</source>
      <translation>Hier keine Modellausgabe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>No model output seen</source>
      <translation>Keine Modellausgabe gesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No model output shown</source>
      <translation>Keine Modellausgabe gezeigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No model to start from.</source>
      <translation>Kein Modell als Ausgangspunkt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>No model was promoted; the bundled one is the default.</source>
      <translation>Kein Modell wurde zum Standard gemacht; es gilt das mitgelieferte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>No models. Install the program again.</source>
      <translation>Keine Modelle. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>No other like this</source>
      <translation>Kein anderer wie dieser</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No other record in the list. Open the folder of the patient, or choose a file.</source>
      <translation>Kein anderes EKG in der Liste. Öffnen Sie den Ordner des Patienten, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>No part {unknown!r} of an evaluation; known are {parts}.</source>
      <translation>Eine Auswertung hat keinen Teil {unknown!r}; bekannt sind {parts}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>No patient data, names or paths are in it; look at it before you send it.</source>
      <translation>Weder Patientendaten noch Namen oder Pfade sind darin; sehen Sie hinein, bevor Sie sie senden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No period of {fewest} records or more beside a baseline of as many.</source>
      <translation>Kein Zeitraum mit {fewest} oder mehr EKGs neben einem Bezug mit ebenso vielen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No place on the map is beyond 1 in 50.</source>
      <translation>Keine Stelle der Karte ist jenseits von 1:50.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No queue yet.</source>
      <translation>Noch keine Warteschlange.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>No queue yet. Make one at the left.</source>
      <translation>Noch keine Warteschlange. Legen Sie links eine an.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>No read is final yet today</source>
      <translation>Heute ist noch kein Befund endgültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>No record</source>
      <translation>Kein EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No record has this in its name.</source>
      <translation>Kein EKG hat dies im Namen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>No record in {where}. Choose another folder or file.</source>
      <translation>In {where} ist kein EKG. Wählen Sie einen anderen Ordner oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No record is shown.</source>
      <translation>Es wird kein EKG gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>No record is shown. Open one first.</source>
      <translation>Es wird kein EKG gezeigt. Öffnen Sie erst eines.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read has statements of a device that name a finding.</source>
      <translation>Kein von Ihnen befundetes EKG hat Geräteaussagen, die einen Befund nennen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read was read by somebody else, too.</source>
      <translation>Kein von Ihnen befundetes EKG wurde auch von jemand anderem befundet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>No record there. Choose another folder or file.</source>
      <translation>Dort ist kein EKG. Wählen Sie einen anderen Ordner oder eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records are open.</source>
      <translation>Keine EKGs sind geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No records are open. Open a folder first.</source>
      <translation>Keine EKGs sind geöffnet. Öffnen Sie erst einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>No records are open. Open those to be read first.</source>
      <translation>Keine EKGs sind geöffnet. Öffnen Sie erst die, die befundet werden sollen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records yet.</source>
      <translation>Noch keine EKGs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score was evaluated.</source>
      <translation>Kein Score wurde ermittelt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score.</source>
      <translation>Kein Score.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_rows.py" />
      <source>No setting has these words.</source>
      <translation>Keine Einstellung hat diese Worte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No stretch is rarer than 1 in 50 normals.</source>
      <translation>Kein Abschnitt ist seltener als 1:50 Normale.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>No such command</source>
      <translation>Kein solcher Befehl</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>No such wave in this lead: none of 20 µV and 8 ms.</source>
      <translation>Keine solche Welle in dieser Ableitung: keine von 20 µV und 8 ms.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>No whole beat there: ordered by the model's embedding alone.</source>
      <translation>Dort ist kein ganzer Schlag: nur nach der Einbettung des Modells geordnet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {interval} duration: {why}.</source>
      <translation>Keine {interval}-Dauer: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>No {kind}</source>
      <translation>Kein(e) {kind}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>No {wave}</source>
      <translation>Kein {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {wave} axis: {why}.</source>
      <translation>Keine {wave}-Achse: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Nobody has logged a read yet.</source>
      <translation>Noch niemand hat eine Befundung protokolliert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>Nobody is to read: name at least one reader.</source>
      <translation>Niemand soll befunden: Nennen Sie mindestens einen Befunder.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>Nobody knows where record {record_id} lies: open it once in this ecgviewer and mark something on it, or make the study's packets on this computer.</source>
      <translation>Niemand weiß, wo das EKG {record_id} liegt: Öffnen Sie es einmal in diesem ecgviewer und markieren Sie etwas, oder machen Sie die Pakete der Studie auf diesem Rechner.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Noisy lead</source>
      <translation>Verrauschte Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>None alike</source>
      <translation>Kein gleicher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>None in particular</source>
      <translation>Kein besonderer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>None marked</source>
      <translation>Keine markiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>None of the packet's records is on this computer: it names them only.</source>
      <translation>Keines der EKGs des Pakets ist auf diesem Rechner: Es nennt sie nur.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>None of these records tells the day it was made on, so that nothing can be followed.</source>
      <translation>Keines dieser EKGs nennt den Tag seiner Aufzeichnung, sodass sich nichts verfolgen lässt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>None of these records was scored by {model} yet: ecgviewer catalogue FOLDER --score</source>
      <translation>Noch keines dieser EKGs wurde von {model} bewertet: ecgviewer catalogue ORDNER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Not analysed</source>
      <translation>Nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Not calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>Nicht kalibriert · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Not calibrated: the page is fitted to the window</source>
      <translation>Nicht kalibriert: Die Seite ist dem Fenster angepasst</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Not decided yet.</source>
      <translation>Noch nicht entschieden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Not drawn because no lead is in millivolts.</source>
      <translation>Nicht gezeichnet, da keine Ableitung in Millivolt ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Not drawn because no stretch of the lead is long enough and without a gap.</source>
      <translation>Nicht gezeichnet, da kein Stück der Ableitung lang genug und ohne Lücke ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Not evaluated</source>
      <translation>Nicht bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Not evaluated because: {why}</source>
      <translation>Nicht bewertet, weil: {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated, and foreign</source>
      <translation>Nicht bewertet, und fremd</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated: {reason}</source>
      <translation>Nicht bewertet: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Not in the library yet: add the folder first, then it can be put off or apart.</source>
      <translation>Noch nicht in der Bibliothek: Nehmen Sie erst den Ordner auf, dann kann es zurückgestellt oder ausgesondert werden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Not looked at yet</source>
      <translation>Noch nicht angesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Not measurable.</source>
      <translation>Nicht messbar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not measured yet</source>
      <translation>Noch nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Not measured. {error}</source>
      <translation>Nicht gemessen. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Not on this page in this layout. {key} shows {lead} alone.</source>
      <translation>Nicht auf dieser Seite in diesem Layout. {key} zeigt {lead} allein.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Not proven: no key</source>
      <translation>Nicht bewiesen: kein Schlüssel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Not read yet</source>
      <translation>Noch nicht befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not scored</source>
      <translation>Nicht bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the earlier ECG: {leads}.</source>
      <translation>Im früheren EKG nicht verwendbar: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the later ECG: {leads}.</source>
      <translation>Im späteren EKG nicht verwendbar: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>Not where it was: {folder}</source>
      <translation>Nicht mehr an seinem Ort: {folder}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Not worse at anything guarded; {n} findings learned or better.</source>
      <comment>Not worse at anything guarded; {n} finding learned or better.</comment>
      <translation>
        <numerusform>Bei nichts Geschütztem schlechter; {n} Befund gelernt oder besser.</numerusform>
        <numerusform>Bei nichts Geschütztem schlechter; {n} Befunde gelernt oder besser.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Note</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Note, if any</source>
      <translation>Notiz, falls nötig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Notes on the measurements</source>
      <translation>Hinweise zu den Messwerten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Nothing can be logged. {problem}</source>
      <translation>Es kann nichts protokolliert werden. {problem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing guarded fell beyond its margin</source>
      <translation>Nichts Geschütztes fiel über seine Marge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Nothing here.</source>
      <translation>Hier ist nichts.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nothing in particular</source>
      <translation>Nichts Besonderes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Nothing is compared before you say that it is the same patient.</source>
      <translation>Nichts wird verglichen, bevor Sie sagen, dass es derselbe Patient ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Nothing is left to read in this list.</source>
      <translation>In dieser Liste ist nichts mehr zu befunden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Nothing is marked on them yet.</source>
      <translation>Auf ihnen ist noch nichts markiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing is sought. Ctrl L on the sheet seeks cases like what is shown there.</source>
      <translation>Nichts wird gesucht. Strg L auf dem Blatt sucht Fälle wie das dort Gezeigte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing learned became worse</source>
      <translation>Nichts Gelerntes wurde schlechter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing similar: the library holds no other patient's ECG that can be searched.</source>
      <translation>Nichts Ähnliches: Die Bibliothek enthält kein durchsuchbares EKG eines anderen Patienten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>Nothing to show yet</source>
      <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Nothing to show yet: figures of the model are of records whose first read you have logged (Ctrl+Enter on the sheet).</source>
      <translation>Noch nichts zu zeigen: Kennzahlen des Modells sind von EKGs, deren Erstbefund Sie protokolliert haben (Strg+Enter auf dem Blatt).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation>Noch nichts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Novel</source>
      <translation>Neuheit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Observed</source>
      <translation>Beobachtet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of all {n:,} records of the list</source>
      <comment>Of the {n} record of the list</comment>
      <translation>
        <numerusform>Vom {n} EKG der Liste</numerusform>
        <numerusform>Von allen {n:,} EKGs der Liste</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of every annotated record of your store, for a training set</source>
      <translation>Von jedem markierten EKG Ihres Speichers, für einen Trainingssatz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Of normals 2, 0.2 and 0.02 % are expected; a ward's patients are not normals.</source>
      <translation>Bei Normalen sind 2, 0.2 und 0.02 % zu erwarten; Patienten einer Station sind keine Normalen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Of records that you have not read, other readers' first reads and finals alone are counted.</source>
      <translation>Von EKGs, die Sie nicht befundet haben, zählen nur Erst- und Endbefunde anderer Befunder.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Of scored records that may be seen.</source>
      <translation>Von bewerteten EKGs, die gezeigt werden dürfen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of the record shown</source>
      <translation>Vom gezeigten EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Of the window and of the names of findings, from the next start on; codes and exports stay</source>
      <translation>Des Fensters und der Befundnamen, ab dem nächsten Start; Codes und Exporte bleiben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Of {reads} reads other programs see the state in words; by which acts, stands in the private element.</source>
      <translation>Von {reads} Befundungen sehen andere Programme den Stand in Worten; durch welche Handlungen, steht im privaten Element.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Old, new, or unsaid</source>
      <translation>Alt, neu oder ungesagt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Old/new</source>
      <translation>Alt/neu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>On</source>
      <translation>Ein</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>On the sheet</source>
      <translation>Auf dem Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>One after the other</source>
      <translation>Nacheinander</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>One is of a woman, the other of a man.</source>
      <translation>Eines ist von einer Frau, das andere von einem Mann.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>One positive on a rare code is enough to come here.</source>
      <translation>Bei einem seltenen Code genügt ein Positiver, um hierher zu kommen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the earlier ECG: {leads}.</source>
      <translation>Nur im früheren EKG: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the later ECG: {leads}.</source>
      <translation>Nur im späteren EKG: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Only one of the files holds a patient identifier.</source>
      <translation>Nur eine der Dateien hat eine Patientenkennung.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Only {seconds:.1f} s: calibrated on normals of 10 s.</source>
      <translation>Nur {seconds:.1f} s: kalibriert an Normalen von 10 s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity</source>
      <translation>Deckkraft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity of the surprise</source>
      <translation>Deckkraft der Auffälligkeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a packet</source>
      <translation>Paket öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a study</source>
      <translation>Studie öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Open from PhysioNet</source>
      <translation>Von PhysioNet öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open packet</source>
      <translation>Paket öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open recent, PhysioNet</source>
      <translation>Zuletzt geöffnet, PhysioNet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open records</source>
      <translation>EKGs öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open records, a folder</source>
      <translation>EKGs, einen Ordner öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Open strip</source>
      <translation>Streifen öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open study</source>
      <translation>Studie öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Open the folder that it lies in now, and mark or log it once</source>
      <translation>Öffnen Sie den Ordner, in dem es jetzt liegt, und markieren oder protokollieren Sie es einmal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Open the record; read next</source>
      <translation>EKG öffnen; nächstes befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Open the worklist</source>
      <translation>Arbeitsliste öffnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Opened</source>
      <translation>Geöffnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Opened again {when}: {reason}. Finalise again when it stands.</source>
      <translation>Wieder geöffnet {when}: {reason}. Schließen Sie erneut ab, wenn er steht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Opened before</source>
      <translation>Früher geöffnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Order of the limb leads</source>
      <translation>Reihenfolge der Extremitäten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Over what is sought</source>
      <translation>Über dem Gesuchten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>Overview of the recording</source>
      <translation>Übersicht der Aufzeichnung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P end</source>
      <translation>P-Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>P off</source>
      <translation>P-Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>P on</source>
      <translation>P-Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>P on – QRS on</source>
      <translation>P-Beginn – QRS-Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P onset</source>
      <translation>P-Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P peak</source>
      <translation>P-Gipfel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
      <translation>PDF (*.pdf);;Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>PR</source>
      <translation>PQ</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>PR of {pr_ms:.0f} ms is short: pre-excitation, a junctional rhythm, or the beginning of QRS taken for P.</source>
      <translation>PQ von {pr_ms:.0f} ms ist kurz: Präexzitation, junktionaler Rhythmus, oder der Beginn von QRS wurde für P gehalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Paced</source>
      <translation>Stimuliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in one part of 10 s, which were not evaluated.</source>
      <translation>In einem Teil von 10 s stimuliert; er wurde nicht bewertet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in {n} parts of 10 s, which were not evaluated.</source>
      <translation>In {n} Teilen von 10 s stimuliert; sie wurden nicht bewertet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes are present: intervals are of paced beats where these are paced.</source>
      <translation>Schrittmacher-Spikes vorhanden: Intervalle sind von stimulierten Schlägen, wo diese stimuliert sind.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes cannot be sought: under 250 samples a second, or no millivolts.</source>
      <translation>Schrittmacher-Spikes sind nicht zu suchen: unter 250 Werten je Sekunde, oder keine Millivolt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packet</source>
      <translation>Paket</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Packet (*.zip)</source>
      <translation>Paket (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Packet, read blind</source>
      <translation>Paket, blind befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packets</source>
      <translation>Pakete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page before</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Page of the manual</source>
      <translation>Seite des Handbuchs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page {number} of {n_pages}, not in true size here</source>
      <translation>Seite {number} von {n_pages}, hier nicht in echter Größe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Paper by day, dark by night</source>
      <translation>Papier am Tag, dunkel bei Nacht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Paper or dark</source>
      <translation>Papier oder dunkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Paper speed</source>
      <translation>Papiervorschub</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper, landscape</source>
      <translation>Papier, quer</translation>
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
      <translation>Patienten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Patients and format</source>
      <translation>Patienten und Format</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Patients are not normals: more than expected is what a ward looks like, no error. The scale was read off {normals}; hollow points lie beyond the rarest of them and are an order of rank, not a frequency.</source>
      <translation>Patienten sind keine Normalen: Mehr als erwartet ist, wie eine Station aussieht, kein Fehler. Die Skala ist an {normals} abgelesen; hohle Punkte liegen jenseits des Seltensten davon und sind eine Rangfolge, keine Häufigkeit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Pauses</source>
      <translation>Pausen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Pauses over {seconds:.1f} s</source>
      <translation>Pausen über {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Periods: fitting</source>
      <translation>Zeiträume: passend</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgDn</source>
      <comment>key</comment>
      <translation>Bild↓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgUp</source>
      <comment>key</comment>
      <translation>Bild↑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>Picture of the window: {path}</source>
      <translation>Bild des Fensters: {path}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Picture: {title}</source>
      <translation>Bild: {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Places rarer than {rarity} normals</source>
      <translation>Stellen seltener als {rarity} unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Positive</source>
      <translation>Positiv</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Preview of the report</source>
      <translation>Vorschau des Berichts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Previous</source>
      <translation>Vorige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Previous caliper</source>
      <translation>Voriger Zirkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Previous event</source>
      <translation>Voriges Ereignis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous filter</source>
      <translation>Voriger Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Previous finding</source>
      <translation>Voriger Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous gain</source>
      <translation>Vorige Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Previous record</source>
      <translation>Voriges EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous speed</source>
      <translation>Voriger Vorschub</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Previous suggestion</source>
      <translation>Voriger Vorschlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Print or save a report</source>
      <translation>Bericht drucken oder sichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Print the heat</source>
      <translation>Heatmap drucken</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print the patient's identifier, the date and the exact age</source>
      <translation>Patientenkennung, Datum und genaues Alter drucken</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print …</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote to default</source>
      <translation>Zum Standard machen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote {model}</source>
      <translation>{model} freigeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Promoted before</source>
      <translation>Früher Standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Put a missing wave</source>
      <translation>Fehlende Welle setzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Put all marks back where they were measured; can be undone</source>
      <translation>Alle Marken dorthin zurück, wo sie gemessen wurden; lässt sich rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put apart: it is in no other list until it is taken back</source>
      <translation>Aussondern: Es ist in keiner anderen Liste, bis es zurückgeholt wird</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Put it on all leads</source>
      <translation>Auf alle Ableitungen legen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put marks for a {wave} that was not found</source>
      <translation>Marken für ein nicht gefundenes {wave} setzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off by {author}, {when} UTC.</source>
      <translation>Zurückgestellt von {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Put off, next record</source>
      <translation>Zurückstellen, nächstes EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put off, or take that back</source>
      <translation>Zurückstellen, oder wieder aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off; the row stays open</source>
      <translation>Zurückstellen; die Zeile bleibt offen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Put the list of before back; the queue stays as it is</source>
      <translation>Vorige Liste zurückholen; die Warteschlange bleibt, wie sie ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put this mark back where it was measured</source>
      <translation>Diese Marke dorthin zurück, wo sie gemessen wurde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Q {lead} duration</source>
      <translation>Q-Dauer {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>QRS axis</source>
      <translation>QRS-Achse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS end</source>
      <translation>QRS-Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>QRS has another shape: the beats are aligned where QRS begins.</source>
      <translation>QRS hat eine andere Form: Die Schläge sind am Beginn von QRS ausgerichtet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS is {qrs_ms:.0f} ms wide: QTc is prolonged by it; consider JT.</source>
      <translation>QRS ist {qrs_ms:.0f} ms breit: QTc ist dadurch verlängert; JT erwägen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>QRS laid over QRS by shape</source>
      <translation>QRS auf QRS nach der Form gelegt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS off</source>
      <translation>QRS-Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS on</source>
      <translation>QRS-Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>QRS on {time_ms:+.0f} ms</source>
      <translation>QRS-Beginn {time_ms:+.0f} ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS onset</source>
      <translation>QRS-Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS was not found or is cut off</source>
      <translation>QRS wurde nicht gefunden oder ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QT is not measurable</source>
      <translation>QT ist nicht messbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>QT {qt_ms:.0f} ms, all leads together</source>
      <translation>QT {qt_ms:.0f} ms, alle Ableitungen zusammen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>QT, no QTc: see the notes on the measurements</source>
      <translation>QT, kein QTc: siehe die Hinweise zu den Messwerten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>QTc by the formula of</source>
      <translation>QTc nach der Formel von</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Quarantine</source>
      <translation>Quarantäne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Quarantine, or not</source>
      <translation>Quarantäne, oder nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Quarters</source>
      <translation>Quartale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Queue of {when} · {name}</source>
      <translation>Warteschlange vom {when} · {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queue of {when}, {name}</source>
      <translation>Warteschlange vom {when}, {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: next to do</source>
      <translation>Warteschlange: nächstes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Queue: next, skip</source>
      <translation>Warteschlange: nächstes, weiter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: skip, or done</source>
      <translation>Warteschlange: übergehen oder erledigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Queue: what to label next</source>
      <translation>Warteschlange: was als Nächstes zu markieren ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queues</source>
      <translation>Warteschlangen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>R peak</source>
      <translation>R-Gipfel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>RR is unstable: QT of a beat depends on the intervals before it</source>
      <translation>RR ist instabil: QT eines Schlages hängt von den Intervallen davor ab</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: rate and QTc are of the median interval.</source>
      <translation>RR ist {low:,.0f} bis {high:,.0f} ms: Frequenz und QTc sind vom Medianintervall.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: the rate is of the median interval.</source>
      <translation>RR ist {low:,.0f} bis {high:,.0f} ms: Die Frequenz ist vom Medianintervall.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>RR ms</source>
      <translation>RR ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR uneven</source>
      <translation>RR ungleich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR unstable</source>
      <translation>RR instabil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Random control</source>
      <translation>Zufallskontrolle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Rare among normals</source>
      <translation>Selten unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rare code</source>
      <translation>Seltener Code</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Rare codes</source>
      <translation>Seltene Codes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Rarity</source>
      <translation>Seltenheit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Rate</source>
      <translation>Frequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Rate, QRS</source>
      <translation>Frequenz, QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Rate, mean</source>
      <translation>Mittlere Frequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Ratings</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Read</source>
      <translation>Befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Read a packet</source>
      <translation>Ein Paket befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Read here</source>
      <translation>Hier befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Read next</source>
      <translation>Nächstes befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Read with care, for noise or a wandering baseline: {leads}.</source>
      <translation>Mit Vorsicht zu lesen, wegen Rauschens oder schwankender Grundlinie: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Read, waiting</source>
      <translation>Wartezeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reader</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Reader: {name}</source>
      <translation>Befunder: {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Reader: {reader}. Not signed.</source>
      <translation>Befunder: {reader}. Nicht unterschrieben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Readers</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Readers and themselves</source>
      <translation>Befunder und sie selbst</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Readers at their first read</source>
      <translation>Befunder bei ihrem Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ</source>
      <translation>Befunder uneins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ on {finding}</source>
      <translation>Befunder uneins über {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers see age, sex and samples, under numbers and in an order of their own: no names, dates or file names, nothing of each other, nothing of the model.</source>
      <translation>Befunder sehen Alter, Geschlecht und Abtastwerte, unter Nummern und in eigener Reihenfolge: keine Namen, Daten oder Dateinamen, nichts voneinander, nichts vom Modell.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Readers who read the record differ on this.</source>
      <translation>Die Befunder dieses EKGs sind hierüber uneins.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Readers' names</source>
      <translation>Namen der Befunder</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers, one a line</source>
      <translation>Befunder, einer je Zeile</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Reading</source>
      <translation>Befundung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reads of all readers in this store; yours in blue.</source>
      <translation>Befundungen aller Befunder in diesem Speicher; Ihre in Blau.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Reason for going back</source>
      <translation>Grund für das Zurückgehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Reason for promoting the candidate</source>
      <translation>Grund für die Freigabe des Kandidaten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason of the amendment</source>
      <translation>Grund der Ergänzung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Reason, after first read</source>
      <translation>Grund, nach Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons are shown: nothing is read blind here, or all is read. The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>Gründe werden gezeigt: Hier wird nichts blind befundet, oder alles ist befundet. Die Reihenfolge ist zufällig, sodass sie nichts verrät, und Kontroll-EKGs stehen irgendwo darin.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons stay hidden until the first read of each record is logged (Ctrl Enter). The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>Gründe bleiben verborgen, bis der Erstbefund jedes EKGs protokolliert ist (Strg Enter). Die Reihenfolge ist zufällig, sodass sie nichts verrät, und Kontroll-EKGs stehen irgendwo darin.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Recall</source>
      <translation>Sensitivität</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Record</source>
      <translation>EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Record {place:,} of {total:,} listed, {left:,} still to read</source>
      <translation>EKG {place:,} von {total:,} der Liste, {left:,} noch zu befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Record {title}, {place:,} of {n:,}</source>
      <translation>EKG {title}, {place:,} von {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Recorded</source>
      <translation>Aufgezeichnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Recorded at {fs:g} samples a second; 500 and more are advised for measurement. Marks were sought after resampling to 500.</source>
      <translation>Mit {fs:g} Werten je Sekunde aufgezeichnet; zum Messen sind 500 und mehr empfohlen. Die Marken wurden nach Umrechnung auf 500 gesucht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Recorded {when}</source>
      <translation>Aufgezeichnet {when}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Recording dates, shifted by your own secret per patient</source>
      <translation>Aufnahmedaten, je Patient um Ihr eigenes Geheimnis verschoben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records</source>
      <translation>EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records in the queue</source>
      <translation>EKGs in der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>Records named by reference cannot be repeated silently: leave one out.</source>
      <translation>EKGs als Verweis können nicht still wiederholt werden: Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Records of the packets</source>
      <translation>EKGs der Pakete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records on which readers differ, or the model and a reader</source>
      <translation>EKGs, bei denen sich Befunder, oder das Modell und ein Befunder, uneins sind</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Records searched: {n:,}, by {model}</source>
      <translation>EKGs durchsucht: {n:,}, mit {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Records that teach the most, and some by chance to keep count</source>
      <translation>EKGs, die am meisten lehren, und einige zufällige zum Mitzählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records that the model is unsure about</source>
      <translation>EKGs, bei denen das Modell unsicher ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records that you have read yourself, or whose project hides nothing; no packets.</source>
      <translation>EKGs, die Sie selbst befundet haben oder deren Projekt nichts verbirgt; keine Pakete.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Records timed</source>
      <translation>EKGs mit Zeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Records to compare with</source>
      <translation>EKGs zum Vergleichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records unlike those labelled and unlike each other</source>
      <translation>EKGs, die den markierten und einander unähnlich sind</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Redo</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Refresh</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Refused by the gate</source>
      <translation>Von der Prüfung abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Refused by the gate: it is kept, not used</source>
      <translation>Von der Prüfung abgelehnt: aufgehoben, nicht verwendet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Reject the suggestion</source>
      <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rejected by {author}, {when} UTC.</source>
      <translation>Abgelehnt von {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Removed: {parts}.</source>
      <translation>Entfernt: {parts}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Repeat patients</source>
      <translation>Patienten mehrfach</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Repeats</source>
      <translation>Wiederh.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>Reply written: {file}, {n:,} findings.</source>
      <comment>Reply written: {file}, 1 finding.</comment>
      <translation>
        <numerusform>Antwort geschrieben: {file}, 1 Befund.</numerusform>
        <numerusform>Antwort geschrieben: {file}, {n:,} Befunde.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Report of a long recording</source>
      <translation>Bericht eines Langzeit-EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Report saved</source>
      <translation>Bericht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Report saved: {files}</source>
      <translation>Bericht gespeichert: {files}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Research use only</source>
      <translation>Nur für Forschungszwecke</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Research use only - not for diagnosis</source>
      <translation>Nur für Forschungszwecke – nicht zur Diagnose</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Research use only · not for diagnosis</source>
      <translation>Nur für Forschung · nicht zur Diagnose</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>Research use only. Not a medical device; it makes no diagnosis.</source>
      <translation>Nur für Forschungszwecke. Kein Medizinprodukt; stellt keine Diagnose.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Resemblance, 0 to 1</source>
      <translation>Ähnlichkeit, 0 bis 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Reset mark</source>
      <translation>Marke zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Right</source>
      <comment>key</comment>
      <translation>→</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back</source>
      <translation>Zurückgehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back gives bit-identical scores.</source>
      <translation>Zurückgehen ergibt bitgleiche Scores.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Rows shown</source>
      <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Rows to decide</source>
      <translation>Zu entscheidende Zeilen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Run a study</source>
      <translation>Eine Studie führen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>S or QS {lead}</source>
      <translation>S oder QS {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>S run</source>
      <translation>S-Salve</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>S runs</source>
      <translation>S-Salven</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>SCP-ECG statement {code}</source>
      <translation>SCP-ECG-Aussage {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>SIMULATED, of no patient</source>
      <translation>SIMULIERT, von keinem Patienten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>ST level at {point}: mean of 8 ms, relative to the level before QRS.</source>
      <translation>ST-Niveau bei {point}: Mittel über 8 ms, gegen das Niveau vor QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>ST of lead {lead} is not stated: the end of QRS is not known or cut off.</source>
      <translation>ST von Ableitung {lead} wird nicht angegeben: Das Ende von QRS ist nicht bekannt oder abgeschnitten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Said on</source>
      <translation>Gesagt bei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient</source>
      <translation>Derselbe Patient</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient, compare</source>
      <translation>Derselbe Patient, vergleichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Samples a second</source>
      <translation>Werte je Sekunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sampling rate</source>
      <translation>Abtastrate</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save PDF, PNG or SVG …</source>
      <translation>PDF, PNG oder SVG speichern …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Save a copy as</source>
      <translation>Kopie speichern als</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Save as</source>
      <translation>Speichern als</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Save calibration</source>
      <translation>Kalibrierung speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Save diagnostics, without patient data</source>
      <translation>Diagnosedaten speichern, ohne Patientendaten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Save diagnostics…</source>
      <translation>Diagnosedaten speichern…</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save finding</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Save search</source>
      <translation>Suche speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save settings</source>
      <translation>Einstellungen speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Save this search</source>
      <translation>Diese Suche speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save {code}</source>
      <translation>{code} speichern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save, calibrate</source>
      <translation>Speichern, kalibrieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Saved searches</source>
      <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Say that there is no {wave}</source>
      <translation>Sagen, dass es kein {wave} gibt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Say who you are (settings) to go back.</source>
      <translation>Sagen Sie, wer Sie sind (Einstellungen), um zurückzugehen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Says so</source>
      <translation>Sagt es</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scale</source>
      <translation>Skala</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Scored</source>
      <translation>Bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores of foreign records mean little; they are counted in the other figures.</source>
      <translation>Scores fremder EKGs bedeuten wenig; in den anderen Kennzahlen zählen sie mit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring</source>
      <translation>Wird bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>Scoring on a cluster needs Dask: install ecgviewer[cluster] here and on the workers.</source>
      <translation>Bewerten auf einem Cluster braucht Dask: Installieren Sie ecgviewer[cluster] hier und auf den Workern.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Scoring this record …</source>
      <translation>EKG wird bewertet …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring {done}</source>
      <translation>Wird bewertet {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Search commands</source>
      <translation>Befehle suchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Search findings</source>
      <translation>Befunde suchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search the list</source>
      <translation>Liste durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Search the manual</source>
      <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Search the settings</source>
      <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Search the worklist</source>
      <translation>Arbeitsliste durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} forgotten</source>
      <translation>Suche {name} vergessen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} saved</source>
      <translation>Suche {name} gespeichert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search, for example  LBBB and QTc &gt; 500 and unread</source>
      <translation>Suchen, zum Beispiel  LBBB and QTc &gt; 500 and unread</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: sex is F or M, not {text!r}.</source>
      <translation>Suche: Das Geschlecht ist F oder M, nicht {text!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no field {text!r}. Fields: {known}.</source>
      <translation>Suche: Es gibt kein Feld {text!r}. Felder: {known}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no state {text!r}. States: {states}.</source>
      <translation>Suche: Es gibt keinen Zustand {text!r}. Zustände: {states}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in no unit, not in {unit!r}.</source>
      <translation>Suche: {field} hat keine Einheit, auch nicht {unit!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in {wanted}, not in {unit!r}.</source>
      <translation>Suche: {field} wird in {wanted} angegeben, nicht in {unit!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is no number; write {field}:{text}.</source>
      <translation>Suche: {field} ist keine Zahl; schreiben Sie {field}:{text}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} needs a number, not {text!r} (character {at}).</source>
      <translation>Suche: {field} braucht eine Zahl, nicht {text!r} (Zeichen {at}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} (character {at}) is no date; write 2024, 2024-03 or 2024-03-31.</source>
      <translation>Suche: {text!r} (Zeichen {at}) ist kein Datum; schreiben Sie 2024, 2024-03 oder 2024-03-31.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} at character {at} is not understood.</source>
      <translation>Suche: {text!r} bei Zeichen {at} ist nicht verständlich.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at the end.</source>
      <translation>Suche: Am Ende wird {wanted} erwartet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at {text!r} (character {at}).</source>
      <translation>Suche: Bei {text!r} (Zeichen {at}) wird {wanted} erwartet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Searched by a graph of neighbours: one in many may be missed.</source>
      <translation>Über einen Nachbarschaftsgraphen gesucht: Vereinzelt kann etwas fehlen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Searching</source>
      <translation>Wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second</source>
      <translation>Zweiter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Second look</source>
      <translation>Zweiter Blick</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second on</source>
      <translation>Zweiter bei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Seed</source>
      <translation>Startwert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send my notes along (free text may name somebody)</source>
      <translation>Meine Notizen mitsenden (Freitext kann jemanden nennen)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Send reply</source>
      <translation>Antwort senden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Send reply …</source>
      <translation>Antwort senden …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send the reply</source>
      <translation>Antwort senden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Sent to the printer</source>
      <translation>An den Drucker gesendet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Sent to the printer: {n_pages} page(s)</source>
      <translation>An den Drucker gesendet: {n_pages} Seite(n)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Settings of this run</source>
      <translation>Einstellungen dieses Laufs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings profile (*.json)</source>
      <translation>Einstellungsprofil (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>Settled for this computer</source>
      <translation>Für diesen Rechner festgelegt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Several readers without a server; files go only where you send them</source>
      <translation>Mehrere Befunder ohne Server; Dateien gehen nur, wohin Sie sie senden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Several records of one patient</source>
      <translation>Mehrere EKGs eines Patienten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex and age not given</source>
      <translation>Geschlecht und Alter nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex not given</source>
      <translation>Geschlecht nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Sex unknown: compared with normals of both sexes.</source>
      <translation>Geschlecht unbekannt: mit Normalen beider Geschlechter verglichen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Share of random control records in percent, 10 or more</source>
      <translation>Anteil der Zufallskontrolle in Prozent, 10 oder mehr</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Shift</source>
      <comment>key</comment>
      <translation>Umsch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Show all</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show fewer</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Show leads and nearest findings</source>
      <translation>Ableitungen und nächste Befunde zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Show or hide surprise</source>
      <translation>Auffälligkeit ein/aus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Show the record chosen beside the list</source>
      <translation>Gewähltes EKG neben der Liste zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_telling.py" />
      <source>Show the worklist</source>
      <translation>Arbeitsliste zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Show who the readers are. Hidden at first, so that a name decides nothing.</source>
      <translation>Zeigt, wer die Befunder sind. Anfangs verborgen, damit kein Name entscheidet.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show {n} more</source>
      <comment>Show {n} more</comment>
      <translation>
        <numerusform>{n} weitere zeigen</numerusform>
        <numerusform>{n} weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Show {n} rejected</source>
      <translation>{n} abgelehnte zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Signal</source>
      <translation>Signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal good in {good} of {n_leads} leads</source>
      <translation>Signal gut in {good} von {n_leads} Ableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal not measured yet</source>
      <translation>Signal noch nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Signature good</source>
      <translation>Signatur gültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Signature, date</source>
      <translation>Unterschrift, Datum</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Silent repeats</source>
      <translation>Stille Wiederholungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Similar</source>
      <translation>Ähnlich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Similar cases</source>
      <translation>Ähnliche Fälle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output. They are hidden until the first read of the record shown is logged (Ctrl Enter).</source>
      <translation>Ähnliche Fälle sind Modellausgabe. Sie sind verborgen, bis der Erstbefund des gezeigten EKGs protokolliert ist (Strg Enter).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output: a packet is read without.</source>
      <translation>Ähnliche Fälle sind Modellausgabe: Ein Paket wird ohne befundet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Similar cases are shown once your first read of it is logged.</source>
      <translation>Ähnliche Fälle werden gezeigt, sobald Ihr Erstbefund dazu protokolliert ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the beat at the cursor</source>
      <translation>Ähnliche Fälle: Schlag am Cursor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the finding, or the record</source>
      <translation>Ähnliche Fälle: Befund oder EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: the list as it was</source>
      <translation>Ähnliche Fälle: vorige Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>Simulated</source>
      <translation>Simuliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Single beats</source>
      <translation>Einzelschläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Size of a millimetre on this monitor</source>
      <translation>Größe eines Millimeters auf diesem Monitor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Skip</source>
      <translation>Übergehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Skipped</source>
      <translation>Übergangen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Slow rate</source>
      <translation>Langsame Frequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Slow under {rate:.0f}/min</source>
      <translation>Langsam unter {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Slower. Kept for a finding only if it does better with it in patients held out;
with 20 records and fewer it brought nothing in our tests</source>
      <translation>Langsamer. Für einen Befund nur behalten, wenn er damit bei zurückgelegten Patienten besser abschneidet;
mit 20 EKGs und weniger brachte es in unseren Versuchen nichts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Snap drawn ends to waves, or not</source>
      <translation>An Wellen einrasten, oder nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Snapshot</source>
      <translation>Momentaufnahme</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Some leads were not evaluated in parts: {leads}.</source>
      <translation>Einige Ableitungen wurden teilweise nicht bewertet: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: as opened</source>
      <translation>Folge: wie geöffnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: by chance</source>
      <translation>Folge: zufällig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: disagreement</source>
      <translation>Folge: Uneinigkeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: newest first</source>
      <translation>Folge: neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: reason</source>
      <translation>Folge: Grund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: surprise</source>
      <translation>Folge: Auffälligkeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: uncertainty</source>
      <translation>Folge: Unsicherheit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: waiting longest</source>
      <translation>Folge: Wartezeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Source: {names}</source>
      <translation>Quelle: {names}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Space</source>
      <comment>key</comment>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Space starts a span, Space ends it, Enter names and saves it. Ctrl+Z takes it back.</source>
      <translation>Leertaste beginnt einen Abschnitt, Leertaste beendet ihn, Enter benennt und speichert ihn. Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Spaces</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Span</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Span maps</source>
      <translation>Abschnittskarten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Span maps, AUROC of samples in patients held out: {maps}.</source>
      <translation>Abschnittskarten, AUROC der Abtastwerte bei zurückgelegten Patienten: {maps}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Spans of two readers are paired by their overlap in time, from an IoU of 0.5. Precision is of the second reader's spans, recall of the first's. 95 % intervals over records.</source>
      <translation>Abschnitte zweier Befunder werden nach ihrer zeitlichen Überlappung gepaart, ab einer IoU von 0.5. Präzision bezieht sich auf die Abschnitte des zweiten, Sensitivität auf die des ersten. 95-%-Intervalle über EKGs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Spectrum</source>
      <translation>Spektrum</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Spectrum of a lead</source>
      <translation>Spektrum einer Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of what the sheet shows, instead of what was recorded</source>
      <translation>Spektrum dessen, was das Blatt zeigt, statt des Aufgezeichneten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of {lead}</source>
      <translation>Spektrum von {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Stability index (PSI) of the scores</source>
      <translation>Stabilitätsindex (PSI) der Scores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Stacked</source>
      <translation>Untereinander</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Standard or Cabrera order</source>
      <translation>Standard- oder Cabrera-Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Standard order</source>
      <translation>Standardreihenfolge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Start or end a span</source>
      <translation>Abschnitt beginnen oder beenden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Start reading</source>
      <translation>Befundung beginnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Start tuning</source>
      <translation>Training starten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Starts from {name} {version}, the model in use.</source>
      <translation>Beginnt mit {name} {version}, dem Modell in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>State</source>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>State of the read: {state}</source>
      <translation>Stand der Befundung: {state}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Statements and figures of the device are shown after your first read.</source>
      <translation>Aussagen und Werte des Geräts werden nach Ihrem Erstbefund gezeigt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Step {n}: {title}</source>
      <translation>Schritt {n}: {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Step {place} of {last}</source>
      <translation>Schritt {place} von {last}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Steps of one unit</source>
      <translation>Stufen je Einheit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Steps of tuning: {step}</source>
      <translation>Schritte des Nachtrainings: {step}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Still reading: short peaks may be missing</source>
      <translation>Wird noch gelesen: kurze Spitzen können fehlen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Stop the model</source>
      <translation>Modell anhalten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>Strip around what is looked at</source>
      <translation>Streifen um das Angesehene</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Studies</source>
      <translation>Studien</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Study</source>
      <translation>Studie</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Study (*.key)</source>
      <translation>Studie (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest {name} on {n}</source>
      <translation>{name} auf {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>Suggestions of similar cases were kept on this record by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>Vorschläge ähnlicher Fälle zu diesem EKG stammen von einem neueren ecgviewer. Sie blieben, wie sie waren; bitte aktualisieren Sie ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Superimpose all leads</source>
      <translation>Alle Ableitungen überlagern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Superimposed</source>
      <translation>Überlagert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Supraventricular run</source>
      <translation>Supraventrikuläre Salve</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise</source>
      <translation>Auffälligkeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>Surprise  1 in {heat_floor:,.0f}</source>
      <translation>Auffälligkeit  1:{heat_floor:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Surprise  {low}</source>
      <translation>Auffälligkeit  {low}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead: {leads}</source>
      <translation>Auffälligkeit je Ableitung: {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead; a bar begins at 1 in 50 and is full at 1 in 5,000</source>
      <translation>Auffälligkeit je Ableitung; ein Balken beginnt bei 1:50 und ist bei 1:5,000 voll</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise hidden</source>
      <translation>Auffälligkeit verborgen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden until the first read is logged</source>
      <translation>Auffälligkeit verborgen, bis der Erstbefund protokolliert ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden: a packet is read blind</source>
      <translation>Auffälligkeit verborgen: Ein Paket wird blind befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden to the end: a packet is read blind.</source>
      <translation>Die Auffälligkeit bleibt bis zum Ende verborgen: Ein Paket wird blind befundet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden until the first read is logged (Ctrl Enter).</source>
      <translation>Die Auffälligkeit ist verborgen, bis der Erstbefund protokolliert ist (Strg Enter).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise is hidden. Show it with A.</source>
      <translation>Die Auffälligkeit ist verborgen. A zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Surprise, 0–1</source>
      <translation>Auffälligkeit, 0–1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Surprise, for review</source>
      <translation>Auffälligkeit, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Surprise, for review: {rarity} normals</source>
      <translation>Auffälligkeit, zur Prüfung: {rarity} unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T end</source>
      <translation>T-Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>T has not ended when the next P begins (QT and PR are longer than RR): where both lie is uncertain.</source>
      <translation>T ist nicht zu Ende, wenn das nächste P beginnt (QT und PQ sind länger als RR): Wo beide liegen, ist unsicher.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>T meets P</source>
      <translation>T trifft P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T off</source>
      <translation>T-Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T on</source>
      <translation>T-Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T onset</source>
      <translation>T-Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T peak</source>
      <translation>T-Gipfel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Tab</source>
      <translation>Tabulator</translation>
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
      <translation>Tabelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Table of {n} leads</source>
      <comment>Table of {n} lead</comment>
      <translation>
        <numerusform>Tabelle mit {n} Ableitung</numerusform>
        <numerusform>Tabelle mit {n} Ableitungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Table: {title}</source>
      <translation>Tabelle: {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Tables (*.csv);;JSON (*.json)</source>
      <translation>Tabellen (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Tagged urgent</source>
      <translation>Als dringend verschlagwortet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags</source>
      <translation>Schlagworte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags of {n:,} records</source>
      <translation>Schlagworte von {n:,} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>Tags: {tags:,}, saved searches: {searches:,}, folders: {folders:,}. They came along; the ECGs are read in again.</source>
      <translation>Schlagworte: {tags:,}, gespeicherte Suchen: {searches:,}, Ordner: {folders:,}. Sie kamen mit; die EKGs werden neu eingelesen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tags; similar cases</source>
      <translation>Schlagworte; ähnliche Fälle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Take the settings of a department from a file</source>
      <translation>Einstellungen einer Abteilung aus einer Datei übernehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Take the wave away</source>
      <translation>Welle wegnehmen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Taken from now on for every table with the same line of names. The file itself is left as it is.</source>
      <translation>Gilt ab jetzt für jede Tabelle mit derselben Namenszeile. Die Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Tell me on the desktop when ECGs arrive</source>
      <translation>Auf dem Desktop melden, wenn EKGs ankommen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Template {number}</source>
      <translation>Template {number}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Template {number}: {name}</source>
      <translation>Template {number}: {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Templates</source>
      <translation>Templates</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Templates of beats</source>
      <translation>Templates der Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Templates whose class is by hand: {names}.</source>
      <translation>Templates, deren Klasse von Hand ist: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Ten bins a decade; the last one holds all beyond 1 in 10,000.</source>
      <translation>Zehn Klassen je Dekade; die letzte fasst alles jenseits von 1:10,000.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Ten bins: of normals tenths of 1/N, of the baseline its own tenths. {convention}</source>
      <translation>Zehn Klassen: bei Normalen Zehntel von 1/N, beim Bezug dessen eigene Zehntel. {convention}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>That is no heart rate: look at the samples a second again.</source>
      <translation>Das ist keine Herzfrequenz: Prüfen Sie die Werte je Sekunde.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>The ECG chosen cannot be compared.</source>
      <translation>Das gewählte EKG kann nicht verglichen werden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The ECG taken as the earlier one was made after this one.</source>
      <translation>Das als früher genommene EKG entstand nach diesem.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The age became {years:g}.</source>
      <translation>Das Alter wurde zu {years:g}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/holter_store.py" />
      <source>The analysis cannot be kept in {parent}: {strerror}. It will be made again when the recording is opened next.</source>
      <translation>Die Analyse kann in {parent} nicht aufgehoben werden: {strerror}. Sie wird beim nächsten Öffnen der Aufzeichnung neu gemacht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be locked as it must be. Everything stored before is safe; this step was not stored.</source>
      <translation>Der Markierungsspeicher {path} kann nicht gesperrt werden, wie es nötig ist. Alles vorher Gespeicherte ist sicher; dieser Schritt wurde nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened. Check that folder and file exist and are yours.</source>
      <translation>Der Markierungsspeicher {path} kann nicht geöffnet werden. Prüfen Sie, ob Ordner und Datei da sind und Ihnen gehören.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened: its folder may not be written. What is stored there is safe and was left as it is. Make the folder writable, or copy it elsewhere and open it there (ECGVIEWER_HOME).</source>
      <translation>Der Markierungsspeicher {path} kann nicht geöffnet werden: In seinen Ordner darf nicht geschrieben werden. Was dort gespeichert ist, ist sicher und blieb, wie es war. Machen Sie den Ordner beschreibbar, oder kopieren Sie ihn woandershin und öffnen Sie ihn dort (ECGVIEWER_HOME).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The annotation store {path} cannot be read ({error}). It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>Der Markierungsspeicher {path} kann nicht gelesen werden ({error}). Er blieb, wie er war: Kopieren Sie ihn weg und setzen Sie eine Sicherung an seine Stelle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be read or written: the disk reports an error. Everything stored before is safe; this step was not stored.</source>
      <translation>Der Markierungsspeicher {path} kann nicht gelesen oder geschrieben werden: Die Festplatte meldet einen Fehler. Alles vorher Gespeicherte ist sicher; dieser Schritt wurde nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be written. Everything stored before is safe; this step was not stored. Check the rights of file and folder.</source>
      <translation>Der Markierungsspeicher {path} kann nicht geschrieben werden. Alles vorher Gespeicherte ist sicher; dieser Schritt wurde nicht gespeichert. Prüfen Sie die Rechte von Datei und Ordner.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot grow: the disk is full. Everything stored before is safe; this step was not stored. Free some space and try again.</source>
      <translation>Der Markierungsspeicher {path} kann nicht wachsen: Die Festplatte ist voll. Alles vorher Gespeicherte ist sicher; dieser Schritt wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is damaged. It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>Der Markierungsspeicher {path} ist beschädigt. Er blieb, wie er war: Kopieren Sie ihn weg und setzen Sie eine Sicherung an seine Stelle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is held by another program. Everything stored before is safe; this step was not stored. Try again in a moment.</source>
      <translation>Der Markierungsspeicher {path} wird von einem anderen Programm gehalten. Alles vorher Gespeicherte ist sicher; dieser Schritt wurde nicht gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is not an annotation store. It was left as it is.</source>
      <translation>Der Markierungsspeicher {path} ist kein Markierungsspeicher. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} may not be opened. Check the rights of file and folder.</source>
      <translation>Der Markierungsspeicher {path} darf nicht geöffnet werden. Prüfen Sie die Rechte von Datei und Ordner.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written ({error}).</source>
      <translation>Die Sicherung {target} kann nicht geschrieben werden ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written: {strerror}.</source>
      <translation>Die Sicherung {target} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers kept with this record cannot be read ({error}). They were left as they are.</source>
      <translation>Die bei diesem EKG aufgehobenen Zirkel können nicht gelesen werden ({error}). Sie blieben, wie sie waren.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers of this record were kept by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>Die Zirkel dieses EKGs stammen von einem neueren ecgviewer. Sie blieben, wie sie waren; bitte aktualisieren Sie ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>The case over what is sought</source>
      <translation>Der Fall über dem Gesuchten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue is damaged: {name}, {error}. No ECG and no finding is touched. It can be made anew from the ECGs; tags, saved searches and folders come along, and the damaged file is kept beside it.</source>
      <translation>Der Katalog ist beschädigt: {name}, {error}. Kein EKG und kein Befund ist betroffen. Er kann aus den EKGs neu angelegt werden; Schlagworte, gespeicherte Suchen und Ordner kommen mit, und die beschädigte Datei wird daneben aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>The catalogue is made anew; what was damaged is kept as {name}.</source>
      <translation>Der Katalog wird neu angelegt; das Beschädigte ist als {name} aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>The catalogue {name} cannot be read: {error}. No ECG and no finding is touched.</source>
      <translation>Der Katalog {name} kann nicht gelesen werden: {error}. Kein EKG und kein Befund ist betroffen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot be used: {error}. No ECG and no finding is touched.</source>
      <translation>Der Katalog {name} kann nicht verwendet werden: {error}. Kein EKG und kein Befund ist betroffen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot grow: the disk is full. What it holds is safe; this was not stored. Free some space and try again.</source>
      <translation>Der Katalog {name} kann nicht wachsen: Die Festplatte ist voll. Was er enthält, ist sicher; dies wurde nicht gespeichert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} cannot be read: {error}.</source>
      <translation>Die Wahl des Datenordners {path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} must be one absolute path.</source>
      <translation>Die Wahl des Datenordners {path} muss ein absoluter Pfad sein.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The computer's</source>
      <translation>Die des Computers</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy differs from the store. It was not kept.</source>
      <translation>Die Kopie weicht vom Speicher ab. Sie wurde nicht behalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The copy holds all that was read.</source>
      <translation>Die Kopie enthält alles, was gelesen wurde.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy of {path} is not sound, and was not kept: {problems}</source>
      <translation>Die Kopie von {path} ist nicht heil und wurde nicht behalten: {problems}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>The data hold no record of the validation split.</source>
      <translation>Die Daten enthalten kein EKG des Validierungsteils.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>The default before is the default again.</source>
      <translation>Der vorige Standard ist wieder Standard.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The earlier ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>Das frühere EKG hat {fs:g} Werte je Sekunde: Ob sich QRS-Höhen geändert haben, ist nicht zu sagen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>The file is not where it was, or its drive is away. Nothing known of it is lost.</source>
      <translation>Die Datei ist nicht, wo sie war, oder ihr Laufwerk fehlt. Nichts davon Bekanntes ist verloren.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>The file's own beats and waves, or not</source>
      <translation>Schläge und Wellen der Datei, oder nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>The files are kept in ecgviewer's cache on this computer, and open from there without a network the next time.</source>
      <translation>Die Dateien bleiben im Zwischenspeicher von ecgviewer auf diesem Rechner und öffnen sich das nächste Mal ohne Netz.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>The files hold different patient identifiers.</source>
      <translation>Die Dateien haben verschiedene Patientenkennungen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>The final read stays as it was logged. What you change is kept as an amendment.</source>
      <translation>Der endgültige Befund bleibt, wie er protokolliert wurde. Was Sie ändern, wird als Ergänzung aufgehoben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>The finding in doubt</source>
      <translation>Der Befund im Zweifel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>The finding is not saved yet. Enter saves it, Esc drops it.</source>
      <translation>Der Befund ist noch nicht gespeichert. Enter speichert, Esc verwirft ihn.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is not there</source>
      <translation>Der Befund liegt nicht vor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is there</source>
      <translation>Der Befund liegt vor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The findings of this record were changed in another window meanwhile. Nothing was logged; open the record again to see what it would stand on.</source>
      <translation>Die Befunde dieses EKGs wurden inzwischen in einem anderen Fenster geändert. Nichts wurde protokolliert; öffnen Sie das EKG neu, um zu sehen, worauf der Befund stehen würde.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>The first read</source>
      <translation>Der Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>The first records are being indexed; they are listed as they come.</source>
      <translation>Die ersten EKGs werden indexiert; sie erscheinen nach und nach.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at at the moment.</source>
      <translation>Der Ordner {folder} kann im Moment nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at. Is its drive connected?</source>
      <translation>Der Ordner {folder} kann nicht gelesen werden. Ist sein Laufwerk verbunden?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>The folder {folder} for the annotations cannot be made: {reason}.</source>
      <translation>Der Ordner {folder} für die Markierungen kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>The folder {out} cannot be made: {strerror}.</source>
      <translation>Der Ordner {out} kann nicht angelegt werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The folder {place} cannot be made: {strerror}.</source>
      <translation>Der Ordner {place} kann nicht angelegt werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}. It was not promoted.</source>
      <translation>Die Prüfung hat {model} abgelehnt. Es wurde nicht Standard.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}: not passed: {checks}. It was not promoted.</source>
      <translation>Die Prüfung hat {model} abgelehnt: nicht bestanden: {checks}. Es wurde nicht Standard.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The key cannot be kept: {reason}.</source>
      <translation>Der Schlüssel kann nicht aufgehoben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>The key that came with the packet</source>
      <translation>Der Schlüssel, der mit dem Paket kam</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} cannot be used: {reason}.</source>
      <translation>Der Schlüssel {path} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>The key {path} cannot be used: {strerror}.</source>
      <translation>Der Schlüssel {path} kann nicht verwendet werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} is too short: {n_bytes} bytes at least.</source>
      <translation>Der Schlüssel {path} ist zu kurz: mindestens {n_bytes} Bytes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>The last {shown} of {n_days} days.</source>
      <translation>Die letzten {shown} von {n_days} Tagen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The later ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>Das spätere EKG hat {fs:g} Werte je Sekunde: Ob sich QRS-Höhen geändert haben, ist nicht zu sagen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>The layout file {name} cannot be used: {reason}.</source>
      <translation>Die Layoutdatei {name} kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/layouts.py" />
      <source>The layout file {name} is left out: {reason}.</source>
      <translation>Die Layoutdatei {name} bleibt außen vor: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>The library in {folder} cannot be used: {error}. No ECG and no finding is touched; what was indexed before is kept. Free some space, or delete this folder to have it made anew.</source>
      <translation>Die Bibliothek in {folder} kann nicht verwendet werden: {error}. Kein EKG und kein Befund ist betroffen; was bisher indexiert war, bleibt. Schaffen Sie Platz, oder löschen Sie den Ordner, damit sie neu angelegt wird.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>The line after them has the names</source>
      <translation>Die Zeile danach hat die Namen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>The list is of no catalogue.</source>
      <translation>Die Liste ist von keinem Katalog.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The log of reads contradicts itself: {error}. Nothing was changed; `ecgviewer store check` says more.</source>
      <translation>Das Befundungsprotokoll widerspricht sich: {error}. Nichts wurde geändert; `ecgviewer store check` sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/manual.py" />
      <source>The manual's page {file} is not there: {reason}.</source>
      <translation>Die Handbuchseite {file} ist nicht da: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The map is hottest in {lead} at {at_s:.1f} s.</source>
      <translation>Am auffälligsten ist die Karte in {lead} bei {at_s:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The model cannot evaluate this record, so that nothing similar can be sought. Its leads or its length do not allow it.</source>
      <translation>Das Modell kann dieses EKG nicht bewerten, sodass nichts Ähnliches gesucht werden kann. Seine Ableitungen oder seine Länge erlauben es nicht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/queue_pool.py" />
      <source>The model in use does not know {finding}. Mark it in some records and tune (Ctrl 4), or let the queue go by novelty.</source>
      <translation>Das Modell in Gebrauch kennt {finding} nicht. Markieren Sie es in einigen EKGs und trainieren Sie nach (Strg 4), oder wählen Sie nach Neuheit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>The model is seen from the start</source>
      <translation>Das Modell wird von Anfang an gesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The model is stopped. Switch it on with A.</source>
      <translation>Das Modell ist angehalten. A schaltet es ein.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>The model is stopped: nothing is scored until you switch it on (A).</source>
      <translation>Das Modell ist angehalten: Nichts wird bewertet, bis Sie es einschalten (A).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>The model points at what is rare among normal ECGs. A rare signal may be harmless or an artefact; a common one may be ill; its silence is no sign of health.</source>
      <translation>Das Modell weist auf das hin, was unter normalen EKGs selten ist. Ein seltenes Signal kann harmlos oder ein Artefakt sein, ein häufiges krankhaft; sein Schweigen ist kein Zeichen von Gesundheit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not here any more; the bundled one is in use.</source>
      <translation>Das Modell {model} ist nicht mehr da; das mitgelieferte ist in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not the default, which takes a promotion; that one is in use.</source>
      <translation>Das Modell {model} ist nicht der Standard, der erst bestimmt werden muss; jener ist in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>The model's output is off. A shows it.</source>
      <translation>Die Modellausgabe ist aus. A zeigt sie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The notes of {n} were left out.</source>
      <translation>Die Notizen von {n} wurden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The one that stands first</source>
      <translation>Die zuerst stehende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>The other end</source>
      <translation>Das andere Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>The other leg</source>
      <translation>Der andere Schenkel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>The packet cannot be made in {folder}: {reason}. Nothing was written; free some space and try again.</source>
      <translation>Das Paket kann in {folder} nicht angelegt werden: {reason}. Nichts wurde geschrieben; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet cannot be unpacked: {reason}. Nothing of it was left in {folder}.</source>
      <translation>Das Paket kann nicht ausgepackt werden: {reason}. In {folder} blieb nichts davon.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet has no {item!r}; it has {first} to {last}.</source>
      <translation>Das Paket hat kein {item!r}; es hat {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>The pages of the manual are in English.</source>
      <translation>Die Seiten des Handbuchs sind auf Englisch.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>The place looked at as a strip, too</source>
      <translation>Auch die angesehene Stelle als Streifen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} cannot be read: {strerror}.</source>
      <translation>Die Richtlinie {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} cannot be used: {error}.</source>
      <translation>Die Richtlinie {path} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>Die Richtlinie {path} hat einen unbekannten Schlüssel {key!r}. Bekannt sind {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} is no JSON: {error}.</source>
      <translation>Die Richtlinie {path} ist kein JSON: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks heat_on to true. It may be locked to false alone: what the model says can be switched off by whoever reads, at once.</source>
      <translation>Die Richtlinie {path} sperrt heat_on auf true. Sie darf es nur auf false sperren: Was das Modell sagt, muss jeder Befunder sofort ausschalten können.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks {key!r} without a value in its settings.</source>
      <translation>Die Richtlinie {path} sperrt {key!r} ohne einen Wert in ihren settings.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must be an object with {keys}.</source>
      <translation>Die Richtlinie {path} muss ein Objekt mit {keys} sein.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have settings in an object and locked in a list.</source>
      <translation>Die Richtlinie {path} muss settings in einem Objekt und locked in einer Liste haben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have true or false for network, and text for contact.</source>
      <translation>Die Richtlinie {path} muss für network true oder false und für contact Text haben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} settles {name!r}. It may settle {may}.</source>
      <translation>Die Richtlinie {path} legt {name!r} fest. Sie darf {may} festlegen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>The printer does not take the report. Save it as PDF instead.</source>
      <translation>Der Drucker nimmt den Bericht nicht an. Speichern Sie ihn stattdessen als PDF.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be read: {strerror}.</source>
      <translation>Das Profil {path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} cannot be used: {error}.</source>
      <translation>Das Profil {path} kann nicht verwendet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be written: {strerror}.</source>
      <translation>Das Profil {path} kann nicht geschrieben werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>Das Profil {path} hat einen unbekannten Schlüssel {key!r}. Bekannt sind {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has no settings.</source>
      <translation>Das Profil {path} hat keine Einstellungen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has {key!r}, which is of one computer alone.</source>
      <translation>Das Profil {path} hat {key!r}, was nur einen einzelnen Rechner betrifft.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} is of version {version!r}; this program reads version {known}.</source>
      <translation>Das Profil {path} hat Version {version!r}; dieses Programm liest Version {known}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The profile's layout {layout!r} is not here.</source>
      <translation>Das Layout {layout!r} des Profils gibt es hier nicht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue cannot be stored in {folder}: {strerror}. Nothing was stored; free some space or check the rights, and make it again.</source>
      <translation>Die Warteschlange kann in {folder} nicht gespeichert werden: {strerror}. Nichts wurde gespeichert; schaffen Sie Platz oder prüfen Sie die Rechte und legen Sie sie neu an.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue {name} cannot be used: {reason}. It was left as it is; your reads and findings are not in it and are safe.</source>
      <translation>Die Warteschlange {name} kann nicht verwendet werden: {reason}. Sie blieb, wie sie war; Ihre Befunde stehen nicht darin und sind sicher.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The readers have said otherwise since: decide again.</source>
      <translation>Die Befunder haben seither anderes gesagt: Entscheiden Sie neu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>The reason is shown once the first read is logged</source>
      <translation>Der Grund wird gezeigt, sobald der Erstbefund protokolliert ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record can be used as it was read</source>
      <translation>Das EKG ist verwendbar, wie es befundet wurde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record cannot be used</source>
      <translation>Das EKG ist nicht verwendbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The record is long: what the copy does not hold is told when it is written.</source>
      <translation>Das EKG ist lang: Was die Kopie nicht enthält, wird beim Schreiben gesagt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>The records that are open now: N and P walk through them</source>
      <translation>Die jetzt geöffneten EKGs: N und P gehen sie durch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>The reference set of model {model!r} is missing or was altered.</source>
      <translation>Der Referenzsatz von Modell {model!r} fehlt oder wurde verändert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>The replay records of model {id!r} are missing or altered; it was not tuned.</source>
      <translation>Die Wiederholungs-EKGs von Modell {id!r} fehlen oder sind verändert; es wurde nicht nachtrainiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The reply must be signed: choose the key that came with the packet.</source>
      <translation>Die Antwort muss signiert sein: Wählen Sie den Schlüssel, der mit dem Paket kam.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>The report tells the classes of beats. Log the first read first ({key}).</source>
      <translation>Der Bericht nennt die Klassen der Schläge. Protokollieren Sie zuerst den Erstbefund ({key}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>The report {file} cannot be written to {folder}: {reason}. Nothing was changed there; choose another place.</source>
      <translation>Der Bericht {file} kann nicht in {folder} geschrieben werden: {reason}. Dort wurde nichts geändert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, always in DICOM</source>
      <translation>Die Abtastwerte, in DICOM immer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, as WFDB</source>
      <translation>Die Abtastwerte, als WFDB</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>The search has {n_tokens} parts; {most_tokens} at most are searched.</source>
      <translation>Die Suche hat {n_tokens} Teile; gesucht wird nach höchstens {most_tokens}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings were damaged; they are kept as {backup}, and the defaults are used.</source>
      <translation>Die Einstellungen waren beschädigt; sie sind als {backup} aufgehoben, und die Voreinstellungen gelten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} are damaged; using the defaults ({strerror}).</source>
      <translation>Die Einstellungen {path} sind beschädigt; die Voreinstellungen gelten ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be read: {strerror}.</source>
      <translation>Die Einstellungen {path} können nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be stored: {strerror}. The old ones stand.</source>
      <translation>Die Einstellungen {path} können nicht gespeichert werden: {strerror}. Die alten gelten weiter.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be used: {error}.</source>
      <translation>Die Einstellungen {path} können nicht verwendet werden: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} have an unknown key {key!r}. Known are {options}.</source>
      <translation>Die Einstellungen {path} haben einen unbekannten Schlüssel {key!r}. Bekannt sind {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The sheet</source>
      <translation>Das Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_reads.py" />
      <source>The store {name} cannot be read: {error}. It is untouched.</source>
      <translation>Der Speicher {name} kann nicht gelesen werden: {error}. Er blieb unberührt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The stretch lies outside the record, which ends at {seconds:.2f} s.</source>
      <translation>Der Abschnitt liegt außerhalb des EKGs, das bei {seconds:.2f} s endet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>The study key {path} cannot be read: {reason}.</source>
      <translation>Der Studienschlüssel {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/extremes_link.py" />
      <source>The whole record could not be read: {error}</source>
      <translation>Das ganze EKG konnte nicht gelesen werden: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>The {n} rarest places, all rarer than {rarity} normals</source>
      <translation>Die {n} seltensten Stellen, alle seltener als {rarity} unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>There are no readings at {readings_path}: merge replies first.</source>
      <translation>Unter {readings_path} gibt es keine Befundungen: Führen Sie erst Antworten zusammen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>There is a model {name!r} already; it was left as it is.</source>
      <translation>Ein Modell {name!r} gibt es schon; es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>There is no annotation store at {path}.</source>
      <translation>Unter {path} ist kein Markierungsspeicher.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>There is no beat outside the record of {duration_s:.2f} s.</source>
      <translation>Außerhalb des EKGs von {duration_s:.2f} s gibt es keinen Schlag.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>There is no candidate.</source>
      <translation>Es gibt keinen Kandidaten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_search.py" />
      <source>There is no catalogue yet: make one by `ecgviewer catalogue FOLDER`.</source>
      <translation>Es gibt noch keinen Katalog: Legen Sie einen an mit `ecgviewer catalogue ORDNER`.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>There is no display, so no window was opened.</source>
      <translation>Es gibt keinen Bildschirm, daher wurde kein Fenster geöffnet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no gain {value}; choose one of {listed}.</source>
      <translation>Es gibt keine Verstärkung {value}; wählen Sie eine von {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>There is no key at {path}.</source>
      <translation>Unter {path} ist kein Schlüssel.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>There is no layout {name!r} any more.</source>
      <translation>Das Layout {name!r} gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no layout {value}; choose one of {listed}.</source>
      <translation>Es gibt kein Layout {value}; wählen Sie eines von {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no order {value}; choose one of {listed}.</source>
      <translation>Es gibt keine Reihenfolge {value}; wählen Sie eine von {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no page {value}; choose one of {listed}.</source>
      <translation>Es gibt keine Seite {value}; wählen Sie eine von {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>There is no queue {queue_id}.</source>
      <translation>Es gibt keine Warteschlange {queue_id}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>There is no record in what was given.</source>
      <translation>Im Angegebenen ist kein EKG.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>There is no record to report on.</source>
      <translation>Es gibt kein EKG für einen Bericht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no speed {value}; choose one of {listed}.</source>
      <translation>Es gibt keinen Vorschub {value}; wählen Sie einen von {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>There is no table profile {name!r}. There are: {names}.</source>
      <translation>Es gibt kein Tabellenprofil {name!r}. Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: the store holds no annotation. No model was made.</source>
      <translation>Es gibt nichts zu lernen: Der Speicher enthält keine Markierung. Kein Modell wurde gemacht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: {reasons}. No model was made.</source>
      <translation>Es gibt nichts zu lernen: {reasons}. Kein Modell wurde gemacht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>There is nothing to report before it was looked through.</source>
      <translation>Vor dem Durchsehen gibt es nichts zu berichten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>There is nothing to search for.</source>
      <translation>Es gibt nichts zu suchen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do ({reasons}). No model was made.</source>
      <translation>Es gibt zu wenig zu lernen: {least} Patienten müssen einen Befund haben, und höchstens {most} haben ihn ({reasons}). Kein Modell wurde gemacht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do. No model was made.</source>
      <translation>Es gibt zu wenig zu lernen: {least} Patienten müssen einen Befund haben, und höchstens {most} haben ihn. Kein Modell wurde gemacht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>There is work in it already, so it stays.</source>
      <translation>Darin liegt schon Arbeit, daher bleibt er.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>There is work in {data_dir} already. Close ecgviewer, move that folder, and write its new place into {choice_path}.</source>
      <translation>In {data_dir} liegt schon Arbeit. Schließen Sie ecgviewer, verschieben Sie den Ordner und schreiben Sie seinen neuen Ort in {choice_path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>There was nothing to remove.</source>
      <translation>Es war nichts zu entfernen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>This annotation was changed in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>Diese Markierung wurde inzwischen in einem anderen Fenster geändert. Nichts wurde gespeichert; öffnen Sie das EKG neu, um den Stand zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>This beat</source>
      <translation>Dieser Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>This computer</source>
      <translation>Dieser Rechner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>This is no beat</source>
      <translation>Das ist kein Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>This list</source>
      <translation>Diese Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>This model came without a card.</source>
      <translation>Dieses Modell kam ohne Karte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>This read is final. Amend it?</source>
      <translation>Dieser Befund ist endgültig. Ergänzen?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>This read went on in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>Diese Befundung ging inzwischen in einem anderen Fenster weiter. Nichts wurde gespeichert; öffnen Sie das EKG neu, um den Stand zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This record is {length} long. Recordings from {least} on are looked through here; shorter ones are read on the sheet.</source>
      <translation>Dieses EKG dauert {length}. Aufzeichnungen ab {least} werden hier durchgesehen; kürzere werden auf dem Blatt befundet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This recording was not looked through yet.</source>
      <translation>Diese Aufzeichnung wurde noch nicht durchgesehen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Those made of beat classes are hidden until the first read is logged.</source>
      <translation>Die aus Schlagklassen sind verborgen, bis der Erstbefund protokolliert ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Through the filter</source>
      <translation>Durch den Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Tick all</source>
      <translation>Alle wählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Tick templates with Space; M takes them into the chosen one.</source>
      <translation>Kreuzen Sie Templates mit der Leertaste an; M nimmt sie in das gewählte auf.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; all of the list</source>
      <translation>Ankreuzen; alle der Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; merge into this one</source>
      <translation>Ankreuzen; in dieses vereinen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Time a record</source>
      <translation>Zeit je EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>Time shown</source>
      <translation>Gezeigte Zeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Times in</source>
      <translation>Zeiten in</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Tint: share of the row's records that have the column's code, too.</source>
      <translation>Tönung: Anteil der EKGs der Zeile, die auch den Code der Spalte haben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To another lead</source>
      <translation>Zu anderer Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>To read</source>
      <translation>Zu befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the beginning</source>
      <translation>Zum Anfang</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To the beginning, the end</source>
      <translation>Zum Anfang, zum Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the end</source>
      <translation>Zum Ende</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead above</source>
      <translation>Zur Ableitung darüber</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead below</source>
      <translation>Zur Ableitung darunter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few</source>
      <translation>Zu wenige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: more patients must carry it</source>
      <translation>Zu wenige zum Lernen: Mehr Patienten müssen es haben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: {n} patients must carry a finding.</source>
      <translation>Zu wenige zum Lernen: {n} Patienten müssen einen Befund haben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Too few to tell</source>
      <translation>Zu wenige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Trained part</source>
      <translation>Trainierter Teil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Training set for tuning</source>
      <translation>Trainingssatz zum Nachtrainieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tried out</source>
      <translation>In Erprobung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Trim</source>
      <translation>Zuschneiden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Trim the suggestion, or move bounds</source>
      <translation>Vorschlag zuschneiden, oder Grenzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>True millimetres</source>
      <translation>Echte Millimeter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>True size at {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Print at 100 %.</source>
      <translation>Echte Größe bei {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Mit 100 % drucken.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Try it out</source>
      <translation>Erproben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tune a model</source>
      <translation>Modell nachtrainieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Tune the last block too</source>
      <translation>Auch den letzten Block nachtrainieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuned model ready (Ctrl 4)</source>
      <translation>Nachtrainiertes Modell bereit (Strg 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Tuning</source>
      <translation>Nachtraining</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning refused by the gate (Ctrl 4)</source>
      <translation>Nachtraining abgelehnt (Strg 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning {done}</source>
      <translation>Nachtraining {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Tuning, models</source>
      <translation>Nachtraining, Modelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Two readers differ on a finding</source>
      <translation>Zwei Befunder sind über einen Befund uneins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Two reads in a row tell the first time.</source>
      <translation>Zwei Befundungen hintereinander ergeben die erste Zeit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Type a name, an abbreviation or a code, or take one above.</source>
      <translation>Tippen Sie Name, Abkürzung oder Code, oder nehmen Sie einen von oben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Type to narrow the list</source>
      <translation>Tippen grenzt die Liste ein</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Uncertain</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Uncertain by {author}, {when} UTC.</source>
      <translation>Unsicher nach {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Uncertain, unfit, or not</source>
      <translation>Unsicher, unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Under .1 little, over .25 much has changed: conventions of banks, not of medicine; few records exceed them by chance, which is drawn beside.</source>
      <translation>Unter .1 hat sich wenig, über .25 viel geändert: Konventionen von Banken, nicht der Medizin; wenige EKGs überschreiten sie zufällig, was daneben gezeichnet ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Undo, redo</source>
      <translation>Rückgängig, wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Unfit</source>
      <translation>Unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of samples</source>
      <translation>Einheit der Werte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of the samples</source>
      <translation>Einheit der Werte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of times</source>
      <translation>Einheit der Zeiten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Unread</source>
      <translation>Unbefundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Unreadable</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Unsure</source>
      <translation>Zweifel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Unsure of {finding}</source>
      <translation>Unsicher über {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Untick all</source>
      <translation>Alle abwählen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Up</source>
      <comment>key</comment>
      <translation>↑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Urgent</source>
      <translation>Dringend</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Use this model</source>
      <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Used last</source>
      <translation>Zuletzt verwendet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V bigeminy</source>
      <translation>V-Bigeminus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V couplet</source>
      <translation>V-Couplet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>V run</source>
      <translation>V-Salve</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs</source>
      <translation>V-Salven</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs, couplets, bigeminy</source>
      <translation>V-Salven, Couplets, Bigeminus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>V1-V6 at half gain</source>
      <translation>V1–V6 mit halber Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>V1-V6 at half the gain</source>
      <translation>V1–V6 mit halber Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>V1–V6 at half gain</source>
      <translation>V1–V6 mit halber Verstärkung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram</source>
      <translation>Vektorkardiogramm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Vectorcardiogram loop</source>
      <translation>Vektorkardiogramm-Schleife</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram not drawn because no wave of the median beat has bounds.</source>
      <translation>Vektorkardiogramm nicht gezeichnet, da keine Welle des Medianschlags Grenzen hat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram {error}.</source>
      <translation>Vektorkardiogramm {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram, derived (Kors)</source>
      <translation>Vektorkardiogramm, abgeleitet (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular bigeminy</source>
      <translation>Ventrikulärer Bigeminus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular couplet</source>
      <translation>Ventrikuläres Couplet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular run</source>
      <translation>Ventrikuläre Salve</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>WFDB .atr with a sidecar</source>
      <translation>WFDB .atr mit Begleitdatei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Waiting longest in this list</source>
      <translation>Wartet am längsten in dieser Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Waits for the tuning run.</source>
      <translation>Wartet auf das Nachtraining.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_dialogs.py" />
      <source>Watch a folder for new records</source>
      <translation>Ordner auf neue EKGs beobachten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Watch a folder, or stop</source>
      <translation>Ordner beobachten, oder nicht mehr</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}</source>
      <translation>{name} wird beobachtet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}: not there at the moment</source>
      <translation>{name} wird beobachtet: im Moment nicht da</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Waves</source>
      <translation>Kurven</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Welcome to ecgviewer</source>
      <translation>Willkommen bei ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>What a model says, for review</source>
      <translation>Was ein Modell sagt, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>What arrived is listed, not catalogued: {error}</source>
      <translation>Angekommenes ist gelistet, nicht katalogisiert: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>What changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a fast rate</source>
      <translation>Was als schnelle Frequenz zählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a pause</source>
      <translation>Was als Pause zählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a slow rate</source>
      <translation>Was als langsame Frequenz zählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>What has no place in an .atr (how sure, severe or new, states of reads) stands in the .json beside it: keep them together.</source>
      <translation>Was in einer .atr keinen Platz hat (wie sicher, schwer oder neu, Stand der Befundungen), steht in der .json daneben: Halten Sie beide zusammen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>What is learned is told apart from these records</source>
      <translation>Das Gelernte wird von diesen EKGs unterschieden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>What is to be looked at</source>
      <translation>Was anzusehen ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>What later periods are compared with</source>
      <translation>Womit spätere Zeiträume verglichen werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>What may be written</source>
      <translation>Was geschrieben werden kann</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>What parts the columns</source>
      <translation>Was die Spalten trennt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>What the copy does not hold</source>
      <translation>Was die Kopie nicht enthält</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>What the heat on the sheet shows</source>
      <translation>Was die Heatmap auf dem Blatt zeigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>What the model finds most surprising</source>
      <translation>Was dem Modell am meisten auffällt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>What the readers said</source>
      <translation>Was die Befunder sagten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>What to label next</source>
      <translation>Was als Nächstes zu markieren ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record cannot be read ({error}). It was left as it is.</source>
      <translation>Was über Vorschläge zu diesem EKG entschieden wurde, kann nicht gelesen werden ({error}). Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record was kept by a newer ecgviewer. It was left as it is; please update ecgviewer.</source>
      <translation>Was über Vorschläge zu diesem EKG entschieden wurde, stammt von einem neueren ecgviewer. Es blieb, wie es war; bitte aktualisieren Sie ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>What was opened last</source>
      <translation>Zuletzt Geöffnetes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_editing.py" />
      <source>What was said about this recording cannot be read ({error}); it was left as it is. A newer version may have written it.</source>
      <translation>Was zu dieser Aufzeichnung gesagt wurde, kann nicht gelesen werden ({error}); es blieb, wie es war. Vielleicht hat es eine neuere Version geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sight.py" />
      <source>What was shown is not kept: {error}</source>
      <translation>Was gezeigt wurde, ist nicht festgehalten: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>What was suggested on this record cannot be read ({error}). It was left as it is.</source>
      <translation>Was zu diesem EKG vorgeschlagen wurde, kann nicht gelesen werden ({error}). Es blieb, wie es war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>When the model's surprise is shown</source>
      <translation>Wann die Auffälligkeit des Modells gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Where it looks like what was marked as {finding}. Not how rare, and no diagnosis.</source>
      <translation>Wo es aussieht wie das als {finding} Markierte. Nicht wie selten, und keine Diagnose.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Where readers stand</source>
      <translation>Wo die Befunder stehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Which</source>
      <translation>Welche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Who annotated, when, and whether the model was seen</source>
      <translation>Wer wann markiert hat, und ob das Modell gesehen wurde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Whole ECG</source>
      <translation>Ganzes EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Whole record</source>
      <translation>Ganzes EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Whose scores are shown</source>
      <translation>Wessen Scores gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Whose word stands where readers differ; names, with commas</source>
      <translation>Wessen Wort gilt, wo Befunder uneins sind; Namen, mit Kommas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Why (kept in the study's own file)</source>
      <translation>Warum (bleibt in der Datei der Studie)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Why here</source>
      <translation>Warum hier</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Why it is here</source>
      <translation>Warum es hier ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Why it is here is shown after the first read</source>
      <translation>Warum es hier ist, wird nach dem Erstbefund gezeigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Without identity: number, date, device, free text</source>
      <translation>Ohne Identität: Nummer, Datum, Gerät, Freitext</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist</source>
      <translation>Arbeitsliste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist, reading</source>
      <translation>Arbeitsliste, Befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Write the list shown to a CSV file, without names of patients</source>
      <translation>Gezeigte Liste in eine CSV-Datei schreiben, ohne Patientennamen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Write the reply</source>
      <translation>Antwort schreiben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Write what a department shares to a file</source>
      <translation>In eine Datei schreiben, was eine Abteilung teilt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>You and the device</source>
      <translation>Sie und das Gerät</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>You and your data</source>
      <translation>Sie und Ihre Daten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>You: median {seconds:.0f} s over {n:,} records.</source>
      <translation>Sie: Median {seconds:.0f} s über {n:,} EKGs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Your answer is logged as {reader} with the time, and remembered.</source>
      <translation>Ihre Antwort wird als {reader} mit der Zeit protokolliert und gemerkt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>Your data folder {chosen} is not there. Is its drive connected? Nothing of it was touched. To use another one, change {choice_path}.</source>
      <translation>Ihr Datenordner {chosen} ist nicht da. Ist sein Laufwerk verbunden? Nichts darin wurde berührt. Um einen anderen zu verwenden, ändern Sie {choice_path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your data lie in</source>
      <translation>Ihre Daten liegen in</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your findings are stored under it</source>
      <translation>Ihre Befunde werden darunter gespeichert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your findings on the same records</source>
      <translation>Ihre Befunde auf denselben EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Your findings on this packet's records, and how you left each, signed. Nothing else of your store goes along. Records not read are said to be unread.</source>
      <translation>Ihre Befunde zu den EKGs dieses Pakets und wie Sie jedes hinterlassen haben, signiert. Sonst geht nichts aus Ihrem Speicher mit. Nicht befundete EKGs werden als unbefundet genannt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Your findings, tuned models and lists lie in</source>
      <translation>Ihre Befunde, nachtrainierten Modelle und Listen liegen in</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Your first read of it is not logged. Who opens it from here knows that the model finds it similar.</source>
      <translation>Ihr Erstbefund dazu ist nicht protokolliert. Wer es von hier öffnet, weiß, dass das Modell es ähnlich findet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Your notes (free text may name somebody)</source>
      <translation>Ihre Notizen (Freitext kann jemanden nennen)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Your own records hide the model until you log a first read. N goes on to the next.</source>
      <translation>Ihre eigenen EKGs verbergen das Modell, bis Sie einen Erstbefund protokollieren. N geht zum nächsten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Your reading</source>
      <translation>Ihr Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your {n_codes} commonest codes on {of:,} records; the diagonal: each alone.</source>
      <translation>Ihre {n_codes} häufigsten Codes auf {of:,} EKGs; die Diagonale: jeder allein.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Zip</source>
      <translation>Zip</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Zip archives (*.zip)</source>
      <translation>Zip-Archive (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a closing bracket</source>
      <translation>eine schließende Klammer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a column has no name; {mark} leaves it out</source>
      <translation>eine Spalte hat keinen Namen; {mark} lässt sie weg</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a comma cannot part columns and decimals alike</source>
      <translation>ein Komma kann nicht zugleich Spalten und Dezimalen trennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>a dot every 10 ms, the arrow shows the way</source>
      <translation>ein Punkt alle 10 ms, der Pfeil zeigt die Richtung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>a factor of {factor:,.1f}</source>
      <translation>Faktor {factor:,.1f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>a finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>a job did not end</source>
      <translation>ein Vorgang endete nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>a lead at fault</source>
      <translation>eine gestörte Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>a lead is noisy, flat or exchanged</source>
      <translation>eine Ableitung ist verrauscht, Nulllinie oder vertauscht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a value</source>
      <translation>ein Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a word or a condition</source>
      <translation>ein Wort oder eine Bedingung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>after first read</source>
      <translation>nach Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>after the first read</source>
      <translation>nach dem Erstbefund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>again: new marks</source>
      <translation>erneut: neue Marken</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>against {against}</source>
      <translation>gegen {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>age and sex</source>
      <translation>Alter und Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>age not given</source>
      <translation>Alter nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>age of {age:g} years: the model knows adults from {least:g} years alone</source>
      <translation>Alter {age:g} Jahre: Das Modell kennt nur Erwachsene ab {least:g} Jahren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>agreement beyond chance, 95 % interval</source>
      <translation>Übereinstimmung jenseits des Zufalls, 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>agreement on {code}</source>
      <translation>Übereinstimmung zu {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>aligned where QRS begins</source>
      <translation>am Beginn von QRS ausgerichtet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>all beats</source>
      <translation>alle Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>all leads</source>
      <translation>alle Ableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>all leads, or one lead's own</source>
      <translation>alle Ableitungen, oder eine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>all that was marked on it is in dispute</source>
      <translation>alles darauf Markierte ist strittig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>amplitude unknown</source>
      <translation>Amplitude unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>and {n_more} more</source>
      <translation>und {n_more} weitere</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>angle between mean QRS and mean T {angle:.0f}°</source>
      <translation>Winkel zwischen mittlerem QRS und mittlerem T {angle:.0f}°</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>annotations of the file</source>
      <translation>Annotationen der Datei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>another</source>
      <comment>patient</comment>
      <translation>anderer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>another beat</source>
      <translation>anderer Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>another record is shown</source>
      <translation>ein anderes EKG wird gezeigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>another recording lies in its place now</source>
      <translation>an seinem Ort liegt jetzt eine andere Aufzeichnung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>another recording lies in its place now; index the folder again</source>
      <translation>an seinem Ort liegt jetzt eine andere Aufzeichnung; indexieren Sie den Ordner neu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>another shape</source>
      <translation>andere Form</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>any finding</source>
      <translation>jeder Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>artefact</source>
      <translation>Artefakt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>as in flutter</source>
      <translation>wie bei Flattern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>as recorded, no filter</source>
      <translation>wie aufgezeichnet, kein Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>as {normals} know it</source>
      <translation>wie {normals} es kennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>at most {n} lines can be skipped</source>
      <translation>höchstens {n} Zeilen können übergangen werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>at {time_s:.2f} s</source>
      <translation>bei {time_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>at {time}</source>
      <translation>um {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>back</source>
      <comment>side</comment>
      <translation>hinten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>baseline</source>
      <translation>Bezug</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beat</source>
      <translation>Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>beat &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · no filter</source>
      <translation>Schlag &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · kein Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>beat at {second:.2f} s</source>
      <translation>Schlag bei {second:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beats</source>
      <translation>Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>beats a minute</source>
      <translation>Schläge je Minute</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>beats out</source>
      <translation>Schläge fehlen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>below &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</source>
      <translation>unten &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>beyond 1 in {n:,.0f}</source>
      <translation>jenseits von 1:{n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>beyond the margin     n = records with the finding, or in the group</source>
      <translation>jenseits der Marge     n = EKGs mit dem Befund oder in der Gruppe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>bigeminy</source>
      <translation>Bigeminus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>bringing the reads in</source>
      <translation>Befundungen werden übernommen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>brought back</source>
      <translation>zurückgeholt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>candidate, tried out</source>
      <translation>Kandidat, in Erprobung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>cannot be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>caution</source>
      <translation>Vorsicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>chance</source>
      <translation>Zufall</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>chance alone, 95 %</source>
      <translation>nur Zufall, 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>change, interval for all periods</source>
      <translation>Änderung, Intervall für alle Zeiträume</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/held_out.py" />
      <source>checking on patients held out</source>
      <translation>Kontrolle an zurückgelegten Patienten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>checking the packet</source>
      <translation>Paket wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>choosing</source>
      <translation>wird ausgewählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>class by hand</source>
      <translation>Klasse von Hand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>clipped</source>
      <translation>übersteuert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>code {code}</source>
      <translation>Code {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>collecting the scores</source>
      <translation>Scores werden gesammelt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>columns {columns}, strips {strips}</source>
      <translation>Spalten {columns}, Streifen {strips}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/beat_sets.py" />
      <source>comparing beats</source>
      <translation>Schläge werden verglichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>comparing periods</source>
      <translation>Zeiträume werden verglichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers</source>
      <translation>Befunder werden verglichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers on {code}</source>
      <translation>Befunder werden verglichen: {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>comparing vectors and waveforms</source>
      <translation>Vektoren und Kurven werden verglichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing with devices</source>
      <translation>Vergleich mit Geräten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>confirmed</source>
      <comment>patient</comment>
      <translation>bestätigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>conventions .1 and .25</source>
      <translation>Konventionen .1 und .25</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>copied</source>
      <translation>kopiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>could not be decided</source>
      <translation>war nicht zu entscheiden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_reading.py" />
      <source>counting</source>
      <translation>wird gezählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting findings</source>
      <translation>Befunde werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of devices</source>
      <translation>Befunde der Geräte werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of readers</source>
      <translation>Befunde der Befunder werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of the model</source>
      <translation>Befunde des Modells werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting patients</source>
      <translation>Patienten werden gezählt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>counting …</source>
      <translation>wird gezählt …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>couplet</source>
      <translation>Couplet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>cursor at {where}</source>
      <translation>Cursor bei {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>date not given</source>
      <translation>Datum nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_layout.py" />
      <source>day {day}</source>
      <translation>Tag {day}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>deleted</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>denies what follows</source>
      <translation>verneint, was folgt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>derived</source>
      <translation>abgeleitet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>derived (Kors) · no filter</source>
      <translation>abgeleitet (Kors) · kein Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>drawing normal beats</source>
      <translation>normale Schläge werden gezogen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>each one's ECGs together</source>
      <translation>EKGs je Patient zusammen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>each patient once, in 4 parts, kept whole</source>
      <translation>jeder Patient einmal, in 4 Teilen, nie geteilt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>ecgviewer is for research and teaching. It is not a medical device: do not use it to diagnose, to monitor, or to decide about treatment.</source>
      <translation>ecgviewer ist für Forschung und Lehre. Es ist kein Medizinprodukt: Verwenden Sie es nicht zur Diagnose, zur Überwachung oder für Behandlungsentscheidungen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>ecgviewer manual</source>
      <translation>ecgviewer-Handbuch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>edited</source>
      <translation>bearbeitet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>either</source>
      <translation>beides</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>exchanged?</source>
      <translation>vertauscht?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected of normals</source>
      <translation>bei Normalen erwartet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected, were all of them normals</source>
      <translation>erwartet, wären alle Normale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by age and sex</source>
      <translation>erklärt durch Alter und Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by format, rate and signal</source>
      <translation>erklärt durch Format, Abtastrate und Signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>exporting the training set</source>
      <translation>Trainingssatz wird exportiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>extrapolated</source>
      <translation>extrapoliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>fast</source>
      <translation>schnell</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>fastest</source>
      <comment>episode</comment>
      <translation>schnellste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>feet</source>
      <comment>side</comment>
      <translation>Füße</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>female</source>
      <translation>weiblich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>few</source>
      <translation>wenige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>filter {hz:g} Hz</source>
      <translation>Filter {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title}</source>
      <translation>Filter {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title} (NOT DIAGNOSTIC)</source>
      <translation>Filter {title} (NICHT DIAGNOSTISCH)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>filter {what}</source>
      <translation>Filter {what}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>filtered: {filters}</source>
      <translation>gefiltert: {filters}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>final</source>
      <translation>endgültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>finals</source>
      <translation>endgültige</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>finding beats</source>
      <translation>Schläge werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding the records</source>
      <translation>EKGs werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding the records that may be seen</source>
      <translation>gesucht werden EKGs, die gezeigt werden dürfen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding their scores</source>
      <translation>ihre Scores werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding what is to be decided</source>
      <translation>gesucht wird, was zu entscheiden ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>finding where you are</source>
      <translation>Ihr Stand wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>first miss at {at} s</source>
      <translation>erster Ausfall bei {at} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>first read logged, model output may be seen</source>
      <translation>Erstbefund protokolliert, Modellausgabe darf gesehen werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>first {seconds:.1f} s</source>
      <translation>erste {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>flat</source>
      <translation>Nulllinie</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>following the reads</source>
      <translation>Befundungen werden verfolgt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>foreign</source>
      <translation>fremd</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>forgetting the folder</source>
      <translation>Ordner wird vergessen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>format, rate, signal</source>
      <translation>Format, Abtastrate, Signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>found by ecgviewer, for review</source>
      <translation>gefunden von ecgviewer, zur Prüfung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>from {against}</source>
      <translation>von {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>from {model}</source>
      <translation>aus {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>from {time}</source>
      <translation>ab {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>front</source>
      <comment>side</comment>
      <translation>vorn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>frontal plane</source>
      <translation>Frontalebene</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>full stop</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>give the profile a name of up to 60 characters</source>
      <translation>geben Sie dem Profil einen Namen mit bis zu 60 Zeichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>global</source>
      <translation>global</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>gone</source>
      <translation>weg</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>good signal</source>
      <translation>gutes Signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>greatest distance of the distributions</source>
      <translation>größter Abstand der Verteilungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>gross noise</source>
      <translation>starke Störung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>groups known</source>
      <translation>Gruppen bekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>head</source>
      <comment>side</comment>
      <translation>Kopf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>heart rate about {bpm:.0f} /min</source>
      <translation>Herzfrequenz etwa {bpm:.0f} /min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>height not to scale</source>
      <translation>Höhe nicht maßstäblich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>height not to scale (unit not known)</source>
      <translation>Höhe nicht maßstäblich (Einheit unbekannt)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>importing</source>
      <translation>wird importiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>in no other list, and skipped by next</source>
      <translation>in keiner anderen Liste, von „nächstes“ übergangen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>in the queue</source>
      <translation>in der Warteschlange</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>in {n} beats, {first:.2f}–{last:.2f} s</source>
      <translation>in {n} Schlägen, {first:.2f}–{last:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>in {unit}, not mV: height is not to scale</source>
      <translation>in {unit}, nicht mV: Höhe nicht maßstäblich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>incomplete</source>
      <translation>unvollständig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>index (log axis)</source>
      <translation>Index (log. Achse)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>irregular, no P</source>
      <translation>unregelm., kein P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is of another study, or of a packet that this one does not know</source>
      <translation>ist aus einer anderen Studie oder von einem Paket, das diese nicht kennt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is the packet itself, not a reader's reply</source>
      <translation>ist das Paket selbst, nicht die Antwort eines Befunders</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>item {place} of {total}</source>
      <translation>Fall {place} von {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>its annotations cannot be read ({error})</source>
      <translation>die Markierungen darin sind nicht lesbar ({error})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>joining neighbours</source>
      <translation>Nachbarn werden verbunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>judging the reference set</source>
      <translation>Referenzsatz wird beurteilt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>keeping marks</source>
      <translation>Marken werden aufgehoben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/score_keeping.py" />
      <source>keeping scores</source>
      <translation>Scores werden aufgehoben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>kept with the record</source>
      <translation>beim EKG aufgehoben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>known to it</source>
      <translation>ihm bekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>last block</source>
      <translation>letzter Block</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/with_block.py" />
      <source>last block, patients held out</source>
      <translation>letzter Block, zurückgelegte Patienten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>last ones first</source>
      <translation>letzte zuerst</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>later</source>
      <translation>später</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>laying the report out</source>
      <translation>Bericht wird gesetzt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>lead out</source>
      <translation>Abl. fehlt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_page.py" />
      <source>lead {lead}</source>
      <translation>Ableitung {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>leads I and aVF (or II) are needed</source>
      <translation>nötig sind die Ableitungen I und aVF (oder II)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>left</source>
      <translation>übrig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>left</source>
      <comment>side</comment>
      <translation>links</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>less</source>
      <translation>weniger</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the beat at {span} s of {name}{leads}</source>
      <translation>wie der Schlag bei {span} s von {name}{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the place at {span} s of {name}{leads}</source>
      <translation>wie die Stelle bei {span} s von {name}{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like {name}, the whole record</source>
      <translation>wie {name}, das ganze EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist.py" />
      <source>listing</source>
      <translation>wird aufgelistet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>little doubt about {finding}, but no record left has more</source>
      <translation>kaum Zweifel an {finding}, aber kein verbliebenes EKG hat mehr</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>loading</source>
      <translation>wird geladen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>loading the model</source>
      <translation>Modell wird geladen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>local</source>
      <translation>lokal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>longest</source>
      <comment>episode</comment>
      <translation>längste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>longest RR {seconds:.2f} s</source>
      <translation>längstes RR {seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>longest {wave} vector {peak:.2f} mV</source>
      <translation>längster {wave}-Vektor {peak:.2f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at patients: {what} {which} {before} to {now}</source>
      <translation>sehen Sie nach den Patienten: {what} {which} {before} auf {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at the signal: {what} {which} {before} to {now}</source>
      <translation>sehen Sie nach dem Signal: {what} {which} {before} auf {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at the folder</source>
      <translation>Ordner wird angesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_state.py" />
      <source>looking at the records</source>
      <translation>EKGs werden angesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at what arrived</source>
      <translation>Angekommenes wird angesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>looking at what is sought</source>
      <translation>das Gesuchte wird angesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/earlier_records.py" />
      <source>looking for earlier ECGs</source>
      <translation>frühere EKGs werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>looking for it on this computer</source>
      <translation>wird auf diesem Rechner gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>looking for records</source>
      <translation>EKGs werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>looking for usable leads</source>
      <translation>brauchbare Ableitungen werden gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>looking for what arrived before</source>
      <translation>gesucht wird, was vorher ankam</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>looking for what is unusual</source>
      <translation>Ungewöhnliches wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>looking for what was found before</source>
      <translation>früher Gefundenes wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>looking for what was opened last</source>
      <translation>zuletzt Geöffnetes wird gesucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the quarantine</source>
      <translation>Quarantäne wird nachgesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the records</source>
      <translation>EKGs werden nachgesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>looking what the format can hold</source>
      <translation>geprüft wird, was das Format fasst</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>looking …</source>
      <translation>wird gesucht …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/slots.py" />
      <source>loss {loss:.4f}</source>
      <translation>Verlust {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>mV not known</source>
      <translation>mV nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>made final again</source>
      <translation>wieder endgültig gemacht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz</source>
      <translation>Netz {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz found</source>
      <translation>Netz {hz:g} Hz gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>making templates</source>
      <translation>Templates werden gebildet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>making the catalogue anew</source>
      <translation>Katalog wird neu angelegt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>male</source>
      <translation>männlich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>may not get worse</source>
      <translation>darf nicht schlechter werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>measuring</source>
      <translation>wird gemessen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>measuring …</source>
      <translation>wird gemessen …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>median of {n} beats</source>
      <translation>Median aus {n} Schlägen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>median of {n} beats</source>
      <comment>median of {n} beat</comment>
      <translation>
        <numerusform>Median aus {n} Schlag</numerusform>
        <numerusform>Median aus {n} Schlägen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>median of {n} beats, no filter</source>
      <comment>median of {n} beat, no filter</comment>
      <translation>
        <numerusform>Median aus {n} Schlag, kein Filter</numerusform>
        <numerusform>Median aus {n} Schlägen, kein Filter</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>median {time} a record</source>
      <translation>Median {time} je EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>merging</source>
      <translation>wird zusammengeführt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>millivolts</source>
      <translation>Millivolt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>millivolts are not known</source>
      <translation>die Millivolt sind nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>minus</source>
      <translation>Minus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>miss</source>
      <translation>Ausfall</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model not seen</source>
      <translation>Modell nicht gesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>model off</source>
      <translation>Modell aus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>model output</source>
      <translation>KI-Ausgabe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>model output hidden · urgent ones first, then those that wait longest</source>
      <translation>Modellausgabe verborgen · dringende zuerst, dann die am längsten wartenden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>model output, for review: most like {sought} in {lead} at {time_s:.1f} s</source>
      <translation>Modellausgabe, zur Prüfung: am ähnlichsten wie {sought} in {lead} bei {time_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model seen</source>
      <translation>Modell gesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>model {before} → {now}</source>
      <translation>Modell {before} → {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>mostly gaps</source>
      <translation>meist Lücken</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>ms, by Fridericia</source>
      <translation>ms, nach Fridericia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>near {code}</source>
      <translation>nahe {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>nearest finding {finding}</source>
      <translation>nächster Befund {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>neither patients nor signal have changed with it; look at single records.</source>
      <translation>weder Patienten noch Signal haben sich damit geändert; sehen Sie einzelne EKGs an.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>neither {sidecar} nor {header} lies beside it, so that nobody knows which record it is of</source>
      <translation>weder {sidecar} noch {header} liegt daneben, sodass niemand weiß, zu welchem EKG es gehört</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>new to this model</source>
      <translation>neu für dieses Modell</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>next mark</source>
      <translation>nächste Marke</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no P wave keeps its place before QRS</source>
      <translation>keine P-Welle hält ihren Platz vor QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no QT</source>
      <translation>kein QT</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no beat found</source>
      <translation>kein Schlag gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no beat was found</source>
      <translation>es wurde kein Schlag gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>no beats of known millivolts in both</source>
      <translation>keine Schläge mit bekannten Millivolt in beiden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no beats to march over</source>
      <translation>keine Schläge zum Abtragen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>no column is a lead</source>
      <translation>keine Spalte ist eine Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no direction</source>
      <translation>keine Richtung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>no file</source>
      <translation>keine Datei</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>no filter</source>
      <translation>kein Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter yet: filtering</source>
      <translation>noch kein Filter: wird gefiltert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: it could not be applied</source>
      <translation>kein Filter: konnte nicht angewendet werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: no mains found</source>
      <translation>kein Filter: kein Netzbrummen gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: page too long for it</source>
      <translation>kein Filter: Seite zu lang dafür</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>no finding</source>
      <translation>kein Befund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>no first read by you</source>
      <translation>kein Erstbefund von Ihnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>no heart rate found</source>
      <translation>keine Herzfrequenz gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no interval</source>
      <translation>kein Intervall</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>no lead can be used</source>
      <translation>keine Ableitung verwendbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>no lead that can be scored</source>
      <translation>keine Ableitung, die bewertet werden kann</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no lead to use</source>
      <translation>keine verwendbare Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no mains found</source>
      <translation>kein Netzbrummen gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no miss</source>
      <translation>kein Ausfall</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no model is installed, so the record was not scored</source>
      <translation>kein Modell ist installiert, daher wurde das EKG nicht bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>no model output here</source>
      <translation>hier keine Modellausgabe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>no model output on this sheet</source>
      <translation>keine Modellausgabe auf diesem Blatt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>no rate</source>
      <translation>keine Frequenz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>no record</source>
      <translation>kein EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>no run</source>
      <translation>kein Lauf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>no sample</source>
      <translation>kein Wert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no score within {within_s:.0f} s</source>
      <translation>kein Score innerhalb von {within_s:.0f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>no signal</source>
      <translation>kein Signal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no steady P</source>
      <translation>kein festes P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>no usable lead</source>
      <translation>keine brauchbare Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>no window that can be scored under its annotations</source>
      <translation>kein bewertbares Fenster unter seinen Markierungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>no {wave}</source>
      <translation>kein {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>noise of {noise_uv:.0f} µV above 35 Hz</source>
      <translation>Rauschen von {noise_uv:.0f} µV über 35 Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>noise {noise_uv:.0f} µV</source>
      <translation>Rauschen {noise_uv:.0f} µV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>noisy</source>
      <translation>verrauscht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>noisy lead</source>
      <translation>Abl. verrauscht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>none</source>
      <comment>episode</comment>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>none of the twelve standard leads</source>
      <translation>keine der zwölf Standardableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>none read yet</source>
      <translation>noch keines befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>none to show</source>
      <translation>keine zu zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>none yet; the window makes them</source>
      <translation>noch keines; das Fenster legt sie an</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>none. {tip}</source>
      <translation>keine. {tip}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>normals</source>
      <translation>Normale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>not an ECG</source>
      <translation>kein EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>not analysed</source>
      <translation>nicht analysiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>not catalogued</source>
      <translation>nicht katalogisiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>not compared: {reason}</source>
      <translation>nicht verglichen: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>not drawn because no beat was found</source>
      <translation>nicht gezeichnet, da kein Schlag gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>not evaluated</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>not evaluated: {reason}</source>
      <translation>nicht bewertet: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>not given</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>not kept yet</source>
      <translation>noch nicht aufgehoben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>not looked at</source>
      <translation>nicht angesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>not measurable</source>
      <translation>nicht messbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>not now</source>
      <translation>jetzt nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>not one of the twelve standard leads</source>
      <translation>keine der zwölf Standardableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>not read</source>
      <translation>nicht befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not scored</source>
      <translation>nicht bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>not seen</source>
      <translation>nicht gesehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not stated</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not there at the moment</source>
      <translation>im Moment nicht da</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in the earlier ECG, or not recorded</source>
      <translation>im früheren EKG nicht verwendbar oder nicht aufgezeichnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in this ECG, or not recorded</source>
      <translation>in diesem EKG nicht verwendbar oder nicht aufgezeichnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>notch {mains:g} Hz</source>
      <translation>Sperrfilter {mains:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing marked at a place</source>
      <translation>nichts an einer Stelle markiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>number of leads</source>
      <translation>Zahl der Ableitungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>observed, 95 % interval</source>
      <translation>beobachtet, 95-%-Intervall</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>of</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of all classes</source>
      <translation>aller Klassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of each reader's records, shown twice</source>
      <translation>der EKGs jedes Befunders, zweimal vorgelegt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>of records whose first read you have logged</source>
      <translation>von EKGs, deren Erstbefund Sie protokolliert haben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of the recording</source>
      <translation>der Aufzeichnung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of the records, dealt out evenly</source>
      <translation>der EKGs, gleichmäßig verteilt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>of {n:,} final</source>
      <translation>von {n:,} endgültigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one beat</source>
      <translation>ein Schlag</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one lead</source>
      <translation>eine Ableitung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>one positive is enough for the adjudicator</source>
      <translation>ein Positiver genügt für die Adjudikation</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>one scale for both</source>
      <translation>ein Maßstab für beide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>ordered by what the model says</source>
      <translation>geordnet nach dem, was das Modell sagt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>other readers, any</source>
      <translation>andere Befunder, irgendeiner</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>overview, not for measuring</source>
      <translation>Übersicht, nicht zum Messen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>paced</source>
      <translation>stimuliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>pacemaker spikes</source>
      <translation>Schrittmacher-Spikes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>pacemaker spikes are present</source>
      <translation>Schrittmacher-Spikes sind vorhanden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>packet {number} of {total}</source>
      <translation>Paket {number} von {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>packing</source>
      <translation>wird gepackt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>painting</source>
      <translation>wird gezeichnet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>part of the path</source>
      <translation>Teil des Pfads</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>patients kept whole</source>
      <translation>Patienten ungeteilt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>percentage points</source>
      <translation>Prozentpunkte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>physionet.org is asked for the record: it learns its name and, as any web page does, your internet address. Nothing of your own records or reading is sent.</source>
      <translation>physionet.org wird nach dem EKG gefragt: Es erfährt dessen Namen und, wie jede Webseite, Ihre Internetadresse. Von Ihren eigenen EKGs und Befundungen wird nichts gesendet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>placing suggestions</source>
      <translation>Vorschläge werden gesetzt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>plus</source>
      <translation>Plus</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>point</source>
      <translation>Punkt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>point at {second:.3f} s</source>
      <translation>Punkt bei {second:.3f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>poor signal</source>
      <translation>Signal schlecht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>premature</source>
      <translation>vorzeitig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>printing</source>
      <translation>wird gedruckt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>promoted by {name}: {reason}</source>
      <translation>freigegeben von {name}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>put apart</source>
      <translation>ausgesondert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>put off</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter over</source>
      <translation>Viertel darüber</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter under</source>
      <translation>Viertel darunter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>question mark</source>
      <translation>Fragezeichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control</source>
      <translation>Zufallskontrolle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control, read before</source>
      <translation>Zufallskontrolle, schon befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>rarity among normals</source>
      <translation>Seltenheit unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>read</source>
      <comment>has been read</comment>
      <translation>befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>reader</source>
      <translation>Befunder</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>reader not given</source>
      <translation>Befunder nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>reader {place}</source>
      <translation>Befunder {place}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/preparing.py" />
      <source>reading</source>
      <translation>wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>reading annotated records</source>
      <translation>markierte EKGs werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>reading annotations</source>
      <translation>Markierungen werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>reading the extremes</source>
      <translation>Extremwerte werden gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>reading the index</source>
      <translation>Index wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>reading the list</source>
      <translation>Liste wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>reading the record</source>
      <translation>EKG wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>reading the study</source>
      <translation>Studie wird gelesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>record</source>
      <translation>EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>record {place} of {total}</source>
      <translation>EKG {place} von {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>record {record_id}</source>
      <translation>EKG {record_id}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>records</source>
      <translation>EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>records indexed: {n:,}</source>
      <translation>EKGs indexiert: {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>records seen through the last block</source>
      <translation>durch den letzten Block gesehene EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>refused: {error}</source>
      <translation>abgelehnt: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>remembering the folder</source>
      <translation>Ordner wird gemerkt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>removing identity</source>
      <translation>Identität wird entfernt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>resembles {finding}</source>
      <translation>ähnelt {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>revision {n:,}</source>
      <translation>Revision {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_item.py" />
      <source>rhythm {label}</source>
      <translation>Rhythmus {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>right</source>
      <comment>side</comment>
      <translation>rechts</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>said by a person</source>
      <translation>von einem Menschen gesagt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>same</source>
      <comment>patient</comment>
      <translation>derselbe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples as recorded, no filter</source>
      <translation>Werte wie aufgezeichnet, kein Filter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples through the filter {filter}</source>
      <translation>Werte durch den Filter {filter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sampling rate</source>
      <translation>Abtastrate</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>scoring</source>
      <translation>wird bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>searching {n_records:,} records</source>
      <translation>{n_records:,} EKGs werden durchsucht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>second look</source>
      <translation>zweiter Blick</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>seconds a record: median, middle half</source>
      <translation>Sekunden je EKG: Median, mittlere Hälfte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>sequential columns</source>
      <translation>Spalten nacheinander</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sex</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex and age not given</source>
      <translation>Geschlecht und Alter unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex not given</source>
      <translation>Geschlecht unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of records</source>
      <translation>Anteil an den EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>share of scored records</source>
      <translation>Anteil an den bewerteten EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>share of that source's records</source>
      <translation>Anteil an den EKGs der Quelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of the group's records</source>
      <translation>Anteil an den EKGs der Gruppe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>share of the period's records</source>
      <translation>Anteil an den EKGs des Zeitraums</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>short PR</source>
      <translation>PQ kurz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>shorter than {min_seconds:g} s</source>
      <translation>kürzer als {min_seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_paint.py" />
      <source>shown</source>
      <translation>gezeigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>signal quality</source>
      <translation>Signalqualität</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/suggestion.py" />
      <source>similar {similarity:.2f}</source>
      <translation>Ähnlichkeit {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>simulating {rhythm}</source>
      <translation>{rhythm} wird simuliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>simultaneous</source>
      <translation>gleichzeitig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>simultaneous columns</source>
      <translation>Spalten gleichzeitig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>sizes not known</source>
      <translation>Größen nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>slots of the head</source>
      <translation>Plätze des Kopfes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings and a copy of the last block for them, where it helps; all others stay to the bit</source>
      <translation>Plätze dieser Befunde und für sie eine Kopie des letzten Blocks, wo sie hilft; alle anderen bleiben bitgenau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings; all others stay to the bit</source>
      <translation>Plätze dieser Befunde; alle anderen bleiben bitgenau</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>slow</source>
      <translation>langsam</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>snapped to {bounds}</source>
      <translation>eingerastet an {bounds}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>span maps, loss {loss:.4f}</source>
      <translation>Abschnittskarten, Verlust {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>spectrum</source>
      <translation>Spektrum</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>starting</source>
      <translation>wird begonnen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>store revision {n:,}</source>
      <translation>Speicherrevision {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>storing</source>
      <translation>wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>storing the decision</source>
      <translation>Entscheidung wird gespeichert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>strip from {time}</source>
      <translation>Streifen ab {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>supraventricular</source>
      <translation>supraventrikulär</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>surprise, for review: strongest in {lead} at {time_s:.1f} s, {said} normals</source>
      <translation>Auffälligkeit, zur Prüfung: am stärksten in {lead} bei {time_s:.1f} s, {said} unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>tag</source>
      <translation>Schlagwort</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>taken away</source>
      <translation>weggenommen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_inheritance.py" />
      <source>taking over what the parent model has seen</source>
      <translation>übernommen wird, was das Elternmodell gesehen hat</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>that carry them</source>
      <translation>die sie haben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the baseline wanders by {wander_mv:.1f} mV</source>
      <translation>die Grundlinie schwankt um {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the device</source>
      <translation>das Gerät</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the end of T was not found or is cut off</source>
      <translation>das Ende von T wurde nicht gefunden oder ist abgeschnitten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>the file does not say whose it is</source>
      <translation>die Datei sagt nicht, von wem es ist</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>the file has been moved or deleted; open it at its new place</source>
      <translation>die Datei wurde verschoben oder gelöscht; öffnen Sie sie am neuen Ort</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is logged already</source>
      <translation>der Erstbefund ist schon protokolliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is not logged yet</source>
      <translation>der Erstbefund ist noch nicht protokolliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the heart rate is not measurable</source>
      <translation>die Herzfrequenz ist nicht messbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model does not see {finding}, a reader marked it</source>
      <translation>das Modell sieht {finding} nicht, ein Befunder hat es markiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model is unsure about {finding}</source>
      <translation>das Modell ist unsicher über {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model sees {finding}, no reader marked it</source>
      <translation>das Modell sieht {finding}, kein Befunder hat es markiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the net area is too small for a direction</source>
      <translation>die Nettofläche ist zu klein für eine Richtung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the patient's identifier</source>
      <translation>die Patientenkennung</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is missing, and no column is the time</source>
      <translation>die Abtastrate fehlt, und keine Spalte ist die Zeit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is none in Hz</source>
      <translation>die Abtastrate ist keine in Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final already</source>
      <translation>der Befund ist schon endgültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final; amend it first</source>
      <translation>der Befund ist endgültig; erst ergänzen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is not final</source>
      <translation>der Befund ist nicht endgültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the record is not put aside</source>
      <translation>das EKG ist nicht beiseitegelegt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and has no steady P wave, as in atrial fibrillation: one RR interval does not stand for the others</source>
      <translation>der Rhythmus ist unregelmäßig und hat keine beständige P-Welle, wie bei Vorhofflimmern: Ein RR-Intervall steht nicht für die anderen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and no P wave keeps its place before QRS, as in atrial fibrillation</source>
      <translation>der Rhythmus ist unregelmäßig und keine P-Welle hält ihren Platz vor QRS, wie bei Vorhofflimmern</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the samples a second are no number</source>
      <translation>die Werte je Sekunde sind keine Zahl</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the separator is none of comma, semicolon, tab and spaces</source>
      <translation>das Trennzeichen ist weder Komma, Semikolon, Tabulator noch Leerzeichen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the signal is poor</source>
      <translation>das Signal ist schlecht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the start</source>
      <translation>der Beginn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the steps of one unit are no number</source>
      <translation>die Stufen je Einheit sind keine Zahl</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the steps of one unit are no number above 0</source>
      <translation>die Stufen je Einheit sind keine Zahl über 0</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the times are in none of s, ms and us</source>
      <translation>die Zeiten sind weder in s, ms noch us</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the unit is none of {units}</source>
      <translation>die Einheit ist keine von {units}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is no {wave} to measure</source>
      <translation>es ist kein {wave} zu messen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is only one beat of its kind</source>
      <translation>es gibt nur einen Schlag dieser Art</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>this model</source>
      <translation>dieses Modell</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/monitor.py" />
      <source>this monitor</source>
      <translation>dieser Monitor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>ticked</source>
      <translation>angekreuzt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>ticked, {record}</source>
      <translation>angekreuzt, {record}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>too few beats</source>
      <translation>zu wenige Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>too few beats to tell a P wave from noise</source>
      <translation>zu wenige Schläge, um P von Rauschen zu trennen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>too few to tell: none has {n} records</source>
      <translation>zu wenige, um es zu sagen: keiner hat {n} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>too short: {duration_s:.1f} s, at least {least_s:g} s are needed</source>
      <translation>zu kurz: {duration_s:.1f} s, nötig sind mindestens {least_s:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>trying the files</source>
      <translation>Dateien werden geprüft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>tuning</source>
      <translation>wird trainiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>two columns are called {name}</source>
      <translation>zwei Spalten heißen {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>two equal atrial waves a beat, as in 2:1 atrial flutter</source>
      <translation>zwei gleiche Vorhofwellen je Schlag, wie bei Vorhofflattern 2:1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>two readers differ on {finding}</source>
      <translation>zwei Befunder sind uneins über {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>unaltered: the hash matches</source>
      <translation>unverändert: Der Hash stimmt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>uncertain</source>
      <translation>unsicher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>under 18</source>
      <translation>unter 18</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>unfit</source>
      <translation>unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>unit unknown</source>
      <translation>Einheit unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>unknown</source>
      <comment>patient</comment>
      <translation>unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything chosen so far</source>
      <translation>unähnlich allem bisher Gewählten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything labelled so far</source>
      <translation>unähnlich allem bisher Markierten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>unpacking</source>
      <translation>wird ausgepackt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>up to {high_mv:.3g} mV high</source>
      <translation>bis {high_mv:.3g} mV hoch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>usual</source>
      <translation>üblich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>ventricular</source>
      <translation>ventrikulär</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verified each time it is loaded</source>
      <translation>bei jedem Laden geprüft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>verifying</source>
      <translation>wird geprüft</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verifying …</source>
      <translation>wird geprüft …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>wander {wander_mv:.1f} mV</source>
      <translation>Drift {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>watching {folder}</source>
      <translation>{folder} wird beobachtet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>waves as of atrial flutter hide where T ends</source>
      <translation>Wellen wie bei Vorhofflattern verbergen, wo T endet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>what is known of them comes as they are looked at</source>
      <translation>was von ihnen bekannt ist, kommt mit dem Ansehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>where the record lies is not known; open it once again</source>
      <translation>wo das EKG liegt, ist nicht bekannt; öffnen Sie es noch einmal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>where they are seen</source>
      <translation>wo sie zu sehen sind</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>whole record</source>
      <translation>ganzes EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>wide QRS</source>
      <translation>QRS breit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_export.py" />
      <source>writing the list</source>
      <translation>Liste wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>writing the model</source>
      <translation>Modell wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>writing the reply</source>
      <translation>Antwort wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>writing the table</source>
      <translation>Tabelle wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>wrote {stem}</source>
      <translation>{stem} geschrieben</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>you could not decide</source>
      <translation>Sie konnten nicht entscheiden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>your findings</source>
      <translation>Ihre Befunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read is logged</source>
      <translation>Ihr Erstbefund ist protokolliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read stands</source>
      <translation>Ihr Erstbefund steht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your read is final</source>
      <translation>Ihr Befund ist endgültig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>zoomed, not paper scale (0 goes back)</source>
      <translation>gezoomt, nicht Papiermaßstab (0 geht zurück)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>{added:,} findings added, {same:,} stood there already.</source>
      <translation>{added:,} Befunde dazu, {same:,} standen schon da.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{age:g} y</source>
      <translation>{age:g} J</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years</source>
      <translation>{age:g} Jahre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years or over</source>
      <translation>{age:g} Jahre oder älter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} ends at sample {stop} of {n_samples}; it was not imported.</source>
      <translation>{annotation} endet bei Wert {stop} von {n_samples}; nicht importiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} has an id in use; it was not imported.</source>
      <translation>{annotation} hat eine schon vergebene Kennung; nicht importiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} is on leads that the record lacks ({leads}); it was not imported.</source>
      <translation>{annotation} steht auf Ableitungen, die dem EKG fehlen ({leads}); nicht importiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} stands otherwise here ({earlier}); kept.</source>
      <translation>{annotation} lautet hier anders ({earlier}); behalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} was deleted here; it was not imported.</source>
      <translation>{annotation} wurde hier gelöscht; nicht importiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{before}, {n} left out ({reason})</source>
      <translation>{before}, {n} ausgelassen ({reason})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{caliper} ({lead}, {start:.3f} to {stop:.3f} s): {detail}</source>
      <translation>{caliper} ({lead}, {start:.3f} bis {stop:.3f} s): {detail}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>{caliper}, marched</source>
      <translation>{caliper}, abgetragen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{called} (you)</source>
      <translation>{called} (Sie)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} about {finding} · {n_records} records</source>
      <translation>{chosen_by} zu {finding} · {n_records} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} · {n_records} records</source>
      <translation>{chosen_by} · {n_records} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{codes}{least:.1f} SD from chance, limit {limit:g}</source>
      <translation>{codes}{least:.1f} SD vom Zufall, Grenze {limit:g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{counted} · Enter does it, Esc closes</source>
      <translation>{counted} · Enter führt aus, Esc schließt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>{count} modifiers</source>
      <translation>{count} Zusätze</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>{count} records cannot be simulated; 1 or more can.</source>
      <translation>{count} EKGs können nicht simuliert werden; 1 oder mehr können es.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{count}, class by hand</source>
      <translation>{count}, Klasse von Hand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>{date}, later</source>
      <translation>{date}, später</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{days} d {hours} h</source>
      <translation>{days} d {hours} h</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{day}, reader {reader}</source>
      <translation>{day}, Befunder {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{device_records:,} records that {called} has read and the device says something of. Codes that only the one knows count as disagreement.</source>
      <translation>{device_records:,} EKGs, die {called} befundet hat und zu denen das Gerät etwas sagt. Codes, die nur einer kennt, zählen als Abweichung.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>{done:,} of {total:,} arrived</source>
      <translation>{done:,} von {total:,} angekommen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{done:,} of {total:,} records</source>
      <translation>{done:,} von {total:,} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{done:,} records scored</source>
      <translation>{done:,} EKGs bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{done}; {n_final:,} final, left as they are</source>
      <translation>{done}; {n_final:,} endgültige blieben, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{episode} at {time}</source>
      <translation>{episode} um {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/marks.py" />
      <source>{error} Annotating is off; reading goes on.</source>
      <translation>{error} Das Markieren ist aus; das Befunden geht weiter.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>{error} Made before that, and good: {done}.</source>
      <translation>{error} Vorher gemacht und gut: {done}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} Nothing of it goes; tell whoever keeps this computer.</source>
      <translation>{error} Nichts davon gilt; sagen Sie es dem, der diesen Rechner betreut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} Reading goes on without a model.</source>
      <translation>{error} Das Befunden geht ohne Modell weiter.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} The bundled model is in use.</source>
      <translation>{error} Das mitgelieferte Modell ist in Gebrauch.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_book.py" />
      <source>{error} The calipers stay on the screen.</source>
      <translation>{error} Die Zirkel bleiben auf dem Bildschirm.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} The defaults are used until they are changed.</source>
      <translation>{error} Es gelten die Voreinstellungen, bis sie geändert werden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>{error} Without the log nothing is compared.</source>
      <translation>{error} Ohne das Protokoll wird nichts verglichen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{fault}: left out</source>
      <translation>{fault}: ausgelassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{figures}, from {n_nn} intervals between normal beats in {seconds:.0f} s; not comparable with 5 min or 24 h values.</source>
      <translation>{figures}, aus {n_nn} Intervallen zwischen normalen Schlägen in {seconds:.0f} s; nicht vergleichbar mit Werten aus 5 min oder 24 h.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{file} of model {model!r} is missing or altered.</source>
      <translation>{file} von Modell {model!r} fehlt oder ist verändert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>{file} should end with one of {suffixes}.</source>
      <translation>{file} sollte auf eine von {suffixes} enden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{finding} suggested</source>
      <translation>{finding} vorgeschlagen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{finding} suggested on {n} records</source>
      <comment>{finding} suggested on {n} record</comment>
      <translation>
        <numerusform>{finding} auf {n} EKG vorgeschlagen</numerusform>
        <numerusform>{finding} auf {n} EKGs vorgeschlagen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{finding}, samples {start}-{stop}, {leads}</source>
      <translation>{finding}, Werte {start}-{stop}, {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{finding}: similar case of {record}</source>
      <translation>{finding}: ähnlicher Fall zu {record}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{finding}?</source>
      <translation>{finding}?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>{first:,}–{last:,} of {total:,}</source>
      <translation>{first:,}–{last:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{first:,}–{last:,} of {total:,}. {next} and {previous} go through all.</source>
      <translation>{first:,}–{last:,} von {total:,}. {next} und {previous} gehen alle durch.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.1f} to {last_s:.1f} s</source>
      <translation>{first_s:.1f} bis {last_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.2f} to {last_s:.2f} s</source>
      <translation>{first_s:.2f} bis {last_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>{first} and {second} came with reference sets of different records. Such a set holds what its own family of models makes of the ECGs, not the ECGs: the other cannot be judged on it. `ecgviewer evaluate` judges any two models on a data set of yours.</source>
      <translation>{first} und {second} kamen mit Referenzsätzen aus verschiedenen EKGs. Ein solcher Satz enthält, was die eigene Modellfamilie aus den EKGs macht, nicht die EKGs: Das andere lässt sich daran nicht beurteilen. `ecgviewer evaluate` beurteilt zwei beliebige Modelle an Ihrem eigenen Datensatz.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{folder_of} holds a batch that was stopped: go on with it by --resume, or delete it.</source>
      <translation>{folder_of} enthält einen abgebrochenen Stapel: Setzen Sie ihn mit --resume fort oder löschen Sie ihn.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} cannot be written ({strerror}).</source>
      <translation>{folder} kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>{folder} cannot hold your data: {strerror}.</source>
      <translation>{folder} kann Ihre Daten nicht aufnehmen: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>{folder} holds a library of another form. Delete this folder: the library is made anew from the ECGs.</source>
      <translation>{folder} enthält eine Bibliothek anderer Form. Löschen Sie diesen Ordner: Die Bibliothek wird aus den EKGs neu angelegt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} holds no packet; unpack it with: packet read</source>
      <translation>{folder} enthält kein Paket; packen Sie es aus mit: packet read</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} is no batch that can be gone on with: {error}.</source>
      <translation>{folder} ist kein Stapel, der fortgesetzt werden kann: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} is not empty; nothing was unpacked. Choose a new folder.</source>
      <translation>{folder} ist nicht leer; nichts wurde ausgepackt. Wählen Sie einen neuen Ordner.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{folder} is not watched any more.</source>
      <translation>{folder} wird nicht mehr beobachtet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} was begun with another {differs}. Go on as it was begun, or begin anew without --resume into another file.</source>
      <translation>{folder} wurde mit anderem {differs} begonnen. Setzen Sie fort, wie begonnen wurde, oder beginnen Sie ohne --resume in eine andere Datei neu.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{fraction:.0%} of a record of hours scored</source>
      <translation>{fraction:.0%} einer stundenlangen Aufzeichnung bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{fs:g} Hz is too slow to see pacemaker spikes: paced beats are not told apart.</source>
      <translation>{fs:g} Hz sind zu langsam für Schrittmacher-Spikes: Stimulierte Schläge werden nicht unterschieden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>{group}, {n:,}. {words}</source>
      <translation>{group}, {n:,}. {words}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{group}: {which}</source>
      <translation>{group}: {which}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{high} normals</source>
      <translation>{high} Normale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{hours} h {minutes:02d} min</source>
      <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>{key} goes to the next</source>
      <translation>{key} geht zum nächsten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>{key}: name every new finding so, or no longer</source>
      <translation>{key}: jeden neuen Befund so nennen, oder nicht mehr</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{kind}, by hand</source>
      <translation>{kind}, von Hand</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{leads}: of unknown amplitude; brought to the usual size of an ECG.</source>
      <translation>{leads}: von unbekannter Amplitude; auf die übliche Größe eines EKGs gebracht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>{lead} alone</source>
      <translation>{lead} allein</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{lead} alone, strips follow in time</source>
      <translation>{lead} allein, Streifen folgen zeitlich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{lead} not evaluated: {reason}</source>
      <translation>{lead} nicht bewertet: {reason}</translation>
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
      <translation>{left:,} EKGs des Katalogs sind für Sie übrig.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>{length} from {start}</source>
      <translation>{length} ab {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{lost:,} of {whole:,} scored records were not evaluated; {foreign:,} are foreign.</source>
      <translation>{lost:,} von {whole:,} bewerteten EKGs erhielten keinen Score; {foreign:,} sind fremd.</translation>
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
      <translation>{model} ist schon Standard.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{model}, from .5</source>
      <translation>{model}, ab .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{model}; heat begins at 1 in 50 normals, full at 1 in 5,000</source>
      <translation>{model}; Heatmap beginnt bei 1:50 Normalen, voll bei 1:5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{more} more: point here to read</source>
      <translation>{more} weitere: zum Lesen hierher zeigen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>{moved} in all leads together</source>
      <translation>{moved} in allen Ableitungen zusammen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>{moved} in {lead}</source>
      <translation>{moved} in {lead}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} annotations whose name is no code</source>
      <comment>{n} annotation whose name is no code</comment>
      <translation>
        <numerusform>{n} Annotation, deren Name kein Code ist</numerusform>
        <numerusform>{n:,} Annotationen, deren Name kein Code ist</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>{n:,} at {hour}</source>
      <translation>{n:,} um {hour}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} back in the list</source>
      <translation>{n:,} zurück in der Liste</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>{n:,} beats</source>
      <comment>{n:,} beats</comment>
      <translation>
        <numerusform>{n:,} Schlag</numerusform>
        <numerusform>{n:,} Schläge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{n:,} beats</source>
      <comment>{n} beat</comment>
      <translation>
        <numerusform>{n} Schlag</numerusform>
        <numerusform>{n:,} Schläge</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>{n:,} cannot be read</source>
      <translation>{n:,} nicht lesbar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} comments</source>
      <comment>{n} comment</comment>
      <translation>
        <numerusform>{n} Kommentar</numerusform>
        <numerusform>{n:,} Kommentare</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} episodes</source>
      <comment>{n} episode</comment>
      <translation>
        <numerusform>{n} Episode</numerusform>
        <numerusform>{n:,} Episoden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files cannot be read</source>
      <comment>{n} file cannot be read</comment>
      <translation>
        <numerusform>{n} Datei nicht lesbar</numerusform>
        <numerusform>{n:,} Dateien nicht lesbar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files in {folder} cannot be read</source>
      <comment>{n} file in {folder} cannot be read</comment>
      <translation>
        <numerusform>{n} Datei in {folder} nicht lesbar</numerusform>
        <numerusform>{n:,} Dateien in {folder} nicht lesbar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} findings</source>
      <comment>{n} finding</comment>
      <translation>
        <numerusform>{n} Befund</numerusform>
        <numerusform>{n:,} Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{n:,} findings of yours are not in it: Export findings (Ctrl E) writes them.</source>
      <comment>{n} finding of yours is not in it: Export findings (Ctrl E) writes them.</comment>
      <translation>
        <numerusform>{n} Befund von Ihnen ist nicht darin: „Befunde exportieren“ (Strg E) schreibt ihn.</numerusform>
        <numerusform>{n:,} Befunde von Ihnen sind nicht darin: „Befunde exportieren“ (Strg E) schreibt sie.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n:,} findings of {n_records:,} records written to {folder}.</source>
      <comment>{n} finding of {n_records:,} records written to {folder}.</comment>
      <translation>
        <numerusform>{n} Befund aus {n_records:,} EKGs nach {folder} geschrieben.</numerusform>
        <numerusform>{n:,} Befunde aus {n_records:,} EKGs nach {folder} geschrieben.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} in quarantine</source>
      <translation>{n:,} in Quarantäne</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n} Ableitung</numerusform>
        <numerusform>{n:,} Ableitungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} learned from</source>
      <translation>aus {n:,} gelernt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{n:,} left out</source>
      <translation>{n:,} ausgelassen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} marks in dispute</source>
      <comment>{n:,} mark in dispute</comment>
      <translation>
        <numerusform>{n:,} strittige Markierung</numerusform>
        <numerusform>{n:,} strittige Markierungen</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>{n:,} new</source>
      <translation>{n:,} neu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} new ECGs in {folder}</source>
      <comment>{n} new ECG in {folder}</comment>
      <translation>
        <numerusform>{n} neues EKG in {folder}</numerusform>
        <numerusform>{n:,} neue EKGs in {folder}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} no longer tagged {tag}</source>
      <translation>{n:,} nicht mehr mit {tag} verschlagwortet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n:,} normals</source>
      <translation>{n:,} Normale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{n:,} not readable</source>
      <translation>{n:,} nicht lesbar</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} notes in free words</source>
      <comment>{n} note in free words</comment>
      <translation>
        <numerusform>{n} Notiz in freien Worten</numerusform>
        <numerusform>{n:,} Notizen in freien Worten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>{n:,} of {total:,}</source>
      <translation>{n:,} von {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} of {total:,} looked at again are random control ({share})</source>
      <translation>{n:,} von {total:,} erneut Angesehenen sind Zufallskontrolle ({share})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} out of quarantine</source>
      <translation>{n:,} aus der Quarantäne</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} patients</source>
      <translation>{n:,} Patienten</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} put off</source>
      <translation>{n:,} zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n:,} records</source>
      <translation>{n:,} EKGs</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} records</source>
      <comment>{n:,} record</comment>
      <translation>
        <numerusform>{n:,} EKG</numerusform>
        <numerusform>{n:,} EKGs</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{n:,} records are not in the library yet: no beats, no intervals, no search for them.</source>
      <comment>{n:,} record is not in the library yet: no beats, no intervals, no search for them.</comment>
      <translation>
        <numerusform>{n:,} EKG ist noch nicht in der Bibliothek: keine Schläge, keine Intervalle, keine Suche dafür.</numerusform>
        <numerusform>{n:,} EKGs sind noch nicht in der Bibliothek: keine Schläge, keine Intervalle, keine Suche dafür.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{n:,} records found</source>
      <translation>{n:,} EKGs gefunden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>{n:,} records left out: {reasons}.</source>
      <comment>{n:,} record left out: {reasons}.</comment>
      <translation>
        <numerusform>{n:,} EKG ausgelassen: {reasons}.</numerusform>
        <numerusform>{n:,} EKGs ausgelassen: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} records that cannot be read</source>
      <comment>{n:,} record that cannot be read</comment>
      <translation>
        <numerusform>{n:,} nicht lesbares EKG</numerusform>
        <numerusform>{n:,} nicht lesbare EKGs</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{n:,} rows were written to {file}, without names of patients.</source>
      <translation>{n:,} Zeilen wurden nach {file} geschrieben, ohne Patientennamen.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} runs</source>
      <comment>{n} run</comment>
      <translation>
        <numerusform>{n} Salve</numerusform>
        <numerusform>{n:,} Salven</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} statements in free words</source>
      <comment>{n} statement in free words</comment>
      <translation>
        <numerusform>{n} Aussage in freien Worten</numerusform>
        <numerusform>{n:,} Aussagen in freien Worten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} tagged {tag}</source>
      <translation>{n:,} mit {tag} verschlagwortet</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} texts beside codes</source>
      <comment>{n} text beside a code</comment>
      <translation>
        <numerusform>{n} Text neben einem Code</numerusform>
        <numerusform>{n:,} Texte neben Codes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked</source>
      <translation>{n:,} angekreuzt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked, {elsewhere:,} not in this list</source>
      <translation>{n:,} angekreuzt, {elsewhere:,} nicht in dieser Liste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n:,} to read</source>
      <translation>{n:,} zu befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} to read</source>
      <comment>samples</comment>
      <translation>{n:,} zu lesen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} unknown</source>
      <translation>{n:,} unbekannt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} unreadable</source>
      <translation>{n:,} nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{n_bad:,} of {total:,} cannot be read: {names}. The list says why.</source>
      <translation>{n_bad:,} von {total:,} nicht lesbar: {names}. Die Liste sagt, warum.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of.</source>
      <translation>{n_codes} Codes; von jeder Quelle die EKGs, zu denen sie etwas gesagt hat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of. The table has all {n_codes}.</source>
      <translation>{n_codes} Codes; von jeder Quelle die EKGs, zu denen sie etwas gesagt hat. Die Tabelle hat alle {n_codes}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided</source>
      <translation>{n_decided} von {n_cases} entschieden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided · all done</source>
      <translation>{n_decided} von {n_cases} entschieden · alles erledigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n_done} of {n_records} done</source>
      <translation>{n_done} von {n_records} erledigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>{n_found:,} records found</source>
      <translation>{n_found:,} EKGs gefunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>{n_leads} of 12 leads scored: what only the others show is not seen.</source>
      <translation>{n_leads} von 12 Ableitungen bewertet: Was nur die anderen zeigen, wird nicht gesehen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>{n_left} of {n_beats} beats left out
{lines}</source>
      <translation>{n_left} von {n_beats} Schlägen ausgelassen
{lines}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_matched} of {n_first} and {n_second}</source>
      <translation>{n_matched} von {n_first} und {n_second}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>{n_more} more: point here to read.</source>
      <translation>{n_more} weitere: zum Lesen hierher zeigen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups</source>
      <translation>{n_names} Gruppen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups; {few} of fewer than {fewest} records (hollow).</source>
      <translation>{n_names} Gruppen; {few} mit weniger als {fewest} EKGs (hohl).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods, {few} of fewer than {fewest} records (hollow, not judged); 95 % intervals of Wilson.</source>
      <translation>{n_periods} Zeiträume, {few} mit weniger als {fewest} EKGs (hohl, nicht beurteilt); 95-%-Intervalle nach Wilson.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods; 95 % intervals of Wilson.</source>
      <translation>{n_periods} Zeiträume; 95-%-Intervalle nach Wilson.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_read} of {n_control} read</source>
      <translation>{n_read} von {n_control} befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read</source>
      <translation>{n_read} von {n_items} befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read, {n_other} left otherwise</source>
      <translation>{n_read} von {n_items} befundet, {n_other} anders hinterlassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n_read} of {total} read</source>
      <translation>{n_read} von {total} befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_records} records</source>
      <translation>{n_records} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_values:,} records; half of them are rarer than 1 in {half:,.0f} normals.</source>
      <translation>{n_values:,} EKGs; die Hälfte davon ist seltener als 1:{half:,.0f} Normalen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name!r} is no tag: 1 to {most} characters without spaces.</source>
      <translation>{name!r} ist kein Schlagwort: 1 bis {most} Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{names} and {n_more:,} more</source>
      <translation>{names} und {n_more:,} weitere</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>{names}: too few records to tell whether it was learned.</source>
      <translation>{names}: zu wenige EKGs, um zu sagen, ob es gelernt wurde.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{name} has no tracings, nor signals with their tables beside it.</source>
      <translation>{name} hat weder Kurven noch Signale mit ihren Tabellen daneben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{name} in {parent} holds something else; it was not overwritten.</source>
      <translation>{name} in {parent} enthält etwas anderes; es wurde nicht überschrieben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} is a database of another program, not an annotation store. It was left as it is; choose another file.</source>
      <translation>{name} ist die Datenbank eines anderen Programms, kein Markierungsspeicher. Sie blieb, wie sie war; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{name} is a reader's reply, not a packet to read.</source>
      <translation>{name} ist die Antwort eines Befunders, kein Paket zum Befunden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue.py" />
      <source>{name} is no catalogue of this version (form {found}, wanted {wanted}). It was left as it is. Move it away, and it is made anew from the ECGs; tags, saved searches and folders are kept beside it.</source>
      <translation>{name} ist kein Katalog dieser Version (Form {found}, erwartet {wanted}). Er blieb, wie er war. Schieben Sie ihn beiseite, dann wird er aus den EKGs neu angelegt; Schlagworte, gespeicherte Suchen und Ordner liegen daneben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>{name} is no catalogue. It was left as it is.</source>
      <translation>{name} ist kein Katalog. Die Datei blieb, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>{name} is no folder; it cannot be watched.</source>
      <translation>{name} ist kein Ordner und kann nicht beobachtet werden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known in the earlier ECG: {why}.</source>
      <translation>{name} ist im früheren EKG nicht bekannt: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known now: {why}.</source>
      <translation>{name} ist jetzt nicht bekannt: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{name} is not the record that was read: its samples have changed since.</source>
      <translation>{name} ist nicht das EKG, das befundet wurde: Seine Abtastwerte haben sich seither geändert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name} is of another program or of a newer ecgviewer. It was left as it is; move it away.</source>
      <translation>{name} ist von einem anderen Programm oder einem neueren ecgviewer. Die Datei blieb, wie sie war; schieben Sie sie beiseite.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is the record itself; it is left as it is.</source>
      <translation>{name} ist das EKG selbst; es bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{name} is there already; nothing was written. Choose a new name.</source>
      <translation>{name} ist schon da; nichts wurde geschrieben. Wählen Sie einen neuen Namen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is to hold several files: say their format, --to edf.</source>
      <translation>{name} soll mehrere Dateien aufnehmen: Nennen Sie ihr Format, --to edf.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_tables.py" />
      <source>{name} should end with one of {suffixes}.</source>
      <translation>{name} sollte auf eine von {suffixes} enden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} was written by a newer ecgviewer (schema {version}; this one knows up to {n_migrations}). It was left as it is; please update ecgviewer.</source>
      <translation>{name} wurde von einem neueren ecgviewer geschrieben (Schema {version}; dieses kennt bis {n_migrations}). Die Datei blieb, wie sie war; bitte aktualisieren Sie ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{name} written.</source>
      <translation>{name} geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name} · N of 1 in N normals</source>
      <translation>{name} · N aus 1:N Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · calibrated · keep this dialogue on it</source>
      <translation>{name} · kalibriert · lassen Sie dieses Fenster darauf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{name} · indexing: {message}</source>
      <translation>{name} · Index: {message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · not calibrated · keep this dialogue on it</source>
      <translation>{name} · nicht kalibriert · lassen Sie dieses Fenster darauf</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{name}, height not to scale</source>
      <translation>{name}, Höhe nicht maßstäblich</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>{name}, or {longer}</source>
      <translation>{name}, oder {longer}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{name}, similarity {similarity:.2f}</source>
      <translation>{name}, Ähnlichkeit {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{name}, {n:,} records</source>
      <translation>{name}, {n:,} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: beyond the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name}: jenseits von {limit}, was ein unverändertes EKG einhält (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{name}: go to {time}</source>
      <translation>{name}: zu {time} gehen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: how much it changes by itself is not known.</source>
      <translation>{name}: Wie stark es von selbst schwankt, ist nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: not evaluated</source>
      <translation>{name}: nicht bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: scoring</source>
      <translation>{name}: wird bewertet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: within the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name}: innerhalb von {limit}, was ein unverändertes EKG einhält (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, change {change}, {verdict}</source>
      <translation>{name}: {n} EKGs, {before} auf {after}, Änderung {change}, {verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, {verdict}</source>
      <translation>{name}: {n} EKGs, {before} auf {after}, {verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{name}: {share} beyond 1 in 50 [{low:.1f}, {high:.1f}], 2.0 % expected of normals, n = {evaluated:,}</source>
      <translation>{name}: {share} jenseits von 1:50 [{low:.1f}, {high:.1f}], 2.0 % bei Normalen erwartet, n = {evaluated:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{nth} of {of} ECGs of this patient</source>
      <translation>{nth} von {of} EKGs dieses Patienten</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} annotations are on records that were not asked for or not read.</source>
      <comment>{n} annotation is on a record that was not asked for or not read.</comment>
      <translation>
        <numerusform>{n} Markierung steht auf einem EKG, das nicht verlangt oder nicht befundet war.</numerusform>
        <numerusform>{n} Markierungen stehen auf EKGs, die nicht verlangt oder nicht befundet waren.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} beats</source>
      <translation>{n} Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>{n} beats look like fusions of usual and ventricular beats; they are among the unknown.</source>
      <translation>{n} Schläge sehen wie Fusionen üblicher und ventrikulärer Schläge aus; sie sind unter den unbekannten.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{n} beats, rhythms and statements of the files themselves are not in it: they are no findings of yours.</source>
      <comment>{n} beat, rhythm or statement of the files themselves is not in it: it is no finding of yours.</comment>
      <translation>
        <numerusform>{n} Schlag, Rhythmus oder Aussage der Dateien selbst ist nicht darin: Das ist kein Befund von Ihnen.</numerusform>
        <numerusform>{n} Schläge, Rhythmen und Aussagen der Dateien selbst sind nicht darin: Das sind keine Befunde von Ihnen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{n} beats, {where}</source>
      <comment>{n} beat, {where}</comment>
      <translation>
        <numerusform>{n} Schlag, {where}</numerusform>
        <numerusform>{n} Schläge, {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>{n} beats: {name}</source>
      <comment>{n} beat: {name}</comment>
      <translation>
        <numerusform>{n} Schlag: {name}</numerusform>
        <numerusform>{n} Schläge: {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond</source>
      <translation>{n} jenseits</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond uncertainty</source>
      <translation>{n} jenseits der Unsicherheit</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{n} commands</source>
      <comment>{n} command</comment>
      <translation>
        <numerusform>{n} Befehl</numerusform>
        <numerusform>{n} Befehle</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} days</source>
      <translation>{n} Tage</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>{n} files in {name}</source>
      <comment>{n} file in {name}</comment>
      <translation>
        <numerusform>{n} Datei in {name}</numerusform>
        <numerusform>{n} Dateien in {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} findings on which readers differ are in it as disputed, with weight 0.</source>
      <comment>{n} finding on which readers differ is in it as disputed, with weight 0.</comment>
      <translation>
        <numerusform>{n} Befund, über den Befunder uneins sind, ist als strittig mit Gewicht 0 enthalten.</numerusform>
        <numerusform>{n} Befunde, über die Befunder uneins sind, sind als strittig mit Gewicht 0 enthalten.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} later</source>
      <translation>{n} später</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{n} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n} Ableitung</numerusform>
        <numerusform>{n} Ableitungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>{n} leads on one baseline</source>
      <comment>{n} lead on one baseline</comment>
      <translation>
        <numerusform>{n} Ableitung auf einer Grundlinie</numerusform>
        <numerusform>{n} Ableitungen auf einer Grundlinie</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} learned</source>
      <translation>{n} gelernt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} maps</source>
      <comment>{n} map</comment>
      <translation>
        <numerusform>{n} Karte</numerusform>
        <numerusform>{n} Karten</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} months</source>
      <translation>{n} Monate</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} not found</source>
      <translation>{n} nicht gefunden</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n} notes</source>
      <comment>{n} note</comment>
      <translation>
        <numerusform>{n} Hinweis</numerusform>
        <numerusform>{n} Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{n} of the same patient or recording left out</source>
      <translation>{n} desselben Patienten oder derselben Aufzeichnung ausgelassen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} of {n_beats} beats are no part of the median beat: {each}.</source>
      <translation>{n} von {n_beats} Schlägen sind nicht im Medianschlag: {each}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total}</source>
      <translation>{n} von {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} of {total} checks</source>
      <translation>{n} von {total} Prüfungen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total} findings</source>
      <translation>{n} von {total} Befunden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{n} pacemaker spikes were seen.</source>
      <translation>{n} Schrittmacher-Spikes wurden gesehen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} put off</source>
      <translation>{n} zurückgestellt</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} readers</source>
      <comment>{n} reader</comment>
      <translation>
        <numerusform>{n} Befunder</numerusform>
        <numerusform>{n} Befunder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n} readers have read here</source>
      <translation>{n} Befunder haben hier befundet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} records are not on this computer.</source>
      <translation>{n} EKGs sind nicht auf diesem Rechner.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n} records failed: {why}</source>
      <comment>{n} record failed: {why}</comment>
      <translation>
        <numerusform>{n} EKG misslang: {why}</numerusform>
        <numerusform>{n} EKGs misslangen: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{n} segments of {seconds:g} s</source>
      <comment>{n} segment of {seconds:g} s</comment>
      <translation>
        <numerusform>{n} Segment von {seconds:g} s</numerusform>
        <numerusform>{n} Segmente von {seconds:g} s</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} skipped</source>
      <translation>{n} übergangen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} uncertain</source>
      <translation>{n} unsicher</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} unfit</source>
      <translation>{n} unbrauchbar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} years</source>
      <translation>{n} Jahre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_painter.py" />
      <source>{one} and {other}: {count}</source>
      <translation>{one} und {other}: {count}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} cannot be made: {strerror}. Nothing was written.</source>
      <translation>{out} kann nicht angelegt werden: {strerror}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{out} cannot be written ({error}). What was scored stays in {name}: make room and go on with --resume.</source>
      <translation>{out} kann nicht geschrieben werden ({error}). Was bewertet wurde, bleibt in {name}: Schaffen Sie Platz und fahren Sie mit --resume fort.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{out} exists; it was not overwritten.</source>
      <translation>{out} ist schon da und wurde nicht überschrieben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} is not an empty folder; nothing was written. Choose a new one.</source>
      <translation>{out} ist kein leerer Ordner; nichts wurde geschrieben. Wählen Sie einen neuen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{out} is there already; it is not replaced without --overwrite.</source>
      <translation>{out} ist schon da; ohne --overwrite wird es nicht ersetzt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{pair} look exchanged</source>
      <translation>{pair} wirken vertauscht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>{part}, loss {loss:.4f}</source>
      <translation>{part}, Verlust {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{path}
Back it up; send it to nobody.</source>
      <translation>{path}
Sichern Sie ihn; senden Sie ihn niemandem.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{path} cannot be read ({error}); it was left as it is.</source>
      <translation>{path} kann nicht gelesen werden ({error}); die Datei blieb, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{path} cannot be read ({error}); mend or remove that line.</source>
      <translation>{path} kann nicht gelesen werden ({error}); verbessern oder entfernen Sie diese Zeile.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>{path} cannot be read ({problem}); it was left as it is.</source>
      <translation>{path} kann nicht gelesen werden ({problem}); die Datei blieb, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be read: {strerror}.</source>
      <translation>{path} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>{path} cannot be set aside: {error}. Close other windows of ecgviewer and try again.</source>
      <translation>{path} kann nicht beiseitegelegt werden: {error}. Schließen Sie andere Fenster von ecgviewer und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. Nothing of it was left there.</source>
      <translation>{path} kann nicht geschrieben werden: {reason}. Dort blieb nichts davon.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. What stood there stands as it was.</source>
      <translation>{path} kann nicht geschrieben werden: {reason}. Was dort stand, steht wie zuvor.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be written: {strerror}. What was stored before is safe; this was not stored.</source>
      <translation>{path} kann nicht geschrieben werden: {strerror}. Was vorher gespeichert war, ist sicher; dies wurde nicht gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/errors.py" />
      <source>{path} cannot be written: {why}. Nothing of it was left there; what was written before stands.</source>
      <translation>{path} kann nicht geschrieben werden: {why}. Nichts davon blieb dort; was vorher geschrieben war, steht.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{path} could not be written</source>
      <translation>{path} konnte nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{path} exists; it was not overwritten.</source>
      <translation>{path} ist schon da und wurde nicht überschrieben.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>{path} holds a line of another kind ({error}).</source>
      <translation>{path} enthält eine Zeile anderer Art ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>{path} holds no key of ecgviewer; it was left as it is.</source>
      <translation>{path} enthält keinen Schlüssel von ecgviewer; die Datei blieb, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{path} holds no readings of this study ({error}).</source>
      <translation>{path} enthält keine Befundungen dieser Studie ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{path} holds nothing to train on: neither ptbxl_database.csv, nor WFDB records, nor an HDF5 file with signals or tracings.</source>
      <translation>{path} enthält nichts zum Trainieren: weder ptbxl_database.csv noch WFDB-EKGs noch eine HDF5-Datei mit signals oder tracings.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} is a packet, but holds no model. Nothing was taken from it.</source>
      <translation>{path} ist ein Paket, enthält aber kein Modell. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it has more than 1 MB.</source>
      <translation>{path} ist kein Einstellungsprofil: Es hat mehr als 1 MB.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it is no JSON ({error}).</source>
      <translation>{path} ist kein Einstellungsprofil: Es ist kein JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: its form must be {form!r}.</source>
      <translation>{path} ist kein Einstellungsprofil: Seine Form muss {form!r} sein.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} is no study key of this ecgviewer ({error}).</source>
      <translation>{path} ist kein Studienschlüssel dieses ecgviewer ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>{path} is not a tuning plan that can be used: {problem}.</source>
      <translation>{path} ist kein verwendbarer Trainingsplan: {problem}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>{path} is not there any more</source>
      <translation>{path} ist nicht mehr da</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path}, line {number}, was changed by hand or is damaged ({error}). It was left as it is: put a copy in its place.</source>
      <translation>{path}, Zeile {number}, wurde von Hand geändert oder ist beschädigt ({error}). Die Datei blieb, wie sie war: Setzen Sie eine Kopie an ihre Stelle.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{per_mm:.2f} pixels/mm · {per_inch:.0f} pixels/inch</source>
      <translation>{per_mm:.2f} Pixel/mm · {per_inch:.0f} Pixel/Zoll</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent:.0f} % [{low}, {high}] · {n_with} of {n_read}</source>
      <translation>{percent:.0f} % [{low}, {high}] · {n_with} von {n_read}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent} % · {count} of {size}</source>
      <translation>{percent} % · {count} von {size}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{place:,} of {n:,} records</source>
      <translation>{place:,} von {n:,} EKGs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{places}; and cases similar to others</source>
      <translation>{places}; und Fälle, die anderen ähneln</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{policy}. {state}, read by {reader}</source>
      <translation>{policy}. {state}, befundet von {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>{policy}: nothing is fetched from the network. Ask there, or open the record's files from a folder.</source>
      <translation>{policy}: Aus dem Netz wird nichts geholt. Fragen Sie dort nach, oder öffnen Sie die Dateien des EKGs aus einem Ordner.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem} The file is left as it is.</source>
      <translation>{problem} Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>{problem} The file is left as it is. N opens the next one.</source>
      <translation>{problem} Die Datei bleibt, wie sie ist. N öffnet das nächste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem}. The file is left as it is.</source>
      <translation>{problem}. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{progress}. What was looked at is kept.</source>
      <translation>{progress}. Was angesehen wurde, bleibt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>{rarity} ({low} to {high})</source>
      <translation>{rarity} ({low} bis {high})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} among normals</source>
      <translation>{rarity} unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} normals</source>
      <translation>{rarity} unter Normalen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{rate:.0f}/min at {time}</source>
      <translation>{rate:.0f}/min um {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{rate:.0f}/min over 8 beats</source>
      <translation>{rate:.0f}/min über 8 Schläge</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{reader} (you), first reads</source>
      <translation>{reader} (Sie), Erstbefunde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) is no longer in the reply; kept.</source>
      <translation>{reader}, {item}: Markierung {id} ({finding}) steht nicht mehr in der Antwort; behalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) stands otherwise in an earlier reply; kept.</source>
      <translation>{reader}, {item}: Markierung {id} ({finding}) lautet in einer früheren Antwort anders; behalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: left as {state!r}, earlier {earlier!r}; kept.</source>
      <translation>{reader}, {item}: hinterlassen als {state!r}, früher {earlier!r}; behalten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} Compare only if you know that it is.</source>
      <translation>{reason} Vergleichen Sie nur, wenn Sie wissen, dass er es ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared.</source>
      <translation>{reason} Es wurde nichts verglichen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared. Add --same-patient if you know that both are of one patient; that is logged.</source>
      <translation>{reason} Es wurde nichts verglichen. Ergänzen Sie --same-patient, wenn Sie wissen, dass beide von einem Patienten sind; das wird protokolliert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} {by} confirmed {at}; it is logged.</source>
      <translation>{reason} {by} hat es {at} bestätigt; es ist protokolliert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more of {n_readers} readers ({readers}).</source>
      <translation>{records:,} EKGs, befundet von zwei oder mehr von {n_readers} Befundern ({readers}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more; nobody marked anything on them.</source>
      <translation>{records:,} EKGs, befundet von zwei oder mehr; niemand hat etwas darauf markiert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{record} is not there: its file was moved, or its drive is away. Add the folder it lies in now, and it is known again.</source>
      <translation>{record} ist nicht da: Die Datei wurde verschoben, oder ihr Laufwerk fehlt. Nehmen Sie den Ordner auf, in dem sie jetzt liegt, dann ist sie wieder bekannt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{repeats} repeats of {n_records} records: each can be repeated once.</source>
      <translation>{repeats} Wiederholungen von {n_records} EKGs: Jedes kann einmal wiederholt werden.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{root} is not there, and the catalogue knows nothing of it.</source>
      <translation>{root} ist nicht da, und der Katalog weiß nichts davon.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} min a row</source>
      <translation>{row_s:g} min je Zeile</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} s a row</source>
      <translation>{row_s:g} s je Zeile</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{search}
The cross (or Delete) forgets the search</source>
      <translation>{search}
Das Kreuz (oder Entf) vergisst die Suche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{seconds:.1f} s</source>
      <translation>{seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{seconds:.2f} s at {time}</source>
      <translation>{seconds:.2f} s um {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{seen:,} of {records:,} records: those whose first read {called} has logged, or whose project shows the model from the start. {hidden:,} are in no figure that follows from the model, the device or another reader.</source>
      <translation>{seen:,} von {records:,} EKGs: jene, deren Erstbefund {called} protokolliert hat oder deren Projekt das Modell von Anfang an zeigt. {hidden:,} stehen in keiner Zahl, die vom Modell, vom Gerät oder von einem anderen Befunder folgt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{share:.0%} missing</source>
      <translation>{share:.0%} fehlen</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{share:.1f} % of time, {n:,} episodes</source>
      <comment>{share:.1f} % of time, {n} episode</comment>
      <translation>
        <numerusform>{share:.1f} % der Zeit, {n} Episode</numerusform>
        <numerusform>{share:.1f} % der Zeit, {n:,} Episoden</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{share} beyond 1 in 50 ({count:,.0f} of {n_values:,}; {interval}), 2.0 % expected of normals.</source>
      <translation>{share} jenseits von 1:50 ({count:,.0f} von {n_values:,}; {interval}), 2.0 % bei Normalen erwartet.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{share} of {limit}</source>
      <translation>{share} von {limit}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{size} (through {filter})</source>
      <translation>{size} (durch {filter})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} has no lead that shows an ECG.</source>
      <translation>{source} hat keine Ableitung, die ein EKG zeigt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} lasts {duration_s:.0f} s. Beats are sorted and episodes sought in recordings of at least {shortest_s:.0f} s; shorter ones are measured as they are.</source>
      <translation>{source} dauert {duration_s:.0f} s. Schläge werden in Aufzeichnungen ab {shortest_s:.0f} s sortiert und Episoden gesucht; kürzere werden gemessen, wie sie sind.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{source} · {start_s:.1f} to {stop_s:.1f} s · Welch, {segments}, Hann, half overlapping · {mains}</source>
      <translation>{source} · {start_s:.1f} bis {stop_s:.1f} s · Welch, {segments}, Hann, halb überlappend · {mains}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead names {names} stand more than once.</source>
      <translation>{source}: Die Ableitungsnamen {names} kommen mehrfach vor.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead {name} has gain {gain} and baseline {baseline}; a finite, non-zero gain and a finite baseline are needed.</source>
      <translation>{source}: Ableitung {name} hat Verstärkung {gain} und Grundlinie {baseline}; nötig sind eine endliche Verstärkung ungleich null und eine endliche Grundlinie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source}: no lead is usable in any part of the recording.</source>
      <translation>{source}: In keinem Teil der Aufzeichnung ist eine Ableitung brauchbar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no lead {name!r}; the record has {lead_names}.</source>
      <translation>{source}: keine Ableitung {name!r}; das EKG hat {lead_names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no samples (shape {shape}).</source>
      <translation>{source}: keine Abtastwerte (Form {shape}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of shape {shape} do not fit {n_leads} leads (one column a lead is needed).</source>
      <translation>{source}: Abtastwerte der Form {shape} passen nicht zu {n_leads} Ableitungen (nötig ist eine Spalte je Ableitung).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of type {dtype} are not numbers.</source>
      <translation>{source}: Abtastwerte vom Typ {dtype} sind keine Zahlen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: sampling rate {fs} Hz is not above 0.</source>
      <translation>{source}: Die Abtastrate {fs} Hz ist nicht größer als 0.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>{speed:g} mm/s · {gain}, in proportion</source>
      <translation>{speed:g} mm/s · {gain}, im Verhältnis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>{speed_mm_s:g} mm/s · {gain:g} mm/mV in proportion</source>
      <translation>{speed_mm_s:g} mm/s · {gain:g} mm/mV im Verhältnis</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{start_s:.1f} to {stop_s:.1f} s</source>
      <translation>{start_s:.1f} bis {stop_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{start} to {stop}: 1 in {n:,.0f} normals; {leads}</source>
      <translation>{start} bis {stop}: 1:{n:,.0f} Normale; {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{state!r} is none of {states}.</source>
      <translation>{state!r} ist keines von {states}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>{state} · shown</source>
      <translation>{state} · gezeigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked later</source>
      <translation>{state}, zurückgestellt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked uncertain</source>
      <translation>{state}, als unsicher markiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked unfit</source>
      <translation>{state}, als unbrauchbar markiert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{state}, read by {reader}</source>
      <translation>{state}, befundet von {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged with the model in view</source>
      <translation>{status}, Erstbefund mit sichtbarem Modell protokolliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged without the model</source>
      <translation>{status}, Erstbefund ohne Modell protokolliert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>{step}, done</source>
      <translation>{step}, erledigt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{stretch} of {duration_s:,.1f} s: the page holds no more at this speed</source>
      <translation>{stretch} von {duration_s:,.1f} s: Mehr fasst die Seite bei diesem Vorschub nicht</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{suggested}; not on {n}: {why}</source>
      <translation>{suggested}; nicht auf {n}: {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>{target} exists; it was not overwritten. Choose another name.</source>
      <translation>{target} ist schon da und wurde nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>{text} (monitor, not diagnostic)</source>
      <translation>{text} (Monitor, nicht diagnostisch)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>{time} for the times, {left_out} for a column to leave out</source>
      <translation>{time} für die Zeiten, {left_out} für eine wegzulassende Spalte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{time} gone</source>
      <translation>{time} vergangen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{time}, beat {letter}</source>
      <translation>{time}, Schlag {letter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>{title} as a table</source>
      <translation>{title} als Tabelle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{title} in {leads}, {start_s:.2f} to {stop_s:.2f} s</source>
      <translation>{title} in {leads}, {start_s:.2f} bis {stop_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>{title} – ecgviewer manual</source>
      <translation>{title} – ecgviewer-Handbuch</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>{title}, findings and measurements</source>
      <translation>{title}, Befunde und Messwerte</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>{title}: ECG</source>
      <translation>{title}: EKG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}, whose mix explains {by:+.1f} of {change:+.1f} points</source>
      <translation>{told}, wovon die Mischung {by:+.1f} von {change:+.1f} Punkten erklärt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Nothing to compare it with.</source>
      <translation>{told}. Nichts, womit zu vergleichen wäre.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Part of the baseline.</source>
      <translation>{told}. Teil des Bezugs.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: little has changed.</source>
      <translation>{told}: wenig hat sich geändert.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: so few records differ as much by chance.</source>
      <translation>{told}: so wenige EKGs unterscheiden sich zufällig ebenso stark.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; changed too: {others}.</source>
      <translation>{told}; auch geändert: {others}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} are of groups that the baseline hardly knows</source>
      <translation>{told}; {share} sind aus Gruppen, die der Bezug kaum kennt</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} in {baseline}. Index {index:.2f}, chance alone up to {chance:.2f}</source>
      <translation>{told}; {share} in {baseline}. Index {index:.2f}, nur Zufall bis {chance:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{total:,} first reads of yours on {n_days:,} days with reads.</source>
      <translation>{total:,} Erstbefunde von Ihnen an {n_days:,} Tagen mit Befundungen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{undated:,} tell no day and are in no period.</source>
      <translation>{undated:,} nennen keinen Tag und stehen in keinem Zeitraum.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{units} records read by two or more: wide intervals</source>
      <translation>{units} EKGs von zwei oder mehr befundet: breite Intervalle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} filtered</source>
      <translation>{value} gefiltert</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{value} in {leads}</source>
      <translation>{value} in {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} of unknown scale</source>
      <translation>{value} unbekannter Skala</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{waiting:,} to catalogue</source>
      <translation>{waiting:,} zu katalogisieren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{wanted!r} is no period: write 2024, 2024-03 or 2024-01..2024-06.</source>
      <translation>{wanted!r} ist kein Zeitraum: Schreiben Sie 2024, 2024-03 oder 2024-01..2024-06.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>{wave} axis</source>
      <translation>{wave}-Achse</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by redo</source>
      <translation>{what} durch Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by undo</source>
      <translation>{what} durch Rückgängig</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session_settings.py" />
      <source>{why}: it stays as it is.</source>
      <translation>{why}: Es bleibt, wie es ist.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>{why}: the model stays.</source>
      <translation>{why}: Das Modell bleibt.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{with_model:,} of {n_reads:,} first reads were logged while model output was on the screen: these are not independent.</source>
      <translation>{with_model:,} von {n_reads:,} Erstbefunden wurden bei sichtbarer Modellausgabe protokolliert: Diese sind nicht unabhängig.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/pretraining.py" />
      <source>{work} has a checkpoint: go on with --resume, or choose another --out.</source>
      <translation>{work} hat einen Zwischenstand: Fahren Sie mit --resume fort, oder wählen Sie ein anderes --out.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>← → beat · N S V P U name it · [ ] bounds of the episode</source>
      <translation>← → Schlag · N S V P U benennt ihn · [ ] Grenzen der Episode</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>−aVR inverted</source>
      <translation>−aVR invertiert</translation>
    </message>
  </context>
</TS>
