<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>ecgviewer</name>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source> (no mV)</source>
      <translation>（无 mV）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source> and </source>
      <translation> 和 </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source> or </source>
      <translation> 或 </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source> · from {parent}</source>
      <translation> · 来自 {parent}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>% of time</source>
      <translation>占时间 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>, {times} × the sheet</source>
      <translation>，为图纸的 {times} 倍</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>0 to 1, after the first read</source>
      <translation>0 至 1，初读之后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–150 Hz, mains</source>
      <translation>0.05–150 Hz，工频陷波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child</source>
      <translation>0.05–250 Hz，儿童</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.05–250 Hz, child, mains</source>
      <translation>0.05–250 Hz，儿童，工频陷波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>0.67–40 Hz, monitor</source>
      <translation>0.67–40 Hz，监护</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>1 core, the window stays free</source>
      <translation>1 个核心，窗口不受影响</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>1 in N normals, after the first read</source>
      <translation>正常者中 1/N，初读之后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>1 in {few}</source>
      <translation>1/{few}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}</source>
      <translation>1/{n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>1 in {n:,.0f} normals, {leads}</source>
      <translation>正常者中 1/{n:,.0f}，{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>1 in {n:,.0f}+</source>
      <translation>1/{n:,.0f}+</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>1 in {n:.2g}</source>
      <translation>1/{n:.2g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>1 in {rarest:,.0f} normals</source>
      <translation>正常者中 1/{rarest:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>1 sample, with Shift 10</source>
      <translation>1 个采样点，按 Shift 为 10 个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>18 to 39</source>
      <translation>18 至 39 岁</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>2 % expected of normals</source>
      <translation>正常者预期 2 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>2 % of normals beyond 50</source>
      <translation>正常者中 2 % 超过 50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>2024, 2024-03 or 2024-03-31</source>
      <translation>2024、2024-03 或 2024-03-31</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>25 mm/s and 10 mm/mV, as on paper. L changes the layout, + zooms in, 0 goes back.</source>
      <translation>25 mm/s、10 mm/mV，与纸上相同。L 更改布局，+ 放大，0 还原。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>2nd showing</source>
      <translation>第 2 次出现</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>3 leads</source>
      <translation>3 导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>40 to 64</source>
      <translation>40 至 64 岁</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>65 and over</source>
      <translation>65 岁及以上</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>65 to 79</source>
      <translation>65 至 79 岁</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>8 beats</source>
      <translation>8 个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>80 and over</source>
      <translation>80 岁及以上</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>95 % interval {low:.1f} to {high:.1f} %</source>
      <translation>95 % 区间 {low:.1f} 至 {high:.1f} %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>95 % intervals in brackets, of 2,000 bootstraps over records. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. – is: not defined.</source>
      <translation>方括号内为 95 % 置信区间，按记录自助抽样 2,000 次。对一致性高的罕见代码，Kappa 趋近于 0，AC1 则不会。– 表示未定义。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>95 % intervals of Wilson. Sources have seen different records: shares are no error rates. The model's are of records that it evaluated.</source>
      <translation>Wilson 95 % 区间。各来源看到的记录不同：比例不是错误率。模型的比例来自其评估过的记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>&lt;b&gt;full disclosure · {lead} · {scale}&lt;/b&gt; · no filter · not for measuring</source>
      <translation>&lt;b&gt;全程展开图 · {lead} · {scale}&lt;/b&gt; · 无滤波 · 不用于测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>&lt;b&gt;spectrum&lt;/b&gt; · {filter}</source>
      <translation>&lt;b&gt;频谱&lt;/b&gt; · {filter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV, median beat</source>
      <translation>&lt;b&gt;{lead}&lt;/b&gt;&amp;nbsp; {from_qrs}&amp;nbsp; {value:+.2f} mV，中位心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>&lt;b&gt;{place:,}&lt;/b&gt; of {total:,}</source>
      <translation>&lt;b&gt;{place:,}&lt;/b&gt;/{total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; {ms:.0f} ms from its beginning&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV, derived (Kors)</source>
      <translation>&lt;b&gt;{wave}&lt;/b&gt;&amp;nbsp; 距起点 {ms:.0f} ms&amp;nbsp; {across} {right:+.2f} mV&amp;nbsp; {upright} {down:+.2f} mV，推导 (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>A candidate is tried out in this session alone</source>
      <translation>候选模型仅在本次运行中试用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>A candidate. To be the default it takes</source>
      <translation>候选模型。要成为默认模型，需要</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/jobs.py" />
      <source>A fault of ours: {kind} at {where}. What was stored is safe. Try again; if it happens again, report it with the log file.</source>
      <translation>程序自身的错误：{kind}，位于 {where}。已保存的内容安全。请重试；若再次发生，请附日志文件报告。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>A finding</source>
      <translation>所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>A local code, in no standard vocabulary</source>
      <translation>本地代码，不属于任何标准词汇</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A look around</source>
      <translation>快速了解</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>A model is promoted by a person with a reason: name and reason, please.</source>
      <translation>模型须由具名人员说明理由后提升：请填写姓名和理由。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>A new episode begins at this beat; ] at its last ends it.</source>
      <translation>新事件从此心搏开始；在最后一个心搏处按 ] 结束。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>A new one</source>
      <translation>新建</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>A packet brings records to you under numbers, in an order of its own. You read it blind: nothing of the model, nothing of other readers.</source>
      <translation>资料包将记录以编号和自己的顺序交给您。您进行盲法判读：看不到模型，也看不到其他判读者。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>A packet is read blinded.</source>
      <translation>资料包须盲法判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>A pause is an interval over {pause:g} s; slow is under {slow:g}/min, fast over {fast:g}/min, as the median of eight intervals; a run is three beats or more. Nothing reaches over a stretch that was not analysed.</source>
      <translation>停搏指超过 {pause:g} s 的间期；慢指低于 {slow:g}/min，快指高于 {fast:g}/min，均按八个间期的中位数；短阵为三个及以上心搏。任何事件都不跨越未分析的片段。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>A person moved marks that these values rest on.</source>
      <translation>这些数值所依据的标志点经人工移动。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader could not decide on this record.</source>
      <translation>有判读者对此记录无法作出判断。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has not read this record.</source>
      <translation>有判读者尚未判读此记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader has put this record off and not come back to it.</source>
      <translation>有判读者暂缓了此记录，尚未返回处理。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>A reader is named twice: let their names differ.</source>
      <translation>有判读者重名：请使用不同的姓名。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>A reader says that this record cannot be read.</source>
      <translation>有判读者认为此记录无法判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>A record's samples are fractions, which a packet cannot carry: name it by reference.</source>
      <translation>某记录的采样为小数，资料包无法携带：请改为按引用列出。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>A search has a name of 1 to {most_name} characters and up to {most_text:,} itself; these have {n_name} and {n_text:,}.</source>
      <translation>搜索的名称须为 1 至 {most_name} 个字符，搜索本身最多 {most_text:,} 个；当前为 {n_name} 和 {n_text:,}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/beat_scope.py" />
      <source>A set keeps one beat. Ctrl Del deletes the finding.</source>
      <translation>心搏组至少保留一个心搏。Ctrl Del 删除该所见。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestions.py" />
      <source>A set of beats. Ctrl click, or {key} at the cursor, takes a beat away.</source>
      <translation>这是一组心搏。Ctrl 单击，或在光标处按 {key}，可移除心搏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>A third each of doubt, novelty and disagreement, as far as there are any</source>
      <translation>存疑、新颖和分歧各占三分之一（视有无而定）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>A trace can be measured with a ruler once ecgviewer knows how large this monitor is: lay a bank card on the screen and drag a drawn one to its size. Until then the page is fitted to the window, and the window says so.</source>
      <translation>ecgviewer 知道此显示器的大小后，波形即可用直尺测量：将银行卡贴在屏幕上，把图形拖到相同大小。在此之前页面按窗口缩放，窗口会注明。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>A. Reader
B. Reader</source>
      <translation>判读者甲
判读者乙</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>AF</source>
      <translation>房颤</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>AF min</source>
      <translation>房颤 min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>AF, suspected</source>
      <translation>疑似房颤</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>AHA/ACC/HRS statement {code}</source>
      <translation>AHA/ACC/HRS 语句 {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>AI output</source>
      <translation>AI 输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_pictures.py" />
      <source>AI output, for review</source>
      <translation>AI 输出，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion</source>
      <translation>AI 建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, for review</source>
      <translation>AI 建议，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestion, {said}, {where}</source>
      <translation>AI 建议，{said}，{where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>AI suggestions, for review</source>
      <translation>AI 建议，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>AUROC · {n_records:,} records of {n_patients:,} patients · 95 % bootstrap intervals</source>
      <translation>AUROC · {n_patients:,} 位患者的 {n_records:,} 份记录 · 95 % 自助法区间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>About</source>
      <translation>针对</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Accept the suggestion</source>
      <translation>接受建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Accepted by {author}, {when} UTC.</source>
      <translation>{author} 已接受，{when} UTC。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add a finding, or drag over leads</source>
      <translation>添加所见，或拖过导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Add folder</source>
      <translation>添加文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add folder to the library</source>
      <translation>将文件夹添加到库</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead above</source>
      <translation>加入上方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Add the lead above, below</source>
      <translation>加入上方、下方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Add the lead below</source>
      <translation>加入下方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Add to the library</source>
      <translation>添加到库</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}</source>
      <translation>添加{what}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Add {what}, or drag over leads</source>
      <translation>添加{what}，或拖过导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate</source>
      <translation>裁定</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Adjudicate {n} rows</source>
      <comment>Adjudicate {n} row</comment>
      <translation>
        <numerusform>裁定 {n} 条</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Adjudication</source>
      <translation>裁定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicator</source>
      <translation>裁定者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Adjudicators</source>
      <translation>裁定者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>After</source>
      <translation>之后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>After a run, the figures of the old and the new model stand here.</source>
      <translation>运行之后，新旧模型的数值显示在此。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>After your first read</source>
      <translation>在您初读之后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Age</source>
      <translation>年龄</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Age unknown: compared with normals of average age.</source>
      <translation>年龄未知：与平均年龄的正常者比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Agreement</source>
      <translation>一致性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on codes</source>
      <translation>代码一致性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Agreement on spans</source>
      <translation>区段一致性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All alike</source>
      <translation>全部同类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All beats like this</source>
      <translation>全部同类心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>All beats like this, this beat, or the span</source>
      <translation>全部同类心搏、此心搏或区段</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>All findings and notes: page {page}</source>
      <translation>全部所见和备注：第 {page} 页</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>All keys</source>
      <translation>全部快捷键</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All kinds</source>
      <translation>全部类型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>All leads</source>
      <translation>全部导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>All leads superimposed</source>
      <translation>全部导联叠加</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>All leads, or one</source>
      <translation>全部导联或单导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All like this</source>
      <translation>全部同类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>All records of the folders that were added</source>
      <translation>所添加文件夹的全部记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} alike</source>
      <translation>全部 {count:,} 个同类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>All {count:,} beats like this</source>
      <translation>全部 {count:,} 个同类心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>All {n_beats} beats are in the median.</source>
      <translation>全部 {n_beats} 个心搏均计入中位波形。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>All {records:,} records of the catalogue.</source>
      <translation>编目中的全部 {records:,} 份记录。</translation>
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
      <translation>琥珀色及箭头：超出未变化心电图的波动范围（95 %）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend</source>
      <translation>修订</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Amend the read</source>
      <translation>修订判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amended</source>
      <translation>已修订</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Amended and final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>{when} 起为修订后定稿。更改需说明理由，并作为修订保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Amending</source>
      <translation>修订中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Amplitude is not known: shapes are compared, sizes are not.</source>
      <translation>幅度未知：比较形态，不比较大小。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of P over the line between its ends.</source>
      <translation>P 波振幅，以其两端连线为基准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of Q relative to the level before QRS.</source>
      <translation>Q 波振幅，以 QRS 前的电平为基准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R relative to the level before QRS.</source>
      <translation>R 波振幅，以 QRS 前的电平为基准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of R′ relative to the level before QRS.</source>
      <translation>R′ 波振幅，以 QRS 前的电平为基准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of S relative to the level before QRS.</source>
      <translation>S 波振幅，以 QRS 前的电平为基准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Amplitude of T relative to the level before QRS.</source>
      <translation>T 波振幅，以 QRS 前的电平为基准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Amplitude unknown: scored by shape alone; voltage criteria do not count.</source>
      <translation>幅度未知：仅按形态评分；电压标准不适用。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>An ECG is some millivolts high: look at unit and steps again.</source>
      <translation>心电图的高度为数毫伏：请再次检查单位和步数。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/privacy.py" />
      <source>An ECG without name and date can still tell whose it is: in a linkage attack 85 % of 109 people were recognised (arXiv 2508.15850). Treat what you pass on as patient data.</source>
      <translation>没有姓名和日期的心电图仍可能透露其所属者：在一次关联攻击中，109 人有 85 % 被识别 (arXiv 2508.15850)。请将您传出的内容视为患者数据。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>An episode must begin before it ends.</source>
      <translation>事件的起点必须在终点之前。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse</source>
      <translation>分析</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Analyse again</source>
      <translation>重新分析</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed</source>
      <translation>已分析</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Analysed min</source>
      <translation>已分析 min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Annotating is off</source>
      <translation>标注已停用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>Annotation {id} ({place})</source>
      <translation>标注 {id}（{place}）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>Annotations beside the record were left out: {error}</source>
      <translation>记录旁的标注已忽略：{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Another beat</source>
      <translation>另一心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>Another packet {packet!r} was opened before, with other records. Ask its organiser; the earlier one lies in {folder}.</source>
      <translation>之前打开过另一资料包 {packet!r}，其记录不同。请询问组织者；先前的位于 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Answered</source>
      <translation>已回复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Any of these by its words</source>
      <translation>按词语查找任一命令</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Archive</source>
      <translation>压缩包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Around it</source>
      <translation>图纸之外</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Arrived in the watched folder</source>
      <translation>到达监视的文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>As before</source>
      <translation>与之前相同</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>As normal</source>
      <translation>作为正常</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>As on the sheet: {arranged}.</source>
      <translation>与图纸相同：{arranged}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>As suggestions, never as findings: each is shown after the first read of its record, and accepted (Y) or rejected (R) there.</source>
      <translation>仅作为建议，绝不作为所见：每条建议在其记录初读之后显示，由您在那里接受 (Y) 或拒绝 (R)。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>At the same time</source>
      <translation>同一时间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too long; prefer Fridericia.</source>
      <translation>心率 {rate:.0f}/min 时 Bazett 法 QTc 偏长；宜用 Fridericia 法。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>At {rate:.0f}/min Bazett's QTc is too short; prefer Fridericia.</source>
      <translation>心率 {rate:.0f}/min 时 Bazett 法 QTc 偏短；宜用 Fridericia 法。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Atrial fibrillation is suspected from irregular intervals, not diagnosed.</source>
      <translation>心房颤动由不规则间期推测，并非诊断。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Atrial fibrillation, suspected</source>
      <translation>疑似心房颤动</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Auto-scaled: amplitude unknown</source>
      <translation>自动缩放：幅度未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Axes {waves}</source>
      <translation>{waves} 电轴</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Axis P · QRS · T</source>
      <translation>电轴 P · QRS · T</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Back</source>
      <comment>step</comment>
      <translation>上一步</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Back to paper scale</source>
      <translation>恢复纸张比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Back to the sheet</source>
      <translation>返回图纸</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Back to the study</source>
      <translation>返回研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Backspace</source>
      <comment>key</comment>
      <translation>退格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: the first ones</source>
      <translation>基线：最初的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Baseline: {baseline}, {n_baseline:,} records evaluated.</source>
      <translation>基线：{baseline}，已评估 {n_baseline:,} 份记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Baseline: {year}</source>
      <translation>基线：{year}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Bazett unsure</source>
      <translation>Bazett 不可靠</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Beat</source>
      <translation>心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Beat at the cursor into the set, or out</source>
      <translation>光标处心搏加入或移出心搏组</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,}</source>
      <translation>第 {number:,}/{total:,} 个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in single beats</source>
      <translation>单个心搏中第 {number:,}/{total:,} 个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Beat {number:,} of {total:,} in template {template}</source>
      <translation>模板 {template} 中第 {number:,}/{total:,} 个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats</source>
      <translation>心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Beats and episodes, found by ecgviewer, for review</source>
      <translation>心搏和事件，由 ecgviewer 检出，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>Beats of the template, one beside the other</source>
      <translation>该模板的心搏，逐个并列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}, fewer because the recording is long; found in {all_leads}.</source>
      <translation>以 {leads} 区分心搏（记录较长，故导联较少）；在 {all_leads} 中检出。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>Beats were told apart by {leads}; found in {all_leads}.</source>
      <translation>以 {leads} 区分心搏；在 {all_leads} 中检出。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Beats, classes and episodes were found by ecgviewer, for review: ecgviewer {version}, analysis {analysis}, leads {leads}. They are estimates, not verified but where people are named below. Rates are over eight beats.</source>
      <translation>心搏、分类和事件由 ecgviewer 检出，供审阅：ecgviewer {version}，分析 {analysis}，导联 {leads}。均为估计值，除下方注明人员者外未经核实。心率按八个心搏计算。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Beats, episodes and hours as CSV or JSON</source>
      <translation>心搏、事件和各小时数据，CSV 或 JSON</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Before</source>
      <translation>之前</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Before and after</source>
      <translation>前后对比</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Begin with the tour</source>
      <translation>从导览开始</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Begins, ends at this beat</source>
      <translation>在此心搏开始、结束</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Beside</source>
      <translation>并排</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Better</source>
      <translation>更好</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Between {one} and {other}</source>
      <translation>介于 {one} 与 {other} 之间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond</source>
      <translation>超过</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50</source>
      <translation>超过 1/50</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in 50, 500 and 5,000</source>
      <translation>超过 1/50、1/500 和 1/5,000</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in 50, by group</source>
      <translation>超过 1/50，按组</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Beyond 1 in N: observed and expected of normals</source>
      <translation>超过 1/N：观察值与正常者预期值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Beyond 1 in {n:,.0f}</source>
      <translation>超过 1/{n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>Beyond the paper at this gain: {leads}</source>
      <translation>此增益下超出纸张：{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both</source>
      <translation>两者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both are one and the same recording.</source>
      <translation>两者为同一次记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both by chance</source>
      <translation>随机同时出现</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Both files hold the same patient identifier.</source>
      <translation>两份文件的患者编号相同。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Both legs 1 sample</source>
      <translation>两脚 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample left</source>
      <translation>两脚左移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Both legs 1 sample right</source>
      <translation>两脚右移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Both of either</source>
      <translation>两者占任一</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Bounds</source>
      <translation>边界</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Bounds of Massart hold for any distribution and are wide. p is of one comparison; there are {n_periods} periods.</source>
      <translation>Massart 界适用于任何分布，较宽。p 为单次比较的值；共有 {n_periods} 个时段。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back</source>
      <translation>恢复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Bring back: {suggestion}</source>
      <translation>恢复：{suggestion}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Bundled</source>
      <translation>内置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Butterfly</source>
      <translation>蝶形图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>By hand</source>
      <translation>人工</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>By mix of {group}</source>
      <translation>按{group}构成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>By other formulas: {said}.</source>
      <translation>按其他公式：{said}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>By the ages in the files, the patient became younger.</source>
      <translation>按文件中的年龄，患者变年轻了。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>C puts a caliper at the cursor; arrows move its leg, M marches it out, Esc lets go.</source>
      <translation>C 在光标处放置分规；方向键移动分规脚，M 等距推移，Esc 放开。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>CSV: a table</source>
      <translation>CSV：表格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Cabrera</source>
      <translation>Cabrera</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Cabrera order</source>
      <translation>Cabrera 顺序</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Calibrate this monitor</source>
      <translation>校准此显示器</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Calibrate this monitor when the window is open</source>
      <translation>窗口打开后校准此显示器</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>已校准 · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Calibrated: {px_per_mm:.2f} px/mm</source>
      <translation>已校准：{px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper</source>
      <translation>分规</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>Caliper {label}</source>
      <translation>分规 {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_calipers.py" />
      <source>Calipers</source>
      <translation>分规</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Called</source>
      <translation>名称</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Can this record be used?</source>
      <translation>此记录可用吗？</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/asking.py" />
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>Cancelled. Nothing was kept; your findings are as they were.</source>
      <translation>已取消。未保留任何内容；您的所见保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Candidate</source>
      <translation>候选</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Card on the screen: left and right arrow fit its width</source>
      <translation>屏幕上的卡片：左右方向键调整其宽度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue stopped</source>
      <translation>编目已停止</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/cataloguing.py" />
      <source>Catalogue: {message}</source>
      <translation>编目：{message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Change</source>
      <comment>an order</comment>
      <translation>更改</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Change beyond 1 in 50, and what the mix explains</source>
      <translation>超过 1/50 的变化及构成可解释的部分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change certainty</source>
      <translation>更改确定程度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Change it in the settings (Ctrl ,)</source>
      <translation>可在设置中更改 (Ctrl ,)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Change severity</source>
      <translation>更改严重程度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Changed by people</source>
      <translation>人工更改</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Changes</source>
      <translation>变化</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Check it: blue is what people said</source>
      <translation>请核对：蓝色为人工判定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Choose a favourite</source>
      <translation>选择常用项</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose a finding, or save it</source>
      <translation>选择所见，或保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Choose a folder and make</source>
      <translation>选择文件夹并生成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Choose a folder and write</source>
      <translation>选择文件夹并写入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Choose a name and write</source>
      <translation>选择名称并写入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Choose a place and write</source>
      <translation>选择位置并写入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Choose a queue at the left.</source>
      <translation>请在左侧选择队列。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>Choose an episode, or begin a new one with [ before.</source>
      <translation>请选择一个事件，或先用 [ 开始新事件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another</source>
      <translation>另选</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Choose another earlier ECG</source>
      <translation>另选既往心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 1</source>
      <translation>选择常用项 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 2</source>
      <translation>选择常用项 2</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 3</source>
      <translation>选择常用项 3</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 4</source>
      <translation>选择常用项 4</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 5</source>
      <translation>选择常用项 5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 6</source>
      <translation>选择常用项 6</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 7</source>
      <translation>选择常用项 7</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 8</source>
      <translation>选择常用项 8</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Choose favourite 9</source>
      <translation>选择常用项 9</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Choose library</source>
      <translation>选择病例库</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Choose modifiers</source>
      <translation>选择修饰语</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Choose the earlier ECG</source>
      <translation>选择既往心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Chosen by the reader</source>
      <translation>由判读者选择</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of the template</source>
      <translation>模板的分类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Class of this beat alone</source>
      <translation>仅此心搏的分类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Classes are hidden until the first read is logged (Ctrl Enter)</source>
      <translation>初读登记前隐藏分类 (Ctrl Enter)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Clear this list</source>
      <translation>清空此列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to leave it out of this run</source>
      <translation>单击可从本次运行中排除</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Click to say what the column is (F2)</source>
      <translation>单击以指明该列内容 (F2)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Click to take it in again</source>
      <translation>单击可重新纳入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close  {key}</source>
      <translation>关闭  {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Close the measurements of each lead</source>
      <translation>关闭各导联测量值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Cohen's kappa</source>
      <translation>Cohen kappa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Colours</source>
      <translation>配色</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Colours of the heat, from usual to rare</source>
      <translation>热图颜色，从常见到罕见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Columns at one time, or in a row</source>
      <translation>各列同一时间，或首尾相接</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Columns of a page</source>
      <translation>页面各列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns parted by</source>
      <translation>列分隔符</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Columns, by lead</source>
      <translation>各列对应的导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Comma</source>
      <translation>逗号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Commands that match</source>
      <translation>匹配的命令</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Compare the file with its SHA-256</source>
      <translation>将文件与其 SHA-256 比对</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Compare with an earlier ECG, or back</source>
      <translation>与既往心电图比较，或返回</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Comparison</source>
      <translation>比较</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Comparison, hours and days</source>
      <translation>比较、长程心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Computing</source>
      <translation>正在计算</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Confirmed by {by}</source>
      <translation>由 {by} 确认</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Contents of the manual</source>
      <translation>手册目录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Control</source>
      <translation>对照</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Copy as text</source>
      <translation>复制为文本</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy matrix, values and notes for a spreadsheet</source>
      <translation>复制矩阵、数值和注释，供电子表格使用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Copy table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Cosine of the model's embeddings, at most 1</source>
      <translation>模型嵌入向量的余弦，最大为 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Counts and shares only: no record, no file, no name or number of a patient. Of the model only what you may see. Groups of few may still tell of somebody.</source>
      <translation>仅含计数和比例：不含记录、文件、患者姓名或编号。模型部分仅限您可见的内容。人数很少的组仍可能透露个人信息。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Couplets</source>
      <translation>成对室早</translation>
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
      <translation>光标 1 mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm left</source>
      <translation>光标左移 1 mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor 1 mm right</source>
      <translation>光标右移 1 mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor 1 sample</source>
      <translation>光标 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample left</source>
      <translation>光标左移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor 1 sample right</source>
      <translation>光标右移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to another lead</source>
      <translation>光标到另一导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_keys.py" />
      <source>Cursor to the beat before</source>
      <translation>光标到前一心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead above</source>
      <translation>光标到上方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Cursor to the lead below</source>
      <translation>光标到下方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Cursor to the next beat</source>
      <translation>光标到下一心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>DICOM needs the package pydicom: pip install 'ecgviewer[dicom]'</source>
      <translation>DICOM 需要 pydicom 包：pip install 'ecgviewer[dicom]'</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>DICOM waveform</source>
      <translation>DICOM 波形</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>DICOM, WFDB, ...</source>
      <translation>DICOM、WFDB ...</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Data folder</source>
      <translation>数据文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Database and record</source>
      <translation>数据库和记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Day</source>
      <translation>日期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Days without any read are left out. The table has all readers and days.</source>
      <translation>没有判读的日期不列出。表格列出全部判读者和日期。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Decided</source>
      <translation>已裁定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Decimal commas</source>
      <translation>小数点为逗号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Decision</source>
      <translation>裁定结果</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Default</source>
      <translation>默认</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Del</source>
      <comment>key</comment>
      <translation>Del</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Delete caliper</source>
      <translation>删除分规</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Delete finding</source>
      <translation>删除所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Device says</source>
      <translation>设备诊断</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Diagnostics saved: {path}. {text}</source>
      <translation>诊断信息已保存：{path}。{text}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Differ</source>
      <translation>有分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Disagree</source>
      <translation>分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Disagreement</source>
      <translation>分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Dismiss</source>
      <translation>忽略</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Dismiss the message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Display</source>
      <translation>显示</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Distance, {against}</source>
      <translation>距离，{against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Distribution of surprise</source>
      <translation>罕见度分布</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Does not</source>
      <translation>未提及</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Done</source>
      <translation>完成</translation>
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
      <translation>页面下移、上移</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>Draft, first read not logged</source>
      <translation>草稿，初读未登记</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from all unread records; never below 10 %</source>
      <translation>从全部未读记录中随机抽取；不少于 10 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Drawn by chance from {n_unread:,} unread records. What is found in them tells how frequent it is there; the other rows cannot.</source>
      <translation>从 {n_unread:,} 份未读记录中随机抽取。其中的所见反映其发生率；其余条目则不能。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Drawn by chance, 1 in {n}</source>
      <translation>随机抽取，1/{n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Drawn by chance: what the model says had no part in it</source>
      <translation>随机抽取：与模型的判断无关</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Drift</source>
      <translation>漂移</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of P in this lead.</source>
      <translation>此导联 P 波时限。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of Q.</source>
      <translation>Q 波时限。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of QRS in this lead alone.</source>
      <translation>仅此导联的 QRS 时限。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of R.</source>
      <translation>R 波时限。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Duration of S.</source>
      <translation>S 波时限。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>ECG records ({kinds});;All files (*)</source>
      <translation>心电图记录 ({kinds});;所有文件 (*)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report</source>
      <translation>心电图报告</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>ECG report, {title}</source>
      <translation>心电图报告，{title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>ECG sheet</source>
      <translation>心电图纸</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Each figure as PNG and SVG, its table as CSV, and all of it as JSON.</source>
      <translation>每幅图为 PNG 和 SVG，其表格为 CSV，全部内容为 JSON。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Each lead from beginning to end, or the layout of reading  L</source>
      <translation>每个导联从头到尾显示，或使用判读布局  L</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Each reader on records shown twice, all codes of the study together.</source>
      <translation>每位判读者对重复出现的记录的自身一致性，研究的全部代码合并计算。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Each reader reads</source>
      <translation>每位判读者判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Earlier</source>
      <translation>既往</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/earlier_beside.py" />
      <source>Earlier ECG</source>
      <translation>既往心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Edit finding</source>
      <translation>编辑所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End</source>
      <translation>结束</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>End</source>
      <comment>key</comment>
      <translation>End</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End 1 sample</source>
      <translation>边界 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample left</source>
      <translation>边界左移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 1 sample right</source>
      <translation>边界右移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End 10 samples</source>
      <translation>边界 10 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples left</source>
      <translation>边界左移 10 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End 10 samples right</source>
      <translation>边界右移 10 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>End to the next wave</source>
      <translation>边界到下一个波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>End to the wave before</source>
      <translation>边界到前一个波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>End tour</source>
      <translation>结束导览</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Enough to tell</source>
      <translation>足以判断</translation>
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
      <translation>Enter 添加，Esc 取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Enter saves, Esc leaves</source>
      <translation>Enter 保存，Esc 取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Episode: accept, dismiss, kind</source>
      <translation>事件：接受、忽略、类型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Episodes</source>
      <translation>事件</translation>
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
      <translation>已评估</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Every lead</source>
      <translation>全部导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>Every record of this folder has been read. Choose another folder.</source>
      <translation>此文件夹中的记录均已判读。请选择其他文件夹。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Everything happens on this computer. Nothing is sent anywhere.</source>
      <translation>一切都在本计算机上进行。不向任何地方发送数据。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected</source>
      <translation>预期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Expected of normals</source>
      <translation>正常者预期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Explained: what the baseline's shares in each group give in this period's mix. What is left is within groups; hollow: the baseline hardly knows them. A mix of format or signal points to devices, one of age and sex to patients.</source>
      <translation>可解释部分：基线在各组的比例按本时段构成计算的结果。其余来自组内；空心：基线几乎没有该组。格式或信号的构成指向设备，年龄和性别的构成指向患者。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes</source>
      <translation>导出心搏和事件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Export beats and episodes …</source>
      <translation>导出心搏和事件 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Export figures</source>
      <translation>导出图表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Export findings</source>
      <translation>导出所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Export profile</source>
      <translation>导出配置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Export the list</source>
      <translation>导出列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Exported</source>
      <translation>已导出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>F</source>
      <translation>女</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>False alarms in normals stay within budget</source>
      <translation>正常者中的误报不超限</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Far from all that the model has seen</source>
      <translation>与模型见过的所有记录相去甚远</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Fast over {rate:.0f}/min</source>
      <translation>快：高于 {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Fast rate</source>
      <translation>心率快</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Fastest V run</source>
      <translation>最快室性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Fell</source>
      <translation>下降</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Female</source>
      <translation>女</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>Fetch and open</source>
      <translation>获取并打开</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Few</source>
      <translation>较少</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Fewer than 20 records: its prototype helps. Click to leave it out</source>
      <translation>少于 20 份记录：使用其原型。单击可排除</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Fewer than two codes of yours so far.</source>
      <translation>您的代码目前少于两个。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names} and {others} more.</source>
      <translation>少于 {fewest} 份记录，不作判断：{names} 及另外 {others} 个。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Fewer than {fewest} records, not judged: {names}.</source>
      <translation>少于 {fewest} 份记录，不作判断：{names}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Fewer than {few}: wide intervals.</source>
      <translation>少于 {few}：区间较宽。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures</source>
      <translation>图表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Figures written: {what}.</source>
      <translation>图表已写入：{what}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Figures, studies</source>
      <translation>图表、研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>File names</source>
      <translation>文件名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_link.py" />
      <source>File's marks</source>
      <translation>文件标记</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Filter</source>
      <translation>滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Filters</source>
      <translation>筛选</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Final</source>
      <translation>定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Final since {when}. A change asks for its reason and is kept as an amendment.</source>
      <translation>{when} 起为定稿。更改需说明理由，并作为修订保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Final today</source>
      <translation>今日定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Finalise</source>
      <translation>定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Finalise the read, or amend it</source>
      <translation>定稿，或修订</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Finals</source>
      <translation>定稿数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour</source>
      <translation>各时段定稿数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Finals by the hour: {hours}</source>
      <translation>各时段定稿数：{hours}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Find</source>
      <translation>查找</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Finding</source>
      <translation>所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Finding not saved yet</source>
      <translation>所见尚未保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>Finding {title}</source>
      <translation>所见 {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings</source>
      <translation>所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Findings by who says them</source>
      <translation>按来源列出的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader</source>
      <translation>判读者标注的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Findings marked by the reader, notes</source>
      <translation>判读者标注的所见、备注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Findings that match</source>
      <translation>匹配的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First</source>
      <translation>第一</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>First on</source>
      <translation>第一出现于</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>First read</source>
      <translation>初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, with the model in view. Change what you like; finalise when it stands.</source>
      <translation>初读已于 {when} 登记，当时可见模型。可任意更改；确定后请定稿。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>First read logged {when}, without the model. Change what you like; finalise when it stands.</source>
      <translation>初读已于 {when} 登记，当时未见模型。可任意更改；确定后请定稿。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>First read {time}</source>
      <translation>初读 {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads</source>
      <translation>初读数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>First reads by day</source>
      <translation>每日初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First rows</source>
      <translation>前几行</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>First seconds</source>
      <translation>最初几秒</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>First seconds, as they will be read</source>
      <translation>最初几秒，读取后的样子</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Five short steps on the demo records show the sheet, the model's surprise, calipers, a finding and the first read. They stand in a line over the page; nothing covers the trace. F1 opens the manual, ? shows all keys.</source>
      <translation>在演示记录上用五个简短步骤介绍图纸、模型的罕见度、分规、所见和初读。说明显示在页面上方的一行中，不遮挡波形。F1 打开手册，? 显示全部快捷键。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Five-step tour</source>
      <translation>五步导览</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Focus</source>
      <translation>聚焦</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Fold</source>
      <translation>折叠</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Folder for packets and keys</source>
      <translation>存放资料包和密钥的文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Folder for the files</source>
      <translation>存放文件的文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>For example: lead V3 was overlooked</source>
      <translation>例如：遗漏了 V3 导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>For this session, marked as a candidate on every sheet</source>
      <translation>仅限本次运行，并在每张图纸上标明为候选</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>For you alone: other users of this computer cannot look into it.</source>
      <translation>仅供您使用：本计算机的其他用户无法查看。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Foreign: far from all that the model has seen</source>
      <translation>异类：与模型见过的所有记录相去甚远</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Forget calibration</source>
      <translation>清除校准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Format {kind!r} is none of {formats}.</source>
      <translation>格式 {kind!r} 不是 {formats} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Friday</source>
      <translation>星期五</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>From</source>
      <translation>自</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>From a file</source>
      <translation>从文件选择</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the folder {folder}.</source>
      <translation>来自文件夹 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>From the reader's act before to the first read; pauses over {minutes:.0f} minutes are breaks. Not a measure of care.</source>
      <translation>自判读者上一次操作至初读；超过 {minutes:.0f} 分钟的停顿视为休息。不反映认真程度。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>From the start</source>
      <translation>从一开始</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>From the {n_records:,} records that are open.</source>
      <translation>来自已打开的 {n_records:,} 份记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Frontal, from the front</source>
      <translation>额面，从前方看</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Full disclosure</source>
      <translation>全程展开图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Full disclosure, minute by minute</source>
      <translation>全程展开图，逐分钟</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Full score</source>
      <translation>综合评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Full screen</source>
      <translation>全屏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Gain</source>
      <translation>增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain of the rows</source>
      <translation>各行增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Gain that fits</source>
      <translation>适合的增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Gate</source>
      <translation>准入检验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Gate passed</source>
      <translation>通过准入检验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Give or take tags</source>
      <translation>添加或去除标签</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Go on with {folder}</source>
      <translation>继续 {folder}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Goes along only if you say so</source>
      <translation>仅在您同意时附带</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Good</source>
      <translation>良好</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Good signal: no lead at fault, none that look exchanged.</source>
      <translation>信号良好：没有导联故障，也没有疑似接反。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Group</source>
      <translation>组</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: patient</source>
      <translation>分组：患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Group: state</source>
      <translation>分组：状态</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Groups differ in more than their name: a difference is no effect of age or format.</source>
      <translation>各组的差别不止于名称：差异不是年龄或格式的效应。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded groups, all findings</source>
      <translation>受保护的组，全部所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Guarded: may not fall by more than .02</source>
      <translation>受保护：下降不得超过 .02</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Gwet's AC1</source>
      <translation>Gwet AC1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>HDF5: masks of samples</source>
      <translation>HDF5：采样点掩码</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>Heart rate</source>
      <translation>心率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate per minute: mean, and range over eight beats</source>
      <translation>每分钟心率：平均值及八个心搏的范围</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Heart rate, found by ecgviewer, for review</source>
      <translation>心率，由 ecgviewer 检出，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Heat shows where the model finds a stretch rare among normals. A hides it at once.</source>
      <translation>热图显示模型认为在正常者中罕见的片段。按 A 立即隐藏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Held</source>
      <translation>持平</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Held out</source>
      <translation>留出验证</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Held-out check</source>
      <translation>留出验证</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Here surprise is shown from the start. Logging keeps your reading as it stands, with the time.</source>
      <translation>此处罕见度从一开始就显示。登记将您的判读连同时间按现状保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Hidden</source>
      <translation>隐藏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Hidden until your first read is logged</source>
      <translation>在您登记初读之前隐藏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Hide {n} rejected</source>
      <translation>隐藏已拒绝的 {n} 条</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>High</source>
      <translation>最高</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest</source>
      <translation>最高</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Highest rate</source>
      <translation>最高心率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Highest, 8 beats</source>
      <translation>最高，8 个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Hold a bank card to the picture, left edge on left edge, and drag the right edge until both are equally wide.</source>
      <translation>将银行卡贴在图形上，左边对齐左边，拖动右边直至两者等宽。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Home</source>
      <comment>key</comment>
      <translation>Home</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Horizontal, from above</source>
      <translation>水平面，从上方看</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Hottest in {lead}</source>
      <translation>{lead} 最高处</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Hours</source>
      <translation>各小时</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Hours and days</source>
      <translation>长程心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Hours: next, previous event</source>
      <translation>长程：下一、上一事件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>How alike the waveforms are, at most 1; − where they cannot be compared</source>
      <translation>波形相似程度，最大为 1；− 表示无法比较</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>How good the signal is</source>
      <translation>信号质量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>How long a period is</source>
      <translation>每个时段的长度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>How rare a normal ECG with as much surprise is. An estimate, not a finding. {where}</source>
      <translation>罕见度与此相当的正常心电图有多少见。为估计值，并非所见。{where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How rare a stretch is among normal resting ECGs; not a diagnosis, and not made for recordings of hours.</source>
      <translation>片段在正常静息心电图中的罕见程度；不是诊断，也不是为长程记录设计的。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>How rare each sample is among normals.</source>
      <translation>每个采样点在正常者中的罕见程度。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is grouped</source>
      <translation>列表的分组方式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>How the list is ordered</source>
      <translation>列表的排序方式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>How this was found</source>
      <translation>检出方法</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>How your reply leaves this record</source>
      <translation>您的回复中此记录的状态</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first</source>
      <translation>先人工后模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Human first (packet)</source>
      <translation>先人工后模型（资料包）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Human first: no model order before the read</source>
      <translation>先人工后模型：判读前不按模型排序</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Hz; empty: from the times</source>
      <translation>Hz；留空：由时间列得出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>I have read this, and use ecgviewer for research or teaching</source>
      <translation>我已阅读以上内容，并将 ecgviewer 用于研究或教学</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>I, II, III ... V6 from here on</source>
      <translation>从此列起 I、II、III ... V6</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Ids of {count} annotations, and how sure, severe or new they are, stand in a private element of ecgviewer: other programs do not see them, and archives may drop it.</source>
      <translation>{count} 条标注的编号及其确定程度、严重程度或新旧，保存在 ecgviewer 的私有元素中：其他程序看不到，归档系统可能会丢弃。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Import profile</source>
      <translation>导入配置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import table</source>
      <translation>导入表格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Import table, watch</source>
      <translation>导入表格、监视</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>Import the table</source>
      <translation>导入表格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Import the table shown</source>
      <translation>导入所示表格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Import the table “{name}”</source>
      <translation>导入表格“{name}”</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>In brackets: records that anybody says it on. Kappa falls towards 0 for a rare code on which all agree; AC1 does not. Not defined: no point.</source>
      <translation>方括号内：有人判有该代码的记录数。对一致性高的罕见代码，Kappa 趋近于 0，AC1 则不会。未定义：无点。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the demo records</source>
      <translation>在演示记录中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the earlier ECG leads look exchanged: {pair}.</source>
      <translation>既往心电图中导联疑似接反：{pair}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the folder {name}</source>
      <translation>在文件夹 {name} 中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>In the later ECG leads look exchanged: {pair}.</source>
      <translation>本次心电图中导联疑似接反：{pair}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In the watched folder: how many, and nothing else of them</source>
      <translation>在监视的文件夹中：仅告知数量，不含其他信息</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>In this list</source>
      <translation>在此列表中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In this packet</source>
      <translation>在此资料包中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>In use</source>
      <translation>使用中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>In use: {model}</source>
      <translation>使用中：{model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>In view {start} to {stop}, of {whole}</source>
      <translation>显示 {start} 至 {stop}，全长 {whole}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>In your own records</source>
      <translation>在您自己的记录中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>In your own records it stays hidden until you have logged a first read of your own. It can be switched off at any time with A, and stopped with Shift+Esc.</source>
      <translation>在您自己的记录中，登记初读之前模型保持隐藏。您可随时按 A 关闭，按 Shift+Esc 停止。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Index, {against}</source>
      <translation>指数，{against}</translation>
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
      <translation>间期来自单个导联；十二导联综合的间期通常更长。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Intervals are of the median of {n_beats} beats{left_out}.</source>
      <translation>间期来自 {n_beats} 个心搏的中位波形{left_out}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into a new folder</source>
      <translation>存入新文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Into one archive (.zip)</source>
      <translation>存入一个压缩包 (.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Is this the same patient?</source>
      <translation>是同一患者吗？</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided</source>
      <translation>无法裁定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>It cannot be decided from this record</source>
      <translation>依据此记录无法裁定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is kept beside the others and cannot become the default. The model in use stays.</source>
      <translation>它与其他模型一同保留，但不能成为默认模型。使用中的模型不变。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>It is stored, and is shown once the catalogue can be written. {why}</source>
      <translation>已保存，编目可写入后显示。{why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>It is the default</source>
      <translation>已是默认模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/network.py" />
      <source>It lies in a network folder, where a store is not safe: keep it on this computer, and copy it there with: ecgviewer store backup</source>
      <translation>它位于网络文件夹中，存储库在那里不安全：请保存在本计算机上，并用以下命令复制过去：ecgviewer store backup</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Items</source>
      <translation>条目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Its beats</source>
      <translation>其心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Its key (cancel to read without: who made it is not proven then)</source>
      <translation>其密钥（取消则无密钥判读：制作者身份未经证实）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>JSON: everything</source>
      <translation>JSON：全部内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Kappa</source>
      <translation>Kappa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Kappa now</source>
      <translation>当前 Kappa</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Keep this search under a name</source>
      <translation>为此搜索命名并保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Keep, not default</source>
      <translation>保留，不设为默认</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Key (*.key)</source>
      <translation>密钥 (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>Key {key}</source>
      <translation>按键 {key}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Keys</source>
      <translation>快捷键</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Kinds of episodes listed</source>
      <translation>列出的事件类型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Kolmogorov-Smirnov distance</source>
      <translation>Kolmogorov-Smirnov 距离</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>LUDB {stem}</source>
      <translation>LUDB {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Label all of these</source>
      <translation>为这些病例统一标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Labels are not shuffled</source>
      <translation>标签未被打乱</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Last block too</source>
      <translation>包括末层模块</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: kept for {codes}, better with it in patients held out than without.</source>
      <translation>末层模块：为 {codes} 保留，留出患者的结果优于不使用时。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Last block: no finding did better with it in patients held out; it was not kept.</source>
      <translation>末层模块：留出患者中没有所见因此更好；未保留。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length}</source>
      <translation>时长 {length}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lasts {length} from {start}</source>
      <translation>时长 {length}，始于 {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Later</source>
      <translation>稍后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Later, or not</source>
      <translation>稍后，或取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Laying the report out …</source>
      <translation>正在排版报告 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Layout</source>
      <translation>布局</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Lead</source>
      <translation>导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead above</source>
      <translation>上方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Lead below</source>
      <translation>下方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Lead fault</source>
      <translation>导联故障</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Lead shown  Ctrl Up, Ctrl Down</source>
      <translation>显示的导联  Ctrl ↑，Ctrl ↓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no amplitudes and ST: no beat was found.</source>
      <translation>导联 {lead} 没有振幅和 ST：未找到心搏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} has no known millivolts: its amplitudes and ST are not stated.</source>
      <translation>导联 {lead} 的毫伏值未知：不给出其振幅和 ST。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead} is left out of all measurements: {fault}.</source>
      <translation>导联 {lead} 未计入任何测量：{fault}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Lead {lead}: {why}; read it with care.</source>
      <translation>导联 {lead}：{why}；请谨慎判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>Lead {name} is in {unit!r}, which is none of {known}: its millivolts are not known and are not guessed.</source>
      <translation>导联 {name} 的单位为 {unit!r}，不在 {known} 之列：其毫伏值未知，也不作猜测。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leads</source>
      <translation>导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II are in {unit} and {unit_2}: none is derived.</source>
      <translation>导联 I 和 II 的单位为 {unit} 和 {unit_2}：未推导任何导联。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/derivation.py" />
      <source>Leads I and II have gains {gain_1:g} and {gain_2:g}: none is derived.</source>
      <translation>导联 I 和 II 的增益为 {gain_1:g} 和 {gain_2:g}：未推导任何导联。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads downwards</source>
      <translation>向下扩展导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Leads look exchanged: {pair}. Check the electrodes.</source>
      <translation>导联疑似接反：{pair}。请检查电极。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Leads of the strip</source>
      <translation>条图的导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Leads on a page</source>
      <translation>一页中的导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Leads upwards</source>
      <translation>向上扩展导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn</source>
      <translation>学习</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Learn where findings are seen</source>
      <translation>学习所见出现的位置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned</source>
      <translation>学会</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learned findings: patients held out, each once. Guarded: the locked reference set, which no run learns from. Few records of few readers: they show that something was learned and nothing lost, not how well it works elsewhere.</source>
      <translation>学习的所见：留出患者，每位一次。受保护：锁定的参考集，任何运行都不从中学习。少数判读者的少量记录：只说明学到了内容且没有损失，不说明在别处的效果。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Learned in this run</source>
      <translation>本次运行学习的</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Learns from your findings on this computer; nothing leaves it</source>
      <translation>在本计算机上从您的所见中学习；数据不外传</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Leave it final</source>
      <translation>保持定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Leave queue</source>
      <translation>离开队列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Leave the packet; all that you said stays</source>
      <translation>离开资料包；您所写的全部保留</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Leave the samples out: the readers have these records</source>
      <translation>不附采样数据：判读者已有这些记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Leave, let go</source>
      <translation>离开、放开</translation>
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
      <translation>左右方向键每次移动一个像素，按住 Shift 为十个像素。也可用直尺对照刻度。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left for you: neither logged nor uncertain or unfit; for others: not logged.</source>
      <translation>您的待判读：既未登记，也未标为不确定或不可判读；其他人：未登记。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Left in the catalogue</source>
      <translation>编目中的待判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Left out</source>
      <translation>忽略</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Left out always: the patient's name and number, device and serial, the file's comments. Ages over 89 become 90.</source>
      <translation>始终不包含：患者姓名和编号、设备及序列号、文件的注释。89 岁以上的年龄记为 90。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Left out of all measurements: {leads}.</source>
      <translation>未计入任何测量：{leads}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Left sagittal, from the left</source>
      <translation>左侧矢状面，从左侧看</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 1 sample</source>
      <translation>分规脚 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample left</source>
      <translation>分规脚左移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 1 sample right</source>
      <translation>分规脚右移 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Leg 10 samples</source>
      <translation>分规脚 10 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples left</source>
      <translation>分规脚左移 10 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg 10 samples right</source>
      <translation>分规脚右移 10 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the mark before</source>
      <translation>分规脚移至前一标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Leg to the next mark</source>
      <translation>分规脚移至后一标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Length of a row  + -</source>
      <translation>每行时长  + -</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Let go of the marks</source>
      <translation>放开标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Letters act unless a text field has the focus; Esc leaves it.</source>
      <translation>字母键即时生效，除非焦点在文本框中；Esc 离开文本框。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Level 0.01 mV</source>
      <translation>电平 0.01 mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV down</source>
      <translation>电平下移 0.01 mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Level 0.01 mV up</source>
      <translation>电平上移 0.01 mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Library</source>
      <translation>病例库</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Like chance</source>
      <translation>与随机相当</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Like {sought}  .5</source>
      <translation>相似于 {sought}  .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Lineage</source>
      <translation>沿革</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Lines to skip</source>
      <translation>跳过的行数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Log first read</source>
      <translation>登记初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Log the first read</source>
      <translation>登记初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. A packet is read without the model to the end; you can change anything afterwards.</source>
      <translation>登记将您的判读连同时间按现状保存。资料包自始至终不显示模型；之后仍可任意更改。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Logging keeps your reading as it stands, with the time. The surprise overlay then becomes available; you can change anything afterwards.</source>
      <translation>登记将您的判读连同时间按现状保存。之后可显示罕见度热图；判读仍可任意更改。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: next event</source>
      <translation>长程记录：下一事件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_keys.py" />
      <source>Long recording: previous event</source>
      <translation>长程记录：上一事件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Longest RR</source>
      <translation>最长 RR</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Longest V run</source>
      <translation>最长室性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Look</source>
      <translation>查看</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Look for new ECGs</source>
      <translation>查找新心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Look the record through once more; what people said stays</source>
      <translation>再次分析整份记录；人工判定保留</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Looking for earlier ECGs of this patient …</source>
      <translation>正在查找此患者的既往心电图 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Looking for {finding} …</source>
      <translation>正在查找 {finding} …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Looking the record through</source>
      <translation>正在分析记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Looking what the format can hold …</source>
      <translation>正在查看该格式可容纳的内容 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Loop</source>
      <translation>向量环</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Low</source>
      <translation>最低</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest</source>
      <translation>最低</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Lowest rate</source>
      <translation>最低心率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Lowest, 8 beats</source>
      <translation>最低，8 个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>M</source>
      <translation>男</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>MIT-BIH {stem}</source>
      <translation>MIT-BIH {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Made</source>
      <translation>记录时间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Made by the simulator, of no patient</source>
      <translation>由模拟器生成，不属于任何患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Made {names} in {folder}. Send each packet's key on another way than the packet.</source>
      <translation>已在 {folder} 中生成 {names}。请通过与资料包不同的途径发送各自的密钥。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Magnify the lead of the cursor</source>
      <translation>放大光标所在导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Main</source>
      <translation>主要</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>Mains only</source>
      <translation>仅工频陷波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Make it anew</source>
      <translation>重新生成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Make packets</source>
      <translation>生成资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Make packets of the records that are open: each reader gets them under numbers of their own, with silent repeats if you like. Replies come back as files; agreement and what must be decided stand here then.</source>
      <translation>用已打开的记录生成资料包：每位判读者得到各自编号的记录，可加入隐性重复。回复以文件形式返回；一致性和待裁定的内容随后显示在此。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Make queue</source>
      <translation>生成队列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Make them anew</source>
      <translation>重新生成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Making the figures</source>
      <translation>正在生成图表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Male</source>
      <translation>男</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Manual</source>
      <translation>手册</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Manual, tour, all keys</source>
      <translation>手册、导览、全部快捷键</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Map on the sheet</source>
      <translation>图纸上的热图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>March</source>
      <translation>等距推移</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over all leads</source>
      <translation>在全部导联上等距推移</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>March over its lead</source>
      <translation>在本导联上等距推移</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 1 sample</source>
      <translation>标志点移动 1 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Mark 10 samples</source>
      <translation>标志点移动 10 个采样点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as uncertain, or not</source>
      <translation>标为不确定，或取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Mark as unfit to read, or not</source>
      <translation>标为不可判读，或取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Mark findings</source>
      <translation>标注所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Mark the whole record</source>
      <translation>标注整份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Mark {wave}</source>
      <translation>标志点 {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Marked urgent</source>
      <translation>标记为紧急</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Marks</source>
      <translation>标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Marks and median beat are of {start_s:.0f} to {stop_s:.0f} s, where the rate is most usual; the rate is of all.</source>
      <translation>标志点和中位心搏取自 {start_s:.0f} 至 {stop_s:.0f} s，该段心率最具代表性；心率按全程计算。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Marks are not stored yet. {error}</source>
      <translation>标志点尚未保存。{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Marks of P, QRS, T</source>
      <translation>P、QRS、T 标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Marks of all leads, of this one, or none</source>
      <translation>全部导联、本导联或不显示标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand ({author}): {said}.</source>
      <translation>人工设置的标志点（{author}）：{said}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand were not looked up. {error}</source>
      <translation>未能查找人工设置的标志点。{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks set by hand: {said}.</source>
      <translation>人工设置的标志点：{said}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>Marks were set by hand before, but they do not fit how beats are measured now; the measurements are automatic. Set the marks again if they are needed.</source>
      <translation>此前有人工设置的标志点，但与现在的心搏测量方式不符；现为自动测量。如有需要请重新设置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Matched</source>
      <translation>匹配</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Matrix</source>
      <translation>矩阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Mean</source>
      <translation>平均</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Mean IoU</source>
      <translation>平均 IoU</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age</source>
      <translation>平均年龄</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Mean age of a period: {youngest:.0f} to {oldest:.0f} years.</source>
      <translation>各时段平均年龄：{youngest:.0f} 至 {oldest:.0f} 岁。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Mean/min</source>
      <translation>平均/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Measured by the program, not verified</source>
      <translation>由程序测量，未经核实</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Measurements</source>
      <translation>测量值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Measurements of each lead</source>
      <translation>各导联测量值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Measuring the median beat</source>
      <translation>正在测量中位心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Measuring …</source>
      <translation>正在测量 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>Median beat</source>
      <translation>中位心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>Median beat of each lead with the marks of all leads together</source>
      <translation>各导联中位心搏及全部导联综合的标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Median beats and strips, {scale}</source>
      <translation>中位心搏和条图，{scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>Median beats · {scale}</source>
      <translation>中位心搏 · {scale}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Median beats, 0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · grey: sought</source>
      <translation>中位心搏，0.5–40 Hz · {speed_mm_s:g} mm/s · {sizes} · 灰色：检索对象</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Median beats, 50 mm/s, one scale for all; what is sought in grey</source>
      <translation>中位心搏，50 mm/s，统一比例；检索对象为灰色</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>Median beats, one over the other</source>
      <translation>中位心搏，相互叠加</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Median beats: 50 mm/s, 10 mm/mV, ½ = 5 mm/mV</source>
      <translation>中位心搏：50 mm/s，10 mm/mV，½ = 5 mm/mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>Median beats: {leads}</source>
      <translation>中位心搏：{leads}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Median of {n} beats, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</source>
      <comment>Median of {n} beat, no filter · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</comment>
      <translation>
        <numerusform>{n} 个心搏的中位波形，无滤波 · {speed:g} mm/s · {gain_mm_mv:g} mm/mV</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s</source>
      <translation>中位秒数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Median s a record</source>
      <translation>每份记录的中位秒数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Merge replies</source>
      <translation>合并回复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Merge template {other} into {into}</source>
      <translation>将模板 {other} 并入 {into}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Microseconds</source>
      <translation>微秒</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Milliseconds</source>
      <translation>毫秒</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Missing</source>
      <translation>缺失</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Mixed</source>
      <translation>混合</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model card</source>
      <translation>模型说明</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start</source>
      <translation>从一开始显示模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/projects.py" />
      <source>Model from the start (demo)</source>
      <translation>从一开始显示模型（演示）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden ({key} shows it)</source>
      <translation>模型输出已隐藏（按 {key} 显示）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the earlier ECG is read, too</source>
      <translation>既往心电图也判读后才显示模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model output hidden until the first read is logged</source>
      <translation>初读登记前隐藏模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen while marking: {models}</source>
      <translation>标注时可见的模型输出：{models}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Model output seen: {model}</source>
      <translation>可见的模型输出：{model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Model output shown: {model}</source>
      <translation>显示过模型输出：{model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Model stopped</source>
      <translation>模型已停止</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Model unsure</source>
      <translation>模型存疑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} is not the one that was promoted (SHA-256 {found}… instead of {promoted}…). Promote it anew, or roll back.</source>
      <translation>模型 {model!r} 不是当时被提升的那个（SHA-256 为 {found}…，应为 {promoted}…）。请重新提升，或回退。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>Model {model!r} was altered since it was the default.</source>
      <translation>模型 {model!r} 自成为默认后被改动。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_part.py" />
      <source>Model {model_id} here is {sha256}, the batch is scored by {sha256_2}: use the same model on all machines.</source>
      <translation>此处的模型 {model_id} 为 {sha256}，该批次以 {sha256_2} 评分：请在所有计算机上使用同一模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Model {model}</source>
      <translation>模型 {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Model · {name} {version}</source>
      <translation>模型 · {name} {version}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Models run on this computer; nothing leaves it</source>
      <translation>模型在本计算机上运行；数据不外传</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Modifiers</source>
      <translation>修饰语</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Monday</source>
      <translation>星期一</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Months</source>
      <translation>按月</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>More than 100,000 vectors: all were compared, block by block. With usearch (pip install "ecgviewer[library]") a search takes milliseconds.</source>
      <translation>超过 100,000 个向量：已逐块全部比较。安装 usearch (pip install "ecgviewer[library]") 后，检索只需数毫秒。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Most surprising to the model {model}</source>
      <translation>模型 {model} 认为最罕见之处</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Move the marks of P, QRS, T</source>
      <translation>移动 P、QRS、T 的标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>N S V P U name the template · Shift: this beat · ← → its beats · Space tick · M merge</source>
      <translation>N S V P U 命名模板 · Shift：此心搏 · ← → 浏览其心搏 · 空格 勾选 · M 合并</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Name for promoting the candidate</source>
      <translation>提升候选模型者的姓名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Name new findings so, or not</source>
      <translation>新所见如此命名，或否</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 1</source>
      <translation>新所见以常用项 1 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 2</source>
      <translation>新所见以常用项 2 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 3</source>
      <translation>新所见以常用项 3 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 4</source>
      <translation>新所见以常用项 4 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 5</source>
      <translation>新所见以常用项 5 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 6</source>
      <translation>新所见以常用项 6 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 7</source>
      <translation>新所见以常用项 7 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 8</source>
      <translation>新所见以常用项 8 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Name new findings with favourite 9</source>
      <translation>新所见以常用项 9 命名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name of the new folder</source>
      <translation>新文件夹名称</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Name of the record on the report</source>
      <translation>报告上的记录名称</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Name or code of a finding</source>
      <translation>所见的名称或代码</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Name the readers (else they are numbers)</source>
      <translation>列出判读者姓名（否则用编号）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Name under which your findings are stored</source>
      <translation>您的所见以此姓名保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Names of leads are kept; see that these name nobody: {names}.</source>
      <translation>导联名称保留；请确认其中没有人名：{names}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Names stand in the study's key alone; tables and packets have numbers.</source>
      <translation>姓名只在研究的密钥文件中；表格和资料包中只有编号。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Names stay in the study's key alone.</source>
      <translation>姓名只在研究的密钥文件中。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Narrow the list</source>
      <translation>筛选列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Near none of the findings it knows</source>
      <translation>不接近任何已知所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest SCP statement: {code}</source>
      <translation>最接近的 SCP 语句：{code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nearest finding {finding}</source>
      <translation>最接近的所见 {finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Nearest findings, by resemblance</source>
      <translation>最接近的所见，按相似程度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Nearest of the AHA/ACC/HRS statements: {code}</source>
      <translation>最接近的 AHA/ACC/HRS 语句：{code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Neither file holds a patient identifier.</source>
      <translation>两份文件均无患者编号。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>New</source>
      <translation>新</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: mV</source>
      <translation>新建分规：mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time</source>
      <translation>新建分规：时间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>New caliper: time and mV</source>
      <translation>新建分规：时间和 mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>New finding</source>
      <translation>新建所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>New queue</source>
      <translation>新建队列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>New tag</source>
      <translation>新标签</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Next</source>
      <comment>step</comment>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Next caliper</source>
      <translation>下一分规</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Next event</source>
      <translation>下一事件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next filter</source>
      <translation>下一滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Next finding</source>
      <translation>下一所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next gain</source>
      <translation>下一增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next layout</source>
      <translation>下一布局</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next opacity</source>
      <translation>下一档不透明度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Next page</source>
      <translation>下一页</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Next pane</source>
      <translation>下一窗格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next pane, full screen</source>
      <translation>下一窗格、全屏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Next record</source>
      <translation>下一记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Next record ready</source>
      <translation>下一记录已就绪</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Next speed</source>
      <translation>下一走纸速度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Next step</source>
      <translation>下一步</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Next suggestion</source>
      <translation>下一建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Next to do</source>
      <translation>下一个待办</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous beat of it</source>
      <translation>其下一、上一心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous caliper</source>
      <translation>下一、上一分规</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous event</source>
      <translation>下一、上一事件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous filter</source>
      <translation>下一、上一滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous finding</source>
      <translation>下一、上一所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous gain</source>
      <translation>下一、上一增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Next, previous mark</source>
      <translation>下一、上一标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous page</source>
      <translation>下一、上一页</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous record</source>
      <translation>下一、上一记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous speed</source>
      <translation>下一、上一走纸速度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Next, previous suggestion</source>
      <translation>下一、上一建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Next, previous tab</source>
      <translation>下一、上一标签页</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>No Dask scheduler answers at {address}: {error}.</source>
      <translation>{address} 处没有 Dask 调度器响应：{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No P wave keeps its place: if this is atrial fibrillation, RR and QT change from beat to beat and QTc is uncertain.</source>
      <translation>没有位置固定的 P 波：若为心房颤动，RR 和 QT 逐搏变化，QTc 不确定。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No PR interval: {why}.</source>
      <translation>无 PR 间期：{why}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No QTc: {why}.</source>
      <translation>无 QTc：{why}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No baseline: there is one period only, or none of those asked for.</source>
      <translation>没有基线：只有一个时段，或没有所要求的时段。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>No beat was found</source>
      <translation>未找到心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the earlier ECG.</source>
      <translation>既往心电图中未找到心搏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>No beat was found in the later ECG.</source>
      <translation>本次心电图中未找到心搏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>No catalogue yet. The worklist adds folders, or: ecgviewer catalogue FOLDER --score</source>
      <translation>尚无编目。可在工作列表中添加文件夹，或运行：ecgviewer catalogue FOLDER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>No catalogue: what is left is not known.</source>
      <translation>没有编目：不知道还剩多少。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>No disagreement: on no record of this folder do readers differ, or the model and a reader. Nothing was made.</source>
      <translation>没有分歧：此文件夹中没有判读者之间、或模型与判读者有分歧的记录。未生成任何内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No earlier ECG is chosen.</source>
      <translation>未选择既往心电图。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode of this kind.</source>
      <translation>没有此类事件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>No episode was found.</source>
      <translation>未发现事件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/display_filter.py" />
      <source>No filter</source>
      <translation>无滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>No finding</source>
      <translation>无所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>No findings yet on records that may be seen.</source>
      <translation>可见的记录中尚无所见。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No findings yet.</source>
      <translation>尚无所见。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>No findings yet. Drag over leads on the sheet, or press Enter.</source>
      <translation>尚无所见。在图纸上拖过导联，或按 Enter。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>No groups</source>
      <translation>不分组</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No heart rate: {why}.</source>
      <translation>无心率：{why}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library</source>
      <translation>无病例库</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>No library yet: a folder of ECGs to search.</source>
      <translation>尚无病例库：供检索的心电图文件夹。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>No longer in the catalogue</source>
      <translation>已不在编目中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No median beat</source>
      <translation>无中位心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>No median beat was found</source>
      <translation>未找到中位心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>No model</source>
      <translation>无模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No model is installed. Reading and annotating go on without one.</source>
      <translation>未安装模型。判读和标注不受影响。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>No model output here</source>
      <translation>此处无模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>No model output seen</source>
      <translation>未见模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No model output shown</source>
      <translation>未显示模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>No model to start from.</source>
      <translation>没有可作为起点的模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>No model was promoted; the bundled one is the default.</source>
      <translation>没有被提升的模型；默认为内置模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>No models. Install the program again.</source>
      <translation>没有模型。请重新安装程序。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>No other like this</source>
      <translation>没有其他同类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No other record in the list. Open the folder of the patient, or choose a file.</source>
      <translation>列表中没有其他记录。请打开该患者的文件夹，或选择文件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>No part {unknown!r} of an evaluation; known are {parts}.</source>
      <translation>评估中没有 {unknown!r} 部分；已知为 {parts}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>No patient data, names or paths are in it; look at it before you send it.</source>
      <translation>其中不含患者数据、姓名或路径；发送前请查看。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>No period of {fewest} records or more beside a baseline of as many.</source>
      <translation>除同样大小的基线外，没有达到 {fewest} 份记录的时段。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>No place on the map is beyond 1 in 50.</source>
      <translation>热图上没有超过 1/50 的位置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No queue yet.</source>
      <translation>尚无队列。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>No queue yet. Make one at the left.</source>
      <translation>尚无队列。请在左侧生成。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>No read is final yet today</source>
      <translation>今日尚无定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>No record</source>
      <translation>无记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>No record has this in its name.</source>
      <translation>没有记录的名称包含此内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>No record in {where}. Choose another folder or file.</source>
      <translation>{where} 中没有记录。请选择其他文件夹或文件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>No record is shown.</source>
      <translation>没有显示记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>No record is shown. Open one first.</source>
      <translation>没有显示记录。请先打开一份。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read has statements of a device that name a finding.</source>
      <translation>您判读过的记录中，没有设备诊断语句指明所见。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>No record that you have read was read by somebody else, too.</source>
      <translation>您判读过的记录中，没有其他人也判读过的。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>No record there. Choose another folder or file.</source>
      <translation>那里没有记录。请选择其他文件夹或文件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records are open.</source>
      <translation>没有打开的记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>No records are open. Open a folder first.</source>
      <translation>没有打开的记录。请先打开文件夹。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>No records are open. Open those to be read first.</source>
      <translation>没有打开的记录。请先打开需要判读的记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>No records yet.</source>
      <translation>尚无记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score was evaluated.</source>
      <translation>没有已评估的评分。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>No score.</source>
      <translation>没有评分。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_rows.py" />
      <source>No setting has these words.</source>
      <translation>没有设置包含这些词。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>No stretch is rarer than 1 in 50 normals.</source>
      <translation>没有在正常者中罕于 1/50 的片段。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>No such command</source>
      <translation>没有此命令</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>No such wave in this lead: none of 20 µV and 8 ms.</source>
      <translation>此导联没有此波：没有达到 20 µV 和 8 ms 的。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>No whole beat there: ordered by the model's embedding alone.</source>
      <translation>该处没有完整心搏：仅按模型嵌入向量排序。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {interval} duration: {why}.</source>
      <translation>无 {interval} 时限：{why}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>No {kind}</source>
      <translation>无{kind}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>No {wave}</source>
      <translation>无 {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>No {wave} axis: {why}.</source>
      <translation>无 {wave} 电轴：{why}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>No.</source>
      <translation>序号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Nobody has logged a read yet.</source>
      <translation>尚无人登记判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>Nobody is to read: name at least one reader.</source>
      <translation>没有判读者：请至少填写一位。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>Nobody knows where record {record_id} lies: open it once in this ecgviewer and mark something on it, or make the study's packets on this computer.</source>
      <translation>不知道记录 {record_id} 位于何处：请在此 ecgviewer 中打开一次并作标注，或在本计算机上生成研究的资料包。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Noisy lead</source>
      <translation>导联有噪声</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>None alike</source>
      <translation>无同类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>None in particular</source>
      <translation>无特别理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>None marked</source>
      <translation>无标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>None of the packet's records is on this computer: it names them only.</source>
      <translation>资料包中的记录均不在本计算机上：它只列出了名称。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>None of these records tells the day it was made on, so that nothing can be followed.</source>
      <translation>这些记录均未注明日期，因此无法追踪变化。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>None of these records was scored by {model} yet: ecgviewer catalogue FOLDER --score</source>
      <translation>这些记录尚未由 {model} 评分：ecgviewer catalogue FOLDER --score</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Not analysed</source>
      <translation>未分析</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Not calibrated · {px_per_mm:.2f} px/mm</source>
      <translation>未校准 · {px_per_mm:.2f} px/mm</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Not calibrated: the page is fitted to the window</source>
      <translation>未校准：页面按窗口缩放</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Not decided yet.</source>
      <translation>尚未裁定。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>Not drawn because no lead is in millivolts.</source>
      <translation>未绘制：没有以毫伏计的导联。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Not drawn because no stretch of the lead is long enough and without a gap.</source>
      <translation>未绘制：该导联没有足够长且无缺失的片段。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_ask.py" />
      <source>Not evaluated</source>
      <translation>未评估</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Not evaluated because: {why}</source>
      <translation>未评估，原因：{why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated, and foreign</source>
      <translation>未评估及异类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Not evaluated: {reason}</source>
      <translation>未评估：{reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Not in the library yet: add the folder first, then it can be put off or apart.</source>
      <translation>尚不在库中：请先添加该文件夹，然后才能暂缓或隔离。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Not looked at yet</source>
      <translation>尚未查看</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>Not measurable.</source>
      <translation>无法测量。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not measured yet</source>
      <translation>尚未测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_state.py" />
      <source>Not measured. {error}</source>
      <translation>未测量。{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Not on this page in this layout. {key} shows {lead} alone.</source>
      <translation>在此布局的本页上不可见。{key} 单独显示 {lead}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Not proven: no key</source>
      <translation>未经证实：无密钥</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Not read yet</source>
      <translation>尚未判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Not scored</source>
      <translation>未评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the earlier ECG: {leads}.</source>
      <translation>既往心电图中不可用：{leads}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Not usable in the later ECG: {leads}.</source>
      <translation>本次心电图中不可用：{leads}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>Not where it was: {folder}</source>
      <translation>不在原处：{folder}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Not worse at anything guarded; {n} findings learned or better.</source>
      <comment>Not worse at anything guarded; {n} finding learned or better.</comment>
      <translation>
        <numerusform>受保护的各项均未变差；{n} 项所见学会或更好。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Note</source>
      <translation>注意</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Note, if any</source>
      <translation>备注（可选）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Notes on the measurements</source>
      <translation>测量注释</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Nothing can be logged. {problem}</source>
      <translation>无法登记。{problem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Nothing found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing guarded fell beyond its margin</source>
      <translation>受保护的各项均未超限下降</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Nothing here.</source>
      <translation>此处为空。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Nothing in particular</source>
      <translation>无特别之处</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Nothing is compared before you say that it is the same patient.</source>
      <translation>在您确认是同一患者之前不作比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Nothing is left to read in this list.</source>
      <translation>此列表已全部判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Nothing is marked on them yet.</source>
      <translation>其中尚无任何标注。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing is sought. Ctrl L on the sheet seeks cases like what is shown there.</source>
      <translation>尚未检索。在图纸上按 Ctrl L 检索与所示内容相似的病例。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>Nothing learned became worse</source>
      <translation>学会的各项均未变差</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Nothing similar: the library holds no other patient's ECG that can be searched.</source>
      <translation>没有相似病例：病例库中没有其他患者可供检索的心电图。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_traces.py" />
      <source>Nothing to show yet</source>
      <translation>暂无可显示内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Nothing to show yet: figures of the model are of records whose first read you have logged (Ctrl+Enter on the sheet).</source>
      <translation>暂无可显示内容：模型的图表只包括您已登记初读的记录（在图纸上按 Ctrl+Enter）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Nothing was changed.</source>
      <translation>未作更改。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Nothing yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Novel</source>
      <translation>新颖</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Now</source>
      <translation>本次</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Observed</source>
      <translation>观察值</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of all {n:,} records of the list</source>
      <comment>Of the {n} record of the list</comment>
      <translation>
        <numerusform>列表中全部 {n:,} 份记录</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of every annotated record of your store, for a training set</source>
      <translation>您的存储库中所有已标注记录，用作训练集</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Of normals 2, 0.2 and 0.02 % are expected; a ward's patients are not normals.</source>
      <translation>正常者中预期为 2、0.2 和 0.02 %；病房患者并非正常者。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Of records that you have not read, other readers' first reads and finals alone are counted.</source>
      <translation>对您未判读的记录，只统计其他判读者的初读和定稿数。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Of scored records that may be seen.</source>
      <translation>可见的已评分记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Of the record shown</source>
      <translation>当前显示的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Of the window and of the names of findings, from the next start on; codes and exports stay</source>
      <translation>窗口和所见名称的语言，下次启动时生效；代码和导出内容不变</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>Of {reads} reads other programs see the state in words; by which acts, stands in the private element.</source>
      <translation>其他程序能看到 {reads} 次判读的状态文字；由哪些操作产生则保存在私有元素中。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Off</source>
      <translation>关</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Old, new, or unsaid</source>
      <translation>陈旧、新发或不注明</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Old/new</source>
      <translation>新/旧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>On</source>
      <translation>开</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>On the sheet</source>
      <translation>在图纸上</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>One after the other</source>
      <translation>首尾相接</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>One is of a woman, the other of a man.</source>
      <translation>一份为女性，另一份为男性。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>One positive on a rare code is enough to come here.</source>
      <translation>罕见代码只要有一人判为阳性即列入此处。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the earlier ECG: {leads}.</source>
      <translation>仅见于既往心电图：{leads}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>Only in the later ECG: {leads}.</source>
      <translation>仅见于本次心电图：{leads}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>Only one of the files holds a patient identifier.</source>
      <translation>只有一份文件有患者编号。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Only {seconds:.1f} s: calibrated on normals of 10 s.</source>
      <translation>仅 {seconds:.1f} s：以 10 s 的正常心电图校准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity</source>
      <translation>不透明度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Opacity of the surprise</source>
      <translation>罕见度的不透明度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a packet</source>
      <translation>打开资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Open a study</source>
      <translation>打开研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open folder</source>
      <translation>打开文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Open from PhysioNet</source>
      <translation>从 PhysioNet 打开</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open packet</source>
      <translation>打开资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>Open recent</source>
      <translation>最近打开</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open recent, PhysioNet</source>
      <translation>最近打开、PhysioNet</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/main_window.py" />
      <source>Open records</source>
      <translation>打开记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Open records, a folder</source>
      <translation>打开记录、文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Open strip</source>
      <translation>打开条图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Open study</source>
      <translation>打开研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Open the folder that it lies in now, and mark or log it once</source>
      <translation>请打开其现在所在的文件夹，并标注或登记一次</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Open the record; read next</source>
      <translation>打开记录；判读下一份</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Open the worklist</source>
      <translation>打开工作列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Opened</source>
      <translation>已打开</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/read_foot.py" />
      <source>Opened again {when}: {reason}. Finalise again when it stands.</source>
      <translation>已于 {when} 重新打开：{reason}。确定后请再次定稿。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Opened before</source>
      <translation>先前打开的</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Order of the limb leads</source>
      <translation>肢体导联顺序</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Over what is sought</source>
      <translation>与检索对象叠加</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_bar.py" />
      <source>Overview of the recording</source>
      <translation>记录概览</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P end</source>
      <translation>P 终点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>P off</source>
      <translation>P 终点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>P on</source>
      <translation>P 起点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>P on – QRS on</source>
      <translation>P 起点 – QRS 起点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P onset</source>
      <translation>P 起点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>P peak</source>
      <translation>P 峰</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>PDF (*.pdf);;Picture (*.png);;Drawing (*.svg)</source>
      <translation>PDF (*.pdf);;图片 (*.png);;矢量图 (*.svg)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>PR</source>
      <translation>PR</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>PR of {pr_ms:.0f} ms is short: pre-excitation, a junctional rhythm, or the beginning of QRS taken for P.</source>
      <translation>PR {pr_ms:.0f} ms，较短：预激、交界性心律，或将 QRS 起始误认为 P 波。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Paced</source>
      <translation>起搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in one part of 10 s, which were not evaluated.</source>
      <translation>有一段 10 s 为起搏，未评估。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Paced in {n} parts of 10 s, which were not evaluated.</source>
      <translation>有 {n} 段 10 s 为起搏，未评估。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes are present: intervals are of paced beats where these are paced.</source>
      <translation>存在起搏脉冲：心搏为起搏时，间期即起搏心搏的间期。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Pacemaker spikes cannot be sought: under 250 samples a second, or no millivolts.</source>
      <translation>无法检测起搏脉冲：采样率低于每秒 250，或非毫伏单位。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packet</source>
      <translation>资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Packet (*.zip)</source>
      <translation>资料包 (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Packet, read blind</source>
      <translation>资料包，盲法判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Packets</source>
      <translation>资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page before</source>
      <translation>上一页</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Page of the manual</source>
      <translation>手册页面</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Page {number} of {n_pages}, not in true size here</source>
      <translation>第 {number}/{n_pages} 页，此处非真实尺寸</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Pairs</source>
      <translation>对</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Paper by day, dark by night</source>
      <translation>白天用纸色，夜间用深色</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Paper or dark</source>
      <translation>纸色或深色</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Paper speed</source>
      <translation>走纸速度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Paper, landscape</source>
      <translation>纸张，横向</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Patient</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Patient {identifier}</source>
      <translation>患者 {identifier}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Patients</source>
      <translation>患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>Patients and format</source>
      <translation>患者与格式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Patients are not normals: more than expected is what a ward looks like, no error. The scale was read off {normals}; hollow points lie beyond the rarest of them and are an order of rank, not a frequency.</source>
      <translation>患者并非正常者：高于预期是病房的常态，不是错误。刻度取自 {normals}；空心点超出其中最罕见者，只表示排序，不表示频率。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Pause</source>
      <translation>停搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Paused</source>
      <translation>已暂停</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Pauses</source>
      <translation>停搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Pauses over {seconds:.1f} s</source>
      <translation>超过 {seconds:.1f} s 的停搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Period</source>
      <translation>时段</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Periods: fitting</source>
      <translation>时段：自动</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgDn</source>
      <comment>key</comment>
      <translation>PgDn</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>PgUp</source>
      <comment>key</comment>
      <translation>PgUp</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>Picture of the window: {path}</source>
      <translation>窗口截图：{path}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Picture: {title}</source>
      <translation>图：{title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Places rarer than {rarity} normals</source>
      <translation>正常者中罕于 {rarity} 的位置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Plan</source>
      <translation>计划</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Point</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Positive</source>
      <translation>阳性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Precision</source>
      <translation>精确率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_preview.py" />
      <source>Preview of the report</source>
      <translation>报告预览</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>Previous caliper</source>
      <translation>上一分规</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Previous event</source>
      <translation>上一事件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous filter</source>
      <translation>上一滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Previous finding</source>
      <translation>上一所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous gain</source>
      <translation>上一增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Previous page</source>
      <translation>上一页</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Previous record</source>
      <translation>上一记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Previous speed</source>
      <translation>上一走纸速度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Previous suggestion</source>
      <translation>上一建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/help_dialog.py" />
      <source>Print</source>
      <translation>打印</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Print or save a report</source>
      <translation>打印或保存报告</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Print the heat</source>
      <translation>打印热图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print the patient's identifier, the date and the exact age</source>
      <translation>打印患者编号、日期和确切年龄</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Print …</source>
      <translation>打印 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Profile</source>
      <translation>配置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote</source>
      <translation>提升</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote to default</source>
      <translation>提升为默认</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Promote {model}</source>
      <translation>提升 {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Promoted before</source>
      <translation>曾被提升</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Put a missing wave</source>
      <translation>补设缺失的波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Put all marks back where they were measured; can be undone</source>
      <translation>将全部标志点恢复到测量位置；可撤销</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put apart: it is in no other list until it is taken back</source>
      <translation>隔离：恢复之前不出现在任何其他列表中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Put it on all leads</source>
      <translation>应用到全部导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put marks for a {wave} that was not found</source>
      <translation>为未找到的 {wave} 设置标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off</source>
      <translation>暂缓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off by {author}, {when} UTC.</source>
      <translation>{author} 已暂缓，{when} UTC。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/reading_keys.py" />
      <source>Put off, next record</source>
      <translation>暂缓，下一记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Put off, or take that back</source>
      <translation>暂缓，或取消暂缓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Put off; the row stays open</source>
      <translation>暂缓；该条目保持未决</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Put the list of before back; the queue stays as it is</source>
      <translation>恢复先前的列表；队列保持不变</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Put this mark back where it was measured</source>
      <translation>将此标志点恢复到测量位置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Q {lead} duration</source>
      <translation>Q {lead} 时限</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>QRS axis</source>
      <translation>QRS 电轴</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS end</source>
      <translation>QRS 终点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>QRS has another shape: the beats are aligned where QRS begins.</source>
      <translation>QRS 形态不同：以 QRS 起点对齐心搏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS is {qrs_ms:.0f} ms wide: QTc is prolonged by it; consider JT.</source>
      <translation>QRS 宽 {qrs_ms:.0f} ms：QTc 因此延长；可参考 JT。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>QRS laid over QRS by shape</source>
      <translation>按形态将 QRS 相互对齐</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS off</source>
      <translation>QRS 终点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>QRS on</source>
      <translation>QRS 起点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>QRS on {time_ms:+.0f} ms</source>
      <translation>QRS 起点 {time_ms:+.0f} ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>QRS onset</source>
      <translation>QRS 起点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QRS was not found or is cut off</source>
      <translation>未找到 QRS 或其被截断</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>QT is not measurable</source>
      <translation>QT 无法测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>QT {qt_ms:.0f} ms, all leads together</source>
      <translation>QT {qt_ms:.0f} ms，全部导联综合</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>QT, no QTc: see the notes on the measurements</source>
      <translation>QT，无 QTc：见测量注释</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>QTc by the formula of</source>
      <translation>QTc 公式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Quarantine</source>
      <translation>隔离</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Quarantine, or not</source>
      <translation>隔离，或取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Quarters</source>
      <translation>按季度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Question</source>
      <translation>问题</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Queue</source>
      <translation>队列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Queue of {when} · {name}</source>
      <translation>队列 {when} · {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queue of {when}, {name}</source>
      <translation>队列 {when}，{name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: next to do</source>
      <translation>队列：下一个待办</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Queue: next, skip</source>
      <translation>队列：下一个、跳过</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_keys.py" />
      <source>Queue: skip, or done</source>
      <translation>队列：跳过，或完成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Queue: what to label next</source>
      <translation>队列：下一步标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Queues</source>
      <translation>队列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>R peak</source>
      <translation>R 峰</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>RR is unstable: QT of a beat depends on the intervals before it</source>
      <translation>RR 不稳定：心搏的 QT 取决于其前的间期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: rate and QTc are of the median interval.</source>
      <translation>RR 为 {low:,.0f} 至 {high:,.0f} ms：心率和 QTc 按中位间期计算。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR is {low:,.0f} to {high:,.0f} ms: the rate is of the median interval.</source>
      <translation>RR 为 {low:,.0f} 至 {high:,.0f} ms：心率按中位间期计算。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>RR ms</source>
      <translation>RR ms</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR uneven</source>
      <translation>RR 不齐</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>RR unstable</source>
      <translation>RR 不稳定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Random control</source>
      <translation>随机对照</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Rare among normals</source>
      <translation>在正常者中罕见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rare code</source>
      <translation>罕见代码</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Rare codes</source>
      <translation>罕见代码</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Rarity</source>
      <translation>罕见度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Rate</source>
      <translation>心率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Rate, QRS</source>
      <translation>心率、QRS</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Rate, mean</source>
      <translation>平均心率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Ratings</source>
      <translation>判读次数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Read</source>
      <translation>已判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Read a packet</source>
      <translation>判读资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Read here</source>
      <translation>在此判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Read next</source>
      <translation>判读下一份</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>Read with care, for noise or a wandering baseline: {leads}.</source>
      <translation>因噪声或基线漂移，请谨慎判读：{leads}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>Read, waiting</source>
      <translation>已判读、等待</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reader</source>
      <translation>判读者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Reader: {name}</source>
      <translation>判读者：{name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Reader: {reader}. Not signed.</source>
      <translation>判读者：{reader}。未签名。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Readers</source>
      <translation>判读者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Readers and themselves</source>
      <translation>判读者自身一致性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Readers at their first read</source>
      <translation>判读者的初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ</source>
      <translation>判读者有分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Readers differ on {finding}</source>
      <translation>判读者对 {finding} 有分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers see age, sex and samples, under numbers and in an order of their own: no names, dates or file names, nothing of each other, nothing of the model.</source>
      <translation>判读者看到年龄、性别和采样数据，各有自己的编号和顺序：没有姓名、日期或文件名，看不到彼此的判读，也看不到模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Readers who read the record differ on this.</source>
      <translation>判读过此记录的判读者在此存在分歧。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Readers' names</source>
      <translation>判读者姓名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Readers, one a line</source>
      <translation>判读者，每行一位</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Reading</source>
      <translation>判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Reads of all readers in this store; yours in blue.</source>
      <translation>此存储库中全部判读者的判读；您的为蓝色。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Reason for going back</source>
      <translation>回退的理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>Reason for promoting the candidate</source>
      <translation>提升候选模型的理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>Reason of the amendment</source>
      <translation>修订理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Reason, after first read</source>
      <translation>理由（初读之后）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons are shown: nothing is read blind here, or all is read. The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>显示入选理由：此处无盲法判读，或已全部判读。顺序随机，不含任何提示，对照记录可在任意位置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Reasons stay hidden until the first read of each record is logged (Ctrl Enter). The order is random, so that it tells nothing, and control records stand anywhere in it.</source>
      <translation>入选理由在每份记录的初读登记之前隐藏 (Ctrl Enter)。顺序随机，不含任何提示，对照记录可在任意位置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Recall</source>
      <translation>召回率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Record</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>Record {place:,} of {total:,} listed, {left:,} still to read</source>
      <translation>列表中第 {place:,}/{total:,} 份记录，尚有 {left:,} 份待判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Record {title}, {place:,} of {n:,}</source>
      <translation>记录 {title}，第 {place:,}/{n:,} 份</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Recorded</source>
      <translation>记录时间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>Recorded at {fs:g} samples a second; 500 and more are advised for measurement. Marks were sought after resampling to 500.</source>
      <translation>采样率为每秒 {fs:g}；测量建议 500 以上。已重采样到 500 后寻找标志点。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Recorded {when}</source>
      <translation>记录时间 {when}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Recording dates, shifted by your own secret per patient</source>
      <translation>记录日期，按患者以您自己的密钥平移</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records in the queue</source>
      <translation>队列中的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>Records named by reference cannot be repeated silently: leave one out.</source>
      <translation>按引用列出的记录不能隐性重复：请去掉其中一项。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Records of the packets</source>
      <translation>资料包中的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records on which readers differ, or the model and a reader</source>
      <translation>判读者之间、或模型与判读者有分歧的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Records searched: {n:,}, by {model}</source>
      <translation>已检索记录：{n:,}，模型 {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Records that teach the most, and some by chance to keep count</source>
      <translation>最有学习价值的记录，另有随机抽取的若干份用于统计</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records that the model is unsure about</source>
      <translation>模型存疑的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Records that you have read yourself, or whose project hides nothing; no packets.</source>
      <translation>您自己判读过的，或其项目不作隐藏的记录；不含资料包。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Records timed</source>
      <translation>计时的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Records to compare with</source>
      <translation>可供比较的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Records unlike those labelled and unlike each other</source>
      <translation>与已标注记录不同、且彼此不同的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Redo</source>
      <translation>重做</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Refresh</source>
      <translation>刷新</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Refused</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Refused by the gate</source>
      <translation>未通过准入检验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Refused by the gate: it is kept, not used</source>
      <translation>未通过准入检验：保留但不使用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Reject</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Reject the suggestion</source>
      <translation>拒绝建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Rejected by {author}, {when} UTC.</source>
      <translation>{author} 已拒绝，{when} UTC。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>Removed: {parts}.</source>
      <translation>已移除：{parts}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Repeat patients</source>
      <translation>同一患者可重复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Repeats</source>
      <translation>重复</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/packet_state.py" />
      <source>Reply written: {file}, {n:,} findings.</source>
      <comment>Reply written: {file}, 1 finding.</comment>
      <translation>
        <numerusform>回复已写入：{file}，{n:,} 项所见。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Report of a long recording</source>
      <translation>长程心电图报告</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Report saved</source>
      <translation>报告已保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Report saved: {files}</source>
      <translation>报告已保存：{files}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Research use only</source>
      <translation>仅供研究使用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Research use only - not for diagnosis</source>
      <translation>仅供研究使用 - 不用于诊断</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Research use only · not for diagnosis</source>
      <translation>仅供研究使用 · 不用于诊断</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>Research use only. Not a medical device; it makes no diagnosis.</source>
      <translation>仅供研究使用。不是医疗器械；不作诊断。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Resemblance, 0 to 1</source>
      <translation>相似程度，0 至 1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>Reset</source>
      <translation>重置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Reset mark</source>
      <translation>重置标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Resume</source>
      <translation>继续</translation>
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
      <translation>回退</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Roll back gives bit-identical scores.</source>
      <translation>回退后评分逐位一致。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Rows</source>
      <translation>条目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Rows shown</source>
      <translation>显示的行</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Rows to decide</source>
      <translation>待裁定条目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Run</source>
      <translation>运行</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Run a study</source>
      <translation>组织研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>S or QS {lead}</source>
      <translation>S 或 QS {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>S run</source>
      <translation>室上性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>S runs</source>
      <translation>室上性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>SCP-ECG statement {code}</source>
      <translation>SCP-ECG 语句 {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>SIMULATED, of no patient</source>
      <translation>模拟记录，不属于任何患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>ST level at {point}: mean of 8 ms, relative to the level before QRS.</source>
      <translation>{point} 处的 ST 电平：8 ms 平均值，以 QRS 前的电平为基准。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>ST of lead {lead} is not stated: the end of QRS is not known or cut off.</source>
      <translation>不给出导联 {lead} 的 ST：QRS 终点未知或被截断。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>Said on</source>
      <translation>判有</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient</source>
      <translation>同一患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Same patient, compare</source>
      <translation>同一患者，比较</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Samples a second</source>
      <translation>每秒采样数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sampling rate</source>
      <translation>采样率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Saturday</source>
      <translation>星期六</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save PDF, PNG or SVG …</source>
      <translation>保存 PDF、PNG 或 SVG …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Save a copy</source>
      <translation>保存副本</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Save a copy as</source>
      <translation>另存副本</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Save as</source>
      <translation>另存为</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>Save calibration</source>
      <translation>保存校准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Save diagnostics, without patient data</source>
      <translation>保存诊断信息，不含患者数据</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/window_actions.py" />
      <source>Save diagnostics…</source>
      <translation>保存诊断信息…</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save finding</source>
      <translation>保存所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Save search</source>
      <translation>保存搜索</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save settings</source>
      <translation>保存设置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>Save the report</source>
      <translation>保存报告</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Save this search</source>
      <translation>保存此搜索</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Save {code}</source>
      <translation>保存 {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Save, calibrate</source>
      <translation>保存并校准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Saved</source>
      <translation>已保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>Saved searches</source>
      <translation>已存搜索</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>Say that there is no {wave}</source>
      <translation>注明没有 {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>Say who you are (settings) to go back.</source>
      <translation>请先（在设置中）填写您的姓名再回退。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Says so</source>
      <translation>认为有</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scale</source>
      <translation>刻度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Scored</source>
      <translation>已评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores</source>
      <translation>评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Scores of foreign records mean little; they are counted in the other figures.</source>
      <translation>异类记录的评分意义不大；在其他图表中仍计入。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring</source>
      <translation>正在评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_dask.py" />
      <source>Scoring on a cluster needs Dask: install ecgviewer[cluster] here and on the workers.</source>
      <translation>在集群上评分需要 Dask：请在此处和各工作节点安装 ecgviewer[cluster]。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Scoring this record …</source>
      <translation>正在对此记录评分 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Scoring {done}</source>
      <translation>正在评分 {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>Search commands</source>
      <translation>搜索命令</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_list.py" />
      <source>Search findings</source>
      <translation>搜索所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search the list</source>
      <translation>搜索列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>Search the manual</source>
      <translation>搜索手册</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Search the settings</source>
      <translation>搜索设置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Search the worklist</source>
      <translation>搜索工作列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} forgotten</source>
      <translation>搜索 {name} 已删除</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>Search {name} saved</source>
      <translation>搜索 {name} 已保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Search, for example  LBBB and QTc &gt; 500 and unread</source>
      <translation>搜索，例如  LBBB and QTc &gt; 500 and unread</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: sex is F or M, not {text!r}.</source>
      <translation>搜索：性别应为 F 或 M，而非 {text!r}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no field {text!r}. Fields: {known}.</source>
      <translation>搜索：没有字段 {text!r}。可用字段：{known}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: there is no state {text!r}. States: {states}.</source>
      <translation>搜索：没有状态 {text!r}。可用状态：{states}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in no unit, not in {unit!r}.</source>
      <translation>搜索：{field} 没有单位，不能用 {unit!r}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is given in {wanted}, not in {unit!r}.</source>
      <translation>搜索：{field} 的单位为 {wanted}，而非 {unit!r}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} is no number; write {field}:{text}.</source>
      <translation>搜索：{field} 不是数值；请写作 {field}:{text}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {field} needs a number, not {text!r} (character {at}).</source>
      <translation>搜索：{field} 需要数值，而非 {text!r}（第 {at} 个字符）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} (character {at}) is no date; write 2024, 2024-03 or 2024-03-31.</source>
      <translation>搜索：{text!r}（第 {at} 个字符）不是日期；请写作 2024、2024-03 或 2024-03-31。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {text!r} at character {at} is not understood.</source>
      <translation>搜索：无法理解第 {at} 个字符处的 {text!r}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at the end.</source>
      <translation>搜索：末尾缺少{wanted}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>Search: {wanted} is expected at {text!r} (character {at}).</source>
      <translation>搜索：{text!r}（第 {at} 个字符）处应为{wanted}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>Searched by a graph of neighbours: one in many may be missed.</source>
      <translation>按邻近图检索：可能遗漏少数。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Searching</source>
      <translation>正在检索</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second</source>
      <translation>第二</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Second look</source>
      <translation>复核</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Second on</source>
      <translation>第二出现于</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Seconds</source>
      <translation>秒</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Seed</source>
      <translation>种子</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Semicolon</source>
      <translation>分号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send my notes along (free text may name somebody)</source>
      <translation>附带我的备注（自由文本可能提及姓名）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Send reply</source>
      <translation>发送回复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>Send reply …</source>
      <translation>发送回复 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Send the reply</source>
      <translation>发送回复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Sent to the printer</source>
      <translation>已发送到打印机</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Sent to the printer: {n_pages} page(s)</source>
      <translation>已发送到打印机：{n_pages} 页</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Series</source>
      <translation>系列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Settings of this run</source>
      <translation>本次运行的设置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Settings profile (*.json)</source>
      <translation>设置配置 (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>Settled for this computer</source>
      <translation>由本计算机统一规定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Several readers without a server; files go only where you send them</source>
      <translation>多位判读者，无需服务器；文件只发往您指定之处</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Several records of one patient</source>
      <translation>同一患者的多份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Severity</source>
      <translation>严重程度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Sex</source>
      <translation>性别</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex and age not given</source>
      <translation>未注明性别和年龄</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Sex not given</source>
      <translation>未注明性别</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Sex unknown: compared with normals of both sexes.</source>
      <translation>性别未知：与两性正常者比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Share</source>
      <translation>比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Share of random control records in percent, 10 or more</source>
      <translation>随机对照记录的百分比，10 以上</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Sheet</source>
      <translation>图纸</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Shift</source>
      <comment>key</comment>
      <translation>Shift</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>Show all</source>
      <translation>全部显示</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show fewer</source>
      <translation>收起</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Show leads and nearest findings</source>
      <translation>显示导联和最接近的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Show or hide surprise</source>
      <translation>显示或隐藏罕见度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Show the record chosen beside the list</source>
      <translation>在列表旁显示所选记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_telling.py" />
      <source>Show the worklist</source>
      <translation>显示工作列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Show who the readers are. Hidden at first, so that a name decides nothing.</source>
      <translation>显示判读者是谁。开始时隐藏，以免姓名影响裁定。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>Show {n} more</source>
      <comment>Show {n} more</comment>
      <translation>
        <numerusform>再显示 {n} 项</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Show {n} rejected</source>
      <translation>显示已拒绝的 {n} 条</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Signal</source>
      <translation>信号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal good in {good} of {n_leads} leads</source>
      <translation>{n_leads} 个导联中 {good} 个信号良好</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Signal not measured yet</source>
      <translation>信号尚未测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Signature good</source>
      <translation>签名有效</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>Signature, date</source>
      <translation>签名、日期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Silent repeats</source>
      <translation>隐性重复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Similar</source>
      <translation>相似</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>Similar cases</source>
      <translation>相似病例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output. They are hidden until the first read of the record shown is logged (Ctrl Enter).</source>
      <translation>相似病例属于模型输出。在所示记录的初读登记之前隐藏 (Ctrl Enter)。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>Similar cases are model output: a packet is read without.</source>
      <translation>相似病例属于模型输出：资料包判读时不显示。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Similar cases are shown once your first read of it is logged.</source>
      <translation>登记该记录的初读后才显示相似病例。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the beat at the cursor</source>
      <translation>相似病例：按光标处心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: of the finding, or the record</source>
      <translation>相似病例：按所见或记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_keys.py" />
      <source>Similar cases: the list as it was</source>
      <translation>相似病例：先前的列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>Simulated</source>
      <translation>模拟</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Single beats</source>
      <translation>单个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Size of a millimetre on this monitor</source>
      <translation>此显示器上一毫米的大小</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Skip</source>
      <translation>跳过</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Skipped</source>
      <translation>已跳过</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Slow rate</source>
      <translation>心率慢</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Slow under {rate:.0f}/min</source>
      <translation>慢：低于 {rate:.0f}/min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Slower. Kept for a finding only if it does better with it in patients held out;
with 20 records and fewer it brought nothing in our tests</source>
      <translation>较慢。仅当留出患者的结果更好时，才为该所见保留；
在我们的测试中，20 份及以下的记录没有受益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_keys.py" />
      <source>Snap drawn ends to waves, or not</source>
      <translation>绘制时边界吸附到波形，或不吸附</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Snapshot</source>
      <translation>快照</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>Some leads were not evaluated in parts: {leads}.</source>
      <translation>部分导联有若干段未评估：{leads}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: as opened</source>
      <translation>排序：打开顺序</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: by chance</source>
      <translation>排序：随机</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: disagreement</source>
      <translation>排序：分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: newest first</source>
      <translation>排序：最新优先</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: reason</source>
      <translation>排序：理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: surprise</source>
      <translation>排序：罕见度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: uncertainty</source>
      <translation>排序：不确定度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Sort: waiting longest</source>
      <translation>排序：等待最久</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Source: {names}</source>
      <translation>来源：{names}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_names.py" />
      <source>Space</source>
      <comment>key</comment>
      <translation>空格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Space starts a span, Space ends it, Enter names and saves it. Ctrl+Z takes it back.</source>
      <translation>空格开始区段，再按空格结束，Enter 命名并保存。Ctrl+Z 撤销。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Spaces</source>
      <translation>空格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Span</source>
      <translation>区段</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Span maps</source>
      <translation>区段图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Span maps, AUROC of samples in patients held out: {maps}.</source>
      <translation>区段图，留出患者采样点的 AUROC：{maps}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>Spans of two readers are paired by their overlap in time, from an IoU of 0.5. Precision is of the second reader's spans, recall of the first's. 95 % intervals over records.</source>
      <translation>两位判读者的区段按时间重叠配对，IoU 不低于 0.5。精确率按第二位判读者的区段计，召回率按第一位计。95 % 区间按记录计算。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_buttons.py" />
      <source>Spectrum</source>
      <translation>频谱</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Spectrum of a lead</source>
      <translation>单导联频谱</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of what the sheet shows, instead of what was recorded</source>
      <translation>图纸所示波形的频谱，而非原始记录的频谱</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Spectrum of {lead}</source>
      <translation>{lead} 频谱</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Stability index (PSI) of the scores</source>
      <translation>评分的稳定性指数 (PSI)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Stacked</source>
      <translation>上下排列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/paper.py" />
      <source>Standard</source>
      <translation>标准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Standard or Cabrera order</source>
      <translation>标准或 Cabrera 顺序</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>Standard order</source>
      <translation>标准顺序</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>Start</source>
      <translation>起始</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Start or end a span</source>
      <translation>开始或结束区段</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>Start reading</source>
      <translation>开始判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Start tuning</source>
      <translation>开始微调</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Starts from {name} {version}, the model in use.</source>
      <translation>以使用中的模型 {name} {version} 为起点。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>State of the read: {state}</source>
      <translation>判读状态：{state}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>Statements and figures of the device are shown after your first read.</source>
      <translation>设备的诊断语句和数值在您初读之后显示。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Step {n}: {title}</source>
      <translation>第 {n} 步：{title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Step {place} of {last}</source>
      <translation>第 {place}/{last} 步</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Steps of one unit</source>
      <translation>每单位的步数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>Steps of tuning: {step}</source>
      <translation>微调步骤：{step}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>Still reading: short peaks may be missing</source>
      <translation>仍在读取：短促尖峰可能缺失</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action_table.py" />
      <source>Stop the model</source>
      <translation>停止模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>Strip around what is looked at</source>
      <translation>所查看位置前后的条图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Studies</source>
      <translation>研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Study</source>
      <translation>研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Study (*.key)</source>
      <translation>研究 (*.key)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest</source>
      <translation>建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Suggest {name} on {n}</source>
      <translation>对 {n} 份建议{name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>Suggestions of similar cases were kept on this record by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>此记录上的相似病例建议由更新版本的 ecgviewer 保存。已保持原样；请更新 ecgviewer。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Sunday</source>
      <translation>星期日</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Superimpose all leads</source>
      <translation>叠加全部导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Superimposed</source>
      <translation>叠加</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Supraventricular run</source>
      <translation>室上性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise</source>
      <translation>罕见度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>Surprise  1 in {heat_floor:,.0f}</source>
      <translation>罕见度  1/{heat_floor:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>Surprise  {low}</source>
      <translation>罕见度  {low}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead: {leads}</source>
      <translation>各导联罕见度：{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise by lead; a bar begins at 1 in 50 and is full at 1 in 5,000</source>
      <translation>各导联罕见度；条形自 1/50 起，至 1/5,000 满格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>Surprise hidden</source>
      <translation>罕见度已隐藏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden until the first read is logged</source>
      <translation>初读登记前隐藏罕见度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tool_bar.py" />
      <source>Surprise hidden: a packet is read blind</source>
      <translation>罕见度已隐藏：资料包盲法判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden to the end: a packet is read blind.</source>
      <translation>罕见度始终隐藏：资料包须盲法判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>Surprise is hidden until the first read is logged (Ctrl Enter).</source>
      <translation>初读登记前隐藏罕见度 (Ctrl Enter)。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>Surprise is hidden. Show it with A.</source>
      <translation>罕见度已隐藏。按 A 显示。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Surprise, 0–1</source>
      <translation>罕见度，0–1</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Surprise, for review</source>
      <translation>罕见度，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/announcing.py" />
      <source>Surprise, for review: {rarity} normals</source>
      <translation>罕见度，供审阅：正常者中 {rarity}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T end</source>
      <translation>T 终点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>T has not ended when the next P begins (QT and PR are longer than RR): where both lie is uncertain.</source>
      <translation>下一个 P 开始时 T 尚未结束（QT 与 PR 之和长于 RR）：两者位置均不确定。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>T meets P</source>
      <translation>T 与 P 相连</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T off</source>
      <translation>T 终点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper_snap.py" />
      <source>T on</source>
      <translation>T 起点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T onset</source>
      <translation>T 起点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>T peak</source>
      <translation>T 峰</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>Tab</source>
      <translation>制表符</translation>
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
      <translation>表格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Table of {n} leads</source>
      <comment>Table of {n} lead</comment>
      <translation>
        <numerusform>{n} 导联表格</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>Table: {title}</source>
      <translation>表格：{title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>Tables (*.csv);;JSON (*.json)</source>
      <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Tagged urgent</source>
      <translation>标记为紧急</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_boxes.py" />
      <source>Tags of {n:,} records</source>
      <translation>{n:,} 份记录的标签</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>Tags: {tags:,}, saved searches: {searches:,}, folders: {folders:,}. They came along; the ECGs are read in again.</source>
      <translation>标签 {tags:,}，已存搜索 {searches:,}，文件夹 {folders:,}：均已保留；正在重新读入心电图。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tags; similar cases</source>
      <translation>标签；相似病例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Take back</source>
      <translation>收回</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Take the settings of a department from a file</source>
      <translation>从文件读入科室的设置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_hand.py" />
      <source>Take the wave away</source>
      <translation>取消该波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Taken from now on for every table with the same line of names. The file itself is left as it is.</source>
      <translation>此后用于列名行相同的所有表格。文件本身保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Tell me on the desktop when ECGs arrive</source>
      <translation>有心电图到达时在桌面提示</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Template {number}</source>
      <translation>模板 {number}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>Template {number}: {name}</source>
      <translation>模板 {number}：{name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Templates</source>
      <translation>模板</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Templates of beats</source>
      <translation>心搏模板</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>Templates whose class is by hand: {names}.</source>
      <translation>人工分类的模板：{names}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Ten bins a decade; the last one holds all beyond 1 in 10,000.</source>
      <translation>每十倍十个区间；最后一个包括所有超过 1/10,000 者。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>Ten bins: of normals tenths of 1/N, of the baseline its own tenths. {convention}</source>
      <translation>十个区间：对正常者按 1/N 的十等分，对基线按其自身的十等分。{convention}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>That is no heart rate: look at the samples a second again.</source>
      <translation>这不是合理的心率：请再次检查每秒采样数。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>The ECG chosen cannot be compared.</source>
      <translation>所选心电图无法比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The ECG taken as the earlier one was made after this one.</source>
      <translation>作为既往的心电图晚于这一份。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The age became {years:g}.</source>
      <translation>年龄改为 {years:g}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/holter_store.py" />
      <source>The analysis cannot be kept in {parent}: {strerror}. It will be made again when the recording is opened next.</source>
      <translation>无法将分析保存在 {parent}：{strerror}。下次打开该记录时将重新分析。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be locked as it must be. Everything stored before is safe; this step was not stored.</source>
      <translation>无法按要求锁定标注存储库 {path}。先前保存的内容均安全；本步骤未保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened. Check that folder and file exist and are yours.</source>
      <translation>无法打开标注存储库 {path}。请检查文件夹和文件是否存在且归您所有。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be opened: its folder may not be written. What is stored there is safe and was left as it is. Make the folder writable, or copy it elsewhere and open it there (ECGVIEWER_HOME).</source>
      <translation>无法打开标注存储库 {path}：其文件夹不可写。其中保存的内容安全并保持原样。请使该文件夹可写，或复制到别处打开 (ECGVIEWER_HOME)。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The annotation store {path} cannot be read ({error}). It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>无法读取标注存储库 {path}（{error}）。已保持原样：请先复制备份，再用备份替换。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be read or written: the disk reports an error. Everything stored before is safe; this step was not stored.</source>
      <translation>无法读写标注存储库 {path}：磁盘报告错误。先前保存的内容均安全；本步骤未保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot be written. Everything stored before is safe; this step was not stored. Check the rights of file and folder.</source>
      <translation>无法写入标注存储库 {path}。先前保存的内容均安全；本步骤未保存。请检查文件和文件夹的权限。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} cannot grow: the disk is full. Everything stored before is safe; this step was not stored. Free some space and try again.</source>
      <translation>标注存储库 {path} 无法扩大：磁盘已满。先前保存的内容均安全；本步骤未保存。请腾出空间后重试。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is damaged. It was left as it is: copy it away, then put a backup in its place.</source>
      <translation>标注存储库 {path} 已损坏。已保持原样：请先复制备份，再用备份替换。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is held by another program. Everything stored before is safe; this step was not stored. Try again in a moment.</source>
      <translation>标注存储库 {path} 被其他程序占用。先前保存的内容均安全；本步骤未保存。请稍后重试。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} is not an annotation store. It was left as it is.</source>
      <translation>标注存储库 {path} 不是标注存储库。已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/trouble.py" />
      <source>The annotation store {path} may not be opened. Check the rights of file and folder.</source>
      <translation>不允许打开标注存储库 {path}。请检查文件和文件夹的权限。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written ({error}).</source>
      <translation>无法写入备份 {target}（{error}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The backup {target} cannot be written: {strerror}.</source>
      <translation>无法写入备份 {target}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers kept with this record cannot be read ({error}). They were left as they are.</source>
      <translation>无法读取随此记录保存的分规（{error}）。已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>The calipers of this record were kept by a newer ecgviewer. They were left as they are; please update ecgviewer.</source>
      <translation>此记录的分规由更新版本的 ecgviewer 保存。已保持原样；请更新 ecgviewer。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>The case over what is sought</source>
      <translation>病例与检索对象叠加</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue is damaged: {name}, {error}. No ECG and no finding is touched. It can be made anew from the ECGs; tags, saved searches and folders come along, and the damaged file is kept beside it.</source>
      <translation>编目已损坏：{name}，{error}。心电图和所见均未受影响。可由心电图重新生成；标签、已存搜索和文件夹一并保留，损坏的文件另行保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>The catalogue is made anew; what was damaged is kept as {name}.</source>
      <translation>编目正在重新生成；损坏的文件保存为 {name}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>The catalogue {name} cannot be read: {error}. No ECG and no finding is touched.</source>
      <translation>无法读取编目 {name}：{error}。心电图和所见均未受影响。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot be used: {error}. No ECG and no finding is touched.</source>
      <translation>编目 {name} 无法使用：{error}。心电图和所见均未受影响。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>The catalogue {name} cannot grow: the disk is full. What it holds is safe; this was not stored. Free some space and try again.</source>
      <translation>编目 {name} 无法扩大：磁盘已满。已有内容安全；本次未保存。请腾出空间后重试。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} cannot be read: {error}.</source>
      <translation>无法读取数据文件夹的选择 {path}：{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>The choice of the data folder {path} must be one absolute path.</source>
      <translation>数据文件夹的选择 {path} 须为一个绝对路径。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The computer's</source>
      <translation>与计算机相同</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy differs from the store. It was not kept.</source>
      <translation>副本与存储库不一致，未保留。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The copy holds all that was read.</source>
      <translation>副本包含读取到的全部内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>The copy of {path} is not sound, and was not kept: {problems}</source>
      <translation>{path} 的副本不完好，未保留：{problems}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/evaluating.py" />
      <source>The data hold no record of the validation split.</source>
      <translation>数据中没有验证集的记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>The default before is the default again.</source>
      <translation>先前的默认模型已恢复为默认。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The earlier ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>既往心电图采样率为每秒 {fs:g}：无法判断 QRS 高度是否变化。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>The file is not where it was, or its drive is away. Nothing known of it is lost.</source>
      <translation>文件不在原处，或其磁盘未连接。已知信息均未丢失。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>The file's own beats and waves, or not</source>
      <translation>显示或隐藏文件自带的心搏和波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>The files are kept in ecgviewer's cache on this computer, and open from there without a network the next time.</source>
      <translation>文件保存在本计算机的 ecgviewer 缓存中，下次无需网络即可打开。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/patient_match.py" />
      <source>The files hold different patient identifiers.</source>
      <translation>两份文件的患者编号不同。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>The final read stays as it was logged. What you change is kept as an amendment.</source>
      <translation>定稿的判读按登记时保留。您的改动作为修订保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>The finding in doubt</source>
      <translation>存疑的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>The finding is not saved yet. Enter saves it, Esc drops it.</source>
      <translation>所见尚未保存。Enter 保存，Esc 放弃。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is not there</source>
      <translation>该所见不存在</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The finding is there</source>
      <translation>该所见存在</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The findings of this record were changed in another window meanwhile. Nothing was logged; open the record again to see what it would stand on.</source>
      <translation>此记录的所见同时在另一窗口被更改。未登记任何内容；请重新打开该记录查看登记所依据的内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>The first read</source>
      <translation>初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>The first records are being indexed; they are listed as they come.</source>
      <translation>正在索引首批记录；完成一份列出一份。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at at the moment.</source>
      <translation>目前无法查看文件夹 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>The folder {folder} cannot be looked at. Is its drive connected?</source>
      <translation>无法查看文件夹 {folder}。其磁盘是否已连接？</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>The folder {folder} for the annotations cannot be made: {reason}.</source>
      <translation>无法创建存放标注的文件夹 {folder}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>The folder {out} cannot be made: {strerror}.</source>
      <translation>无法创建文件夹 {out}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>The folder {place} cannot be made: {strerror}.</source>
      <translation>无法创建文件夹 {place}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}. It was not promoted.</source>
      <translation>{model} 未通过准入检验。未提升。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>The gate refused {model}: not passed: {checks}. It was not promoted.</source>
      <translation>{model} 未通过准入检验：未通过 {checks}。未提升。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The key cannot be kept: {reason}.</source>
      <translation>无法保存密钥：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>The key that came with the packet</source>
      <translation>随资料包提供的密钥</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} cannot be used: {reason}.</source>
      <translation>密钥 {path} 无法使用：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>The key {path} cannot be used: {strerror}.</source>
      <translation>密钥 {path} 无法使用：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>The key {path} is too short: {n_bytes} bytes at least.</source>
      <translation>密钥 {path} 太短：至少 {n_bytes} 字节。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>The last {shown} of {n_days} days.</source>
      <translation>{n_days} 天中最近的 {shown} 天。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>The later ECG has {fs:g} samples a second: whether heights of QRS changed cannot be said.</source>
      <translation>本次心电图采样率为每秒 {fs:g}：无法判断 QRS 高度是否变化。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>The layout file {name} cannot be used: {reason}.</source>
      <translation>布局文件 {name} 无法使用：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/layouts.py" />
      <source>The layout file {name} is left out: {reason}.</source>
      <translation>布局文件 {name} 已忽略：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>The library in {folder} cannot be used: {error}. No ECG and no finding is touched; what was indexed before is kept. Free some space, or delete this folder to have it made anew.</source>
      <translation>{folder} 中的病例库无法使用：{error}。心电图和所见均未受影响；先前的索引保留。请腾出空间，或删除此文件夹以重新生成。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>The line after them has the names</source>
      <translation>其后一行为列名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>The list is of no catalogue.</source>
      <translation>此列表不属于任何编目。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>The log of reads contradicts itself: {error}. Nothing was changed; `ecgviewer store check` says more.</source>
      <translation>判读日志自相矛盾：{error}。未更改任何内容；`ecgviewer store check` 可提供详情。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/manual.py" />
      <source>The manual's page {file} is not there: {reason}.</source>
      <translation>手册页面 {file} 不存在：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The map is hottest in {lead} at {at_s:.1f} s.</source>
      <translation>热图最高处在 {lead}，{at_s:.1f} s。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The model cannot evaluate this record, so that nothing similar can be sought. Its leads or its length do not allow it.</source>
      <translation>模型无法评估此记录，因此无法检索相似病例。其导联或时长不符合要求。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/queue_pool.py" />
      <source>The model in use does not know {finding}. Mark it in some records and tune (Ctrl 4), or let the queue go by novelty.</source>
      <translation>使用中的模型不认识{finding}。请在若干记录中标注后微调 (Ctrl 4)，或让队列按新颖程度选取。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>The model is seen from the start</source>
      <translation>模型从一开始就可见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>The model is stopped. Switch it on with A.</source>
      <translation>模型已停止。按 A 启用。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>The model is stopped: nothing is scored until you switch it on (A).</source>
      <translation>模型已停止：在您启用 (A) 之前不评分。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>The model points at what is rare among normal ECGs. A rare signal may be harmless or an artefact; a common one may be ill; its silence is no sign of health.</source>
      <translation>模型指出在正常心电图中罕见之处。罕见的信号可能无害或为伪差；常见的也可能有病；模型没有提示并不表示健康。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not here any more; the bundled one is in use.</source>
      <translation>模型 {model} 已不存在；改用内置模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>The model {model} is not the default, which takes a promotion; that one is in use.</source>
      <translation>模型 {model} 不是默认模型（须经提升）；现使用默认模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>The model's output is off. A shows it.</source>
      <translation>模型输出已关闭。按 A 显示。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The notes of {n} were left out.</source>
      <translation>{n} 的备注未包含。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The one that stands first</source>
      <translation>排在首位的公式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>The other end</source>
      <translation>另一端</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>The other leg</source>
      <translation>另一脚</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>The packet cannot be made in {folder}: {reason}. Nothing was written; free some space and try again.</source>
      <translation>无法在 {folder} 中生成资料包：{reason}。未写入任何内容；请腾出空间后重试。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet cannot be unpacked: {reason}. Nothing of it was left in {folder}.</source>
      <translation>无法解包资料包：{reason}。{folder} 中未留下任何内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>The packet has no {item!r}; it has {first} to {last}.</source>
      <translation>资料包中没有 {item!r}；其范围为 {first} 至 {last}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>The pages of the manual are in English.</source>
      <translation>手册页面为英文。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>The place looked at as a strip, too</source>
      <translation>所查看的位置也作为条图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} cannot be read: {strerror}.</source>
      <translation>无法读取策略 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} cannot be used: {error}.</source>
      <translation>策略 {path} 无法使用：{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The policy {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>策略 {path} 含有未知项 {key!r}。已知项为 {options}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} is no JSON: {error}.</source>
      <translation>策略 {path} 不是 JSON：{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks heat_on to true. It may be locked to false alone: what the model says can be switched off by whoever reads, at once.</source>
      <translation>策略 {path} 将 heat_on 锁定为 true。只能锁定为 false：判读者须能立即关闭模型的内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} locks {key!r} without a value in its settings.</source>
      <translation>策略 {path} 锁定了 {key!r}，但其 settings 中没有值。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must be an object with {keys}.</source>
      <translation>策略 {path} 须为含有 {keys} 的对象。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have settings in an object and locked in a list.</source>
      <translation>策略 {path} 的 settings 须为对象，locked 须为列表。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} must have true or false for network, and text for contact.</source>
      <translation>策略 {path} 的 network 须为 true 或 false，contact 须为文本。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/site_policy.py" />
      <source>The policy {path} settles {name!r}. It may settle {may}.</source>
      <translation>策略 {path} 规定了 {name!r}。它可以规定 {may}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>The printer does not take the report. Save it as PDF instead.</source>
      <translation>打印机未接收报告。请改存为 PDF。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be read: {strerror}.</source>
      <translation>无法读取配置 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} cannot be used: {error}.</source>
      <translation>配置 {path} 无法使用：{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} cannot be written: {strerror}.</source>
      <translation>无法写入配置 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The profile {path} has an unknown key {key!r}. Known are {options}.</source>
      <translation>配置 {path} 含有未知项 {key!r}。已知项为 {options}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has no settings.</source>
      <translation>配置 {path} 没有设置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} has {key!r}, which is of one computer alone.</source>
      <translation>配置 {path} 含有 {key!r}，该项仅属于单台计算机。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>The profile {path} is of version {version!r}; this program reads version {known}.</source>
      <translation>配置 {path} 的版本为 {version!r}；此程序可读取版本 {known}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The profile's layout {layout!r} is not here.</source>
      <translation>配置中的布局 {layout!r} 不存在。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue cannot be stored in {folder}: {strerror}. Nothing was stored; free some space or check the rights, and make it again.</source>
      <translation>无法将队列保存在 {folder}：{strerror}。未保存任何内容；请腾出空间或检查权限后重新生成。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>The queue {name} cannot be used: {reason}. It was left as it is; your reads and findings are not in it and are safe.</source>
      <translation>队列 {name} 无法使用：{reason}。已保持原样；您的判读和所见不在其中，均安全。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The readers have said otherwise since: decide again.</source>
      <translation>此后判读者意见有变：请重新裁定。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>The reason is shown once the first read is logged</source>
      <translation>理由在初读登记后显示</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record can be used as it was read</source>
      <translation>该记录可用，如判读时所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>The record cannot be used</source>
      <translation>该记录不可用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>The record is long: what the copy does not hold is told when it is written.</source>
      <translation>记录很长：副本未包含的内容在写入时告知。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>The records that are open now: N and P walk through them</source>
      <translation>当前打开的记录：用 N 和 P 逐份浏览</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>The reference set of model {model!r} is missing or was altered.</source>
      <translation>模型 {model!r} 的参考集缺失或被改动。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>The replay records of model {id!r} are missing or altered; it was not tuned.</source>
      <translation>模型 {id!r} 的重放记录缺失或被改动；未微调。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>The reply must be signed: choose the key that came with the packet.</source>
      <translation>回复须签名：请选择随资料包提供的密钥。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>The report tells the classes of beats. Log the first read first ({key}).</source>
      <translation>报告会显示心搏分类。请先登记初读（{key}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>The report {file} cannot be written to {folder}: {reason}. Nothing was changed there; choose another place.</source>
      <translation>无法将报告 {file} 写入 {folder}：{reason}。那里没有任何改动；请选择其他位置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, always in DICOM</source>
      <translation>采样数据，DICOM 中始终包含</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>The samples, as WFDB</source>
      <translation>采样数据，WFDB 格式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>The search has {n_tokens} parts; {most_tokens} at most are searched.</source>
      <translation>搜索共有 {n_tokens} 个部分；最多可搜索 {most_tokens} 个。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings were damaged; they are kept as {backup}, and the defaults are used.</source>
      <translation>设置已损坏；已另存为 {backup}，现使用默认设置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} are damaged; using the defaults ({strerror}).</source>
      <translation>设置 {path} 已损坏；使用默认设置（{strerror}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be read: {strerror}.</source>
      <translation>无法读取设置 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be stored: {strerror}. The old ones stand.</source>
      <translation>无法保存设置 {path}：{strerror}。原有设置仍有效。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} cannot be used: {error}.</source>
      <translation>设置 {path} 无法使用：{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/settings.py" />
      <source>The settings {path} have an unknown key {key!r}. Known are {options}.</source>
      <translation>设置 {path} 含有未知项 {key!r}。已知项为 {options}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>The sheet</source>
      <translation>图纸</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_reads.py" />
      <source>The store {name} cannot be read: {error}. It is untouched.</source>
      <translation>无法读取存储库 {name}：{error}。它未被改动。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>The stretch lies outside the record, which ends at {seconds:.2f} s.</source>
      <translation>该片段超出记录，记录止于 {seconds:.2f} s。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>The study key {path} cannot be read: {reason}.</source>
      <translation>无法读取研究密钥 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/extremes_link.py" />
      <source>The whole record could not be read: {error}</source>
      <translation>无法读取整份记录：{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>The {n} rarest places, all rarer than {rarity} normals</source>
      <translation>最罕见的 {n} 处，正常者中均罕于 {rarity}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>There are no readings at {readings_path}: merge replies first.</source>
      <translation>{readings_path} 处没有判读：请先合并回复。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>There is a model {name!r} already; it was left as it is.</source>
      <translation>已有模型 {name!r}；已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>There is no annotation store at {path}.</source>
      <translation>{path} 处没有标注存储库。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_subject.py" />
      <source>There is no beat outside the record of {duration_s:.2f} s.</source>
      <translation>{duration_s:.2f} s 的记录之外没有心搏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning.py" />
      <source>There is no candidate.</source>
      <translation>没有候选模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_search.py" />
      <source>There is no catalogue yet: make one by `ecgviewer catalogue FOLDER`.</source>
      <translation>尚无编目：请用 `ecgviewer catalogue FOLDER` 生成。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>There is no display, so no window was opened.</source>
      <translation>没有显示设备，因此未打开窗口。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no gain {value}; choose one of {listed}.</source>
      <translation>没有增益 {value}；请选择 {listed} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>There is no key at {path}.</source>
      <translation>{path} 处没有密钥。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>There is no layout {name!r} any more.</source>
      <translation>布局 {name!r} 已不存在。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no layout {value}; choose one of {listed}.</source>
      <translation>没有布局 {value}；请选择 {listed} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no order {value}; choose one of {listed}.</source>
      <translation>没有顺序 {value}；请选择 {listed} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no page {value}; choose one of {listed}.</source>
      <translation>没有纸张 {value}；请选择 {listed} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>There is no queue {queue_id}.</source>
      <translation>没有队列 {queue_id}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>There is no record in what was given.</source>
      <translation>所给内容中没有记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>There is no record to report on.</source>
      <translation>没有可报告的记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>There is no speed {value}; choose one of {listed}.</source>
      <translation>没有走纸速度 {value}；请选择 {listed} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>There is no table profile {name!r}. There are: {names}.</source>
      <translation>没有表格配置 {name!r}。现有：{names}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: the store holds no annotation. No model was made.</source>
      <translation>没有可学习的内容：存储库中没有标注。未生成模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is nothing to learn from: {reasons}. No model was made.</source>
      <translation>没有可学习的内容：{reasons}。未生成模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>There is nothing to report before it was looked through.</source>
      <translation>分析之前没有可报告的内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>There is nothing to search for.</source>
      <translation>没有可搜索的内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do ({reasons}). No model was made.</source>
      <translation>可学习的内容太少：至少 {least} 位患者须有某一所见，而目前最多 {most} 位（{reasons}）。未生成模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>There is too little to learn from: {least} patients must carry a finding, and at most {most} do. No model was made.</source>
      <translation>可学习的内容太少：至少 {least} 位患者须有某一所见，而目前最多 {most} 位。未生成模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>There is work in it already, so it stays.</source>
      <translation>其中已有工作内容，因此保持不变。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>There is work in {data_dir} already. Close ecgviewer, move that folder, and write its new place into {choice_path}.</source>
      <translation>{data_dir} 中已有工作内容。请关闭 ecgviewer，移动该文件夹，并将新位置写入 {choice_path}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>There was nothing to remove.</source>
      <translation>没有需要移除的内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/annotation_store.py" />
      <source>This annotation was changed in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>此标注同时在另一窗口被更改。未保存任何内容；请重新打开该记录查看现状。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>This beat</source>
      <translation>此心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>This computer</source>
      <translation>本计算机</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>This is no beat</source>
      <translation>不是心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_side.py" />
      <source>This list</source>
      <translation>此列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>This model came without a card.</source>
      <translation>此模型没有附带说明。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/amend_dialog.py" />
      <source>This read is final. Amend it?</source>
      <translation>此判读已定稿。要修订吗？</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/reading_log.py" />
      <source>This read went on in another window meanwhile. Nothing was stored; open the record again to see how it stands.</source>
      <translation>此判读同时在另一窗口继续。未保存任何内容；请重新打开该记录查看现状。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This record is {length} long. Recordings from {least} on are looked through here; shorter ones are read on the sheet.</source>
      <translation>此记录时长 {length}。此处分析 {least} 以上的记录；较短的在图纸上判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>This recording was not looked through yet.</source>
      <translation>此记录尚未分析。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>Those made of beat classes are hidden until the first read is logged.</source>
      <translation>由心搏分类得出的事件在初读登记前隐藏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>Through the filter</source>
      <translation>滤波后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Thursday</source>
      <translation>星期四</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>Tick all</source>
      <translation>全部勾选</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>Tick templates with Space; M takes them into the chosen one.</source>
      <translation>空格勾选模板；M 将其并入所选模板。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; all of the list</source>
      <translation>勾选；全列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/page_keys.py" />
      <source>Tick; merge into this one</source>
      <translation>勾选；并入此模板</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Time a record</source>
      <translation>每份记录用时</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/trace_view.py" />
      <source>Time shown</source>
      <translation>显示的时间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Times in</source>
      <translation>时间单位</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Tint: share of the row's records that have the column's code, too.</source>
      <translation>色深：该行记录中同时具有该列代码的比例。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To another lead</source>
      <translation>到另一导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>To read</source>
      <translation>待判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the beginning</source>
      <translation>到开头</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>To the beginning, the end</source>
      <translation>到开头、结尾</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>To the end</source>
      <translation>到结尾</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead above</source>
      <translation>移至上方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_keys.py" />
      <source>To the lead below</source>
      <translation>移至下方导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_choices.py" />
      <source>Today</source>
      <translation>今日</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few</source>
      <translation>太少</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: more patients must carry it</source>
      <translation>太少，无法学习：需要更多患者有此所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Too few to learn: {n} patients must carry a finding.</source>
      <translation>太少，无法学习：至少 {n} 位患者须有某一所见。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>Too few to tell</source>
      <translation>太少，无法判断</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Trained part</source>
      <translation>训练部分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Training set for tuning</source>
      <translation>用于微调的训练集</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tried out</source>
      <translation>试用中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>Trim</source>
      <translation>修整</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_keys.py" />
      <source>Trim the suggestion, or move bounds</source>
      <translation>修整建议，或移动边界</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>True millimetres</source>
      <translation>真实毫米</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_questions.py" />
      <source>True size at {speed_mm_s:g} mm/s, {gain_mm_mv:g} mm/mV. Print at 100 %.</source>
      <translation>真实尺寸 {speed_mm_s:g} mm/s，{gain_mm_mv:g} mm/mV。请按 100 % 打印。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Try it out</source>
      <translation>试用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Tuesday</source>
      <translation>星期二</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Tune a model</source>
      <translation>微调模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Tune the last block too</source>
      <translation>同时微调末层模块</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuned model ready (Ctrl 4)</source>
      <translation>微调模型已就绪 (Ctrl 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>Tuning</source>
      <translation>微调</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning refused by the gate (Ctrl 4)</source>
      <translation>微调未通过准入检验 (Ctrl 4)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>Tuning {done}</source>
      <translation>微调 {done}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Tuning, models</source>
      <translation>微调、模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Two readers differ on a finding</source>
      <translation>两位判读者对某一所见有分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Two reads in a row tell the first time.</source>
      <translation>连续两次判读即可得出第一个用时。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>Type a name, an abbreviation or a code, or take one above.</source>
      <translation>输入名称、缩写或代码，或从上方选取。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>Type to narrow the list</source>
      <translation>输入以筛选列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Uncertain</source>
      <translation>不确定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Uncertain by {author}, {when} UTC.</source>
      <translation>{author} 判为不确定，{when} UTC。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Uncertain, unfit, or not</source>
      <translation>不确定、不可判读或取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>Under .1 little, over .25 much has changed: conventions of banks, not of medicine; few records exceed them by chance, which is drawn beside.</source>
      <translation>低于 .1 变化很小，高于 .25 变化很大：这是银行业而非医学的惯例；记录少时可因随机超过，旁边绘出随机水平。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_actions.py" />
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Undo, redo</source>
      <translation>撤销、重做</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>Unfit</source>
      <translation>不可判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of samples</source>
      <translation>采样单位</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of the samples</source>
      <translation>采样的单位</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>Unit of times</source>
      <translation>时间的单位</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>Unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>Unread</source>
      <translation>未读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Unsure</source>
      <translation>存疑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Unsure of {finding}</source>
      <translation>对 {finding} 存疑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Untick all</source>
      <translation>全部取消勾选</translation>
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
      <translation>紧急</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Use this model</source>
      <translation>使用此模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>Used last</source>
      <translation>最近使用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V bigeminy</source>
      <translation>室性二联律</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>V couplet</source>
      <translation>成对室早</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>V run</source>
      <translation>室性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs</source>
      <translation>室性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>V runs, couplets, bigeminy</source>
      <translation>室性短阵、成对、二联律</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>V1-V6 at half gain</source>
      <translation>V1-V6 半增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>V1-V6 at half the gain</source>
      <translation>V1-V6 半增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/report_dialog.py" />
      <source>V1–V6 at half gain</source>
      <translation>V1–V6 半增益</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>Value</source>
      <translation>数值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram</source>
      <translation>心电向量图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/display_actions.py" />
      <source>Vectorcardiogram loop</source>
      <translation>心电向量环</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram not drawn because no wave of the median beat has bounds.</source>
      <translation>未绘制心电向量图：中位心搏没有任何波的边界。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram {error}.</source>
      <translation>心电向量图{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>Vectorcardiogram, derived (Kors)</source>
      <translation>心电向量图，推导 (Kors)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular bigeminy</source>
      <translation>室性二联律</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular couplet</source>
      <translation>成对室性早搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>Ventricular run</source>
      <translation>室性短阵</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>Verify</source>
      <translation>校验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>WFDB .atr with a sidecar</source>
      <translation>WFDB .atr 及附属文件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>Waiting</source>
      <translation>等待</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>Waiting longest in this list</source>
      <translation>在此列表中等待最久</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>Waits for the tuning run.</source>
      <translation>等待微调运行结束。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_dialogs.py" />
      <source>Watch a folder for new records</source>
      <translation>监视文件夹中的新记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>Watch a folder, or stop</source>
      <translation>监视文件夹，或停止</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}</source>
      <translation>正在监视 {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>Watching {name}: not there at the moment</source>
      <translation>正在监视 {name}：目前不可访问</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Waves</source>
      <translation>波形</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>Wednesday</source>
      <translation>星期三</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Welcome to ecgviewer</source>
      <translation>欢迎使用 ecgviewer</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>What</source>
      <translation>项目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>What a model says, for review</source>
      <translation>模型的判断，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>What arrived is listed, not catalogued: {error}</source>
      <translation>新到的已列出，未编目：{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>What changed</source>
      <translation>变化项目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a fast rate</source>
      <translation>心率快的判定标准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a pause</source>
      <translation>停搏的判定标准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>What counts as a slow rate</source>
      <translation>心率慢的判定标准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>What do you want to do?</source>
      <translation>您想做什么？</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>What has no place in an .atr (how sure, severe or new, states of reads) stands in the .json beside it: keep them together.</source>
      <translation>.atr 中无法容纳的内容（确定程度、严重程度或新旧、判读状态）保存在旁边的 .json 中：请一并保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>What is learned is told apart from these records</source>
      <translation>学习内容与这些记录相区分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_lines.py" />
      <source>What is to be looked at</source>
      <translation>需要查看的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>What later periods are compared with</source>
      <translation>后续时段与之比较的对象</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>What may be written</source>
      <translation>可输入的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>What parts the columns</source>
      <translation>分隔各列的符号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>What the copy does not hold</source>
      <translation>副本未包含的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>What the heat on the sheet shows</source>
      <translation>图纸上热图所显示的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>What the model finds most surprising</source>
      <translation>模型认为最罕见之处</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>What the readers said</source>
      <translation>判读者的意见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_page.py" />
      <source>What to label next</source>
      <translation>下一步标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record cannot be read ({error}). It was left as it is.</source>
      <translation>无法读取对此记录上建议的决定（{error}）。已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>What was decided about suggestions on this record was kept by a newer ecgviewer. It was left as it is; please update ecgviewer.</source>
      <translation>对此记录上建议的决定由更新版本的 ecgviewer 保存。已保持原样；请更新 ecgviewer。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening_keys.py" />
      <source>What was opened last</source>
      <translation>上次打开的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_editing.py" />
      <source>What was said about this recording cannot be read ({error}); it was left as it is. A newer version may have written it.</source>
      <translation>无法读取对此记录的人工判定（{error}）；已保持原样。可能由更新的版本写入。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sight.py" />
      <source>What was shown is not kept: {error}</source>
      <translation>显示过的内容未能保存：{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>What was suggested on this record cannot be read ({error}). It was left as it is.</source>
      <translation>无法读取对此记录的建议（{error}）。已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>When the model's surprise is shown</source>
      <translation>何时显示模型的罕见度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Where</source>
      <translation>位置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_maps.py" />
      <source>Where it looks like what was marked as {finding}. Not how rare, and no diagnosis.</source>
      <translation>与标为{finding}之处相似的位置。不表示罕见程度，也非诊断。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>Where readers stand</source>
      <translation>判读者的进度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>Which</source>
      <translation>类别</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Who annotated, when, and whether the model was seen</source>
      <translation>由谁标注、何时标注、当时是否可见模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>Whole ECG</source>
      <translation>整份心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>Whole record</source>
      <translation>整份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Whose scores are shown</source>
      <translation>显示谁的评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>Whose word stands where readers differ; names, with commas</source>
      <translation>判读者有分歧时以谁为准；姓名以逗号分隔</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>Why</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>Why (kept in the study's own file)</source>
      <translation>理由（保存在研究自己的文件中）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>Why here</source>
      <translation>入选理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>Why it is here</source>
      <translation>入选理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>Why it is here is shown after the first read</source>
      <translation>入选理由在初读之后显示</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/action.py" />
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>Without identity: number, date, device, free text</source>
      <translation>去除身份信息：编号、日期、设备、自由文本</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist</source>
      <translation>工作列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/key_table.py" />
      <source>Worklist, reading</source>
      <translation>工作列表、判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>Write the list shown to a CSV file, without names of patients</source>
      <translation>将所示列表写入 CSV 文件，不含患者姓名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Write the reply</source>
      <translation>写入回复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Write what a department shares to a file</source>
      <translation>将科室共用的设置写入文件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>Years</source>
      <translation>按年</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>You and the device</source>
      <translation>您与设备</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>You and your data</source>
      <translation>您和您的数据</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>You: median {seconds:.0f} s over {n:,} records.</source>
      <translation>您：{n:,} 份记录，中位 {seconds:.0f} s。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>Your answer is logged as {reader} with the time, and remembered.</source>
      <translation>您的回答将以 {reader} 的名义连同时间记入日志并记住。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/paths.py" />
      <source>Your data folder {chosen} is not there. Is its drive connected? Nothing of it was touched. To use another one, change {choice_path}.</source>
      <translation>您的数据文件夹 {chosen} 不存在。其磁盘是否已连接？其中内容均未改动。如需使用其他文件夹，请更改 {choice_path}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your data lie in</source>
      <translation>您的数据位于</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your findings are stored under it</source>
      <translation>您的所见以此姓名保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your findings on the same records</source>
      <translation>同一记录上您的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>Your findings on this packet's records, and how you left each, signed. Nothing else of your store goes along. Records not read are said to be unread.</source>
      <translation>您对此资料包各记录的所见及其状态，经签名。您存储库中的其他内容均不附带。未判读的记录注明为未判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>Your findings, tuned models and lists lie in</source>
      <translation>您的所见、微调模型和列表位于</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>Your first read of it is not logged. Who opens it from here knows that the model finds it similar.</source>
      <translation>您尚未登记其初读。从这里打开即已知模型认为它相似。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>Your name</source>
      <translation>您的姓名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>Your notes (free text may name somebody)</source>
      <translation>您的备注（自由文本可能提及姓名）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>Your own records hide the model until you log a first read. N goes on to the next.</source>
      <translation>您自己的记录在登记初读之前隐藏模型。N 转到下一份。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>Your reading</source>
      <translation>您的判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>Your {n_codes} commonest codes on {of:,} records; the diagonal: each alone.</source>
      <translation>您在 {of:,} 份记录中最常见的 {n_codes} 个代码；对角线：各自单独。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_export.py" />
      <source>Zip</source>
      <translation>Zip</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/diagnostics.py" />
      <source>Zip archives (*.zip)</source>
      <translation>Zip 压缩包 (*.zip)</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_actions.py" />
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a closing bracket</source>
      <translation>右括号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a column has no name; {mark} leaves it out</source>
      <translation>有一列没有名称；用 {mark} 可忽略该列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>a comma cannot part columns and decimals alike</source>
      <translation>逗号不能同时分隔列和小数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>a dot every 10 ms, the arrow shows the way</source>
      <translation>每 10 ms 一点，箭头示方向</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>a factor of {factor:,.1f}</source>
      <translation>{factor:,.1f} 倍</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>a finding</source>
      <translation>所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>a job did not end</source>
      <translation>有任务未结束</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>a lead at fault</source>
      <translation>有导联故障</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>a lead is noisy, flat or exchanged</source>
      <translation>有导联噪声大、平直或接反</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a value</source>
      <translation>值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record_query.py" />
      <source>a word or a condition</source>
      <translation>词语或条件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>added</source>
      <translation>添加</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_words.py" />
      <source>after first read</source>
      <translation>初读之后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>after the first read</source>
      <translation>初读之后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>again: new marks</source>
      <translation>重新：有新标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>against {against}</source>
      <translation>与 {against} 比较</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>age</source>
      <translation>年龄</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>age and sex</source>
      <translation>年龄和性别</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>age not given</source>
      <translation>未注明年龄</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>age of {age:g} years: the model knows adults from {least:g} years alone</source>
      <translation>年龄 {age:g} 岁：模型仅适用于 {least:g} 岁以上的成人</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>agreement beyond chance, 95 % interval</source>
      <translation>超出随机的一致性，95 % 区间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>agreement on {code}</source>
      <translation>{code} 的一致性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>aligned where QRS begins</source>
      <translation>以 QRS 起点对齐</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>all beats</source>
      <translation>全部心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>all leads</source>
      <translation>全部导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>all leads, or one lead's own</source>
      <translation>全部导联，或单导联自身</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>all that was marked on it is in dispute</source>
      <translation>其上的全部标注均有分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>amplitude unknown</source>
      <translation>幅度未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>and {n_more} more</source>
      <translation>另有 {n_more} 项</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>and {n} more</source>
      <translation>另有 {n} 项</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>angle between mean QRS and mean T {angle:.0f}°</source>
      <translation>平均 QRS 与平均 T 的夹角 {angle:.0f}°</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/device_marks.py" />
      <source>annotations of the file</source>
      <translation>文件自带的标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>another</source>
      <comment>patient</comment>
      <translation>另一患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>another beat</source>
      <translation>另一心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>another record is shown</source>
      <translation>显示的是另一记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>another recording lies in its place now</source>
      <translation>原处现为另一份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>another recording lies in its place now; index the folder again</source>
      <translation>原处现为另一份记录；请重新索引该文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>another shape</source>
      <translation>形态不同</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>any finding</source>
      <translation>任一所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>artefact</source>
      <translation>伪差</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>as in flutter</source>
      <translation>似心房扑动</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>as recorded, no filter</source>
      <translation>按原始记录，无滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>as {normals} know it</source>
      <translation>以 {normals} 为准</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>at most {n} lines can be skipped</source>
      <translation>最多可跳过 {n} 行</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>at {time_s:.2f} s</source>
      <translation>位于 {time_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>at {time}</source>
      <translation>位于 {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>back</source>
      <comment>side</comment>
      <translation>后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>baseline</source>
      <translation>基线</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beat</source>
      <translation>心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/butterfly_view.py" />
      <source>beat &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · no filter</source>
      <translation>心搏 &lt;b&gt;{speed:g} mm/s · {gain_mm_mv:g} mm/mV&lt;/b&gt; · 无滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>beat at {second:.2f} s</source>
      <translation>{second:.2f} s 处心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>beats</source>
      <translation>心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>beats a minute</source>
      <translation>每分钟心搏数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>beats out</source>
      <translation>心搏未计入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>below &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</source>
      <translation>下图 &lt;b&gt;{gain:g} mm/mV&lt;/b&gt;</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>beyond 1 in {n:,.0f}</source>
      <translation>超过 1/{n:,.0f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>beyond the margin     n = records with the finding, or in the group</source>
      <translation>超出界限     n = 有此所见的记录数，或组内记录数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>bigeminy</source>
      <translation>二联律</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>bringing the reads in</source>
      <translation>正在汇总判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>brought back</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>candidate, tried out</source>
      <translation>候选模型，试用中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>caution</source>
      <translation>注意</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>chance</source>
      <translation>随机</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>chance alone, 95 %</source>
      <translation>仅随机，95 %</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>change, interval for all periods</source>
      <translation>变化，全部时段的区间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>changed</source>
      <translation>已更改</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/held_out.py" />
      <source>checking on patients held out</source>
      <translation>正在以留出患者检验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>checking the packet</source>
      <translation>正在检查资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>choosing</source>
      <translation>正在选取</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>class by hand</source>
      <translation>人工分类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>clipped</source>
      <translation>削波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>code {code}</source>
      <translation>代码 {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>collecting the scores</source>
      <translation>正在收集评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>columns {columns}, strips {strips}</source>
      <translation>各列 {columns}，条图 {strips}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>comma</source>
      <translation>逗号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/beat_sets.py" />
      <source>comparing beats</source>
      <translation>正在比较心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>comparing periods</source>
      <translation>正在比较时段</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers</source>
      <translation>正在比较判读者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing readers on {code}</source>
      <translation>正在就 {code} 比较判读者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>comparing vectors and waveforms</source>
      <translation>正在比较向量和波形</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>comparing with devices</source>
      <translation>正在与设备比较</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>confirmed</source>
      <comment>patient</comment>
      <translation>已确认</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>conventions .1 and .25</source>
      <translation>惯例界值 .1 和 .25</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>could not be decided</source>
      <translation>无法判定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_reading.py" />
      <source>counting</source>
      <translation>正在计数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting findings</source>
      <translation>正在统计所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of devices</source>
      <translation>正在统计设备的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of readers</source>
      <translation>正在统计判读者的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>counting findings of the model</source>
      <translation>正在统计模型的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>counting patients</source>
      <translation>正在统计患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>counting …</source>
      <translation>正在计数 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>couplet</source>
      <translation>成对</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>cursor at {where}</source>
      <translation>光标位于 {where}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>date not given</source>
      <translation>未注明日期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/overview_layout.py" />
      <source>day {day}</source>
      <translation>第 {day} 天</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>deleted</source>
      <translation>已删除</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>denies what follows</source>
      <translation>否定其后内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>derived</source>
      <translation>推导</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>derived (Kors) · no filter</source>
      <translation>推导 (Kors) · 无滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>done</source>
      <translation>完成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>drawing normal beats</source>
      <translation>正在抽取正常心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>each one's ECGs together</source>
      <translation>同一患者的心电图在一起</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>each patient once, in 4 parts, kept whole</source>
      <translation>每位患者一次，分 4 份，不拆分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/welcome.py" />
      <source>ecgviewer is for research and teaching. It is not a medical device: do not use it to diagnose, to monitor, or to decide about treatment.</source>
      <translation>ecgviewer 用于研究和教学。它不是医疗器械：请勿用于诊断、监护或治疗决策。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>ecgviewer manual</source>
      <translation>ecgviewer 手册</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>edited</source>
      <translation>已编辑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>either</source>
      <translation>任一</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>exchanged?</source>
      <translation>接反？</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected of normals</source>
      <translation>正常者预期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>expected, were all of them normals</source>
      <translation>预期（若全部为正常者）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by age and sex</source>
      <translation>由年龄和性别解释</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>explained by format, rate and signal</source>
      <translation>由格式、采样率和信号解释</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>exporting the training set</source>
      <translation>正在导出训练集</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>extrapolated</source>
      <translation>外推</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>fast</source>
      <translation>快</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>fastest</source>
      <comment>episode</comment>
      <translation>最快</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>feet</source>
      <comment>side</comment>
      <translation>足</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>female</source>
      <translation>女性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>few</source>
      <translation>少</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>filter {hz:g} Hz</source>
      <translation>滤波 {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title}</source>
      <translation>滤波 {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>filter {title} (NOT DIAGNOSTIC)</source>
      <translation>滤波 {title}（非诊断）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>filter {what}</source>
      <translation>滤波 {what}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>filtered: {filters}</source>
      <translation>已滤波：{filters}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>final</source>
      <translation>定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>finals</source>
      <translation>定稿数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>finding beats</source>
      <translation>正在检测心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding the records</source>
      <translation>正在查找记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding the records that may be seen</source>
      <translation>正在查找可见的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>finding their scores</source>
      <translation>正在查找其评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>finding what is to be decided</source>
      <translation>正在查找待裁定的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>finding where you are</source>
      <translation>正在查找您的进度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>first miss at {at} s</source>
      <translation>首次缺失于 {at} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>first read logged, model output may be seen</source>
      <translation>初读已登记，可见模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>first {seconds:.1f} s</source>
      <translation>最初 {seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>flat</source>
      <translation>平直</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>following the reads</source>
      <translation>正在追溯判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>foreign</source>
      <translation>异类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>forgetting the folder</source>
      <translation>正在移除文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>format</source>
      <translation>格式</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>format, rate, signal</source>
      <translation>格式、采样率、信号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>found by ecgviewer, for review</source>
      <translation>由 ecgviewer 检出，供审阅</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>from</source>
      <translation>自</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>from {against}</source>
      <translation>自 {against}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>from {model}</source>
      <translation>来自 {model}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>from {time}</source>
      <translation>自 {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>front</source>
      <comment>side</comment>
      <translation>前</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>frontal plane</source>
      <translation>额面</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>full stop</source>
      <translation>句点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>give the profile a name of up to 60 characters</source>
      <translation>请为配置命名，不超过 60 个字符</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>global</source>
      <translation>综合</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>gone</source>
      <translation>消失</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>good</source>
      <translation>良好</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>good signal</source>
      <translation>信号良好</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>greatest distance of the distributions</source>
      <translation>分布的最大距离</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>gross noise</source>
      <translation>严重噪声</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>groups known</source>
      <translation>已知组</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>head</source>
      <comment>side</comment>
      <translation>头</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>heart rate about {bpm:.0f} /min</source>
      <translation>心率约 {bpm:.0f} /min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_sheet.py" />
      <source>height not to scale</source>
      <translation>高度不按比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>height not to scale (unit not known)</source>
      <translation>高度不按比例（单位未知）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>importing</source>
      <translation>正在导入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>in no other list, and skipped by next</source>
      <translation>不在其他列表中，“下一个”会跳过</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>in the queue</source>
      <translation>在队列中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>in {n} beats, {first:.2f}–{last:.2f} s</source>
      <translation>{n} 个心搏中，{first:.2f}–{last:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>in {unit}, not mV: height is not to scale</source>
      <translation>单位为 {unit}，非 mV：高度不按比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>incomplete</source>
      <translation>不完整</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>index (log axis)</source>
      <translation>指数（对数轴）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>irregular, no P</source>
      <translation>不规则，无 P</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>is empty</source>
      <translation>为空</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is of another study, or of a packet that this one does not know</source>
      <translation>属于另一研究，或属于此研究不知道的资料包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>is the packet itself, not a reader's reply</source>
      <translation>是资料包本身，而非判读者的回复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>it is a folder</source>
      <translation>它是文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>item {place} of {total}</source>
      <translation>第 {place}/{total} 条</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>its annotations cannot be read ({error})</source>
      <translation>无法读取其标注（{error}）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/approximate_search.py" />
      <source>joining neighbours</source>
      <translation>正在连接邻近项</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>judging the reference set</source>
      <translation>正在评判参考集</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>keeping marks</source>
      <translation>正在保存标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/score_keeping.py" />
      <source>keeping scores</source>
      <translation>正在保存评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>kept with the record</source>
      <translation>随记录保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>known to it</source>
      <translation>模型已知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>last block</source>
      <translation>末层模块</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/with_block.py" />
      <source>last block, patients held out</source>
      <translation>末层模块，留出患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>last ones first</source>
      <translation>最近的在前</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>later</source>
      <translation>稍后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>laying the report out</source>
      <translation>正在排版报告</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>lead out</source>
      <translation>导联未计入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/focus_page.py" />
      <source>lead {lead}</source>
      <translation>导联 {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>leads I and aVF (or II) are needed</source>
      <translation>需要导联 I 和 aVF（或 II）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>left</source>
      <translation>剩余</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>left</source>
      <comment>side</comment>
      <translation>左</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>less</source>
      <translation>较低</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the beat at {span} s of {name}{leads}</source>
      <translation>类似 {name} 的 {span} s 处心搏{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like the place at {span} s of {name}{leads}</source>
      <translation>类似 {name} 的 {span} s 处{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_subject.py" />
      <source>like {name}, the whole record</source>
      <translation>类似 {name}，整份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist.py" />
      <source>listing</source>
      <translation>正在列出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>little doubt about {finding}, but no record left has more</source>
      <translation>对 {finding} 几乎无疑，但其余记录疑问更少</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>loading</source>
      <translation>正在加载</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>loading the model</source>
      <translation>正在加载模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>local</source>
      <translation>本地</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>longest</source>
      <comment>episode</comment>
      <translation>最长</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_words.py" />
      <source>longest RR {seconds:.2f} s</source>
      <translation>最长 RR {seconds:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>longest {wave} vector {peak:.2f} mV</source>
      <translation>{wave} 最大向量 {peak:.2f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at patients: {what} {which} {before} to {now}</source>
      <translation>请查看患者：{what} {which} {before} 至 {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>look at the signal: {what} {which} {before} to {now}</source>
      <translation>请查看信号：{what} {which} {before} 至 {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at the folder</source>
      <translation>正在查看文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_state.py" />
      <source>looking at the records</source>
      <translation>正在查看记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/watching.py" />
      <source>looking at what arrived</source>
      <translation>正在查看新到达的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>looking at what is sought</source>
      <translation>正在查看检索对象</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/earlier_records.py" />
      <source>looking for earlier ECGs</source>
      <translation>正在查找既往心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>looking for it on this computer</source>
      <translation>正在本计算机上查找</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>looking for records</source>
      <translation>正在查找记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>looking for usable leads</source>
      <translation>正在寻找可用导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>looking for what arrived before</source>
      <translation>正在查找先前到达的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/suggesting.py" />
      <source>looking for what is unusual</source>
      <translation>正在查找异常之处</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>looking for what was found before</source>
      <translation>正在查找先前的结果</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>looking for what was opened last</source>
      <translation>正在查找上次打开的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the quarantine</source>
      <translation>正在查看隔离区</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>looking up the records</source>
      <translation>正在查找记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>looking what the format can hold</source>
      <translation>正在查看该格式可容纳的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>looking …</source>
      <translation>正在查找 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/slots.py" />
      <source>loss {loss:.4f}</source>
      <translation>损失 {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>mV not known</source>
      <translation>mV 未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>made final again</source>
      <translation>再次定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz</source>
      <translation>工频 {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>mains {hz:g} Hz found</source>
      <translation>发现工频干扰 {hz:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>making templates</source>
      <translation>正在生成模板</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_anew.py" />
      <source>making the catalogue anew</source>
      <translation>正在重新生成编目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>male</source>
      <translation>男性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>may not get worse</source>
      <translation>不得变差</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>measuring</source>
      <translation>正在测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>measuring …</source>
      <translation>正在测量 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>median of {n} beats</source>
      <translation>{n} 个心搏的中位波形</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>median of {n} beats</source>
      <comment>median of {n} beat</comment>
      <translation>
        <numerusform>{n} 个心搏的中位波形</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>median of {n} beats, no filter</source>
      <comment>median of {n} beat, no filter</comment>
      <translation>
        <numerusform>{n} 个心搏的中位波形，无滤波</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>median {time} a record</source>
      <translation>每份中位用时 {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>merging</source>
      <translation>正在合并</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>millivolts</source>
      <translation>毫伏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>millivolts are not known</source>
      <translation>毫伏值未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>minus</source>
      <translation>减号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>miss</source>
      <translation>缺失</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model not seen</source>
      <translation>未见模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>model off</source>
      <translation>模型已关闭</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>model output</source>
      <translation>模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>model output hidden · urgent ones first, then those that wait longest</source>
      <translation>模型输出隐藏 · 紧急的在前，其次为等待最久的</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>model output, for review: most like {sought} in {lead} at {time_s:.1f} s</source>
      <translation>模型输出，供审阅：{lead} {time_s:.1f} s 处最似 {sought}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>model seen</source>
      <translation>已见模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>model {before} → {now}</source>
      <translation>模型 {before} → {now}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>more</source>
      <translation>较高</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>mostly gaps</source>
      <translation>大部分缺失</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>ms, by Fridericia</source>
      <translation>ms，按 Fridericia</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_card.py" />
      <source>near {code}</source>
      <translation>近似 {code}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>nearest finding {finding}</source>
      <translation>最接近的所见：{finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>neither patients nor signal have changed with it; look at single records.</source>
      <translation>患者和信号均未随之变化；请查看单份记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>neither {sidecar} nor {header} lies beside it, so that nobody knows which record it is of</source>
      <translation>旁边既没有 {sidecar} 也没有 {header}，因此不知道属于哪份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>new</source>
      <translation>新出现</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>new to this model</source>
      <translation>对此模型为新</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>next mark</source>
      <translation>下一标志点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no P wave keeps its place before QRS</source>
      <translation>QRS 前没有位置固定的 P 波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no QT</source>
      <translation>无 QT</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no beat found</source>
      <translation>未找到心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>no beat was found</source>
      <translation>未找到心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>no beats of known millivolts in both</source>
      <translation>两图没有均以毫伏计的心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no beats to march over</source>
      <translation>没有可推移的心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>no column is a lead</source>
      <translation>没有一列是导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no direction</source>
      <translation>方向不明</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>no file</source>
      <translation>无文件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>no filter</source>
      <translation>无滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter yet: filtering</source>
      <translation>尚未滤波：正在处理</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: it could not be applied</source>
      <translation>无滤波：无法应用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: no mains found</source>
      <translation>无滤波：未发现工频干扰</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no filter: page too long for it</source>
      <translation>无滤波：页面过长</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>no finding</source>
      <translation>无所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>no first read by you</source>
      <translation>您尚未初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>no heart rate found</source>
      <translation>未找到心率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no interval</source>
      <translation>无区间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>no lead can be used</source>
      <translation>没有可用的导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>no lead that can be scored</source>
      <translation>没有可评分的导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>no lead to use</source>
      <translation>无可用导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>no mains found</source>
      <translation>未发现工频干扰</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>no miss</source>
      <translation>无缺失</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no model is installed, so the record was not scored</source>
      <translation>未安装模型，因此记录未评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_foot.py" />
      <source>no model output here</source>
      <translation>此处无模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>no model output on this sheet</source>
      <translation>本图纸无模型输出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>no rate</source>
      <translation>无心率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>no record</source>
      <translation>无记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>no run</source>
      <translation>未运行</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>no sample</source>
      <translation>无采样</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>no score within {within_s:.0f} s</source>
      <translation>{within_s:.0f} s 内未得到评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>no signal</source>
      <translation>无信号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>no steady P</source>
      <translation>P 波不固定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>no usable lead</source>
      <translation>没有可用导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>no window that can be scored under its annotations</source>
      <translation>标注之下没有可评分的窗口</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>no {wave}</source>
      <translation>无 {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nobody</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>noise of {noise_uv:.0f} µV above 35 Hz</source>
      <translation>35 Hz 以上噪声 {noise_uv:.0f} µV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>noise {noise_uv:.0f} µV</source>
      <translation>噪声 {noise_uv:.0f} µV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>noisy</source>
      <translation>有噪声</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>noisy lead</source>
      <translation>导联有噪声</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>none</source>
      <comment>episode</comment>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>none of the twelve standard leads</source>
      <translation>不含十二个标准导联中的任何一个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>none read yet</source>
      <translation>尚无已读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>none to show</source>
      <translation>没有可显示的</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>none yet</source>
      <translation>暂无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/table_profiles.py" />
      <source>none yet; the window makes them</source>
      <translation>暂无；可在窗口中建立</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>none. {tip}</source>
      <translation>无。{tip}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>normal</source>
      <translation>正常</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>normals</source>
      <translation>正常者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/quality.py" />
      <source>not an ECG</source>
      <translation>非心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>not analysed</source>
      <translation>未分析</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>not catalogued</source>
      <translation>未编目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_beats.py" />
      <source>not compared: {reason}</source>
      <translation>未比较：{reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>not drawn because no beat was found</source>
      <translation>未绘制：未找到心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>not evaluated</source>
      <translation>未评估</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/sheet_labels.py" />
      <source>not evaluated: {reason}</source>
      <translation>未评估：{reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>not given</source>
      <translation>未注明</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_widgets.py" />
      <source>not kept yet</source>
      <translation>尚未保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>not looked at</source>
      <translation>未查看</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_measured.py" />
      <source>not measurable</source>
      <translation>无法测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>not now</source>
      <translation>现在不可用</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>not one of the twelve standard leads</source>
      <translation>不是十二个标准导联之一</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>not read</source>
      <translation>未判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not scored</source>
      <translation>未评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>not seen</source>
      <translation>未见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>not stated</source>
      <translation>未给出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>not there at the moment</source>
      <translation>目前不可访问</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in the earlier ECG, or not recorded</source>
      <translation>在既往心电图中不可用，或未记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/superimpose.py" />
      <source>not usable in this ECG, or not recorded</source>
      <translation>在本次心电图中不可用，或未记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>not yet</source>
      <translation>尚无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>notch {mains:g} Hz</source>
      <translation>陷波 {mains:g} Hz</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>nothing marked at a place</source>
      <translation>没有标注位置的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>number of leads</source>
      <translation>导联数</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>observed, 95 % interval</source>
      <translation>观察值，95 % 区间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>of</source>
      <translation>共</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of all classes</source>
      <translation>占全部分类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of each reader's records, shown twice</source>
      <translation>占每位判读者的记录，出现两次</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>of records whose first read you have logged</source>
      <translation>您已登记初读的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>of the recording</source>
      <translation>占记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>of the records, dealt out evenly</source>
      <translation>的记录，平均分配</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>of {n:,} final</source>
      <translation>/{n:,} 已定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one beat</source>
      <translation>1 个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>one lead</source>
      <translation>单导联</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>one positive is enough for the adjudicator</source>
      <translation>一人判为阳性即提交裁定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>one scale for both</source>
      <translation>两图同一比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>ordered by what the model says</source>
      <translation>按模型的判断排序</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>other readers, any</source>
      <translation>任一其他判读者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>overview, not for measuring</source>
      <translation>概览，不用于测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>paced</source>
      <translation>起搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>pacemaker spikes</source>
      <translation>起搏脉冲</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>pacemaker spikes are present</source>
      <translation>存在起搏脉冲</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>packet {number} of {total}</source>
      <translation>资料包 {number}/{total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>packing</source>
      <translation>正在打包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>painting</source>
      <translation>正在绘制</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>part of the path</source>
      <translation>路径的一部分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>patients kept whole</source>
      <translation>患者不拆分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>pause</source>
      <translation>停搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>percentage points</source>
      <translation>百分点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>physionet.org is asked for the record: it learns its name and, as any web page does, your internet address. Nothing of your own records or reading is sent.</source>
      <translation>将向 physionet.org 请求该记录：它会获知记录名称，并像任何网页一样获知您的网络地址。不发送您自己的记录或判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar_labels.py" />
      <source>placing suggestions</source>
      <translation>正在放置建议</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>plus</source>
      <translation>加号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>point</source>
      <translation>点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>point at {second:.3f} s</source>
      <translation>{second:.3f} s 处的点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>poor signal</source>
      <translation>信号差</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/median_beat.py" />
      <source>premature</source>
      <translation>提前</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_report_dialog.py" />
      <source>printing</source>
      <translation>正在打印</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>promoted by {name}: {reason}</source>
      <translation>由 {name} 提升：{reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>put apart</source>
      <translation>已隔离</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>put off</source>
      <translation>已暂缓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter over</source>
      <translation>四分之一高于</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>quarter under</source>
      <translation>四分之一低于</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken.py" />
      <source>question mark</source>
      <translation>问号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control</source>
      <translation>随机对照</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>random control, read before</source>
      <translation>随机对照，先前已判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>rarity among normals</source>
      <translation>在正常者中的罕见度</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>read</source>
      <comment>has been read</comment>
      <translation>已判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/settings_dialog.py" />
      <source>reader</source>
      <translation>判读者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_changes.py" />
      <source>reader not given</source>
      <translation>未注明判读者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>reader {place}</source>
      <translation>判读者 {place}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/preparing.py" />
      <source>reading</source>
      <translation>正在读取</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>reading annotated records</source>
      <translation>正在读取已标注的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>reading annotations</source>
      <translation>正在读取标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/displaying.py" />
      <source>reading the extremes</source>
      <translation>正在读取极值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>reading the index</source>
      <translation>正在读取索引</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_rows.py" />
      <source>reading the list</source>
      <translation>正在读取列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_state.py" />
      <source>reading the record</source>
      <translation>正在读取记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>reading the study</source>
      <translation>正在读取研究</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_promotion.py" />
      <source>reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>record</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>record {place} of {total}</source>
      <translation>第 {place}/{total} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>record {record_id}</source>
      <translation>记录 {record_id}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>records</source>
      <translation>记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>records indexed: {n:,}</source>
      <translation>已索引记录：{n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>records seen through the last block</source>
      <translation>已经过末层模块的记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>refused: {error}</source>
      <translation>已拒绝：{error}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogued_folders.py" />
      <source>remembering the folder</source>
      <translation>正在记录文件夹</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/deidentifying.py" />
      <source>removing identity</source>
      <translation>正在去除身份信息</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>resembles {finding}</source>
      <translation>近似{finding}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>revision {n:,}</source>
      <translation>修订号 {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_item.py" />
      <source>rhythm {label}</source>
      <translation>心律 {label}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/loop_view.py" />
      <source>right</source>
      <comment>side</comment>
      <translation>右</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_tables.py" />
      <source>said by a person</source>
      <translation>人工判定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>same</source>
      <comment>patient</comment>
      <translation>同一患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples as recorded, no filter</source>
      <translation>原始采样，无滤波</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>samples through the filter {filter}</source>
      <translation>经滤波 {filter} 的采样</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sampling rate</source>
      <translation>采样率</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>scoring</source>
      <translation>正在评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/similar.py" />
      <source>searching {n_records:,} records</source>
      <translation>正在检索 {n_records:,} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>second look</source>
      <translation>复核</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>seconds a record: median, middle half</source>
      <translation>每份记录秒数：中位数，中间一半</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>sequential columns</source>
      <translation>各列首尾相接</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>sex</source>
      <translation>性别</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex and age not given</source>
      <translation>未注明性别和年龄</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>sex not given</source>
      <translation>未注明性别</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>share</source>
      <translation>比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of records</source>
      <translation>占记录的比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_shares.py" />
      <source>share of scored records</source>
      <translation>占已评分记录的比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>share of that source's records</source>
      <translation>占该来源记录的比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>share of the group's records</source>
      <translation>占该组记录的比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>share of the period's records</source>
      <translation>占该时段记录的比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>short PR</source>
      <translation>PR 短</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_examples.py" />
      <source>shorter than {min_seconds:g} s</source>
      <translation>短于 {min_seconds:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_paint.py" />
      <source>shown</source>
      <translation>显示中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>signal quality</source>
      <translation>信号质量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/suggestion.py" />
      <source>similar {similarity:.2f}</source>
      <translation>相似度 {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>simulating {rhythm}</source>
      <translation>正在模拟{rhythm}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>simultaneous</source>
      <translation>同步</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>simultaneous columns</source>
      <translation>各列同步</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>sizes not known</source>
      <translation>幅度未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>slots of the head</source>
      <translation>输出头的槽位</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings and a copy of the last block for them, where it helps; all others stay to the bit</source>
      <translation>这些所见的槽位，以及有益时为其复制的末层模块；其余逐位不变</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>slots of these findings; all others stay to the bit</source>
      <translation>这些所见的槽位；其余逐位不变</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>slow</source>
      <translation>慢</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>snapped to {bounds}</source>
      <translation>已吸附到 {bounds}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/span_maps.py" />
      <source>span maps, loss {loss:.4f}</source>
      <translation>区段图，损失 {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/viewing.py" />
      <source>spectrum</source>
      <translation>频谱</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>starting</source>
      <translation>正在启动</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>store revision {n:,}</source>
      <translation>存储库修订号 {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/labelling.py" />
      <source>storing</source>
      <translation>正在保存</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>storing the decision</source>
      <translation>正在保存裁定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>strip from {time}</source>
      <translation>条图自 {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>supraventricular</source>
      <translation>室上性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>surprise, for review: strongest in {lead} at {time_s:.1f} s, {said} normals</source>
      <translation>罕见度，供审阅：{lead} {time_s:.1f} s 处最高，正常者中 {said}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>tag</source>
      <translation>标签</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>taken away</source>
      <translation>取消</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_inheritance.py" />
      <source>taking over what the parent model has seen</source>
      <translation>正在继承父模型已见过的内容</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>that carry them</source>
      <translation>具有这些所见的</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the baseline wanders by {wander_mv:.1f} mV</source>
      <translation>基线漂移 {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the device</source>
      <translation>设备</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the end of T was not found or is cut off</source>
      <translation>未找到 T 终点或其被截断</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>the file does not say whose it is</source>
      <translation>文件未注明属于哪位患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>the file has been moved or deleted; open it at its new place</source>
      <translation>文件已移动或删除；请在新位置打开</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is logged already</source>
      <translation>初读已登记</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the first read is not logged yet</source>
      <translation>初读尚未登记</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the heart rate is not measurable</source>
      <translation>心率无法测量</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model does not see {finding}, a reader marked it</source>
      <translation>模型未见 {finding}，有判读者标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model is unsure about {finding}</source>
      <translation>模型对 {finding} 存疑</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>the model sees {finding}, no reader marked it</source>
      <translation>模型认为有 {finding}，无判读者标注</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the net area is too small for a direction</source>
      <translation>净面积太小，无法确定方向</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the patient's identifier</source>
      <translation>患者编号</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is missing, and no column is the time</source>
      <translation>缺少采样率，且没有时间列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the rate is none in Hz</source>
      <translation>采样率不是有效的 Hz 值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final already</source>
      <translation>判读已定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is final; amend it first</source>
      <translation>判读已定稿；请先修订</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the read is not final</source>
      <translation>判读未定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/reading.py" />
      <source>the record is not put aside</source>
      <translation>该记录未被搁置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and has no steady P wave, as in atrial fibrillation: one RR interval does not stand for the others</source>
      <translation>节律不规则且没有固定的 P 波，似心房颤动：一个 RR 间期不能代表其他间期</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the rhythm is irregular and no P wave keeps its place before QRS, as in atrial fibrillation</source>
      <translation>节律不规则，QRS 前没有位置固定的 P 波，似心房颤动</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the samples a second are no number</source>
      <translation>每秒采样数不是数字</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the separator is none of comma, semicolon, tab and spaces</source>
      <translation>分隔符不是逗号、分号、制表符或空格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>the signal is poor</source>
      <translation>信号差</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>the start</source>
      <translation>起始时间</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>the steps of one unit are no number</source>
      <translation>每单位的步数不是数字</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the steps of one unit are no number above 0</source>
      <translation>每单位的步数不是大于 0 的数字</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the times are in none of s, ms and us</source>
      <translation>时间单位不是 s、ms 或 us</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>the unit is none of {units}</source>
      <translation>单位不是 {units} 之一</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is no {wave} to measure</source>
      <translation>没有可测量的 {wave}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>there is only one beat of its kind</source>
      <translation>同类心搏只有一个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>this model</source>
      <translation>此模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/monitor.py" />
      <source>this monitor</source>
      <translation>此显示器</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>ticked</source>
      <translation>已勾选</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>ticked, {record}</source>
      <translation>已勾选，{record}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/plot.py" />
      <source>to</source>
      <translation>至</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>too few beats</source>
      <translation>心搏太少</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>too few beats to tell a P wave from noise</source>
      <translation>心搏太少，无法将 P 波与噪声区分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>too few to tell: none has {n} records</source>
      <translation>太少，无法判断：均不足 {n} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>too short: {duration_s:.1f} s, at least {least_s:g} s are needed</source>
      <translation>太短：{duration_s:.1f} s，至少需要 {least_s:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>trying the files</source>
      <translation>正在尝试读取文件</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>tuning</source>
      <translation>微调中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/table_profile.py" />
      <source>two columns are called {name}</source>
      <translation>有两列同名为 {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>two equal atrial waves a beat, as in 2:1 atrial flutter</source>
      <translation>每搏有两个等同的心房波，似 2:1 心房扑动</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>two readers differ on {finding}</source>
      <translation>两位判读者对 {finding} 有分歧</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>unaltered: the hash matches</source>
      <translation>未改动：哈希值一致</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>uncertain</source>
      <translation>不确定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>under 18</source>
      <translation>18 岁以下</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>unfit</source>
      <translation>不可判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>unit unknown</source>
      <translation>单位未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>unknown</source>
      <comment>patient</comment>
      <translation>未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything chosen so far</source>
      <translation>与已选取的均不相似</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/label_queue.py" />
      <source>unlike anything labelled so far</source>
      <translation>与已标注的均不相似</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>unpacking</source>
      <translation>正在解包</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tables.py" />
      <source>up to {high_mv:.3g} mV high</source>
      <translation>高度最大 {high_mv:.3g} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/anomaly.py" />
      <source>usual</source>
      <translation>常见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/holter.py" />
      <source>ventricular</source>
      <translation>室性</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verified each time it is loaded</source>
      <translation>每次加载时校验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/workplace.py" />
      <source>verifying</source>
      <translation>正在校验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/model_panel.py" />
      <source>verifying …</source>
      <translation>正在校验 …</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>wander {wander_mv:.1f} mV</source>
      <translation>漂移 {wander_mv:.1f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>watching {folder}</source>
      <translation>正在监视 {folder}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>waves as of atrial flutter hide where T ends</source>
      <translation>似心房扑动的波掩盖了 T 终点</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_order.py" />
      <source>what is known of them comes as they are looked at</source>
      <translation>查看后得到其信息</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/known_records.py" />
      <source>where the record lies is not known; open it once again</source>
      <translation>不知道记录位于何处；请重新打开一次</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>where they are seen</source>
      <translation>出现的位置</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>whole record</source>
      <translation>整份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>wide QRS</source>
      <translation>QRS 宽</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_export.py" />
      <source>writing the list</source>
      <translation>正在写入列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/finetuning.py" />
      <source>writing the model</source>
      <translation>正在写入模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_reading.py" />
      <source>writing the reply</source>
      <translation>正在写入回复</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>writing the table</source>
      <translation>正在写入表格</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>writing {name}</source>
      <translation>正在写入 {name}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>wrote {stem}</source>
      <translation>已写入 {stem}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>years</source>
      <translation>岁</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>you could not decide</source>
      <translation>您无法判定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>your findings</source>
      <translation>您的所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read is logged</source>
      <translation>您已登记初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your first read stands</source>
      <translation>您的初读有效</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_suggest.py" />
      <source>your read is final</source>
      <translation>您已定稿</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>zoomed, not paper scale (0 goes back)</source>
      <translation>已缩放，非纸张比例（0 还原）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_state.py" />
      <source>{added:,} findings added, {same:,} stood there already.</source>
      <translation>新增 {added:,} 项所见，{same:,} 项已存在。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{age:g} y</source>
      <translation>{age:g} 岁</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years</source>
      <translation>{age:g} 岁</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{age:g} years or over</source>
      <translation>{age:g} 岁或以上</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} ends at sample {stop} of {n_samples}; it was not imported.</source>
      <translation>{annotation} 止于第 {stop} 个采样（共 {n_samples}）；未导入。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} has an id in use; it was not imported.</source>
      <translation>{annotation} 的编号已被使用；未导入。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} is on leads that the record lacks ({leads}); it was not imported.</source>
      <translation>{annotation} 位于该记录没有的导联上（{leads}）；未导入。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} stands otherwise here ({earlier}); kept.</source>
      <translation>{annotation} 在此处内容不同（{earlier}）；保留原有。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{annotation} was deleted here; it was not imported.</source>
      <translation>{annotation} 已在此处删除；未导入。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{before}, {n} left out ({reason})</source>
      <translation>{before}，{n} 个未计入（{reason}）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{caliper} ({lead}, {start:.3f} to {stop:.3f} s): {detail}</source>
      <translation>{caliper}（{lead}，{start:.3f} 至 {stop:.3f} s）：{detail}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/caliper.py" />
      <source>{caliper}, marched</source>
      <translation>{caliper}，等距推移</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{called} (you)</source>
      <translation>{called}（您）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} about {finding} · {n_records} records</source>
      <translation>{chosen_by}，针对 {finding} · {n_records} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{chosen_by} · {n_records} records</source>
      <translation>{chosen_by} · {n_records} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{codes}{least:.1f} SD from chance, limit {limit:g}</source>
      <translation>{codes}距随机 {least:.1f} SD，限值 {limit:g}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{counted} · Enter does it, Esc closes</source>
      <translation>{counted} · Enter 执行，Esc 关闭</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_words.py" />
      <source>{count} modifiers</source>
      <translation>{count} 个修饰语</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/simulating.py" />
      <source>{count} records cannot be simulated; 1 or more can.</source>
      <translation>无法模拟 {count} 份记录；至少为 1 份。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{count}, class by hand</source>
      <translation>{count}，人工分类</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_choose.py" />
      <source>{date}, later</source>
      <translation>{date}，较晚</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{days} d {hours} h</source>
      <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{day}, reader {reader}</source>
      <translation>{day}，判读者 {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{device_records:,} records that {called} has read and the device says something of. Codes that only the one knows count as disagreement.</source>
      <translation>{called} 判读过且设备有诊断的 {device_records:,} 份记录。仅一方有的代码计为不一致。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/live_reading.py" />
      <source>{done:,} of {total:,} arrived</source>
      <translation>已到达 {done:,}/{total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{done:,} of {total:,} records</source>
      <translation>第 {done:,}/{total:,} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{done:,} records scored</source>
      <translation>已评分 {done:,} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{done}; {n_final:,} final, left as they are</source>
      <translation>{done}；{n_final:,} 份已定稿，保持原样</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{episode} at {time}</source>
      <translation>{episode}，{time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/marks.py" />
      <source>{error} Annotating is off; reading goes on.</source>
      <translation>{error} 标注已停用；判读可继续。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_sharing.py" />
      <source>{error} Made before that, and good: {done}.</source>
      <translation>{error} 在此之前已完好生成：{done}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} Nothing of it goes; tell whoever keeps this computer.</source>
      <translation>{error} 其中的内容均未生效；请告知本计算机的管理员。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} Reading goes on without a model.</source>
      <translation>{error} 判读在没有模型的情况下继续。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/scoring.py" />
      <source>{error} The bundled model is in use.</source>
      <translation>{error} 使用内置模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/caliper_book.py" />
      <source>{error} The calipers stay on the screen.</source>
      <translation>{error} 分规仍保留在屏幕上。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{error} The defaults are used until they are changed.</source>
      <translation>{error} 在更改之前使用默认设置。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_state.py" />
      <source>{error} Without the log nothing is compared.</source>
      <translation>{error} 没有日志则不作比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{fault}: left out</source>
      <translation>{fault}：未计入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{figures}, from {n_nn} intervals between normal beats in {seconds:.0f} s; not comparable with 5 min or 24 h values.</source>
      <translation>{figures}，来自 {seconds:.0f} s 内正常心搏间的 {n_nn} 个间期；不可与 5 min 或 24 h 的数值比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{file} of model {model!r} is missing or altered.</source>
      <translation>模型 {model!r} 的 {file} 缺失或被改动。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/printing.py" />
      <source>{file} should end with one of {suffixes}.</source>
      <translation>{file} 的扩展名应为 {suffixes} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{finding} suggested</source>
      <translation>已建议 {finding}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{finding} suggested on {n} records</source>
      <comment>{finding} suggested on {n} record</comment>
      <translation>
        <numerusform>已对 {n} 份记录建议 {finding}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/importing.py" />
      <source>{finding}, samples {start}-{stop}, {leads}</source>
      <translation>{finding}，采样 {start}-{stop}，{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{finding}: similar case of {record}</source>
      <translation>{finding}：与 {record} 相似的病例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{finding}?</source>
      <translation>{finding}？</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_gallery.py" />
      <source>{first:,}–{last:,} of {total:,}</source>
      <translation>第 {first:,}–{last:,} 个，共 {total:,} 个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{first:,}–{last:,} of {total:,}. {next} and {previous} go through all.</source>
      <translation>第 {first:,}–{last:,} 项，共 {total:,} 项。{next} 和 {previous} 逐项浏览。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.1f} to {last_s:.1f} s</source>
      <translation>{first_s:.1f} 至 {last_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{first_s:.2f} to {last_s:.2f} s</source>
      <translation>{first_s:.2f} 至 {last_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/models.py" />
      <source>{first} and {second} came with reference sets of different records. Such a set holds what its own family of models makes of the ECGs, not the ECGs: the other cannot be judged on it. `ecgviewer evaluate` judges any two models on a data set of yours.</source>
      <translation>{first} 和 {second} 附带的参考集来自不同的记录。参考集保存的是同一系列模型对心电图的处理结果，而非心电图本身：另一模型无法据此评判。`ecgviewer evaluate` 可在您的数据集上评判任意两个模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_periods.py" />
      <source>{first} to {last}</source>
      <translation>{first} 至 {last}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{folder_of} holds a batch that was stopped: go on with it by --resume, or delete it.</source>
      <translation>{folder_of} 中有已停止的批次：请用 --resume 继续，或将其删除。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} cannot be written ({strerror}).</source>
      <translation>无法写入 {folder}（{strerror}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/data_folder.py" />
      <source>{folder} cannot hold your data: {strerror}.</source>
      <translation>{folder} 无法存放您的数据：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/library_store.py" />
      <source>{folder} holds a library of another form. Delete this folder: the library is made anew from the ECGs.</source>
      <translation>{folder} 中的病例库为其他形式。请删除此文件夹：病例库会由心电图重新生成。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} holds no packet; unpack it with: packet read</source>
      <translation>{folder} 中没有资料包；请用以下命令解包：packet read</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} is no batch that can be gone on with: {error}.</source>
      <translation>{folder} 不是可以继续的批次：{error}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{folder} is not empty; nothing was unpacked. Choose a new folder.</source>
      <translation>{folder} 不是空文件夹；未解包任何内容。请选择新文件夹。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{folder} is not watched any more.</source>
      <translation>不再监视 {folder}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{folder} was begun with another {differs}. Go on as it was begun, or begin anew without --resume into another file.</source>
      <translation>{folder} 开始时使用了不同的 {differs}。请按原样继续，或不带 --resume 重新写入另一文件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/catalogue_scoring.py" />
      <source>{fraction:.0%} of a record of hours scored</source>
      <translation>长程记录已评分 {fraction:.0%}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{fs:g} Hz is too slow to see pacemaker spikes: paced beats are not told apart.</source>
      <translation>{fs:g} Hz 太低，看不到起搏脉冲：未区分起搏心搏。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_model.py" />
      <source>{group}, {n:,}. {words}</source>
      <translation>{group}，{n:,}。{words}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{group}: {which}</source>
      <translation>{group}：{which}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{high} normals</source>
      <translation>正常者中 {high}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{hours} h {minutes:02d} min</source>
      <translation>{hours} h {minutes:02d} min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_page.py" />
      <source>{key} goes to the next</source>
      <translation>{key} 转到下一个</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/finding_picker.py" />
      <source>{key}: name every new finding so, or no longer</source>
      <translation>{key}：每个新所见均如此命名，或不再如此</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{kind}, by hand</source>
      <translation>{kind}，人工</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{leads}: of unknown amplitude; brought to the usual size of an ECG.</source>
      <translation>{leads}：幅度未知；已换算为常见的心电图大小。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/fiducial_strip.py" />
      <source>{lead} alone</source>
      <translation>仅 {lead}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/foot_bar.py" />
      <source>{lead} alone, strips follow in time</source>
      <translation>仅 {lead}，各条图按时间相接</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{lead} not evaluated: {reason}</source>
      <translation>{lead} 未评估：{reason}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{lead}, {time_s:.3f} s</source>
      <translation>{lead}，{time_s:.3f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{lead}, {time_s:.3f} s, {value_mv:+.2f} mV</source>
      <translation>{lead}，{time_s:.3f} s，{value_mv:+.2f} mV</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{left:,} records of the catalogue are left for you.</source>
      <translation>编目中您还有 {left:,} 份记录待判读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_page.py" />
      <source>{length} from {start}</source>
      <translation>{length}，始于 {start}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{lost:,} of {whole:,} scored records were not evaluated; {foreign:,} are foreign.</source>
      <translation>{whole:,} 份已评分记录中 {lost:,} 份未评估；{foreign:,} 份为异类。</translation>
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
      <translation>{model} 已是默认模型。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{model}, from .5</source>
      <translation>{model}，自 .5</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{model}; heat begins at 1 in 50 normals, full at 1 in 5,000</source>
      <translation>{model}；热图自正常者中 1/50 起，至 1/5,000 最深</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{more} more: point here to read</source>
      <translation>另有 {more} 项：指向此处阅读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>{moved} in all leads together</source>
      <translation>全部导联综合：{moved}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/fiducial_edits.py" />
      <source>{moved} in {lead}</source>
      <translation>{lead}：{moved}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} annotations whose name is no code</source>
      <comment>{n} annotation whose name is no code</comment>
      <translation>
        <numerusform>{n:,} 条名称非代码的标注</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_day.py" />
      <source>{n:,} at {hour}</source>
      <translation>{hour} 时 {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} back in the list</source>
      <translation>{n:,} 份已返回列表</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_templates.py" />
      <source>{n:,} beats</source>
      <comment>{n:,} beats</comment>
      <translation>
        <numerusform>{n:,} 个心搏</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_strips.py" />
      <source>{n:,} beats</source>
      <comment>{n} beat</comment>
      <translation>
        <numerusform>{n:,} 个心搏</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_state.py" />
      <source>{n:,} cannot be read</source>
      <translation>{n:,} 份无法读取</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} comments</source>
      <comment>{n} comment</comment>
      <translation>
        <numerusform>{n:,} 条注释</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} episodes</source>
      <comment>{n} episode</comment>
      <translation>
        <numerusform>{n:,} 个事件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files cannot be read</source>
      <comment>{n} file cannot be read</comment>
      <translation>
        <numerusform>{n:,} 个文件无法读取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} files in {folder} cannot be read</source>
      <comment>{n} file in {folder} cannot be read</comment>
      <translation>
        <numerusform>{folder} 中有 {n:,} 个文件无法读取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} findings</source>
      <comment>{n} finding</comment>
      <translation>
        <numerusform>{n:,} 项所见</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{n:,} findings of yours are not in it: Export findings (Ctrl E) writes them.</source>
      <comment>{n} finding of yours is not in it: Export findings (Ctrl E) writes them.</comment>
      <translation>
        <numerusform>您的 {n:,} 项所见不在其中：可用“导出所见”(Ctrl E) 写出。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n:,} findings of {n_records:,} records written to {folder}.</source>
      <comment>{n} finding of {n_records:,} records written to {folder}.</comment>
      <translation>
        <numerusform>{n_records:,} 份记录的 {n:,} 项所见已写入 {folder}。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} in quarantine</source>
      <translation>{n:,} 份已隔离</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{n:,} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n:,} 个导联</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} learned from</source>
      <translation>学习了 {n:,} 份</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/library_index.py" />
      <source>{n:,} left out</source>
      <translation>已排除 {n:,} 份</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} marks in dispute</source>
      <comment>{n:,} mark in dispute</comment>
      <translation>
        <numerusform>{n:,} 处标注有分歧</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/watching.py" />
      <source>{n:,} new</source>
      <translation>新增 {n:,}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{n:,} new ECGs in {folder}</source>
      <comment>{n} new ECG in {folder}</comment>
      <translation>
        <numerusform>{folder} 中有 {n:,} 份新心电图</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} no longer tagged {tag}</source>
      <translation>{n:,} 份已去除标签 {tag}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n:,} normals</source>
      <translation>{n:,} 份正常心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{n:,} not readable</source>
      <translation>{n:,} 份无法读取</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} notes in free words</source>
      <comment>{n} note in free words</comment>
      <translation>
        <numerusform>{n:,} 条自由文本备注</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_dialogs.py" />
      <source>{n:,} of {total:,}</source>
      <translation>{n:,}/{total:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} of {total:,} looked at again are random control ({share})</source>
      <translation>查看过的 {total:,} 份中 {n:,} 份为随机对照（{share}）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} out of quarantine</source>
      <translation>{n:,} 份已解除隔离</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} patients</source>
      <translation>{n:,} 位患者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} put off</source>
      <translation>{n:,} 份已暂缓</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n:,} records</source>
      <translation>{n:,} 份记录</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} records</source>
      <comment>{n:,} record</comment>
      <translation>
        <numerusform>{n:,} 份记录</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{n:,} records are not in the library yet: no beats, no intervals, no search for them.</source>
      <comment>{n:,} record is not in the library yet: no beats, no intervals, no search for them.</comment>
      <translation>
        <numerusform>{n:,} 份记录尚不在库中：没有心搏和间期，也无法搜索。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{n:,} records found</source>
      <translation>找到 {n:,} 份记录</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_page.py" />
      <source>{n:,} records left out: {reasons}.</source>
      <comment>{n:,} record left out: {reasons}.</comment>
      <translation>
        <numerusform>已排除 {n:,} 份记录：{reasons}。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{n:,} records that cannot be read</source>
      <comment>{n:,} record that cannot be read</comment>
      <translation>
        <numerusform>{n:,} 份记录无法读取</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{n:,} rows were written to {file}, without names of patients.</source>
      <translation>已将 {n:,} 行写入 {file}，不含患者姓名。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} runs</source>
      <comment>{n} run</comment>
      <translation>
        <numerusform>{n:,} 阵</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} statements in free words</source>
      <comment>{n} statement in free words</comment>
      <translation>
        <numerusform>{n:,} 条自由文本诊断语句</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/worklist_acts.py" />
      <source>{n:,} tagged {tag}</source>
      <translation>{n:,} 份已添加标签 {tag}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{n:,} texts beside codes</source>
      <comment>{n} text beside a code</comment>
      <translation>
        <numerusform>{n:,} 处代码旁的文字</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked</source>
      <translation>已勾选 {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_bar.py" />
      <source>{n:,} ticked, {elsewhere:,} not in this list</source>
      <translation>已勾选 {n:,}，其中 {elsewhere:,} 不在此列表</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n:,} to read</source>
      <translation>待判读 {n:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n:,} to read</source>
      <comment>samples</comment>
      <translation>{n:,} 待读取</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{n:,} unknown</source>
      <translation>{n:,} 个未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n:,} unreadable</source>
      <translation>{n:,} 份无法读取</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{n_bad:,} of {total:,} cannot be read: {names}. The list says why.</source>
      <translation>{total:,} 份中 {n_bad:,} 份无法读取：{names}。原因见列表。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of.</source>
      <translation>{n_codes} 个代码；每个来源按其有判断的记录计。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_findings.py" />
      <source>{n_codes} codes; of each source, the records that it has said anything of. The table has all {n_codes}.</source>
      <translation>{n_codes} 个代码；每个来源按其有判断的记录计。表格列出全部 {n_codes} 个。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided</source>
      <translation>已裁定 {n_decided}/{n_cases}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/adjudication_page.py" />
      <source>{n_decided} of {n_cases} decided · all done</source>
      <translation>已裁定 {n_decided}/{n_cases} · 全部完成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n_done} of {n_records} done</source>
      <translation>已完成 {n_done}/{n_records}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/review.py" />
      <source>{n_found:,} records found</source>
      <translation>找到 {n_found:,} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/inference/verdict.py" />
      <source>{n_leads} of 12 leads scored: what only the others show is not seen.</source>
      <translation>12 个导联中评分 {n_leads} 个：仅在其余导联出现的内容未能看到。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_matrix.py" />
      <source>{n_left} of {n_beats} beats left out
{lines}</source>
      <translation>{n_beats} 个心搏中 {n_left} 个未计入
{lines}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_matched} of {n_first} and {n_second}</source>
      <translation>{n_first} 与 {n_second} 中匹配 {n_matched}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_panel.py" />
      <source>{n_more} more: point here to read.</source>
      <translation>另有 {n_more} 项：指向此处阅读。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups</source>
      <translation>{n_names} 个组</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_names} groups; {few} of fewer than {fewest} records (hollow).</source>
      <translation>{n_names} 个组；{few} 个少于 {fewest} 份记录（空心）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods, {few} of fewer than {fewest} records (hollow, not judged); 95 % intervals of Wilson.</source>
      <translation>{n_periods} 个时段，其中 {few} 个少于 {fewest} 份记录（空心，不作判断）；Wilson 95 % 区间。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{n_periods} periods; 95 % intervals of Wilson.</source>
      <translation>{n_periods} 个时段；Wilson 95 % 区间。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_read} of {n_control} read</source>
      <translation>已判读 {n_read}/{n_control}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read</source>
      <translation>已判读 {n_read}/{n_items}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{n_read} of {n_items} read, {n_other} left otherwise</source>
      <translation>已判读 {n_read}/{n_items}，{n_other} 以其他方式处理</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n_read} of {total} read</source>
      <translation>已判读 {n_read}/{total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{n_records} records</source>
      <translation>{n_records} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{n_values:,} records; half of them are rarer than 1 in {half:,.0f} normals.</source>
      <translation>{n_values:,} 份记录；其中一半在正常者中罕于 1/{half:,.0f}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name!r} is no tag: 1 to {most} characters without spaces.</source>
      <translation>{name!r} 不是标签：须为 1 至 {most} 个字符，不含空格。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/opening.py" />
      <source>{names} and {n_more:,} more</source>
      <translation>{names} 等另外 {n_more:,} 份</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_gate.py" />
      <source>{names}: too few records to tell whether it was learned.</source>
      <translation>{names}：记录太少，无法判断是否学会。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{name} has no tracings, nor signals with their tables beside it.</source>
      <translation>{name} 中没有波形，旁边也没有附表格的信号。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{name} in {parent} holds something else; it was not overwritten.</source>
      <translation>{parent} 中的 {name} 是其他内容；未覆盖。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} is a database of another program, not an annotation store. It was left as it is; choose another file.</source>
      <translation>{name} 是其他程序的数据库，不是标注存储库。已保持原样；请选择其他文件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{name} is a reader's reply, not a packet to read.</source>
      <translation>{name} 是判读者的回复，不是供判读的资料包。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue.py" />
      <source>{name} is no catalogue of this version (form {found}, wanted {wanted}). It was left as it is. Move it away, and it is made anew from the ECGs; tags, saved searches and folders are kept beside it.</source>
      <translation>{name} 不是此版本的编目（形式 {found}，应为 {wanted}）。已保持原样。将其移走后会由心电图重新生成；标签、已存搜索和文件夹另行保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/figures_rows.py" />
      <source>{name} is no catalogue. It was left as it is.</source>
      <translation>{name} 不是编目。已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/places.py" />
      <source>{name} is no folder; it cannot be watched.</source>
      <translation>{name} 不是文件夹；无法监视。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known in the earlier ECG: {why}.</source>
      <translation>既往心电图中 {name} 未知：{why}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name} is not known now: {why}.</source>
      <translation>本次 {name} 未知：{why}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{name} is not the record that was read: its samples have changed since.</source>
      <translation>{name} 不是当时判读的记录：其采样已改变。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_own.py" />
      <source>{name} is of another program or of a newer ecgviewer. It was left as it is; move it away.</source>
      <translation>{name} 属于其他程序或更新版本的 ecgviewer。已保持原样；请将其移走。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is the record itself; it is left as it is.</source>
      <translation>{name} 就是该记录本身；已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{name} is there already; nothing was written. Choose a new name.</source>
      <translation>{name} 已存在；未写入任何内容。请另选名称。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/converting.py" />
      <source>{name} is to hold several files: say their format, --to edf.</source>
      <translation>{name} 将包含多个文件：请指明格式，如 --to edf。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_tables.py" />
      <source>{name} should end with one of {suffixes}.</source>
      <translation>{name} 的扩展名应为 {suffixes} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/schema.py" />
      <source>{name} was written by a newer ecgviewer (schema {version}; this one knows up to {n_migrations}). It was left as it is; please update ecgviewer.</source>
      <translation>{name} 由更新版本的 ecgviewer 写入（模式 {version}；此版本支持到 {n_migrations}）。已保持原样；请更新 ecgviewer。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/copy_dialog.py" />
      <source>{name} written.</source>
      <translation>{name} 已写入。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name} · N of 1 in N normals</source>
      <translation>{name} · 正常者中 1/N 的 N</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · calibrated · keep this dialogue on it</source>
      <translation>{name} · 已校准 · 请将此对话框保持在该显示器上</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{name} · indexing: {message}</source>
      <translation>{name} · 正在索引：{message}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{name} · not calibrated · keep this dialogue on it</source>
      <translation>{name} · 未校准 · 请将此对话框保持在该显示器上</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{name}, height not to scale</source>
      <translation>{name}，高度不按比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/physionet_dialog.py" />
      <source>{name}, or {longer}</source>
      <translation>{name}，或 {longer}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_table.py" />
      <source>{name}, similarity {similarity:.2f}</source>
      <translation>{name}，相似度 {similarity:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{name}, {n:,} records</source>
      <translation>{name}，{n:,} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: beyond the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name}：超出未变化心电图的波动范围 {limit}（95 %）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_facts.py" />
      <source>{name}: go to {time}</source>
      <translation>{name}：转到 {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: how much it changes by itself is not known.</source>
      <translation>{name}：其自身波动范围未知。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: not evaluated</source>
      <translation>{name}：未评估</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{name}: scoring</source>
      <translation>{name}：正在评分</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_table.py" />
      <source>{name}: within the {limit} that an unchanged ECG stays within (95 %).</source>
      <translation>{name}：在未变化心电图的波动范围 {limit} 之内（95 %）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, change {change}, {verdict}</source>
      <translation>{name}：{n} 份记录，{before} 至 {after}，变化 {change}，{verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_table.py" />
      <source>{name}: {n} records, {before} to {after}, {verdict}</source>
      <translation>{name}：{n} 份记录，{before} 至 {after}，{verdict}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{name}: {share} beyond 1 in 50 [{low:.1f}, {high:.1f}], 2.0 % expected of normals, n = {evaluated:,}</source>
      <translation>{name}：超过 1/50 者 {share} [{low:.1f}, {high:.1f}]，正常者预期 2.0 %，n = {evaluated:,}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{nth} of {of} ECGs of this patient</source>
      <translation>该患者 {of} 份心电图中的第 {nth} 份</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} annotations are on records that were not asked for or not read.</source>
      <comment>{n} annotation is on a record that was not asked for or not read.</comment>
      <translation>
        <numerusform>{n} 条标注位于未要求或未判读的记录上。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} beats</source>
      <translation>{n} 个心搏</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter.py" />
      <source>{n} beats look like fusions of usual and ventricular beats; they are among the unknown.</source>
      <translation>{n} 个心搏似为常见心搏与室性心搏的融合波；归入未知。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/exporting.py" />
      <source>{n} beats, rhythms and statements of the files themselves are not in it: they are no findings of yours.</source>
      <comment>{n} beat, rhythm or statement of the files themselves is not in it: it is no finding of yours.</comment>
      <translation>
        <numerusform>文件自带的 {n} 个心搏、心律和诊断语句不在其中：它们不是您的所见。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/adjudication_panel.py" />
      <source>{n} beats, {where}</source>
      <comment>{n} beat, {where}</comment>
      <translation>
        <numerusform>{n} 个心搏，{where}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/core/holter_edits.py" />
      <source>{n} beats: {name}</source>
      <comment>{n} beat: {name}</comment>
      <translation>
        <numerusform>{n} 个心搏：{name}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond</source>
      <translation>{n} 项超出</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{n} beyond uncertainty</source>
      <translation>{n} 项超出不确定度</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/command_palette.py" />
      <source>{n} commands</source>
      <comment>{n} command</comment>
      <translation>
        <numerusform>{n} 个命令</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} days</source>
      <translation>{n} 天</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/figures_page.py" />
      <source>{n} files in {name}</source>
      <comment>{n} file in {name}</comment>
      <translation>
        <numerusform>{name} 中的 {n} 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/training_export.py" />
      <source>{n} findings on which readers differ are in it as disputed, with weight 0.</source>
      <comment>{n} finding on which readers differ is in it as disputed, with weight 0.</comment>
      <translation>
        <numerusform>{n} 项判读者有分歧的所见以“有分歧”列入，权重为 0。</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} later</source>
      <translation>稍后 {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{n} leads</source>
      <comment>{n} lead</comment>
      <translation>
        <numerusform>{n} 个导联</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/butterfly_paint.py" />
      <source>{n} leads on one baseline</source>
      <comment>{n} lead on one baseline</comment>
      <translation>
        <numerusform>{n} 个导联叠于同一基线</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} learned</source>
      <translation>学会 {n} 项</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} maps</source>
      <comment>{n} map</comment>
      <translation>
        <numerusform>{n} 张图</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} months</source>
      <translation>{n} 个月</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} not found</source>
      <translation>未找到 {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{n} notes</source>
      <comment>{n} note</comment>
      <translation>
        <numerusform>{n} 条注释</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_page.py" />
      <source>{n} of the same patient or recording left out</source>
      <translation>已排除同一患者或同次记录 {n} 份</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_words.py" />
      <source>{n} of {n_beats} beats are no part of the median beat: {each}.</source>
      <translation>{n_beats} 个心搏中 {n} 个未计入中位心搏：{each}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total}</source>
      <translation>{n}/{total}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_parts.py" />
      <source>{n} of {total} checks</source>
      <translation>{n}/{total} 项检验</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{n} of {total} findings</source>
      <translation>{n}/{total} 项所见</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/signals/reasons.py" />
      <source>{n} pacemaker spikes were seen.</source>
      <translation>检出 {n} 个起搏脉冲。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} put off</source>
      <translation>暂缓 {n}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} readers</source>
      <comment>{n} reader</comment>
      <translation>
        <numerusform>{n} 位判读者</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_page.py" />
      <source>{n} readers have read here</source>
      <translation>已有 {n} 位判读者在此判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{n} records are not on this computer.</source>
      <translation>{n} 份记录不在本计算机上。</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/export_dialog.py" />
      <source>{n} records failed: {why}</source>
      <comment>{n} record failed: {why}</comment>
      <translation>
        <numerusform>{n} 份记录失败：{why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{n} segments of {seconds:g} s</source>
      <comment>{n} segment of {seconds:g} s</comment>
      <translation>
        <numerusform>{n} 段，每段 {seconds:g} s</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_strip.py" />
      <source>{n} skipped</source>
      <translation>已跳过 {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} uncertain</source>
      <translation>不确定 {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/packet_strip.py" />
      <source>{n} unfit</source>
      <translation>不可判读 {n}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{n} years</source>
      <translation>{n} 年</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_painter.py" />
      <source>{one} and {other}: {count}</source>
      <translation>{one} 与 {other}：{count}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} cannot be made: {strerror}. Nothing was written.</source>
      <translation>无法创建 {out}：{strerror}。未写入任何内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_parts.py" />
      <source>{out} cannot be written ({error}). What was scored stays in {name}: make room and go on with --resume.</source>
      <translation>无法写入 {out}（{error}）。已评分的内容保留在 {name}：请腾出空间后用 --resume 继续。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{out} exists; it was not overwritten.</source>
      <translation>{out} 已存在；未覆盖。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures.py" />
      <source>{out} is not an empty folder; nothing was written. Choose a new one.</source>
      <translation>{out} 不是空文件夹；未写入任何内容。请选择新文件夹。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/batch_scoring.py" />
      <source>{out} is there already; it is not replaced without --overwrite.</source>
      <translation>{out} 已存在；没有 --overwrite 不会替换。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/triage.py" />
      <source>{pair} look exchanged</source>
      <translation>{pair} 疑似接反</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/last_block.py" />
      <source>{part}, loss {loss:.4f}</source>
      <translation>{part}，损失 {loss:.4f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/study_page.py" />
      <source>{path}
Back it up; send it to nobody.</source>
      <translation>{path}
请备份；不要发送给任何人。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/adjudicating.py" />
      <source>{path} cannot be read ({error}); it was left as it is.</source>
      <translation>无法读取 {path}（{error}）；已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{path} cannot be read ({error}); mend or remove that line.</source>
      <translation>无法读取 {path}（{error}）；请修正或删除该行。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_register.py" />
      <source>{path} cannot be read ({problem}); it was left as it is.</source>
      <translation>无法读取 {path}（{problem}）；已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be read: {strerror}.</source>
      <translation>无法读取 {path}：{strerror}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/catalogue_damage.py" />
      <source>{path} cannot be set aside: {error}. Close other windows of ecgviewer and try again.</source>
      <translation>无法将 {path} 移开：{error}。请关闭 ecgviewer 的其他窗口后重试。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. Nothing of it was left there.</source>
      <translation>无法写入 {path}：{reason}。那里未留下任何内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} cannot be written: {reason}. What stood there stands as it was.</source>
      <translation>无法写入 {path}：{reason}。原有内容保持不变。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path} cannot be written: {strerror}. What was stored before is safe; this was not stored.</source>
      <translation>无法写入 {path}：{strerror}。先前保存的内容安全；本次未保存。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/errors.py" />
      <source>{path} cannot be written: {why}. Nothing of it was left there; what was written before stands.</source>
      <translation>无法写入 {path}：{why}。那里未留下任何内容；先前写入的内容保持不变。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/app.py" />
      <source>{path} could not be written</source>
      <translation>{path} 无法写入</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{path} exists; it was not overwritten.</source>
      <translation>{path} 已存在；未覆盖。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/label_queues.py" />
      <source>{path} holds a line of another kind ({error}).</source>
      <translation>{path} 含有其他类型的行（{error}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/private.py" />
      <source>{path} holds no key of ecgviewer; it was left as it is.</source>
      <translation>{path} 中没有 ecgviewer 的密钥；已保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{path} holds no readings of this study ({error}).</source>
      <translation>{path} 不含此研究的判读（{error}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/corpora.py" />
      <source>{path} holds nothing to train on: neither ptbxl_database.csv, nor WFDB records, nor an HDF5 file with signals or tracings.</source>
      <translation>{path} 中没有可供训练的内容：既没有 ptbxl_database.csv，也没有 WFDB 记录或含信号的 HDF5 文件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/model_archive.py" />
      <source>{path} is a packet, but holds no model. Nothing was taken from it.</source>
      <translation>{path} 是资料包，但不含模型。未从中取用任何内容。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it has more than 1 MB.</source>
      <translation>{path} 不是设置配置：超过 1 MB。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: it is no JSON ({error}).</source>
      <translation>{path} 不是设置配置：不是 JSON（{error}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/profile.py" />
      <source>{path} is no settings profile: its form must be {form!r}.</source>
      <translation>{path} 不是设置配置：其形式须为 {form!r}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/study_key.py" />
      <source>{path} is no study key of this ecgviewer ({error}).</source>
      <translation>{path} 不是此 ecgviewer 的研究密钥（{error}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/tuning_plan.py" />
      <source>{path} is not a tuning plan that can be used: {problem}.</source>
      <translation>{path} 不是可用的微调计划：{problem}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/recent_menu.py" />
      <source>{path} is not there any more</source>
      <translation>{path} 已不存在</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/append_log.py" />
      <source>{path}, line {number}, was changed by hand or is damaged ({error}). It was left as it is: put a copy in its place.</source>
      <translation>{path} 第 {number} 行被手动更改或已损坏（{error}）。已保持原样：请用副本替换。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/calibration_dialog.py" />
      <source>{per_mm:.2f} pixels/mm · {per_inch:.0f} pixels/inch</source>
      <translation>{per_mm:.2f} 像素/mm · {per_inch:.0f} 像素/英寸</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent:.0f} % [{low}, {high}] · {n_with} of {n_read}</source>
      <translation>{percent:.0f} % [{low}, {high}] · {n_with}/{n_read}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_cards.py" />
      <source>{percent} % · {count} of {size}</source>
      <translation>{percent} % · {count}/{size}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{place:,} of {n:,} records</source>
      <translation>第 {place:,}/{n:,} 份记录</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/suggestion_panel.py" />
      <source>{places}; and cases similar to others</source>
      <translation>{places}；以及与其他病例相似者</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{policy}. {state}, read by {reader}</source>
      <translation>{policy}。{state}，判读者 {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/physionet.py" />
      <source>{policy}: nothing is fetched from the network. Ask there, or open the record's files from a folder.</source>
      <translation>{policy}：不从网络获取任何内容。请向其询问，或从文件夹打开该记录的文件。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem} The file is left as it is.</source>
      <translation>{problem} 文件保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/panel.py" />
      <source>{problem} The file is left as it is. N opens the next one.</source>
      <translation>{problem} 文件保持原样。N 打开下一份。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{problem}. The file is left as it is.</source>
      <translation>{problem}。文件保持原样。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_doing.py" />
      <source>{progress}. What was looked at is kept.</source>
      <translation>{progress}。已查看的内容保留。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_lines.py" />
      <source>{rarity} ({low} to {high})</source>
      <translation>{rarity}（{low} 至 {high}）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} among normals</source>
      <translation>在正常者中{rarity}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/score_card.py" />
      <source>{rarity} normals</source>
      <translation>正常者中 {rarity}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{rate:.0f}/min at {time}</source>
      <translation>{rate:.0f}/min，{time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{rate:.0f}/min over 8 beats</source>
      <translation>{rate:.0f}/min（8 个心搏）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{reader} (you), first reads</source>
      <translation>{reader}（您），初读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) is no longer in the reply; kept.</source>
      <translation>{reader}，{item}：标注 {id}（{finding}）不再见于回复；保留。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: annotation {id} ({finding}) stands otherwise in an earlier reply; kept.</source>
      <translation>{reader}，{item}：标注 {id}（{finding}）与先前回复不同；保留。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_merging.py" />
      <source>{reader}, {item}: left as {state!r}, earlier {earlier!r}; kept.</source>
      <translation>{reader}，{item}：状态为 {state!r}，先前为 {earlier!r}；保留。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} Compare only if you know that it is.</source>
      <translation>{reason} 仅在您确知为同一患者时比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared.</source>
      <translation>{reason} 未作比较。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/comparing.py" />
      <source>{reason} Nothing was compared. Add --same-patient if you know that both are of one patient; that is logged.</source>
      <translation>{reason} 未作比较。若您确知两者为同一患者，请加上 --same-patient；将记入日志。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_panel.py" />
      <source>{reason} {by} confirmed {at}; it is logged.</source>
      <translation>{reason} {by} 于 {at} 确认；已记入日志。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more of {n_readers} readers ({readers}).</source>
      <translation>{n_readers} 位判读者（{readers}）中两人以上判读的 {records:,} 份记录。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{records:,} records read by two or more; nobody marked anything on them.</source>
      <translation>两人以上判读的记录 {records:,} 份；均无标注。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_acts.py" />
      <source>{record} is not there: its file was moved, or its drive is away. Add the folder it lies in now, and it is known again.</source>
      <translation>{record} 不在原处：文件已移动，或其磁盘未连接。请添加它现在所在的文件夹，即可重新识别。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packets.py" />
      <source>{repeats} repeats of {n_records} records: each can be repeated once.</source>
      <translation>{n_records} 份记录重复 {repeats} 次：每份只能重复一次。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/cataloguing.py" />
      <source>{root} is not there, and the catalogue knows nothing of it.</source>
      <translation>{root} 不存在，编目中也没有它的信息。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} min a row</source>
      <translation>每行 {row_s:g} min</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/disclosure_view.py" />
      <source>{row_s:g} s a row</source>
      <translation>每行 {row_s:g} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_filters.py" />
      <source>{search}
The cross (or Delete) forgets the search</source>
      <translation>{search}
单击叉号（或按 Delete）删除此搜索</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/top_bar.py" />
      <source>{seconds:.1f} s</source>
      <translation>{seconds:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{seconds:.2f} s at {time}</source>
      <translation>{seconds:.2f} s，{time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{seconds} s</source>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{seen:,} of {records:,} records: those whose first read {called} has logged, or whose project shows the model from the start. {hidden:,} are in no figure that follows from the model, the device or another reader.</source>
      <translation>{records:,} 份记录中的 {seen:,} 份：{called} 已登记初读，或其项目从一开始显示模型。{hidden:,} 份不计入来自模型、设备或其他判读者的任何图表。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/measurement_table.py" />
      <source>{share:.0%} missing</source>
      <translation>缺失 {share:.0%}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ecgviewer/tasks/holter_report_summary.py" />
      <source>{share:.1f} % of time, {n:,} episodes</source>
      <comment>{share:.1f} % of time, {n} episode</comment>
      <translation>
        <numerusform>占时间 {share:.1f} %，{n:,} 个事件</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_scores.py" />
      <source>{share} beyond 1 in 50 ({count:,.0f} of {n_values:,}; {interval}), 2.0 % expected of normals.</source>
      <translation>超过 1/50 者 {share}（{n_values:,} 份中 {count:,.0f} 份；{interval}），正常者预期 2.0 %。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/training/gate.py" />
      <source>{share} of {limit}</source>
      <translation>{share}，限值 {limit}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/calipers.py" />
      <source>{size} (through {filter})</source>
      <translation>{size}（经滤波 {filter}）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} has no lead that shows an ECG.</source>
      <translation>{source} 没有显示心电图的导联。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source} lasts {duration_s:.0f} s. Beats are sorted and episodes sought in recordings of at least {shortest_s:.0f} s; shorter ones are measured as they are.</source>
      <translation>{source} 时长 {duration_s:.0f} s。至少 {shortest_s:.0f} s 的记录才进行心搏分类和事件检测；较短的按原样测量。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spectrum_view.py" />
      <source>{source} · {start_s:.1f} to {stop_s:.1f} s · Welch, {segments}, Hann, half overlapping · {mains}</source>
      <translation>{source} · {start_s:.1f} 至 {stop_s:.1f} s · Welch，{segments}，Hann，重叠一半 · {mains}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead names {names} stand more than once.</source>
      <translation>{source}：导联名 {names} 重复出现。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: lead {name} has gain {gain} and baseline {baseline}; a finite, non-zero gain and a finite baseline are needed.</source>
      <translation>{source}：导联 {name} 的增益为 {gain}，基线为 {baseline}；增益须为有限非零值，基线须为有限值。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_gathering.py" />
      <source>{source}: no lead is usable in any part of the recording.</source>
      <translation>{source}：记录的任何部分都没有可用导联。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no lead {name!r}; the record has {lead_names}.</source>
      <translation>{source}：没有导联 {name!r}；该记录有 {lead_names}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: no samples (shape {shape}).</source>
      <translation>{source}：没有采样（形状 {shape}）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of shape {shape} do not fit {n_leads} leads (one column a lead is needed).</source>
      <translation>{source}：形状为 {shape} 的采样与 {n_leads} 个导联不符（每导联须为一列）。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: samples of type {dtype} are not numbers.</source>
      <translation>{source}：类型为 {dtype} 的采样不是数值。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/record.py" />
      <source>{source}: sampling rate {fs} Hz is not above 0.</source>
      <translation>{source}：采样率 {fs} Hz 不大于 0。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/worklist_beats.py" />
      <source>{speed:g} mm/s · {gain}, in proportion</source>
      <translation>{speed:g} mm/s · {gain}，按比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/measurement_beat.py" />
      <source>{speed_mm_s:g} mm/s · {gain:g} mm/mV in proportion</source>
      <translation>{speed_mm_s:g} mm/s · {gain:g} mm/mV，按比例</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{start_s:.1f} to {stop_s:.1f} s</source>
      <translation>{start_s:.1f} 至 {stop_s:.1f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/holter_report.py" />
      <source>{start} to {stop}: 1 in {n:,.0f} normals; {leads}</source>
      <translation>{start} 至 {stop}：正常者中 1/{n:,.0f}；{leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/packet_replies.py" />
      <source>{state!r} is none of {states}.</source>
      <translation>{state!r} 不是 {states} 之一。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/queue_table.py" />
      <source>{state} · shown</source>
      <translation>{state} · 显示中</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked later</source>
      <translation>{state}，标为稍后</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked uncertain</source>
      <translation>{state}，标为不确定</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{state}, marked unfit</source>
      <translation>{state}，标为不可判读</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/stepper.py" />
      <source>{state}, read by {reader}</source>
      <translation>{state}，判读者 {reader}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged with the model in view</source>
      <translation>{status}，初读登记时可见模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_request.py" />
      <source>{status}, first read logged without the model</source>
      <translation>{status}，初读登记时未见模型</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tour.py" />
      <source>{step}, done</source>
      <translation>{step}，已完成</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>{stretch} of {duration_s:,.1f} s: the page holds no more at this speed</source>
      <translation>共 {duration_s:,.1f} s 中的 {stretch}：此走纸速度下一页容纳不下更多</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/similar_side.py" />
      <source>{suggested}; not on {n}: {why}</source>
      <translation>{suggested}；{n} 份未能建议：{why}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/storage/health.py" />
      <source>{target} exists; it was not overwritten. Choose another name.</source>
      <translation>{target} 已存在；未覆盖。请另选名称。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/eye_filter.py" />
      <source>{text} (monitor, not diagnostic)</source>
      <translation>{text}（监护，非诊断）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/table_dialog.py" />
      <source>{time} for the times, {left_out} for a column to leave out</source>
      <translation>{time} 表示时间列，{left_out} 表示忽略该列</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/tuning_cards.py" />
      <source>{time} gone</source>
      <translation>已用 {time}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_strip.py" />
      <source>{time}, beat {letter}</source>
      <translation>{time}，心搏 {letter}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/figures_card.py" />
      <source>{title} as a table</source>
      <translation>以表格显示 {title}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/spoken_words.py" />
      <source>{title} in {leads}, {start_s:.2f} to {stop_s:.2f} s</source>
      <translation>{title}，位于 {leads}，{start_s:.2f} 至 {stop_s:.2f} s</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/manual_window.py" />
      <source>{title} – ecgviewer manual</source>
      <translation>{title} – ecgviewer 手册</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report.py" />
      <source>{title}, findings and measurements</source>
      <translation>{title}，所见和测量值</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/compare_sheet.py" />
      <source>{title}: ECG</source>
      <translation>{title}：心电图</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}, whose mix explains {by:+.1f} of {change:+.1f} points</source>
      <translation>{told}，其构成可解释 {change:+.1f} 点中的 {by:+.1f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Nothing to compare it with.</source>
      <translation>{told}。没有可比较的对象。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}. Part of the baseline.</source>
      <translation>{told}。属于基线。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: little has changed.</source>
      <translation>{told}：变化很小。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}: so few records differ as much by chance.</source>
      <translation>{told}：记录这么少，随机也会有此差异。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; changed too: {others}.</source>
      <translation>{told}；同时变化的还有：{others}。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} are of groups that the baseline hardly knows</source>
      <translation>{told}；{share} 属于基线几乎没有的组</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift_words.py" />
      <source>{told}; {share} in {baseline}. Index {index:.2f}, chance alone up to {chance:.2f}</source>
      <translation>{told}；{baseline} 中为 {share}。指数 {index:.2f}，仅随机可达 {chance:.2f}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_readers.py" />
      <source>{total:,} first reads of yours on {n_days:,} days with reads.</source>
      <translation>您在 {n_days:,} 个有判读的日子里共初读 {total:,} 份。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_drift.py" />
      <source>{undated:,} tell no day and are in no period.</source>
      <translation>{undated:,} 份未注明日期，不计入任何时段。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/agreement_tables.py" />
      <source>{units} records read by two or more: wide intervals</source>
      <translation>{units} 份记录由两人以上判读：区间较宽</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} filtered</source>
      <translation>{value}（已滤波）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/device_panel.py" />
      <source>{value} in {leads}</source>
      <translation>{value}，位于 {leads}</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/status_line.py" />
      <source>{value} of unknown scale</source>
      <translation>{value}，单位未知</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/live_reading.py" />
      <source>{waiting:,} to catalogue</source>
      <translation>{waiting:,} 份待编目</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_data.py" />
      <source>{wanted!r} is no period: write 2024, 2024-03 or 2024-01..2024-06.</source>
      <translation>{wanted!r} 不是时段：请写作 2024、2024-03 或 2024-01..2024-06。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/core/comparison.py" />
      <source>{wave} axis</source>
      <translation>{wave} 电轴</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by redo</source>
      <translation>{what}（重做）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/annotation_panel.py" />
      <source>{what} by undo</source>
      <translation>{what}（撤销）</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session_settings.py" />
      <source>{why}: it stays as it is.</source>
      <translation>{why}：保持不变。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/session.py" />
      <source>{why}: the model stays.</source>
      <translation>{why}：模型保持不变。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/figures_agreement.py" />
      <source>{with_model:,} of {n_reads:,} first reads were logged while model output was on the screen: these are not independent.</source>
      <translation>{n_reads:,} 次初读中有 {with_model:,} 次登记时屏幕上有模型输出：这些并不独立。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/pretraining.py" />
      <source>{work} has a checkpoint: go on with --resume, or choose another --out.</source>
      <translation>{work} 有检查点：请用 --resume 继续，或另选 --out。</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/ui/holter_cards.py" />
      <source>← → beat · N S V P U name it · [ ] bounds of the episode</source>
      <translation>← → 心搏 · N S V P U 命名 · [ ] 事件边界</translation>
    </message>
    <message>
      <location filename="../../ecgviewer/tasks/report_words.py" />
      <source>−aVR inverted</source>
      <translation>−aVR 倒置</translation>
    </message>
  </context>
</TS>
