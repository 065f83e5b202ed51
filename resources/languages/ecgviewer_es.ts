<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>ecgviewer</name>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source> (no mV)</source>
      <translation> (sin mV)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source> or </source>
      <translation> o </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source> · from {parent}</source>
      <translation> · de {parent}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>% of time</source>
      <translation>% del tiempo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>, {times} × the sheet</source>
      <translation>, {times} × la hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>0 to 1, after the first read</source>
      <translation>0 a 1, tras la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–150 Hz, mains</source>
      <translation>0.05–150 Hz, red</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child</source>
      <translation>0.05–250 Hz, niño</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child, mains</source>
      <translation>0.05–250 Hz, niño, red</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.67–40 Hz, monitor</source>
      <translation>0.67–40 Hz, monitor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>1 core, the window stays free</source>
      <translation>1 núcleo, la ventana queda libre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>1 in N normals, after the first read</source>
      <translation>1 en N normales, tras la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>1 in {few}</source>
      <translation>1 en {few}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}</source>
      <translation>1 en {n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>1 in {n:,.0f} normals, {leads}</source>
      <translation>1 en {n:,.0f} normales, {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}+</source>
      <translation>1 en {n:,.0f}+</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>1 in {n:.2g}</source>
      <translation>1 en {n:.2g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>1 in {rarest:,.0f} normals</source>
      <translation>1 en {rarest:,.0f} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>1 sample, with Shift 10</source>
      <translation>1 muestra; con Mayús, 10</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>18 to 39</source>
      <translation>18 a 39</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>2 % expected of normals</source>
      <translation>2 % esperado de los normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>2 % of normals beyond 50</source>
      <translation>2 % de normales por encima de 50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>2024, 2024-03 or 2024-03-31</source>
      <translation>2024, 2024-03 o 2024-03-31</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>25 mm/s and 10 mm/mV, as on paper. L changes the layout, + zooms in, 0 goes back.</source>
      <translation>25 mm/s y 10 mm/mV, como en papel. L cambia la disposición, + amplía, 0 vuelve.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>2nd showing</source>
      <translation>2.ª presentación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>3 leads</source>
      <translation>3 derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>40 to 64</source>
      <translation>40 a 64</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>65 and over</source>
      <translation>65 y más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>65 to 79</source>
      <translation>65 a 79</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>8 beats</source>
      <translation>8 latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>80 and over</source>
      <translation>80 y más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>95 % interval {low:.1f} to {high:.1f} %</source>
      <translation>intervalo del 95 %: {low:.1f} a {high:.1f} %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>95 % intervals in brackets, of 2,000 bootstraps over records. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. – is: not defined.</source>
      <translation>Entre corchetes, intervalos del 95 % de 2,000 remuestreos (bootstrap) sobre los registros. Kappa tiende a 0 en un código raro en el que todos coinciden; AC1 no. – significa: no definido.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>95 % intervals of Wilson. Sources have seen different records: shares are no error rates. The model's are of records that it evaluated.</source>
      <translation>Intervalos del 95 % de Wilson. Las fuentes han visto registros distintos: las proporciones no son tasas de error. Las del modelo son de registros que evaluó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>&lt;b&gt;full disclosure · {lead} · {scale}&lt;/b&gt; · no filter · not for measuring</source>
      <translation>&lt;b&gt;trazado completo · {lead} · {scale}&lt;/b&gt; · sin filtro · no para medir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>&lt;b&gt;spectrum&lt;/b&gt; · {filter}</source>
      <translation>&lt;b&gt;espectro&lt;/b&gt; · {filter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, median beat</source>
      <translation>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, latido mediano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>&lt;b&gt;{place:,}&lt;/b&gt; of {total:,}</source>
      <translation>&lt;b&gt;{place:,}&lt;/b&gt; de {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms from its beginning&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, derived (Kors)</source>
      <translation>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms desde su inicio&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, derivado (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>A candidate is tried out in this session alone</source>
      <translation>Un candidato se prueba solo en esta sesión</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>A candidate. To be the default it takes</source>
      <translation>Un candidato. Para ser el predeterminado requiere</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/jobs.py" />
      <source>A fault of ours: {kind} at {where}. What was stored is safe. Try again; if it happens again, report it with the log file.</source>
      <translation>Un fallo nuestro: {kind} en {where}. Lo guardado está a salvo. Inténtelo de nuevo; si se repite, comuníquelo con el archivo de registro (log).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>A finding</source>
      <translation>Un hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>A local code, in no standard vocabulary</source>
      <translation>Un código local, de ningún vocabulario estándar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A look around</source>
      <translation>Un recorrido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>A model is promoted by a person with a reason: name and reason, please.</source>
      <translation>Un modelo lo promueve una persona con un motivo: indique nombre y motivo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>A new episode begins at this beat; ] at its last ends it.</source>
      <translation>Un episodio nuevo empieza en este latido; ] en el último lo termina.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>A new one</source>
      <translation>Uno nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>A packet brings records to you under numbers, in an order of its own. You read it blind: nothing of the model, nothing of other readers.</source>
      <translation>Un paquete le trae registros con números, en un orden propio. Los lee a ciegas: nada del modelo, nada de otros lectores.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>A packet is read blinded.</source>
      <translation>Un paquete se lee a ciegas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>A pause is an interval over {pause:g} s; slow is under {slow:g}/min, fast over {fast:g}/min, as the median of eight intervals; a run is three beats or more. Nothing reaches over a stretch that was not analysed.</source>
      <translation>Una pausa es un intervalo mayor de {pause:g} s; lento es menos de {slow:g}/min y rápido más de {fast:g}/min, como mediana de ocho intervalos; una racha son tres latidos o más. Nada abarca un tramo que no se analizó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>A person moved marks that these values rest on.</source>
      <translation>Una persona movió marcas en las que se basan estos valores.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader could not decide on this record.</source>
      <translation>Un lector no pudo decidir sobre este registro.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has not read this record.</source>
      <translation>Un lector no ha leído este registro.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has put this record off and not come back to it.</source>
      <translation>Un lector aplazó este registro y no ha vuelto a él.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>A reader is named twice: let their names differ.</source>
      <translation>Un lector está nombrado dos veces: los nombres deben ser distintos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader says that this record cannot be read.</source>
      <translation>Un lector dice que este registro no se puede leer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>A record's samples are fractions, which a packet cannot carry: name it by reference.</source>
      <translation>Las muestras de un registro son fracciones, que un paquete no puede llevar: nómbrelo por referencia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>A search has a name of 1 to {most_name} characters and up to {most_text:,} itself; these have {n_name} and {n_text:,}.</source>
      <translation>Una búsqueda tiene un nombre de 1 a {most_name} caracteres y hasta {most_text:,} ella misma; estos tienen {n_name} y {n_text:,}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/beat_scope.py" />
      <source>A set keeps one beat. Ctrl Del deletes the finding.</source>
      <translation>Un conjunto conserva un latido. Ctrl Supr elimina el hallazgo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestions.py" />
      <source>A set of beats. Ctrl click, or {key} at the cursor, takes a beat away.</source>
      <translation>Un conjunto de latidos. Ctrl clic, o {key} en el cursor, quita un latido.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>A third each of doubt, novelty and disagreement, as far as there are any</source>
      <translation>Un tercio de duda, otro de novedad y otro de discrepancia, en la medida en que los haya</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A trace can be measured with a ruler once ecgviewer knows how large this monitor is: lay a bank card on the screen and drag a drawn one to its size. Until then the page is fitted to the window, and the window says so.</source>
      <translation>Un trazado se puede medir con regla cuando ecgviewer sabe qué tamaño tiene este monitor: apoye una tarjeta bancaria en la pantalla y arrastre la dibujada hasta su tamaño. Hasta entonces la página se ajusta a la ventana, y la ventana lo indica.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>A. Reader
B. Reader</source>
      <translation>Lector A
Lector B</translation>
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
      <translation>FA, sospechada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>AHA/ACC/HRS statement {code}</source>
      <translation>Enunciado AHA/ACC/HRS {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>AI output</source>
      <translation>Salida de IA</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_pictures.py" />
      <source>AI output, for review</source>
      <translation>Salida de IA, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion</source>
      <translation>Sugerencia de IA</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, for review</source>
      <translation>Sugerencia de IA, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, {said}, {where}</source>
      <translation>Sugerencia de IA, {said}, {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestions, for review</source>
      <translation>Sugerencias de IA, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>AUROC · {n_records:,} records of {n_patients:,} patients · 95 % bootstrap intervals</source>
      <translation>AUROC · {n_records:,} registros de {n_patients:,} pacientes · intervalos bootstrap del 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>About</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Accept the suggestion</source>
      <translation>Aceptar la sugerencia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accepted by {author}, {when} UTC.</source>
      <translation>Aceptado por {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add a finding, or drag over leads</source>
      <translation>Añada un hallazgo o arrastre sobre derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Add folder</source>
      <translation>Añadir carpeta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add folder to the library</source>
      <translation>Añadir carpeta a la biblioteca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead above</source>
      <translation>Añadir la derivación de arriba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Add the lead above, below</source>
      <translation>Añadir deriv. de arriba, abajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead below</source>
      <translation>Añadir la derivación de abajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add to the library</source>
      <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}</source>
      <translation>Añadir {what}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}, or drag over leads</source>
      <translation>Añada {what} o arrastre sobre derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate</source>
      <translation>Dirimir</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate {n} rows</source>
      <comment>Adjudicate {n} row</comment>
      <translation>
        <numerusform>Dirimir {n} fila</numerusform>
        <numerusform>Dirimir {n} filas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Adjudication</source>
      <translation>Arbitraje</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicator</source>
      <translation>Árbitro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicators</source>
      <translation>Árbitros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>After a run, the figures of the old and the new model stand here.</source>
      <translation>Tras una ejecución constan aquí las cifras del modelo antiguo y del nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>After your first read</source>
      <translation>Tras su primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Age</source>
      <translation>Edad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Age unknown: compared with normals of average age.</source>
      <translation>Edad desconocida: comparado con normales de edad media.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Agreement</source>
      <translation>Concordancia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on codes</source>
      <translation>Concordancia en los códigos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on spans</source>
      <translation>Concordancia en los tramos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All alike</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All beats like this</source>
      <translation>Todos los latidos como este</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>All beats like this, this beat, or the span</source>
      <translation>Latidos como este, este latido, o el tramo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>All findings and notes: page {page}</source>
      <translation>Todos los hallazgos y notas: página {page}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>All keys</source>
      <translation>Todas las teclas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All kinds</source>
      <translation>Todos los tipos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All leads</source>
      <translation>Todas las deriv.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>All leads superimposed</source>
      <translation>Todas las derivaciones superpuestas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>All leads, or one</source>
      <translation>Todas las derivaciones, o una</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All like this</source>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>All records of the folders that were added</source>
      <translation>Todos los registros de las carpetas añadidas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} alike</source>
      <translation>Los {count:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} beats like this</source>
      <translation>Los {count:,} latidos como este</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>All {n_beats} beats are in the median.</source>
      <translation>Los {n_beats} latidos están en la mediana.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>All {records:,} records of the catalogue.</source>
      <translation>Los {records:,} registros del catálogo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Alpha</source>
      <translation>Alfa</translation>
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
      <translation>Ámbar y flecha: más allá de lo que varía un ECG sin cambios (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend</source>
      <translation>Enmendar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend the read</source>
      <translation>Enmendar la lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amended</source>
      <translation>Enmendada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Amended and final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>Con enmienda y final desde {when}. Un cambio pide su motivo y se guarda como enmienda.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amending</source>
      <translation>Enmendando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Amplitude is not known: shapes are compared, sizes are not.</source>
      <translation>Amplitud desconocida: se comparan las formas, no los tamaños.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of P over the line between its ends.</source>
      <translation>Amplitud de P sobre la línea entre sus extremos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of Q relative to the level before QRS.</source>
      <translation>Amplitud de Q respecto al nivel anterior al QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R relative to the level before QRS.</source>
      <translation>Amplitud de R respecto al nivel anterior al QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R′ relative to the level before QRS.</source>
      <translation>Amplitud de R′ respecto al nivel anterior al QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of S relative to the level before QRS.</source>
      <translation>Amplitud de S respecto al nivel anterior al QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of T relative to the level before QRS.</source>
      <translation>Amplitud de T respecto al nivel anterior al QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Amplitude unknown: scored by shape alone; voltage criteria do not count.</source>
      <translation>Amplitud desconocida: evaluado solo por la forma; los criterios de voltaje no cuentan.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>An ECG is some millivolts high: look at unit and steps again.</source>
      <translation>Un ECG tiene pocos milivoltios de altura: revise la unidad y los pasos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/privacy.py" />
      <source>An ECG without name and date can still tell whose it is: in a linkage attack 85 % of 109 people were recognised (arXiv 2508.15850). Treat what you pass on as patient data.</source>
      <translation>Un ECG sin nombre ni fecha puede revelar aún de quién es: en un ataque de vinculación se reconoció al 85 % de 109 personas (arXiv 2508.15850). Trate lo que entregue como datos de pacientes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>An episode must begin before it ends.</source>
      <translation>Un episodio debe empezar antes de terminar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse</source>
      <translation>Analizar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse again</source>
      <translation>Analizar de nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed</source>
      <translation>Analizado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed min</source>
      <translation>Analizado min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Annotating is off</source>
      <translation>La anotación está desactivada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>Annotation {id} ({place})</source>
      <translation>Anotación {id} ({place})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>Annotations beside the record were left out: {error}</source>
      <translation>Se omitieron anotaciones junto al registro: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Another beat</source>
      <translation>Otro latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>Another packet {packet!r} was opened before, with other records. Ask its organiser; the earlier one lies in {folder}.</source>
      <translation>Ya se abrió otro paquete {packet!r} con otros registros. Consulte a su organizador; el anterior está en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Answered</source>
      <translation>Respondidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Any of these by its words</source>
      <translation>Cualquiera, por sus palabras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Archive</source>
      <translation>Archivo comprimido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Around it</source>
      <translation>Alrededor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Arrived in the watched folder</source>
      <translation>Llegado a la carpeta vigilada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>As before</source>
      <translation>Como antes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>As normal</source>
      <translation>Como normal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>As on the sheet: {arranged}.</source>
      <translation>Como en la hoja: {arranged}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>As suggestions, never as findings: each is shown after the first read of its record, and accepted (Y) or rejected (R) there.</source>
      <translation>Como sugerencias, nunca como hallazgos: cada una se muestra tras la primera lectura de su registro, y allí se acepta (Y) o se rechaza (R).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>At the same time</source>
      <translation>Al mismo tiempo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too long; prefer Fridericia.</source>
      <translation>A {rate:.0f}/min el QTc de Bazett es demasiado largo; prefiera Fridericia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too short; prefer Fridericia.</source>
      <translation>A {rate:.0f}/min el QTc de Bazett es demasiado corto; prefiera Fridericia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Atrial fibrillation is suspected from irregular intervals, not diagnosed.</source>
      <translation>La fibrilación auricular se sospecha por intervalos irregulares, no se diagnostica.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Atrial fibrillation, suspected</source>
      <translation>Fibrilación auricular, sospechada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Auto-scaled: amplitude unknown</source>
      <translation>Escala automática: amplitud desconocida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Axes {waves}</source>
      <translation>Ejes {waves}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Axis P · QRS · T</source>
      <translation>Eje P · QRS · T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Back</source>
      <comment>step</comment>
      <translation>Atrás</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Back to paper scale</source>
      <translation>Volver a la escala de papel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Back to the sheet</source>
      <translation>Volver a la hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Back to the study</source>
      <translation>Volver al estudio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Backspace</source>
      <comment>key</comment>
      <translation>Retr.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: the first ones</source>
      <translation>Línea de base: los primeros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Baseline: {baseline}, {n_baseline:,} records evaluated.</source>
      <translation>Línea de base: {baseline}, {n_baseline:,} registros evaluados.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: {year}</source>
      <translation>Línea de base: {year}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Bazett unsure</source>
      <translation>Bazett incierto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Beat</source>
      <translation>Latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Beat at the cursor into the set, or out</source>
      <translation>Latido del cursor al conjunto, o fuera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,}</source>
      <translation>Latido {number:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in single beats</source>
      <translation>Latido {number:,} de {total:,} entre los sueltos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in template {template}</source>
      <translation>Latido {number:,} de {total:,} en la plantilla {template}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats</source>
      <translation>Latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats and episodes, found by ecgviewer, for review</source>
      <translation>Latidos y episodios, hallados por ecgviewer, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>Beats of the template, one beside the other</source>
      <translation>Latidos de la plantilla, uno junto a otro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}, fewer because the recording is long; found in {all_leads}.</source>
      <translation>Los latidos se distinguieron por {leads}, menos porque el registro es largo; hallados en {all_leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}; found in {all_leads}.</source>
      <translation>Los latidos se distinguieron por {leads}; hallados en {all_leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Beats, classes and episodes were found by ecgviewer, for review: ecgviewer {version}, analysis {analysis}, leads {leads}. They are estimates, not verified but where people are named below. Rates are over eight beats.</source>
      <translation>Latidos, clases y episodios los halló ecgviewer, para revisar: ecgviewer {version}, análisis {analysis}, derivaciones {leads}. Son estimaciones, no verificadas salvo donde abajo se nombran personas. Las frecuencias son sobre ocho latidos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Beats, episodes and hours as CSV or JSON</source>
      <translation>Latidos, episodios y horas en CSV o JSON</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Before and after</source>
      <translation>Antes y después</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Begin with the tour</source>
      <translation>Empezar con la visita</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Begins, ends at this beat</source>
      <translation>Empieza, termina aquí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Beside</source>
      <translation>Al lado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Better</source>
      <translation>Mejor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Between {one} and {other}</source>
      <translation>Entre {one} y {other}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond</source>
      <translation>Por encima</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50</source>
      <translation>Por encima de 1 en 50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in 50, 500 and 5,000</source>
      <translation>Por encima de 1 en 50, 500 y 5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50, by group</source>
      <translation>Por encima de 1 en 50, por grupo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in N: observed and expected of normals</source>
      <translation>Por encima de 1 en N: observado y esperado de los normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in {n:,.0f}</source>
      <translation>Por encima de 1 en {n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>Beyond the paper at this gain: {leads}</source>
      <translation>Fuera del papel con esta ganancia: {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both</source>
      <translation>Ambos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both are one and the same recording.</source>
      <translation>Ambos son una misma grabación.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both by chance</source>
      <translation>Ambos por azar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both files hold the same patient identifier.</source>
      <translation>Ambos archivos contienen el mismo identificador de paciente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Both legs 1 sample</source>
      <translation>Ambas patas 1 muestra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample left</source>
      <translation>Ambas patas 1 muestra a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample right</source>
      <translation>Ambas patas 1 muestra a la derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both of either</source>
      <translation>Ambos de cualquiera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Bounds</source>
      <translation>Límites</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Bounds of Massart hold for any distribution and are wide. p is of one comparison; there are {n_periods} periods.</source>
      <translation>Los límites de Massart valen para cualquier distribución y son amplios. p es de una sola comparación; hay {n_periods} periodos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back: {suggestion}</source>
      <translation>Recuperar: {suggestion}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Bundled</source>
      <translation>Incluido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Butterfly</source>
      <translation>Mariposa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>By hand</source>
      <translation>A mano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>By mix of {group}</source>
      <translation>Por mezcla de {group}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>By other formulas: {said}.</source>
      <translation>Con otras fórmulas: {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>By the ages in the files, the patient became younger.</source>
      <translation>Según las edades de los archivos, el paciente rejuveneció.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>C puts a caliper at the cursor; arrows move its leg, M marches it out, Esc lets go.</source>
      <translation>C pone un calibrador en el cursor; las flechas mueven su pata, M lo hace recorrer el trazado, Esc lo suelta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>CSV: a table</source>
      <translation>CSV: una tabla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Cabrera</source>
      <translation>Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Cabrera order</source>
      <translation>Orden de Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Calibrate this monitor</source>
      <translation>Calibrar este monitor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Calibrate this monitor when the window is open</source>
      <translation>Calibrar este monitor cuando se abra la ventana</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>Calibrado · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Calibrated: {px_per_mm:.2f} px/mm</source>
      <translation>Calibrado: {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper</source>
      <translation>Calibrador</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper {label}</source>
      <translation>Calibrador {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_calipers.py" />
      <source>Calipers</source>
      <translation>Calibradores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Called</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Can this record be used?</source>
      <translation>¿Se puede usar este registro?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/asking.py" />
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>Cancelled. Nothing was kept; your findings are as they were.</source>
      <translation>Cancelado. No se conservó nada; sus hallazgos están como estaban.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Candidate</source>
      <translation>Candidato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Cannot be read</source>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Card on the screen: left and right arrow fit its width</source>
      <translation>Tarjeta en la pantalla: las flechas izquierda y derecha ajustan su anchura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue stopped</source>
      <translation>Catálogo detenido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue: {message}</source>
      <translation>Catálogo: {message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change</source>
      <translation>Cambio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Change</source>
      <comment>an order</comment>
      <translation>Cambiar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change beyond 1 in 50, and what the mix explains</source>
      <translation>Cambio por encima de 1 en 50, y qué explica la mezcla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change certainty</source>
      <translation>Cambiar la certeza</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Change it in the settings (Ctrl ,)</source>
      <translation>Cámbielo en los ajustes (Ctrl ,)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change severity</source>
      <translation>Cambiar la gravedad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Changed by people</source>
      <translation>Cambiado por personas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Check it: blue is what people said</source>
      <translation>Compruébelo: en azul, lo dicho por personas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Choose a favourite</source>
      <translation>Elegir un favorito</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose a finding, or save it</source>
      <translation>Elegir un hallazgo, o guardarlo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Choose a folder and make</source>
      <translation>Elegir una carpeta y crear</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Choose a folder and write</source>
      <translation>Elegir una carpeta y escribir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Choose a name and write</source>
      <translation>Elegir un nombre y escribir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Choose a place and write</source>
      <translation>Elegir un lugar y escribir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Choose a queue at the left.</source>
      <translation>Elija una cola a la izquierda.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>Choose an episode, or begin a new one with [ before.</source>
      <translation>Elija un episodio, o empiece antes uno nuevo con [.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another</source>
      <translation>Elegir otro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another earlier ECG</source>
      <translation>Elegir otro ECG anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 1</source>
      <translation>Elegir favorito 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 2</source>
      <translation>Elegir favorito 2</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 3</source>
      <translation>Elegir favorito 3</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 4</source>
      <translation>Elegir favorito 4</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 5</source>
      <translation>Elegir favorito 5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 6</source>
      <translation>Elegir favorito 6</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 7</source>
      <translation>Elegir favorito 7</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 8</source>
      <translation>Elegir favorito 8</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 9</source>
      <translation>Elegir favorito 9</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Choose library</source>
      <translation>Elegir biblioteca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Choose modifiers</source>
      <translation>Elegir modificadores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Choose the earlier ECG</source>
      <translation>Elegir el ECG anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Chosen by the reader</source>
      <translation>Elegido por el lector</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of the template</source>
      <translation>Clase de la plantilla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of this beat alone</source>
      <translation>Clase de este latido solo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Classes are hidden until the first read is logged (Ctrl Enter)</source>
      <translation>Las clases quedan ocultas hasta consignar la primera lectura (Ctrl Intro)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Clear this list</source>
      <translation>Vaciar esta lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to leave it out of this run</source>
      <translation>Haga clic para excluirlo de esta ejecución</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Click to say what the column is (F2)</source>
      <translation>Haga clic para decir qué es la columna (F2)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to take it in again</source>
      <translation>Haga clic para incluirlo de nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close  {key}</source>
      <translation>Cerrar  {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close the measurements of each lead</source>
      <translation>Cerrar las mediciones de cada derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Cohen's kappa</source>
      <translation>Kappa de Cohen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Colours of the heat, from usual to rare</source>
      <translation>Colores del calor, de habitual a raro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Columns at one time, or in a row</source>
      <translation>Columnas simultáneas, o seguidas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Columns of a page</source>
      <translation>Columnas de una página</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns parted by</source>
      <translation>Columnas separadas por</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns, by lead</source>
      <translation>Columnas, por derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Comma</source>
      <translation>Coma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands that match</source>
      <translation>Órdenes que coinciden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Compare the file with its SHA-256</source>
      <translation>Comparar el archivo con su SHA-256</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Compare with an earlier ECG, or back</source>
      <translation>Comparar con ECG anterior, o volver</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Comparison</source>
      <translation>Comparación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Comparison, hours and days</source>
      <translation>Comparación, horas y días</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Computing</source>
      <translation>Calculando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Confirmed by {by}</source>
      <translation>Confirmado por {by}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Contents of the manual</source>
      <translation>Contenido del manual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Control</source>
      <translation>Control</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>Copy</source>
      <translation>Copiar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Copy as text</source>
      <translation>Copiar como texto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy matrix, values and notes for a spreadsheet</source>
      <translation>Copiar matriz, valores y notas para una hoja de cálculo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy table</source>
      <translation>Copiar tabla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Cosine of the model's embeddings, at most 1</source>
      <translation>Coseno de las representaciones del modelo, 1 como máximo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Counts and shares only: no record, no file, no name or number of a patient. Of the model only what you may see. Groups of few may still tell of somebody.</source>
      <translation>Solo recuentos y proporciones: ningún registro, archivo, nombre ni número de paciente. Del modelo, solo lo que usted puede ver. Los grupos pequeños aún pueden revelar a alguien.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Couplets</source>
      <translation>Parejas</translation>
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
      <translation>Cursor 1 mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm left</source>
      <translation>Cursor 1 mm a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm right</source>
      <translation>Cursor 1 mm a la derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor 1 sample</source>
      <translation>Cursor 1 muestra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample left</source>
      <translation>Cursor 1 muestra a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample right</source>
      <translation>Cursor 1 muestra a la derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to another lead</source>
      <translation>Cursor a otra derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor to the beat before</source>
      <translation>Cursor al latido anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead above</source>
      <translation>Cursor a la derivación de arriba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead below</source>
      <translation>Cursor a la derivación de abajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to the next beat</source>
      <translation>Cursor al latido siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'</source>
      <translation>DICOM requiere el paquete pydicom: pip install 'ecgviewer[dicom]'</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>DICOM waveform</source>
      <translation>Forma de onda DICOM</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>DICOM, WFDB, ...</source>
      <translation>DICOM, WFDB, ...</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Data folder</source>
      <translation>Carpeta de datos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Database and record</source>
      <translation>Base de datos y registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Days without any read are left out. The table has all readers and days.</source>
      <translation>Se omiten los días sin ninguna lectura. La tabla tiene todos los lectores y días.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Decided</source>
      <translation>Decididos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Decimal commas</source>
      <translation>Comas decimales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Default</source>
      <translation>Predeterminado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Del</source>
      <comment>key</comment>
      <translation>Supr</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Delete caliper</source>
      <translation>Eliminar calibrador</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Delete finding</source>
      <translation>Eliminar hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Device says</source>
      <translation>Según el dispositivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Diagnostics saved: {path}. {text}</source>
      <translation>Diagnóstico técnico guardado: {path}. {text}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Differ</source>
      <translation>Discrepan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Disagree</source>
      <translation>Discrepan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Disagreement</source>
      <translation>Discrepancia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Dismiss</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Dismiss the message</source>
      <translation>Descartar el mensaje</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Display</source>
      <translation>Presentación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Distance, {against}</source>
      <translation>Distancia, {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Distribution of surprise</source>
      <translation>Distribución de la sorpresa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Does not</source>
      <translation>No lo afirma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Done</source>
      <translation>Listo</translation>
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
      <translation>Bajar, subir la página</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft, first read not logged</source>
      <translation>Borrador, primera lectura sin consignar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from all unread records; never below 10 %</source>
      <translation>Extraídos al azar de todos los registros sin leer; nunca menos del 10 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from {n_unread:,} unread records. What is found in them tells how frequent it is there; the other rows cannot.</source>
      <translation>Extraídos al azar de {n_unread:,} registros sin leer. Lo que se halla en ellos dice con qué frecuencia aparece; las demás filas no pueden decirlo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Drawn by chance, 1 in {n}</source>
      <translation>Extraído al azar, 1 de {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Drawn by chance: what the model says had no part in it</source>
      <translation>Extraído al azar: lo que dice el modelo no influyó</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Drift</source>
      <translation>Deriva</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of P in this lead.</source>
      <translation>Duración de P en esta derivación.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of Q.</source>
      <translation>Duración de Q.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of QRS in this lead alone.</source>
      <translation>Duración del QRS solo en esta derivación.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of R.</source>
      <translation>Duración de R.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of S.</source>
      <translation>Duración de S.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>ECG records ({kinds});;All files (*)</source>
      <translation>Registros ECG ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report</source>
      <translation>Informe de ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report, {title}</source>
      <translation>Informe de ECG, {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>ECG sheet</source>
      <translation>Hoja de ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Each figure as PNG and SVG, its table as CSV, and all of it as JSON.</source>
      <translation>Cada figura en PNG y SVG, su tabla en CSV y todo ello en JSON.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Each lead from beginning to end, or the layout of reading  L</source>
      <translation>Cada derivación de principio a fin, o la disposición de lectura  L</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Each reader on records shown twice, all codes of the study together.</source>
      <translation>Cada lector en los registros mostrados dos veces, todos los códigos del estudio juntos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Each reader reads</source>
      <translation>Cada lector lee</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Earlier</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/earlier_beside.py" />
      <source>Earlier ECG</source>
      <translation>ECG anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Edit finding</source>
      <translation>Editar hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End</source>
      <translation>Terminar</translation>
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
      <translation>Extremo 1 muestra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample left</source>
      <translation>Extremo 1 muestra a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample right</source>
      <translation>Extremo 1 muestra a la derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End 10 samples</source>
      <translation>Extremo 10 muestras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples left</source>
      <translation>Extremo 10 muestras a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples right</source>
      <translation>Extremo 10 muestras a la derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End to the next wave</source>
      <translation>Extremo a la onda siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End to the wave before</source>
      <translation>Extremo a la onda anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End tour</source>
      <translation>Terminar la visita</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Enough to tell</source>
      <translation>Suficientes para decidir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Enter</source>
      <comment>key</comment>
      <translation>Intro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter adds, Esc leaves</source>
      <translation>Intro añade, Esc sale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter saves, Esc leaves</source>
      <translation>Intro guarda, Esc sale</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Episode: accept, dismiss, kind</source>
      <translation>Aceptar, descartar, tipo (episodio)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Episodes</source>
      <translation>Episodios</translation>
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
      <translation>Evaluados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Every lead</source>
      <translation>Todas las deriv.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>Every record of this folder has been read. Choose another folder.</source>
      <translation>Todos los registros de esta carpeta se han leído. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Everything happens on this computer. Nothing is sent anywhere.</source>
      <translation>Todo sucede en este equipo. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected</source>
      <translation>Esperado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected of normals</source>
      <translation>Esperado de los normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Explained: what the baseline's shares in each group give in this period's mix. What is left is within groups; hollow: the baseline hardly knows them. A mix of format or signal points to devices, one of age and sex to patients.</source>
      <translation>Explicado: lo que darían las proporciones de la línea de base en cada grupo con la mezcla de este periodo. Lo que queda está dentro de los grupos; huecos: la línea de base apenas los conoce. Una mezcla de formato o señal apunta a los dispositivos; una de edad y sexo, a los pacientes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes</source>
      <translation>Exportar latidos y episodios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes …</source>
      <translation>Exportar latidos y episodios …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Export figures</source>
      <translation>Exportar figuras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Export findings</source>
      <translation>Exportar hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Export profile</source>
      <translation>Exportar perfil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Export the list</source>
      <translation>Exportar la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Exported</source>
      <translation>Exportado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>F</source>
      <translation>F</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>False alarms in normals stay within budget</source>
      <translation>Las falsas alarmas en normales no exceden el límite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Far from all that the model has seen</source>
      <translation>Lejos de todo lo que el modelo ha visto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Fast over {rate:.0f}/min</source>
      <translation>Rápida por encima de {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Fast rate</source>
      <translation>Frecuencia rápida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Fastest V run</source>
      <translation>Racha V más rápida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Fell</source>
      <translation>Cayó</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Female</source>
      <translation>Mujer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Fetch and open</source>
      <translation>Descargar y abrir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Few</source>
      <translation>Pocos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Fewer than 20 records: its prototype helps. Click to leave it out</source>
      <translation>Menos de 20 registros: ayuda su prototipo. Haga clic para excluirlo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Fewer than two codes of yours so far.</source>
      <translation>Menos de dos códigos suyos hasta ahora.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names} and {others} more.</source>
      <translation>Menos de {fewest} registros, sin juzgar: {names} y {others} más.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names}.</source>
      <translation>Menos de {fewest} registros, sin juzgar: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Fewer than {few}: wide intervals.</source>
      <translation>Menos de {few}: intervalos amplios.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures</source>
      <translation>Figuras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures written: {what}.</source>
      <translation>Figuras escritas: {what}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Figures, studies</source>
      <translation>Figuras, estudios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>File names</source>
      <translation>Nombres de archivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_link.py" />
      <source>File's marks</source>
      <translation>Marcas del archivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Filters</source>
      <translation>Filtros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Final</source>
      <translation>Final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>Final desde {when}. Un cambio pide su motivo y se guarda como enmienda.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Final today</source>
      <translation>Finales de hoy</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Finalise</source>
      <translation>Finalizar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Finalise the read, or amend it</source>
      <translation>Finalizar la lectura o enmendarla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Finals</source>
      <translation>Finales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour</source>
      <translation>Finales por hora</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour: {hours}</source>
      <translation>Finales por hora: {hours}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Finding</source>
      <translation>Hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Finding not saved yet</source>
      <translation>Hallazgo sin guardar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Finding {title}</source>
      <translation>Hallazgo {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings</source>
      <translation>Hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings by who says them</source>
      <translation>Hallazgos según quién los afirma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader</source>
      <translation>Hallazgos marcados por el lector</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader, notes</source>
      <translation>Hallazgos marcados por el lector, notas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Findings that match</source>
      <translation>Hallazgos que coinciden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First</source>
      <translation>Primero</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First on</source>
      <translation>Primero en</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>First read</source>
      <translation>Primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, with the model in view. Change what you like; finalise when it stands.</source>
      <translation>Primera lectura consignada {when}, con el modelo a la vista. Cambie lo que quiera; finalice cuando esté conforme.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, without the model. Change what you like; finalise when it stands.</source>
      <translation>Primera lectura consignada {when}, sin el modelo. Cambie lo que quiera; finalice cuando esté conforme.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>First read {time}</source>
      <translation>Primera lectura {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads</source>
      <translation>Primeras lecturas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads by day</source>
      <translation>Primeras lecturas por día</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First rows</source>
      <translation>Primeras filas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>First seconds</source>
      <translation>Primeros segundos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First seconds, as they will be read</source>
      <translation>Primeros segundos, tal como se leerán</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Five short steps on the demo records show the sheet, the model's surprise, calipers, a finding and the first read. They stand in a line over the page; nothing covers the trace. F1 opens the manual, ? shows all keys.</source>
      <translation>Cinco pasos breves con los registros de demostración muestran la hoja, la sorpresa del modelo, los calibradores, un hallazgo y la primera lectura. Aparecen en una línea sobre la página; nada cubre el trazado. F1 abre el manual, ? muestra todas las teclas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Five-step tour</source>
      <translation>Visita en cinco pasos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Focus</source>
      <translation>Lupa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Fold</source>
      <translation>Plegar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Folder for packets and keys</source>
      <translation>Carpeta para paquetes y claves</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Folder for the files</source>
      <translation>Carpeta para los archivos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>For example: lead V3 was overlooked</source>
      <translation>Por ejemplo: se pasó por alto la derivación V3</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>For this session, marked as a candidate on every sheet</source>
      <translation>Para esta sesión, señalado como candidato en cada hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>For you alone: other users of this computer cannot look into it.</source>
      <translation>Solo para usted: otros usuarios de este equipo no pueden verla.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Foreign: far from all that the model has seen</source>
      <translation>Ajeno: lejos de todo lo que el modelo ha visto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Forget calibration</source>
      <translation>Olvidar la calibración</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Format {kind!r} is none of {formats}.</source>
      <translation>El formato {kind!r} no es ninguno de {formats}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Friday</source>
      <translation>viernes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>From</source>
      <translation>Desde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>From a file</source>
      <translation>De un archivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the folder {folder}.</source>
      <translation>De la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>From the reader's act before to the first read; pauses over {minutes:.0f} minutes are breaks. Not a measure of care.</source>
      <translation>Desde el acto anterior del lector hasta la primera lectura; las pausas de más de {minutes:.0f} minutos son descansos. No es una medida de esmero.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>From the start</source>
      <translation>Desde el inicio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the {n_records:,} records that are open.</source>
      <translation>De los {n_records:,} registros abiertos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Frontal, from the front</source>
      <translation>Frontal, desde delante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Full disclosure</source>
      <translation>Trazado completo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Full disclosure, minute by minute</source>
      <translation>Trazado completo, minuto a minuto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Full score</source>
      <translation>Puntuación íntegra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Gain</source>
      <translation>Ganancia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain of the rows</source>
      <translation>Ganancia de las filas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain that fits</source>
      <translation>Ganancia que quepa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Gate</source>
      <translation>Control</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Gate passed</source>
      <translation>Control de calidad superado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Give or take tags</source>
      <translation>Dar o quitar etiquetas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Go on with {folder}</source>
      <translation>Continuar con {folder}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Goes along only if you say so</source>
      <translation>Se incluye solo si usted lo pide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Good</source>
      <translation>Buena</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Good signal: no lead at fault, none that look exchanged.</source>
      <translation>Buena señal: ninguna derivación con fallo, ninguna que parezca cambiada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: patient</source>
      <translation>Grupo: paciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: state</source>
      <translation>Grupo: estado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Groups differ in more than their name: a difference is no effect of age or format.</source>
      <translation>Los grupos difieren en más que su nombre: una diferencia no es efecto de la edad ni del formato.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded groups, all findings</source>
      <translation>Grupos protegidos, todos los hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded: may not fall by more than .02</source>
      <translation>Protegidos: no pueden caer más de .02</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Gwet's AC1</source>
      <translation>AC1 de Gwet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>HDF5: masks of samples</source>
      <translation>HDF5: máscaras de muestras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Heart rate</source>
      <translation>Frecuencia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate per minute: mean, and range over eight beats</source>
      <translation>Frecuencia cardíaca por minuto: media, y rango sobre ocho latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate, found by ecgviewer, for review</source>
      <translation>Frecuencia cardíaca, hallada por ecgviewer, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Heat shows where the model finds a stretch rare among normals. A hides it at once.</source>
      <translation>El calor muestra dónde el modelo ve un tramo raro entre normales. A lo oculta al instante.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Held</source>
      <translation>Se mantuvo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Held out</source>
      <translation>Reservados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Held-out check</source>
      <translation>Comprobación reservada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Here surprise is shown from the start. Logging keeps your reading as it stands, with the time.</source>
      <translation>Aquí la sorpresa se muestra desde el inicio. Consignar guarda su lectura tal como está, con la hora.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Hidden</source>
      <translation>Oculto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Hidden until your first read is logged</source>
      <translation>Oculto hasta consignar su primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Hide {n} rejected</source>
      <translation>Ocultar {n} rechazadas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>High</source>
      <translation>Máxima</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest</source>
      <translation>Máxima</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Highest rate</source>
      <translation>Frecuencia máxima</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest, 8 beats</source>
      <translation>Máxima, 8 lat.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Hold a bank card to the picture, left edge on left edge, and drag the right edge until both are equally wide.</source>
      <translation>Acerque una tarjeta bancaria al dibujo, borde izquierdo con borde izquierdo, y arrastre el borde derecho hasta que ambas tengan la misma anchura.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Home</source>
      <comment>key</comment>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Horizontal, from above</source>
      <translation>Horizontal, desde arriba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Hottest in {lead}</source>
      <translation>Más calor en {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Hours</source>
      <translation>Horas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Hours and days</source>
      <translation>Horas y días</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Hours: next, previous event</source>
      <translation>Horas: evento siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>How alike the waveforms are, at most 1; − where they cannot be compared</source>
      <translation>Cuánto se parecen las formas de onda, 1 como máximo; − donde no se pueden comparar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>How good the signal is</source>
      <translation>Calidad de la señal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>How long a period is</source>
      <translation>Cuánto dura un periodo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>How rare a normal ECG with as much surprise is. An estimate, not a finding. {where}</source>
      <translation>Cuán raro es un ECG normal con tanta sorpresa. Una estimación, no un hallazgo. {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How rare a stretch is among normal resting ECGs; not a diagnosis, and not made for recordings of hours.</source>
      <translation>Cuán raro es un tramo entre ECG normales en reposo; no es un diagnóstico ni está pensado para registros de horas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>How rare each sample is among normals.</source>
      <translation>Cuán rara es cada muestra entre normales.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is grouped</source>
      <translation>Cómo se agrupa la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is ordered</source>
      <translation>Cómo se ordena la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How this was found</source>
      <translation>Cómo se halló esto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>How your reply leaves this record</source>
      <translation>Cómo queda este registro en su respuesta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first</source>
      <translation>Primero el lector</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first (packet)</source>
      <translation>Primero el lector (paquete)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Human first: no model order before the read</source>
      <translation>Primero el lector: sin orden del modelo antes de la lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Hz; empty: from the times</source>
      <translation>Hz; vacío: según los tiempos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>I have read this, and use ecgviewer for research or teaching</source>
      <translation>He leído esto y uso ecgviewer para investigación o docencia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>I, II, III ... V6 from here on</source>
      <translation>I, II, III ... V6 desde aquí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Ids of {count} annotations, and how sure, severe or new they are, stand in a private element of ecgviewer: other programs do not see them, and archives may drop it.</source>
      <translation>Los identificadores de {count} anotaciones, y su certeza, gravedad o novedad, están en un elemento privado de ecgviewer: otros programas no los ven y los archivos pueden descartarlo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Import profile</source>
      <translation>Importar perfil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import table</source>
      <translation>Importar tabla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Import table, watch</source>
      <translation>Importar tabla, vigilar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Import the table</source>
      <translation>Importar la tabla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Import the table shown</source>
      <translation>Importar la tabla mostrada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import the table “{name}”</source>
      <translation>Importar la tabla «{name}»</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>In brackets: records that anybody says it on. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. Not defined: no point.</source>
      <translation>Entre corchetes: registros en que alguien lo afirma. Kappa tiende a 0 en un código raro en el que todos coinciden; AC1 no. No definido: sin punto.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the demo records</source>
      <translation>En los registros de demostración</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the earlier ECG leads look exchanged: {pair}.</source>
      <translation>En el ECG anterior parecen cambiadas las derivaciones: {pair}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the folder {name}</source>
      <translation>En la carpeta {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the later ECG leads look exchanged: {pair}.</source>
      <translation>En el ECG posterior parecen cambiadas las derivaciones: {pair}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the watched folder: how many, and nothing else of them</source>
      <translation>En la carpeta vigilada: cuántos, y nada más de ellos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>In this list</source>
      <translation>En esta lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In this packet</source>
      <translation>En este paquete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>In use: {model}</source>
      <translation>En uso: {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>In view {start} to {stop}, of {whole}</source>
      <translation>A la vista de {start} a {stop}, de {whole}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In your own records</source>
      <translation>En sus propios registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>In your own records it stays hidden until you have logged a first read of your own. It can be switched off at any time with A, and stopped with Shift+Esc.</source>
      <translation>En sus propios registros queda oculto hasta que haya consignado una primera lectura propia. Se puede ocultar en todo momento con A y detener con Mayús+Esc.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Index, {against}</source>
      <translation>Índice, {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Ins</source>
      <comment>key</comment>
      <translation>Ins</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Intervals are of one lead; those of all twelve leads together are usually longer.</source>
      <translation>Los intervalos son de una sola derivación; los de las doce juntas suelen ser más largos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Intervals are of the median of {n_beats} beats{left_out}.</source>
      <translation>Los intervalos son de la mediana de {n_beats} latidos{left_out}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into a new folder</source>
      <translation>En una carpeta nueva</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into one archive (.zip)</source>
      <translation>En un solo archivo comprimido (.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Is this the same patient?</source>
      <translation>¿Es el mismo paciente?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided</source>
      <translation>No se puede decidir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided from this record</source>
      <translation>No se puede decidir con este registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is kept beside the others and cannot become the default. The model in use stays.</source>
      <translation>Se guarda junto a los demás y no puede ser el predeterminado. El modelo en uso sigue.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>It is stored, and is shown once the catalogue can be written. {why}</source>
      <translation>Está guardado y se muestra en cuanto se pueda escribir el catálogo. {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is the default</source>
      <translation>Es el predeterminado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/network.py" />
      <source>It lies in a network folder, where a store is not safe: keep it on this computer, and copy it there with: ecgviewer store backup</source>
      <translation>Está en una carpeta de red, donde un almacén no es seguro: guárdelo en este equipo y cópielo allí con: ecgviewer store backup</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Items</source>
      <translation>Elementos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Its beats</source>
      <translation>Sus latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Its key (cancel to read without: who made it is not proven then)</source>
      <translation>Su clave (cancele para leer sin ella: entonces no consta quién lo creó)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>JSON: everything</source>
      <translation>JSON: todo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Kappa now</source>
      <translation>Kappa actual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Keep this search under a name</source>
      <translation>Guardar esta búsqueda con un nombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Keep, not default</source>
      <translation>Guardar, no como predeterminado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Key (*.key)</source>
      <translation>Clave (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>Key {key}</source>
      <translation>Tecla {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kinds of episodes listed</source>
      <translation>Tipos de episodios listados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Kolmogorov-Smirnov distance</source>
      <translation>Distancia de Kolmogorov-Smirnov</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>LUDB {stem}</source>
      <translation>LUDB {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Label all of these</source>
      <translation>Etiquetar todos estos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Labels are not shuffled</source>
      <translation>Las etiquetas no están barajadas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Last block too</source>
      <translation>También último bloque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: kept for {codes}, better with it in patients held out than without.</source>
      <translation>Último bloque: conservado para {codes}, mejor con él que sin él en pacientes reservados.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: no finding did better with it in patients held out; it was not kept.</source>
      <translation>Último bloque: ningún hallazgo mejoró con él en pacientes reservados; no se conservó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length}</source>
      <translation>Dura {length}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length} from {start}</source>
      <translation>Dura {length} desde {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Later, or not</source>
      <translation>Más tarde, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Laying the report out …</source>
      <translation>Componiendo el informe …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Layout</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Lead</source>
      <translation>Deriv.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead above</source>
      <translation>Derivación de arriba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead below</source>
      <translation>Derivación de abajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Lead fault</source>
      <translation>Fallo de derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Lead shown  Ctrl Up, Ctrl Down</source>
      <translation>Derivación mostrada  Ctrl ↑, Ctrl ↓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no amplitudes and ST: no beat was found.</source>
      <translation>La derivación {lead} no tiene amplitudes ni ST: no se encontró ningún latido.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no known millivolts: its amplitudes and ST are not stated.</source>
      <translation>La derivación {lead} no tiene milivoltios conocidos: no se indican sus amplitudes ni su ST.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} is left out of all measurements: {fault}.</source>
      <translation>La derivación {lead} se excluye de todas las mediciones: {fault}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead}: {why}; read it with care.</source>
      <translation>Derivación {lead}: {why}; léala con cautela.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>Lead {name} is in {unit!r}, which is none of {known}: its millivolts are not known and are not guessed.</source>
      <translation>La derivación {name} está en {unit!r}, que no es ninguna de {known}: sus milivoltios se desconocen y no se suponen.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leads</source>
      <translation>Derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II are in {unit} and {unit_2}: none is derived.</source>
      <translation>Las derivaciones I y II están en {unit} y {unit_2}: no se deriva ninguna.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II have gains {gain_1:g} and {gain_2:g}: none is derived.</source>
      <translation>Las derivaciones I y II tienen ganancias {gain_1:g} y {gain_2:g}: no se deriva ninguna.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads downwards</source>
      <translation>Derivaciones hacia abajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Leads look exchanged: {pair}. Check the electrodes.</source>
      <translation>Parecen cambiadas las derivaciones: {pair}. Compruebe los electrodos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Leads of the strip</source>
      <translation>Derivaciones de la tira</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Leads on a page</source>
      <translation>Derivaciones por página</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads upwards</source>
      <translation>Derivaciones hacia arriba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn</source>
      <translation>Aprender</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn where findings are seen</source>
      <translation>Aprender dónde se ven los hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned</source>
      <translation>Aprendido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learned findings: patients held out, each once. Guarded: the locked reference set, which no run learns from. Few records of few readers: they show that something was learned and nothing lost, not how well it works elsewhere.</source>
      <translation>Hallazgos aprendidos: pacientes reservados, cada uno una vez. Protegidos: el conjunto de referencia bloqueado, del que ninguna ejecución aprende. Pocos registros de pocos lectores: muestran que se aprendió algo y no se perdió nada, no lo bien que funciona en otros lugares.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned in this run</source>
      <translation>Aprendido en esta ejecución</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learns from your findings on this computer; nothing leaves it</source>
      <translation>Aprende de sus hallazgos en este equipo; nada sale de él</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Leave it final</source>
      <translation>Dejarla final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Leave queue</source>
      <translation>Salir de la cola</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Leave the packet; all that you said stays</source>
      <translation>Salir del paquete; todo lo que dijo se conserva</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Leave the samples out: the readers have these records</source>
      <translation>Omitir las muestras: los lectores tienen estos registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Leave, let go</source>
      <translation>Salir, soltar</translation>
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
      <translation>Las flechas izquierda y derecha lo mueven un píxel; con Mayús, diez. También sirve una regla junto a la escala.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left for you: neither logged nor uncertain or unfit; for others: not logged.</source>
      <translation>Pendientes para usted: ni consignados ni dudosos ni no aptos; para otros: sin consignar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left in the catalogue</source>
      <translation>Pendientes en el catálogo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Left out</source>
      <translation>Se omite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Left out always: the patient's name and number, device and serial, the file's comments. Ages over 89 become 90.</source>
      <translation>Se excluye siempre: nombre y número del paciente, dispositivo y serie, comentarios del archivo. Las edades superiores a 89 pasan a 90.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Left out of all measurements: {leads}.</source>
      <translation>Excluidas de todas las mediciones: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Left sagittal, from the left</source>
      <translation>Sagital izquierdo, desde la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 1 sample</source>
      <translation>Pata 1 muestra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample left</source>
      <translation>Pata 1 muestra a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample right</source>
      <translation>Pata 1 muestra a la derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 10 samples</source>
      <translation>Pata 10 muestras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples left</source>
      <translation>Pata 10 muestras a la izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples right</source>
      <translation>Pata 10 muestras a la derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the mark before</source>
      <translation>Pata a la marca anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the next mark</source>
      <translation>Pata a la marca siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Length of a row  + -</source>
      <translation>Longitud de una fila  + -</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Let go of the marks</source>
      <translation>Soltar las marcas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Letters act unless a text field has the focus; Esc leaves it.</source>
      <translation>Las letras actúan salvo que el foco esté en un campo de texto; Esc sale de él.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Level 0.01 mV</source>
      <translation>Nivel 0.01 mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV down</source>
      <translation>Nivel 0.01 mV abajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV up</source>
      <translation>Nivel 0.01 mV arriba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Like chance</source>
      <translation>Como el azar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Like {sought}  .5</source>
      <translation>Como {sought}  .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Lineage</source>
      <translation>Linaje</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Lines to skip</source>
      <translation>Líneas que saltar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Log first read</source>
      <translation>Consignar 1.ª lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Log the first read</source>
      <translation>Consignar la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. A packet is read without the model to the end; you can change anything afterwards.</source>
      <translation>Consignar guarda su lectura tal como está, con la hora. Un paquete se lee sin el modelo hasta el final; después puede cambiar lo que quiera.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. The surprise overlay then becomes available; you can change anything afterwards.</source>
      <translation>Consignar guarda su lectura tal como está, con la hora. Entonces queda disponible la capa de sorpresa; después puede cambiar lo que quiera.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: next event</source>
      <translation>Registro prolongado: evento siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: previous event</source>
      <translation>Registro prolongado: evento anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Longest RR</source>
      <translation>RR más largo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Longest V run</source>
      <translation>Racha V más larga</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Look</source>
      <translation>Examinar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Look for new ECGs</source>
      <translation>Buscar ECG nuevos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Look the record through once more; what people said stays</source>
      <translation>Recorrer el registro una vez más; lo dicho por personas se conserva</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Looking for earlier ECGs of this patient …</source>
      <translation>Buscando ECG anteriores de este paciente …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Looking for {finding} …</source>
      <translation>Buscando {finding} …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Looking the record through</source>
      <translation>Recorriendo el registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Looking what the format can hold …</source>
      <translation>Examinando qué admite el formato …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Loop</source>
      <translation>Bucle</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Low</source>
      <translation>Mínima</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest</source>
      <translation>Mínima</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lowest rate</source>
      <translation>Frecuencia mínima</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest, 8 beats</source>
      <translation>Mínima, 8 lat.</translation>
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
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Made by the simulator, of no patient</source>
      <translation>Hecho por el simulador, de ningún paciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Made {names} in {folder}. Send each packet's key on another way than the packet.</source>
      <translation>Creado {names} en {folder}. Envíe la clave de cada paquete por otra vía que el paquete.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Magnify the lead of the cursor</source>
      <translation>Ampliar la derivación del cursor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Main</source>
      <translation>Básicos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>Mains only</source>
      <translation>Solo red eléctrica</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Make it anew</source>
      <translation>Rehacerlo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Make packets</source>
      <translation>Crear paquetes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Make packets of the records that are open: each reader gets them under numbers of their own, with silent repeats if you like. Replies come back as files; agreement and what must be decided stand here then.</source>
      <translation>Cree paquetes con los registros abiertos: cada lector los recibe con números propios y, si lo desea, con repeticiones ocultas. Las respuestas vuelven como archivos; entonces constan aquí la concordancia y lo que hay que decidir.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Make queue</source>
      <translation>Crear cola</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Make them anew</source>
      <translation>Volver a generarlas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Making the figures</source>
      <translation>Generando las figuras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Male</source>
      <translation>Varón</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Manual, tour, all keys</source>
      <translation>Manual, visita, todas las teclas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Map on the sheet</source>
      <translation>Mapa en la hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>March</source>
      <translation>Recorrer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over all leads</source>
      <translation>Recorrer todas las deriv.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over its lead</source>
      <translation>Recorrer su derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 1 sample</source>
      <translation>Marca 1 muestra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 10 samples</source>
      <translation>Marca 10 muestras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as uncertain, or not</source>
      <translation>Marcar como dudoso, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as unfit to read, or not</source>
      <translation>Marcar como no apto para leer, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Mark findings</source>
      <translation>Marcar hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Mark the whole record</source>
      <translation>Marcar todo el registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Mark {wave}</source>
      <translation>Marca {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Marked urgent</source>
      <translation>Marcado urgente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Marks and median beat are of {start_s:.0f} to {stop_s:.0f} s, where the rate is most usual; the rate is of all.</source>
      <translation>Las marcas y el latido mediano son de {start_s:.0f} a {stop_s:.0f} s, donde la frecuencia es la más habitual; la frecuencia es de todo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Marks are not stored yet. {error}</source>
      <translation>Las marcas aún no están guardadas. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Marks of P, QRS, T</source>
      <translation>Marcas de P, QRS, T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Marks of all leads, of this one, or none</source>
      <translation>Marcas de todas, de esta, o ninguna</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand ({author}): {said}.</source>
      <translation>Marcas puestas a mano ({author}): {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand were not looked up. {error}</source>
      <translation>No se consultaron las marcas puestas a mano. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand: {said}.</source>
      <translation>Marcas puestas a mano: {said}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks were set by hand before, but they do not fit how beats are measured now; the measurements are automatic. Set the marks again if they are needed.</source>
      <translation>Antes se pusieron marcas a mano, pero no encajan con la forma actual de medir los latidos; las mediciones son automáticas. Ponga las marcas de nuevo si hacen falta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Matched</source>
      <translation>Emparejados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Matrix</source>
      <translation>Matriz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Mean IoU</source>
      <translation>IoU media</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age</source>
      <translation>Edad media</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age of a period: {youngest:.0f} to {oldest:.0f} years.</source>
      <translation>Edad media de un periodo: de {youngest:.0f} a {oldest:.0f} años.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Mean/min</source>
      <translation>Media/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Measured by the program, not verified</source>
      <translation>Medido por el programa, sin verificar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Measurements</source>
      <translation>Mediciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Measurements of each lead</source>
      <translation>Mediciones de cada derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Measuring the median beat</source>
      <translation>Midiendo el latido mediano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Measuring …</source>
      <translation>Midiendo …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Median beat</source>
      <translation>Latido mediano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>Median beat of each lead with the marks of all leads together</source>
      <translation>Latido mediano de cada derivación con las marcas comunes a todas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Median beats and strips, {scale}</source>
      <translation>Latidos medianos y tiras, {scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Median beats · {scale}</source>
      <translation>Latidos medianos · {scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Median beats, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · grey: sought</source>
      <translation>Latidos medianos, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · gris: lo buscado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Median beats, 50 mm/s, one scale for all; what is sought in grey</source>
      <translation>Latidos medianos, 50 mm/s, una escala para todos; lo buscado, en gris</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>Median beats, one over the other</source>
      <translation>Latidos medianos, uno sobre otro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Median beats: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</source>
      <translation>Latidos medianos: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>Median beats: {leads}</source>
      <translation>Latidos medianos: {leads}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Median of {n} beats, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</source>
      <comment>Median of {n} beat, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</comment>
      <translation>
        <numerusform>Mediana de {n} latido, sin filtro · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</numerusform>
        <numerusform>Mediana de {n} latidos, sin filtro · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s</source>
      <translation>Mediana en s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s a record</source>
      <translation>Mediana en s por registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Merge replies</source>
      <translation>Unir respuestas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Merge template {other} into {into}</source>
      <translation>Unir la plantilla {other} a {into}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Microseconds</source>
      <translation>Microsegundos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Milliseconds</source>
      <translation>Milisegundos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Missing</source>
      <translation>Falta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Mixed</source>
      <translation>Mixta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model card</source>
      <translation>Ficha del modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start</source>
      <translation>Modelo desde el inicio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start (demo)</source>
      <translation>Modelo desde el inicio (demo)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden ({key} shows it)</source>
      <translation>Salida del modelo oculta ({key} la muestra)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the earlier ECG is read, too</source>
      <translation>Modelo oculto: lea también el anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the first read is logged</source>
      <translation>Salida del modelo oculta hasta consignar la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen while marking: {models}</source>
      <translation>Salida del modelo vista al marcar: {models}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen: {model}</source>
      <translation>Salida del modelo vista: {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Model output shown: {model}</source>
      <translation>Salida del modelo a la vista: {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Model stopped</source>
      <translation>Modelo detenido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Model unsure</source>
      <translation>Modelo dudoso</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} is not the one that was promoted (SHA-256 {found}… instead of {promoted}…). Promote it anew, or roll back.</source>
      <translation>El modelo {model!r} no es el que se promovió (SHA-256 {found}… en vez de {promoted}…). Promuévalo de nuevo o revierta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} was altered since it was the default.</source>
      <translation>El modelo {model!r} se alteró después de ser el predeterminado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_part.py" />
      <source>Model {model_id} here is {sha256}, the batch is scored by {sha256_2}: use the same model on all machines.</source>
      <translation>El modelo {model_id} es aquí {sha256}; el lote se evalúa con {sha256_2}: use el mismo modelo en todos los equipos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model {model}</source>
      <translation>Modelo {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model · {name} {version}</source>
      <translation>Modelo · {name} {version}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models run on this computer; nothing leaves it</source>
      <translation>Los modelos se ejecutan en este equipo; nada sale de él</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Modifiers</source>
      <translation>Modificad.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Months</source>
      <translation>Meses</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>More than 100,000 vectors: all were compared, block by block. With usearch (pip install "ecgviewer[library]") a search takes milliseconds.</source>
      <translation>Más de 100,000 vectores: se compararon todos, bloque a bloque. Con usearch (pip install "ecgviewer[library]") una búsqueda tarda milisegundos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Most surprising to the model {model}</source>
      <translation>Lo más sorprendente para el modelo {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Move the marks of P, QRS, T</source>
      <translation>Mover las marcas de P, QRS, T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>N S V P U name the template · Shift: this beat · ← → its beats · Space tick · M merge</source>
      <translation>N S V P U nombra la plantilla · Mayús: este latido · ← → sus latidos · Espacio marcar · M unir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Name for promoting the candidate</source>
      <translation>Nombre para promover el candidato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Name new findings so, or not</source>
      <translation>Nombrar así los nuevos, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 1</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 2</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 2</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 3</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 3</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 4</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 4</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 5</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 6</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 6</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 7</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 7</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 8</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 8</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 9</source>
      <translation>Nombrar los hallazgos nuevos con el favorito 9</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name of the new folder</source>
      <translation>Nombre de la carpeta nueva</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Name of the record on the report</source>
      <translation>Nombre del registro en el informe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Name or code of a finding</source>
      <translation>Nombre o código</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name the readers (else they are numbers)</source>
      <translation>Nombrar a los lectores (si no, son números)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Name under which your findings are stored</source>
      <translation>Nombre bajo el que se guardan sus hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Names of leads are kept; see that these name nobody: {names}.</source>
      <translation>Los nombres de derivaciones se conservan; compruebe que no nombran a nadie: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Names stand in the study's key alone; tables and packets have numbers.</source>
      <translation>Los nombres están solo en la clave del estudio; tablas y paquetes llevan números.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Names stay in the study's key alone.</source>
      <translation>Los nombres quedan solo en la clave del estudio.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Narrow the list</source>
      <translation>Acotar la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Near none of the findings it knows</source>
      <translation>Cerca de ninguno de los hallazgos que conoce</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest SCP statement: {code}</source>
      <translation>Enunciado SCP más próximo: {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nearest finding {finding}</source>
      <translation>Hallazgo más próximo {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Nearest findings, by resemblance</source>
      <translation>Hallazgos más próximos, por semejanza</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest of the AHA/ACC/HRS statements: {code}</source>
      <translation>El más próximo de los enunciados AHA/ACC/HRS: {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Neither file holds a patient identifier.</source>
      <translation>Ninguno de los archivos contiene un identificador de paciente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: mV</source>
      <translation>Calibrador nuevo: mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time</source>
      <translation>Calibrador nuevo: tiempo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time and mV</source>
      <translation>Calibrador nuevo: tiempo y mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>New finding</source>
      <translation>Hallazgo nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>New queue</source>
      <translation>Cola nueva</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>New tag</source>
      <translation>Etiqueta nueva</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Next</source>
      <comment>step</comment>
      <translation>Siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Next caliper</source>
      <translation>Calibrador siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Next event</source>
      <translation>Evento siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next filter</source>
      <translation>Filtro siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Next finding</source>
      <translation>Hallazgo siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next gain</source>
      <translation>Ganancia siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next layout</source>
      <translation>Disposición siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next opacity</source>
      <translation>Siguiente opacidad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Next page</source>
      <translation>Página siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Next pane</source>
      <translation>Panel siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next pane, full screen</source>
      <translation>Sig. panel, pantalla completa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next record</source>
      <translation>Registro siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Next record ready</source>
      <translation>Siguiente registro listo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next speed</source>
      <translation>Velocidad siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Next step</source>
      <translation>Paso siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Next suggestion</source>
      <translation>Sugerencia siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Next to do</source>
      <translation>Siguiente pendiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous beat of it</source>
      <translation>Latido siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous caliper</source>
      <translation>Calibrador sig., anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous event</source>
      <translation>Evento siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous filter</source>
      <translation>Filtro siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous finding</source>
      <translation>Hallazgo siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous gain</source>
      <translation>Ganancia siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Next, previous mark</source>
      <translation>Marca siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous page</source>
      <translation>Página siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous record</source>
      <translation>Registro siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous speed</source>
      <translation>Velocidad siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous suggestion</source>
      <translation>Sugerencia siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous tab</source>
      <translation>Pestaña siguiente, anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>No Dask scheduler answers at {address}: {error}.</source>
      <translation>Ningún planificador de Dask responde en {address}: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No P wave keeps its place: if this is atrial fibrillation, RR and QT change from beat to beat and QTc is uncertain.</source>
      <translation>Ninguna onda P mantiene su lugar: si se trata de fibrilación auricular, RR y QT cambian de un latido a otro y el QTc es incierto.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No PR interval: {why}.</source>
      <translation>Sin intervalo PR: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No QTc: {why}.</source>
      <translation>Sin QTc: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No baseline: there is one period only, or none of those asked for.</source>
      <translation>Sin línea de base: hay un solo periodo, o ninguno de los pedidos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>No beat was found</source>
      <translation>No se encontró ningún latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the earlier ECG.</source>
      <translation>No se encontró ningún latido en el ECG anterior.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the later ECG.</source>
      <translation>No se encontró ningún latido en el ECG posterior.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>No catalogue yet. The worklist adds folders, or: ecgviewer catalogue FOLDER --score</source>
      <translation>Aún no hay catálogo. La lista de trabajo añade carpetas, o bien: ecgviewer catalogue FOLDER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>No catalogue: what is left is not known.</source>
      <translation>Sin catálogo: no se sabe lo que queda pendiente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>No disagreement: on no record of this folder do readers differ, or the model and a reader. Nothing was made.</source>
      <translation>Sin discrepancias: en ningún registro de esta carpeta discrepan los lectores, ni el modelo y un lector. No se creó nada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No earlier ECG is chosen.</source>
      <translation>No se ha elegido un ECG anterior.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode of this kind.</source>
      <translation>Ningún episodio de este tipo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode was found.</source>
      <translation>No se encontró ningún episodio.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>No filter</source>
      <translation>Sin filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>No finding</source>
      <translation>Sin hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>No findings yet on records that may be seen.</source>
      <translation>Aún no hay hallazgos en registros que se puedan ver.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No findings yet.</source>
      <translation>Aún no hay hallazgos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>No findings yet. Drag over leads on the sheet, or press Enter.</source>
      <translation>Aún no hay hallazgos. Arrastre sobre las derivaciones de la hoja o pulse Intro.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>No groups</source>
      <translation>Sin grupos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No heart rate: {why}.</source>
      <translation>Sin frecuencia cardíaca: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library</source>
      <translation>Sin biblioteca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library yet: a folder of ECGs to search.</source>
      <translation>Aún no hay biblioteca: una carpeta de ECG en la que buscar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>No longer in the catalogue</source>
      <translation>Ya no está en el catálogo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No median beat</source>
      <translation>Sin latido mediano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>No median beat was found</source>
      <translation>No se encontró un latido mediano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>No model</source>
      <translation>Sin modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No model is installed. Reading and annotating go on without one.</source>
      <translation>No hay ningún modelo instalado. La lectura y la anotación continúan sin él.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>No model output here</source>
      <translation>Aquí no hay salida del modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>No model output seen</source>
      <translation>Sin salida del modelo a la vista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No model output shown</source>
      <translation>Sin salida del modelo a la vista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No model to start from.</source>
      <translation>No hay modelo de partida.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>No model was promoted; the bundled one is the default.</source>
      <translation>No se ha promovido ningún modelo; el incluido es el predeterminado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>No models. Install the program again.</source>
      <translation>No hay modelos. Instale el programa de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>No other like this</source>
      <translation>Ningún otro como este</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No other record in the list. Open the folder of the patient, or choose a file.</source>
      <translation>No hay otro registro en la lista. Abra la carpeta del paciente o elija un archivo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>No part {unknown!r} of an evaluation; known are {parts}.</source>
      <translation>No existe la parte {unknown!r} de una evaluación; se conocen {parts}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>No patient data, names or paths are in it; look at it before you send it.</source>
      <translation>No contiene datos de pacientes, nombres ni rutas; revíselo antes de enviarlo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No period of {fewest} records or more beside a baseline of as many.</source>
      <translation>Ningún periodo de {fewest} registros o más junto a una línea de base de otros tantos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No place on the map is beyond 1 in 50.</source>
      <translation>Ningún lugar del mapa supera 1 en 50.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No queue yet.</source>
      <translation>Aún no hay colas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>No queue yet. Make one at the left.</source>
      <translation>Aún no hay colas. Cree una a la izquierda.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>No read is final yet today</source>
      <translation>Hoy aún no hay lecturas finales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>No record</source>
      <translation>Sin registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No record has this in its name.</source>
      <translation>Ningún registro tiene esto en el nombre.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>No record in {where}. Choose another folder or file.</source>
      <translation>No hay ningún registro en {where}. Elija otra carpeta u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No record is shown.</source>
      <translation>No se muestra ningún registro.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>No record is shown. Open one first.</source>
      <translation>No se muestra ningún registro. Abra uno primero.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read has statements of a device that name a finding.</source>
      <translation>Ningún registro que usted haya leído tiene enunciados de un dispositivo que nombren un hallazgo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read was read by somebody else, too.</source>
      <translation>Ningún registro que usted haya leído lo ha leído también otra persona.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>No record there. Choose another folder or file.</source>
      <translation>Ahí no hay ningún registro. Elija otra carpeta u otro archivo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records are open.</source>
      <translation>No hay registros abiertos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No records are open. Open a folder first.</source>
      <translation>No hay registros abiertos. Abra primero una carpeta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>No records are open. Open those to be read first.</source>
      <translation>No hay registros abiertos. Abra primero los que deban leerse.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records yet.</source>
      <translation>Aún no hay registros.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score was evaluated.</source>
      <translation>No se evaluó ninguna puntuación.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score.</source>
      <translation>Sin puntuación.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_rows.py" />
      <source>No setting has these words.</source>
      <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No stretch is rarer than 1 in 50 normals.</source>
      <translation>Ningún tramo es más raro que 1 en 50 normales.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>No such command</source>
      <translation>No existe esa orden</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>No such wave in this lead: none of 20 µV and 8 ms.</source>
      <translation>No existe esta onda en la derivación: ninguna de 20 µV y 8 ms.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>No whole beat there: ordered by the model's embedding alone.</source>
      <translation>No hay ahí ningún latido completo: ordenado solo por la representación del modelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {interval} duration: {why}.</source>
      <translation>Sin duración de {interval}: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>No {kind}</source>
      <translation>No: {kind}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>No {wave}</source>
      <translation>No: {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {wave} axis: {why}.</source>
      <translation>Sin eje de {wave}: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Nobody has logged a read yet.</source>
      <translation>Nadie ha consignado aún una lectura.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>Nobody is to read: name at least one reader.</source>
      <translation>No hay nadie que lea: nombre al menos a un lector.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>Nobody knows where record {record_id} lies: open it once in this ecgviewer and mark something on it, or make the study's packets on this computer.</source>
      <translation>Nadie sabe dónde está el registro {record_id}: ábralo una vez en este ecgviewer y marque algo en él, o cree los paquetes del estudio en este equipo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Noisy lead</source>
      <translation>Derivación con ruido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>None</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>None alike</source>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>None in particular</source>
      <translation>Ninguno en particular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>None marked</source>
      <translation>Ninguno marcado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>None of the packet's records is on this computer: it names them only.</source>
      <translation>Ningún registro del paquete está en este equipo: el paquete solo los nombra.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>None of these records tells the day it was made on, so that nothing can be followed.</source>
      <translation>Ninguno de estos registros indica el día en que se hizo, por lo que no se puede seguir nada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>None of these records was scored by {model} yet: ecgviewer catalogue FOLDER --score</source>
      <translation>{model} aún no evaluó ninguno de estos registros: ecgviewer catalogue FOLDER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Not analysed</source>
      <translation>No analizado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Not calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>Sin calibrar · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Not calibrated: the page is fitted to the window</source>
      <translation>Sin calibrar: la página se ajusta a la ventana</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Not decided yet.</source>
      <translation>Aún sin decidir.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Not drawn because no lead is in millivolts.</source>
      <translation>No se dibuja porque ninguna derivación está en milivoltios.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Not drawn because no stretch of the lead is long enough and without a gap.</source>
      <translation>No se dibuja porque ningún tramo de la derivación es bastante largo y sin huecos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Not evaluated</source>
      <translation>No evaluada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Not evaluated because: {why}</source>
      <translation>No evaluado porque: {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated, and foreign</source>
      <translation>No evaluados, y ajenos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated: {reason}</source>
      <translation>No evaluado: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Not in the library yet: add the folder first, then it can be put off or apart.</source>
      <translation>Aún no está en la biblioteca: añada primero la carpeta; después se puede aplazar o apartar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Not looked at yet</source>
      <translation>Aún sin examinar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Not measurable.</source>
      <translation>No medible.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not measured yet</source>
      <translation>Aún sin medir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Not measured. {error}</source>
      <translation>Sin medir. {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Not on this page in this layout. {key} shows {lead} alone.</source>
      <translation>No está en esta página con esta disposición. {key} muestra solo {lead}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Not proven: no key</source>
      <translation>No consta: sin clave</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Not read yet</source>
      <translation>Aún sin leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not scored</source>
      <translation>Sin evaluar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the earlier ECG: {leads}.</source>
      <translation>No utilizables en el ECG anterior: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the later ECG: {leads}.</source>
      <translation>No utilizables en el ECG posterior: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>Not where it was: {folder}</source>
      <translation>No está donde estaba: {folder}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Not worse at anything guarded; {n} findings learned or better.</source>
      <comment>Not worse at anything guarded; {n} finding learned or better.</comment>
      <translation>
        <numerusform>No peor en nada de lo protegido; {n} hallazgo aprendido o mejorado.</numerusform>
        <numerusform>No peor en nada de lo protegido; {n} hallazgos aprendidos o mejorados.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Note, if any</source>
      <translation>Nota, si procede</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Notes on the measurements</source>
      <translation>Notas sobre las mediciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Nothing can be logged. {problem}</source>
      <translation>No se puede consignar nada. {problem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Nothing found</source>
      <translation>No se encontró nada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing guarded fell beyond its margin</source>
      <translation>Nada de lo protegido cayó más allá de su margen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Nothing here.</source>
      <translation>Aquí no hay nada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nothing in particular</source>
      <translation>Nada en particular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Nothing is compared before you say that it is the same patient.</source>
      <translation>No se compara nada hasta que usted diga que es el mismo paciente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Nothing is left to read in this list.</source>
      <translation>No queda nada por leer en esta lista.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Nothing is marked on them yet.</source>
      <translation>Aún no hay nada marcado en ellos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing is sought. Ctrl L on the sheet seeks cases like what is shown there.</source>
      <translation>No se busca nada. Ctrl L en la hoja busca casos como lo que se muestra allí.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing learned became worse</source>
      <translation>Nada de lo aprendido empeoró</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing similar: the library holds no other patient's ECG that can be searched.</source>
      <translation>Nada similar: la biblioteca no contiene ningún ECG de otro paciente en el que se pueda buscar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>Nothing to show yet</source>
      <translation>Aún no hay nada que mostrar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Nothing to show yet: figures of the model are of records whose first read you have logged (Ctrl+Enter on the sheet).</source>
      <translation>Aún no hay nada que mostrar: las figuras del modelo son de registros cuya primera lectura ha consignado (Ctrl+Intro en la hoja).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Nothing was changed.</source>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation>Aún nada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Novel</source>
      <translation>Novedoso</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Observed</source>
      <translation>Observado</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of all {n:,} records of the list</source>
      <comment>Of the {n} record of the list</comment>
      <translation>
        <numerusform>Del {n} registro de la lista</numerusform>
        <numerusform>De los {n:,} registros de la lista</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of every annotated record of your store, for a training set</source>
      <translation>De cada registro anotado de su almacén, para entrenar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Of normals 2, 0.2 and 0.02 % are expected; a ward's patients are not normals.</source>
      <translation>De los normales se espera el 2, el 0.2 y el 0.02 %; los pacientes de una planta no son normales.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Of records that you have not read, other readers' first reads and finals alone are counted.</source>
      <translation>De los registros que usted no ha leído solo se cuentan las primeras lecturas y las finales de otros lectores.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Of scored records that may be seen.</source>
      <translation>De los registros evaluados que se pueden ver.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of the record shown</source>
      <translation>Del registro mostrado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Of the window and of the names of findings, from the next start on; codes and exports stay</source>
      <translation>De la ventana y de los nombres de hallazgos, desde el próximo inicio; los códigos y las exportaciones no cambian</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Of {reads} reads other programs see the state in words; by which acts, stands in the private element.</source>
      <translation>De {reads} lecturas, otros programas ven el estado en palabras; con qué actos, consta en el elemento privado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Old, new, or unsaid</source>
      <translation>Antiguo, nuevo o sin indicar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Old/new</source>
      <translation>Ant./nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>On</source>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>On the sheet</source>
      <translation>En la hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>One after the other</source>
      <translation>Una tras otra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>One is of a woman, the other of a man.</source>
      <translation>Uno es de una mujer; el otro, de un hombre.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>One positive on a rare code is enough to come here.</source>
      <translation>Un positivo en un código raro basta para llegar aquí.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the earlier ECG: {leads}.</source>
      <translation>Solo en el ECG anterior: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the later ECG: {leads}.</source>
      <translation>Solo en el ECG posterior: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Only one of the files holds a patient identifier.</source>
      <translation>Solo uno de los archivos contiene un identificador de paciente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Only {seconds:.1f} s: calibrated on normals of 10 s.</source>
      <translation>Solo {seconds:.1f} s: calibrado con normales de 10 s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity</source>
      <translation>Opacidad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity of the surprise</source>
      <translation>Opacidad de la sorpresa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a packet</source>
      <translation>Abrir un paquete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a study</source>
      <translation>Abrir un estudio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Open from PhysioNet</source>
      <translation>Abrir de PhysioNet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open packet</source>
      <translation>Abrir paquete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Open recent</source>
      <translation>Abrir reciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open recent, PhysioNet</source>
      <translation>Abrir reciente, PhysioNet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open records</source>
      <translation>Abrir registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open records, a folder</source>
      <translation>Abrir registros, una carpeta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Open strip</source>
      <translation>Abrir la tira</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open study</source>
      <translation>Abrir estudio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Open the folder that it lies in now, and mark or log it once</source>
      <translation>Abra la carpeta en que está ahora, y márquelo o consígnelo una vez</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Open the record; read next</source>
      <translation>Abrir; leer el siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Open the worklist</source>
      <translation>Abrir la lista de trabajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Opened</source>
      <translation>Abiertos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Opened again {when}: {reason}. Finalise again when it stands.</source>
      <translation>Reabierta {when}: {reason}. Finalice de nuevo cuando esté conforme.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Opened before</source>
      <translation>Abiertos antes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Order of the limb leads</source>
      <translation>Orden de las derivaciones de los miembros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Over what is sought</source>
      <translation>Sobre lo buscado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>Overview of the recording</source>
      <translation>Vista general del registro</translation>
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
      <translation>Inicio P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>P on – QRS on</source>
      <translation>inicio P – inicio QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P onset</source>
      <translation>Inicio de P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P peak</source>
      <translation>Pico de P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
      <translation>PDF (*.pdf);;Imagen (*.png);;Dibujo (*.svg)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>PR</source>
      <translation>PR</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>PR of {pr_ms:.0f} ms is short: pre-excitation, a junctional rhythm, or the beginning of QRS taken for P.</source>
      <translation>Un PR de {pr_ms:.0f} ms es corto: preexcitación, ritmo de la unión, o el comienzo del QRS tomado por P.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Paced</source>
      <translation>Estimulados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in one part of 10 s, which were not evaluated.</source>
      <translation>Estimulado en alguna parte de 10 s, que no se evaluó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in {n} parts of 10 s, which were not evaluated.</source>
      <translation>Estimulado en {n} partes de 10 s, que no se evaluaron.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes are present: intervals are of paced beats where these are paced.</source>
      <translation>Hay espigas de marcapasos: donde los latidos son estimulados, los intervalos son de latidos estimulados.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes cannot be sought: under 250 samples a second, or no millivolts.</source>
      <translation>No se pueden buscar espigas de marcapasos: menos de 250 muestras por segundo, o sin milivoltios.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packet</source>
      <translation>Paquete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Packet (*.zip)</source>
      <translation>Paquete (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Packet, read blind</source>
      <translation>Paquete, lectura a ciegas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packets</source>
      <translation>Paquetes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page before</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Page of the manual</source>
      <translation>Página del manual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page {number} of {n_pages}, not in true size here</source>
      <translation>Página {number} de {n_pages}; aquí no en tamaño real</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Pairs</source>
      <translation>Pares</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Paper by day, dark by night</source>
      <translation>Papel de día, oscuro de noche</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Paper or dark</source>
      <translation>Papel u oscuro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Paper speed</source>
      <translation>Velocidad del papel</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper, landscape</source>
      <translation>Papel, apaisado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Patient</source>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Patient {identifier}</source>
      <translation>Paciente {identifier}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Patients</source>
      <translation>Pacientes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Patients and format</source>
      <translation>Pacientes y formato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Patients are not normals: more than expected is what a ward looks like, no error. The scale was read off {normals}; hollow points lie beyond the rarest of them and are an order of rank, not a frequency.</source>
      <translation>Los pacientes no son normales: que haya más de lo esperado es propio de una planta, no un error. La escala se leyó de {normals}; los puntos huecos están más allá del más raro de ellos y son un orden de rango, no una frecuencia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Pauses</source>
      <translation>Pausas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Pauses over {seconds:.1f} s</source>
      <translation>Pausas de más de {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Period</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Periods: fitting</source>
      <translation>Periodos: adecuados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgDn</source>
      <comment>key</comment>
      <translation>AvPág</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgUp</source>
      <comment>key</comment>
      <translation>RePág</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>Picture of the window: {path}</source>
      <translation>Imagen de la ventana: {path}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Picture: {title}</source>
      <translation>Imagen: {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Places rarer than {rarity} normals</source>
      <translation>Lugares más raros que {rarity} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Point</source>
      <translation>Punto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Positive</source>
      <translation>Positivos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Preview of the report</source>
      <translation>Vista previa del informe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Previous caliper</source>
      <translation>Calibrador anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Previous event</source>
      <translation>Evento anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous filter</source>
      <translation>Filtro anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Previous finding</source>
      <translation>Hallazgo anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous gain</source>
      <translation>Ganancia anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Previous page</source>
      <translation>Página anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Previous record</source>
      <translation>Registro anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous speed</source>
      <translation>Velocidad anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Previous suggestion</source>
      <translation>Sugerencia anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Print or save a report</source>
      <translation>Imprimir o guardar un informe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Print the heat</source>
      <translation>Imprimir el calor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print the patient's identifier, the date and the exact age</source>
      <translation>Imprimir identificador del paciente, fecha y edad exacta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print …</source>
      <translation>Imprimir …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Profile</source>
      <translation>Perfil</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote</source>
      <translation>Promover</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote to default</source>
      <translation>Promover a predeterminado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote {model}</source>
      <translation>Promover {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Promoted before</source>
      <translation>Promovido antes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Put a missing wave</source>
      <translation>Poner una onda que falta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Put all marks back where they were measured; can be undone</source>
      <translation>Devolver todas las marcas a donde se midieron; se puede deshacer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put apart: it is in no other list until it is taken back</source>
      <translation>Apartar: no está en ninguna otra lista hasta recuperarlo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Put it on all leads</source>
      <translation>En todas las derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put marks for a {wave} that was not found</source>
      <translation>Poner marcas para una {wave} que no se encontró</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off</source>
      <translation>Aplazar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off by {author}, {when} UTC.</source>
      <translation>Aplazado por {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Put off, next record</source>
      <translation>Aplazar; siguiente registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put off, or take that back</source>
      <translation>Aplazar, o deshacerlo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off; the row stays open</source>
      <translation>Aplazado; la fila queda abierta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Put the list of before back; the queue stays as it is</source>
      <translation>Recuperar la lista anterior; la cola queda como está</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put this mark back where it was measured</source>
      <translation>Devolver esta marca a donde se midió</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Q {lead} duration</source>
      <translation>Duración Q {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>QRS axis</source>
      <translation>Eje QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS end</source>
      <translation>Fin de QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>QRS has another shape: the beats are aligned where QRS begins.</source>
      <translation>El QRS tiene otra forma: los latidos se alinean donde empieza el QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS is {qrs_ms:.0f} ms wide: QTc is prolonged by it; consider JT.</source>
      <translation>El QRS mide {qrs_ms:.0f} ms: prolonga el QTc; considere JT.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>QRS laid over QRS by shape</source>
      <translation>QRS sobre QRS según la forma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS off</source>
      <translation>Fin QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS on</source>
      <translation>Inicio QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>QRS on {time_ms:+.0f} ms</source>
      <translation>inicio QRS {time_ms:+.0f} ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS onset</source>
      <translation>Inicio de QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS was not found or is cut off</source>
      <translation>no se encontró el QRS o está cortado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QT is not measurable</source>
      <translation>el QT no es medible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>QT {qt_ms:.0f} ms, all leads together</source>
      <translation>QT {qt_ms:.0f} ms, todas las derivaciones juntas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>QT, no QTc: see the notes on the measurements</source>
      <translation>QT, sin QTc: véanse las notas sobre las mediciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>QTc by the formula of</source>
      <translation>QTc según la fórmula de</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Quarantine</source>
      <translation>Cuarentena</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Quarantine, or not</source>
      <translation>Cuarentena, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Quarters</source>
      <translation>Trimestres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Queue</source>
      <translation>Cola</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Queue of {when} · {name}</source>
      <translation>Cola del {when} · {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queue of {when}, {name}</source>
      <translation>Cola del {when}, {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: next to do</source>
      <translation>Cola: siguiente pendiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Queue: next, skip</source>
      <translation>Cola: siguiente, omitir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: skip, or done</source>
      <translation>Cola: omitir, o hecho</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Queue: what to label next</source>
      <translation>Cola: qué etiquetar a continuación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queues</source>
      <translation>Colas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>R peak</source>
      <translation>Pico de R</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>RR is unstable: QT of a beat depends on the intervals before it</source>
      <translation>RR es inestable: el QT de un latido depende de los intervalos anteriores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: rate and QTc are of the median interval.</source>
      <translation>RR es de {low:,.0f} a {high:,.0f} ms: frecuencia y QTc son del intervalo mediano.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: the rate is of the median interval.</source>
      <translation>RR es de {low:,.0f} a {high:,.0f} ms: la frecuencia es del intervalo mediano.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>RR ms</source>
      <translation>RR ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR uneven</source>
      <translation>RR desigual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR unstable</source>
      <translation>RR inestable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Random control</source>
      <translation>Control aleatorio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Rare among normals</source>
      <translation>Raro entre normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rare code</source>
      <translation>Código raro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Rare codes</source>
      <translation>Códigos raros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Rarity</source>
      <translation>Rareza</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Rate</source>
      <translation>FC</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Rate, QRS</source>
      <translation>FC, QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Rate, mean</source>
      <translation>Frecuencia, media</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Ratings</source>
      <translation>Valoraciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Read</source>
      <translation>Leído</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Read a packet</source>
      <translation>Leer un paquete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Read here</source>
      <translation>Leer aquí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Read next</source>
      <translation>Leer siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Read with care, for noise or a wandering baseline: {leads}.</source>
      <translation>Léalas con cautela, por ruido o deriva de la línea de base: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Read, waiting</source>
      <translation>Leído, espera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reader</source>
      <translation>Lector</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Reader: {name}</source>
      <translation>Lector: {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Reader: {reader}. Not signed.</source>
      <translation>Lector: {reader}. Sin firmar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Readers</source>
      <translation>Lectores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Readers and themselves</source>
      <translation>Los lectores consigo mismos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Readers at their first read</source>
      <translation>Lectores en su primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ</source>
      <translation>Los lectores discrepan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ on {finding}</source>
      <translation>Los lectores discrepan en {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers see age, sex and samples, under numbers and in an order of their own: no names, dates or file names, nothing of each other, nothing of the model.</source>
      <translation>Los lectores ven edad, sexo y muestras, con números y en un orden propio: ni nombres, ni fechas, ni nombres de archivo, nada de los demás, nada del modelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Readers who read the record differ on this.</source>
      <translation>Los lectores que leyeron el registro discrepan en esto.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Readers' names</source>
      <translation>Nombres de los lectores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers, one a line</source>
      <translation>Lectores, uno por línea</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reads of all readers in this store; yours in blue.</source>
      <translation>Lecturas de todos los lectores en este almacén; las suyas en azul.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Reason for going back</source>
      <translation>Motivo para volver atrás</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Reason for promoting the candidate</source>
      <translation>Motivo para promover el candidato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason of the amendment</source>
      <translation>Motivo de la enmienda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Reason, after first read</source>
      <translation>Motivo, tras la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons are shown: nothing is read blind here, or all is read. The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>Los motivos se muestran: aquí no se lee nada a ciegas, o está todo leído. El orden es aleatorio, para que no revele nada, y los registros de control pueden estar en cualquier lugar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons stay hidden until the first read of each record is logged (Ctrl Enter). The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>Los motivos quedan ocultos hasta consignar la primera lectura de cada registro (Ctrl Intro). El orden es aleatorio, para que no revele nada, y los registros de control pueden estar en cualquier lugar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Record</source>
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Record {place:,} of {total:,} listed, {left:,} still to read</source>
      <translation>Registro {place:,} de {total:,} listados, {left:,} aún por leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Record {title}, {place:,} of {n:,}</source>
      <translation>Registro {title}, {place:,} de {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Recorded</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Recorded at {fs:g} samples a second; 500 and more are advised for measurement. Marks were sought after resampling to 500.</source>
      <translation>Registrado a {fs:g} muestras por segundo; para medir se aconsejan 500 o más. Las marcas se buscaron tras remuestrear a 500.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Recorded {when}</source>
      <translation>Registrado {when}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Recording dates, shifted by your own secret per patient</source>
      <translation>Fechas de registro, desplazadas por paciente con un secreto suyo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records</source>
      <translation>Registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records in the queue</source>
      <translation>Registros de la cola</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>Records named by reference cannot be repeated silently: leave one out.</source>
      <translation>Los registros nombrados por referencia no se pueden repetir sin que se note: prescinda de una de las dos cosas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Records of the packets</source>
      <translation>Registros de los paquetes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records on which readers differ, or the model and a reader</source>
      <translation>Registros en que discrepan los lectores, o el modelo y un lector</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Records searched: {n:,}, by {model}</source>
      <translation>Registros en los que se buscó: {n:,}, con {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Records that teach the most, and some by chance to keep count</source>
      <translation>Los registros que más enseñan, y algunos al azar para llevar la cuenta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records that the model is unsure about</source>
      <translation>Registros sobre los que el modelo duda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records that you have read yourself, or whose project hides nothing; no packets.</source>
      <translation>Registros que ha leído usted, o cuyo proyecto no oculta nada; sin paquetes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Records timed</source>
      <translation>Cronometrados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Records to compare with</source>
      <translation>Registros con los que comparar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records unlike those labelled and unlike each other</source>
      <translation>Registros distintos de los ya etiquetados y distintos entre sí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Refresh</source>
      <translation>Actualizar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Refused by the gate</source>
      <translation>Rechazado por el control de calidad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Refused by the gate: it is kept, not used</source>
      <translation>Rechazado por el control de calidad: se conserva, no se usa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Reject the suggestion</source>
      <translation>Rechazar la sugerencia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Rejected</source>
      <translation>Rechazada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rejected by {author}, {when} UTC.</source>
      <translation>Rechazado por {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Removed: {parts}.</source>
      <translation>Quitado: {parts}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Repeat patients</source>
      <translation>Repetir pacientes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Repeats</source>
      <translation>Repeticiones</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>Reply written: {file}, {n:,} findings.</source>
      <comment>Reply written: {file}, 1 finding.</comment>
      <translation>
        <numerusform>Respuesta escrita: {file}, 1 hallazgo.</numerusform>
        <numerusform>Respuesta escrita: {file}, {n:,} hallazgos.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Report of a long recording</source>
      <translation>Informe de un registro prolongado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Report saved</source>
      <translation>Informe guardado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Report saved: {files}</source>
      <translation>Informe guardado: {files}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Research use only</source>
      <translation>Solo para investigación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Research use only - not for diagnosis</source>
      <translation>Solo para investigación; no para diagnóstico</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Research use only · not for diagnosis</source>
      <translation>Uso en investigación · no diagnóstico</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>Research use only. Not a medical device; it makes no diagnosis.</source>
      <translation>Solo para investigación. No es un producto sanitario; no diagnostica.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Resemblance, 0 to 1</source>
      <translation>Semejanza, 0 a 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Reset</source>
      <translation>Restablecer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Reset mark</source>
      <translation>Restablecer marca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Resume</source>
      <translation>Reanudar</translation>
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
      <translation>Revertir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back gives bit-identical scores.</source>
      <translation>Revertir da puntuaciones idénticas bit a bit.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Rows</source>
      <translation>Filas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Rows shown</source>
      <translation>Filas mostradas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Rows to decide</source>
      <translation>Filas por decidir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Run</source>
      <translation>Ejecución</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Run a study</source>
      <translation>Dirigir un estudio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>S or QS {lead}</source>
      <translation>S o QS {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>S run</source>
      <translation>racha S</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>S runs</source>
      <translation>Rachas S</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>SCP-ECG statement {code}</source>
      <translation>Enunciado SCP-ECG {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>SIMULATED, of no patient</source>
      <translation>SIMULADO, de ningún paciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>ST level at {point}: mean of 8 ms, relative to the level before QRS.</source>
      <translation>Nivel del ST en {point}: media de 8 ms, respecto al nivel anterior al QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>ST of lead {lead} is not stated: the end of QRS is not known or cut off.</source>
      <translation>No se indica el ST de la derivación {lead}: el final del QRS se desconoce o está cortado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Said on</source>
      <translation>Afirmado en</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient</source>
      <translation>Mismo paciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient, compare</source>
      <translation>Mismo paciente, comparar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Samples a second</source>
      <translation>Muestras por segundo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sampling rate</source>
      <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save PDF, PNG or SVG …</source>
      <translation>Guardar PDF, PNG o SVG …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Save a copy as</source>
      <translation>Guardar una copia como</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Save calibration</source>
      <translation>Guardar la calibración</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Save diagnostics, without patient data</source>
      <translation>Guardar diagnóstico técnico, sin datos de pacientes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Save diagnostics…</source>
      <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save finding</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Save search</source>
      <translation>Guardar búsqueda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save settings</source>
      <translation>Guardar ajustes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save the report</source>
      <translation>Guardar el informe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Save this search</source>
      <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save {code}</source>
      <translation>Guardar {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save, calibrate</source>
      <translation>Guardar, calibrar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Saved searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Say that there is no {wave}</source>
      <translation>Decir que no hay {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Say who you are (settings) to go back.</source>
      <translation>Diga quién es (ajustes) para volver atrás.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Says so</source>
      <translation>Lo afirma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scale</source>
      <translation>Escala</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Scored</source>
      <translation>Evaluados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores of foreign records mean little; they are counted in the other figures.</source>
      <translation>Las puntuaciones de registros ajenos significan poco; se cuentan en las demás figuras.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring</source>
      <translation>Evaluando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>Scoring on a cluster needs Dask: install ecgviewer[cluster] here and on the workers.</source>
      <translation>Evaluar en un clúster requiere Dask: instale ecgviewer[cluster] aquí y en los nodos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Scoring this record …</source>
      <translation>Evaluando este registro …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring {done}</source>
      <translation>Evaluando {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Search commands</source>
      <translation>Buscar órdenes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Search findings</source>
      <translation>Buscar hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search the list</source>
      <translation>Buscar en la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Search the manual</source>
      <translation>Buscar en el manual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Search the settings</source>
      <translation>Buscar en los ajustes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Search the worklist</source>
      <translation>Buscar en la lista de trabajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} forgotten</source>
      <translation>Búsqueda {name} olvidada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} saved</source>
      <translation>Búsqueda {name} guardada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search, for example  LBBB and QTc &gt; 500 and unread</source>
      <translation>Buscar; por ejemplo  LBBB and QTc &gt; 500 and unread</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: sex is F or M, not {text!r}.</source>
      <translation>Búsqueda: sex es F o M, no {text!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no field {text!r}. Fields: {known}.</source>
      <translation>Búsqueda: no existe el campo {text!r}. Campos: {known}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no state {text!r}. States: {states}.</source>
      <translation>Búsqueda: no existe el estado {text!r}. Estados: {states}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in no unit, not in {unit!r}.</source>
      <translation>Búsqueda: {field} se indica sin unidad, no en {unit!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in {wanted}, not in {unit!r}.</source>
      <translation>Búsqueda: {field} se indica en {wanted}, no en {unit!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is no number; write {field}:{text}.</source>
      <translation>Búsqueda: {field} no es un número; escriba {field}:{text}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} needs a number, not {text!r} (character {at}).</source>
      <translation>Búsqueda: {field} necesita un número, no {text!r} (carácter {at}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} (character {at}) is no date; write 2024, 2024-03 or 2024-03-31.</source>
      <translation>Búsqueda: {text!r} (carácter {at}) no es una fecha; escriba 2024, 2024-03 o 2024-03-31.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} at character {at} is not understood.</source>
      <translation>Búsqueda: no se entiende {text!r} en el carácter {at}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at the end.</source>
      <translation>Búsqueda: se espera {wanted} al final.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at {text!r} (character {at}).</source>
      <translation>Búsqueda: se espera {wanted} en {text!r} (carácter {at}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Searched by a graph of neighbours: one in many may be missed.</source>
      <translation>Buscado con un grafo de vecinos: puede faltar uno entre muchos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Searching</source>
      <translation>Buscando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second</source>
      <translation>Segundo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Second look</source>
      <translation>Relectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second on</source>
      <translation>Segundo en</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Seconds</source>
      <translation>Segundos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Semicolon</source>
      <translation>Punto y coma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send my notes along (free text may name somebody)</source>
      <translation>Enviar también mis notas (el texto libre puede nombrar a alguien)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Send reply</source>
      <translation>Enviar respuesta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Send reply …</source>
      <translation>Enviar respuesta …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send the reply</source>
      <translation>Enviar la respuesta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Sent to the printer</source>
      <translation>Enviado a la impresora</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Sent to the printer: {n_pages} page(s)</source>
      <translation>Enviado a la impresora: {n_pages} página(s)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Series</source>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Settings of this run</source>
      <translation>Ajustes de esta ejecución</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings profile (*.json)</source>
      <translation>Perfil de ajustes (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>Settled for this computer</source>
      <translation>Fijado para este equipo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Several readers without a server; files go only where you send them</source>
      <translation>Varios lectores sin servidor; los archivos van solo a donde usted los envía</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Several records of one patient</source>
      <translation>Varios registros de un paciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Severity</source>
      <translation>Gravedad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sex</source>
      <translation>Sexo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex and age not given</source>
      <translation>Sexo y edad no indicados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex not given</source>
      <translation>Sexo no indicado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Sex unknown: compared with normals of both sexes.</source>
      <translation>Sexo desconocido: comparado con normales de ambos sexos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Share</source>
      <translation>Proporción</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Share of random control records in percent, 10 or more</source>
      <translation>Proporción de registros de control aleatorios en porcentaje, 10 o más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Shift</source>
      <comment>key</comment>
      <translation>Mayús</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Show all</source>
      <translation>Mostrar todos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show fewer</source>
      <translation>Mostrar menos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Show leads and nearest findings</source>
      <translation>Mostrar derivaciones y hallazgos más próximos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Show or hide surprise</source>
      <translation>Mostrar u ocultar la sorpresa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Show the record chosen beside the list</source>
      <translation>Mostrar junto a la lista el registro elegido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_telling.py" />
      <source>Show the worklist</source>
      <translation>Mostrar la lista de trabajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Show who the readers are. Hidden at first, so that a name decides nothing.</source>
      <translation>Mostrar quiénes son los lectores. Ocultos al principio, para que un nombre no decida nada.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show {n} more</source>
      <comment>Show {n} more</comment>
      <translation>
        <numerusform>Mostrar {n} más</numerusform>
        <numerusform>Mostrar {n} más</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Show {n} rejected</source>
      <translation>Mostrar {n} rechazadas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Signal</source>
      <translation>Señal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal good in {good} of {n_leads} leads</source>
      <translation>Señal buena en {good} de {n_leads} deriv.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal not measured yet</source>
      <translation>Señal aún sin medir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Signature good</source>
      <translation>Firma correcta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Signature, date</source>
      <translation>Firma, fecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Silent repeats</source>
      <translation>Repeticiones ocultas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Similar</source>
      <translation>Similares</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Similar cases</source>
      <translation>Casos similares</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output. They are hidden until the first read of the record shown is logged (Ctrl Enter).</source>
      <translation>Los casos similares son salida del modelo. Quedan ocultos hasta consignar la primera lectura del registro mostrado (Ctrl Intro).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output: a packet is read without.</source>
      <translation>Los casos similares son salida del modelo: un paquete se lee sin ellos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Similar cases are shown once your first read of it is logged.</source>
      <translation>Los casos similares se muestran una vez consignada su primera lectura de él.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the beat at the cursor</source>
      <translation>Casos similares: latido del cursor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the finding, or the record</source>
      <translation>Casos similares: hallazgo o registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: the list as it was</source>
      <translation>Casos similares: lista anterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>Simulated</source>
      <translation>Simulado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Single beats</source>
      <translation>Latidos sueltos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Size of a millimetre on this monitor</source>
      <translation>Tamaño de un milímetro en este monitor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Skipped</source>
      <translation>Omitido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Slow rate</source>
      <translation>Frecuencia lenta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Slow under {rate:.0f}/min</source>
      <translation>Lenta por debajo de {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Slower. Kept for a finding only if it does better with it in patients held out;
with 20 records and fewer it brought nothing in our tests</source>
      <translation>Más lento. Para un hallazgo se conserva solo si mejora en pacientes reservados;
con 20 registros o menos no aportó nada en nuestras pruebas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Snap drawn ends to waves, or not</source>
      <translation>Ajustar extremos a las ondas, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Snapshot</source>
      <translation>Instantánea</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Some leads were not evaluated in parts: {leads}.</source>
      <translation>Algunas derivaciones no se evaluaron por partes: {leads}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: as opened</source>
      <translation>Orden: de apertura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: by chance</source>
      <translation>Orden: al azar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: disagreement</source>
      <translation>Orden: discrepancia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: newest first</source>
      <translation>Orden: los más nuevos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: reason</source>
      <translation>Orden: motivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: surprise</source>
      <translation>Orden: sorpresa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: uncertainty</source>
      <translation>Orden: incertidumbre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: waiting longest</source>
      <translation>Orden: mayor espera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Source: {names}</source>
      <translation>Fuente: {names}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Space</source>
      <comment>key</comment>
      <translation>Espacio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Space starts a span, Space ends it, Enter names and saves it. Ctrl+Z takes it back.</source>
      <translation>Espacio empieza un tramo, Espacio lo termina, Intro lo nombra y guarda. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Spaces</source>
      <translation>Espacios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Span</source>
      <translation>Tramo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Span maps</source>
      <translation>Mapas de tramos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Span maps, AUROC of samples in patients held out: {maps}.</source>
      <translation>Mapas de tramos, AUROC de muestras en pacientes reservados: {maps}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Spans of two readers are paired by their overlap in time, from an IoU of 0.5. Precision is of the second reader's spans, recall of the first's. 95 % intervals over records.</source>
      <translation>Los tramos de dos lectores se emparejan por su solapamiento en el tiempo, desde una IoU de 0.5. La precisión es de los tramos del segundo lector; la exhaustividad, de los del primero. Intervalos del 95 % sobre los registros.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Spectrum</source>
      <translation>Espectro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Spectrum of a lead</source>
      <translation>Espectro de una derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of what the sheet shows, instead of what was recorded</source>
      <translation>Espectro de lo que muestra la hoja, en vez de lo registrado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of {lead}</source>
      <translation>Espectro de {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Stability index (PSI) of the scores</source>
      <translation>Índice de estabilidad (PSI) de las puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Stacked</source>
      <translation>Apilados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Standard</source>
      <translation>Estándar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Standard or Cabrera order</source>
      <translation>Orden estándar o de Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Standard order</source>
      <translation>Orden estándar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Start</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Start or end a span</source>
      <translation>Empezar o terminar un tramo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Start reading</source>
      <translation>Empezar a leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Start tuning</source>
      <translation>Iniciar el ajuste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Starts from {name} {version}, the model in use.</source>
      <translation>Parte de {name} {version}, el modelo en uso.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>State of the read: {state}</source>
      <translation>Estado de la lectura: {state}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Statements and figures of the device are shown after your first read.</source>
      <translation>Los enunciados y cifras del dispositivo se muestran tras su primera lectura.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Step {n}: {title}</source>
      <translation>Paso {n}: {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Step {place} of {last}</source>
      <translation>Paso {place} de {last}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Steps of one unit</source>
      <translation>Pasos por unidad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Steps of tuning: {step}</source>
      <translation>Pasos del ajuste: {step}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Still reading: short peaks may be missing</source>
      <translation>Aún leyendo: pueden faltar picos breves</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Stop the model</source>
      <translation>Detener el modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>Strip around what is looked at</source>
      <translation>Tira en torno a lo examinado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Studies</source>
      <translation>Estudios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Study</source>
      <translation>Estudio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Study (*.key)</source>
      <translation>Estudio (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest</source>
      <translation>Sugerir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest {name} on {n}</source>
      <translation>Sugerir {name} en {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>Suggestions of similar cases were kept on this record by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>Una versión más nueva de ecgviewer guardó en este registro sugerencias de casos similares. Se dejaron como están; actualice ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Superimpose all leads</source>
      <translation>Superponer todas las derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Superimposed</source>
      <translation>Superpuestos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Supraventricular run</source>
      <translation>Racha supraventricular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise</source>
      <translation>Sorpresa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>Surprise  1 in {heat_floor:,.0f}</source>
      <translation>Sorpresa  1 en {heat_floor:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Surprise  {low}</source>
      <translation>Sorpresa  {low}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead: {leads}</source>
      <translation>Sorpresa por derivación: {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead; a bar begins at 1 in 50 and is full at 1 in 5,000</source>
      <translation>Sorpresa por derivación; una barra empieza en 1 en 50 y está llena en 1 en 5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise hidden</source>
      <translation>Sorpresa oculta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden until the first read is logged</source>
      <translation>Sorpresa oculta hasta consignar la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden: a packet is read blind</source>
      <translation>Sorpresa oculta: un paquete se lee a ciegas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden to the end: a packet is read blind.</source>
      <translation>La sorpresa queda oculta hasta el final: un paquete se lee a ciegas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden until the first read is logged (Ctrl Enter).</source>
      <translation>La sorpresa queda oculta hasta consignar la primera lectura (Ctrl Intro).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise is hidden. Show it with A.</source>
      <translation>La sorpresa está oculta. Muéstrela con A.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Surprise, 0–1</source>
      <translation>Sorpresa, 0–1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Surprise, for review</source>
      <translation>Sorpresa, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Surprise, for review: {rarity} normals</source>
      <translation>Sorpresa, para revisar: {rarity} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T end</source>
      <translation>Fin de T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>T has not ended when the next P begins (QT and PR are longer than RR): where both lie is uncertain.</source>
      <translation>T no ha terminado cuando empieza la P siguiente (QT más PR es mayor que RR): la posición de ambas es incierta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>T meets P</source>
      <translation>T alcanza P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T off</source>
      <translation>Fin T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T on</source>
      <translation>Inicio T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T onset</source>
      <translation>Inicio de T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T peak</source>
      <translation>Pico de T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Tab</source>
      <translation>Tabulador</translation>
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
      <translation>Tabla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Table (*.csv)</source>
      <translation>Tabla (*.csv)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Table of {n} leads</source>
      <comment>Table of {n} lead</comment>
      <translation>
        <numerusform>Tabla de {n} derivación</numerusform>
        <numerusform>Tabla de {n} derivaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Table: {title}</source>
      <translation>Tabla: {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Tables (*.csv);;JSON (*.json)</source>
      <translation>Tablas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Tagged urgent</source>
      <translation>Etiquetado como urgente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags of {n:,} records</source>
      <translation>Etiquetas de {n:,} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>Tags: {tags:,}, saved searches: {searches:,}, folders: {folders:,}. They came along; the ECGs are read in again.</source>
      <translation>Etiquetas: {tags:,}, búsquedas guardadas: {searches:,}, carpetas: {folders:,}. Se conservaron; los ECG se leen de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tags; similar cases</source>
      <translation>Etiquetas; casos similares</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Take back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Take the settings of a department from a file</source>
      <translation>Tomar los ajustes de un servicio desde un archivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Take the wave away</source>
      <translation>Quitar la onda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Taken from now on for every table with the same line of names. The file itself is left as it is.</source>
      <translation>En adelante se aplica a toda tabla con la misma línea de nombres. El archivo en sí queda como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Tell me on the desktop when ECGs arrive</source>
      <translation>Avisarme en el escritorio cuando lleguen ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Template {number}</source>
      <translation>Plantilla {number}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Template {number}: {name}</source>
      <translation>Plantilla {number}: {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Templates</source>
      <translation>Plantillas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Templates of beats</source>
      <translation>Plantillas de latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Templates whose class is by hand: {names}.</source>
      <translation>Plantillas cuya clase es a mano: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Ten bins a decade; the last one holds all beyond 1 in 10,000.</source>
      <translation>Diez clases por década; la última contiene todo lo que supera 1 en 10,000.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Ten bins: of normals tenths of 1/N, of the baseline its own tenths. {convention}</source>
      <translation>Diez clases: de los normales, décimas de 1/N; de la línea de base, sus propias décimas. {convention}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>That is no heart rate: look at the samples a second again.</source>
      <translation>Esa no es una frecuencia cardíaca: revise las muestras por segundo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>The ECG chosen cannot be compared.</source>
      <translation>El ECG elegido no se puede comparar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The ECG taken as the earlier one was made after this one.</source>
      <translation>El ECG tomado como anterior se hizo después de este.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The age became {years:g}.</source>
      <translation>La edad pasó a {years:g}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/holter_store.py" />
      <source>The analysis cannot be kept in {parent}: {strerror}. It will be made again when the recording is opened next.</source>
      <translation>No se puede guardar el análisis en {parent}: {strerror}. Se hará de nuevo la próxima vez que se abra el registro.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be locked as it must be. Everything stored before is safe; this step was not stored.</source>
      <translation>El almacén de anotaciones {path} no se puede bloquear como es debido. Todo lo guardado antes está a salvo; este paso no se guardó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened. Check that folder and file exist and are yours.</source>
      <translation>El almacén de anotaciones {path} no se puede abrir. Compruebe que la carpeta y el archivo existen y son suyos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened: its folder may not be written. What is stored there is safe and was left as it is. Make the folder writable, or copy it elsewhere and open it there (ECGVIEWER_HOME).</source>
      <translation>El almacén de anotaciones {path} no se puede abrir: no se puede escribir en su carpeta. Lo guardado allí está a salvo y se dejó como está. Permita escribir en la carpeta, o cópielo a otro sitio y ábralo allí (ECGVIEWER_HOME).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The annotation store {path} cannot be read ({error}). It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>No se puede leer el almacén de anotaciones {path} ({error}). Se dejó como está: cópielo a otro sitio y ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be read or written: the disk reports an error. Everything stored before is safe; this step was not stored.</source>
      <translation>El almacén de anotaciones {path} no se puede leer ni escribir: el disco comunica un error. Todo lo guardado antes está a salvo; este paso no se guardó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be written. Everything stored before is safe; this step was not stored. Check the rights of file and folder.</source>
      <translation>El almacén de anotaciones {path} no se puede escribir. Todo lo guardado antes está a salvo; este paso no se guardó. Compruebe los permisos del archivo y de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot grow: the disk is full. Everything stored before is safe; this step was not stored. Free some space and try again.</source>
      <translation>El almacén de anotaciones {path} no puede crecer: el disco está lleno. Todo lo guardado antes está a salvo; este paso no se guardó. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is damaged. It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>El almacén de anotaciones {path} está dañado. Se dejó como está: cópielo a otro sitio y ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is held by another program. Everything stored before is safe; this step was not stored. Try again in a moment.</source>
      <translation>El almacén de anotaciones {path} lo retiene otro programa. Todo lo guardado antes está a salvo; este paso no se guardó. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is not an annotation store. It was left as it is.</source>
      <translation>{path} no es un almacén de anotaciones. Se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} may not be opened. Check the rights of file and folder.</source>
      <translation>El almacén de anotaciones {path} no se puede abrir por falta de permiso. Compruebe los permisos del archivo y de la carpeta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written ({error}).</source>
      <translation>No se puede escribir la copia de seguridad {target} ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written: {strerror}.</source>
      <translation>No se puede escribir la copia de seguridad {target}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers kept with this record cannot be read ({error}). They were left as they are.</source>
      <translation>No se pueden leer los calibradores guardados con este registro ({error}). Se dejaron como están.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers of this record were kept by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>Una versión más nueva de ecgviewer guardó los calibradores de este registro. Se dejaron como están; actualice ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>The case over what is sought</source>
      <translation>El caso sobre lo buscado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue is damaged: {name}, {error}. No ECG and no finding is touched. It can be made anew from the ECGs; tags, saved searches and folders come along, and the damaged file is kept beside it.</source>
      <translation>El catálogo está dañado: {name}, {error}. No afecta a ningún ECG ni hallazgo. Se puede rehacer a partir de los ECG; se conservan etiquetas, búsquedas guardadas y carpetas, y el archivo dañado se guarda al lado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>The catalogue is made anew; what was damaged is kept as {name}.</source>
      <translation>El catálogo se ha rehecho; lo dañado se guarda como {name}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>The catalogue {name} cannot be read: {error}. No ECG and no finding is touched.</source>
      <translation>No se puede leer el catálogo {name}: {error}. No afecta a ningún ECG ni hallazgo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot be used: {error}. No ECG and no finding is touched.</source>
      <translation>No se puede usar el catálogo {name}: {error}. No afecta a ningún ECG ni hallazgo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot grow: the disk is full. What it holds is safe; this was not stored. Free some space and try again.</source>
      <translation>El catálogo {name} no puede crecer: el disco está lleno. Lo que contiene está a salvo; esto no se guardó. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} cannot be read: {error}.</source>
      <translation>No se puede leer la elección de la carpeta de datos {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} must be one absolute path.</source>
      <translation>La elección de la carpeta de datos {path} debe ser una sola ruta absoluta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The computer's</source>
      <translation>El del equipo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy differs from the store. It was not kept.</source>
      <translation>La copia difiere del almacén. No se conservó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The copy holds all that was read.</source>
      <translation>La copia contiene todo lo que se leyó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy of {path} is not sound, and was not kept: {problems}</source>
      <translation>La copia de {path} no es correcta y no se conservó: {problems}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>The data hold no record of the validation split.</source>
      <translation>Los datos no contienen ningún registro de la partición de validación.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>The default before is the default again.</source>
      <translation>El predeterminado anterior vuelve a serlo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The earlier ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>El ECG anterior tiene {fs:g} muestras por segundo: no se puede decir si cambiaron las alturas del QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>The file is not where it was, or its drive is away. Nothing known of it is lost.</source>
      <translation>El archivo no está donde estaba, o su unidad no está conectada. No se pierde nada de lo que se sabe de él.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>The file's own beats and waves, or not</source>
      <translation>Latidos y ondas del archivo, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>The files are kept in ecgviewer's cache on this computer, and open from there without a network the next time.</source>
      <translation>Los archivos se guardan en la caché de ecgviewer en este equipo y la próxima vez se abren desde ahí sin red.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>The files hold different patient identifiers.</source>
      <translation>Los archivos contienen identificadores de paciente distintos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>The final read stays as it was logged. What you change is kept as an amendment.</source>
      <translation>La lectura final queda como se consignó. Lo que cambie se guarda como enmienda.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>The finding in doubt</source>
      <translation>El hallazgo en duda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>The finding is not saved yet. Enter saves it, Esc drops it.</source>
      <translation>El hallazgo aún no está guardado. Intro lo guarda, Esc lo descarta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is not there</source>
      <translation>El hallazgo no está</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is there</source>
      <translation>El hallazgo está</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The findings of this record were changed in another window meanwhile. Nothing was logged; open the record again to see what it would stand on.</source>
      <translation>Entretanto, los hallazgos de este registro se cambiaron en otra ventana. No se consignó nada; abra el registro de nuevo para ver en qué se basaría.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>The first read</source>
      <translation>La primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>The first records are being indexed; they are listed as they come.</source>
      <translation>Se están indexando los primeros registros; se listan según llegan.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at at the moment.</source>
      <translation>Por el momento no se puede examinar la carpeta {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at. Is its drive connected?</source>
      <translation>No se puede examinar la carpeta {folder}. ¿Está conectada su unidad?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>The folder {folder} for the annotations cannot be made: {reason}.</source>
      <translation>No se puede crear la carpeta {folder} para las anotaciones: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>The folder {out} cannot be made: {strerror}.</source>
      <translation>No se puede crear la carpeta {out}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The folder {place} cannot be made: {strerror}.</source>
      <translation>No se puede crear la carpeta {place}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}. It was not promoted.</source>
      <translation>El control de calidad rechazó {model}. No se promovió.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}: not passed: {checks}. It was not promoted.</source>
      <translation>El control de calidad rechazó {model}: no superado: {checks}. No se promovió.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The key cannot be kept: {reason}.</source>
      <translation>No se puede guardar la clave: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>The key that came with the packet</source>
      <translation>La clave que vino con el paquete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} cannot be used: {reason}.</source>
      <translation>No se puede usar la clave {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>The key {path} cannot be used: {strerror}.</source>
      <translation>No se puede usar la clave {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} is too short: {n_bytes} bytes at least.</source>
      <translation>La clave {path} es demasiado corta: al menos {n_bytes} bytes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>The last {shown} of {n_days} days.</source>
      <translation>Los últimos {shown} de {n_days} días.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The later ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>El ECG posterior tiene {fs:g} muestras por segundo: no se puede decir si cambiaron las alturas del QRS.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>The layout file {name} cannot be used: {reason}.</source>
      <translation>No se puede usar el archivo de disposición {name}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/layouts.py" />
      <source>The layout file {name} is left out: {reason}.</source>
      <translation>Se omite el archivo de disposición {name}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>The library in {folder} cannot be used: {error}. No ECG and no finding is touched; what was indexed before is kept. Free some space, or delete this folder to have it made anew.</source>
      <translation>No se puede usar la biblioteca de {folder}: {error}. No afecta a ningún ECG ni hallazgo; lo ya indexado se conserva. Libere espacio, o elimine esta carpeta para que se rehaga.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>The line after them has the names</source>
      <translation>La línea siguiente tiene los nombres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>The list is of no catalogue.</source>
      <translation>La lista no es de ningún catálogo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The log of reads contradicts itself: {error}. Nothing was changed; `ecgviewer store check` says more.</source>
      <translation>El registro de lecturas se contradice: {error}. No se cambió nada; `ecgviewer store check` dice más.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/manual.py" />
      <source>The manual's page {file} is not there: {reason}.</source>
      <translation>No se encuentra la página {file} del manual: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The map is hottest in {lead} at {at_s:.1f} s.</source>
      <translation>El mapa tiene más calor en {lead} a los {at_s:.1f} s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The model cannot evaluate this record, so that nothing similar can be sought. Its leads or its length do not allow it.</source>
      <translation>El modelo no puede evaluar este registro, por lo que no se puede buscar nada similar. Sus derivaciones o su duración no lo permiten.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/queue_pool.py" />
      <source>The model in use does not know {finding}. Mark it in some records and tune (Ctrl 4), or let the queue go by novelty.</source>
      <translation>El modelo en uso no conoce {finding}. Márquelo en algunos registros y ajuste (Ctrl 4), o deje que la cola vaya por novedad.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>The model is seen from the start</source>
      <translation>El modelo se ve desde el inicio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The model is stopped. Switch it on with A.</source>
      <translation>El modelo está detenido. Actívelo con A.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>The model is stopped: nothing is scored until you switch it on (A).</source>
      <translation>El modelo está detenido: no se evalúa nada hasta que lo active (A).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>The model points at what is rare among normal ECGs. A rare signal may be harmless or an artefact; a common one may be ill; its silence is no sign of health.</source>
      <translation>El modelo señala lo que es raro entre ECG normales. Una señal rara puede ser inocua o un artefacto; una común puede ser patológica; su silencio no es signo de salud.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not here any more; the bundled one is in use.</source>
      <translation>El modelo {model} ya no está aquí; se usa el incluido.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not the default, which takes a promotion; that one is in use.</source>
      <translation>El modelo {model} no es el predeterminado, lo que requiere una promoción; se usa ese.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>The model's output is off. A shows it.</source>
      <translation>La salida del modelo está desactivada. A la muestra.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The notes of {n} were left out.</source>
      <translation>Se omitieron las notas de {n}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The one that stands first</source>
      <translation>El que va primero</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>The other end</source>
      <translation>El otro extremo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>The other leg</source>
      <translation>La otra pata</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>The packet cannot be made in {folder}: {reason}. Nothing was written; free some space and try again.</source>
      <translation>No se puede crear el paquete en {folder}: {reason}. No se escribió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet cannot be unpacked: {reason}. Nothing of it was left in {folder}.</source>
      <translation>No se puede desempaquetar el paquete: {reason}. No quedó nada de él en {folder}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet has no {item!r}; it has {first} to {last}.</source>
      <translation>El paquete no tiene {item!r}; tiene de {first} a {last}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>The pages of the manual are in English.</source>
      <translation>Las páginas del manual están en inglés.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>The place looked at as a strip, too</source>
      <translation>También el lugar examinado, como tira</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} cannot be read: {strerror}.</source>
      <translation>No se puede leer la política {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} cannot be used: {error}.</source>
      <translation>No se puede usar la política {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>La política {path} tiene una clave desconocida {key!r}. Se conocen {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} is no JSON: {error}.</source>
      <translation>La política {path} no es JSON: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks heat_on to true. It may be locked to false alone: what the model says can be switched off by whoever reads, at once.</source>
      <translation>La política {path} fija heat_on en true. Solo se puede fijar en false: lo que dice el modelo lo puede ocultar al instante quien lee.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks {key!r} without a value in its settings.</source>
      <translation>La política {path} fija {key!r} sin un valor en sus ajustes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must be an object with {keys}.</source>
      <translation>La política {path} debe ser un objeto con {keys}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have settings in an object and locked in a list.</source>
      <translation>La política {path} debe tener settings en un objeto y locked en una lista.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have true or false for network, and text for contact.</source>
      <translation>La política {path} debe tener true o false en network, y texto en contact.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} settles {name!r}. It may settle {may}.</source>
      <translation>La política {path} determina {name!r}. Puede determinar {may}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>The printer does not take the report. Save it as PDF instead.</source>
      <translation>La impresora no acepta el informe. Guárdelo como PDF.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be read: {strerror}.</source>
      <translation>No se puede leer el perfil {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} cannot be used: {error}.</source>
      <translation>No se puede usar el perfil {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be written: {strerror}.</source>
      <translation>No se puede escribir el perfil {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>El perfil {path} tiene una clave desconocida {key!r}. Se conocen {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has no settings.</source>
      <translation>El perfil {path} no tiene ajustes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has {key!r}, which is of one computer alone.</source>
      <translation>El perfil {path} tiene {key!r}, que es propio de un solo equipo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} is of version {version!r}; this program reads version {known}.</source>
      <translation>El perfil {path} es de la versión {version!r}; este programa lee la versión {known}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The profile's layout {layout!r} is not here.</source>
      <translation>La disposición {layout!r} del perfil no está aquí.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue cannot be stored in {folder}: {strerror}. Nothing was stored; free some space or check the rights, and make it again.</source>
      <translation>No se puede guardar la cola en {folder}: {strerror}. No se guardó nada; libere espacio o compruebe los permisos y créela de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue {name} cannot be used: {reason}. It was left as it is; your reads and findings are not in it and are safe.</source>
      <translation>No se puede usar la cola {name}: {reason}. Se dejó como está; sus lecturas y hallazgos no están en ella y están a salvo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The readers have said otherwise since: decide again.</source>
      <translation>Los lectores han dicho otra cosa después: decida de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>The reason is shown once the first read is logged</source>
      <translation>El motivo se muestra una vez consignada la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record can be used as it was read</source>
      <translation>El registro se puede usar tal como se leyó</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record cannot be used</source>
      <translation>El registro no se puede usar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The record is long: what the copy does not hold is told when it is written.</source>
      <translation>El registro es largo: lo que la copia no contenga se dirá al escribirla.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>The records that are open now: N and P walk through them</source>
      <translation>Los registros abiertos ahora: N y P los recorren</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>The reference set of model {model!r} is missing or was altered.</source>
      <translation>El conjunto de referencia del modelo {model!r} falta o ha sido alterado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>The replay records of model {id!r} are missing or altered; it was not tuned.</source>
      <translation>Los registros de repetición del modelo {id!r} faltan o han sido alterados; no se ajustó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The reply must be signed: choose the key that came with the packet.</source>
      <translation>La respuesta debe ir firmada: elija la clave que vino con el paquete.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>The report tells the classes of beats. Log the first read first ({key}).</source>
      <translation>El informe revela las clases de latidos. Consigne antes la primera lectura ({key}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>The report {file} cannot be written to {folder}: {reason}. Nothing was changed there; choose another place.</source>
      <translation>No se puede escribir el informe {file} en {folder}: {reason}. Allí no se cambió nada; elija otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, always in DICOM</source>
      <translation>Las muestras, siempre en DICOM</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, as WFDB</source>
      <translation>Las muestras, como WFDB</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>The search has {n_tokens} parts; {most_tokens} at most are searched.</source>
      <translation>La búsqueda tiene {n_tokens} partes; se buscan {most_tokens} como máximo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings were damaged; they are kept as {backup}, and the defaults are used.</source>
      <translation>Los ajustes estaban dañados; se guardan como {backup} y se usan los predeterminados.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} are damaged; using the defaults ({strerror}).</source>
      <translation>Los ajustes {path} están dañados; se usan los predeterminados ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be read: {strerror}.</source>
      <translation>No se pueden leer los ajustes {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be stored: {strerror}. The old ones stand.</source>
      <translation>No se pueden guardar los ajustes {path}: {strerror}. Siguen los anteriores.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be used: {error}.</source>
      <translation>No se pueden usar los ajustes {path}: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} have an unknown key {key!r}. Known are {options}.</source>
      <translation>Los ajustes {path} tienen una clave desconocida {key!r}. Se conocen {options}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The sheet</source>
      <translation>La hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_reads.py" />
      <source>The store {name} cannot be read: {error}. It is untouched.</source>
      <translation>No se puede leer el almacén {name}: {error}. Está intacto.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The stretch lies outside the record, which ends at {seconds:.2f} s.</source>
      <translation>El tramo está fuera del registro, que termina a los {seconds:.2f} s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>The study key {path} cannot be read: {reason}.</source>
      <translation>No se puede leer la clave del estudio {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/extremes_link.py" />
      <source>The whole record could not be read: {error}</source>
      <translation>No se pudo leer todo el registro: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>The {n} rarest places, all rarer than {rarity} normals</source>
      <translation>Los {n} lugares más raros, todos más raros que {rarity} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>There are no readings at {readings_path}: merge replies first.</source>
      <translation>No hay lecturas en {readings_path}: una primero las respuestas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>There is a model {name!r} already; it was left as it is.</source>
      <translation>Ya existe un modelo {name!r}; se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>There is no annotation store at {path}.</source>
      <translation>No hay ningún almacén de anotaciones en {path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>There is no beat outside the record of {duration_s:.2f} s.</source>
      <translation>No hay latidos fuera del registro de {duration_s:.2f} s.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>There is no candidate.</source>
      <translation>No hay ningún candidato.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_search.py" />
      <source>There is no catalogue yet: make one by `ecgviewer catalogue FOLDER`.</source>
      <translation>Aún no hay catálogo: créelo con `ecgviewer catalogue FOLDER`.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>There is no display, so no window was opened.</source>
      <translation>No hay pantalla, por lo que no se abrió ninguna ventana.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no gain {value}; choose one of {listed}.</source>
      <translation>No existe la ganancia {value}; elija una de {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>There is no key at {path}.</source>
      <translation>No hay ninguna clave en {path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>There is no layout {name!r} any more.</source>
      <translation>La disposición {name!r} ya no existe.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no layout {value}; choose one of {listed}.</source>
      <translation>No existe la disposición {value}; elija una de {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no order {value}; choose one of {listed}.</source>
      <translation>No existe el orden {value}; elija uno de {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no page {value}; choose one of {listed}.</source>
      <translation>No existe el papel {value}; elija uno de {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>There is no queue {queue_id}.</source>
      <translation>No existe la cola {queue_id}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>There is no record in what was given.</source>
      <translation>No hay ningún registro en lo indicado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>There is no record to report on.</source>
      <translation>No hay ningún registro del que informar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no speed {value}; choose one of {listed}.</source>
      <translation>No existe la velocidad {value}; elija una de {listed}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>There is no table profile {name!r}. There are: {names}.</source>
      <translation>No existe el perfil de tabla {name!r}. Existen: {names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: the store holds no annotation. No model was made.</source>
      <translation>No hay nada de lo que aprender: el almacén no contiene ninguna anotación. No se creó ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: {reasons}. No model was made.</source>
      <translation>No hay nada de lo que aprender: {reasons}. No se creó ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>There is nothing to report before it was looked through.</source>
      <translation>No hay nada de lo que informar hasta haberlo recorrido.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>There is nothing to search for.</source>
      <translation>No hay nada que buscar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do ({reasons}). No model was made.</source>
      <translation>Hay muy poco de lo que aprender: {least} pacientes deben tener un hallazgo, y como máximo lo tienen {most} ({reasons}). No se creó ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do. No model was made.</source>
      <translation>Hay muy poco de lo que aprender: {least} pacientes deben tener un hallazgo, y como máximo lo tienen {most}. No se creó ningún modelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>There is work in it already, so it stays.</source>
      <translation>Ya hay trabajo en ella, así que se queda.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>There is work in {data_dir} already. Close ecgviewer, move that folder, and write its new place into {choice_path}.</source>
      <translation>Ya hay trabajo en {data_dir}. Cierre ecgviewer, mueva esa carpeta y escriba su nueva ubicación en {choice_path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>There was nothing to remove.</source>
      <translation>No había nada que quitar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>This annotation was changed in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>Entretanto, esta anotación se cambió en otra ventana. No se guardó nada; abra el registro de nuevo para ver cómo está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>This beat</source>
      <translation>Este latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>This computer</source>
      <translation>Este equipo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>This is no beat</source>
      <translation>Esto no es un latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>This list</source>
      <translation>Esta lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>This model came without a card.</source>
      <translation>Este modelo vino sin ficha.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>This read is final. Amend it?</source>
      <translation>Esta lectura es final. ¿Enmendarla?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>This read went on in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>Entretanto, esta lectura continuó en otra ventana. No se guardó nada; abra el registro de nuevo para ver cómo está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This record is {length} long. Recordings from {least} on are looked through here; shorter ones are read on the sheet.</source>
      <translation>Este registro dura {length}. Aquí se recorren registros desde {least}; los más cortos se leen en la hoja.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This recording was not looked through yet.</source>
      <translation>Este registro aún no se ha recorrido.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Those made of beat classes are hidden until the first read is logged.</source>
      <translation>Los que se basan en clases de latidos quedan ocultos hasta consignar la primera lectura.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Through the filter</source>
      <translation>Con el filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Tick all</source>
      <translation>Marcar todos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Tick templates with Space; M takes them into the chosen one.</source>
      <translation>Marque plantillas con Espacio; M las une a la elegida.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; all of the list</source>
      <translation>Marcar; todos los de la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; merge into this one</source>
      <translation>Marcar; unir a esta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Time</source>
      <translation>Tiempo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Time a record</source>
      <translation>Tiempo por registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>Time shown</source>
      <translation>Tiempo mostrado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Times in</source>
      <translation>Tiempos en</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Tint: share of the row's records that have the column's code, too.</source>
      <translation>Tinte: proporción de los registros de la fila que tienen también el código de la columna.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To another lead</source>
      <translation>A otra derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>To read</source>
      <translation>Por leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the beginning</source>
      <translation>Al principio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To the beginning, the end</source>
      <translation>Al principio, al final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the end</source>
      <translation>Al final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead above</source>
      <translation>A la derivación de arriba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead below</source>
      <translation>A la derivación de abajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few</source>
      <translation>Muy pocos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: more patients must carry it</source>
      <translation>Muy pocos para aprender: deben tenerlo más pacientes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: {n} patients must carry a finding.</source>
      <translation>Muy poco para aprender: {n} pacientes deben tener un hallazgo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Too few to tell</source>
      <translation>Muy pocos para decidir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Trained part</source>
      <translation>Parte entrenada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Training set for tuning</source>
      <translation>Conjunto de entrenamiento para el ajuste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tried out</source>
      <translation>En prueba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Trim</source>
      <translation>Recortar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Trim the suggestion, or move bounds</source>
      <translation>Recortar la sugerencia o límites</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>True millimetres</source>
      <translation>Milímetros reales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>True size at {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Print at 100 %.</source>
      <translation>Tamaño real a {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Imprima al 100 %.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Try it out</source>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tune a model</source>
      <translation>Ajustar un modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Tune the last block too</source>
      <translation>Ajustar también el último bloque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuned model ready (Ctrl 4)</source>
      <translation>Modelo ajustado listo (Ctrl 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Tuning</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning refused by the gate (Ctrl 4)</source>
      <translation>Ajuste rechazado por el control de calidad (Ctrl 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning {done}</source>
      <translation>Ajustando {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Tuning, models</source>
      <translation>Ajuste, modelos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Two readers differ on a finding</source>
      <translation>Dos lectores discrepan en un hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Two reads in a row tell the first time.</source>
      <translation>Dos lecturas seguidas indican el tiempo de la primera.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Type a name, an abbreviation or a code, or take one above.</source>
      <translation>Escriba un nombre, una abreviatura o un código, o tome uno de arriba.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Type to narrow the list</source>
      <translation>Escriba para acotar la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Uncertain</source>
      <translation>Dudoso</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Uncertain by {author}, {when} UTC.</source>
      <translation>Dudoso según {author}, {when} UTC.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Uncertain, unfit, or not</source>
      <translation>Dudoso, no apto, o no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Under .1 little, over .25 much has changed: conventions of banks, not of medicine; few records exceed them by chance, which is drawn beside.</source>
      <translation>Por debajo de .1 ha cambiado poco; por encima de .25, mucho: convenciones de bancos, no de la medicina; con pocos registros se superan por azar, que se dibuja al lado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Undo, redo</source>
      <translation>Deshacer, rehacer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Unfit</source>
      <translation>No apto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of samples</source>
      <translation>Unidad de muestras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of the samples</source>
      <translation>Unidad de las muestras</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of times</source>
      <translation>Unidad de los tiempos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Unknown</source>
      <translation>Desconocidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Unread</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Unreadable</source>
      <translation>Ilegible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Unsure</source>
      <translation>Duda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Unsure of {finding}</source>
      <translation>Duda sobre {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Untick all</source>
      <translation>Desmarcar todos</translation>
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
      <translation>Urgente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Use this model</source>
      <translation>Usar este modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Used last</source>
      <translation>Último usado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V bigeminy</source>
      <translation>Bigeminismo V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V couplet</source>
      <translation>Pareja V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>V run</source>
      <translation>racha V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs</source>
      <translation>Rachas V</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs, couplets, bigeminy</source>
      <translation>Rachas V, parejas, bigeminismo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>V1-V6 at half gain</source>
      <translation>V1-V6 a media ganancia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>V1-V6 at half the gain</source>
      <translation>V1-V6 a media ganancia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>V1–V6 at half gain</source>
      <translation>V1–V6 a media ganancia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram</source>
      <translation>Vectorcardiograma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Vectorcardiogram loop</source>
      <translation>Bucle del vectorcardiograma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram not drawn because no wave of the median beat has bounds.</source>
      <translation>Vectorcardiograma no dibujado porque ninguna onda del latido mediano tiene límites.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram {error}.</source>
      <translation>Vectorcardiograma {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram, derived (Kors)</source>
      <translation>Vectorcardiograma, derivado (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular bigeminy</source>
      <translation>Bigeminismo ventricular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular couplet</source>
      <translation>Pareja ventricular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular run</source>
      <translation>Racha ventricular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>WFDB .atr with a sidecar</source>
      <translation>WFDB .atr con archivo adjunto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Waiting longest in this list</source>
      <translation>El que más espera en esta lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Waits for the tuning run.</source>
      <translation>Espera a que acabe el ajuste.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_dialogs.py" />
      <source>Watch a folder for new records</source>
      <translation>Vigilar una carpeta por si llegan registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Watch a folder, or stop</source>
      <translation>Vigilar una carpeta, o dejar de hacerlo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}</source>
      <translation>Vigilando {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}: not there at the moment</source>
      <translation>Vigilando {name}: no está en este momento</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Waves</source>
      <translation>Ondas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Welcome to ecgviewer</source>
      <translation>Bienvenida a ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>What a model says, for review</source>
      <translation>Lo que dice un modelo, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>What arrived is listed, not catalogued: {error}</source>
      <translation>Lo recibido está en la lista, no en el catálogo: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>What changed</source>
      <translation>Qué cambió</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a fast rate</source>
      <translation>Qué cuenta como frecuencia rápida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a pause</source>
      <translation>Qué cuenta como pausa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a slow rate</source>
      <translation>Qué cuenta como frecuencia lenta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>What do you want to do?</source>
      <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>What has no place in an .atr (how sure, severe or new, states of reads) stands in the .json beside it: keep them together.</source>
      <translation>Lo que no tiene sitio en un .atr (certeza, gravedad o novedad, estados de las lecturas) está en el .json que lo acompaña: manténgalos juntos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>What is learned is told apart from these records</source>
      <translation>Lo aprendido se distingue de estos registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>What is to be looked at</source>
      <translation>Qué hay que examinar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>What later periods are compared with</source>
      <translation>Con qué se comparan los periodos posteriores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>What may be written</source>
      <translation>Qué se puede escribir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>What parts the columns</source>
      <translation>Qué separa las columnas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>What the copy does not hold</source>
      <translation>Lo que la copia no contiene</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>What the heat on the sheet shows</source>
      <translation>Qué muestra el calor en la hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>What the model finds most surprising</source>
      <translation>Lo que más sorprende al modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>What the readers said</source>
      <translation>Lo que dijeron los lectores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>What to label next</source>
      <translation>Qué etiquetar a continuación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record cannot be read ({error}). It was left as it is.</source>
      <translation>No se puede leer lo que se decidió sobre las sugerencias en este registro ({error}). Se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record was kept by a newer ecgviewer. It was left as it is; please update ecgviewer.</source>
      <translation>Una versión más nueva de ecgviewer guardó lo que se decidió sobre las sugerencias en este registro. Se dejó como está; actualice ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>What was opened last</source>
      <translation>Lo último que se abrió</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_editing.py" />
      <source>What was said about this recording cannot be read ({error}); it was left as it is. A newer version may have written it.</source>
      <translation>No se puede leer lo que se dijo sobre este registro ({error}); se dejó como está. Puede haberlo escrito una versión más nueva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sight.py" />
      <source>What was shown is not kept: {error}</source>
      <translation>No se guarda lo que se mostró: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>What was suggested on this record cannot be read ({error}). It was left as it is.</source>
      <translation>No se puede leer lo que se sugirió en este registro ({error}). Se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>When the model's surprise is shown</source>
      <translation>Cuándo se muestra la sorpresa del modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Where</source>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Where it looks like what was marked as {finding}. Not how rare, and no diagnosis.</source>
      <translation>Dónde se parece a lo marcado como {finding}. No dice cuán raro es, ni es un diagnóstico.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Where readers stand</source>
      <translation>Cómo van los lectores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Which</source>
      <translation>Cuál</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Who annotated, when, and whether the model was seen</source>
      <translation>Quién anotó, cuándo, y si se vio el modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Whole ECG</source>
      <translation>ECG completo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Whole record</source>
      <translation>Completo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Whose scores are shown</source>
      <translation>De quién son las puntuaciones mostradas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Whose word stands where readers differ; names, with commas</source>
      <translation>De quién es la palabra que vale donde discrepan los lectores; nombres, con comas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Why (kept in the study's own file)</source>
      <translation>Por qué (se guarda en el archivo propio del estudio)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Why here</source>
      <translation>Por qué está aquí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Why it is here</source>
      <translation>Por qué está aquí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Why it is here is shown after the first read</source>
      <translation>El motivo se muestra tras la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Without identity: number, date, device, free text</source>
      <translation>Sin identidad: número, fecha, dispositivo, texto libre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist</source>
      <translation>Lista de trabajo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist, reading</source>
      <translation>Lista de trabajo, lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Write the list shown to a CSV file, without names of patients</source>
      <translation>Escribir la lista mostrada en un archivo CSV, sin nombres de pacientes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Write the reply</source>
      <translation>Escribir la respuesta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Write what a department shares to a file</source>
      <translation>Escribir en un archivo lo que comparte un servicio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Years</source>
      <translation>Años</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>You and the device</source>
      <translation>Usted y el dispositivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>You and your data</source>
      <translation>Usted y sus datos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>You: median {seconds:.0f} s over {n:,} records.</source>
      <translation>Usted: mediana de {seconds:.0f} s en {n:,} registros.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Your answer is logged as {reader} with the time, and remembered.</source>
      <translation>Su respuesta se consigna como {reader} con la hora, y se recuerda.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>Your data folder {chosen} is not there. Is its drive connected? Nothing of it was touched. To use another one, change {choice_path}.</source>
      <translation>Su carpeta de datos {chosen} no está. ¿Está conectada su unidad? No se tocó nada de ella. Para usar otra, cambie {choice_path}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your data lie in</source>
      <translation>Sus datos están en</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your findings are stored under it</source>
      <translation>Sus hallazgos se guardan bajo él</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your findings on the same records</source>
      <translation>Sus hallazgos en los mismos registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Your findings on this packet's records, and how you left each, signed. Nothing else of your store goes along. Records not read are said to be unread.</source>
      <translation>Sus hallazgos en los registros de este paquete, y cómo quedó cada uno, con firma. No se incluye nada más de su almacén. Los registros no leídos constan como sin leer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Your findings, tuned models and lists lie in</source>
      <translation>Sus hallazgos, modelos ajustados y listas están en</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Your first read of it is not logged. Who opens it from here knows that the model finds it similar.</source>
      <translation>Su primera lectura de él no está consignada. Quien lo abre desde aquí sabe que el modelo lo considera similar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your name</source>
      <translation>Su nombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Your notes (free text may name somebody)</source>
      <translation>Sus notas (el texto libre puede nombrar a alguien)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Your own records hide the model until you log a first read. N goes on to the next.</source>
      <translation>Sus propios registros ocultan el modelo hasta que consigne una primera lectura. N pasa al siguiente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Your reading</source>
      <translation>Su lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your {n_codes} commonest codes on {of:,} records; the diagonal: each alone.</source>
      <translation>Sus {n_codes} códigos más frecuentes en {of:,} registros; en la diagonal: cada uno solo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Zip</source>
      <translation>Zip</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Zip archives (*.zip)</source>
      <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom in</source>
      <translation>Ampliar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom out</source>
      <translation>Reducir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a closing bracket</source>
      <translation>un paréntesis de cierre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a column has no name; {mark} leaves it out</source>
      <translation>una columna no tiene nombre; {mark} la omite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a comma cannot part columns and decimals alike</source>
      <translation>una coma no puede separar a la vez columnas y decimales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>a dot every 10 ms, the arrow shows the way</source>
      <translation>un punto cada 10 ms, la flecha indica el sentido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>a factor of {factor:,.1f}</source>
      <translation>un factor de {factor:,.1f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>a finding</source>
      <translation>un hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>a job did not end</source>
      <translation>una tarea no terminó</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>a lead at fault</source>
      <translation>una derivación con fallo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>a lead is noisy, flat or exchanged</source>
      <translation>una derivación con ruido, plana o cambiada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a value</source>
      <translation>un valor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a word or a condition</source>
      <translation>una palabra o una condición</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>added</source>
      <translation>añadida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>after first read</source>
      <translation>tras la 1.ª lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>after the first read</source>
      <translation>tras la primera lectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>again: new marks</source>
      <translation>de nuevo: marcas nuevas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>against {against}</source>
      <translation>frente a {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>age</source>
      <translation>edad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>age and sex</source>
      <translation>edad y sexo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>age not given</source>
      <translation>edad no indicada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>age of {age:g} years: the model knows adults from {least:g} years alone</source>
      <translation>edad de {age:g} años: el modelo solo conoce adultos desde {least:g} años</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>agreement beyond chance, 95 % interval</source>
      <translation>concordancia más allá del azar, intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>agreement on {code}</source>
      <translation>concordancia en {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>aligned where QRS begins</source>
      <translation>alineados donde empieza el QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>all beats</source>
      <translation>todos los latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>all leads</source>
      <translation>todas las derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>all leads, or one lead's own</source>
      <translation>todas las derivaciones, o las propias de una</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>all that was marked on it is in dispute</source>
      <translation>todo lo que se marcó en él está en disputa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>amplitude unknown</source>
      <translation>amplitud desconocida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>and {n_more} more</source>
      <translation>y {n_more} más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>angle between mean QRS and mean T {angle:.0f}°</source>
      <translation>ángulo entre QRS medio y T media {angle:.0f}°</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>annotations of the file</source>
      <translation>anotaciones del archivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>another</source>
      <comment>patient</comment>
      <translation>otro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>another beat</source>
      <translation>otro latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>another record is shown</source>
      <translation>se muestra otro registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>another recording lies in its place now</source>
      <translation>ahora hay otro registro en su lugar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>another recording lies in its place now; index the folder again</source>
      <translation>ahora hay otro registro en su lugar; indexe la carpeta de nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>another shape</source>
      <translation>otra forma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>any finding</source>
      <translation>cualquier hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>artefact</source>
      <translation>artefacto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>as in flutter</source>
      <translation>como en flúter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>as recorded, no filter</source>
      <translation>tal como se registró, sin filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>as {normals} know it</source>
      <translation>tal como lo conocen {normals}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>at most {n} lines can be skipped</source>
      <translation>se pueden saltar {n} líneas como máximo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>at {time_s:.2f} s</source>
      <translation>a los {time_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>at {time}</source>
      <translation>en {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>back</source>
      <comment>side</comment>
      <translation>atrás</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>baseline</source>
      <translation>línea de base</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beat</source>
      <translation>latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>beat &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · no filter</source>
      <translation>latido &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · sin filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>beat at {second:.2f} s</source>
      <translation>latido a los {second:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beats</source>
      <translation>latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>beats a minute</source>
      <translation>latidos por minuto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>beats out</source>
      <translation>latidos fuera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>below &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</source>
      <translation>abajo &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>beyond 1 in {n:,.0f}</source>
      <translation>por encima de 1 en {n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>beyond the margin     n = records with the finding, or in the group</source>
      <translation>más allá del margen     n = registros con el hallazgo, o del grupo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>bigeminy</source>
      <translation>bigeminismo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>bringing the reads in</source>
      <translation>incorporando las lecturas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>brought back</source>
      <translation>recuperado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>candidate, tried out</source>
      <translation>candidato, en prueba</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>caution</source>
      <translation>cautela</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>chance</source>
      <translation>azar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>chance alone, 95 %</source>
      <translation>solo azar, 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>change, interval for all periods</source>
      <translation>cambio, intervalo para todos los periodos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>changed</source>
      <translation>cambiado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/held_out.py" />
      <source>checking on patients held out</source>
      <translation>comprobando en pacientes reservados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>checking the packet</source>
      <translation>comprobando el paquete</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>choosing</source>
      <translation>eligiendo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>class by hand</source>
      <translation>clase a mano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>clipped</source>
      <translation>recortada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>code {code}</source>
      <translation>código {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>collecting the scores</source>
      <translation>reuniendo las puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>columns {columns}, strips {strips}</source>
      <translation>columnas {columns}, tiras {strips}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>comma</source>
      <translation>coma</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/beat_sets.py" />
      <source>comparing beats</source>
      <translation>comparando latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>comparing periods</source>
      <translation>comparando periodos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers</source>
      <translation>comparando lectores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers on {code}</source>
      <translation>comparando lectores en {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>comparing vectors and waveforms</source>
      <translation>comparando vectores y formas de onda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing with devices</source>
      <translation>comparando con dispositivos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>confirmed</source>
      <comment>patient</comment>
      <translation>confirm.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>conventions .1 and .25</source>
      <translation>convenciones .1 y .25</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>copied</source>
      <translation>copiado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>could not be decided</source>
      <translation>no se pudo decidir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_reading.py" />
      <source>counting</source>
      <translation>contando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting findings</source>
      <translation>contando hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of devices</source>
      <translation>contando hallazgos de dispositivos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of readers</source>
      <translation>contando hallazgos de lectores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of the model</source>
      <translation>contando hallazgos del modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting patients</source>
      <translation>contando pacientes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>counting …</source>
      <translation>contando …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>couplet</source>
      <translation>pareja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>cursor at {where}</source>
      <translation>cursor en {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>date not given</source>
      <translation>fecha no indicada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_layout.py" />
      <source>day {day}</source>
      <translation>día {day}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>deleted</source>
      <translation>eliminado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>denies what follows</source>
      <translation>niega lo que sigue</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>derived</source>
      <translation>derivada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>derived (Kors) · no filter</source>
      <translation>derivado (Kors) · sin filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>drawing normal beats</source>
      <translation>extrayendo latidos normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>each one's ECGs together</source>
      <translation>los ECG de cada uno, juntos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>each patient once, in 4 parts, kept whole</source>
      <translation>cada paciente una vez, en 4 partes, sin dividir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>ecgviewer is for research and teaching. It is not a medical device: do not use it to diagnose, to monitor, or to decide about treatment.</source>
      <translation>ecgviewer es para investigación y docencia. No es un producto sanitario: no lo use para diagnosticar, monitorizar ni decidir tratamientos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>ecgviewer manual</source>
      <translation>Manual de ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>edited</source>
      <translation>editado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>either</source>
      <translation>cualquiera de los dos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>exchanged?</source>
      <translation>¿cambiadas?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected of normals</source>
      <translation>esperado de los normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected, were all of them normals</source>
      <translation>esperado si todos fueran normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by age and sex</source>
      <translation>explicado por edad y sexo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by format, rate and signal</source>
      <translation>explicado por formato, frecuencia y señal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>exporting the training set</source>
      <translation>exportando el conjunto de entrenamiento</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>extrapolated</source>
      <translation>extrapolado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>fast</source>
      <translation>rápido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>fastest</source>
      <comment>episode</comment>
      <translation>la más rápida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>feet</source>
      <comment>side</comment>
      <translation>pies</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>female</source>
      <translation>mujer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>few</source>
      <translation>pocos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>filter {hz:g} Hz</source>
      <translation>filtro {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title}</source>
      <translation>filtro {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title} (NOT DIAGNOSTIC)</source>
      <translation>filtro {title} (NO DIAGNÓSTICO)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>filter {what}</source>
      <translation>filtro {what}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>filtered: {filters}</source>
      <translation>filtrado: {filters}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>final</source>
      <translation>final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>finals</source>
      <translation>finales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>finding beats</source>
      <translation>buscando latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding the records</source>
      <translation>buscando los registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding the records that may be seen</source>
      <translation>buscando los registros que se pueden ver</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding their scores</source>
      <translation>buscando sus puntuaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding what is to be decided</source>
      <translation>buscando lo que hay que decidir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>finding where you are</source>
      <translation>buscando por dónde va</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>first miss at {at} s</source>
      <translation>primer fallo a los {at} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>first read logged, model output may be seen</source>
      <translation>primera lectura consignada, se puede ver la salida del modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>first {seconds:.1f} s</source>
      <translation>primeros {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>flat</source>
      <translation>plana</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>following the reads</source>
      <translation>siguiendo las lecturas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>foreign</source>
      <translation>ajeno</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>forgetting the folder</source>
      <translation>olvidando la carpeta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>format</source>
      <translation>formato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>format, rate, signal</source>
      <translation>formato, frecuencia, señal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>found by ecgviewer, for review</source>
      <translation>hallado por ecgviewer, para revisar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>from {against}</source>
      <translation>desde {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>from {model}</source>
      <translation>desde {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>from {time}</source>
      <translation>desde {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>front</source>
      <comment>side</comment>
      <translation>delante</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>frontal plane</source>
      <translation>plano frontal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>full stop</source>
      <translation>punto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>give the profile a name of up to 60 characters</source>
      <translation>dé al perfil un nombre de hasta 60 caracteres</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>global</source>
      <translation>global</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>gone</source>
      <translation>desaparece</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>good</source>
      <translation>buena</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>good signal</source>
      <translation>buena señal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>greatest distance of the distributions</source>
      <translation>distancia máxima de las distribuciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>gross noise</source>
      <translation>ruido intenso</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>groups known</source>
      <translation>grupos conocidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>head</source>
      <comment>side</comment>
      <translation>cabeza</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>heart rate about {bpm:.0f} /min</source>
      <translation>frecuencia cardíaca de unos {bpm:.0f} /min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>height not to scale</source>
      <translation>altura no a escala</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>height not to scale (unit not known)</source>
      <translation>altura no a escala (unidad desconocida)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>importing</source>
      <translation>importando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>in no other list, and skipped by next</source>
      <translation>en ninguna otra lista; «siguiente» los omite</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>in the queue</source>
      <translation>en la cola</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>in {n} beats, {first:.2f}–{last:.2f} s</source>
      <translation>en {n} latidos, {first:.2f}–{last:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>in {unit}, not mV: height is not to scale</source>
      <translation>en {unit}, no mV: la altura no está a escala</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>incomplete</source>
      <translation>incompleto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>index (log axis)</source>
      <translation>índice (eje logarítmico)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>irregular, no P</source>
      <translation>irregular, sin P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is of another study, or of a packet that this one does not know</source>
      <translation>es de otro estudio, o de un paquete que este no conoce</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is the packet itself, not a reader's reply</source>
      <translation>es el propio paquete, no la respuesta de un lector</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>it is a folder</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>item {place} of {total}</source>
      <translation>elemento {place} de {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>its annotations cannot be read ({error})</source>
      <translation>no se pueden leer sus anotaciones ({error})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>joining neighbours</source>
      <translation>enlazando vecinos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>judging the reference set</source>
      <translation>evaluando el conjunto de referencia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>keeping marks</source>
      <translation>guardando marcas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/score_keeping.py" />
      <source>keeping scores</source>
      <translation>guardando evaluaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>kept with the record</source>
      <translation>guardado con el registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>known to it</source>
      <translation>que conoce</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>last block</source>
      <translation>último bloque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/with_block.py" />
      <source>last block, patients held out</source>
      <translation>último bloque, pacientes reservados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>last ones first</source>
      <translation>los últimos primero</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>later</source>
      <translation>más tarde</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>laying the report out</source>
      <translation>componiendo el informe</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>lead out</source>
      <translation>deriv. fuera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_page.py" />
      <source>lead {lead}</source>
      <translation>derivación {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>leads I and aVF (or II) are needed</source>
      <translation>se necesitan las derivaciones I y aVF (o II)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>left</source>
      <translation>resto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>left</source>
      <comment>side</comment>
      <translation>izquierda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>less</source>
      <translation>menos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the beat at {span} s of {name}{leads}</source>
      <translation>como el latido a los {span} s de {name}{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the place at {span} s of {name}{leads}</source>
      <translation>como el lugar a los {span} s de {name}{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like {name}, the whole record</source>
      <translation>como {name}, todo el registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist.py" />
      <source>listing</source>
      <translation>listando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>little doubt about {finding}, but no record left has more</source>
      <translation>poca duda sobre {finding}, pero ningún registro restante tiene más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>loading</source>
      <translation>cargando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>loading the model</source>
      <translation>cargando el modelo</translation>
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
      <translation>la más larga</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>longest RR {seconds:.2f} s</source>
      <translation>RR más largo {seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>longest {wave} vector {peak:.2f} mV</source>
      <translation>vector {wave} máximo {peak:.2f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at patients: {what} {which} {before} to {now}</source>
      <translation>examine los pacientes: {what} {which} de {before} a {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at the signal: {what} {which} {before} to {now}</source>
      <translation>examine la señal: {what} {which} de {before} a {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at the folder</source>
      <translation>examinando la carpeta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_state.py" />
      <source>looking at the records</source>
      <translation>examinando los registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at what arrived</source>
      <translation>examinando lo recibido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>looking at what is sought</source>
      <translation>examinando lo que se busca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/earlier_records.py" />
      <source>looking for earlier ECGs</source>
      <translation>buscando ECG anteriores</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>looking for it on this computer</source>
      <translation>buscándolo en este equipo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>looking for records</source>
      <translation>buscando registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>looking for usable leads</source>
      <translation>buscando derivaciones utilizables</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>looking for what arrived before</source>
      <translation>buscando lo que llegó antes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>looking for what is unusual</source>
      <translation>buscando lo inusual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>looking for what was found before</source>
      <translation>buscando lo hallado antes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>looking for what was opened last</source>
      <translation>buscando lo último que se abrió</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the quarantine</source>
      <translation>consultando la cuarentena</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the records</source>
      <translation>consultando los registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>looking what the format can hold</source>
      <translation>examinando qué admite el formato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>looking …</source>
      <translation>buscando …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/slots.py" />
      <source>loss {loss:.4f}</source>
      <translation>pérdida {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>mV not known</source>
      <translation>mV desconocidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>made final again</source>
      <translation>vuelta a finalizar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz</source>
      <translation>red {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz found</source>
      <translation>interferencia de red de {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>making templates</source>
      <translation>creando plantillas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>making the catalogue anew</source>
      <translation>rehaciendo el catálogo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>male</source>
      <translation>varón</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>may not get worse</source>
      <translation>no pueden empeorar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>measuring</source>
      <translation>midiendo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>measuring …</source>
      <translation>midiendo …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>median of {n} beats</source>
      <translation>mediana de {n} latidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>median of {n} beats</source>
      <comment>median of {n} beat</comment>
      <translation>
        <numerusform>mediana de {n} latido</numerusform>
        <numerusform>mediana de {n} latidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>median of {n} beats, no filter</source>
      <comment>median of {n} beat, no filter</comment>
      <translation>
        <numerusform>mediana de {n} latido, sin filtro</numerusform>
        <numerusform>mediana de {n} latidos, sin filtro</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>median {time} a record</source>
      <translation>mediana {time} por registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>merging</source>
      <translation>uniendo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>millivolts</source>
      <translation>milivoltios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>millivolts are not known</source>
      <translation>se desconocen los milivoltios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>minus</source>
      <translation>menos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>miss</source>
      <translation>fallo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>model</source>
      <translation>modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model not seen</source>
      <translation>modelo no visto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>model off</source>
      <translation>modelo desactivado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>model output</source>
      <translation>del modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>model output hidden · urgent ones first, then those that wait longest</source>
      <translation>salida del modelo oculta · primero los urgentes, luego los que más esperan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>model output, for review: most like {sought} in {lead} at {time_s:.1f} s</source>
      <translation>salida del modelo, para revisar: lo más parecido a {sought} en {lead} a los {time_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model seen</source>
      <translation>modelo visto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>model {before} → {now}</source>
      <translation>modelo {before} → {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>more</source>
      <translation>más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>mostly gaps</source>
      <translation>casi todo huecos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>ms, by Fridericia</source>
      <translation>ms, según Fridericia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>near {code}</source>
      <translation>próximo a {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>nearest finding {finding}</source>
      <translation>hallazgo más próximo {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>neither patients nor signal have changed with it; look at single records.</source>
      <translation>ni los pacientes ni la señal han cambiado con ello; examine registros sueltos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>neither {sidecar} nor {header} lies beside it, so that nobody knows which record it is of</source>
      <translation>junto a él no está ni {sidecar} ni {header}, por lo que no se sabe a qué registro pertenece</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>new to this model</source>
      <translation>nuevos para este modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>next mark</source>
      <translation>marca siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no P wave keeps its place before QRS</source>
      <translation>ninguna onda P mantiene su lugar antes del QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no QT</source>
      <translation>sin QT</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no beat found</source>
      <translation>ningún latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no beat was found</source>
      <translation>no se encontró ningún latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>no beats of known millivolts in both</source>
      <translation>no hay en ambos latidos con milivoltios conocidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no beats to march over</source>
      <translation>no hay latidos que recorrer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>no column is a lead</source>
      <translation>ninguna columna es una derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no direction</source>
      <translation>sin dirección</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>no file</source>
      <translation>ningún archivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>no filter</source>
      <translation>sin filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter yet: filtering</source>
      <translation>aún sin filtro: filtrando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: it could not be applied</source>
      <translation>sin filtro: no se pudo aplicar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: no mains found</source>
      <translation>sin filtro: no se halló interferencia de red</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: page too long for it</source>
      <translation>sin filtro: página demasiado larga para él</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>no finding</source>
      <translation>ningún hallazgo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>no first read by you</source>
      <translation>sin primera lectura suya</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>no heart rate found</source>
      <translation>no se encontró frecuencia cardíaca</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no interval</source>
      <translation>sin intervalo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>no lead can be used</source>
      <translation>no se puede usar ninguna derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>no lead that can be scored</source>
      <translation>ninguna derivación que se pueda evaluar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no lead to use</source>
      <translation>ninguna derivación utilizable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no mains found</source>
      <translation>no se halló interferencia de red</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no miss</source>
      <translation>sin fallos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no model is installed, so the record was not scored</source>
      <translation>no hay ningún modelo instalado, por lo que el registro no se evaluó</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>no model output here</source>
      <translation>aquí no hay salida del modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>no model output on this sheet</source>
      <translation>sin salida del modelo en esta hoja</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>no rate</source>
      <translation>sin frecuencia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>no record</source>
      <translation>sin registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>no run</source>
      <translation>sin ejecución</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>no sample</source>
      <translation>ninguna muestra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no score within {within_s:.0f} s</source>
      <translation>sin puntuación en {within_s:.0f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>no signal</source>
      <translation>sin señal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no steady P</source>
      <translation>sin P estable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>no usable lead</source>
      <translation>ninguna derivación utilizable</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>no window that can be scored under its annotations</source>
      <translation>ninguna ventana evaluable bajo sus anotaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>no {wave}</source>
      <translation>sin {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>noise of {noise_uv:.0f} µV above 35 Hz</source>
      <translation>ruido de {noise_uv:.0f} µV por encima de 35 Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>noise {noise_uv:.0f} µV</source>
      <translation>ruido {noise_uv:.0f} µV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>noisy</source>
      <translation>con ruido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>noisy lead</source>
      <translation>deriv. con ruido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>none</source>
      <comment>episode</comment>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>none of the twelve standard leads</source>
      <translation>ninguna de las doce derivaciones estándar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>none read yet</source>
      <translation>aún sin leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>none to show</source>
      <translation>ninguno que mostrar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>none yet</source>
      <translation>aún ninguna</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>none yet; the window makes them</source>
      <translation>aún ninguno; los crea la ventana</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>none. {tip}</source>
      <translation>ninguna. {tip}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>normals</source>
      <translation>normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>not an ECG</source>
      <translation>no es un ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>not analysed</source>
      <translation>no analizado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>not catalogued</source>
      <translation>sin catalogar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>not compared: {reason}</source>
      <translation>no comparado: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>not drawn because no beat was found</source>
      <translation>no se dibuja porque no se encontró ningún latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>not evaluated</source>
      <translation>no evaluado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>not evaluated: {reason}</source>
      <translation>no evaluada: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not found</source>
      <translation>no encontrado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>not given</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>not kept yet</source>
      <translation>aún sin guardar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>not known</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>not looked at</source>
      <translation>sin examinar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>not measurable</source>
      <translation>no medible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>not now</source>
      <translation>ahora no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>not one of the twelve standard leads</source>
      <translation>no es una de las doce derivaciones estándar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>not read</source>
      <translation>sin leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not scored</source>
      <translation>sin evaluar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>not seen</source>
      <translation>no visto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not stated</source>
      <translation>no indicado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not there at the moment</source>
      <translation>no está en este momento</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in the earlier ECG, or not recorded</source>
      <translation>no utilizable en el ECG anterior, o no registrada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in this ECG, or not recorded</source>
      <translation>no utilizable en este ECG, o no registrada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>not yet</source>
      <translation>aún no</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>notch {mains:g} Hz</source>
      <translation>notch {mains:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing marked at a place</source>
      <translation>nada marcado en un lugar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>number of leads</source>
      <translation>número de derivaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>observed, 95 % interval</source>
      <translation>observado, intervalo del 95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>of</source>
      <translation>de</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of all classes</source>
      <translation>de todas las clases</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of each reader's records, shown twice</source>
      <translation>de los registros de cada lector, mostrados dos veces</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>of records whose first read you have logged</source>
      <translation>de registros cuya primera lectura ha consignado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of the recording</source>
      <translation>del registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of the records, dealt out evenly</source>
      <translation>de los registros, repartidos por igual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>of {n:,} final</source>
      <translation>de {n:,} finales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one beat</source>
      <translation>un latido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one lead</source>
      <translation>una derivación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>one positive is enough for the adjudicator</source>
      <translation>basta un positivo para el árbitro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>one scale for both</source>
      <translation>una escala para ambos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>ordered by what the model says</source>
      <translation>ordenados por lo que dice el modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>other readers, any</source>
      <translation>otros lectores, cualquiera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>overview, not for measuring</source>
      <translation>vista general, no para medir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>paced</source>
      <translation>estimulado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>pacemaker spikes</source>
      <translation>espigas de marcapasos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>pacemaker spikes are present</source>
      <translation>hay espigas de marcapasos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>packet {number} of {total}</source>
      <translation>paquete {number} de {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>packing</source>
      <translation>empaquetando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>painting</source>
      <translation>dibujando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>part of the path</source>
      <translation>parte de la ruta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>patients kept whole</source>
      <translation>pacientes sin dividir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>pause</source>
      <translation>pausa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>percentage points</source>
      <translation>puntos porcentuales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>physionet.org is asked for the record: it learns its name and, as any web page does, your internet address. Nothing of your own records or reading is sent.</source>
      <translation>Se pide el registro a physionet.org: conoce su nombre y, como cualquier página web, su dirección de Internet. No se envía nada de sus propios registros ni lecturas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>placing suggestions</source>
      <translation>colocando sugerencias</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>plus</source>
      <translation>más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>point</source>
      <translation>punto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>point at {second:.3f} s</source>
      <translation>punto a los {second:.3f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>poor signal</source>
      <translation>señal deficiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>premature</source>
      <translation>prematuro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>printing</source>
      <translation>imprimiendo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>promoted by {name}: {reason}</source>
      <translation>promovido por {name}: {reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>put apart</source>
      <translation>apartado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>put off</source>
      <translation>aplazado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter over</source>
      <translation>cuarto sup.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter under</source>
      <translation>cuarto inf.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>question mark</source>
      <translation>signo de interrogación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control</source>
      <translation>control aleatorio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control, read before</source>
      <translation>control aleatorio, ya leído</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>rarity among normals</source>
      <translation>rareza entre normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>read</source>
      <comment>has been read</comment>
      <translation>leído</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>reader</source>
      <translation>lector</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>reader not given</source>
      <translation>lector no indicado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>reader {place}</source>
      <translation>lector {place}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/preparing.py" />
      <source>reading</source>
      <translation>leyendo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>reading annotated records</source>
      <translation>leyendo registros anotados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>reading annotations</source>
      <translation>leyendo anotaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>reading the extremes</source>
      <translation>leyendo los extremos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>reading the index</source>
      <translation>leyendo el índice</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>reading the list</source>
      <translation>leyendo la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>reading the record</source>
      <translation>leyendo el registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>reading the study</source>
      <translation>leyendo el estudio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>reason</source>
      <translation>motivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>record</source>
      <translation>registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>record {place} of {total}</source>
      <translation>registro {place} de {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>record {record_id}</source>
      <translation>registro {record_id}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>records</source>
      <translation>registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>records indexed: {n:,}</source>
      <translation>registros indexados: {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>records seen through the last block</source>
      <translation>registros vistos a través del último bloque</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>refused: {error}</source>
      <translation>rechazado: {error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>remembering the folder</source>
      <translation>recordando la carpeta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>removing identity</source>
      <translation>quitando la identidad</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>resembles {finding}</source>
      <translation>se asemeja a {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>revision {n:,}</source>
      <translation>revisión {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_item.py" />
      <source>rhythm {label}</source>
      <translation>ritmo {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>right</source>
      <comment>side</comment>
      <translation>derecha</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>said by a person</source>
      <translation>dicho por una persona</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>same</source>
      <comment>patient</comment>
      <translation>el mismo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples as recorded, no filter</source>
      <translation>muestras tal como se registraron, sin filtro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples through the filter {filter}</source>
      <translation>muestras con el filtro {filter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sampling rate</source>
      <translation>frecuencia de muestreo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>scoring</source>
      <translation>evaluando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>searching {n_records:,} records</source>
      <translation>buscando en {n_records:,} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>second look</source>
      <translation>relectura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>seconds a record: median, middle half</source>
      <translation>segundos por registro: mediana, mitad central</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>sequential columns</source>
      <translation>columnas sucesivas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sex</source>
      <translation>sexo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex and age not given</source>
      <translation>sexo y edad no indicados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex not given</source>
      <translation>sexo no indicado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of records</source>
      <translation>proporción de registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>share of scored records</source>
      <translation>proporción de registros evaluados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>share of that source's records</source>
      <translation>proporción de los registros de esa fuente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of the group's records</source>
      <translation>proporción de los registros del grupo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>share of the period's records</source>
      <translation>proporción de los registros del periodo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>short PR</source>
      <translation>PR corto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>shorter than {min_seconds:g} s</source>
      <translation>más corto que {min_seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_paint.py" />
      <source>shown</source>
      <translation>a la vista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>signal quality</source>
      <translation>calidad de la señal</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/suggestion.py" />
      <source>similar {similarity:.2f}</source>
      <translation>similitud {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>simulating {rhythm}</source>
      <translation>simulando {rhythm}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>simultaneous</source>
      <translation>simultáneas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>simultaneous columns</source>
      <translation>columnas simultáneas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>sizes not known</source>
      <translation>tamaños desconocidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>slots of the head</source>
      <translation>huecos de la cabeza</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings and a copy of the last block for them, where it helps; all others stay to the bit</source>
      <translation>huecos de estos hallazgos y una copia del último bloque para ellos, donde ayuda; todo lo demás queda igual, bit a bit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings; all others stay to the bit</source>
      <translation>huecos de estos hallazgos; todo lo demás queda igual, bit a bit</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>slow</source>
      <translation>lento</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>snapped to {bounds}</source>
      <translation>ajustado a {bounds}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>span maps, loss {loss:.4f}</source>
      <translation>mapas de tramos, pérdida {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>spectrum</source>
      <translation>espectro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>starting</source>
      <translation>iniciando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>store revision {n:,}</source>
      <translation>revisión {n:,} del almacén</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>storing</source>
      <translation>guardando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>storing the decision</source>
      <translation>guardando la decisión</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>strip from {time}</source>
      <translation>tira desde {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>supraventricular</source>
      <translation>supraventricular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>surprise, for review: strongest in {lead} at {time_s:.1f} s, {said} normals</source>
      <translation>sorpresa, para revisar: máxima en {lead} a los {time_s:.1f} s, {said} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>tag</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>taken away</source>
      <translation>quitada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_inheritance.py" />
      <source>taking over what the parent model has seen</source>
      <translation>incorporando lo que ha visto el modelo de origen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>that carry them</source>
      <translation>que los tienen</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the baseline wanders by {wander_mv:.1f} mV</source>
      <translation>la línea de base deriva {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the device</source>
      <translation>el dispositivo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the end of T was not found or is cut off</source>
      <translation>no se encontró el final de T o está cortado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>the file does not say whose it is</source>
      <translation>el archivo no dice de quién es</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>the file has been moved or deleted; open it at its new place</source>
      <translation>el archivo se ha movido o eliminado; ábralo en su nueva ubicación</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is logged already</source>
      <translation>la primera lectura ya está consignada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is not logged yet</source>
      <translation>la primera lectura aún no está consignada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the heart rate is not measurable</source>
      <translation>la frecuencia cardíaca no es medible</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model does not see {finding}, a reader marked it</source>
      <translation>el modelo no ve {finding}; un lector lo marcó</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model is unsure about {finding}</source>
      <translation>el modelo duda sobre {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model sees {finding}, no reader marked it</source>
      <translation>el modelo ve {finding}; ningún lector lo marcó</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the net area is too small for a direction</source>
      <translation>el área neta es demasiado pequeña para dar una dirección</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the patient's identifier</source>
      <translation>el identificador del paciente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is missing, and no column is the time</source>
      <translation>falta la frecuencia de muestreo y ninguna columna es el tiempo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is none in Hz</source>
      <translation>la frecuencia de muestreo no es un valor en Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final already</source>
      <translation>la lectura ya es final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final; amend it first</source>
      <translation>la lectura es final; enmiéndela primero</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is not final</source>
      <translation>la lectura no es final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the record is not put aside</source>
      <translation>el registro no está apartado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and has no steady P wave, as in atrial fibrillation: one RR interval does not stand for the others</source>
      <translation>el ritmo es irregular y no tiene una onda P estable, como en la fibrilación auricular: un intervalo RR no representa a los demás</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and no P wave keeps its place before QRS, as in atrial fibrillation</source>
      <translation>el ritmo es irregular y ninguna onda P mantiene su lugar antes del QRS, como en la fibrilación auricular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the samples a second are no number</source>
      <translation>las muestras por segundo no son un número</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the separator is none of comma, semicolon, tab and spaces</source>
      <translation>el separador no es coma, punto y coma, tabulador ni espacio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the signal is poor</source>
      <translation>la señal es deficiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the start</source>
      <translation>el inicio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the steps of one unit are no number</source>
      <translation>los pasos por unidad no son un número</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the steps of one unit are no number above 0</source>
      <translation>los pasos por unidad no son un número mayor que 0</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the times are in none of s, ms and us</source>
      <translation>los tiempos no están en s, ms ni µs</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the unit is none of {units}</source>
      <translation>la unidad no es ninguna de {units}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is no {wave} to measure</source>
      <translation>no hay {wave} que medir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is only one beat of its kind</source>
      <translation>solo hay un latido de su clase</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>this model</source>
      <translation>este modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/monitor.py" />
      <source>this monitor</source>
      <translation>este monitor</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>ticked</source>
      <translation>marcada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>ticked, {record}</source>
      <translation>marcado, {record}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>to</source>
      <translation>hasta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>too few beats</source>
      <translation>pocos latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>too few beats to tell a P wave from noise</source>
      <translation>muy pocos latidos para distinguir una onda P del ruido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>too few to tell: none has {n} records</source>
      <translation>muy pocos para decidir: ninguno tiene {n} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>too short: {duration_s:.1f} s, at least {least_s:g} s are needed</source>
      <translation>demasiado corto: {duration_s:.1f} s; se necesitan al menos {least_s:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>trying the files</source>
      <translation>probando los archivos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>tuning</source>
      <translation>ajustando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>two columns are called {name}</source>
      <translation>dos columnas se llaman {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>two equal atrial waves a beat, as in 2:1 atrial flutter</source>
      <translation>dos ondas auriculares iguales por latido, como en el flúter auricular 2:1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>two readers differ on {finding}</source>
      <translation>dos lectores discrepan en {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>unaltered: the hash matches</source>
      <translation>sin alterar: el hash coincide</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>uncertain</source>
      <translation>dudoso</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>under 18</source>
      <translation>menos de 18</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>unfit</source>
      <translation>no apto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>unit unknown</source>
      <translation>unidad desconocida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>unknown</source>
      <comment>patient</comment>
      <translation>sin dato</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything chosen so far</source>
      <translation>distinto de todo lo elegido hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything labelled so far</source>
      <translation>distinto de todo lo etiquetado hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>unpacking</source>
      <translation>desempaquetando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>up to {high_mv:.3g} mV high</source>
      <translation>hasta {high_mv:.3g} mV de altura</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>usual</source>
      <translation>habitual</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>ventricular</source>
      <translation>ventricular</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verified each time it is loaded</source>
      <translation>se verifica cada vez que se carga</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>verifying</source>
      <translation>verificando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verifying …</source>
      <translation>verificando …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>wander {wander_mv:.1f} mV</source>
      <translation>deriva {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>watching {folder}</source>
      <translation>vigilando {folder}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>waves as of atrial flutter hide where T ends</source>
      <translation>ondas como las del flúter auricular ocultan dónde termina T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>what is known of them comes as they are looked at</source>
      <translation>lo que se sabe de ellos llega según se examinan</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>where the record lies is not known; open it once again</source>
      <translation>no se sabe dónde está el registro; ábralo una vez más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>where they are seen</source>
      <translation>dónde se ven</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>whole record</source>
      <translation>todo el registro</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>wide QRS</source>
      <translation>QRS ancho</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_export.py" />
      <source>writing the list</source>
      <translation>escribiendo la lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>writing the model</source>
      <translation>escribiendo el modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>writing the reply</source>
      <translation>escribiendo la respuesta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>writing the table</source>
      <translation>escribiendo la tabla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>writing {name}</source>
      <translation>escribiendo {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>wrote {stem}</source>
      <translation>escrito {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>you could not decide</source>
      <translation>usted no pudo decidir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>your findings</source>
      <translation>sus hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read is logged</source>
      <translation>su primera lectura está consignada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read stands</source>
      <translation>su primera lectura consta</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your read is final</source>
      <translation>su lectura es final</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>zoomed, not paper scale (0 goes back)</source>
      <translation>ampliado, no a escala de papel (0 vuelve)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>{added:,} findings added, {same:,} stood there already.</source>
      <translation>{added:,} hallazgos añadidos; {same:,} ya constaban.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{age:g} y</source>
      <translation>{age:g} a</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years</source>
      <translation>{age:g} años</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years or over</source>
      <translation>{age:g} años o más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} ends at sample {stop} of {n_samples}; it was not imported.</source>
      <translation>{annotation} termina en la muestra {stop} de {n_samples}; no se importó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} has an id in use; it was not imported.</source>
      <translation>{annotation} tiene un identificador ya en uso; no se importó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} is on leads that the record lacks ({leads}); it was not imported.</source>
      <translation>{annotation} está en derivaciones que el registro no tiene ({leads}); no se importó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} stands otherwise here ({earlier}); kept.</source>
      <translation>{annotation} figura aquí de otro modo ({earlier}); se conserva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} was deleted here; it was not imported.</source>
      <translation>{annotation} se eliminó aquí; no se importó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{before}, {n} left out ({reason})</source>
      <translation>{before}, {n} excluidos ({reason})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{caliper} ({lead}, {start:.3f} to {stop:.3f} s): {detail}</source>
      <translation>{caliper} ({lead}, {start:.3f} a {stop:.3f} s): {detail}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>{caliper}, marched</source>
      <translation>{caliper}, recorrido</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{called} (you)</source>
      <translation>{called} (usted)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} about {finding} · {n_records} records</source>
      <translation>{chosen_by} sobre {finding} · {n_records} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} · {n_records} records</source>
      <translation>{chosen_by} · {n_records} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{codes}{least:.1f} SD from chance, limit {limit:g}</source>
      <translation>{codes}{least:.1f} DE respecto al azar, límite {limit:g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{counted} · Enter does it, Esc closes</source>
      <translation>{counted} · Intro la ejecuta, Esc cierra</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>{count} modifiers</source>
      <translation>{count} modif.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>{count} records cannot be simulated; 1 or more can.</source>
      <translation>No se pueden simular {count} registros; 1 o más, sí.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{count}, class by hand</source>
      <translation>{count}, clase a mano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>{date}, later</source>
      <translation>{date}, posterior</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{days} d {hours} h</source>
      <translation>{days} d {hours} h</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{day}, reader {reader}</source>
      <translation>{day}, lector {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{device_records:,} records that {called} has read and the device says something of. Codes that only the one knows count as disagreement.</source>
      <translation>{device_records:,} registros que {called} ha leído y sobre los que el dispositivo dice algo. Los códigos que solo conoce uno cuentan como discrepancia.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>{done:,} of {total:,} arrived</source>
      <translation>{done:,} de {total:,} recibidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{done:,} of {total:,} records</source>
      <translation>{done:,} de {total:,} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{done:,} records scored</source>
      <translation>{done:,} registros evaluados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{done}; {n_final:,} final, left as they are</source>
      <translation>{done}; {n_final:,} finales, sin cambios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{episode} at {time}</source>
      <translation>{episode} en {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/marks.py" />
      <source>{error} Annotating is off; reading goes on.</source>
      <translation>{error} La anotación está desactivada; la lectura continúa.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>{error} Made before that, and good: {done}.</source>
      <translation>{error} Creados antes, y correctos: {done}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} Nothing of it goes; tell whoever keeps this computer.</source>
      <translation>{error} No se aplica nada de ella; avise a quien mantiene este equipo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} Reading goes on without a model.</source>
      <translation>{error} La lectura continúa sin modelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} The bundled model is in use.</source>
      <translation>{error} Se usa el modelo incluido.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_book.py" />
      <source>{error} The calipers stay on the screen.</source>
      <translation>{error} Los calibradores permanecen en la pantalla.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} The defaults are used until they are changed.</source>
      <translation>{error} Se usan los valores predeterminados hasta que se cambien.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>{error} Without the log nothing is compared.</source>
      <translation>{error} Sin el registro de actos no se compara nada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{fault}: left out</source>
      <translation>{fault}: excluida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{figures}, from {n_nn} intervals between normal beats in {seconds:.0f} s; not comparable with 5 min or 24 h values.</source>
      <translation>{figures}, de {n_nn} intervalos entre latidos normales en {seconds:.0f} s; no comparable con valores de 5 min o 24 h.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{file} of model {model!r} is missing or altered.</source>
      <translation>{file} del modelo {model!r} falta o ha sido alterado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>{file} should end with one of {suffixes}.</source>
      <translation>{file} debe terminar en uno de {suffixes}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{finding} suggested</source>
      <translation>{finding} sugerido</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{finding} suggested on {n} records</source>
      <comment>{finding} suggested on {n} record</comment>
      <translation>
        <numerusform>{finding} sugerido en {n} registro</numerusform>
        <numerusform>{finding} sugerido en {n} registros</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{finding}, samples {start}-{stop}, {leads}</source>
      <translation>{finding}, muestras {start}-{stop}, {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{finding}: similar case of {record}</source>
      <translation>{finding}: caso similar de {record}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{finding}?</source>
      <translation>¿{finding}?</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>{first:,}–{last:,} of {total:,}</source>
      <translation>{first:,}–{last:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{first:,}–{last:,} of {total:,}. {next} and {previous} go through all.</source>
      <translation>{first:,}–{last:,} de {total:,}. {next} y {previous} los recorren todos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.1f} to {last_s:.1f} s</source>
      <translation>{first_s:.1f} a {last_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.2f} to {last_s:.2f} s</source>
      <translation>{first_s:.2f} a {last_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>{first} and {second} came with reference sets of different records. Such a set holds what its own family of models makes of the ECGs, not the ECGs: the other cannot be judged on it. `ecgviewer evaluate` judges any two models on a data set of yours.</source>
      <translation>{first} y {second} traen conjuntos de referencia de registros distintos. Un conjunto así contiene lo que su propia familia de modelos extrae de los ECG, no los ECG: el otro no se puede juzgar con él. `ecgviewer evaluate` juzga dos modelos cualesquiera con un conjunto de datos suyo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>{first} to {last}</source>
      <translation>{first} a {last}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{folder_of} holds a batch that was stopped: go on with it by --resume, or delete it.</source>
      <translation>{folder_of} contiene un lote detenido: continúelo con --resume o elimínelo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} cannot be written ({strerror}).</source>
      <translation>No se puede escribir en {folder} ({strerror}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>{folder} cannot hold your data: {strerror}.</source>
      <translation>{folder} no puede contener sus datos: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>{folder} holds a library of another form. Delete this folder: the library is made anew from the ECGs.</source>
      <translation>{folder} contiene una biblioteca de otra forma. Elimine esta carpeta: la biblioteca se rehace a partir de los ECG.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} holds no packet; unpack it with: packet read</source>
      <translation>{folder} no contiene ningún paquete; desempaquételo con: packet read</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} is no batch that can be gone on with: {error}.</source>
      <translation>{folder} no es un lote que se pueda continuar: {error}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} is not empty; nothing was unpacked. Choose a new folder.</source>
      <translation>{folder} no está vacía; no se desempaquetó nada. Elija una carpeta nueva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{folder} is not watched any more.</source>
      <translation>{folder} ya no se vigila.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} was begun with another {differs}. Go on as it was begun, or begin anew without --resume into another file.</source>
      <translation>{folder} se empezó con otro {differs}. Continúe como se empezó, o empiece de nuevo sin --resume en otro archivo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{fraction:.0%} of a record of hours scored</source>
      <translation>{fraction:.0%} de un registro de horas evaluado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{fs:g} Hz is too slow to see pacemaker spikes: paced beats are not told apart.</source>
      <translation>{fs:g} Hz es demasiado lento para ver espigas de marcapasos: los latidos estimulados no se distinguen.</translation>
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
      <translation>{high} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{hours} h {minutes:02d} min</source>
      <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>{key} goes to the next</source>
      <translation>{key} pasa al siguiente</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>{key}: name every new finding so, or no longer</source>
      <translation>{key}: nombrar así cada hallazgo nuevo, o dejar de hacerlo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{kind}, by hand</source>
      <translation>{kind}, a mano</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{leads}: of unknown amplitude; brought to the usual size of an ECG.</source>
      <translation>{leads}: de amplitud desconocida; llevadas al tamaño habitual de un ECG.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>{lead} alone</source>
      <translation>solo {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{lead} alone, strips follow in time</source>
      <translation>solo {lead}, las tiras se suceden en el tiempo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{lead} not evaluated: {reason}</source>
      <translation>{lead} no evaluada: {reason}</translation>
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
      <translation>Quedan {left:,} registros del catálogo pendientes para usted.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>{length} from {start}</source>
      <translation>{length} desde {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{lost:,} of {whole:,} scored records were not evaluated; {foreign:,} are foreign.</source>
      <translation>{lost:,} de {whole:,} registros puntuados no se evaluaron; {foreign:,} son ajenos.</translation>
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
      <translation>{model} ya es el predeterminado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{model}, from .5</source>
      <translation>{model}, desde .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{model}; heat begins at 1 in 50 normals, full at 1 in 5,000</source>
      <translation>{model}; el calor empieza en 1 de 50 normales, pleno en 1 de 5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{more} more: point here to read</source>
      <translation>{more} más: señale aquí para leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>{moved} in all leads together</source>
      <translation>{moved} en todas las derivaciones</translation>
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
        <numerusform>{n:,} anotación cuyo nombre no es un código</numerusform>
        <numerusform>{n:,} anotaciones cuyo nombre no es un código</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>{n:,} at {hour}</source>
      <translation>{n:,} a las {hour}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} back in the list</source>
      <translation>{n:,} de vuelta en la lista</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>{n:,} beats</source>
      <comment>{n:,} beats</comment>
      <translation>
        <numerusform>{n:,} latido</numerusform>
        <numerusform>{n:,} latidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{n:,} beats</source>
      <comment>{n} beat</comment>
      <translation>
        <numerusform>{n:,} latido</numerusform>
        <numerusform>{n:,} latidos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>{n:,} cannot be read</source>
      <translation>{n:,} no se pueden leer</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} comments</source>
      <comment>{n} comment</comment>
      <translation>
        <numerusform>{n:,} comentario</numerusform>
        <numerusform>{n:,} comentarios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} episodes</source>
      <comment>{n} episode</comment>
      <translation>
        <numerusform>{n:,} episodio</numerusform>
        <numerusform>{n:,} episodios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files cannot be read</source>
      <comment>{n} file cannot be read</comment>
      <translation>
        <numerusform>{n:,} archivo no se puede leer</numerusform>
        <numerusform>{n:,} archivos no se pueden leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files in {folder} cannot be read</source>
      <comment>{n} file in {folder} cannot be read</comment>
      <translation>
        <numerusform>{n:,} archivo de {folder} no se puede leer</numerusform>
        <numerusform>{n:,} archivos de {folder} no se pueden leer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} findings</source>
      <comment>{n} finding</comment>
      <translation>
        <numerusform>{n} hallazgo</numerusform>
        <numerusform>{n:,} hallazgos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{n:,} findings of yours are not in it: Export findings (Ctrl E) writes them.</source>
      <comment>{n} finding of yours is not in it: Export findings (Ctrl E) writes them.</comment>
      <translation>
        <numerusform>No contiene {n} hallazgo suyo: Exportar hallazgos (Ctrl E) lo escribe.</numerusform>
        <numerusform>No contiene {n:,} hallazgos suyos: Exportar hallazgos (Ctrl E) los escribe.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n:,} findings of {n_records:,} records written to {folder}.</source>
      <comment>{n} finding of {n_records:,} records written to {folder}.</comment>
      <translation>
        <numerusform>{n} hallazgo de {n_records:,} registros escrito en {folder}.</numerusform>
        <numerusform>{n:,} hallazgos de {n_records:,} registros escritos en {folder}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} in quarantine</source>
      <translation>{n:,} en cuarentena</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n} derivación</numerusform>
        <numerusform>{n:,} derivaciones</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} learned from</source>
      <translation>{n:,} de los que se aprendió</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{n:,} left out</source>
      <translation>{n:,} omitidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} marks in dispute</source>
      <comment>{n:,} mark in dispute</comment>
      <translation>
        <numerusform>{n:,} marca en disputa</numerusform>
        <numerusform>{n:,} marcas en disputa</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>{n:,} new</source>
      <translation>{n:,} nuevos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} new ECGs in {folder}</source>
      <comment>{n} new ECG in {folder}</comment>
      <translation>
        <numerusform>{n:,} ECG nuevo en {folder}</numerusform>
        <numerusform>{n:,} ECG nuevos en {folder}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} no longer tagged {tag}</source>
      <translation>{n:,} ya sin la etiqueta {tag}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n:,} normals</source>
      <translation>{n:,} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{n:,} not readable</source>
      <translation>{n:,} no legibles</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} notes in free words</source>
      <comment>{n} note in free words</comment>
      <translation>
        <numerusform>{n:,} nota en texto libre</numerusform>
        <numerusform>{n:,} notas en texto libre</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>{n:,} of {total:,}</source>
      <translation>{n:,} de {total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} of {total:,} looked at again are random control ({share})</source>
      <translation>{n:,} de {total:,} por releer son control aleatorio ({share})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} out of quarantine</source>
      <translation>{n:,} fuera de cuarentena</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} patients</source>
      <translation>{n:,} pacientes</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} put off</source>
      <translation>{n:,} aplazados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n:,} records</source>
      <translation>{n:,} registros</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} records</source>
      <comment>{n:,} record</comment>
      <translation>
        <numerusform>{n:,} registro</numerusform>
        <numerusform>{n:,} registros</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{n:,} records are not in the library yet: no beats, no intervals, no search for them.</source>
      <comment>{n:,} record is not in the library yet: no beats, no intervals, no search for them.</comment>
      <translation>
        <numerusform>{n:,} registro aún no está en la biblioteca: sin latidos, sin intervalos, sin búsqueda.</numerusform>
        <numerusform>{n:,} registros aún no están en la biblioteca: sin latidos, sin intervalos, sin búsqueda.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{n:,} records found</source>
      <translation>{n:,} registros encontrados</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>{n:,} records left out: {reasons}.</source>
      <comment>{n:,} record left out: {reasons}.</comment>
      <translation>
        <numerusform>{n:,} registro excluido: {reasons}.</numerusform>
        <numerusform>{n:,} registros excluidos: {reasons}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} records that cannot be read</source>
      <comment>{n:,} record that cannot be read</comment>
      <translation>
        <numerusform>{n:,} registro que no se puede leer</numerusform>
        <numerusform>{n:,} registros que no se pueden leer</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{n:,} rows were written to {file}, without names of patients.</source>
      <translation>Se escribieron {n:,} filas en {file}, sin nombres de pacientes.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} runs</source>
      <comment>{n} run</comment>
      <translation>
        <numerusform>{n:,} racha</numerusform>
        <numerusform>{n:,} rachas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} statements in free words</source>
      <comment>{n} statement in free words</comment>
      <translation>
        <numerusform>{n:,} enunciado en texto libre</numerusform>
        <numerusform>{n:,} enunciados en texto libre</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} tagged {tag}</source>
      <translation>{n:,} con la etiqueta {tag}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} texts beside codes</source>
      <comment>{n} text beside a code</comment>
      <translation>
        <numerusform>{n:,} texto junto a un código</numerusform>
        <numerusform>{n:,} textos junto a códigos</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked</source>
      <translation>{n:,} marcados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked, {elsewhere:,} not in this list</source>
      <translation>{n:,} marcados, {elsewhere:,} fuera de esta lista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n:,} to read</source>
      <translation>{n:,} por leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} to read</source>
      <comment>samples</comment>
      <translation>{n:,} por leer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} unknown</source>
      <translation>{n:,} desconocidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} unreadable</source>
      <translation>{n:,} ilegibles</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{n_bad:,} of {total:,} cannot be read: {names}. The list says why.</source>
      <translation>No se pueden leer {n_bad:,} de {total:,}: {names}. La lista dice por qué.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of.</source>
      <translation>{n_codes} códigos; de cada fuente, los registros sobre los que ha dicho algo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of. The table has all {n_codes}.</source>
      <translation>{n_codes} códigos; de cada fuente, los registros sobre los que ha dicho algo. La tabla tiene los {n_codes}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided</source>
      <translation>{n_decided} de {n_cases} decididos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided · all done</source>
      <translation>{n_decided} de {n_cases} decididos · todo hecho</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n_done} of {n_records} done</source>
      <translation>{n_done} de {n_records} hechos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>{n_found:,} records found</source>
      <translation>{n_found:,} registros encontrados</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>{n_leads} of 12 leads scored: what only the others show is not seen.</source>
      <translation>{n_leads} de 12 derivaciones evaluadas: lo que solo muestran las demás no se ve.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>{n_left} of {n_beats} beats left out
{lines}</source>
      <translation>{n_left} de {n_beats} latidos excluidos
{lines}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_matched} of {n_first} and {n_second}</source>
      <translation>{n_matched} de {n_first} y {n_second}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>{n_more} more: point here to read.</source>
      <translation>{n_more} más: señale aquí para leer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups</source>
      <translation>{n_names} grupos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups; {few} of fewer than {fewest} records (hollow).</source>
      <translation>{n_names} grupos; {few} de menos de {fewest} registros (huecos).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods, {few} of fewer than {fewest} records (hollow, not judged); 95 % intervals of Wilson.</source>
      <translation>{n_periods} periodos, {few} de menos de {fewest} registros (huecos, sin juzgar); intervalos del 95 % de Wilson.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods; 95 % intervals of Wilson.</source>
      <translation>{n_periods} periodos; intervalos del 95 % de Wilson.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_read} of {n_control} read</source>
      <translation>{n_read} de {n_control} leídos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read</source>
      <translation>{n_read} de {n_items} leídos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read, {n_other} left otherwise</source>
      <translation>{n_read} de {n_items} leídos, {n_other} en otro estado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n_read} of {total} read</source>
      <translation>{n_read} de {total} leídos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_records} records</source>
      <translation>{n_records} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_values:,} records; half of them are rarer than 1 in {half:,.0f} normals.</source>
      <translation>{n_values:,} registros; la mitad son más raros que 1 en {half:,.0f} normales.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name!r} is no tag: 1 to {most} characters without spaces.</source>
      <translation>{name!r} no es una etiqueta: de 1 a {most} caracteres sin espacios.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{names} and {n_more:,} more</source>
      <translation>{names} y {n_more:,} más</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>{names}: too few records to tell whether it was learned.</source>
      <translation>{names}: muy pocos registros para decidir si se aprendió.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{name} has no tracings, nor signals with their tables beside it.</source>
      <translation>{name} no tiene trazados, ni señales con sus tablas al lado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{name} in {parent} holds something else; it was not overwritten.</source>
      <translation>{name} en {parent} contiene otra cosa; no se sobrescribió.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} is a database of another program, not an annotation store. It was left as it is; choose another file.</source>
      <translation>{name} es una base de datos de otro programa, no un almacén de anotaciones. Se dejó como está; elija otro archivo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{name} is a reader's reply, not a packet to read.</source>
      <translation>{name} es la respuesta de un lector, no un paquete para leer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue.py" />
      <source>{name} is no catalogue of this version (form {found}, wanted {wanted}). It was left as it is. Move it away, and it is made anew from the ECGs; tags, saved searches and folders are kept beside it.</source>
      <translation>{name} no es un catálogo de esta versión (forma {found}, se espera {wanted}). Se dejó como está. Muévalo a otro sitio y se rehará a partir de los ECG; las etiquetas, búsquedas guardadas y carpetas se guardan aparte.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>{name} is no catalogue. It was left as it is.</source>
      <translation>{name} no es un catálogo. Se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>{name} is no folder; it cannot be watched.</source>
      <translation>{name} no es una carpeta; no se puede vigilar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known in the earlier ECG: {why}.</source>
      <translation>{name} se desconoce en el ECG anterior: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known now: {why}.</source>
      <translation>{name} se desconoce ahora: {why}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{name} is not the record that was read: its samples have changed since.</source>
      <translation>{name} no es el registro que se leyó: sus muestras han cambiado después.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name} is of another program or of a newer ecgviewer. It was left as it is; move it away.</source>
      <translation>{name} es de otro programa o de un ecgviewer más nuevo. Se dejó como está; muévalo a otro sitio.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is the record itself; it is left as it is.</source>
      <translation>{name} es el propio registro; se deja como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{name} is there already; nothing was written. Choose a new name.</source>
      <translation>{name} ya existe; no se escribió nada. Elija un nombre nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is to hold several files: say their format, --to edf.</source>
      <translation>{name} debe contener varios archivos: indique su formato, --to edf.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_tables.py" />
      <source>{name} should end with one of {suffixes}.</source>
      <translation>{name} debe terminar en uno de {suffixes}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} was written by a newer ecgviewer (schema {version}; this one knows up to {n_migrations}). It was left as it is; please update ecgviewer.</source>
      <translation>{name} lo escribió un ecgviewer más nuevo (esquema {version}; este conoce hasta {n_migrations}). Se dejó como está; actualice ecgviewer.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{name} written.</source>
      <translation>{name} escrito.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name} · N of 1 in N normals</source>
      <translation>{name} · N de 1 en N normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · calibrated · keep this dialogue on it</source>
      <translation>{name} · calibrado · mantenga este diálogo en él</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{name} · indexing: {message}</source>
      <translation>{name} · indexando: {message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · not calibrated · keep this dialogue on it</source>
      <translation>{name} · sin calibrar · mantenga este diálogo en él</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{name}, height not to scale</source>
      <translation>{name}, altura no a escala</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>{name}, or {longer}</source>
      <translation>{name}, o {longer}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{name}, similarity {similarity:.2f}</source>
      <translation>{name}, similitud {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{name}, {n:,} records</source>
      <translation>{name}, {n:,} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: beyond the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name}: más allá de los {limit} que varía un ECG sin cambios (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{name}: go to {time}</source>
      <translation>{name}: ir a {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: how much it changes by itself is not known.</source>
      <translation>{name}: se desconoce cuánto cambia por sí solo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: not evaluated</source>
      <translation>{name}: no evaluado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: scoring</source>
      <translation>{name}: evaluando</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: within the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name}: dentro de los {limit} que varía un ECG sin cambios (95 %).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, change {change}, {verdict}</source>
      <translation>{name}: {n} registros, de {before} a {after}, cambio {change}, {verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, {verdict}</source>
      <translation>{name}: {n} registros, de {before} a {after}, {verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{name}: {share} beyond 1 in 50 [{low:.1f}, {high:.1f}], 2.0 % expected of normals, n = {evaluated:,}</source>
      <translation>{name}: {share} por encima de 1 en 50 [{low:.1f}, {high:.1f}], se espera el 2.0 % de los normales, n = {evaluated:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{nth} of {of} ECGs of this patient</source>
      <translation>{nth} de {of} ECG de este paciente</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} annotations are on records that were not asked for or not read.</source>
      <comment>{n} annotation is on a record that was not asked for or not read.</comment>
      <translation>
        <numerusform>{n} anotación está en un registro que no se pidió o no se leyó.</numerusform>
        <numerusform>{n} anotaciones están en registros que no se pidieron o no se leyeron.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} beats</source>
      <translation>{n} latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>{n} beats look like fusions of usual and ventricular beats; they are among the unknown.</source>
      <translation>{n} latidos parecen fusiones de latidos habituales y ventriculares; están entre los desconocidos.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{n} beats, rhythms and statements of the files themselves are not in it: they are no findings of yours.</source>
      <comment>{n} beat, rhythm or statement of the files themselves is not in it: it is no finding of yours.</comment>
      <translation>
        <numerusform>No incluye {n} latido, ritmo o enunciado de los propios archivos: no es hallazgo suyo.</numerusform>
        <numerusform>No incluye {n} latidos, ritmos y enunciados de los propios archivos: no son hallazgos suyos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{n} beats, {where}</source>
      <comment>{n} beat, {where}</comment>
      <translation>
        <numerusform>{n} latido, {where}</numerusform>
        <numerusform>{n} latidos, {where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>{n} beats: {name}</source>
      <comment>{n} beat: {name}</comment>
      <translation>
        <numerusform>{n} latido: {name}</numerusform>
        <numerusform>{n} latidos: {name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond</source>
      <translation>{n} más allá</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond uncertainty</source>
      <translation>{n} más allá de la incertidumbre</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{n} commands</source>
      <comment>{n} command</comment>
      <translation>
        <numerusform>{n} orden</numerusform>
        <numerusform>{n} órdenes</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} days</source>
      <translation>{n} días</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>{n} files in {name}</source>
      <comment>{n} file in {name}</comment>
      <translation>
        <numerusform>{n} archivo en {name}</numerusform>
        <numerusform>{n} archivos en {name}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} findings on which readers differ are in it as disputed, with weight 0.</source>
      <comment>{n} finding on which readers differ is in it as disputed, with weight 0.</comment>
      <translation>
        <numerusform>{n} hallazgo en que discrepan los lectores figura como en disputa, con peso 0.</numerusform>
        <numerusform>{n} hallazgos en que discrepan los lectores figuran como en disputa, con peso 0.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} later</source>
      <translation>{n} más tarde</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{n} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n} derivación</numerusform>
        <numerusform>{n} derivaciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>{n} leads on one baseline</source>
      <comment>{n} lead on one baseline</comment>
      <translation>
        <numerusform>{n} derivación sobre una línea de base</numerusform>
        <numerusform>{n} derivaciones sobre una línea de base</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} learned</source>
      <translation>{n} aprendidos</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} maps</source>
      <comment>{n} map</comment>
      <translation>
        <numerusform>{n} mapa</numerusform>
        <numerusform>{n} mapas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} months</source>
      <translation>{n} meses</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} not found</source>
      <translation>{n} no encontrados</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n} notes</source>
      <comment>{n} note</comment>
      <translation>
        <numerusform>{n} nota</numerusform>
        <numerusform>{n} notas</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{n} of the same patient or recording left out</source>
      <translation>{n} del mismo paciente o registro omitidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} of {n_beats} beats are no part of the median beat: {each}.</source>
      <translation>{n} de {n_beats} latidos no forman parte del latido mediano: {each}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total}</source>
      <translation>{n} de {total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} of {total} checks</source>
      <translation>{n} de {total} comprobaciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total} findings</source>
      <translation>{n} de {total} hallazgos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{n} pacemaker spikes were seen.</source>
      <translation>Se vieron {n} espigas de marcapasos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} put off</source>
      <translation>{n} aplazados</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} readers</source>
      <comment>{n} reader</comment>
      <translation>
        <numerusform>{n} lector</numerusform>
        <numerusform>{n} lectores</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n} readers have read here</source>
      <translation>{n} lectores han leído aquí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} records are not on this computer.</source>
      <translation>{n} registros no están en este equipo.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n} records failed: {why}</source>
      <comment>{n} record failed: {why}</comment>
      <translation>
        <numerusform>{n} registro falló: {why}</numerusform>
        <numerusform>{n} registros fallaron: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{n} segments of {seconds:g} s</source>
      <comment>{n} segment of {seconds:g} s</comment>
      <translation>
        <numerusform>{n} segmento de {seconds:g} s</numerusform>
        <numerusform>{n} segmentos de {seconds:g} s</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} skipped</source>
      <translation>{n} omitidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} uncertain</source>
      <translation>{n} dudosos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} unfit</source>
      <translation>{n} no aptos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} years</source>
      <translation>{n} años</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_painter.py" />
      <source>{one} and {other}: {count}</source>
      <translation>{one} y {other}: {count}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} cannot be made: {strerror}. Nothing was written.</source>
      <translation>No se puede crear {out}: {strerror}. No se escribió nada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{out} cannot be written ({error}). What was scored stays in {name}: make room and go on with --resume.</source>
      <translation>No se puede escribir {out} ({error}). Lo evaluado queda en {name}: libere espacio y continúe con --resume.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{out} exists; it was not overwritten.</source>
      <translation>{out} ya existe; no se sobrescribió.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} is not an empty folder; nothing was written. Choose a new one.</source>
      <translation>{out} no es una carpeta vacía; no se escribió nada. Elija una nueva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{out} is there already; it is not replaced without --overwrite.</source>
      <translation>{out} ya existe; no se reemplaza sin --overwrite.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{pair} look exchanged</source>
      <translation>{pair} parecen cambiadas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>{part}, loss {loss:.4f}</source>
      <translation>{part}, pérdida {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{path}
Back it up; send it to nobody.</source>
      <translation>{path}
Haga una copia de seguridad; no la envíe a nadie.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{path} cannot be read ({error}); it was left as it is.</source>
      <translation>No se puede leer {path} ({error}); se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{path} cannot be read ({error}); mend or remove that line.</source>
      <translation>No se puede leer {path} ({error}); corrija o quite esa línea.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>{path} cannot be read ({problem}); it was left as it is.</source>
      <translation>No se puede leer {path} ({problem}); se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be read: {strerror}.</source>
      <translation>No se puede leer {path}: {strerror}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>{path} cannot be set aside: {error}. Close other windows of ecgviewer and try again.</source>
      <translation>No se puede apartar {path}: {error}. Cierre otras ventanas de ecgviewer e inténtelo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. Nothing of it was left there.</source>
      <translation>No se puede escribir {path}: {reason}. No quedó allí nada de él.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. What stood there stands as it was.</source>
      <translation>No se puede escribir {path}: {reason}. Lo que había sigue como estaba.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be written: {strerror}. What was stored before is safe; this was not stored.</source>
      <translation>No se puede escribir {path}: {strerror}. Lo guardado antes está a salvo; esto no se guardó.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/errors.py" />
      <source>{path} cannot be written: {why}. Nothing of it was left there; what was written before stands.</source>
      <translation>No se puede escribir {path}: {why}. No quedó allí nada de él; lo escrito antes se conserva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{path} could not be written</source>
      <translation>no se pudo escribir {path}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{path} exists; it was not overwritten.</source>
      <translation>{path} ya existe; no se sobrescribió.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>{path} holds a line of another kind ({error}).</source>
      <translation>{path} contiene una línea de otro tipo ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>{path} holds no key of ecgviewer; it was left as it is.</source>
      <translation>{path} no contiene ninguna clave de ecgviewer; se dejó como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{path} holds no readings of this study ({error}).</source>
      <translation>{path} no contiene lecturas de este estudio ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{path} holds nothing to train on: neither ptbxl_database.csv, nor WFDB records, nor an HDF5 file with signals or tracings.</source>
      <translation>{path} no contiene nada con lo que entrenar: ni ptbxl_database.csv, ni registros WFDB, ni un archivo HDF5 con señales o trazados.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} is a packet, but holds no model. Nothing was taken from it.</source>
      <translation>{path} es un paquete, pero no contiene ningún modelo. No se tomó nada de él.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it has more than 1 MB.</source>
      <translation>{path} no es un perfil de ajustes: tiene más de 1 MB.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it is no JSON ({error}).</source>
      <translation>{path} no es un perfil de ajustes: no es JSON ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: its form must be {form!r}.</source>
      <translation>{path} no es un perfil de ajustes: su forma debe ser {form!r}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} is no study key of this ecgviewer ({error}).</source>
      <translation>{path} no es una clave de estudio de este ecgviewer ({error}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>{path} is not a tuning plan that can be used: {problem}.</source>
      <translation>{path} no es un plan de ajuste utilizable: {problem}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>{path} is not there any more</source>
      <translation>{path} ya no está ahí</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path}, line {number}, was changed by hand or is damaged ({error}). It was left as it is: put a copy in its place.</source>
      <translation>{path}, línea {number}, se cambió a mano o está dañado ({error}). Se dejó como está: ponga una copia en su lugar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{per_mm:.2f} pixels/mm · {per_inch:.0f} pixels/inch</source>
      <translation>{per_mm:.2f} píxeles/mm · {per_inch:.0f} píxeles/pulgada</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent:.0f} % [{low}, {high}] · {n_with} of {n_read}</source>
      <translation>{percent:.0f} % [{low}, {high}] · {n_with} de {n_read}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent} % · {count} of {size}</source>
      <translation>{percent} % · {count} de {size}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{place:,} of {n:,} records</source>
      <translation>{place:,} de {n:,} registros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{places}; and cases similar to others</source>
      <translation>{places}; y casos similares a otros</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{policy}. {state}, read by {reader}</source>
      <translation>{policy}. {state}, leído por {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>{policy}: nothing is fetched from the network. Ask there, or open the record's files from a folder.</source>
      <translation>{policy}: no se descarga nada de la red. Pregunte allí o abra los archivos del registro desde una carpeta.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem} The file is left as it is.</source>
      <translation>{problem} El archivo queda como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>{problem} The file is left as it is. N opens the next one.</source>
      <translation>{problem} El archivo queda como está. N abre el siguiente.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem}. The file is left as it is.</source>
      <translation>{problem}. El archivo queda como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{progress}. What was looked at is kept.</source>
      <translation>{progress}. Lo examinado se conserva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>{rarity} ({low} to {high})</source>
      <translation>{rarity} ({low} a {high})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} among normals</source>
      <translation>{rarity} entre normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} normals</source>
      <translation>{rarity} normales</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{rate:.0f}/min at {time}</source>
      <translation>{rate:.0f}/min en {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{rate:.0f}/min over 8 beats</source>
      <translation>{rate:.0f}/min sobre 8 latidos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{reader} (you), first reads</source>
      <translation>{reader} (usted), primeras lecturas</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) is no longer in the reply; kept.</source>
      <translation>{reader}, {item}: la anotación {id} ({finding}) ya no está en la respuesta; se conserva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) stands otherwise in an earlier reply; kept.</source>
      <translation>{reader}, {item}: la anotación {id} ({finding}) figura de otro modo en una respuesta anterior; se conserva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: left as {state!r}, earlier {earlier!r}; kept.</source>
      <translation>{reader}, {item}: queda como {state!r}, antes {earlier!r}; se conserva.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} Compare only if you know that it is.</source>
      <translation>{reason} Compare solo si sabe que lo es.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared.</source>
      <translation>{reason} No se comparó nada.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared. Add --same-patient if you know that both are of one patient; that is logged.</source>
      <translation>{reason} No se comparó nada. Añada --same-patient si sabe que ambos son de un mismo paciente; quedará consignado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} {by} confirmed {at}; it is logged.</source>
      <translation>{reason} {by} lo confirmó {at}; está consignado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more of {n_readers} readers ({readers}).</source>
      <translation>{records:,} registros leídos por dos o más de {n_readers} lectores ({readers}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more; nobody marked anything on them.</source>
      <translation>{records:,} registros leídos por dos o más; nadie marcó nada en ellos.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{record} is not there: its file was moved, or its drive is away. Add the folder it lies in now, and it is known again.</source>
      <translation>{record} no está: se movió su archivo, o su unidad no está conectada. Añada la carpeta en que está ahora y se reconocerá de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{repeats} repeats of {n_records} records: each can be repeated once.</source>
      <translation>{repeats} repeticiones de {n_records} registros: cada uno se puede repetir una vez.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{root} is not there, and the catalogue knows nothing of it.</source>
      <translation>{root} no está, y el catálogo no sabe nada de ello.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} min a row</source>
      <translation>{row_s:g} min por fila</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} s a row</source>
      <translation>{row_s:g} s por fila</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{search}
The cross (or Delete) forgets the search</source>
      <translation>{search}
La cruz (o Supr) olvida la búsqueda</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{seconds:.1f} s</source>
      <translation>{seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{seconds:.2f} s at {time}</source>
      <translation>{seconds:.2f} s en {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{seen:,} of {records:,} records: those whose first read {called} has logged, or whose project shows the model from the start. {hidden:,} are in no figure that follows from the model, the device or another reader.</source>
      <translation>{seen:,} de {records:,} registros: aquellos cuya primera lectura ha consignado {called}, o cuyo proyecto muestra el modelo desde el inicio. {hidden:,} no figuran en nada que se derive del modelo, del dispositivo o de otro lector.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{share:.0%} missing</source>
      <translation>falta {share:.0%}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{share:.1f} % of time, {n:,} episodes</source>
      <comment>{share:.1f} % of time, {n} episode</comment>
      <translation>
        <numerusform>{share:.1f} % del tiempo, {n} episodio</numerusform>
        <numerusform>{share:.1f} % del tiempo, {n:,} episodios</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{share} beyond 1 in 50 ({count:,.0f} of {n_values:,}; {interval}), 2.0 % expected of normals.</source>
      <translation>{share} por encima de 1 en 50 ({count:,.0f} de {n_values:,}; {interval}), se espera el 2.0 % de los normales.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{share} of {limit}</source>
      <translation>{share} de {limit}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{size} (through {filter})</source>
      <translation>{size} (con {filter})</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} has no lead that shows an ECG.</source>
      <translation>{source} no tiene ninguna derivación que muestre un ECG.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} lasts {duration_s:.0f} s. Beats are sorted and episodes sought in recordings of at least {shortest_s:.0f} s; shorter ones are measured as they are.</source>
      <translation>{source} dura {duration_s:.0f} s. Los latidos se clasifican y los episodios se buscan en registros de al menos {shortest_s:.0f} s; los más cortos se miden tal cual.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{source} · {start_s:.1f} to {stop_s:.1f} s · Welch, {segments}, Hann, half overlapping · {mains}</source>
      <translation>{source} · {start_s:.1f} a {stop_s:.1f} s · Welch, {segments}, Hann, solapados a la mitad · {mains}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead names {names} stand more than once.</source>
      <translation>{source}: los nombres de derivación {names} aparecen más de una vez.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead {name} has gain {gain} and baseline {baseline}; a finite, non-zero gain and a finite baseline are needed.</source>
      <translation>{source}: la derivación {name} tiene ganancia {gain} y línea de base {baseline}; se necesitan una ganancia finita distinta de cero y una línea de base finita.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source}: no lead is usable in any part of the recording.</source>
      <translation>{source}: ninguna derivación es utilizable en parte alguna del registro.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no lead {name!r}; the record has {lead_names}.</source>
      <translation>{source}: no existe la derivación {name!r}; el registro tiene {lead_names}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no samples (shape {shape}).</source>
      <translation>{source}: sin muestras (forma {shape}).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of shape {shape} do not fit {n_leads} leads (one column a lead is needed).</source>
      <translation>{source}: muestras de forma {shape} no corresponden a {n_leads} derivaciones (se necesita una columna por derivación).</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of type {dtype} are not numbers.</source>
      <translation>{source}: muestras de tipo {dtype} no son números.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: sampling rate {fs} Hz is not above 0.</source>
      <translation>{source}: la frecuencia de muestreo {fs} Hz no es mayor que 0.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>{speed:g} mm/s · {gain}, in proportion</source>
      <translation>{speed:g} mm/s · {gain}, en proporción</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>{speed_mm_s:g} mm/s · {gain:g} mm/mV in proportion</source>
      <translation>{speed_mm_s:g} mm/s · {gain:g} mm/mV en proporción</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{start_s:.1f} to {stop_s:.1f} s</source>
      <translation>{start_s:.1f} a {stop_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{start} to {stop}: 1 in {n:,.0f} normals; {leads}</source>
      <translation>{start} a {stop}: 1 en {n:,.0f} normales; {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{state!r} is none of {states}.</source>
      <translation>{state!r} no es ninguno de {states}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>{state} · shown</source>
      <translation>{state} · a la vista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked later</source>
      <translation>{state}, marcado «más tarde»</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked uncertain</source>
      <translation>{state}, marcado dudoso</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked unfit</source>
      <translation>{state}, marcado no apto</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{state}, read by {reader}</source>
      <translation>{state}, leído por {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged with the model in view</source>
      <translation>{status}, primera lectura consignada con el modelo a la vista</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged without the model</source>
      <translation>{status}, primera lectura consignada sin el modelo</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>{step}, done</source>
      <translation>{step}, hecho</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{stretch} of {duration_s:,.1f} s: the page holds no more at this speed</source>
      <translation>{stretch} de {duration_s:,.1f} s: a esta velocidad no cabe más en la página</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{suggested}; not on {n}: {why}</source>
      <translation>{suggested}; no en {n}: {why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>{target} exists; it was not overwritten. Choose another name.</source>
      <translation>{target} ya existe; no se sobrescribió. Elija otro nombre.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>{text} (monitor, not diagnostic)</source>
      <translation>{text} (monitor, no diagnóstico)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>{time} for the times, {left_out} for a column to leave out</source>
      <translation>{time} para los tiempos, {left_out} para una columna que omitir</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{time} gone</source>
      <translation>{time} transcurridos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{time}, beat {letter}</source>
      <translation>{time}, latido {letter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>{title} as a table</source>
      <translation>{title} como tabla</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{title} in {leads}, {start_s:.2f} to {stop_s:.2f} s</source>
      <translation>{title} en {leads}, {start_s:.2f} a {stop_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>{title} – ecgviewer manual</source>
      <translation>{title} – manual de ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>{title}, findings and measurements</source>
      <translation>{title}, hallazgos y mediciones</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>{title}: ECG</source>
      <translation>{title}: ECG</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}, whose mix explains {by:+.1f} of {change:+.1f} points</source>
      <translation>{told}; su mezcla explica {by:+.1f} de {change:+.1f} puntos</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Nothing to compare it with.</source>
      <translation>{told}. Nada con que compararlo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Part of the baseline.</source>
      <translation>{told}. Parte de la línea de base.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: little has changed.</source>
      <translation>{told}: poco ha cambiado.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: so few records differ as much by chance.</source>
      <translation>{told}: tan pocos registros difieren lo mismo por azar.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; changed too: {others}.</source>
      <translation>{told}; también cambió: {others}.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} are of groups that the baseline hardly knows</source>
      <translation>{told}; {share} son de grupos que la línea de base apenas conoce</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} in {baseline}. Index {index:.2f}, chance alone up to {chance:.2f}</source>
      <translation>{told}; {share} en {baseline}. Índice {index:.2f}, solo por azar hasta {chance:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{total:,} first reads of yours on {n_days:,} days with reads.</source>
      <translation>{total:,} primeras lecturas suyas en {n_days:,} días con lecturas.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{undated:,} tell no day and are in no period.</source>
      <translation>{undated:,} no indican el día y no están en ningún periodo.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{units} records read by two or more: wide intervals</source>
      <translation>{units} registros leídos por dos o más: intervalos amplios</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} filtered</source>
      <translation>{value} filtrado</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{value} in {leads}</source>
      <translation>{value} en {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} of unknown scale</source>
      <translation>{value} de escala desconocida</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{waiting:,} to catalogue</source>
      <translation>{waiting:,} por catalogar</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{wanted!r} is no period: write 2024, 2024-03 or 2024-01..2024-06.</source>
      <translation>{wanted!r} no es un periodo: escriba 2024, 2024-03 o 2024-01..2024-06.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>{wave} axis</source>
      <translation>Eje {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by redo</source>
      <translation>{what} al rehacer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by undo</source>
      <translation>{what} al deshacer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session_settings.py" />
      <source>{why}: it stays as it is.</source>
      <translation>{why}: queda como está.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>{why}: the model stays.</source>
      <translation>{why}: el modelo se mantiene.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{with_model:,} of {n_reads:,} first reads were logged while model output was on the screen: these are not independent.</source>
      <translation>{with_model:,} de {n_reads:,} primeras lecturas se consignaron con la salida del modelo en pantalla: no son independientes.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/pretraining.py" />
      <source>{work} has a checkpoint: go on with --resume, or choose another --out.</source>
      <translation>{work} tiene un punto de control: continúe con --resume o elija otro --out.</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>← → beat · N S V P U name it · [ ] bounds of the episode</source>
      <translation>← → latido · N S V P U lo nombra · [ ] límites del episodio</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>−aVR inverted</source>
      <translation>−aVR invertida</translation>
    </message>
  </context>
</TS>
