<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>ecgviewer</name>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source> (no mV)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source> Last block: kept for {codes}, better with it in patients held out than without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source> Last block: no finding did better with it in patients held out; it was not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source> N opens the next one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source> Nothing is marked on them yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source> Span maps, AUROC of samples in patients held out: {maps}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source> The notes of {notes_left_out} were left out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source> The readers have said otherwise since: decide again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source> Those made of beat classes are hidden until the first read is logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source> about {finding}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source> and a copy of the last block for them, where it helps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source> and {n_bad:,} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source> by redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source> by undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source> from {time_text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source> {count:,} record{value} left out: {reasons}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source> {n_failed} records failed: {failed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source> · Still reading: short peaks may be missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source> · all done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source> · as recorded, no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source> · beat &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source> · below &lt;b&gt;{gains:g} mm/mV&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source> · from {parent}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source> · median of {n_beats} beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source> · nearest finding {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source> · snapped to {snapped}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source> · the file does not say whose it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source> · {n_fresh:,} new</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source> · {n_problems:,} cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source> · {same_patient} of the same patient or recording left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>% of time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>, always in DICOM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>, as WFDB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>, change {signed}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>, {count:,} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>, {magnified} × the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>, {n_other} left otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>0 to 1, after the first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>1 finding of yours is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>1 in N normals, after the first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>1 in {rarest:,.0f} normals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>1 sample, with Shift 10</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>25 mm/s and 10 mm/mV, as on paper. L changes the layout, + zooms in, 0 goes back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>2nd showing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>95 % intervals in brackets, of 2,000 bootstraps over records. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. – is: not defined.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>; and cases similar to others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>; not on {n_problems}: {next}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>&lt;b&gt;full disclosure · {lead} · {scale}&lt;/b&gt; · no filter · not for measuring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>&lt;b&gt;zoomed, not paper scale (0 goes back)&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, median beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>&lt;b&gt;{speed:g} mm/s · {gain:g} mm/mV{more}&lt;/b&gt; · one scale for both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>&lt;b&gt;{speed_mm_s:g} mm/s · height not to scale&lt;/b&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms from its beginning&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, derived (Kors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>&lt;b&gt;{words}&lt;/b&gt; · no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>&lt;br&gt;{missing} records are not on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>&lt;p&gt;ecgviewer {version__} · {research_use}&lt;/p&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>A candidate is tried out in this session alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>A candidate. To be the default it takes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/jobs.py" />
      <source>A fault of ours: {kind}{where}. What was stored is safe. Try again; if it happens again, report it with the log file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>A finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>A local code, in no standard vocabulary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A look around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>A model is promoted by a person with a reason: name and reason, please.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>A new episode begins at this beat; ] at its last ends it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>A new one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>A packet brings records to you under numbers, in an order of its own. You read it blind: nothing of the model, nothing of other readers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>A packet is read blinded.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader could not decide on this record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has not read this record.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has put this record off and not come back to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>A reader is named twice: let their names differ.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader says that this record cannot be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>A record's samples are fractions, which a packet cannot carry: name it by reference.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/beat_scope.py" />
      <source>A set keeps one beat. Ctrl Del deletes the finding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestions.py" />
      <source>A set of beats. {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>A third each of doubt, novelty and disagreement, as far as there are any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A trace can be measured with a ruler once ecgviewer knows how large this monitor is: lay a bank card on the screen and drag a drawn one to its size. Until then the page is fitted to the window, and the window says so.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>AF min</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>AF, suspected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>AHA {aha}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>AHA/ACC/HRS statement {aha}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>AI output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_pictures.py" />
      <source>AI output, for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, {said}, {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestions, for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>AUROC · {n_records:,} records of {n_patients:,} patients · 95 % bootstrap intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accept</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Accept the suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add a finding, or drag over leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Add folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add folder to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Add the lead above, below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add to the library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}, or drag over leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate {rows} rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Adjudication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>After</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>After a run, the figures of the old and the new model stand here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>After your first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on spans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>All</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>All beats like this, this beat, or the span</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>All keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All kinds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All kinds  {n_there:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>All leads superimposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>All leads, or one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>All records of the folders that were added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>All {n_beats} beats are in the median.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Alpha</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Amber and arrow: beyond what an unchanged ECG stays within (95 %).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend the read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>Amended</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Amended and final</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>Amending</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>An episode must begin before it ends.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>Analysed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Annotating is off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Another beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Any of these by its words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Archive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Arrived in the watched folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>As before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>As normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>As on the sheet: {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>As suggestions, never as findings: each is shown after the first read of its record, and accepted (Y) or rejected (R) there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>At most {most_ticked:,} records are ticked at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>At the same time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Auto-scaled: amplitude unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Axis P · QRS · T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Back to paper scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Back to the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Back to the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: the first ones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: {y}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Bazett</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Bazett unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Beat at the cursor into the set, or out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {beat:,} of {n_beats:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {n_mine:,} in {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>Beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>Beats of the template, one beside the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Beats, episodes and hours as CSV or JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Before and after</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Begin with the tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Begins, ends at this beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Beside</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Better</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Both legs 1 sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back: {said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Bundled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Butterfly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>By hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>By other formulas: {said}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>C puts a caliper at the cursor; arrows move its leg, M marches it out, Esc lets go.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>CDISC {cdisc}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>CSV: a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Cabrera order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Calibrate this monitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Calibrate this monitor when the window is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Calibrated · {px_per_mm:.2f} px/mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Calibrated: {px_per_mm:.2f} px/mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>Calipers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Called</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Can this record be used?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/asking.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>Cancelled. Nothing was kept; your findings are as they were.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Card on the screen: left and right arrow fit its width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change certainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Change it in the settings (Ctrl ,)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Changes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Check it: blue is what people said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Choose a favourite</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose a finding, or save it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Choose a folder and make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Choose a folder and write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Choose a name and write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Choose a place and write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Choose a queue at the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>Choose an episode, or begin a new one with [ before.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another earlier ECG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Choose library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Choose modifiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Choose the earlier ECG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Chosen by the reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of the template</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of this beat alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Classes are hidden until the first read is logged (Ctrl Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Clear this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to leave it out of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Click to say what the column is (F2)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to take it in again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close the measurements of each lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Columns at one time, or in a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Columns of a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns parted by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns, by lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands that match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Compare the file with its SHA-256</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Compare with an earlier ECG, or back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Comparison, hours and days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Computing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Confirmed by {by}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Contents of the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Control</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Copy as text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy matrix, values and notes for a spreadsheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Cosine of the model's embeddings, at most 1</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Counts and shares only: no record, no file, no name or number of a patient. Of the model only what you may see. Groups of few may still tell of somebody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to another lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor to the beat before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to the next beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>DICOM waveform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>DICOM {dicom}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>DICOM, WFDB, ...</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Data folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Database and record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Decimal commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/theme.py" />
      <source>DejaVu Sans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Delete caliper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Delete finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Device says</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Diagnostics saved: {path}. {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Disagree</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Disagreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Dismiss</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Dismiss the message</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Does not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Down, up the page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from all unread records; never below 10 %</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from {n_unread:,} unread records. What is found in them tells how frequent it is there; the other rows cannot.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Drawn by chance: what the model says had no part in it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Drift</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>ECG records ({kinds});;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report, {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>ECG sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Each figure as PNG and SVG, its table as CSV, and all of it as JSON.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Each lead from beginning to end, or the layout of reading  L</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Each reader on records shown twice, all codes of the study together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Each reader reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/earlier_beside.py" />
      <source>Earlier ECG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Edit finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End to the next wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End to the wave before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Enter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter adds, Esc leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter saves, Esc leaves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Episode: accept, dismiss, kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Episodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Esc</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Every lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>Every record of this folder has been read. Choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Everything happens on this computer. Nothing is sent anywhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Export figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Export findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Export profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Export the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Far from all that the model has seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Fell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Fetch and open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Few</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Fewer than 20 records: its prototype helps. Click to leave it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures written: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Figures, studies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>File names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_link.py" />
      <source>File's marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Filters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Final</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Finalise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Finalise the read, or amend it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour: {told}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Find</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Finding not saved yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Finding {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Findings that match</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>First read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, {seen}. Change what you like; finalise when it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>First read {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>First seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First seconds, as they will be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Five short steps on the demo records show the sheet, the model's surprise, calipers, a finding and the first read. They stand in a line over the page; nothing covers the trace. F1 opens the manual, ? shows all keys.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Five-step tour</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Focus</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Fold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Folder for packets and keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Folder for the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>For example: lead V3 was overlooked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>For this session, marked as a candidate on every sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>For you alone: other users of this computer cannot look into it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Forget calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Format</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Format {kind!r} is none of {formats}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>From a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the folder {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>From the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the {n_source:,} records that are open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Frontal, from the front</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Full disclosure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Full disclosure, minute by minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>Fusion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain of the rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain that fits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Gate passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Give or take tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Give or take tags  T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Go on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Go on with {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Goes along only if you say so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: state</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded groups, all findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded: may not fall by more than .02</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>HDF5: masks of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>HL7 aECG {aecg}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Heat shows where the model finds a stretch rare among normals. A hides it at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Held</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Held out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Held-out check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Here surprise is shown from the start. Logging keeps your reading as it stands, with the time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Hidden until your first read is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>High</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>Highest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>History</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Hold a bank card to the picture, left edge on left edge, and drag the right edge until both are equally wide.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Horizontal, from above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Hours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Hours and days</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Hours: next, previous event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>How alike the waveforms are, at most 1; − where they cannot be compared</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>How good the signal is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>How long a period is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>How rare a normal ECG with as much surprise is. An estimate, not a finding. </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>How rare each sample is among normals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is grouped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is ordered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>How your reply leaves this record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Human first: no model order before the read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Hz; empty: from the times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>I have read this, and use ecgviewer for research or teaching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>I, II, III ... V6 from here on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Import profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Import table, watch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Import the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Import the table shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import the table “{record_title}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the watched folder: how many, and nothing else of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>In this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>In use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>In use: {model_text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>In view {start} to {stop}, of {whole}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In your own records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>In your own records it stays hidden until you have logged a first read of your own. It can be switched off at any time with A, and stopped with Shift+Esc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Ins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/theme.py" />
      <source>Inter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into a new folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into one archive (.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Is this the same patient?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided from this record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is kept beside the others and cannot become the default. The model in use stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is the default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Items</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Its beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Its key (cancel to read without: who made it is not proven then)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>JSON: everything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Kappa</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Keep this search under a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Keep, not default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kinds of episodes listed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>LUDB {stem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Label all of these</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Language of the statements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Last block too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Later, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Laying the report out …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Lead shown  Ctrl Up, Ctrl Down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>Lead {name} is in {unit!r}, which is none of {known}: its millivolts are not known and are not guessed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II are in {unit} and {unit_2}: none is derived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II have gains {gain_1:g} and {gain_2:g}: none is derived.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads downwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Leads of the strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Leads on a page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads upwards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learned findings: patients held out, each once. Guarded: the locked reference set, which no run learns from. Few records of few readers: they show that something was learned and nothing lost, not how well it works elsewhere.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned in this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learns from your findings on this computer; nothing leaves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Leave it final</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Leave queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Leave the packet; all that you said stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Leave the samples out: the readers have these records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Leave, let go</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Left and right arrow move it by one pixel, with Shift by ten. A ruler held to the scale does as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Left out always: the patient's name and number, device and serial, the file's comments. Ages over 89 become 90.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Left out of all measurements: {text}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Left sagittal, from the left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the mark before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the next mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Length of a row  + -</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Let go of the marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Letter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Letters act unless a text field has the focus; Esc leaves it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Like chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Like {sought}  .5</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Lineage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Lines to skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>List</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Log first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Log the first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Log the first read first (Ctrl Enter).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. A packet is read without the model to the end; you can change anything afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. The surprise overlay then becomes available; you can change anything afterwards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: next event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: previous event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>Longest RR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Look for new ECGs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Look the record through once more; what people said stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Looking for earlier ECGs of this patient …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Looking for {name} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Looking the record through</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Looking what the format can hold …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Low</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>Lowest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>MIT-BIH {stem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Made by the simulator, of no patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Made {names} in {parent}. Send each packet's key on another way than the packet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Magnify the lead of the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Main</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Make packets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Make packets of the records that are open: each reader gets them under numbers of their own, with silent repeats if you like. Replies come back as files; agreement and what must be decided stand here then.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Make queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Make them anew</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Making the figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Manual, tour, all keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Map on the sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>March</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over all leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over its lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as uncertain, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as unfit to read, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Mark findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Mark the whole record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Mark {wave}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Marks are not stored yet. {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Marks of P, QRS, T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Marks of all leads, of this one, or none</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Matched</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Matrix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Mean IoU</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Measurements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Measurements of each lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Measuring the median beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Median beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>Median beat of each lead with the marks of all leads together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Median beats · {scale_text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Median beats, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · grey: sought{who}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Median beats, 50 mm/s, one scale for all; what is sought in grey</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>Median beats, one over the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Median beats: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>Median beats: {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Median of {beats}, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Menu</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Merge replies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Microseconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Milliseconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model card</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the earlier ECG is read, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the first read is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Model stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Model unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {id!r} is not the one that was promoted (SHA-256 {sha256}… instead of {sha256_2}…). Promote it anew, or roll back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {id!r} was altered since it was the default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_part.py" />
      <source>Model {model_id} here is {sha256}, the batch is scored by {sha256_2}: use the same model on all machines.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model {name} {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model · {name} {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models run on this computer; nothing leaves it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Modifiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/shipped_fonts.py" />
      <source>Monospace</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Months</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Move the marks of P, QRS, T</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>N S V P U name the template · Shift: this beat · ← → its beats · Space tick · M merge</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Name new findings so, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name of the new folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Name of the record on the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Name or code of a finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name the readers (else they are numbers)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Name under which your findings are stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Names of findings and modifiers, from the next start on; codes and exports stay</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Names stand in the study's key alone; tables and packets have numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Names stay in the study's key alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Narrow the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Near none of the findings it knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest SCP statement: {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Nearest findings, by resemblance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest of the AHA/ACC/HRS statements: {near_aha}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: mV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time and mV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>New finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>New queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>New tag</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Next caliper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Next event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Next finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next layout</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next opacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Next page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Next pane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next pane, full screen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Next record ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Next step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Next suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Next to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous beat of it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous caliper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Next, previous mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>No Dask scheduler answers at {address}: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>No beat was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>No disagreement: on no record of this folder do readers differ, or the model and a reader. Nothing was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No earlier ECG is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode of this kind.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>No finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No findings yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>No findings yet. Drag over leads on the sheet, or press Enter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/screen_check.py" />
      <source>No font is installed: texts will be empty boxes. Install one, e.g. DejaVu Sans.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>No groups</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library yet: a folder of ECGs to search.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No median beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>No median beat was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>No model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No model is installed. Reading and annotating go on without one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>No model output here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No model to start from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>No model was promoted; the bundled one is the default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>No models. Install the program again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>No other like this</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No other record in the list. Open the folder of the patient, or choose a file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>No part {unknown!r} of an evaluation; known are {parts}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>No patient data, names or paths are in it; look at it before you send it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No place on the map is beyond 1 in 50.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No queue yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>No queue yet. Make one at the left.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>No read is final yet today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>No record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No record has this in its name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>No record in {where}. Choose another folder or file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No record is shown.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>No record is shown. Open one first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>No record there. Choose another folder or file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records are open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No records are open. Open a folder first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>No records are open. Open those to be read first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_rows.py" />
      <source>No setting has these words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>No such command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>Nobody is to read: name at least one reader.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>Nobody knows where record {record_id} lies: open it once in this ecgviewer and mark something on it, or make the study's packets on this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Noisy lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>None</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>None alike</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>None in particular</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>None of the packet's records is on this computer: it names them only.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/step.py" />
      <source>Not as it must be: {told}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Not calibrated · {px_per_mm:.2f} px/mm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Not calibrated: the page is fitted to the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Not decided yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Not drawn because no lead is in millivolts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Not drawn because no stretch of the lead is long enough and without a gap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Not evaluated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Not evaluated because: {score_problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>Not in the library yet: add the folder first, then it can be put off or apart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Not measured. {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Not proven: no key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Not read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>Not within {within_s:.0f} s: {what}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Not worse at anything guarded; {told} learned or better.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Note, if any</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Nothing can be logged. {store_problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Nothing found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Nothing here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Nothing is compared before you say that it is the same patient.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Nothing is left to read in this list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing is sought. Ctrl L on the sheet seeks cases like what is shown there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing similar: the library holds no other patient's ECG that can be searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>Nothing to show yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/theme.py" />
      <source>Noto Sans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Novel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of all {n_paths:,} records of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of every annotated record of your store, for a training set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of the record shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Old, new, or unsaid</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>One after the other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>One positive on a rare code is enough to come here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity of the surprise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a packet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Open from PhysioNet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open packet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Open recent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open recent, PhysioNet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open records, a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Open strip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Open the folder that it lies in now, and mark or log it once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Open the record; read next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Open the worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Opened again {when}: {reason}. Finalise again when it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Opened before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Order of the limb leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Over what is sought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>Overview of the recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>P end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>P on – QRS on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>PDF of {size} kB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Packet, read blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Page of the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page {place} of {n_pages}, not in true size here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Pairs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Paper by day, dark by night</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Paper or dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Paper speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Paper, landscape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Patients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Paused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Pauses over {one:.1f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Periods: fitting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>Picture of the window: {absolute}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Picture: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Places</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Plan</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Point</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Positive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Preview of the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Previous caliper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Previous event</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Previous finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Previous page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Previous record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Previous suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Print</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Print or save a report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Print the heat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Print the patient's identifier, the date and the exact age</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote to default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote {short}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Promoted before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Put a missing wave</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Put all marks back where they were measured; can be undone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put apart: it is in no other list until it is taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Put it on all leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put marks for a {wave} that was not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Put off, next record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put off, or take that back  Shift N</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off; the row stays open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Put the list of before back; the queue stays as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put this mark back where it was measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>QRS axis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>QRS end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>QRS laid over QRS by shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>QRS on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>QRS on {time_s:+.0f} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>QRS {qrs_ms:.0f} ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>QT {qt_ms:.0f} ms, all leads together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>QTc by the formula of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>QTc {formula}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>QTc {formula}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Quarantine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Quarantine, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Quarters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Question</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Queue of {when} · {title_of}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queue of {when}, {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: next to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Queue: next, skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: skip, or done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Queue: what to label next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queues</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {span}: {rests} of the median interval.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>RR ms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR uneven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR unstable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Random control</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rare code</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Rare codes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Rate, QRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>Rate, mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Ratings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Read a packet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Read here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Read next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Read with care, for noise or a wandering baseline: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Read, waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Reader: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Readers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Readers and themselves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers see age, sex and samples, under numbers and in an order of their own: no names, dates or file names, nothing of each other, nothing of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Readers who read the record differ on this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers, one a line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Reason for going back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason of the amendment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Reason, after first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Recall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Record {place:,} of {total:,} listed, {left:,} still to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Recording dates, shifted by your own secret per patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records in the queue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>Records named by reference cannot be repeated silently: leave one out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Records of the packets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records on which readers differ, or the model and a reader</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Records searched: {searched:,}, by {model_id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Records that teach the most, and some by chance to keep count</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records that the model is unsure about</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Records to compare with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records unlike those labelled and unlike each other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Refresh</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Refused by the gate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Refused by the gate: it is kept, not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Reject the suggestion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Rejected · {said} · {leads_text} · {place}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Repeat patients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>Reply written: {name}, {marks}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Report of a long recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Report saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Report saved: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Research use only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Research use only · not for diagnosis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Reset</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Reset mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Resume</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Right</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back gives bit-identical scores.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Rows shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Run a study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_paint.py" />
      <source>S run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>SCP {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>SCP-ECG statement {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/theme.py" />
      <source>SF Pro Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient, compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Samples a second</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/shipped_fonts.py" />
      <source>Sans</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/shipped_fonts.py" />
      <source>Sans Serif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Save PDF, PNG or SVG …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Save a copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Save a copy as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Save as</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Save calibration</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Save diagnostics, without patient data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Save diagnostics…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Save search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Save the report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Save this search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save {short_code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save, calibrate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Saved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Saved searches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Say that there is no {wave}  Ctrl Del</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Say who you are (settings) to go back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Says so</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>Scoring on a cluster needs Dask: install ecgviewer[cluster] here and on the workers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Scoring this record …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Search commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Search findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Search the manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Search the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Search the worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search, for example  LBBB and QTc &gt; 500 and unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: sex is F or M, not {text!r}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no field {text!r}. Fields: {known}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no state {text!r}. States: {states}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in {wanted}, not in {unit!r}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is no number; write {field}:{text}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} needs a number, not {text!r} (character {at}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} (character {at}) is no date; write 2024, 2024-03 or 2024-03-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} at character {at} is not understood.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Searching</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>Second look</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Seconds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Seed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/theme.py" />
      <source>Segoe UI</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Select, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send my notes along (free text may name somebody)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Send reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Send reply …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send the reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Sent to the printer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Sent to the printer: {pages} page(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Series</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/shipped_fonts.py" />
      <source>Serif</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Settings of this run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings profile (*.json)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Several readers without a server; files go only where you send them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Severity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Share of random control records in percent, 10 or more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Show all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show fewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Show leads and nearest findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Show or hide surprise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Show the record chosen beside the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Show who the readers are. Hidden at first, so that a name decides nothing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show {left} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal good in {good} of {n_leads} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal not measured yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Signature good</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Silent repeats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Similar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Similar cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output. They are hidden until the first read of the record shown is logged (Ctrl Enter).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output: a packet is read without.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Similar cases are shown once your first read of it is logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the beat at the cursor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the finding, or the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: the list as it was</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>Simulated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Single beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Size of a millimetre on this monitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Skip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Skipped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Slower. Kept for a finding only if it does better with it in patients held out;
with 20 records and fewer it brought nothing in our tests</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Snap drawn ends to waves, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Snapshot</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: as opened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: by chance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: disagreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: newest first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: surprise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: uncertainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: waiting longest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Space starts a span, Space ends it, Enter names and saves it. Ctrl+Z takes it back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Span</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Span maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Spans of two readers are paired by their overlap in time, from an IoU of 0.5. Precision is of the second reader's spans, recall of the first's. 95 % intervals over records.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Spectrum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Spectrum of a lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of what the sheet shows, instead of what was recorded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of {lead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Stacked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Standard or Cabrera order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Start or end a span</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Start reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Start tuning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Starts from {name} {version}, the model in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>State of the read: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Statements and figures of the device are shown after your first read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Step {place} of {last}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Step {place}: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Steps of one unit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Steps of tuning: {now}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>Still reading: short peaks may be missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Stop the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>Strip around what is looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Studies</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest {name} on {n}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>Suggestions of similar cases were kept on this record by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Superimpose all leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Superimposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise  1 in {heat_floor:,.0f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Surprise  {low}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead: </source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead; a bar begins at 1 in 50 and is full at 1 in 5,000</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise hidden</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden until the first read is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden: a packet is read blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden {why}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise is hidden. Show it with A.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise, for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>T end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>T meets P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Table of {n_leads} lead{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Table: {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Tagged urgent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags of {n:,} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tags; similar cases</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Take the settings of a department from a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Take the wave away</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Taken from now on for every table with the same line of names. The file itself is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Tell me on the desktop when ECGs arrive</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Template {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Templates  &lt;span style='font-weight:400'&gt;{count}&lt;/span&gt;</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Templates of beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>The ECG chosen cannot be compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/holter_store.py" />
      <source>The analysis cannot be kept in {parent}: {strerror}. It will be made again when the recording is opened next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The annotation store {path} cannot be read ({error}). It was left as it is: copy it away, then put a backup in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers kept with this record cannot be read ({error}). They were left as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers of this record were kept by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>The case over what is sought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>The catalogue {name} cannot be read: {error}. No ECG and no finding is touched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} cannot be read: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} must be one absolute path.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy differs from the store. It was not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The copy holds all that was read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy of {path} is not sound, and was not kept: {problems}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>The data hold no record of the validation split.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>The default before is the default again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>The file is not where it was, or its drive is away. Nothing known of it is lost.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>The file's own beats and waves, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>The files are kept in ecgviewer's cache on this computer, and open from there without a network the next time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>The final read stays as it was logged. What you change is kept as an amendment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>The finding in doubt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>The finding is not saved yet. Enter saves it, Esc drops it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is not there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The findings of this record were changed in another window meanwhile. Nothing was logged; open the record again to see what it would stand on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>The first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>The first records are being indexed; they are listed as they come.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {name} cannot be looked at. Is its drive connected?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>The folder {out} cannot be made: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>The folder {parent} for the annotations cannot be made: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The folder {place} cannot be made: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {id}{why}. It was not promoted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The key cannot be kept: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>The key that came with the packet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>The key {path} cannot be used: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} is too short: {key_bytes} bytes at least.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>The layout file {name} cannot be used: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>The library in {folder} cannot be used: {error}. No ECG and no finding is touched; what was indexed before is kept. Free some space, or delete this folder to have it made anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>The line after them has the names</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>The list is of no catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The log of reads contradicts itself: {error}. Nothing was changed; `ecgviewer store check` says more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/manual.py" />
      <source>The manual's page {file} is not there: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The map is hottest in {place} at {place_2:.1f} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The model cannot evaluate this record, so that nothing similar can be sought. Its leads or its length do not allow it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/queue_pool.py" />
      <source>The model in use does not know {finding}. Mark it in some records and tune (Ctrl 4), or let the queue go by novelty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>The model is seen from the start</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The model is stopped. Switch it on with A.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>The model is stopped: nothing is scored until you switch it on (A).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>The model points at what is rare among normal ECGs. A rare signal may be harmless or an artefact; a common one may be ill; its silence is no sign of health.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {wanted} is not here any more; the bundled one is in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {wanted} is not the default, which takes a promotion; that one is in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>The model's output is off. A shows it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The one that stands first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>The other end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>The other leg</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>The packet cannot be made in {gettempdir}: {strerror}. Nothing was written; free some space and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet cannot be unpacked: {strerror}. Nothing of it was left in {folder}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet has no {item!r}; it has {names} to {names_2}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>The place looked at as a strip, too</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} has an unknown key {unknown!r}. Known are {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} is no JSON: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks heat_on to true. It may be locked to false alone: what the model says can be switched off by whoever reads, at once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks {bare!r} without a value in its settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must be an object with {keys}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have settings in an object and locked in a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have true or false for network, and text for contact.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} settles {name!r}. It may settle {may}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>The printer does not take the report. Save it as PDF instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be written: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has no settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has {personal!r}, which is of one computer alone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue cannot be stored in {folder}: {strerror}. Nothing was stored; free some space or check the rights, and make it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue {name} cannot be used: {reason}. It was left as it is; your reads and findings are not in it and are safe.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>The reason is shown once the first read is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record can be used as it was read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The record is long: what the copy does not hold is told when it is written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>The records that are open now: N and P walk through them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>The reference set of model {id!r} is missing or was altered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>The replay records of model {id!r} are missing or altered; it was not tuned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The reply must be signed: choose the key that came with the packet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>The report tells the classes of beats. {why}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>The report {name} cannot be written to {parent}: {value}. Nothing was changed there; choose another place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, as WFDB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>The search has {n_tokens} parts; {most_tokens} at most are searched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be stored: {strerror}. The old ones stand.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_reads.py" />
      <source>The store {name} cannot be read: {error}. It is untouched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The stretch lies outside the record, which ends at {seconds:.2f} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>The study key {path} cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/extremes_link.py" />
      <source>The whole record could not be read: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>The {most} rarest places, all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The {what} {path} cannot be used: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The {what} {path} has an unknown key {unknown!r}. Known are {options}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>There are no readings at {readings_path}: merge replies first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>There is a model {name!r} already; it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>There is no annotation store at {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>There is no beat outside the record of {duration_s:.2f} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>There is no candidate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_search.py" />
      <source>There is no catalogue yet: make one by `ecgviewer catalogue FOLDER`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>There is no display, so no window was opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>There is no key at {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>There is no layout {layout_id!r} any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>There is no queue {queue_id}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>There is no record in what was given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>There is no record to report on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>There is no table profile {name!r}. There are: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no {what} {value}; choose one of {listed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: the store holds no annotation. No model was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: {reasons}. No model was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>There is nothing to report before it was looked through.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>There is nothing to search for.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {min_patients} patients must carry a finding, and at most {most} do{value}. No model was made.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>There is work in it already, so it stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>There is work in {data_dir} already. Close ecgviewer, move that folder, and write its new place into {choice_path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>This annotation was changed in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>This beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>This computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>This is no beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>This list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>This model came without a card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>This read is final. Amend it?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>This read went on in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This recording was not looked through yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Through the filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Tick all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Tick templates with Space; M takes them into the chosen one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; merge into this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>Time shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Times in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To another lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>To read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the beginning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To the beginning, the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead above</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead below</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Today</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: more patients must carry it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: {least} patients must carry a finding.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Too few to tell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Trained part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Training set for tuning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Trim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Trim the suggestion, or move bounds</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>True millimetres</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>True size at {scale}. Print at 100 %.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Try it out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tune a model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Tuning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Tuning, models</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Two readers differ on a finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Type a name, an abbreviation or a code, or take one above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Type to narrow the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Uncertain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Uncertain, unfit, or not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Undo, redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Unfit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of the samples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of times</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Unread</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Unreadable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Unsure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Urgent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Use this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Used last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_paint.py" />
      <source>V run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>V1-V6 at half gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>V1-V6 at half the gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>V1–V6 at half gain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>Value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Vectorcardiogram loop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram not drawn because no wave of the median beat has bounds.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram, derived (Kors)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Verify</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>WFDB .atr with a sidecar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Waits for the tuning run.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_dialogs.py" />
      <source>Watch a folder for new records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Watch a folder, or stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}: not there at the moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}{new}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Waves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Welcome to ecgviewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>What a model says, for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>What arrived is listed, not catalogued: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>What changed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a pause</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>What do you want to do?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>What is learned is told apart from these records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>What is to be looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>What later periods are compared with</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>What may be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>What parts the columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>What the copy does not hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>What the heat on the sheet shows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>What the model finds most surprising</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>What the readers said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>What to label next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record cannot be read ({error}). It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record was kept by a newer ecgviewer. It was left as it is; please update ecgviewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>What was opened last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_editing.py" />
      <source>What was said about this recording cannot be read ({error}); it was left as it is. A newer version may have written it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sight.py" />
      <source>What was shown is not kept: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>What was suggested on this record cannot be read ({error}). It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>When the model's surprise is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Where</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Where it looks like what was marked as {name}. Not how rare, and no diagnosis.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Who annotated, when, and whether the model was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Whole record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Whose scores are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Whose word stands where readers differ; names, with commas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Why (kept in the study's own file)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Why here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Why it is here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Why it is here is shown after the first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Without identity: number, date, device, free text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist, reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Write the list shown to a CSV file, without names of patients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Write the reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Write what a department shares to a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>You and your data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Your answer is logged as {reader} with the time, and remembered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>Your data folder {chosen} is not there. Is its drive connected? Nothing of it was touched. To use another one, change {choice_path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your data lie in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your findings are stored under it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Your findings on this packet's records, and how you left each, signed. Nothing else of your store goes along. Records not read are said to be unread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Your findings, tuned models and lists lie in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Your first read of it is not logged. Who opens it from here knows that the model finds it similar.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Your notes (free text may name somebody)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Your own records hide the model until you log a first read. N goes on to the next.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Your reading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Zip archives (*.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>a dot every 10 ms, the arrow shows the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>a factor of {uncertainty:,.1f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>a finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>a finding is stored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>a job did not end</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>a lead is noisy, flat or exchanged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_state.py" />
      <source>adjudicated record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>after first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>after the first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>again: new marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>age not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>agreement on {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>aligned where QRS begins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>all beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>all leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>all leads, or one lead's own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>amplitude unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>and {n_first} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>and {n_here} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>and {n_lines} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>angle between mean QRS and mean T {angle:.0f}°</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>annotations of the file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>another beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>another record is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>another recording lies in its place now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>another shape</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>any finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>as in flutter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>as recorded, no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>beat at {peaks:.2f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>beats a minute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>beats out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>beyond the margin     n = records with the finding, or in the group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>bringing the reads in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>brought back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>candidate, tried out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>catalogue folders</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>catalogue scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>checking on patients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>checking the packet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>class by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>code {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>collecting the scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/beat_sets.py" />
      <source>comparing beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>comparing periods</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers on {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>comparing vectors and waveforms</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing with devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>copy losses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of devices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of readers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting patients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>date not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_layout.py" />
      <source>day {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>denies what follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>derived (Kors) · no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>drawing normal beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>each patient once, in 4 parts, kept whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>ecgviewer is for research and teaching. It is not a medical device: do not use it to diagnose, to monitor, or to decide about treatment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>ecgviewer manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ecgviewer {version__}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>ecgviewer {version__} · {research_use}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>ecgviewer: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>filter {hz:g} Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>filter {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>filtered: {filters}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>find earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>finding beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_map_state.py" />
      <source>finding maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding the records that may be seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding their scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding what is to be decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>finding where you are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_geometry.py" />
      <source>first level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>following the reads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>found by ecgviewer, for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>from {clock}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>frontal plane</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>height not to scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>held out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>hidden before it, seen after it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>holter report</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>in the earlier ECG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>in {n_peaks} beats, {first:.2f}–{last:.2f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>in {unit}, not mV: height is not to scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>index library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>irregular, no P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>is empty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is of another study, or of a packet that this one does not know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is the packet itself, not a reader's reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>it is a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>item {place} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>its annotations cannot be read ({error})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>joining neighbours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>judging the reference set</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>keep marks {record_id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_keeping.py" />
      <source>keep scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>keeping marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/score_keeping.py" />
      <source>keeping scores</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>kept with the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>known to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>last block</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>laying the report out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>lead out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>leave item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_state.py" />
      <source>leave queue row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like {name}, the whole record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like {what} {start:.2f}–{stop:.2f} s of {name}{leads}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>loading the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>longest {wave} vector {peak:.2f} mV</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at the folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_state.py" />
      <source>looking at the records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at what arrived</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>looking at what is sought</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/earlier_records.py" />
      <source>looking for earlier ECGs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>looking for it on this computer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>looking for records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>looking for usable leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>looking for what arrived before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>looking for what is unusual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>looking for what was found before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>looking for what was opened last</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the quarantine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>looking what the format can hold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>made final again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {mains_hz:g} Hz found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>making templates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>may not get worse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>median of {beats}, no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>median of {n} beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>median {duration_words} a record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>mitdb/100, or ptb-xl/records500/00000/00001_hr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model not seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>model off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>model output</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>model {rarity_text} → {rarity_text_2}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>ms, by Fridericia</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>near AHA {near_aha}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>near {code}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>neither {name} nor {name_2} lies beside it, so that nobody knows which record it is of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>new to this model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>next mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no QT</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no beat found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>no beats of known millivolts in both</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no direction</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter yet: filtering</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: it could not be applied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: no mains found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: page too long for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>no finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>no first read by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>no lead can be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no mains found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no model is installed, so the record was not scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>no model output here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>no model output on this sheet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>no rate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>no run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>no sample</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no score within {picture_within_s:.0f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no steady P</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>noisy lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/screen_check.py" />
      <source>none is installed; the program brings {used}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/screen_check.py" />
      <source>none of {font_families} is installed; {families} or another is used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>none read yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>none to show</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>none. {tip}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>not calibrated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>not catalogued</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>not compared: {left_out}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>not drawn because no beat was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>not evaluated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>not evaluated: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>not kept yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>not looked at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not measurable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>not now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>not read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not there at the moment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>not yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>notch {mains:g} Hz</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing marked at a place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>number of leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of all classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of each reader's records, shown twice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of the recording</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of the records, dealt out evenly</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>of unknown scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>of {final:,} final</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one lead</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>one positive is enough for the adjudicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>open earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>packet progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>packet reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>packet {number} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>part of the path</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>patients kept whole</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>place similar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>placing suggestions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>point at {start:.3f} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>poor signal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>put apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>put off</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_state.py" />
      <source>queue progress</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>rate and QTc are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>reading annotated records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>reading annotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>reading the extremes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>reading the index</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>reading the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>reading the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>reading the study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>record is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>record {place} of {n_items}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>records are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>records indexed: {n_index:,}{left}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>redo brings it again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>refused: {error}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>removing identity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>report preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>resembles {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>revision {revision:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_item.py" />
      <source>rhythm {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>said by a person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples as recorded, no filter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples through the filter {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>score earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>searching {n_index:,} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_geometry.py" />
      <source>second level</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>sequential columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex and age not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex not given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>short PR</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>shorter than {min_seconds:g} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>simulating {rhythm}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>simultaneous columns</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>single beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>sizes not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>slots of the head</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>span maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>store revision {revision:,}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>stored, undone, done again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>storing the decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_inheritance.py" />
      <source>taking over what the parent model has seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>template {template}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>that carry them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>the beat at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>the demo records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>the file has been moved or deleted; open it at its new place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the model is hidden before the first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the model is seen after the first read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the next record is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the next record is shown and scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>the place at</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>the rate is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the record is measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the record is scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the record is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the report is a PDF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the samples a second are no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the steps of one unit are no number</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the store holds the finding</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the window can be painted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>the window is painted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/monitor.py" />
      <source>this monitor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>this packet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>threads end with the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>to the end: a packet is read blind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>too few beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>trying the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>unaltered: the hash matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>undo takes it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>unit unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>until the first read is logged (Ctrl Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verified each time it is loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_views.py" />
      <source>views: beat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_views.py" />
      <source>views: spectrum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>where the record lies is not known; open it once again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>where they are seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>whole record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>wide QRS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>width="{width:g}mm" height="{height:g}mm"</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>with the model in view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>without the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_state.py" />
      <source>worklist act {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>worklist around</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_state.py" />
      <source>worklist counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_state.py" />
      <source>worklist day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>worklist export</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_state.py" />
      <source>worklist rows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_export.py" />
      <source>writing the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>writing the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>writing the reply</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>writing the table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>writing {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>wrote {stem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>you could not decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>your findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read is logged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read stands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your read is final</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>{added:,} findings added, {same:,} stood there already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{at} UTC · {what}{word} · {author} · {seen}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{beyond} beyond</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{beyond} beyond uncertainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{by_words}{about} · {n_rows} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{capitalize} by {author}, {when} UTC.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>{capitalize} order</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{capital} · {gone} gone · 1 core, the window stays free</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_telling.py" />
      <source>{clicked}=Show the worklist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>{count:,} beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{count:,} episode{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{count:,} record{s} that cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{count:,} run{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{counted} · Enter does it, Esc closes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{counts:,} unknown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{count} command{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{count} lead{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{count} note{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>{count} records cannot be simulated; 1 or more can.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{device:.2f} pixels/mm · {device_2:.0f} pixels/inch</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{disputed:,} mark{s} in dispute</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{done:,} of {n_found:,} records{said}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{done:,} records scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/marks.py" />
      <source>{error} Annotating is off; reading goes on.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>{error} Made before that, and good: {done}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} Nothing of it goes; tell whoever keeps this computer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} Reading goes on without a model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} The bundled model is in use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_book.py" />
      <source>{error} The calipers stay on the screen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} The defaults are used until they are changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>{error} Without the log nothing is compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{findings} of {n_records:,} records written to {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{focus} alone, strips follow in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{folder_of} holds a batch that was stopped: go on with it by --resume, or delete it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} cannot be written ({strerror}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>{folder} cannot hold your data: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} holds no packet; unpack it with: packet read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} is no batch that can be gone on with: {error}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} is not empty; nothing was unpacked. Choose a new folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} was begun with another {differs}. Go on as it was begun, or begin anew without --resume into another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{fraction:.0%} of a record of hours scored</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{held} of {n_checks} checks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{high} normals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>{id} and {id_2} came with reference sets of different records. Such a set holds what its own family of models makes of the ECGs, not the ECGs: the other cannot be judged on it. `ecgviewer evaluate` judges any two models on a data set of yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>{id} is the default already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{lead} not evaluated: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{lost} not found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{more} more: point here to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>{more} more: point here to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>{n:,} findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{n:,} findings of yours are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} of {total:,} looked at again are random control ({n_2:.0%})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{n:,} records found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} record{value} · {bad:,} unreadable</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{n:,} {has} not in the library yet: no beats, no intervals, no search for them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n_annotations:,} findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{n_bad:,} of {total:,} cannot be read: {names}. The list says why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>{n_beats} beat{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n_counts} learned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n_done} of {n_items} done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>{n_found:,} records found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>{n_good} findings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{n_keys:,} rows were written to {name}, without names of patients.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{n_leads} leads</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>{n_leads} leads on one baseline</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>{n_leads} lead{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_matched} of {n_first} and {n_second}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>{n_names} modifiers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>{n_out} of {n_beats} beats left out
{lines}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/selftest.py" />
      <source>{n_paths} records listed, the first shown and measured</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n_patients:,} patients</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>{n_peaks:,} beats</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{n_peaks} beats, {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n_readers} readers have read here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_read} of {n_control} read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n_records:,} learned from</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n_records:,} to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_rows} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{n_segments} segment{value} of {seconds:g} s</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n_span_maps} maps</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>{names}: too few records to tell whether it was learned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_painter.py" />
      <source>{name} and {name_2}: {text}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>{name} for promoting the candidate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{name} has no tracings, nor signals with their tables beside it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{name} in {parent} holds something else; it was not overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} is a database of another program, not an annotation store. It was left as it is; choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{name} is a reader's reply, not a packet to read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>{name} is no catalogue. It was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>{name} is no folder; it cannot be watched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known {side}: {lower}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{name} is not the record that was read: its samples have changed since.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{name} is not watched any more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is the record itself; it is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{name} is there already; nothing was written. Choose a new name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is to hold several files: say their format, --to edf.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{name} of model {id!r} is missing or altered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_tables.py" />
      <source>{name} should end with one of {suffixes}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} was written by a newer ecgviewer (schema {version}; this one knows up to {n_migrations}). It was left as it is; please update ecgviewer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{name} written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name} · N of 1 in N normals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{name} · indexing: {message}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{name} · {n_records:,} records · {people} reader{value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · {state} · keep this dialogue on it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{name}, height not to scale</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: how much it changes by itself is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: not evaluated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: scoring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{name}: similar case of {title_of} · {where}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {short} to {short_2}{moved}, {verdict}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: {within} the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{now:%A}, reader {reader}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>{nth} of {of} ECGs of this patient</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>{n} files in {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} of {n_beats} beats are no part of the median beat: {each}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} cannot be made: {strerror}. Nothing was written.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{out} cannot be written ({error}). What was scored stays in {name}: make room and go on with --resume.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{out} could not be written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{out} exists; it was not overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} is not an empty folder; nothing was written. Choose a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{out} is there already; it is not replaced without --overwrite.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{path} cannot be read ({error}); it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{path} cannot be read ({error}); mend or remove that line.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>{path} cannot be read ({problem}); it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be read: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} cannot be written: {strerror}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {strerror}. Nothing of it was left there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {strerror}. What stood there stands as it was.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be written: {strerror}. What was stored before is safe; this was not stored.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{path} exists; it was not overwritten.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>{path} holds a line of another kind ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>{path} holds no key of ecgviewer; it was left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{path} holds no readings of this study ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{path} holds nothing to train on: neither ptbxl_database.csv, nor WFDB records, nor an HDF5 file with signals or tracings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} is a packet, but holds no model. Nothing was taken from it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it has more than 1 MB.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it is no JSON ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: its form must be {form!r}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} is no study key of this ecgviewer ({error}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>{path} is not a tuning plan that can be used: {problem}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>{path} is not there any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path}, line {number}, was changed by hand or is damaged ({error}). It was left as it is: put a copy in its place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{place:,} of {n:,} records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{policy}{words}, read by {reader}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem}{kept} The file is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} Compare only if you know that it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared. Add --same-patient if you know that both are of one patient; that is logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} {by} confirmed {at}; it is logged.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{record_problem} The file is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>{record_title} – ecgviewer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{repeats} repeats of {n_found} records: each can be repeated once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{root} is not there, and the catalogue knows nothing of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} min a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} s a row</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{said} normals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{said}, beat {letter}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{said}{notes}{problem} · AI output, for review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{scale} · overview, not for measuring{waits}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>{scope} alone</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{searches}
The cross (or Delete) forgets the search</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>{sentence} The file is left as it is.{go_on}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{short_code} suggested</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{short_code} suggested on {count} record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{shown} · {left:,} to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>{side_speed_mm_s:g} mm/s · {gain}, in proportion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} has no lead that shows an ECG.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} lasts {duration_s:.0f} s. Beats are sorted and episodes sought in recordings of at least {shortest_s:.0f} s; shorter ones are measured as they are.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{source} · {start_s:.1f} to {stop_s:.1f} s · Welch, {count}, Hann, half overlapping · {mains}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead names {sorted} stand more than once.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead {name} has gain {gain} and baseline {baseline}; a finite, non-zero gain and a finite baseline are needed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source}: no lead is usable in any part of the recording.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no lead {name!r}; the record has {lead_names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no samples (shape {shape}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of shape {shape} do not fit {n_leads} leads (one column a lead is needed).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of type {dtype} are not numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: sampling rate {fs} Hz is not above 0.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>{speed_mm_s:g} mm/s · {gain:g} mm/mV in proportion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{state!r} is none of {states}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{study_path}
Back it up; send it to nobody.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>{target} exists; it was not overwritten. Choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>{text} (monitor, not diagnostic)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{text} Add the folder it lies in now, and it is known again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{text} use.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{ticked:,} selected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{ticked}{text}, similarity {similarity:.2f}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>{time} for the times, {left_out} for a column to leave out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>{title} as a table</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{title} is not there: its file was moved, or its drive is away.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>{title} – ecgviewer manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>{title}: ECG</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{told} not in it: Export findings (Ctrl E) writes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{trained}; all others stay to the bit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{units} records read by two or more: wide intervals</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/screen_check.py" />
      <source>{used}, of {n_families} families</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{waiting:,} to catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{wanted!r} is no period: write 2024, 2024-03 or 2024-01..2024-06.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{which} rarer than {one_in_text} normals{more}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{words}. What was looked at is kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session_settings.py" />
      <source>{words}: it stays as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>{words}: nothing is fetched from the network. Ask there, or open the record's files from a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>{words}: the model stays.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>{word} since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/pretraining.py" />
      <source>{work} has a checkpoint: go on with --resume, or choose another --out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>← → beat · N S V P U name it · [ ] bounds of the episode</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
